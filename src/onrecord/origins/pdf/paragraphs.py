"""Lines to paragraphs: by leading, indentation, fonts, and whether the next word would have fitted on the line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from onrecord.origins.pdf.lines import Line, leads

Paragraph = tuple[Line, ...]

_CLOSED = re.compile(r"[.!?:;…。！？؟][\"”’»)\]]*$")
_ITEM = re.compile(r"(?:\(\w{1,5}\)|\w{1,3}[.)]|[•–—·*-])\s")
# The longest indentation, gap or slack that is still noise, as a share of the font's height.
_NOISE = 0.8


def paragraphs_of(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs, in the order of the lines. One that goes on in the next column or page is kept whole."""
    flow = _Flow(lines)
    out: list[list[Line]] = []
    for line in lines:
        if out and flow.continues(out, line):
            out[-1].append(line)
        else:
            out.append([line])
    return [part for paragraph in out for part in _at_most_two_pages(paragraph)]


def _at_most_two_pages(paragraph: list[Line]) -> list[Paragraph]:
    """Cut before its third page: a page's furniture must have a place within the page."""
    out: list[list[Line]] = [[]]
    for line in paragraph:
        if out[-1] and line.page > out[-1][0].page + 1:
            out.append([])
        out[-1].append(line)
    return [tuple(part) for part in out]


class _Flow:
    """What the document's lines have in common: the usual leading, and by page whether lines end flush."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.leading = _leading(lines)
        self.flush: dict[tuple[int, int], bool] = {}
        groups: dict[tuple[int, int], list[Line]] = {}
        for line in lines:
            groups.setdefault((line.page, line.column), []).append(line)
        for key, group in groups.items():
            near = sum(line.right - line.x1 <= 0.5 * line.size for line in group)
            self.flush[key] = near >= 0.4 * len(group)

    def continues(self, paragraphs: list[list[Line]], line: Line) -> bool:
        """Whether `line` belongs to the last of `paragraphs`."""
        paragraph = paragraphs[-1]
        last = paragraph[-1]
        if leads(line.text) or leads(last.text):
            return self._wraps_a_name(paragraphs, line)
        if last.bold != line.bold or abs(last.size - line.size) > 0.15 * max(last.size, line.size):
            return False
        same_column = (last.page, last.column) == (line.page, line.column) and line.base < last.base
        if same_column and (not self._near(last, line) or line.x1 < last.x0 or line.x0 > last.x1):
            return False
        return self._full(last, line) and self._aligned(paragraph, line, same_column)

    def _near(self, last: Line, line: Line) -> bool:
        size = round(line.size * 2) / 2
        return last.base - line.base <= 1.3 * max(self.leading.get(size, 1.2 * line.size), line.size)

    def _wraps_a_name(self, paragraphs: list[list[Line]], line: Line) -> bool:
        """A long name on two lines in a list with dot leaders: the dots follow on the second."""
        last = paragraphs[-1][-1]
        return (
            len(paragraphs) > 1
            and leads(line.text)
            and not leads(last.text)
            and leads(paragraphs[-2][-1].text)
            and last.page == line.page
            and not last.bold
            and abs(last.x0 - line.x0) <= 1.5 * line.size
            and self._near(last, line)
        )

    def _full(self, last: Line, line: Line) -> bool:
        """Whether the last line was full: the first word of the next would not have fitted on it."""
        room = last.right - last.x1
        text = line.text
        word = text.split(" ", 1)[0]
        width = (line.x1 - line.x0) * len(word) / max(len(text), 1)
        if room <= width + (0.25 + _NOISE) * last.size:
            return True
        if (self.flush[last.page, last.column] and not last.bold) or _CLOSED.search(last.text):
            return False
        return room <= 0.3 * (last.x1 - last.x0)

    def _aligned(self, paragraph: list[Line], line: Line, same_column: bool) -> bool:
        """Whether the line starts where a line of the paragraph would."""
        last = paragraph[-1]
        noise = _NOISE * line.size
        indent, before = _indent(line), _indent(last)
        first = len(paragraph) == 1
        if _ITEM.match(line.text) and _ITEM.match(paragraph[0].text) and abs(_indent(paragraph[0]) - indent) <= noise:
            return False
        if indent - before > noise:
            return first and bool(_ITEM.match(last.text))
        if before - indent > noise:
            return first
        if same_column or not _CLOSED.search(last.text) or indent > noise:
            return True
        return _indent(paragraph[0]) > noise or not line.text[:1].isupper()


def _indent(line: Line) -> float:
    return line.x0 - line.left


def _leading(lines: Sequence[Line]) -> dict[float, float]:
    """The most frequent distance between baselines, by font size, in points."""
    counts: dict[float, Counter[float]] = {}
    for one, other in pairwise(lines):
        gap = one.base - other.base
        if (one.page, one.column) == (other.page, other.column) and 0.8 * other.size < gap < 2.5 * other.size:
            counts.setdefault(round(other.size * 2) / 2, Counter())[round(gap * 2) / 2] += 1
    return {size: counter.most_common(1)[0][0] for size, counter in counts.items() if sum(counter.values()) >= 5}
