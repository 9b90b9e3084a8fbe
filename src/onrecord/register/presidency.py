"""The presidency of the Security Council goes from month to month in the English alphabetical order of its members.

Provisional rules of procedure of the Security Council (S/96/Rev.7), rule 18. The order is that of the names in use at
the time: Czech Republic, Libyan Arab Jamahiriya, Türkiye.
"""

from __future__ import annotations

from onrecord.errors import CallError
from onrecord.register.edtf import Days, holds
from onrecord.register.index import Index
from onrecord.register.membership import alphabetical
from onrecord.register.values import Term

RULE = "alphabetical-monthly"
EXCEPTION = "exception"
SEVERAL = "several"
"""The rule of an office that several people hold at once, as deputies do."""


def month_of(year: int | None, month: int | None) -> str:
    """The month in EDTF, "2024-07". Raises CallError where there is none such."""
    if year is None or month is None or not 1 <= month <= 12:
        raise CallError("presidency", "give a year and a month, or a day", "As in presidency(2024, 7)")
    return f"{year:04}-{month:02}"


def in_one_seat(index: Index, terms: tuple[Term, ...], on: Days) -> tuple[Term, ...]:
    """The terms of one holder: of those in a month or on a day, where it is one, or where one continues the other."""
    holders = {term.holder for term in terms}
    if len(holders) > 1 and not any(holders <= set(index.continued(one)) for one in holders):
        return ()
    longest = max(terms, key=lambda t: min(t.stop.earliest, on.latest) - max(t.start.latest, on.earliest), default=None)
    return tuple(term for term in terms if longest is not None and term.holder == longest.holder)


def next_by_rule(index: Index, organ: str, before: str, day: Days) -> str | None:
    """Who presides from a day on if `before` presided until then; None for an organ without members."""
    sitting = (row.member for row in index.rows_in(organ) if holds(row.start, row.stop, day))
    names = {member: alphabetical(index.entity(member).name("en", day)) for member in sitting}
    own = alphabetical(index.entity(before).name("en", day))
    later = [id_ for id_, name in names.items() if name > own]
    return min(later or names, key=lambda id_: names[id_], default=None)
