"""From what a tagger marks in the text to drafts, which are resolved like those of the rules."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from onrecord.attribution.draft import Draft, Exact
from onrecord.attribution.saying import by_clause, unsaid
from onrecord.attribution.sources import Range
from onrecord.attribution.tagger.session import Tagged
from onrecord.attribution.units import Unit
from onrecord.languages.lookup import cue_or_guess
from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.span import Span, without

RULE = "tagger"
_OPENING = frozenset("“«„\"‘'")


class Units:
    """The units of a document, asked for the one that holds a place."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._all = sorted(units, key=lambda u: (u.span.start, u.depth))
        self._starts = [u.span.start for u in self._all]
        self._deepest = max((u.depth for u in self._all), default=0)

    def holding(self, span: Span) -> Unit | None:
        """The deepest unit that holds the place; the one outside quotations where none inside holds all of it."""
        at = bisect_right(self._starts, span.start) - 1
        outer = None
        while at >= 0:
            unit = self._all[at]
            if unit.span.start <= span.start < unit.span.stop:
                if outer is None and span.stop <= unit.span.stop and not _in_quotation(unit, span):
                    return unit
                outer = outer if outer is not None and outer.depth < unit.depth else unit
            if unit.depth == 0:
                break
            at -= 1
        return outer


def _in_quotation(unit: Unit, span: Span) -> bool:
    first, _ = tokens_of(unit, span)
    return first < len(unit.tokens) and unit.tokens[first].quotation is not None


def tokens_of(unit: Unit, span: Span) -> Range:
    """The tokens `[first, behind)` of a unit that share a character with a place; an empty range where none does."""
    run = unit.tokens
    first = bisect_right(run, span.start, key=lambda t: t.span.stop)
    behind = bisect_left(run, span.stop, key=lambda t: t.span.start)
    return first, max(first, behind)


def drafts_of(tagged: Iterable[Tagged], units: Units, text: str, words: ReportingWords) -> Iterator[Draft]:
    """A draft for each attribution of the tagger, in the unit of its source, or else of its cue or content."""
    for one in tagged:
        anchor = one.source or one.cue or one.content[0]
        unit = units.holding(anchor)
        if unit is None:
            continue
        content = _near(one, unit, units, text)
        if not content:
            continue
        source = tokens_of(unit, one.source) if one.source else None
        source = source if source and source[0] < source[1] else None
        place = tokens_of(unit, one.cue) if one.cue else source or tokens_of(unit, anchor)
        contents = [r for span in content if (r := tokens_of(unit, span))[0] < r[1]]
        if place[0] >= place[1]:  # the cue stands in another sentence than its source
            place = source or (0, 1)
        yield Draft(
            unit=unit,
            cue=_as_said(cue_in(one, text, words), unit, source, words),
            source=(source,) if source else (),
            cue_range=place,
            content=tuple(contents),
            rule=RULE,
            chance=one.chance,
            exact=Exact((one.source,) if one.source else (), (one.cue,) if one.cue else (), content),
        )


def _as_said(cue: Cue, unit: Unit, source: Range | None, words: ReportingWords) -> Cue:
    """The cue with the modality of its clause: what *nobody* said, what is open *if* she says so."""
    if source is None or cue.modality != "plain":
        return cue
    modality = by_clause(unit, source[0], words)
    return cue if modality == "plain" else unsaid(cue, modality)


def _near(one: Tagged, unit: Unit, units: Units, text: str) -> tuple[Span, ...]:
    """The contents that stand in the paragraph of cue and source; in others quotations only, since they go on there."""
    out = []
    for whole in sorted(one.content):
        for span in _without(whole, [s for s in (one.source, one.cue) if s is not None], text):
            holder = units.holding(span)
            if text[span.start] in _OPENING or (holder is not None and holder.paragraph == unit.paragraph):
                out.append(span)
    return tuple(out)


def _without(whole: Span, others: list[Span], text: str) -> Iterator[Span]:
    """The parts of a content that are not source or cue, without the marks and spaces at their seams."""
    for part in without(whole, others):
        start, stop = part.start, part.stop
        while start < stop and start > whole.start and not (text[start].isalnum() or text[start] in _OPENING):
            start += 1
        while stop > start and stop < whole.stop and (text[stop - 1].isspace() or text[stop - 1] in ",;:"):
            stop -= 1
        if start < stop:
            yield Span(start, stop)


def cue_in(one: Tagged, text: str, words: ReportingWords) -> Cue:
    """The table's entry for the cue; where it has none, one of class "other" whose type its form tells."""
    if one.cue is None:
        return NO_CUE
    behind = next((span.of(text) for span in sorted(one.content) if span.start >= one.cue.stop), "")
    return cue_or_guess(words, one.cue.of(text), behind)


NO_CUE = Cue(
    "", "assertion", (), (), frozenset(), "“We are ready.” (behind another quotation of hers)", cue_class="states"
)
