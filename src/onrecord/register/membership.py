"""Members: who was one, of what, with whom. Plain functions of the register and a day."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date

from onrecord.register.answers import Actor, Actors, Standing, Status
from onrecord.register.edtf import Days, holds
from onrecord.register.index import USUAL, Index, On, days_of
from onrecord.register.status import OVERLAYS, judged
from onrecord.register.values import OPEN_ENDS, Answer, Membership

COUNCIL = "organ-unsc"
_BEFORE, _AFTER = "predecessor_of", "successor_of"


def status(index: Index, member: str, organization: str, on: Days) -> Status:
    """See `Register.status`, of ids."""
    header = index.header(organization)
    rows = [row for body in _bodies(index, organization) for row in index.rows_of(member, body)]
    counts = header.counts_as_member if header else USUAL
    found = judged(rows, counts, header is not None and header.complete, on)
    note, instead = _existence(index, member, organization, on)
    by = {row.member for row in found.rows} - {member}
    if by and found.answer != "no":
        note = " ".join(filter(None, (note, f"By the rows of {_listed(index, by)}, which it continues.")))
    return Status(
        subject=index.as_actor(member, on),
        organization=index.as_actor(organization, on),
        on=on.text,
        status=found.status,
        answer=found.answer,
        rows=found.rows,
        references=index.references(found.rows),
        note=note,
        instead=instead,
    )


def statuses(index: Index, organization: str, on: Days) -> tuple[Status, ...]:
    """The status of everyone who has or had any in an organization, by id.

    Who did not exist yet counts only by rows of its own, not by those of a State that it continues.
    """
    ever = sorted({one for body in _bodies(index, organization) for one in index.members_ever(body)})
    found = (status(index, one, organization, on) for one in ever)
    return tuple(
        s for s in found if index.entity(s.subject.id).may_hold(on) or any(r.member == s.subject.id for r in s.rows)
    )


def members(index: Index, organization: str, on: Days, wanted: str | None) -> Actors:
    """See `Register.members`, of ids."""
    every = statuses(index, organization, on)
    yes = [s for s in every if (s.answer == "yes" if wanted is None else _has(s, wanted))]
    still_open = [s for s in every if s.answer in ("contested", "unknown")]
    entity = index.entity(organization)
    note, _ = _existence(index, organization, organization, on)
    header = index.header(organization)
    if header is None:
        note = f"The register has no members of {entity.name()}."
    elif not header.complete:
        note = " ".join(filter(None, (note, f"The register may lack some who were in {entity.name()} then.")))
    replaced = [
        status(index, one, other, on) for other in _others(index, organization, on)
        for one in index.members_ever(other)
    ]  # fmt: skip
    return Actors(
        sorted((s.subject for s in yes), key=lambda actor: alphabetical(actor.name)),
        (row for s in yes for row in s.rows),
        still_open,
        note,
        (s for s in replaced if s.answer == "yes"),
    )


def standings(index: Index, member: str, on: Days | None) -> tuple[Standing, ...]:
    """See `Register.memberships`, of ids."""
    rows = index.memberships_of(member)
    if on is None:
        ordered = sorted(
            rows, key=lambda row: (alphabetical(index.entity(row.organization).name()), row.start.earliest)
        )
        return tuple(_standing(index, member, (row,), row.status, _answer(index, row)) for row in ordered)
    out = []
    for organization in dict.fromkeys(row.organization for row in rows):
        found = status(index, member, organization, on)
        here = tuple(row for row in found.rows if holds(row.start, row.stop, on) is not False)
        if here:
            out.append(_standing(index, member, here, found.status, found.answer))
    return tuple(sorted(out, key=lambda s: alphabetical(s.organization.name)))


def common(index: Index, one: str, other: str, on: Days) -> Actors:
    """See `Register.common`, of ids."""
    mine = {s.organization: s for s in standings(index, one, on) if s.answer == "yes"}
    theirs = [s for s in standings(index, other, on) if s.answer == "yes" and s.organization in mine]
    shared = sorted((s.organization for s in theirs), key=lambda actor: alphabetical(actor.name))
    return Actors(shared, (row for s in theirs for row in (*mine[s.organization].rows, *s.rows)))


def council(index: Index, year: int | None, on: On) -> Actors:
    """See `Register.council`."""
    if year is None:
        found = members(index, COUNCIL, days_of(on), None)
        rows = [row for row in found.rows if isinstance(row, Membership)]
        return Actors(_permanent_first(found, rows), rows, found.open, found.note)
    rows = _seats(index.rows_in(COUNCIL), year)
    named = (index.as_actor(row.member, days_of(f"{year:04}")) for row in rows)
    return Actors(_permanent_first(named, rows), rows)


def alphabetical(name: str) -> str:
    """A name as the English alphabet sorts it: without accents, case and marks."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in plain if (letter.isalpha() and letter.isascii()) or letter == " ")


