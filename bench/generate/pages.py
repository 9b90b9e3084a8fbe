"""A record as PDF: columns, bold names, italic directions, heads and feet of pages, as its era printed them.

The same record gives the same bytes. Latin text is set in the fonts that every reader of PDF has; for other scripts
the file of a font must be named, in all three styles.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bench.generate.text import Block, Record

Fonts = tuple[str, str, str]
TIMES: Fonts = ("Times-Roman", "Times-Bold", "Times-Italic")
_PAGE = (612.0, 792.0)
_TOP, _BOTTOM = 697.0, 96.0
_SIZE, _LEADING = 10.5, 12.2
_LEFT, _RIGHT, _GUTTER = 60.0, 552.0, 12.0
_ROW_NAME, _ROW_LEADERS, _ROW_PERSON = 127.5, 380.0, 392.0


def register_fonts(name: str, roman: str, bold: str, italic: str) -> Fonts:
    """Makes font files known by a name, for `set_pages`."""
    names = (name, f"{name}-Bold", f"{name}-Italic")
    for own, path in zip(names, (roman, bold, italic), strict=True):
        pdfmetrics.registerFont(TTFont(own, path))
    return names


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    font: str


@dataclass(frozen=True, slots=True)
class _Line:
    """Words of a line, its indent in points, how far each space is stretched, and the distance to the line above."""

    words: tuple[_Word, ...]
    left: float
    stretch: float
    gap: float


def set_pages(record: Record, fonts: Fonts = TIMES) -> bytes:
    """The PDF."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=_PAGE, invariant=1)
    canvas.setTitle("Generated for testing")
    setter = _Pages(canvas, record, fonts)
    setter.cover()
    setter.body()
    canvas.save()
    return out.getvalue()


