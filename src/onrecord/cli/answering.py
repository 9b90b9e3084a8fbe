"""The register's answers on screen, as JSON and as CSV; each with the rows behind it and their references."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from onrecord.cli.terminal import clean, note, write
from onrecord.cli.words import counted, day, listed
from onrecord.errors import CallError, InputError
from onrecord.register import Actors, Membership, Register, Standing, Status, load
from onrecord.register.plain import brief, plain

_COLUMNS = ("id", "name", "kind", "answer", "status", "since", "until", "references", "rows")


def show_member(who: str, organization: str, on: str | None, *, as_json: bool) -> None:
    """Prints the status of one in an organization on a day; without a day, all its stays there."""
    register = load()
    if on is None:
        body = register.body(organization)
        stays = [stay for stay in register.memberships(who) if stay.organization == body]
        _print_stays(stays, f"{who} has no row in {body.name}.", as_json=as_json, as_csv=False)
        return
    status = register.status(who, organization, on)
    if as_json:
        _json([{**plain(status), "register": register.version}])
    else:
        print(clean(status.explain()))


def show_members(organization: str, on: str | None, status: str | None, *, as_json: bool, as_csv: bool) -> None:
    """Prints who was a member on a day, then those of whom it is open."""
    if on is None:
        raise CallError(
            "--on", "the day is missing", "Members change: give a day, a month or a year, as --on 2024-07-19"
        )
    register = load()
    found = register.members(organization, on, status)
    rows = [_member(register, actor.id, organization, on) for actor in found]
    if as_json or as_csv:
        every = [*rows, *(_as_row(one) for one in found.open)]
        _one_form(as_json, as_csv, every)
    else:
        if rows or not found.note:
            body = register.body(organization, on)
            print(clean(f"{body.name}, {day(on)}: {counted(len(found), status or 'member')}"))
        _table(rows)
    _remarks(found)


def show_memberships(who: str, on: str | None, common: str | None, *, as_json: bool, as_csv: bool) -> None:
    """Prints the organizations of one, or those of two."""
    register = load()
    stays = register.memberships(who, on)
    if common is not None:
        if on is None:
            raise CallError("--with", "the day is missing", "Give it: --on 2024-07-19")
        shared = set(register.common(who, common, on))
        stays = tuple(stay for stay in stays if stay.organization in shared)
    _print_stays(stays, "The register has no such row.", as_json=as_json, as_csv=as_csv)


def show_council(when: str, *, as_json: bool, as_csv: bool) -> None:
    """Prints the members of the Security Council in a year or on a day."""
    register = load()
    found = register.council(int(when)) if when.isdecimal() and len(when) == 4 else register.council(on=when)
    stays = {row.member: row for row in found.rows if isinstance(row, Membership)}
    rows = [
        {**brief(actor), "status": stays[actor.id].status, "since": stays[actor.id].since,
         "until": stays[actor.id].until, "rows": stays[actor.id].id, "references": stays[actor.id].reference}
        for actor in found
    ]  # fmt: skip
    if as_json or as_csv:
        _one_form(as_json, as_csv, rows)
        return
    print(f"Security Council, {day(when)}: {counted(len(found), 'member')}")
    _table(rows)
    _remarks(found)


def show_presidency(when: str, *, as_json: bool) -> None:
    """Prints who presided in a month or on a day, or that the register cannot say."""
    register = load()
    terms = register.presidencies(when)
    holders = [register.as_actor(term.holder) for term in terms]
    if as_json:
        _json(
            {"on": when, "president": brief(holder), **plain(term), "register": register.version}
            for term, holder in zip(terms, holders, strict=True)
        )
        return
    if not terms:
        note(f"The register has no presidency of the Security Council for {day(when)}.")
    for term, holder in zip(terms, holders, strict=True):
        reference = register.reference(term.reference)
        told = f" {term.note}." if term.note else ""
        basis = {"rule": "by the order of the alphabet", "exception": "against the order of the alphabet"}
        print(clean(f"{holder.name}, from {term.since} until before {term.until}.{told}"))
        print(clean(f"  [{basis.get(term.basis, term.basis)}; {reference.title}; row {term.id} in {term.at}]"))


def show_population(who: str, year: int, on: str | None, *, as_json: bool) -> None:
    """Prints the sum, whom it counts, and for whom there is no figure."""
    register = load()
    found = register.population(who, year, on)
    if as_json:
        _json([{**plain(found), "register": register.version}])
        return
    told = "no figure" if found.value is None else f"{found.value:,} people"
    print(clean(f"{found.subject.name}: {told} in {year}"))
    if len(found.counted) + len(found.missing) > 1:
        print(f"Members of {day(found.on)}; {counted(len(found.counted), 'figure')}:")
        for figure in sorted(found.rows, key=lambda row: -row.value):
            print(clean(f"  {figure.value:>15,}  {register.as_actor(figure.entity).name}"))
    print(clean("".join(f"[{reference.title}, {reference.url}]" for reference in found.references)))
    if found.missing:
        note(f"Without a figure, and not counted: {listed(actor.name for actor in found.missing)}.")


def draw_timeline(organization: str, path: Path) -> None:
    """Writes the timeline of an organization's members as SVG."""
    from onrecord.register.timeline import timeline

    svg = timeline(load(), organization)
    try:
        path.write_text(svg, encoding="utf-8")
    except OSError as error:
        raise InputError(
            str(path), f"cannot be written ({error.strerror})", "Name a file in a folder of yours"
        ) from None
    note(f"Drawn into {path}.")


