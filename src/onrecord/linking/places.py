"""Where things stand: spans to be asked quickly, paragraphs, and sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from onrecord.languages.sentences import SentenceWords
from onrecord.model import Document
from onrecord.span import Span
from onrecord.text.sentences import sentences
from onrecord.text.tokens import tokens

_BLANK = re.compile(r"\n[ \t]*\n\s*")


class Places:
    """Sorted spans, none overlapping, to be asked quickly."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def touch(self, span: Span) -> bool:
        """True if one of the places shares a character with the span."""
        at = bisect_right(self._starts, span.start)
        near = self._spans[max(0, at - 1) : at + 1]
        return any(place.overlaps(span) for place in near)

    def at(self, where: int) -> Span | None:
        """The place that holds the character, or None."""
        index = bisect_right(self._starts, where) - 1
        return self._spans[index] if index >= 0 and where < self._spans[index].stop else None


class Passages:
    """The paragraphs of a document, and the sentences of those that are asked for."""

    def __init__(self, document: Document, words: SentenceWords) -> None:
        self._text, self._words = document.text, words
        self._paragraphs = Places(document.layout.paragraphs or _blocks(document.text))
        self._sentences: dict[Span, list[Span]] = {}

    def paragraph(self, where: int) -> Span:
        """The paragraph that holds the character; the character alone where none does."""
        return self._paragraphs.at(where) or Span(where, where)

    def sentences(self, where: int) -> tuple[Span | None, Span]:
        """The sentence that holds the character, and the one before it in the same paragraph, that one first."""
        paragraph = self.paragraph(where)
        known = self._sentences.get(paragraph)
        if known is None:
            runs = sentences(tokens(self._text, paragraph), self._words)
            known = self._sentences[paragraph] = [Span(run[0].span.start, run[-1].span.stop) for run in runs]
        at = bisect_right(known, where, key=lambda span: span.start) - 1
        if at < 0:
            return None, paragraph
        return (known[at - 1] if at else None), known[at]


def _blocks(text: str) -> list[Span]:
    """Paragraphs by the blank lines between them, of a text without layout."""
    out, at = [], 0
    for gap in _BLANK.finditer(text):
        out.append(Span(at, gap.start()))
        at = gap.end()
    return [*out, Span(at, len(text))]
