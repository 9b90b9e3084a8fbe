"""`onrecord who`: everybody who bears a name, and what the register knows of them on a day."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.cli.terminal import clean, note, write
from onrecord.cli.words import listed
from onrecord.errors import CallError
from onrecord.register import Actor, Actors, Register, load
from onrecord.register.plain import Plain, brief, plain

_LANGUAGES = ("en", "fr", "ru")
_CODES = {"iso3": "ISO 3166", "iso3_former": "ISO 3166-3", "m49": "M49", "gw": "GW", "cow": "COW"}


def show_who(name: str, on: str | None, language: str | None, *, as_json: bool) -> None:
    """Prints every bearer of a name, best first; of an office also its holders. Near names are told, never taken."""
    register = load()
    found = _found(register, name, on, language)
    if as_json:
        from onrecord.exports.json import JSON_LINES

        write(JSON_LINES.write(_plain(register, actor, on) for actor in found))
    else:
        for actor in found:
            print(clean("\n".join(_lines(register, actor, on))))
    if not found:
        near = register.near(name)
        told = f"Near to it: {listed(near, 'or')}" if near else "Nothing is near to it"
        raise CallError(name[:80], "no such name in the register", told)
    if len(found) > 1:
        note(f"{len(found)} may be meant: give an id, a date with --on or a language with --language.")


def _found(register: Register, name: str, on: str | None, language: str | None) -> Actors:
    named = register.named(name, language, on)
    if named:
        return named
    offices = register.office_finder.all(name, on)
    if offices:
        return Actors(register.as_actor(office) for office in offices)
    try:
        return Actors([register.actor(name, on)])
    except CallError:
        return Actors()


def _plain(register: Register, actor: Actor, on: str | None) -> Plain:
    holders = register.holders(actor.id, on) if actor.kind == "office" else ()
    terms = register.terms_of(actor.id, on) if actor.kind == "person" else ()
    return {
        **plain(actor),
        "names": [plain(name) for name in actor.names],
        "holders": [plain(holding) for holding in holders],
        "events": [plain(event) for event in register.events_of(actor.id)],
        "offices": [{"office": brief(register.as_actor(term.office)), **plain(term)} for term in terms],
        "register": register.version,
    }


def _lines(register: Register, actor: Actor, on: str | None) -> Iterator[str]:
    yield f"{actor.name} ({actor.kind}, {actor.id})"
    codes = [f"{_CODES[code]} {value}" for code, value in actor.codes.items() if value]
    if codes:
        yield f"  {', '.join(codes)}"
    if actor.admitted:
        yield f"  Member of the United Nations since {actor.admitted}"
    if actor.since or actor.until not in ("", ".."):
        until = f" until before {actor.until}" if actor.until not in ("", "..") else ""
        yield f"  from {actor.since or 'an unknown day'}{until}"
    for language in _LANGUAGES:
        shown = [n.text for n in actor.names if n.language == language and n.kind not in ("demonym", "error")]
        if shown:
            yield f"  {language}: {'; '.join(shown)}"
    if actor.kind == "office":
        for holding in register.holders(actor.id, on):
            unsure = "" if holding.certain else " (the dates leave it open)"
            until = "" if holding.until == ".." else f" until before {holding.until or 'an unknown day'}"
            since = holding.since or "an unknown day"
            yield f"  {holding.holder.name}, {holding.status} from {since}{until}{unsure}"
    if actor.kind == "person":
        for term in register.terms_of(actor.id, on):
            until = "" if term.until == ".." else f" until before {term.until or 'an unknown day'}"
            yield f"  {register.as_actor(term.office).name}, from {term.since or 'an unknown day'}{until}"
    if actor.kind in ("organization", "organ", "treaty"):
        yield from _founded(register, actor)
    if actor.note:
        yield f"  {actor.note}."


def _founded(register: Register, actor: Actor) -> Iterator[str]:
    """Seat and founding acts of an organization, and what happened to it."""
    header = register.header(actor.id)
    if header is not None and header.headquarters:
        yield f"  seat: {header.headquarters}"
    for act in header.acts if header else ():
        yield f"  founding act: {_cited(register, act)}"
    for event in register.events_of(actor.id):
        vote = f"vote {event.vote}" if event.vote[:1].isdigit() else event.vote
        told = ", ".join(filter(None, (event.kind, event.place, event.document, vote)))
        note = f": {event.note}" if event.note else ""
        yield f"  {event.date.text or 'no date'}: {told}{note} [{_cited(register, event.reference)}]"


def _cited(register: Register, reference: str) -> str:
    found = register.reference(reference)
    return f"{found.title}, {found.symbol or found.url}"
