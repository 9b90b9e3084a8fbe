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
from onrecord.register.files import bytes_of, files_of, rows_of
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
Row = dict[str, str]
T = TypeVar("T")
_SEE = "See docs/register.md"


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

    def table(name: str, make: Callable[[Row, str], T]) -> tuple[T, ...]:
        out: list[T] = []
        paths = files_of(folder, name)
        if not paths:
            raise RegisterError(f"{name}.csv", "there is no such file, nor a folder of that name", _SEE)
        for path in paths:
            place = path.relative_to(folder).as_posix()
            files[place] = data = bytes_of(path)
            out.extend(_made(path, place, data, make))
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
        not_names=table("notname", lambda r, _: (r["lang"], r["text"])),
        version=_version(folder, files),
    )


def read_figures(folder: Path) -> tuple[Figure, ...]:
    """The figures of a folder. Raises RegisterError, naming file and line, where a row cannot be read."""
    found: list[Figure] = []
    for path in files_of(folder, "figure"):
        found.extend(_made(path, path.relative_to(folder).as_posix(), bytes_of(path), _figure))
    return tuple(found)


def _version(folder: Path, files: dict[str, bytes]) -> str:
    """The date the data were last edited, and the start of the SHA-256 of all files."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(name.encode() + b"\0" + files[name] + b"\0")
    edited = bytes_of(folder / "EDITED").decode("utf-8").strip()
    return f"{edited}+{digest.hexdigest()[:8]}"


def _made(path: Path, place: str, data: bytes, make: Callable[[Row, str], T]) -> Iterator[T]:
    _, rows = rows_of(path, data, place)
    for line, row in rows:
        at = f"{place}:{line}"
        try:
            yield make(row, at)
        except KeyError as error:
            raise RegisterError(at, f"there is no column {error.args[0]}", _SEE) from None
        except (CallError, ValueError) as error:
            raise RegisterError(at, str(error), _SEE) from None


def _flag(text: str) -> bool:
    if text not in ("0", "1"):
        raise ValueError(f"{text!r} is neither 0 nor 1")
    return text == "1"


def _entity_with(names: Mapping[str, list[Name]]) -> Callable[[Row, str], Entity]:
    kinds: dict[str, EntityKind] = {kind: kind for kind in get_args(EntityKind)}

    def entity(r: Row, at: str) -> Entity:
        if r["kind"] not in kinds:
            raise ValueError(f"no such kind: {r['kind']!r}; there are {', '.join(kinds)}")
        return Entity(
            r["id"], kinds[r["kind"]], parse(r["from"]), parse(r["to"]), r["iso2"], r["iso3"], r["iso3_former"],
            r["m49"], r["cow"], r["gw"], r["qid"], r["note"], tuple(names.get(r["id"], ())), at=at,
        )  # fmt: skip

    return entity


def _as_entity(office: Office, names: Mapping[str, list[Name]]) -> Entity:
    mine = tuple(names.get(office.id, ()))
    return Entity(office.id, "office", office.start, office.stop, names=mine, at=office.at)


def _name(r: Row, at: str) -> Name:
    start, stop = parse(r["from"]), parse(r["to"])
    return Name(r["entity"], r["lang"], r["text"], r["kind"], start, stop, r["used_by"], r["reference"], at=at)


def _relation(r: Row, at: str) -> Relation:
    start, stop = parse(r["from"]), parse(r["to"])
    return Relation(r["subject"], r["predicate"], r["object"], start, stop, r["reference"], r["note"], at=at)


def _membership(r: Row, at: str) -> Membership:
    return Membership(
        r["id"], r["member"], r["organization"], r["status"], parse(r["from"]), r["from_basis"], parse(r["to"]),
        r["to_basis"], _flag(r["contested"]), r["position_of"], r["reference"], r["reference2"], r["note"],
        r["checked"], r["checked_by"], at=at,
    )  # fmt: skip


def _office(r: Row, at: str) -> Office:
    return Office(r["id"], r["organization"], r["title"], r["rule"], parse(r["from"]), parse(r["to"]), at=at)


def _term(r: Row, at: str) -> Term:
    return Term(
        r["id"], r["office"], r["holder"], r["on_behalf_of"], _flag(r["acting"]), parse(r["from"]), parse(r["to"]),
        r["basis"], r["reference"], r["note"], at=at,
    )  # fmt: skip


def _event(r: Row, at: str) -> Event:
    return Event(
        r["id"], r["kind"], r["entity"], parse(r["date"]), r["place"], r["document"], r["vote"], r["reference"],
        r["note"], at=at,
    )  # fmt: skip


def _figure(r: Row, at: str) -> Figure:
    return Figure(r["entity"], r["measure"], int(r["year"]), int(r["value"]), r["reference"], at=at)


def _reference(r: Row, at: str) -> Reference:
    return Reference(
        r["id"], r["kind"], r["title"], r["url"], r["symbol"], r["published"], r["retrieved"], r["licence"],
        r["sha256"], r["excerpt"], at=at,
    )  # fmt: skip


def _ambiguous(r: Row, at: str) -> Ambiguous:
    return Ambiguous(r["lang"], r["text"], tuple(r["entities"].split()), r["note"], at=at)


def _checked(r: Row, at: str) -> Checked:
    return Checked(
        r["id"], r["member"], r["organization"], r["status"], r["reference"], r["checked"], r["checked_by"], at=at
    )


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
