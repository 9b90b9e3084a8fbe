"""What a rule gives: source, cue and content as ranges of tokens in one unit, not yet resolved."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.attribution.sources import Range
from onrecord.attribution.units import Hit, Unit
from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.span import Span
from onrecord.text.tokens import Token

_TRIM = frozenset(",;:.—–- ")


@dataclass(frozen=True, slots=True)
class Exact:
    """The places of an attribution as an engine gave them that knows no tokens of ours; what is resolved are those."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """One attribution before its source is resolved; `source` is empty where nobody is named.

    `more` are content spans of later units (a quotation goes on). `exact` are the places where they are no runs of
    tokens. `chance` is the probability that the whole is right, where the engine gives one.
    """

    unit: Unit
    cue: Cue
    source: tuple[Range, ...]
    cue_range: Range
    content: tuple[Range, ...]
    rule: str
    more: tuple[Span, ...] = ()
    exact: Exact | None = None
    chance: float | None = None

    def spans(self, ranges: tuple[Range, ...]) -> tuple[Span, ...]:
        """Token ranges of the unit as spans, without marks at their ends that belong to the sentence around."""
        out = []
        for start, stop in ranges:
            run = self.unit.tokens
            while start < stop and run[start].kind == "mark" and run[start].text in _TRIM:
                start += 1
            while stop > start and run[stop - 1].kind == "mark" and run[stop - 1].text in _TRIM:
                stop -= 1
            if start < stop:
                out.append(Span(run[start].span.start, run[stop - 1].span.stop))
        return tuple(out)

    @property
    def source_spans(self) -> tuple[Span, ...]:
        """The source, in order."""
        return self.exact.source if self.exact else self.spans(self.source)

    @property
    def cue_spans(self) -> tuple[Span, ...]:
        """The cue, marks included: a colon can be one."""
        if self.exact:
            return self.exact.cue
        run = self.unit.tokens[slice(*self.cue_range)]
        return (Span(run[0].span.start, run[-1].span.stop),)

    @property
    def content_spans(self) -> tuple[Span, ...]:
        """All content, in order."""
        return (*(self.exact.content if self.exact else self.spans(self.content)), *self.more)

    @property
    def place(self) -> int:
        """Where the source begins, or the content where there is none: for an order that is always the same."""
        return (self.source_spans or self.content_spans)[0].start


@dataclass(slots=True)
class Scan:
    """One unit while its cues are read from left to right; `drafts` are those found so far."""

    unit: Unit
    words: ReportingWords
    hits: tuple[Hit, ...]
    drafts: list[Draft] = field(default_factory=list)
    _end: int = -1

    @property
    def run(self) -> tuple[Token, ...]:
        """The tokens of the unit."""
        return self.unit.tokens

    def end(self) -> int:
        """Index behind the last token that is not the sentence's own final mark."""
        if self._end < 0:
            stop = len(self.run)
            while stop and self.run[stop - 1].kind == "mark" and self.run[stop - 1].text in ".?!…":
                stop -= 1
            self._end = stop
        return self._end
