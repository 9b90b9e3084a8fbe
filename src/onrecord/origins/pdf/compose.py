"""Paragraphs and furniture to the one text, with every span and the way back to the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.model import Column, Layout, Placement
from onrecord.origins.pdf.hyphens import HYPHENS, Hyphens
from onrecord.origins.pdf.lines import Line
from onrecord.origins.pdf.paragraphs import Paragraph
from onrecord.origins.pdf.sidebyside import RIGHT
from onrecord.span import Span

_BETWEEN = "\n\n"
_HEADING_AT_MOST = 400


@dataclass(frozen=True, slots=True)
class Composed:
    """The text, its layout, and remarks on how it was got."""

    text: str
    layout: Layout
    notes: tuple[str, ...]


def compose(
    paragraphs: Sequence[Paragraph], furniture: dict[int, list[Line]], beside: tuple[str, str] | None = None
) -> Composed:
    """The document's text: a blank line between blocks, the lines of a paragraph joined, hyphens mended.

    The furniture of a page comes before the first paragraph that begins on it, so that a paragraph which goes on from
    the page before has no hole. `furniture` has an entry for every page. `beside` are the languages of two columns that
    are texts of their own.
    """
    writer = _Writer(Hyphens([line.text for line in paragraph] for paragraph in paragraphs))
    waiting = sorted(furniture)
    for paragraph in paragraphs:
        while waiting and waiting[0] <= paragraph[0].page:
            writer.furniture(furniture[waiting[0]], waiting.pop(0))
        writer.paragraph(paragraph)
    for page in waiting:
        writer.furniture(furniture[page], page)
    return writer.done(len(furniture), beside)


class _Writer:
    def __init__(self, hyphens: Hyphens) -> None:
        self._hyphens = hyphens
        self._parts: list[str] = []
        self._at = 0
        self._broken = -1
        self._kept = self._joined = 0
        self._paragraphs: list[Span] = []
        self._right: list[bool] = []
        self._headings: list[Span] = []
        self._not_body: list[Span] = []
        self._placements: list[Placement] = []
        self._bold: list[Span] = []
        self._italic: list[Span] = []
        self._page_starts: dict[int, int] = {}

    def furniture(self, lines: Sequence[Line], page: int) -> None:
        """A block that is not body, one line a row."""
        if not lines:
            return
        self._open(page)
        start = self._at
        for index, line in enumerate(lines):
            if index:
                self._write("\n")
            self._line(line, "")
        self._not_body.append(Span(start, self._at))

    def paragraph(self, paragraph: Paragraph) -> None:
        """A block of running text or a heading."""
        self._open(paragraph[0].page)
        start = self._at
        for index, line in enumerate(paragraph):
            following = paragraph[index + 1].text if index + 1 < len(paragraph) else ""
            self._page_starts.setdefault(line.page, self._at)
            self._line(line, following)
        span = Span(start, self._at)
        self._paragraphs.append(span)
        self._right.append(paragraph[0].column == RIGHT)
        lettered = any(any(map(str.isalpha, piece.text)) for line in paragraph for piece in line.pieces)
        if lettered and len(span) <= _HEADING_AT_MOST and all(line.bold for line in paragraph):
            self._headings.append(span)

    def _open(self, page: int) -> None:
        if self._at:
            self._write(_BETWEEN)
        self._page_starts.setdefault(page, self._at)

    def _write(self, text: str) -> None:
        if "\n" in text:
            self._broken = self._at
        self._parts.append(text)
        self._at += len(text)

    def _line(self, line: Line, following: str) -> None:
        """One line with what joins it to the next: nothing after a hyphen, a space otherwise."""
        end = self._ending(line.text, following)
        start = self._at
        for index, (text, piece) in enumerate(zip(line.fragments, line.pieces, strict=True)):
            shown = text
            if index == len(line.pieces) - 1 and end is not None:
                shown = text.rstrip(HYPHENS) + end
            at = self._at
            self._write(shown)
            stop = at + len(shown.rstrip())
            if piece.bold:
                self._run(self._bold, at, stop)
            if piece.italic:
                self._run(self._italic, at, stop)
        self._placements.append(Placement(Span(start, self._at), line.page, line.box))
        if following and end is None and not _unspaced(line.text, following):
            self._write(" ")

    def _ending(self, text: str, following: str) -> str | None:
        """What stands for the hyphen at the end of the line: "-", nothing, or None where there is no hyphen to mend."""
        if not text.endswith(tuple(HYPHENS)):
            return None
        if not following or len(text) < 2 or text[-2].isspace():
            return None if text.endswith("-") else "-"
        if self._hyphens.keeps(text, following):
            self._kept += 1
            return "-"
        self._joined += 1
        return ""

    def _run(self, runs: list[Span], start: int, stop: int) -> None:
        """Add to the runs; what only a space divides is one run."""
        if start >= stop:
            return
        if runs and start - runs[-1].stop <= 1 and self._broken < runs[-1].stop:
            runs[-1] = Span(runs[-1].start, stop)
        else:
            runs.append(Span(start, stop))

    def done(self, pages: int, beside: tuple[str, str] | None) -> Composed:
        """Everything that was written."""
        text = "".join(self._parts)
        starts = [len(text)]
        for page in range(pages, 0, -1):
            # A page without text is an empty span where the next one starts.
            starts.append(self._page_starts.get(page, starts[-1]))
        layout = Layout(
            paragraphs=tuple(self._paragraphs),
            headings=tuple(self._headings),
            pages=tuple(Span(start, stop) for start, stop in pairwise(reversed(starts))),
            bold=tuple(self._bold),
            italic=tuple(self._italic),
            not_body=tuple(self._not_body),
            placements=tuple(self._placements),
            columns=self._columns(*beside) if beside else (),
        )
        notes = []
        if self._joined + self._kept:
            notes.append(f"hyphens at line ends: {self._joined} joined, {self._kept} kept")
        return Composed(text, layout, tuple(notes))

    def _columns(self, left: str, right: str) -> tuple[Column, Column]:
        """What stands in no column counts with the left one."""
        places = list(zip(self._paragraphs, self._right, strict=True))
        return (
            Column(left, tuple(span for span, is_right in places if not is_right)),
            Column(right, tuple(span for span, is_right in places if is_right)),
        )


def _unspaced(text: str, following: str) -> bool:
    """Whether two lines join without a space: Chinese and Japanese, and a symbol cut at a slash ("S/2018/|1016")."""
    if text.endswith("/") and following[:1].isalnum():
        return True
    return _is_ideographic(text[-1]) and _is_ideographic(following[0])


def _is_ideographic(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"
