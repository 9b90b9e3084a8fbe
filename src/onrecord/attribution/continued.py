"""Quotations that go on: the speaker is named once, and the words run over sentences and paragraphs."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.draft import Draft
from onrecord.attribution.units import Unit
from onrecord.span import Span

_MARKS = frozenset(".,;:—–-…!? ")


def bare_quotation(unit: Unit) -> Span | None:
    """The span of a unit that is nothing but one quotation, or None."""
    quoted = [t for t in unit.tokens if t.quotation is not None]
    if len(quoted) != 1 or any(t.kind == "word" or t.text not in _MARKS for t in unit.tokens if t.quotation is None):
        return None
    return quoted[0].span


def with_continuations(units: tuple[Unit, ...], drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with the bare quotations that follow it as more of its content.

    “A,” she said. “B.” gives one attribution with both. A paragraph that is nothing but a quotation belongs to the
    speaker quoted last in the paragraph before, if that one ended in a quotation in the same marks: a heading
    ‘in other marks’ is nobody's.
    """
    by_unit: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts):
        by_unit.setdefault(id(draft.unit), []).append(number)
    out = list(drafts)
    more: dict[int, list[Span]] = {}
    last: int | None = None
    last_unit: Unit | None = None
    for unit in units:
        if unit.depth or unit.heading:
            continue
        here = by_unit.get(id(unit), [])
        quoted = bare_quotation(unit)
        if here:
            last = _quoting(out, here)
        elif quoted is not None and last is not None and last_unit is not None and _follows(out[last], last_unit, unit):
            more.setdefault(last, []).append(quoted)
        else:
            last = None
        last_unit = unit
    for number, spans in more.items():
        held = out[number].content_spans
        out[number] = replace(out[number], more=tuple(s for s in spans if not any(s.overlaps(h) for h in held)))
    return out


def _follows(draft: Draft, before: Unit, unit: Unit) -> bool:
    return unit.paragraph - before.paragraph <= 1 and _marks(unit) <= _marks(draft.unit)


def _marks(unit: Unit) -> set[str]:
    """The opening marks of the unit's quotations."""
    return {t.text[:1] for t in unit.tokens if t.quotation is not None}


def _quoting(drafts: list[Draft], here: list[int]) -> int | None:
    """The last of the unit's drafts whose content holds a quotation that is no mere word."""
    for number in reversed(here):
        draft = drafts[number]
        for start, stop in draft.content:
            if any(t.quotation is not None and len(t.text.split(None, 3)) > 2 for t in draft.unit.tokens[start:stop]):
                return number
    return None
