"""Which attribution stands inside another, and how much of a content stands in quotation marks."""

from __future__ import annotations

from bisect import bisect_right

from onrecord.attribution.draft import Draft
from onrecord.span import Span, joined


def hosts(drafts: list[Draft]) -> list[int | None]:
    """For each draft the smallest other one whose content holds its cue and all its content; None where there is none.

    The contents are met in the order of the text, so that a draft is compared only with those open where it begins.
    """
    contents = [draft.content_spans for draft in drafts]
    owns = [(*content, *draft.cue_spans) for content, draft in zip(contents, drafts, strict=True)]
    sizes = [sum(map(len, content)) for content in contents]
    spans = sorted((span.start, span.stop, i) for i, content in enumerate(contents) for span in content)
    out: list[int | None] = [None] * len(drafts)
    opened: list[tuple[int, int]] = []
    at = 0
    for i in sorted(range(len(drafts)), key=lambda k: owns[k][0].start):
        place = owns[i][0]
        while at < len(spans) and spans[at][0] <= place.start:
            opened.append((spans[at][1], spans[at][2]))
            at += 1
        opened = [(stop, k) for stop, k in opened if stop > place.start]
        for k in sorted({k for stop, k in opened if stop >= place.stop and k != i}, key=lambda k: (sizes[k], k)):
            if all(any(content.covers(own) for content in contents[k]) for own in owns[i]):
                out[i] = k
                break
    return out


class Marked:
    """Quotations, to be asked how much of a span stands inside them."""

    def __init__(self, text: str, quotations: list[Span]) -> None:
        self._text = text
        self._spans = joined(quotations)
        self._starts = [span.start for span in self._spans]

    def share(self, span: Span) -> float:
        """The share of the letters and figures of a span that stand in quotation marks."""
        letters = self._letters(span.start, span.stop)
        at = max(0, bisect_right(self._starts, span.start) - 1)
        quoted = 0
        while at < len(self._spans) and self._spans[at].start < span.stop:
            mark = self._spans[at]
            quoted += self._letters(max(mark.start, span.start), min(mark.stop, span.stop))
            at += 1
        return quoted / letters if letters else 0.0

    def _letters(self, start: int, stop: int) -> int:
        return sum(map(str.isalnum, self._text[start:stop]))
