"""Reads the register's files: CSV for facts, one a line; TOML for the few headers of organizations."""

from __future__ import annotations

import hashlib
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, get_args

from onrecord.errors import CallError, RegisterError
from onrecord.register.drawn import drawn_rows
from onrecord.register.edtf import parse
from onrecord.register.files import bytes_of, cells_of, files_of
from onrecord.register.values import (
    Ambiguous,
    Checked,
    Drawn,
    Entity,
    EntityKind,
    Event,
    Figure,
    Membership,
    Name,
    Office,
    Organization,
    Reference,
    Relation,
    Term,
)

DATA = Path(__file__).parent / "data"
T = TypeVar("T")
_SEE = "See docs/register.md"
COLUMNS = {
    "entity": "id kind from to iso2 iso3 iso3_former m49 cow gw qid note",
    "name": "entity lang text kind from to used_by reference",
    "relation": "subject predicate object from to reference note",
    "membership": "id member organization status from from_basis to to_basis contested position_of reference reference2"
    " note checked checked_by",
    "office": "id organization title rule from to",
    "term": "id office holder on_behalf_of acting from to basis reference note",
    "event": "id kind entity date place document vote reference note",
    "reference": "id kind title url symbol published retrieved licence sha256 excerpt",
    "figure": "entity measure year value reference",
    "ambiguous": "lang text entities note",
    "checked": "id member organization status reference checked checked_by",
    "notname": "lang text note",
}
"""The columns of each table, in their order."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Every row, in the order of the files. `not_names` are words that contain a name and mean something else.

    `folder` is where they were read from; figures, many and seldom asked for, are read from there when wanted.
    """

    folder: Path
    version: str
    entities: tuple[Entity, ...]
    names: tuple[Name, ...]
    relations: tuple[Relation, ...]
    memberships: tuple[Membership, ...]
    offices: tuple[Office, ...]
    terms: tuple[Term, ...]
    events: tuple[Event, ...]
    references: tuple[Reference, ...]
    organizations: tuple[Organization, ...]
    ambiguous: tuple[Ambiguous, ...]
    checked: tuple[Checked, ...]
    not_names: tuple[tuple[str, str], ...]


def read_tables(folder: Path = DATA) -> Tables:
    """The tables of a folder. Raises RegisterError, naming file and line, where a row cannot be read."""
    files: dict[str, bytes] = {}

    def table(name: str, make: Callable[[list[str], str], T]) -> tuple[T, ...]:
        out: list[T] = []
        paths = files_of(folder, name)
        if not paths:
            raise RegisterError(f"{name}.csv", "there is no such file, nor a folder of that name", _SEE)
        for path in paths:
            place = path.relative_to(folder).as_posix()
            files[place] = data = bytes_of(path)
            out.extend(_made(place, data, COLUMNS[name], make))
        return tuple(out)

    organizations = []
    for path in sorted((folder / "org").glob("*.toml")):
        files[f"org/{path.name}"] = data = bytes_of(path)
        organizations.append(_organization(f"org/{path.name}", data))
    for path in files_of(folder, "figure"):
        files[path.relative_to(folder).as_posix()] = bytes_of(path)
    names = table("name", _name)
    of_entity: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        of_entity[name.entity].append(name)
    offices = table("office", _office)
    memberships = table("membership", _membership)
    return Tables(
        folder=folder,
        entities=(*table("entity", _entity_with(of_entity)), *(_as_entity(o, of_entity) for o in offices)),
        names=names,
        relations=table("relation", _relation),
        memberships=(*memberships, *drawn_rows(organizations, memberships)),
        offices=offices,
        terms=table("term", _term),
        events=table("event", _event),
        references=table("reference", _reference),
        organizations=tuple(organizations),
        ambiguous=table("ambiguous", _ambiguous),
        checked=table("checked", _checked),
        not_names=table("notname", lambda c, _: (c[0], c[1])),
        version=_version(folder, files),
    )


def read_figures(folder: Path) -> tuple[Figure, ...]:
    """The figures of a folder. Raises RegisterError, naming file and line, where a row cannot be read."""
    found: list[Figure] = []
    for path in files_of(folder, "figure"):
        found.extend(_made(path.relative_to(folder).as_posix(), bytes_of(path), COLUMNS["figure"], _figure))
    return tuple(found)