def _seats(rows: tuple[Membership, ...], year: int) -> list[Membership]:
    """The rows of those that sat in a year. Of two that held one seat in turn, the one that held it longer."""
    first, last = date(year, 1, 1), date(year + 1, 1, 1)
    sat = [row for row in rows if row.start.latest < last and (row.stop.text in OPEN_ENDS or row.stop.earliest > first)]

    def share(row: Membership) -> int:
        stop = last if row.stop.text in OPEN_ENDS else min(row.stop.earliest, last)
        return (stop - max(row.start.latest, first)).days

    beaten = {
        min(one, other, key=share).id for one in sat for other in sat
        if one.stop.text == other.start.text and first < other.start.latest
    }  # fmt: skip
    return [row for row in sat if row.id not in beaten]


def _permanent_first(actors: Iterable[Actor], rows: Iterable[Membership]) -> list[Actor]:
    permanent = {row.member for row in rows if row.status == "permanent"}
    return sorted(actors, key=lambda actor: (actor.id not in permanent, alphabetical(actor.name)))


def _has(found: Status, wanted: str) -> bool:
    return found.answer in ("yes", "no") and wanted in found.status.split("+")


def _standing(index: Index, member: str, rows: tuple[Membership, ...], words: str, answer: Answer) -> Standing:
    base = next((row for row in rows if row.status not in OVERLAYS), rows[0])
    return Standing(
        subject=index.as_actor(member),
        organization=index.as_actor(base.organization),
        status=words,
        answer=answer,
        since=base.since,
        until=base.until,
        rows=rows,
        references=index.references(rows),
    )


def _answer(index: Index, row: Membership) -> Answer:
    header = index.header(row.organization)
    if row.contested:
        return "contested"
    return "yes" if row.status in (header.counts_as_member if header else USUAL) else "no"


def _bodies(index: Index, organization: str) -> tuple[str, ...]:
    """The organization, and those whose rows count in it, too."""
    header = index.header(organization)
    return (organization, *(header.also if header else ()))


def _existence(index: Index, member: str, organization: str, on: Days) -> tuple[str, Status | None]:
    """What to say where the organization did not exist on that day, and what the member was in what stood there."""
    entity = index.entity(organization)
    if entity.may_hold(on):
        return "", None
    name = entity.name()
    early = entity.start.text != "" and on.latest < entity.start.earliest
    told = f"{name} did not exist yet: it begins {entity.since}." if early else f"{name} ended {entity.until}."
    others = _others(index, organization, on)
    if others:
        verb = "Before it there was" if early else "After it there is"
        told = f"{told} {verb} {_listed(index, others)}."
    instead = next((status(index, member, other, on) for other in others), None) if member != organization else None
    return told, instead


def _others(index: Index, organization: str, on: Days) -> tuple[str, ...]:
    """What stood in the place of an organization that did not exist on that day, and did exist itself."""
    entity = index.entity(organization)
    if entity.may_hold(on):
        return ()
    near = [
        r.subject if r.object == organization else r.object for r in index.tables.relations
        if (r.predicate == _BEFORE and organization in (r.object, r.subject))
        or (r.predicate == _AFTER and organization in (r.object, r.subject))
    ]  # fmt: skip
    return tuple(one for one in dict.fromkeys(near) if index.entity(one).may_hold(on))


def _listed(index: Index, ids: Iterable[str]) -> str:
    return " and ".join(sorted(index.entity(one).name() for one in ids))
