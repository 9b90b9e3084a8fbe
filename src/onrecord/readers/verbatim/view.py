"""The running text of a record, with the furniture of its pages taken out and the way back kept.

A speech runs on over the foot of one page and the head of the next. Patterns are matched in the view; what they find
is handed back as spans into the document's own text. A word that was cut at the end of a line ("го-/ворит") is whole
in the view, so that no pattern need foresee the cut; full-width and Arabic marks and figures are shown as the plain
ones, "、" as a comma; and what an extractor has put out of order may be shown in order (righttoleft.py).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.span import Span, joined, without

# a hyphen at a line's end before a small letter; "Secretary-/General" keeps its own
_CUT = re.compile(r"[-\u2010\u00ad](?<=[^\W\d_].)[ \t]?\n(?=[a-zà-öø-ÿа-яё])")
_CUT_AT_ITS_END = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad][ \t]?\n\Z")
_WIDE = "（）：；，、！？［］　０１２３４５６７８９،؛؟٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_PLAIN = "():;,,!?[] 0123456789,;?01234567890123456789"
_AS_PLAIN = str.maketrans(_WIDE, _PLAIN)
_ANY_WIDE = re.compile(f"[{_WIDE}]")


def plain_marks(text: str) -> str:
    """The text with full-width and Arabic marks and figures as plain ones, character for character."""
    return text if text.isascii() or _ANY_WIDE.search(text) is None else text.translate(_AS_PLAIN)


@dataclass(frozen=True, slots=True)
class Piece:
    """Text to be shown for a stretch of the document, or for none. Unequal lengths: it stands for the whole."""

    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Restated:
    """What is shown in place of `span`: pieces in reading order, their spans inside it and apart."""

    span: Span
    pieces: tuple[Piece, ...]


def _cut_by(holes: tuple[Span, ...], text: str) -> list[Span]:
    """The hyphens of words that a page's foot and head cut in two."""
    out, free = [], 0
    for hole in holes:
        cut = _CUT_AT_ITS_END.search(text, max(free, hole.start - 3), hole.start)
        if cut is not None and text[hole.stop : hole.stop + 1].islower():
            out.append(Span(*cut.span()))
        free = hole.stop
    return out


class View:
    """`text` is the document's text from `start` to its end, without the characters of `holes` and without cuts.

    `shown` may stand for the text, character for character; `restated` are stretches shown otherwise, apart from one
    another.
    """

    def __init__(
        self,
        text: str,
        holes: Iterable[Span],
        start: int = 0,
        shown: str | None = None,
        restated: Iterable[Restated] = (),
    ) -> None:
        shown = plain_marks(text if shown is None else shown)
        holes = joined(holes)
        cuts = [Span(*match.span()) for match in _CUT.finditer(text)]
        self._cuts = frozenset(cut.start for cut in cuts)
        torn = _cut_by(holes, text)
        self._torn = {cut.start: cut.stop for cut in torn}
        again = list(restated)
        kept = without(Span(start, len(text)), [*holes, *cuts, *torn, *(one.span for one in again)])
        places = [(span, (Piece(span.of(shown), span),)) for span in kept] + [(one.span, one.pieces) for one in again]
        pieces = [piece for _, some in sorted(places, key=lambda place: place[0]) for piece in some if piece.text]
        self.text = "".join(piece.text for piece in pieces)
        self._spans = [piece.span for piece in pieces]
        self._lengths = [len(piece.text) for piece in pieces]
        self._view: list[int] = []
        at = 0
        for piece in pieces:
            self._view.append(at)
            at += len(piece.text)
        # the way from the document: pieces that stand for a stretch of it, in its order
        located = sorted((span.start, index) for index, span in enumerate(self._spans) if span is not None)
        self._starts = [place for place, _ in located]
        self._located = [index for _, index in located]

    def spans(self, start: int, stop: int) -> tuple[Span, ...]:
        """The spans of the document that `[start, stop)` of the view stands for; more than one across a page break."""
        out: list[Span] = []
        index = max(0, bisect_right(self._view, start) - 1)
        while start < stop and index < len(self._view):
            end = min(stop, self._view[index] + self._lengths[index])
            if end > start:
                span = self._original(index, start, end)
                if span is not None and out and out[-1].stop in self._cuts and span.start >= out[-1].stop:
                    out[-1] = Span(out[-1].start, span.stop)
                elif span is not None:
                    if out and out[-1].stop in self._torn:
                        out[-1] = Span(out[-1].start, self._torn[out[-1].stop])
                    out.append(span)
                start = end
            index += 1
        return tuple(out)

    def span(self, start: int, stop: int) -> Span:
        """The span of the document from the first to the last character of `[start, stop)`, holes included."""
        found = self.spans(start, stop)
        if not found:
            at = self._nearest(start)
            return Span(at, at)
        return Span(min(span.start for span in found), max(span.stop for span in found))

    def place(self, original: int) -> int:
        """Where a character of the document stands in the view; of one taken out, where the next one kept stands."""
        index = bisect_right(self._starts, original) - 1
        if index < 0:
            return 0
        piece = self._located[index]
        span = self._spans[piece]
        assert span is not None
        inside = min(original - span.start, len(span))
        if len(span) != self._lengths[piece]:
            inside = self._lengths[piece] if inside == len(span) else 0
        return self._view[piece] + inside

    def _original(self, index: int, start: int, stop: int) -> Span | None:
        span = self._spans[index]
        if span is None or len(span) != self._lengths[index]:
            return span
        shift = span.start - self._view[index]
        return Span(start + shift, stop + shift)

    def _nearest(self, at: int) -> int:
        index = bisect_right(self._view, at) - 1
        while index >= 0 and self._spans[index] is None:
            index -= 1
        if index < 0:
            return 0
        span = self._spans[index]
        assert span is not None
        return min(span.start + at - self._view[index], span.stop)
