"""From units to drafts: every rule over every cue, each cue used once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from onrecord.attribution.continued import with_continuations
from onrecord.attribution.cues import CueFinder
from onrecord.attribution.draft import Draft, Scan
from onrecord.attribution.patterns import RULES
from onrecord.attribution.phrases import according, headline, label, noun_cue
from onrecord.attribution.signed import signed
from onrecord.attribution.units import Hit, Unit, units
from onrecord.languages import Language
from onrecord.languages.reporting import ReportingWords
from onrecord.model import Reading
from onrecord.span import Span
from onrecord.text.names import FoundName


def find_drafts(
    reading: Reading, language: Language, words: ReportingWords, known: tuple[FoundName, ...]
) -> tuple[tuple[Unit, ...], list[Draft]]:
    """The units of a document, and its attributions before their sources are resolved, in the order of their units.

    `known` are the names of the register that were found in the text.
    """
    finder = CueFinder(words)
    out: list[Draft] = []
    all_units = tuple(units(reading, language.sentences, words))
    starts = [name.span.start for name in known]
    for unit in all_units:
        found = _names_at(known, starts, unit)
        scan = Scan(unit, words, _outside_names(finder.hits(unit), unit, found))
        scan.drafts.extend(headline(scan, found))
        _verbs(scan)
        scan.drafts.extend(
            d for rule in (according, label, signed, noun_cue) for d in rule(scan) if not _taken(scan, d)
        )
        out.extend(d for d in scan.drafts if _worth(d, words))
    return all_units, with_continuations(all_units, out)


def _verbs(scan: Scan) -> None:
    by_start: dict[int, list[Hit]] = {}
    for hit in scan.hits:
        by_start.setdefault(hit.start, []).append(hit)
    for start in sorted(by_start):
        draft = next((d for rule in RULES for hit in by_start[start] if (d := rule(scan, hit))), None)
        if draft is not None:
            scan.drafts.append(draft)


def _names_at(known: tuple[FoundName, ...], starts: list[int], unit: Unit) -> dict[int, FoundName]:
    """The known names that start inside the unit, by place; `starts` are the places of all."""
    first, behind = (bisect_left(starts, at) for at in (unit.span.start, unit.span.stop))
    return {starts[i]: known[i] for i in range(first, behind)}


def _outside_names(hits: tuple[Hit, ...], unit: Unit, found: Mapping[int, FoundName]) -> tuple[Hit, ...]:
    """The hits that are no part of a name: not "States" in "United States"."""
    spans = sorted(f.span for f in found.values())
    starts = [span.start for span in spans]

    def free(place: Span) -> bool:
        at = bisect_left(starts, place.stop) - 1
        return at < 0 or not spans[at].overlaps(place)

    return tuple(h for h in hits if free(unit.tokens[h.start].span))


def _taken(scan: Scan, draft: Draft) -> bool:
    """True if a verb has used the same words already."""
    return any(d.cue_range[0] <= draft.cue_range[0] < d.cue_range[1] for d in scan.drafts)


def _worth(draft: Draft, words: ReportingWords) -> bool:
    """False for a source in the first person: the speaker of the text speaks for himself there."""
    if not draft.source or not draft.content_spans:
        return False
    start, stop = draft.source[0]
    return not (stop - start == 1 and draft.unit.tokens[start].low in words.first_person)
