"""Page furniture: running headers, page fractions, job numbers, bar codes, the notice at the foot of a cover.

It is recognised by what makes it furniture anywhere: it stands at the edge of the page and comes again on other
pages, or it is of a form that running text never has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.origins.pdf.lines import Line, line_of, rows_of
from onrecord.origins.pdf.pieces import PagePieces, Piece

Row = tuple[Piece, ...]

_ROWS_AT_AN_EDGE = 4
# Between furniture and text there is more than a line's distance, by the height of the font.
_SET_OFF = 1.4
# Furniture stands in the outer eighth of the page's height.
_EDGE = 1 / 8
_BAR_CODE = re.compile(r"\*\d{6,9}\*")
# Each with the example that put it here.
_ANYWHERE = (
    re.compile(r"\d{1,4}\s?/\s?\d{1,4}"),  # "2/9"
    re.compile(r"\d{2}-\d{5}(?:\s?\(\w\))?(?:\s*\d{6})?"),  # "18-43649 (E)", "18-04038 (E) 160318"
    re.compile(r"\d{2}-\d{5,6}\d/\d{1,3}"),  # "18-436493/9": two pieces of a foot grown together
    re.compile(r"\*\d{6,9}\*"),  # "*1843649*"
    re.compile(r"[-–—]?\s?\d{1,4}\s?[-–—]?"),  # "2", "- 2 -"
    re.compile(r"Please recycle.?", re.IGNORECASE),
)
_AT_THE_TOP = (
    re.compile(r"(?:[A-Z]\s?/){1,2}[A-Z0-9][\w./() -]{2,40}"),  # "S/PV.8422", "A/65/PV.71", "A /76/PV.102"
    re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{4}"),  # "13/12/2018"
)
_RULE = re.compile(r"_{8,}")
_JOB = re.compile(r"^\d{2}-\d{5}|\*\d{6,9}\*")


def body_size(pages: Sequence[PagePieces]) -> float:
    """The font size, in points, of most characters of the document."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            sizes[round(piece.size * 2) / 2] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def sort_out(pages: Sequence[PagePieces], size: float) -> tuple[list[PagePieces], dict[int, list[Line]]]:
    """The pages without their furniture, and the furniture by page number, from the top of the page to its foot."""
    rows = {page.number: rows_of(page.pieces) for page in pages}
    tops = _repeated([rows[page.number][:_ROWS_AT_AN_EDGE] for page in pages[1:]])
    feet = _repeated([rows[page.number][-_ROWS_AT_AN_EDGE:] for page in pages])
    cover = "\n".join(_squeezed("".join(_parts(row))) for row in rows[pages[0].number]) if pages else ""
    body, furniture = [], {}
    for page in pages:
        own = rows[page.number]
        heads = tops | _of_cover(own, cover)
        first = 0 if page.number == 1 else _head(own, heads, (1 - _EDGE) * page.height)
        last = _foot(own, feet, first, _EDGE * page.height)
        last = _footnotes(own, first, last, size)
        if page.number == 1:
            last = _notice(own, last, size)
        taken = [*own[:first], *own[last:]]
        for row in own[first:last]:
            codes = tuple(piece for piece in row if _BAR_CODE.fullmatch(piece.text))
            if codes:
                taken.append(codes)
        gone = {id(piece) for row in taken for piece in row}
        body.append(replace(page, pieces=tuple(piece for piece in page.pieces if id(piece) not in gone)))
        furniture[page.number] = [line_of(row, page.number, 0, 0.0, page.width) for row in taken]
    return body, furniture


def _parts(row: Row) -> list[str]:
    """The row's text, cut where two pieces stand more than twice the font's height apart."""
    parts = [row[0].text]
    for before, after in pairwise(row):
        if after.x0 - before.x1 > 2 * min(before.size, after.size):
            parts.append(after.text)
        else:
            parts[-1] += after.text
    return parts


