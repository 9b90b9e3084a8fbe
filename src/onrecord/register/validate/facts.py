"""Rules on what rows say together: stays, terms, seats, names, figures, checked rows."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import TypeVar

from onrecord.register import presidency
from onrecord.register.edtf import Days
from onrecord.register.index import UN
from onrecord.register.keys import name_key
from onrecord.register.lookup import Register
from onrecord.register.membership import COUNCIL
from onrecord.register.status import OVERLAYS
from onrecord.register.validate.breach import Breach
from onrecord.register.validate.form import STATUSES
from onrecord.register.values import OPEN_ENDS, Membership, Term

R = TypeVar("R", Membership, Term)
FIRST_COUNCIL, ENLARGED, LAST_COUNCIL = 1946, 1966, 2027
_CODES = {"iso2": r"[A-Z]{2}", "iso3": r"[A-Z]{3}", "iso3_former": r"[A-Z]{3}", "m49": r"\d{3}", "gw": r"\d{1,3}",
          "cow": r"\d{1,3}"}  # fmt: skip
_NAMES_NEEDED = ("ar", "en", "es", "fr", "ru", "zh")


def positions_are_held(register: Register) -> Iterator[Breach]:
    """A contested row, and only that, says whose position it is; a check has a checker."""
    for row in register.tables.memberships:
        if row.contested != bool(row.position_of):
            yield row.at, "a contested row, and only that, says whose position it is"
        if bool(row.checked) != bool(row.checked_by):
            yield row.at, "checked and checked_by belong together"


def stays_do_not_overlap(register: Register) -> Iterator[Breach]:
    """Equal statuses of a pair, in one view, do not overlap."""
    pairs: dict[tuple[str, ...], list[Membership]] = defaultdict(list)
    for row in register.tables.memberships:
        pairs[row.member, row.organization, row.status, row.position_of].append(row)
    for rows in pairs.values():
        for one, following in _overlapping(rows):
            told = f"{following.member} is twice {following.status} of {following.organization} at once"
            yield following.at, f"{told}: see {one.at}"


def overlays_lie_on_a_stay(register: Register) -> Iterator[Breach]:
    """Who is suspended or about to leave has another row that holds meanwhile."""
    stays: dict[tuple[str, str], list[Membership]] = defaultdict(list)
    for row in register.tables.memberships:
        if row.status not in OVERLAYS:
            stays[row.member, row.organization].append(row)
    for row in register.tables.memberships:
        under = stays.get((row.member, row.organization), [])
        if row.status in OVERLAYS and not any(stay.may_hold(row.start) for stay in under):
            yield row.at, f"{row.member} is {row.status} in {row.organization} without any other status then"


def terms_do_not_overlap(register: Register) -> Iterator[Breach]:
    """One holder of an office at a time, unless it has several; who acts for another may do so beside him."""
    several = {office.id for office in register.offices if office.rule == presidency.SEVERAL}
    offices: dict[str, list[Term]] = defaultdict(list)
    for term in register.tables.terms:
        if not term.acting and term.office not in several:
            offices[term.office].append(term)
    for terms in offices.values():
        for one, following in _overlapping(terms):
            yield following.at, f"{following.holder} and {one.holder} hold {following.office} at once: see {one.at}"


def headers_fit(register: Register) -> Iterator[Breach]:
    """An organization with members has a header with statuses of the model, and what it is drawn from is there."""
    headers = {o.id: o for o in register.tables.organizations}
    told: set[str] = set()
    for row in register.tables.memberships:
        if row.organization not in headers and row.organization not in told:
            told.add(row.organization)
            yield row.at, f"{row.organization} has members but no header in org/"
    for header in headers.values():
        yield from ((header.at, f"{s!r} is no status") for s in sorted(header.counts_as_member - STATUSES))
        drawn = (header.drawn.source, header.drawn.among) if header.drawn else ()
        bodies = (*header.also, *filter(None, drawn))
        yield from ((header.at, f"{body!r} has no header") for body in bodies if body not in headers)


def ambiguous_names_are_listed(register: Register) -> Iterator[Breach]:
    """A name of two entities is in ambiguous.csv, with both; nothing else is."""
    bearers: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for name in register.tables.names:
        bearers[name.language, name_key(name.text)].setdefault(name.entity, name.at)
    listed = {(a.language, name_key(a.text)): a for a in register.tables.ambiguous}
    for (language, text), ids in sorted(bearers.items()):
        row = listed.get((language, text))
        if len(ids) > 1 and (row is None or set(row.entities) != set(ids)):
            at = list(ids.values())[-1]
            yield at, f"{text!r} ({language}) means {', '.join(sorted(ids))}, which ambiguous.csv does not list"
    for key, row in listed.items():
        if set(bearers.get(key, {})) != set(row.entities):
            yield row.at, f"{row.text!r} ({row.language}) lists {', '.join(row.entities)}, which do not all bear it"


def states_have_names_and_codes(register: Register) -> Iterator[Breach]:
    """A Member State has its UN name in the six official languages, and its codes; codes are written as codes are."""
    states = {m.member for m in register.tables.memberships if m.organization == UN and m.stop.text == ".."}
    for entity in register.tables.entities:
        for code, form in _CODES.items():
            value = getattr(entity, code)
            if value and not re.fullmatch(form, value):
                yield entity.at, f"{value!r} is no {code}"
        if entity.id not in states or entity.kind != "state":
            continue
        if not (entity.iso2 and entity.iso3 and entity.m49):
            yield entity.at, f"{entity.id} is a Member State without ISO 3166 or M49 code"
        have = {n.language for n in entity.names if n.kind == "official" and n.used_by == "un"}
        yield from ((entity.at, f"{entity.id} has no UN name in {lang}") for lang in _NAMES_NEEDED if lang not in have)


def council_is_complete(register: Register) -> Iterator[Breach]:
    """Five permanent and six elected members in every year from 1946, ten from 1966."""
    rows = register.rows_in(COUNCIL)
    for year in range(FIRST_COUNCIL, LAST_COUNCIL + 1):
        sat = register.council(year).rows
        count = Counter(row.status for row in sat if isinstance(row, Membership))
        elected = 6 if year < ENLARGED else 10
        if (count["permanent"], count["elected"]) != (5, elected):
            at = next((r.at for r in rows if r.start.earliest.year == year), rows[0].at if rows else "membership")
            yield at, f"the Council of {year} has {count['permanent']} permanent and {count['elected']} elected members"


def presidency_follows_the_rule(register: Register) -> Iterator[Breach]:
    """The presidency goes by the English alphabet with no gap, unless a term is marked as an exception."""
    for office in register.offices:
        if office.rule != presidency.RULE:
            continue
        terms = sorted(register.terms(office.id), key=lambda term: term.start.earliest)
        for term, following in pairwise(terms):
            if following.basis == presidency.EXCEPTION:
                continue
            if term.stop != following.start:
                yield following.at, f"{term.holder} presides until {term.stop}, the next from {following.start}"
                continue
            due = presidency.next_by_rule(register, office.organization, term.holder, following.start)
            if due != following.holder:
                yield following.at, f"{following.holder} presides from {following.start}; by the rule it is {due}"


def population_years_exist(register: Register) -> Iterator[Breach]:
    """A figure is a positive number of a year that is past; a Member State that has any has one for every year."""
    edited = date.fromisoformat(register.version.partition("+")[0])
    years: dict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for figure in register.figures.rows:
        if figure.value <= 0 or figure.year >= edited.year:
            yield figure.at, f"{figure.value} in {figure.year} is no {figure.measure} of a year that is past"
        if figure.year in years[figure.entity, figure.measure]:
            yield figure.at, f"{figure.entity} has two figures for {figure.year}"
        years[figure.entity, figure.measure][figure.year] = figure.at
    for (entity, _), have in years.items():
        for one, following in pairwise(sorted(have)):
            if following != one + 1:
                yield have[following], f"{entity} has figures for {one} and {following}, and none between"


def checked_rows_stand(register: Register) -> Iterator[Breach]:
    """A checked row is listed in checked.csv, and is not changed without a new reference."""
    rows = {row.id: row for row in register.tables.memberships}
    listed = {line.id: line for line in register.tables.checked}
    for row in rows.values():
        line = listed.get(row.id)
        if row.checked and (line is None or (line.reference, line.checked) != (row.reference, row.checked)):
            yield row.at, f"checked on {row.checked}, which checked.csv does not list so"
    for line in listed.values():
        same = rows.get(line.id)
        if same is not None and not same.checked and same.reference == line.reference:
            yield same.at, f"{line.checked_by} checked it on {line.checked}: checked and checked_by are gone"
        if same is not None:
            continue
        for row in rows.values():
            alike = (row.member, row.organization, row.status) == (line.member, line.organization, line.status)
            if alike and row.reference == line.reference and row.id not in listed:
                yield row.at, f"changed since {line.checked_by} checked it on {line.checked}, without a new reference"


def _overlapping(rows: Iterable[R]) -> Iterator[tuple[R, R]]:
    """Neighbours in time of which the first certainly lasts into the second."""
    ordered = sorted(rows, key=lambda row: (row.start.earliest, row.start.latest))
    for one, following in pairwise(ordered):
        if one.stop.text in OPEN_ENDS or _certainly_after(one.stop, following.start):
            yield one, following


def _certainly_after(stop: Days, start: Days) -> bool:
    return stop.earliest > start.latest
