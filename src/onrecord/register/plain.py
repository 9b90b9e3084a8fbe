"""Answers as plain values: what `--json`, `--csv` and later the API print. One shape for each kind of answer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from typing import Any

from onrecord.register.answers import Actor, Holding, Population, Standing, Status
from onrecord.register.values import Entity, Event, Figure, Membership, Name, Reference, Relation, Term

Plain = dict[str, Any]


def brief(actor: Actor) -> Plain:
    """An actor as an answer names it: id, name, kind."""
    return {"id": actor.id, "name": actor.name, "kind": actor.kind}


@singledispatch
def plain(value: Any) -> Plain:
    """The fields of an answer or row, with actors as id, name and kind, dates in EDTF, and the rows behind it."""
    raise TypeError(f"no plain form of {type(value).__name__}")


@plain.register
def _(value: Actor) -> Plain:
    return {
        **brief(value), "codes": dict(value.codes), "admitted": value.admitted, "since": value.since,
        "until": value.until, "note": value.note, "rows": _all(value.rows),
    }  # fmt: skip


@plain.register
def _(value: Status) -> Plain:
    return {
        "subject": brief(value.subject), "organization": brief(value.organization), "on": value.on,
        "answer": value.answer, "status": value.status, "note": value.note, "rows": _all(value.rows),
        "references": _all(value.references), "instead": None if value.instead is None else plain(value.instead),
    }  # fmt: skip


@plain.register
def _(value: Standing) -> Plain:
    return {
        "subject": brief(value.subject), "organization": brief(value.organization), "status": value.status,
        "answer": value.answer, "since": value.since, "until": value.until, "rows": _all(value.rows),
        "references": _all(value.references),
    }  # fmt: skip


@plain.register
def _(value: Holding) -> Plain:
    return {
        "office": brief(value.office), "organization": brief(value.organization), "holder": brief(value.holder),
        "status": value.status, "since": value.since, "until": value.until, "certain": value.certain,
        "rows": _all(value.rows), "references": _all(value.references),
    }  # fmt: skip


@plain.register
def _(value: Population) -> Plain:
    return {
        "subject": brief(value.subject), "year": value.year, "on": value.on, "value": value.value,
        "counted": [brief(actor) for actor in value.counted], "missing": [brief(actor) for actor in value.missing],
        "rows": _all(value.rows), "references": _all(value.references),
    }  # fmt: skip


@plain.register
def _(row: Membership) -> Plain:
    return {
        "row": row.id, "at": row.at, "member": row.member, "organization": row.organization, "status": row.status,
        "since": row.since, "since_basis": row.start_basis, "until": row.until, "until_basis": row.stop_basis,
        "contested": row.contested, "position_of": row.position_of or None, "note": row.note,
        "references": [one for one in (row.reference, row.reference2) if one], "checked": row.checked or None,
    }  # fmt: skip


@plain.register
def _(row: Term) -> Plain:
    return {
        "row": row.id, "at": row.at, "office": row.office, "holder": row.holder,
        "on_behalf_of": row.on_behalf_of or None, "acting": row.acting, "since": row.since, "until": row.until,
        "basis": row.basis, "note": row.note, "references": [row.reference],
    }  # fmt: skip


@plain.register
def _(row: Event) -> Plain:
    return {
        "row": row.id, "at": row.at, "kind": row.kind, "entity": row.entity, "date": row.date.text, "place": row.place,
        "document": row.document or None, "vote": row.vote or None, "note": row.note, "references": [row.reference],
    }  # fmt: skip


@plain.register
def _(row: Name) -> Plain:
    return {
        "at": row.at, "entity": row.entity, "language": row.language, "text": row.text, "kind": row.kind,
        "since": row.since, "until": row.until, "used_by": row.used_by or None, "references": [row.reference],
    }  # fmt: skip


@plain.register
def _(row: Entity) -> Plain:
    return {"at": row.at, "entity": row.id, "kind": row.kind, "since": row.since, "until": row.until, "note": row.note}


@plain.register
def _(row: Relation) -> Plain:
    return {
        "at": row.at, "subject": row.subject, "predicate": row.predicate, "object": row.object, "since": row.since,
        "until": row.until, "note": row.note, "references": [row.reference],
    }  # fmt: skip


@plain.register
def _(row: Figure) -> Plain:
    return {
        "at": row.at, "entity": row.entity, "measure": row.measure, "year": row.year, "value": row.value,
        "references": [row.reference],
    }  # fmt: skip


@plain.register
def _(row: Reference) -> Plain:
    return {"id": row.id, "kind": row.kind, "title": row.title, "symbol": row.symbol, "url": row.url}


def _all(rows: Iterable[Any]) -> list[Plain]:
    return [plain(row) for row in rows]