def _version(folder: Path, files: dict[str, bytes]) -> str:
    """The date the data were last edited, and the start of the SHA-256 of all files."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(name.encode() + b"\0" + files[name] + b"\0")
    edited = bytes_of(folder / "EDITED").decode("utf-8").strip()
    return f"{edited}+{digest.hexdigest()[:8]}"


def _made(place: str, data: bytes, columns: str, make: Callable[[list[str], str], T]) -> Iterator[T]:
    header, rows = cells_of(data, place)
    if " ".join(header) != columns:
        raise RegisterError(f"{place}:1", f"the columns should be {columns.replace(' ', ', ')}", _SEE)
    for line, cells in rows:
        at = f"{place}:{line}"
        try:
            yield make(cells, at)
        except (CallError, ValueError) as error:
            raise RegisterError(at, str(error), _SEE) from None


def _flag(text: str) -> bool:
    if text not in ("0", "1"):
        raise ValueError(f"{text!r} is neither 0 nor 1")
    return text == "1"


def _entity_with(names: Mapping[str, list[Name]]) -> Callable[[list[str], str], Entity]:
    kinds: dict[str, EntityKind] = {kind: kind for kind in get_args(EntityKind)}

    def entity(c: list[str], at: str) -> Entity:
        if c[1] not in kinds:
            raise ValueError(f"no such kind: {c[1]!r}; there are {', '.join(kinds)}")
        mine = tuple(names.get(c[0], ()))
        return Entity(
            c[0], kinds[c[1]], parse(c[2]), parse(c[3]), c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], mine, at=at
        )

    return entity


def _as_entity(office: Office, names: Mapping[str, list[Name]]) -> Entity:
    mine = tuple(names.get(office.id, ()))
    return Entity(office.id, "office", office.start, office.stop, names=mine, at=office.at)


def _name(c: list[str], at: str) -> Name:
    return Name(c[0], c[1], c[2], c[3], parse(c[4]), parse(c[5]), c[6], c[7], at=at)


def _relation(c: list[str], at: str) -> Relation:
    return Relation(c[0], c[1], c[2], parse(c[3]), parse(c[4]), c[5], c[6], at=at)


def _membership(c: list[str], at: str) -> Membership:
    start, stop = parse(c[4]), parse(c[6])
    return Membership(
        c[0], c[1], c[2], c[3], start, c[5], stop, c[7], _flag(c[8]), c[9], c[10], c[11], c[12], c[13], c[14], at=at
    )


def _office(c: list[str], at: str) -> Office:
    return Office(c[0], c[1], c[2], c[3], parse(c[4]), parse(c[5]), at=at)


def _term(c: list[str], at: str) -> Term:
    return Term(c[0], c[1], c[2], c[3], _flag(c[4]), parse(c[5]), parse(c[6]), c[7], c[8], c[9], at=at)


def _event(c: list[str], at: str) -> Event:
    return Event(c[0], c[1], c[2], parse(c[3]), c[4], c[5], c[6], c[7], c[8], at=at)


def _figure(c: list[str], at: str) -> Figure:
    return Figure(c[0], c[1], int(c[2]), int(c[3]), c[4], at=at)


def _reference(c: list[str], at: str) -> Reference:
    return Reference(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], at=at)


def _ambiguous(c: list[str], at: str) -> Ambiguous:
    return Ambiguous(c[0], c[1], tuple(c[2].split()), c[3], at=at)


def _checked(c: list[str], at: str) -> Checked:
    return Checked(c[0], c[1], c[2], c[3], c[4], c[5], c[6], at=at)


def _organization(place: str, data: bytes) -> Organization:
    try:
        table = tomllib.loads(data.decode("utf-8"))
        drawn = table.get("drawn")
        return Organization(
            id=str(table["id"]),
            members=str(table.get("members", "")),
            counts_as_member=frozenset(str(s) for s in table["counts_as_member"]),
            acts=tuple(str(a) for a in table.get("acts", ())),
            note=str(table.get("note", "")),
            founded=str(table.get("founded", "")),
            headquarters=str(table.get("headquarters", "")),
            complete=bool(table.get("complete", True)),
            also=tuple(str(a) for a in table.get("also", ())),
            drawn=_drawn(drawn) if drawn else None,
            at=f"{place}:1",
        )
    except KeyError as error:
        raise RegisterError(place, f"there is no {error.args[0]}", _SEE) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, CallError, TypeError) as error:
        raise RegisterError(place, f"cannot be read ({error})", _SEE) from None


def _drawn(table: dict[str, str]) -> Drawn:
    return Drawn(table["source"], table["status"], parse(table["since"]), table.get("among", ""))
