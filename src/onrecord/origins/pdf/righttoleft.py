"""Pages written from right to left: turned over before the layout is read, and turned back for the way to the page.

pdfium gives the text of each object in the order of reading, but objects stand where they stand: read from left to
right, a line that was set in pieces comes in reverse ("ائرالجز" for "الجزائر"). With its places mirrored, a page from
right to left is a page from left to right: the first column, the first word and the indent are where the rest of the
program looks for them. What is not Arabic or Hebrew keeps its own order inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from onrecord.model import Placement
from onrecord.origins.pdf.lines import rows_of
from onrecord.origins.pdf.pieces import PagePieces, Piece

_RIGHT = re.compile("[\u0590-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
# a mark that pdfium sets before the number it follows: "الساعة .10/05", "آذار/مارس ،2031"
_MARK_BEFORE = re.compile(r"(?<![^\s(])([.،؛,])(\d(?:[\d/.:]*\d)?)(?=[\s)]|$)")
# "/2031/7S" for "S/2031/7"
_SYMBOL_BEHIND = re.compile(r"(?<![\w/])((?:/\d{1,4}){1,3})([A-Z]{1,3})(?![\w/])")


def is_right_to_left(pages: Iterable[PagePieces]) -> bool:
    """Whether most letters of the document are of a script written from right to left."""
    texts = [piece.text for page in pages for piece in page.pieces]
    right = sum(len(_RIGHT.findall(text)) for text in texts if not text.isascii())
    return right > 0 and 2 * right > sum(len(_LETTER.findall(text)) for text in texts)


def turned(pages: Sequence[PagePieces]) -> list[PagePieces]:
    """The pages with the places of their pieces mirrored, so that reading order is from left to right."""
    return [replace(page, pieces=tuple(_turned(page))) for page in pages]


def turned_back(placements: Iterable[Placement], pages: Iterable[PagePieces]) -> tuple[Placement, ...]:
    """Placements of turned pages, with their boxes where they stand on the page."""
    widths: Mapping[int, float] = {page.number: page.width for page in pages}
    out = []
    for placement in placements:
        left, bottom, right, top = placement.box
        width = widths[placement.page]
        out.append(replace(placement, box=(round(width - right, 2), bottom, round(width - left, 2), top)))
    return tuple(out)


def _turned(page: PagePieces) -> Iterable[Piece]:
    for row in rows_of(page.pieces):
        foreign = [_is_foreign(piece) for piece in row]
        for at in range(1, len(row) - 1):  # the stroke of "S", "/", "2031", each an object
            foreign[at] = foreign[at] or (foreign[at - 1] and foreign[at + 1] and not _RIGHT.search(row[at].text))
        for alien, run in groupby(zip(row, foreign, strict=True), key=itemgetter(1)):
            pieces = [piece for piece, _ in run]
            left, right = pieces[0].x0, max(piece.x1 for piece in pieces)
            for piece in pieces:
                yield _placed(piece, page.width - (right - piece.x0 + left if alien else piece.x1))


def _placed(piece: Piece, x0: float) -> Piece:
    text = piece.text
    if _RIGHT.search(text):
        text = _SYMBOL_BEHIND.sub(r"\2\1", _MARK_BEFORE.sub(r"\2\1", text))
    return replace(piece, text=text, x0=x0, x1=x0 + piece.x1 - piece.x0, start=x0)


def _is_foreign(piece: Piece) -> bool:
    """True of a piece with letters or figures that are read from left to right, and none that are not."""
    return _RIGHT.search(piece.text) is None and any(map(str.isalnum, piece.text))
