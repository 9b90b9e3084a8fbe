"""Records drawn as PDF pages in the layouts of several decades; the delegates are invented, and so is all they say."""

import io
from collections.abc import Sequence

from onrecord.model import Document
from onrecord.origins import to_document
from onrecord.origins.source import origin_of

ROMAN, BOLD, ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"
LEADING = 12
Cell = tuple[float, float, str, str, float]


def wrapped(paragraphs: Sequence[str], width: float, size: float = 10, font: str = ROMAN) -> list[str]:
    """The lines of paragraphs at a width, in points; a tab opens each, an empty line stands between two."""
    from reportlab.lib.utils import simpleSplit

    lines: list[str] = []
    for paragraph in paragraphs:
        first, *rest = simpleSplit("xxxx " + paragraph, font, size, width)
        lines += ["\t" + first.removeprefix("xxxx "), *rest, ""]
    return lines


def column(x: float, lines: Sequence[str], top: float = 700, size: float = 10, font: str = ROMAN) -> list[Cell]:
    """The cells of lines below one another; a tab indents."""
    return [
        (x + 18 * line.count("\t"), top - index * LEADING, font, line.strip("\t"), size)
        for index, line in enumerate(lines)
        if line
    ]


def beside(left: Sequence[str], right: Sequence[str], rows: int = 44, width: float = 230) -> list[list[Cell]]:
    """Pages of two texts side by side, each going on in its own column."""
    one, other = wrapped(left, width), wrapped(right, width)
    return [
        column(60, one[at : at + rows]) + column(320, other[at : at + rows])
        for at in range(0, max(len(one), len(other)), rows)
    ]


def document(pages: Sequence[Sequence[Cell]]) -> Document:
    """The PDF of the pages, read as any other file."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(612, 792), invariant=1)
    for page in pages:
        for x, y, font, text, size in sorted(page, key=lambda cell: (-cell[1], cell[0])):
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return to_document(origin_of("drawn.pdf", out.getvalue()))
