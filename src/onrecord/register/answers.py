"""What the register answers with: actors, statuses and rows as frozen values, each with the rows that decide it.

Every answer has `.rows`; `onrecord.register.explain` says in words what they mean together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from onrecord.register.values import Answer, Entity, Figure, Membership, Name, Reference, Relation, Term

Row = Membership | Term | Name | Figure | Relation | Entity


@dataclass(frozen=True, slots=True, eq=False)
class Actor:
    """A State, territory, organization, organ, treaty, person or office of the register.

    `name` is that of the UN in English on the day that was asked for (today's without one). `codes` maps iso3,
    iso3_former, m49, gw and cow to its codes, None where it has none. `admitted` is the day on which it became a Member
    of the United Nations, "1946-12-16", or None. `rows` are those that made it part of the answer. Two are equal if
    their ids are.
    """

    id: str
    kind: str
    name: str
    names: tuple[Name, ...] = field(repr=False)
    codes: Mapping[str, str | None] = field(repr=False)
    admitted: str | None
    since: str
    until: str
    note: str = field(default="", repr=False)
    rows: tuple[Row, ...] = field(default=(), repr=False)

    def __eq__(self, other: object) -> bool:
        return self.id == other.id if isinstance(other, Actor) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class Status:
    """The answer to "was it a member on that day?".

    `status` is one word of the model or several joined by "+", the base first ("member+suspended"); "none" for no
    status at all; "unknown" where no row can say. `answer` is yes if the subject was a member that day, no, unknown
    (the dates are too coarse, or the register has no such list) or contested (sourced rows take opposed positions).
    `rows` decide it: those that hold or may hold that day, else all on the pair. `instead` tells of an organization
    that did not exist yet, or no more, what stood in its place, and what the subject was in that.
    """

    subject: Actor
    organization: Actor
    on: str
    status: str
    answer: Answer
    rows: tuple[Membership, ...]
    references: tuple[Reference, ...]
    note: str = ""
    instead: Status | None = None

    def explain(self) -> str:
        """The answer in a sentence, and the rows behind it with their bases and references."""
        from onrecord.register.explain import explain_status

        return explain_status(self)


class Actors(tuple[Actor, ...]):
    """Actors in order, as a tuple. `rows` are all rows behind them.

    `open` holds the statuses that are neither yes nor no, `note` what else a reader must know, `instead` the parties
    to what stood in the organization's place before or after it existed.
    """

    rows: tuple[Row, ...]
    open: tuple[Status, ...]
    note: str
    instead: tuple[Status, ...]

    def __new__(
        cls,
        actors: Iterable[Actor] = (),
        rows: Iterable[Row] = (),
        open: Iterable[Status] = (),  # noqa: A002
        note: str = "",
        instead: Iterable[Status] = (),
    ) -> Actors:
        """A tuple of the actors, with what stands behind it."""
        made = super().__new__(cls, actors)
        made.rows, made.open, made.note, made.instead = tuple(rows), tuple(open), note, tuple(instead)
        return made


@dataclass(frozen=True, slots=True)
class Standing:
    """One stay of an actor in an organization. `status` is as in `Status`; `since` and `until` are EDTF."""

    subject: Actor
    organization: Actor
    status: str
    answer: Answer
    since: str
    until: str
    rows: tuple[Membership, ...]
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """One term of an office. `status` is "in office" or "acting"; `certain` is False where the dates leave it open."""

    office: Actor
    organization: Actor
    holder: Actor
    status: str
    since: str
    until: str
    certain: bool
    rows: tuple[Term, ...]
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Population:
    """A number of people in a year, as the sum over `counted`; `missing` are those with no figure for that year.

    `value` counts those with a figure, None where nobody has one. `on` is the day of which the members were taken.
    """

    subject: Actor
    year: int
    on: str
    value: int | None
    counted: tuple[Actor, ...]
    missing: tuple[Actor, ...]
    rows: tuple[Figure, ...] = field(repr=False)
    references: tuple[Reference, ...] = field(repr=False)
