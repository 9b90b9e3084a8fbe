"""Paragraphs as blocks: what is prose, what is a short line that heads or decorates it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model import Document, words_alone
from onrecord.span import Span, joined

_SENTENCE_END = re.compile(r"[.!?…。！？][”»\"’')\]]*$")
_LONGEST_TITLE = 260
_LONGEST_HEADING = 160


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph that is not furniture: its span without white space at the ends, and its words on one line."""

    span: Span
    words: str

    @property
    def ends(self) -> bool:
        """True if it ends as a sentence does."""
        return _SENTENCE_END.search(self.words) is not None

    @property
    def is_prose(self) -> bool:
        """True of running text: it ends as a sentence does, or is longer than any title."""
        asks = self.words.endswith(("?", "!")) and len(self.words) <= _LONGEST_HEADING  # a headline may
        return len(self.words) > _LONGEST_TITLE or (self.ends and not asks and len(self.words) > 60)

    @property
    def is_short_line(self) -> bool:
        """True of what may be a heading: short, and without the end of a sentence."""
        return len(self.words) <= _LONGEST_HEADING and not re.search(r"[.!…:;,。][”»\"’')\]]*$", self.words)


class Taken:
    """Spans that are taken, to be asked quickly about many others."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = joined(spans)
        self._starts = [span.start for span in self._spans]

    def meets(self, span: Span) -> bool:
        """True if the span shares a character with one that is taken."""
        index = bisect_right(self._starts, max(span.stop - 1, span.start)) - 1
        return index >= 0 and self._spans[index].overlaps(span)

    def covers(self, span: Span) -> bool:
        """True if every character of the span is taken."""
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and self._spans[index].covers(span)


def blocks(document: Document) -> tuple[Block, ...]:
    """The paragraphs of a document in order, without those that an origin has marked as not body.

    Where an origin gave no paragraphs they are cut at blank lines.
    """
    text = document.text
    spans = document.layout.paragraphs or tuple(_cut(text))
    taken = Taken(document.layout.not_body)
    out = []
    for span in sorted(spans):
        bare = span.strip(text)
        if len(bare) and not taken.covers(bare):
            out.append(Block(bare, " ".join(bare.of(text).split())))
    return tuple(out)


def plain(words: str) -> str:
    """Words to compare: letters and digits in lower case, single spaces."""
    return words_alone(words.replace("_", " "))


def _cut(text: str) -> list[Span]:
    out, at = [], 0
    for match in re.finditer(r"\n[ \t]*\n\s*", text):
        out.append(Span(at, match.start()))
        at = match.end()
    out.append(Span(at, len(text)))
    return out
