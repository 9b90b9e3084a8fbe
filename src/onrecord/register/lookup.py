"""The questions that the register answers, each with the rows that decide it. Most take `on`, a date in EDTF.

What the register does not know is an answer ("unknown", None, empty); what it does not understand is a CallError that
lists what comes near.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, lru_cache, partial
from pathlib import Path

from onrecord.errors import CallError
from onrecord.register import membership, naming, presidency
from onrecord.register.answers import Actor, Actors, Holding, Population, Standing, Status
from onrecord.register.edtf import holds
from onrecord.register.index import Index, On, days_of
from onrecord.register.membership import COUNCIL
from onrecord.register.naming import Asked
from onrecord.register.offices import OfficeFinder
from onrecord.register.population import Figures
from onrecord.register.tables import DATA, Tables, read_figures, read_tables
from onrecord.register.values import Term

_MOST_NAMES = 1 << 17


def load(folder: Path | None = None) -> Register:
    """The register that ships with the program, or that of another folder in the same shape.

    Raises RegisterError, naming file and line, where a row cannot be read; the rules that rows must keep are
    `onrecord.register.validate`.
    """
    with _no_collection():
        return Register(read_tables(folder or DATA))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Pauses the collector of garbage: of the many values that are made here none is, and looking takes a third."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Register(Index):
    """Who was what, when, by which source. Never changes once made."""

    def __init__(self, tables: Tables) -> None:
        super().__init__(tables)
        self._bearers = lru_cache(_MOST_NAMES)(partial(naming.Bearers, self))

    def actor(self, who: Asked, on: On = None) -> Actor:
        """The one actor that is so called. Raises CallError where there is none, or more than one."""
        return self.as_actor(naming.id_of(self, who, on), None if on is None else days_of(on))

    def body(self, which: Asked, on: On = None) -> Actor:
        """The one organization, organ or treaty that is so called, where a State's code is the same ("NAM").

        Raises CallError where there is none, or more than one.
        """
        return self.as_actor(naming.id_of(self, which, on, body=True), None if on is None else days_of(on))

    def named(self, words: str, language: str | None = None, on: On = None) -> Actors:
        """The actors that bear this name, best first; empty where none does. Nothing is taken that is spelt otherwise.

        With a date, those whose name or existence certainly lies outside it are left out where others remain: a
        "Congo" of 1985 is not Zaire; without one, those that have ended are. A name that only one actor ever bore is
        found whatever the date. Endings of Russian names, case, articles, and kinds of hyphen and apostrophe do not
        count. `near` lists near misses.
        """
        found = self._bearers(words, language)
        return found.undated if on is None else found.on(on)

    def status(self, subject: Asked, organization: Asked, on: On) -> Status:
        """Whether `subject` was a member of `organization` on a day (or in a month or year), and as what.

        A State that continues another (the Russian Federation the USSR) has its rows, too. Raises CallError for an
        actor or a date that is not understood.
        """
        member = naming.id_of(self, subject, on)
        return membership.status(self, member, naming.id_of(self, organization, on, body=True), days_of(on))

    def members(self, organization: Asked, on: On, status: str | None = None) -> Actors:
        """Who was certainly and undisputedly a member on that day, by name; `open` holds those of whom it is not clear.

        With `status` ("observer"): who certainly had that status, member or not.
        """
        return membership.members(self, naming.id_of(self, organization, on, body=True), days_of(on), status)

    def memberships(self, subject: Asked, on: On = None) -> tuple[Standing, ...]:
        """All that an actor was a member, an observer or the like of, on a day or (without one) ever."""
        return membership.standings(self, naming.id_of(self, subject, on), None if on is None else days_of(on))

    def common(self, one: Asked, other: Asked, on: On) -> Actors:
        """The organizations of which both were certainly members on that day, by name."""
        return membership.common(self, naming.id_of(self, one, on), naming.id_of(self, other, on), days_of(on))

    def council(self, year: int | None = None, *, on: On = None) -> Actors:
        """The members of the Security Council on a day, or in a year, permanent members first, then by name.

        A seat that two States held in one year (the USSR and the Russian Federation in 1991) is given to the one that
        held it longer. Raises CallError unless one of the two is given.
        """
        if (year is None) == (on is None):
            raise CallError("council", "give a year or a day", "As in council(1994) or council(on='1994-05-01')")
        return membership.council(self, year, on)

    def presidency(
        self, year: int | None = None, month: int | None = None, *, on: On = None, organ: str = COUNCIL
    ) -> Actor | None:
        """Who presided over the Security Council in a month or on a day; None where the register cannot say.

        In 1946 the presidency changed in the middle of the month: ask for a day. In a month in which one State
        continued another (December 1991), it is the one that presided longer. `organ` is the id of another organ whose
        presidency goes from State to State.
        """
        when = presidency.month_of(year, month) if on is None else on
        found = presidency.in_one_seat(self, self.presidencies(when, organ), days_of(when))
        return replace(self.as_actor(found[0].holder, days_of(when)), rows=found) if found else None

    def presidencies(self, on: On, organ: str = COUNCIL) -> tuple[Term, ...]:
        """The terms of the presidency of the Security Council (or another organ) in a month or on a day."""
        ruled = (one.id for one in self.offices if one.rule == presidency.RULE and one.organization == organ)
        return tuple(term for office in ruled for term in self.terms(office, on))

    def holders(self, office: str, on: On = None) -> tuple[Holding, ...]:
        """Who held an office on a day, or (without one) ever: those of whom it is certain first.

        `office` is an id, or words as "Secretary-General of the CSTO", "CSTO Secretary General", "Foreign Minister of
        France", former titles included. Raises CallError where the words mean no office, or several.
        """
        found = [self._holding(term, on) for term in self.terms(self.office_finder.one(office, on), on)]
        return tuple(sorted(found, key=lambda holding: (not holding.certain, holding.status == "acting")))

    def population(self, subject: Asked, year: int, on: On = None) -> Population:
        """How many people lived in a State, or in all members of an organization, in a year (World Bank).

        Members are those of the last day of the year, or of `on`. Whoever has no figure is in `missing`.
        """
        when = days_of(f"{year:04}-12-31" if on is None else on)
        return self.figures.population(self, naming.id_of(self, subject, on, body=True), year, when)

    @cached_property
    def office_finder(self) -> OfficeFinder:
        """Offices by the words that name them."""
        return OfficeFinder(self)

    @cached_property
    def figures(self) -> Figures:
        """Every figure, read when first asked for."""
        return Figures(read_figures(self.tables.folder))

    def _holding(self, term: Term, on: On) -> Holding:
        office, day = self.entity(term.office), None if on is None else days_of(on)
        return Holding(
            office=self.as_actor(office.id, day),
            organization=self.as_actor(self._offices[office.id].organization),
            holder=self.as_actor(term.holder, day),
            status="acting" if term.acting else "in office",
            since=term.since,
            until=term.until,
            certain=day is None or holds(term.start, term.stop, day) is True,
            rows=(term,),
            references=self.references((term,)),
        )
