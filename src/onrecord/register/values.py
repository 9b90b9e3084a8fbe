"""The rows of the register as frozen values. Dates are EDTF; `stop` is the first day on which a row holds no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.register.edtf import Days

EntityKind = Literal["state", "territory", "organization", "organ", "treaty", "person", "office"]
Answer = Literal["yes", "no", "unknown", "contested"]


@dataclass(frozen=True, slots=True)
class Name:
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


@dataclass(frozen=True, slots=True)
class Entity:
    """A State, territory, organization, organ, treaty, person or office. `names` hold all its names."""

    id: str
    kind: EntityKind
    start: Days
    stop: Days
    iso2: str = ""
    iso3: str = ""
    m49: str = ""
    note: str = ""
    names: tuple[Name, ...] = ()

    def name(self, language: str = "en", on: Days | None = None) -> str:
        """The name by which the register shows it: official in that language on that day, else in English, else the id.

        The UN's own official name comes first; it says nothing on the status of any territory.
        """
        for wanted in dict.fromkeys((language, "en")):
            there = [n for n in self.names if n.language == wanted and n.kind not in ("demonym", "error")]
            if there:
                return min(there, key=lambda n: _rank(n, on)).text
        return self.id


_KINDS = ("official", "short", "acronym", "former", "transliteration")


def _rank(name: Name, on: Days | None) -> tuple[int, bool, bool, str]:
    gone = name.stop.text != ".." if on is None else not _may_hold(name, on)
    return _KINDS.index(name.kind), gone, name.used_by != "un", name.text


def _may_hold(name: Name, on: Days) -> bool:
    begun = name.start.text == "" or name.start.earliest <= on.latest
    return begun and (name.stop.text in ("", "..") or on.earliest < name.stop.latest)


@dataclass(frozen=True, slots=True)
class Relation:
    """`subject` continues, is successor of, is part of, was merged into, is predecessor or organ of `object`."""

    subject: str
    predicate: str
    object: str
    start: Days
    stop: Days
    reference: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
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


@dataclass(frozen=True, slots=True)
class Office:
    """An office of an organization or organ. `rule` is blank or "alphabetical-monthly"."""

    id: str
    organization: str
    title: str
    rule: str
    start: Days
    stop: Days


@dataclass(frozen=True, slots=True)
class Term:
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


@dataclass(frozen=True, slots=True)
class Event:
    """A founding, charter, admission, resolution, notice or suspension that concerns an entity."""

    id: str
    kind: str
    entity: str
    date: Days
    place: str
    document: str
    vote: str
    reference: str
    note: str = ""


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


@dataclass(frozen=True, slots=True)
class Organization:
    """The header of an organization's file of members: which statuses count as membership, and its founding acts."""

    id: str
    members: str
    counts_as_member: frozenset[str]
    acts: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A name that is known to mean more than one entity."""

    language: str
    text: str
    entities: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """The answer to "was it a member on that day?", with the rows that decide it.

    "unknown": the dates are too coarse to tell, or the register has no members of that organization at all (`rows` is
    empty then). "contested": sourced rows take opposed positions. `statuses` are those that held, or may have held.
    """

    member: str
    organization: str
    on: str
    answer: Answer
    statuses: tuple[str, ...]
    rows: tuple[Membership, ...]
