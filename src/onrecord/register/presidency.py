"""The presidency of the Security Council goes from month to month in the English alphabetical order of its members.

Provisional rules of procedure of the Security Council (S/96/Rev.7), rule 18. The order is that of the names in use at
the time: Czech Republic, Libyan Arab Jamahiriya, Türkiye.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from onrecord.register.edtf import parse
from onrecord.register.lookup import Register

RULE = "alphabetical-monthly"
EXCEPTION = "exception"


def next_by_rule(register: Register, organ: str, before: str, month: str) -> str | None:
    """Who presides in `month` ("2024-08") if `before` presided the month before; None for an organ without members."""
    members = {entity.id: _order(entity.name("en", parse(month))) for entity in register.members_of(organ, month)}
    own = _order(register.entity(before).name("en", parse(month)))
    later = [id_ for id_, name in members.items() if name > own]
    return min(later or members, key=lambda id_: members[id_], default=None)


def problems(register: Register) -> Iterator[str]:
    """Terms that do not follow the rule, are not one month long, or leave a month out, unless marked as exceptions."""
    for office in register.offices:
        if office.rule != RULE:
            continue
        terms = sorted((t for t in register.tables.terms if t.office == office.id), key=lambda t: t.start.earliest)
        for term, following in pairwise(terms):
            if following.basis == EXCEPTION:
                continue
            month = following.start.text[:7]
            if term.stop != following.start:
                yield f"{term.id}: {term.holder} presides until {term.stop}, the next from {following.start}"
            elif (due := next_by_rule(register, office.organization, term.holder, month)) != following.holder:
                yield f"{following.id}: {following.holder} presides in {month}; by the rule it is {due}"


def _order(name: str) -> str:
    """A name as the alphabet sorts it: without accents, case and marks."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in plain if (letter.isalpha() and letter.isascii()) or letter == " ")
