"""The running text of a record, with the furniture of its pages taken out and the way back kept.

A speech runs on over the foot of one page and the head of the next. Patterns are matched in the view; what they find
is handed back as spans into the document's own text. A word that was cut at the end of a line ("го-/ворит") is whole
in the view, so that no pattern need foresee the cut.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from onrecord.span import Span, without

# a hyphen at a line's end before a small letter; "Secretary-/General" keeps its own
_CUT = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad][ \t]?\n(?=[a-zà-öø-ÿа-яё])")


class View:
    """`text` is the document's text from `start` to its end, without the characters of `holes` and without cuts."""

    def __init__(self, text: str, holes: Iterable[Span], start: int = 0) -> None:
        cuts = [Span(*match.span()) for match in _CUT.finditer(text)]
        self._cuts = frozenset(cut.start for cut in cuts)
        kept = without(Span(start, len(text)), [*holes, *cuts])
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
                if out and out[-1].stop in self._cuts:
                    out[-1] = Span(out[-1].start, end + shift)
                else:
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
