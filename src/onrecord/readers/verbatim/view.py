"""The running text of a record, with the furniture of its pages taken out and the way back kept.

A speech runs on over the foot of one page and the head of the next. Patterns are matched in the view; what they find
is handed back as spans into the document's own text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from onrecord.span import Span, without


class View:
    """`text` is the document's text between `start` and its end, without the characters of `holes`."""

    def __init__(self, text: str, holes: Iterable[Span], start: int = 0) -> None:
        kept = without(Span(start, len(text)), holes)
        self.text = "".join(span.of(text) for span in kept)
        self._original: list[int] = []
        self._view: list[int] = []
        at = 0
        for span in kept:
            self._view.append(at)
            self._original.append(span.start)
            at += len(span)
        self._lengths = [len(span) for span in kept]

    def spans(self, start: int, stop: int) -> tuple[Span, ...]:
        """The spans of the document that `[start, stop)` of the view stands for; more than one across a page break."""
        out: list[Span] = []
        index = max(0, bisect_right(self._view, start) - 1)
        while start < stop and index < len(self._view):
            shift = self._original[index] - self._view[index]
            end = min(stop, self._view[index] + self._lengths[index])
            if end > start:
                out.append(Span(start + shift, end + shift))
                start = end
            index += 1
        return tuple(out)

    def span(self, start: int, stop: int) -> Span:
        """The span of the document from the first to the last character of `[start, stop)`, holes included."""
        found = self.spans(start, stop)
        if not found:
            index = max(0, bisect_right(self._view, start) - 1)
            at = self._original[index] + start - self._view[index] if self._view else 0
            return Span(at, at)
        return Span(found[0].start, found[-1].stop)

    def place(self, original: int) -> int:
        """Where a character of the document stands in the view; of one taken out, where the next one kept stands."""
        index = bisect_right(self._original, original) - 1
        if index < 0:
            return 0
        inside = min(original - self._original[index], self._lengths[index])
        return self._view[index] + inside
