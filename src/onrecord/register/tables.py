"""Reads the register's files: CSV for facts, one a line; TOML for the few headers of organizations."""

from __future__ import annotations

import hashlib
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar, get_args

from onrecord.errors import CallError, RegisterError
from onrecord.register.edtf import parse
from onrecord.register.files import bytes_of, files_of, rows_of
from onrecord.register.values import (
    Ambiguous,
    Entity,
    EntityKind,
    Event,
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


@dataclass(frozen=True, slots=True)
class Tables:
    """Every row, in the order of the files. `not_names` are words that contain a name and mean something else."""

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
    not_names: tuple[tuple[str, str], ...]


def read_tables(folder: Path = DATA) -> Tables:
    """The tables of a folder. Raises RegisterError, naming file and line, where a row cannot be read."""
    files: dict[str, bytes] = {}

    def table(name: str, make: Callable[[Row], T]) -> tuple[T, ...]:
        out: list[T] = []
        for path in files_of(folder, name):
            files[path.relative_to(folder).as_posix()] = data = bytes_of(path)
            out.extend(_rows(path, data, make))
        return tuple(out)

    organizations = []
    for path in sorted((folder / "org").glob("*.toml")):
        files[f"org/{path.name}"] = data = bytes_of(path)
        organizations.append(_organization(path, data))
    names = table("name", _name)
    offices = table("office", _office)
    entities = _with_names((*table("entity", _entity), *map(_as_entity, offices)), names)
    return Tables(
        entities=entities,
        names=names,
        relations=table("relation", _relation),
        memberships=table("membership", _membership),
        offices=offices,
        terms=table("term", _term),
        events=table("event", _event),
        references=table("reference", _reference),
        organizations=tuple(organizations),
        ambiguous=table("ambiguous", _ambiguous),
        not_names=table("notname", lambda r: (r["lang"], r["text"])),
        version=_version(folder, files),
    )


def _version(folder: Path, files: dict[str, bytes]) -> str:
    """The date the data were last edited, and the start of the SHA-256 of all files."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(name.encode() + b"\0" + files[name] + b"\0")
    edited = bytes_of(folder / "EDITED").decode("utf-8").strip()
    return f"{edited}+{digest.hexdigest()[:8]}"


def _rows(path: Path, data: bytes, make: Callable[[Row], T]) -> Iterable[T]:
    _, rows = rows_of(path, data)
    for line, row in rows:
        try:
            yield make(row)
        except KeyError as error:
            raise RegisterError(f"{path.name}:{line}", f"the row lacks {error.args[0]}") from None
        except (CallError, ValueError) as error:
            raise RegisterError(f"{path.name}:{line}", str(error)) from None


def _flag(text: str) -> bool:
    if text not in ("0", "1"):
        raise ValueError(f"{text!r} is neither 0 nor 1")
    return text == "1"


def _entity(r: Row) -> Entity:
    kind = next((kind for kind in get_args(EntityKind) if kind == r["kind"]), None)
    if kind is None:
        raise ValueError(f"no such kind: {r['kind']!r}; there are {', '.join(get_args(EntityKind))}")
    return Entity(r["id"], kind, parse(r["from"]), parse(r["to"]), r["iso2"], r["iso3"], r["m49"], r["note"])


def _as_entity(office: Office) -> Entity:
    return Entity(office.id, "office", office.start, office.stop)


def _with_names(entities: tuple[Entity, ...], names: tuple[Name, ...]) -> tuple[Entity, ...]:
    by_entity: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        by_entity[name.entity].append(name)
    return tuple(replace(e, names=tuple(by_entity.get(e.id, ()))) for e in entities)


def _name(r: Row) -> Name:
    start, stop = parse(r["from"]), parse(r["to"])
    return Name(r["entity"], r["lang"], r["text"], r["kind"], start, stop, r["used_by"], r["reference"])


def _relation(r: Row) -> Relation:
    start, stop = parse(r["from"]), parse(r["to"])
    return Relation(r["subject"], r["predicate"], r["object"], start, stop, r["reference"], r["note"])


def _membership(r: Row) -> Membership:
    return Membership(
        id=r["id"],
        member=r["member"],
        organization=r["organization"],
        status=r["status"],
        start=parse(r["from"]),
        start_basis=r["from_basis"],
        stop=parse(r["to"]),
        stop_basis=r["to_basis"],
        contested=_flag(r["contested"]),
        position_of=r["position_of"],
        reference=r["reference"],
        reference2=r["reference2"],
        note=r["note"],
        checked=r["checked"],
        checked_by=r["checked_by"],
    )


def _office(r: Row) -> Office:
    return Office(r["id"], r["organization"], r["title"], r["rule"], parse(r["from"]), parse(r["to"]))


def _term(r: Row) -> Term:
    return Term(
        id=r["id"],
        office=r["office"],
        holder=r["holder"],
        on_behalf_of=r["on_behalf_of"],
        acting=_flag(r["acting"]),
        start=parse(r["from"]),
        stop=parse(r["to"]),
        basis=r["basis"],
        reference=r["reference"],
        note=r["note"],
    )


def _event(r: Row) -> Event:
    when = parse(r["date"])
    return Event(r["id"], r["kind"], r["entity"], when, r["place"], r["document"], r["vote"], r["reference"], r["note"])


def _reference(r: Row) -> Reference:
    return Reference(
        r["id"], r["kind"], r["title"], r["url"], r["symbol"], r["published"], r["retrieved"], r["licence"],
        r["sha256"], r["excerpt"],
    )  # fmt: skip


def _ambiguous(r: Row) -> Ambiguous:
    return Ambiguous(r["lang"], r["text"], tuple(r["entities"].split()), r["note"])


def _organization(path: Path, data: bytes) -> Organization:
    try:
        table = tomllib.loads(data.decode("utf-8"))
        counts = frozenset(str(s) for s in table["counts_as_member"])
        acts = tuple(str(a) for a in table.get("acts", ()))
        return Organization(str(table["id"]), str(table["members"]), counts, acts, str(table.get("note", "")))
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise RegisterError(path.name, f"cannot be read ({error})", "See docs/register.md") from None
