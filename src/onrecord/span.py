"""The one kind of position in the program.

Every answer carries its place; a place is a half-open run of Unicode code points in one unchanging text.
Bytes, lines, pages and words are derived from it, never stored in its stead.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, stop)` in characters (Unicode code points) of a document's text.

    Raises ValueError unless 0 <= start <= stop.
    """

    start: int
    stop: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.stop:
            raise ValueError(f"not a span: [{self.start}, {self.stop})")

    def __len__(self) -> int:
        """Length in characters."""
        return self.stop - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.stop]

    def covers(self, other: Span) -> bool:
        """True if every character of `other` is in this span."""
        return self.start <= other.start and other.stop <= self.stop

    def overlaps(self, other: Span) -> bool:
        """True if the two share at least one character."""
        return self.start < other.stop and other.start < self.stop

    def shift(self, by: int) -> Span:
        """The same span in a text that has `by` more characters before it."""
        return Span(self.start + by, self.stop + by)

    def strip(self, text: str) -> Span:
        """The span without white space at its ends (empty, at its start, if it is all white space)."""
        start, stop = self.start, self.stop
        while start < stop and text[start].isspace():
            start += 1
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        return Span(start, stop)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as sorted spans, of which no two touch or overlap; empty spans are dropped."""
    out: list[Span] = []
    for span in sorted(s for s in spans if len(s)):
        if out and span.start <= out[-1].stop:
            out[-1] = Span(out[-1].start, max(out[-1].stop, span.stop))
        else:
            out.append(span)
    return tuple(out)


def without(span: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of `span` when the characters of `holes` are taken out, in order."""
    out: list[Span] = []
    at = span.start
    for hole in joined(holes):
        if hole.stop <= at or hole.start >= span.stop:
            continue
        if hole.start > at:
            out.append(Span(at, hole.start))
        at = max(at, hole.stop)
    if at < span.stop:
        out.append(Span(at, span.stop))
    return tuple(out)


def each_without(spans: Iterable[Span], holes: Iterable[Span]) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Each span with what is left of it (see `without`); quick for many spans and many holes."""
    apart = joined(holes)
    starts, stops = [hole.start for hole in apart], [hole.stop for hole in apart]
    for span in spans:
        yield span, without(span, apart[bisect_right(stops, span.start) : bisect_left(starts, span.stop)])
