"""Figures and their sums over the members of a day."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.errors import CallError
from onrecord.register import membership
from onrecord.register.answers import Population
from onrecord.register.edtf import Days
from onrecord.register.index import Index
from onrecord.register.values import Figure

POPULATION = "population"


class Figures:
    """Every figure, by entity, measure and year."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self.rows = tuple(figures)
        self._by_key = {(figure.entity, figure.measure, figure.year): figure for figure in self.rows}

    def years(self, measure: str) -> tuple[int, ...]:
        """The years that have any figure of a measure, sorted."""
        return tuple(sorted({year for _, what, year in self._by_key if what == measure}))

    def population(self, index: Index, subject: str, year: int, on: Days) -> Population:
        """The sum over a State, or the members of an organization on a day: see `Register.population`.

        Raises CallError for a year without any figure.
        """
        years = self.years(POPULATION)
        if year not in years:
            told = f"the register has them from {years[0]} to {years[-1]}" if years else "the register has none"
            raise CallError(str(year), "no figures for this year", told)
        asked = index.as_actor(subject)
        single = asked.kind in ("state", "territory")
        members = (asked,) if single else tuple(membership.members(index, subject, on, None))
        pairs = [(member, self._by_key.get((member.id, POPULATION, year))) for member in members]
        rows = tuple(figure for _, figure in pairs if figure is not None)
        return Population(
            subject=asked,
            year=year,
            on=on.text,
            value=sum(figure.value for figure in rows) if rows else None,
            counted=tuple(member for member, figure in pairs if figure is not None),
            missing=tuple(member for member, figure in pairs if figure is None),
            rows=rows,
            references=index.references(rows),
        )