def _member(register: Register, member: str, organization: str, on: str) -> dict[str, Any]:
    return _as_row(register.status(member, organization, on))


def _as_row(status: Status) -> dict[str, Any]:
    base = status.rows[0] if status.rows else None
    return {
        **brief(status.subject),
        "answer": status.answer,
        "status": status.status,
        "since": base.since if base else "",
        "until": base.until if base else "",
        "references": " ".join(reference.id for reference in status.references),
        "rows": " ".join(row.id for row in status.rows),
    }


def _print_stays(stays: Sequence[Standing], none: str, *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        _json(map(plain, stays))
    elif as_csv:
        rows = [{**brief(s.organization), "answer": s.answer, "status": s.status, "since": s.since, "until": s.until,
                 "references": " ".join(r.id for r in s.references), "rows": " ".join(r.id for r in s.rows)}
                for s in stays]  # fmt: skip
        _csv(rows)
    else:
        _table([{"name": s.organization.name, "status": s.status, "since": s.since, "until": s.until} for s in stays])
        if not stays:
            note(none)


def _one_form(as_json: bool, as_csv: bool, rows: list[dict[str, Any]]) -> None:
    if as_json and as_csv:
        raise CallError("--json --csv", "only one form can be printed at a time", "Leave one of them out")
    if as_json:
        _json(rows)
    else:
        _csv(rows)


def _table(rows: Sequence[Mapping[str, Any]]) -> None:
    """Name, status and days, in columns."""
    widest = max((len(row["name"]) for row in rows), default=0)
    for row in rows:
        since = f"from {row['since']}" if row["since"] else ""
        until = "" if row["until"] in ("", "..") else f"until before {row['until']}"
        print(clean(f"  {row['name']:<{widest}}  {row['status']:<24} {since} {until}".rstrip()))


def _remarks(found: Actors) -> None:
    if found.note:
        note(found.note)
    if found.instead:
        body = found.instead[0].organization.name
        note(f"{body}: {listed(sorted(status.subject.name for status in found.instead))}.")
    for status in found.open:
        note(f"{status.subject.name} is not counted: {status.answer}. `onrecord member` shows the rows.")


def _json(values: Iterable[Mapping[str, Any]]) -> None:
    from onrecord.exports.json import JSON_LINES

    write(JSON_LINES.write(values))


def _csv(rows: Iterable[Mapping[str, Any]]) -> None:
    from onrecord.exports.csv import CSV

    write(CSV.write(_COLUMNS, rows))