def _key(row: Row) -> str:
    """What two headers of one document share, also where left and right are swapped and the page number differs."""
    return "|".join(sorted(re.sub(r"\d+", "0", _squeezed(part)).casefold() for part in _parts(row)))


def _squeezed(part: str) -> str:
    return re.sub(r"\s", "", part)


def _of_cover(rows: Sequence[Row], cover: str) -> frozenset[str]:
    """The keys of a head that says what the cover says, left and right: "Security Council … 3418th meeting".

    A record of two pages has one such head, which comes again nowhere. What stands in one place alone may be a heading.
    """
    out: list[str] = []
    for row in rows[:_ROWS_AT_AN_EDGE]:
        parts = [_squeezed(part) for part in _parts(row)]
        told = [part for part in parts if part in cover]
        if len(told) < len(parts) or (not out and len(parts) < 2):
            break
        out.append(_key(row))
    return frozenset(out)


def _repeated(edges: Sequence[Sequence[Row]]) -> frozenset[str]:
    """The keys that stand at this edge of at least two pages, and of at least a quarter of them."""
    counts = Counter(key for rows in edges for key in {_key(row) for row in rows})
    return frozenset(key for key, count in counts.items() if count >= max(2, len(edges) / 4))


def _head(rows: Sequence[Row], repeated: frozenset[str], limit: float) -> int:
    """How many rows at the top, above `limit`, are furniture."""
    count = 0
    while (
        count < min(_ROWS_AT_AN_EDGE, len(rows))
        and rows[count][0].base >= limit
        and (_key(rows[count]) in repeated or _is_furniture(rows[count], (*_ANYWHERE, *_AT_THE_TOP)))
    ):
        count += 1
    while 0 < count < len(rows) and _gap(rows, count) < _SET_OFF:
        count -= 1
    return count


def _foot(rows: Sequence[Row], repeated: frozenset[str], first: int, limit: float) -> int:
    """The index of the first row at the foot, below `limit`, that is furniture."""
    last = len(rows)
    while (
        last > max(first, len(rows) - _ROWS_AT_AN_EDGE)
        and rows[last - 1][0].base <= limit
        and (_key(rows[last - 1]) in repeated or _is_furniture(rows[last - 1], _ANYWHERE))
    ):
        last -= 1
    while first < last < len(rows) and _gap(rows, last) < _SET_OFF:
        last += 1
    return last


def _is_furniture(row: Row, patterns: Sequence[re.Pattern[str]]) -> bool:
    return any(pattern.fullmatch(part.strip()) for part in _parts(row) for pattern in patterns)


def _notice(rows: Sequence[Row], last: int, size: float) -> int:
    """The index of the first row of a cover's notice: small print with a job number or bar code, well set off."""
    at = last
    while at > 0 and _is_small(rows[at - 1], size) and (at == last or _gap(rows, at) <= 1.5):
        at -= 1
    closed = any(_JOB.search("".join(_parts(row))) for row in rows[at:])
    if not closed or at == last or (at > 0 and _gap(rows, at) < 2.2):
        return last
    while at > 0 and not any(any(map(str.isalnum, piece.text)) for piece in rows[at - 1]):
        at -= 1
    return at


def _is_small(row: Row, size: float) -> bool:
    return all(piece.size <= 0.92 * size or _is_furniture((piece,), _ANYWHERE) for piece in row)


def _gap(rows: Sequence[Row], index: int) -> float:
    """The distance from this row's baseline to that of the row above, by the height of its font."""
    return (rows[index - 1][0].base - rows[index][0].base) / max(rows[index][-1].size, 1.0)


def _footnotes(rows: Sequence[Row], first: int, last: int, size: float) -> int:
    """The index of the rule above the footnotes: a row of underscores with nothing but smaller print below."""
    for index in range(first, last - 1):
        below = [piece.size for row in rows[index + 1 : last] for piece in row]
        if _RULE.fullmatch("".join(p.text for p in rows[index])) and max(below) <= 0.95 * size:
            return index
    return last
