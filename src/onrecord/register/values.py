"""The rows of the register as frozen values. Dates are EDTF; `stop` is the first day on which a row holds no more.

Each row knows its place in the files: `at` is "membership/sco.csv:14", and is no part of what the row says.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from onrecord.register.edtf import Days

EntityKind = Literal["state", "territory", "organization", "organ", "treaty", "person", "office"]
Answer = Literal["yes", "no", "unknown", "contested"]
OPEN_ENDS = ("", "..")


class Dated:
    """What rows with a `start` and a `stop` share."""

    __slots__ = ()
    start: Days
    stop: Days
    at: str

    @property
    def since(self) -> str:
        """The first day, as precisely as it is known, in EDTF; empty where unknown."""
        return self.start.text

    @property
    def until(self) -> str:
        """The first day on which it no longer holds, in EDTF; ".." while it holds, empty where unknown."""
        return self.stop.text

    def may_hold(self, on: Days) -> bool:
        """False only where it certainly did not hold on that day."""
        begun = self.start.text == "" or self.start.earliest <= on.latest
        return begun and (self.stop.text in OPEN_ENDS or on.earliest < self.stop.latest)


def _place() -> str:
    made: str = field(default="", compare=False, kw_only=True)
    return made


@dataclass(frozen=True, slots=True)
class Name(Dated):
    """One name of an entity. `kind`: official, short, former, acronym, transliteration, demonym, error.

    `language` is BCP 47; `used_by` says who uses it ("un", an entity's id, or blank).
    """

    entity: str
    language: str
    text: str
    kind: str
    start: Days
    stop: Days
    used_by: str
    reference: str
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Entity(Dated):
    """A State, territory, organization, organ, treaty, person or office. `names` hold all its names.

    Codes are those of ISO 3166-1 (`iso2`, `iso3`), ISO 3166-3 (`iso3_former`), the UN's M49, the Correlates of War
    (`cow`), Gleditsch and Ward (`gw`) and Wikidata (`qid`), each blank where there is none.
    """

    id: str
    kind: EntityKind
    start: Days
    stop: Days
    iso2: str = ""
    iso3: str = ""
    iso3_former: str = ""
    m49: str = ""
    cow: str = ""
    gw: str = ""
    qid: str = ""
    note: str = ""
    names: tuple[Name, ...] = ()
    at: str = _place()

    def name(self, language: str = "en", on: Days | None = None) -> str:
        """The name by which the register shows it: official in that language on that day, else in English, else the id.

        The UN's own official name comes first; it says nothing on the status of any territory.
        """
        for wanted in dict.fromkeys((language, "en")):
            there = [n for n in self.names if n.language == wanted and n.kind not in ("demonym", "error")]
            if there:
                return min(there, key=lambda n: _rank(n, on)).text
        return self.id


KINDS = ("official", "short", "acronym", "former", "transliteration", "demonym", "error")
"""The kinds of names, best first."""


def _rank(name: Name, on: Days | None) -> tuple[bool, int, bool, str]:
    gone = name.stop.text != ".." if on is None else not name.may_hold(on)
    return gone, KINDS.index(name.kind), name.used_by != "un", name.text


@dataclass(frozen=True, slots=True)
class Relation(Dated):
    """`subject` continues, is successor of, is part of, was merged into, is predecessor or organ of `object`."""

    subject: str
    predicate: str
    object: str
    start: Days
    stop: Days
    reference: str
    note: str = ""
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Membership(Dated):
    """One row on a member of an organization or organ. `contested` rows state the view of `position_of`."""

    id: str
    member: str
    organization: str
    status: str
    start: Days
    start_basis: str
    stop: Days
    stop_basis: str
    contested: bool
    position_of: str
    reference: str
    reference2: str = ""
    note: str = ""
    checked: str = ""
    checked_by: str = ""
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Office(Dated):
    """An office of an organization, organ or State. `rule` is blank, "alphabetical-monthly" or "several"."""

    id: str
    organization: str
    title: str
    rule: str
    start: Days
    stop: Days
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Term(Dated):
    """Who held an office, for whom, from when until before when."""

    id: str
    office: str
    holder: str
    on_behalf_of: str
    acting: bool
    start: Days
    stop: Days
    basis: str
    reference: str
    note: str = ""
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Event:
    """A founding, charter, admission, notice, suspension or resolution that concerns an entity."""

    id: str
    kind: str
    entity: str
    date: Days
    place: str
    document: str
    vote: str
    reference: str
    note: str = ""
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Figure:
    """A number about an entity in a year: `measure` is population, in persons."""

    entity: str
    measure: str
    year: int
    value: int
    reference: str
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Reference:
    """What rows rest on. `symbol` is a document symbol or other way to cite; `excerpt` only from an opened text."""

    id: str
    kind: str
    title: str
    url: str
    symbol: str
    published: str = ""
    retrieved: str = ""
    licence: str = ""
    sha256: str = ""
    excerpt: str = ""
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Drawn:
    """How a group's members follow from another's rows: those of `status` in `source` since `since`.

    `among` is an organization to which they must belong (the African Group), or blank.
    """

    source: str
    status: str
    since: Days
    among: str = ""


@dataclass(frozen=True, slots=True)
class Organization:
    """The header of an organization's file of members: which statuses count as membership, and its founding acts.

    `complete`: whoever has no row never had a status there; else such a question has no answer. `also` are bodies whose
    rows count here, too: observers in the General Assembly are observers at the United Nations.
    """

    id: str
    members: str
    counts_as_member: frozenset[str]
    acts: tuple[str, ...] = ()
    note: str = ""
    founded: str = ""
    headquarters: str = ""
    complete: bool = True
    also: tuple[str, ...] = ()
    drawn: Drawn | None = None
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A name that is known to mean more than one entity."""

    language: str
    text: str
    entities: tuple[str, ...]
    note: str = ""
    at: str = _place()


@dataclass(frozen=True, slots=True)
class Checked:
    """That somebody opened the reference of a row on a member and found the row in it: a line is never taken away."""

    id: str
    member: str
    organization: str
    status: str
    reference: str
    checked: str
    checked_by: str
    at: str = _place()