class _Pages:
    def __init__(self, canvas: Canvas, record: Record, fonts: Fonts) -> None:
        self._canvas, self._record = canvas, record
        self._roman, self._bold, self._italic = fonts
        columns = record.layout.columns
        self._width = (_RIGHT - _LEFT - _GUTTER * (columns - 1)) / columns
        self._lefts = [_LEFT + number * (self._width + _GUTTER) for number in range(columns)]
        self._page = 1

    def cover(self) -> None:
        canvas, record, meeting = self._canvas, self._record, self._record.meeting
        blocks = [block for block in record.blocks if block.kind in ("cover", "row")]
        tongue = record.tongue
        if record.printed:
            self._printed_cover(blocks)
            return
        canvas.setFont(self._roman, 14)
        canvas.drawString(_LEFT, 730, tongue.organization)
        canvas.drawRightString(_RIGHT, 730, meeting.symbol)
        canvas.setFont(self._bold, 20)
        canvas.drawString(_LEFT, 690, tongue.council)
        canvas.setFont(self._roman, _SIZE)
        canvas.drawRightString(_RIGHT, 690, tongue.provisional)
        y = 655.0
        for place, line in enumerate((blocks[3].text, blocks[4].text, tongue.place)):
            canvas.setFont(self._bold if place == 0 else self._roman, 12 if place == 0 else _SIZE)
            canvas.drawString(_LEFT, y, line)
            y -= 16
        y -= 20
        for block in blocks:
            if block.kind == "row":
                self._row(block, y)
                y -= 15
        canvas.setFont(self._bold, 12)
        canvas.drawString(_LEFT, y - 25, tongue.agenda)
        canvas.setFont(self._roman, _SIZE)
        canvas.drawString(_LEFT + 18, y - 45, record.topic)
        canvas.setFont(self._roman, 8)
        canvas.drawString(_LEFT, 100, tongue.notice)
        canvas.drawString(_LEFT, 60, self._job() + " (E)")
        canvas.showPage()

    def _printed_cover(self, blocks: list[Block]) -> None:
        """The head of the Official Records, its lines one below the other, the list of those present as a paragraph."""
        canvas, y, width = self._canvas, 730.0, _RIGHT - _LEFT
        for place, block in enumerate(blocks):
            size = 16.0 if place < 2 else 8.0 if place == len(blocks) - 1 else _SIZE
            font = self._bold if place < 4 else self._roman
            lines = simpleSplit(block.text.partition("    ")[0], font, size, width)
            canvas.setFont(font, size)
            for line in lines:
                canvas.drawString(_LEFT, y, line)
                y -= 1.2 * size
            y -= 10
        canvas.setFont(self._roman, _SIZE)
        canvas.drawRightString(_RIGHT, 730, self._record.meeting.symbol)
        canvas.showPage()

    def _row(self, block: Block, y: float) -> None:
        """ "Members:   Peru . . . . . . Ms. Vozun" """
        head, row = "", block.text
        for lead in (self._record.tongue.chair_row, self._record.tongue.members_row):
            if row.startswith(lead):
                head, row = lead, row[len(lead) + 1 :]
        left, _, right = row.partition(self._record.layout.leaders * 3)
        right = right.lstrip(" .")
        canvas = self._canvas
        canvas.setFont(self._italic, _SIZE)
        canvas.drawString(_LEFT, y, head)
        canvas.setFont(self._roman, _SIZE)
        dot = self._record.layout.leaders
        width = stringWidth(dot, self._roman, _SIZE)
        at = _ROW_NAME + stringWidth(left, self._roman, _SIZE)
        dots = dot * max(3, int((_ROW_LEADERS - at) / width)) if right else ""
        canvas.drawString(_ROW_NAME, y, left + dots)
        canvas.drawString(max(_ROW_PERSON, at + 3 * width + 8), y, right)

    def body(self) -> None:
        blocks = [block for block in self._record.blocks if block.kind not in ("cover", "row")]
        self._head_and_foot()
        column, y = 0, _TOP
        for block in blocks:
            for line in self._lines(block):
                y -= line.gap
                if y < _BOTTOM:
                    column, y = column + 1, _TOP - _LEADING
                    if column == len(self._lefts):
                        column = 0
                        self._turn()
                self._draw(line, self._lefts[column], y)
        self._canvas.showPage()

    def _turn(self) -> None:
        self._canvas.showPage()
        self._head_and_foot()

    def _head_and_foot(self) -> None:
        self._page += 1
        canvas, meeting, even = self._canvas, self._record.meeting, self._page % 2 == 0
        left, right = self._edges()
        canvas.setFont(self._roman, 8.5)
        if not even and self._record.layout.head == "2009":
            left, right = right, left
        canvas.drawString(_LEFT, 740, left)
        canvas.drawRightString(_RIGHT, 740, right)
        if self._record.layout.head == "2009":
            canvas.drawCentredString(306, 740, self._record.topic[:60])
            foot = (f"{self._page}/40", self._job()) if even else (self._job(), f"{self._page}/40")
            canvas.drawString(_LEFT, 50, foot[0])
            canvas.drawRightString(_RIGHT, 50, foot[1])
        else:
            canvas.drawCentredString(306, 50, str(self._page))
        if self._record.layout.head == "1994":
            canvas.drawRightString(_RIGHT, 729, self._record.tongue.day(meeting.day).split(", ", 1)[-1])

    def _edges(self) -> tuple[str, str]:
        meeting, tongue, kind = self._record.meeting, self._record.tongue, self._record.layout.head
        if kind == "2009":
            return meeting.symbol, f"{meeting.day:%d/%m/%Y}"
        if kind == "1994":
            return tongue.council, tongue.meeting(meeting.number)
        return ("", meeting.symbol) if kind == "symbol" else ("", "")

    def _job(self) -> str:
        meeting = self._record.meeting
        return f"{meeting.day.year % 100:02}-{10000 + meeting.number % 80000:05}"

    def _lines(self, block: Block) -> Iterator[_Line]:
        """The lines of a paragraph, justified but for the last."""
        words = self._words(block)
        indent = 18.0 if block.kind in ("speech", "list") else 0.0
        hanging = 18.0 if block.kind == "list" else 0.0
        gap = _LEADING + (2.0 if block.kind == "list" else 6.0 if block.kind != "heading" else 12.0)
        line: list[_Word] = []
        used, left = 0.0, indent
        for word in words:
            space = stringWidth(" ", self._roman, _SIZE) if line else 0.0
            width = stringWidth(word.text, word.font, _SIZE)
            if line and left + used + space + width > self._width:
                stretch = (self._width - left - used) / max(len(line) - 1, 1)
                justified = block.kind == "speech" and stretch < 12
                yield _Line(tuple(line), left, stretch if justified else 0.0, gap)
                line, used, left, gap, space = [], 0.0, hanging, _LEADING, 0.0
            line.append(word)
            used += space + width
        yield _Line(tuple(line), left, 0.0, gap)

    def _words(self, block: Block) -> list[_Word]:
        whole = {"heading": self._bold, "direction": self._italic, "list head": self._italic}
        if block.kind in whole:
            return [_Word(word, whole[block.kind]) for word in block.text.split()]
        name, rest = block.text[: block.bold], block.text[block.bold :]
        words = [_Word(word, self._bold) for word in name.split()]
        if words and rest[:1] == ":":
            words[-1], rest = _Word(f"{words[-1].text}:", self._bold), rest[1:]
        return [*words, *(_Word(word, self._roman) for word in rest.split())]

    def _draw(self, line: _Line, left: float, y: float) -> None:
        """A line in as many strings as it has runs of a font; stretched spaces are the PDF's own word spaces."""
        text = self._canvas.beginText(left + line.left, y)
        text.setWordSpace(line.stretch)
        at = 0
        while at < len(line.words):
            stop = at
            while stop < len(line.words) and line.words[stop].font == line.words[at].font:
                stop += 1
            run = " ".join(word.text for word in line.words[at:stop])
            text.setFont(line.words[at].font, _SIZE)
            text.textOut(run + (" " if stop < len(line.words) else ""))
            at = stop
        self._canvas.drawText(text)
