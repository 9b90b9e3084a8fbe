"""The paragraphs of a resolution: preambular, operative, or said to be neither.

A paragraph is told by its number, by the word that opens it (the tables of languages hold these), by its place, and by
the mark that ends it. In a PDF the word stands in italics; nothing rests on that. What none of them tells is
"not understood": it is shown, not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from onrecord.languages.papers import PaperWords
from onrecord.model import Document, Provision
from onrecord.model.paper import ProvisionKind
from onrecord.readers.blocks import Block, Taken, blocks
from onrecord.span import Span

_NUMBERED = re.compile(r"(\d{1,3})\.(?=\s)\s*")
_MARKED = re.compile(
    r"(?:\(([a-z]{1,4}|[ivxl]{1,7}|[A-Z]|\d{1,2})\)|([a-z]{1,2}|[ivx]{1,5})\)|([•·–—▪\uf0b7-]))(?=\s)\s*", re.ASCII
)
_CYRILLIC_MARK = re.compile(r"([а-я])\)(?=\s)\s*")
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()
_ENDED = re.compile(r"[.;:,!?…](?:\s*\d{1,2})?[”»\"’)\]]*\d{0,2}$|\b(?:and|or|et|ou|и|или|y|o)$")
_LONGEST_HEADING = 160

Part = Literal["cover", "preamble", "operative", "annex", "text adopted", "closing"]


def provisions(document: Document, words: PaperWords) -> tuple[Provision, ...]:
    """Every paragraph of a document that is not furniture, in order, each told or said to be neither."""
    pieces = tuple(_pieces(document, words))
    opened = any(_words(words).enacting.match(piece.words) for piece in pieces)
    sorter = _Sorter(document, words, opened)
    return tuple(sorter.told(piece) for piece in pieces)


def opens_preamble(block: Block, words: PaperWords) -> bool:
    """True of a paragraph that opens and ends as those of a preamble do."""
    return block.words.endswith(",") and _words(words).preambular.match(block.words) is not None


@dataclass(frozen=True, slots=True)
class _Words:
    enacting: re.Pattern[str]
    preambular: re.Pattern[str]
    operative: re.Pattern[str]
    closing: re.Pattern[str]
    annex: re.Pattern[str]
    new_line: re.Pattern[str]


@cache
def _words(words: PaperWords) -> _Words:
    def anyone(sources: tuple[str, ...], before: str = "") -> str:
        return rf"{before}(?:{'|'.join(sources)})" if sources else r"(?!)"

    adverbs = rf"(?:{words.adverbs})?" if words.adverbs else ""
    preambular, operative = anyone(words.preambular, adverbs), anyone(words.operative, adverbs)
    capital = r"(?=[A-ZÀ-ÝА-ЯЁ])"
    return _Words(
        re.compile(rf"{anyone(words.enacting)}\s*(?:,|(?=\n)|$)"),
        re.compile(preambular, re.IGNORECASE),
        re.compile(operative, re.IGNORECASE),
        re.compile(anyone(words.closing)),
        re.compile(words.annex),
        # a line inside a block begins a paragraph of its own behind a mark that ends one
        re.compile(
            rf"(?<=[,;:.])[^\S\n]*\n[^\S\n]*(?=\d{{1,3}}\.\s|\([a-z]{{1,5}}\)\s|[•▪]\s|{capital}(?i:{preambular}|{operative}))"
        ),
    )


def _pieces(document: Document, words: PaperWords) -> Iterator[Block]:
    """Blocks; one that runs several paragraphs together, line by line, and the enacting words, are taken apart."""
    told = _words(words)
    for block in blocks(document):
        cuts = [match.end() for match in told.new_line.finditer(block.span.of(document.text))]
        starts = [0, *cuts]
        stops = [*cuts, len(block.span)]
        for start, stop in zip(starts, stops, strict=True):
            span = Span(block.span.start + start, block.span.start + stop).strip(document.text)
            enacting = told.enacting.match(document.text, span.start, span.stop)
            if enacting and enacting.end() < span.stop:
                yield _block(document, Span(span.start, enacting.end()))
                span = Span(enacting.end(), span.stop).strip(document.text)
            yield _block(document, span)


def _block(document: Document, span: Span) -> Block:
    return Block(span, " ".join(span.of(document.text).split()))


@dataclass(slots=True)
class _Sorter:
    """Goes through the paragraphs once; knows in which part it is, under which number, and how the last one ended."""

    document: Document
    words: PaperWords
    opened: bool
    part: Part = "cover"
    number: str | None = None
    marks: list[str] = field(default_factory=list)
    last: str = ""
    headings: Taken = field(init=False)

    def __post_init__(self) -> None:
        self.headings = Taken(self.document.layout.headings)

    def told(self, piece: Block) -> Provision:
        """The paragraph, told."""
        kind, what = self._kind(piece)
        if kind == "neither":
            return Provision(piece.span, kind, None, what)
        self.last = piece.words
        return Provision(piece.span, kind, self._printed())

    def _kind(self, piece: Block) -> tuple[ProvisionKind, str]:
        told = _words(self.words)
        if self.part in ("annex", "closing", "text adopted"):
            if self.part == "text adopted" and told.closing.match(piece.words):
                self.part = "closing"
            return "neither", self.part
        if self.part == "cover":
            return self._before_text(piece, told)
        if told.annex.match(piece.words) and len(piece.words) <= _LONGEST_HEADING:
            self.part = "annex"
            return "neither", self.part
        if self.part == "operative" and told.closing.match(piece.words):
            self.part = "closing"
            return "neither", self.part
        if told.enacting.fullmatch(piece.words):
            return "neither", "enacting words"
        return self._in_text(piece, told)

    def _before_text(self, piece: Block, told: _Words) -> tuple[ProvisionKind, str]:
        if self.opened and told.enacting.match(piece.words):
            self.part = "preamble"
            return "neither", "enacting words"
        if not self.opened and opens_preamble(piece, self.words):
            self.part = "preamble"
            return "preambular", ""
        return "neither", "cover"

    def _in_text(self, piece: Block, told: _Words) -> tuple[ProvisionKind, str]:
        if numbered := _NUMBERED.match(piece.words):
            self.part, self.number, self.marks = "operative", numbered[1], []
            return "operative", ""
        mark = _MARKED.match(piece.words) or _CYRILLIC_MARK.match(piece.words)
        if mark is not None:
            self._mark(next(group for group in mark.groups() if group))
            return self._current(), ""
        if self._is_heading(piece, told):
            if self.part == "operative" and self.number is None and self.last.endswith(":"):
                self.part = "text adopted"
                return "neither", self.part
            return "neither", "heading"
        if self._goes_on(piece, told):
            return self._current(), ""
        return self._by_words(piece, told)

    def _by_words(self, piece: Block, told: _Words) -> tuple[ProvisionKind, str]:
        preambular = self.part == "preamble" and told.preambular.match(piece.words)
        if preambular and not piece.words.endswith("."):
            self.number, self.marks = None, []
            return "preambular", ""
        if told.operative.match(piece.words) and not preambular:
            self.part, self.number, self.marks = "operative", None, []
            return "operative", ""
        if self.part == "preamble" and piece.words.endswith(","):
            self.number, self.marks = None, []
            return "preambular", ""
        return "neither", "not understood"

    def _is_heading(self, piece: Block, told: _Words) -> bool:
        if piece.words.endswith((",", ";", ".")) or len(piece.words) > _LONGEST_HEADING:
            return False
        marked = self.headings.covers(piece.span)
        return marked or (piece.words[:1].isupper() and self._ended() and not self._opens(piece, told))

    def _opens(self, piece: Block, told: _Words) -> bool:
        """True of the words that open a paragraph of this part, or of the next."""
        preambular = self.part == "preamble" and told.preambular.match(piece.words)
        return bool(preambular or told.operative.match(piece.words))

    def _goes_on(self, piece: Block, told: _Words) -> bool:
        """True of what a heading or the turn of a page cut off from the paragraph before."""
        if not self.last:
            return False
        if not self._ended():
            return not piece.words[:1].isupper() or not self._opens(piece, told)
        return self.last.endswith(":") and bool(self.marks or self.number)

    def _ended(self) -> bool:
        return not self.last or _ENDED.search(self.last) is not None

    def _current(self) -> ProvisionKind:
        return "operative" if self.part == "operative" else "preambular"

    def _mark(self, mark: str) -> None:
        """One more sub-paragraph: the next of a level that is open, or the first of a new one."""
        for depth in range(len(self.marks), 0, -1):
            if mark in _followers(self.marks[depth - 1]):
                self.marks[depth - 1 :] = [mark]
                return
        if mark in ("a", "i", "A", "1", "а") or not self.marks or not mark.isalnum():
            self.marks.append(mark)
        else:
            self.marks[-1] = mark

    def _printed(self) -> str | None:
        lead = [self.number] if self.number is not None else []
        return " ".join([*lead, *(f"({mark})" if mark.isalnum() else mark for mark in self.marks)]) or None


def _followers(mark: str) -> tuple[str, ...]:
    """The marks that may follow one on its level: "i" follows "h", and "ii" follows "i"."""
    if not mark.isalnum():
        return (mark,)
    if mark.isdigit():
        return (str(int(mark) + 1),)
    out = [chr(ord(mark) + 1)] if len(mark) == 1 else []
    if mark in _ROMAN[:-1]:
        out.append(_ROMAN[_ROMAN.index(mark) + 1])
    return tuple(out)
