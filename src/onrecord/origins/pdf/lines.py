"""Pieces to lines in reading order: the gutter between two columns is found, full-width lines divide the bands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from statistics import median

from onrecord.origins.pdf.pieces import LINE_HYPHEN, PagePieces, Piece

# Dots that lead from one column of a list to the other: four or more, or just two ("Ireland . . Ms. Pierce"); three
# are an ellipsis.
_LEADER = re.compile(r"(?:[.…] ?){4,}|^\. ?\.$|(?<![. ]) ?\. \. ?(?=[^\s.])")

_TURNS = 8


def leads(text: str) -> bool:
    """Whether the text holds dots that lead from one column of a list to the other."""
    return ("." in text or "…" in text) and _LEADER.search(text) is not None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text on one page; `line_of` makes them.

    `column` is 0 for full width, else 1 or 2; `left` and `right` are the edges of its column, `x0` and `x1` the ends
    of its ink, `base` the baseline of its largest piece, `size` the font size of most of its characters; `bold` is true
    if every letter is. `fragments` is its text in runs, each with the piece it is from; a space between two pieces
    goes to the former, and a hyphen at the very end may be pdfium's mark. `box` is (left, bottom, right, top).
    """

    pieces: tuple[Piece, ...]
    page: int
    column: int
    left: float
    right: float
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    text: str
    fragments: tuple[str, ...]
    box: tuple[float, float, float, float]


def line_of(pieces: tuple[Piece, ...], page: int, column: int, left: float, right: float) -> Line:
    """The line that pieces make, which stand side by side and are given from left to right."""
    sizes: dict[float, int] = {}
    for piece in pieces:
        sizes[piece.size] = sizes.get(piece.size, 0) + len(piece.text)
    fragments = tuple(_fragments(pieces))
    x0, x1 = min(p.x0 for p in pieces), max(p.x1 for p in pieces)
    return Line(
        pieces=pieces,
        page=page,
        column=column,
        left=left,
        right=right,
        x0=x0,
        x1=x1,
        base=max(pieces, key=lambda p: (p.size, len(p.text))).base,
        size=max(sizes, key=lambda size: sizes[size]),
        bold=all(piece.bold or not any(map(str.isalnum, piece.text)) for piece in pieces),
        text="".join(fragments),
        fragments=fragments,
        box=(round(x0, 2), round(min(p.y0 for p in pieces), 2), round(x1, 2), round(max(p.y1 for p in pieces), 2)),
    )


def _fragments(pieces: tuple[Piece, ...]) -> Iterator[str]:
    for piece, following in pairwise(pieces):
        yield piece.text.replace(LINE_HYPHEN, "-") + (" " if _spaced(piece, following) else "")
    last = pieces[-1].text
    yield last[:-1].replace(LINE_HYPHEN, "-") + last[-1:]


def _spaced(before: Piece, after: Piece) -> bool:
    """Whether a space stands between two pieces of a line: by the gap between them, and by what the PDF says.

    Three tenths of the font's height are a space in any case; a space that the PDF states but that has no width is
    none ("Secretary -General", "The  President").
    """
    size = max(min(before.size, after.size), 1.0)
    stated = before.space_after or after.space_before
    if leads(after.text) or leads(before.text):
        return not (leads(before.text) and _LEADER.match(after.text))
    return (stated and after.start - before.x1 > 0.1 * size) or after.x0 - before.x1 > 0.3 * size


def rows_of(pieces: Iterable[Piece]) -> list[tuple[Piece, ...]]:
    """Pieces that stand side by side, each row from left to right, rows from the top of the page to its foot.

    Two pieces are of one row if the bands between baseline and the top of a small letter overlap by more than half;
    so a raised figure stays in its row.
    """
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (-p.base, p.x0)):
        for row in reversed(rows[-3:]):
            if row[0].base == piece.base or _overlap(row[0], piece) > 0.55:
                row.append(piece)
                break
        else:
            rows.append([piece])
    return [tuple(sorted(row, key=lambda p: (p.x0, p.x1))) for row in rows]


def _overlap(one: Piece, other: Piece) -> float:
    low = one.base if one.base > other.base else other.base
    top, other_top = one.base + 0.7 * one.size, other.base + 0.7 * other.size
    high = top if top < other_top else other_top
    size = one.size if one.size < other.size else other.size
    return (high - low) / max(0.7 * size, 0.1)


def page_lines(pages: Sequence[PagePieces]) -> list[list[Line]]:
    """The lines of each page in reading order."""
    gutters = [_gutter(page) for page in pages]
    known = [gutter for gutter in gutters if gutter is not None]
    usual = median(known) if known else None
    out = []
    for page, own in zip(pages, gutters, strict=True):
        gutter = own if own is not None or page.number == 1 or not _suits(page, usual) else usual
        out.append(_single(page) if gutter is None else _columns(page, gutter))
    return out


def mingled(lines: Sequence[Line]) -> bool:
    """Whether a page has so many lines across its two columns that what follows what can only be guessed.

    Lines are of the page, in reading order. A heading or a table divides columns once or twice; here columns and full
    lines take turns again and again.
    """
    return sum((one.column == 0) != (other.column == 0) for one, other in pairwise(lines)) >= _TURNS


def _gutter(page: PagePieces) -> float | None:
    """The middle of the empty strip between two columns of running text, or None.

    The middle of the page is scanned for the strip that the fewest pieces cross; it is a gutter if what stands to its
    left and right fills its column (a list of members beside their names does not).
    """
    low, step = page.width * 0.3, 2.0
    width = int(page.width * 0.4 / step) + 1
    changes = [0] * (width + 1)
    for piece in page.pieces:
        first, last = max(int((piece.x0 - low) / step), 0), min(int((piece.x1 - low) / step) + 1, width)
        if first < last:
            changes[first] += 1
            changes[last] -= 1
    crossing = list(accumulate(changes[:-1]))
    best = min(crossing)
    start, stop = _widest([count == best for count in crossing])
    middle = low + step * (start + stop) / 2
    left = rows_of(p for p in page.pieces if p.x1 <= middle)
    right = rows_of(p for p in page.pieces if p.x0 >= middle)
    fewest = min(len(left), len(right))
    if fewest < 4 or best > fewest / 2 or not (_is_column(left, page.width) and _is_column(right, page.width)):
        return None
    return middle


def _widest(flags: Sequence[bool]) -> tuple[int, int]:
    best, start = (0, 0), None
    for index, flag in enumerate((*flags, False)):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            best = max(best, (start, index), key=lambda run: run[1] - run[0])
            start = None
    return best


def _is_column(rows: Sequence[tuple[Piece, ...]], page_width: float) -> bool:
    """True if a third of the rows fill three quarters of the width, and few are dot leaders."""
    left, right = min(row[0].x0 for row in rows), max(p.x1 for row in rows for p in row)
    full = sum(row[-1].x1 - row[0].x0 >= 0.75 * (right - left) for row in rows)
    leaders = sum(any(leads(p.text) for p in row) for row in rows)
    return right - left >= 0.2 * page_width and full >= max(3, len(rows) / 3) and leaders <= len(rows) / 4


def _suits(page: PagePieces, gutter: float | None) -> bool:
    if gutter is None:
        return False
    crossing = sum(p.x0 < gutter - 1 and p.x1 > gutter + 1 for p in page.pieces)
    return crossing <= len(rows_of(page.pieces)) / 3


def _columns(page: PagePieces, gutter: float) -> list[Line]:
    """Bands from the top: a line across the gutter stands alone, between two such the left column, then the right."""
    full = [p for p in page.pieces if p.x0 < gutter - 1 and p.x1 > gutter + 1]
    beside = [p for p in page.pieces if not any(_overlap(p, f) > 0.55 for f in full)] if full else list(page.pieces)
    inside = {id(p) for p in beside}
    across = rows_of(p for p in page.pieces if id(p) not in inside)
    left = rows_of(p for p in beside if (p.x0 + p.x1) / 2 < gutter)
    right = rows_of(p for p in beside if (p.x0 + p.x1) / 2 >= gutter)
    edges = [_edges(rows) for rows in (across, left, right)]
    whole = (min(p.x0 for p in page.pieces), max(p.x1 for p in page.pieces))
    out: list[Line] = []
    tops = [row[0].base for row in across]
    for index in range(len(across) + 1):
        below, above = (tops[index] if index < len(tops) else -1e9), (tops[index - 1] if index else 1e9)
        band = [[row for row in rows if below < row[0].base <= above] for rows in (left, right)]
        if page.number == 1 and not all(any(map(_fills(edges[c + 1]), band[c])) for c in (0, 1)):
            # The head of a cover stands above the columns: it is read row by row.
            loose = rows_of(piece for rows in band for row in rows for piece in row)
            out.extend(line_of(part, 1, 0, *whole) for row in loose for part in _parts(row))
        else:
            out.extend(line_of(row, page.number, c + 1, *edges[c + 1]) for c in (0, 1) for row in band[c])
        if index < len(across):
            out.append(line_of(across[index], page.number, 0, *edges[0]))
    return out


def _fills(edges: tuple[float, float]) -> Callable[[tuple[Piece, ...]], bool]:
    return lambda row: row[-1].x1 - row[0].x0 >= 0.75 * (edges[1] - edges[0])


def _single(page: PagePieces) -> list[Line]:
    """Rows from the top; what stands far apart in a row is cut, unless dots or a colon lead over."""
    rows = [part for row in rows_of(page.pieces) for part in _parts(row)]
    # Labels and stamps on a cover reach out to both sides of the running text.
    left, right = _edges(rows, 0.15 if page.number == 1 else 0.0)
    return [line_of(row, page.number, 0, left, right) for row in rows]


def _parts(row: tuple[Piece, ...]) -> list[tuple[Piece, ...]]:
    parts: list[list[Piece]] = [[row[0]]]
    for before, after in pairwise(row):
        far = after.x0 - before.x1 > 4 * max(min(before.size, after.size), 1.0)
        led = before.text.endswith(":") or leads(before.text) or leads(after.text)
        if far and not led:
            parts.append([])
        parts[-1].append(after)
    return [tuple(part) for part in parts]


def _edges(rows: Sequence[tuple[Piece, ...]], share: float = 0.0) -> tuple[float, float]:
    """Left and right edge of a column: the outermost place that two lines share, or that a share of the lines does."""
    if not rows:
        return 0.0, 0.0
    enough = max(2, int(share * len(rows)))
    starts = sorted(row[0].x0 for row in rows)
    stops = sorted(-max(p.x1 for p in row) for row in rows)
    return _outermost(starts, enough, 2.0), -_outermost(stops, enough, 3.0)


def _outermost(places: Sequence[float], enough: int, noise: float) -> float:
    """The first of the sorted places that has `enough` of them (itself counted) within `noise`; else the first."""
    for index in range(len(places) - enough + 1):
        if places[index + enough - 1] - places[index] <= noise:
            return places[index]
    return _outermost(places, 2, noise) if enough > 2 else places[0]
