"""`onrecord said`: statements from the archive, for people, as JSON or as CSV."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.cli.options import archive_path
from onrecord.cli.terminal import console, note, one_line, write
from onrecord.cli.words import UNSAID, called, counted, day, listed, named, shortened
from onrecord.errors import CallError

if TYPE_CHECKING:
    from onrecord.archive import Archive, Found, Involved, Query, Said, Who

KINDS = ("direct", "mixed", "indirect", "speech")
COLUMNS = (
    "id",
    "kind",
    "type",
    "cue_class",
    "modality",
    "counted",
    "date",
    "date_basis",
    "speaker",
    "speaker_id",
    "speaker_words",
    "affiliation",
    "on_behalf_of",
    "about",
    "words",
    "start",
    "stop",
    "within",
    "genre",
    "standing",
    "title",
    "uri",
    "sha256",
)
_SHOWN = 400
_PLAIN = (None, "states", "other")
QUOTATION_MARKS = ("“", "«", "„", "‘", '"', "'")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The question as the options put it."""

    by: str | None = None
    actor: str | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None
    on: str | None = None
    about: str | None = None
    cue: str | None = None
    unsaid: bool = False
    limit: int | None = None


def list_said(wanted: Wanted, named_archive: Path | None, *, as_json: bool, as_csv: bool) -> None:
    """Prints the statements that answer the question. What they leave out is said on standard error."""
    from onrecord.archive import Archive

    if as_json and as_csv:
        raise CallError("--json --csv", "only one form can be printed at a time", "Leave one of them out")
    query = _query(wanted)
    with Archive.open(archive_path(named_archive), create=False) as archive:
        found = archive.said(query)
        if as_json:
            from onrecord.exports.json import JSON_LINES

            write(JSON_LINES.write(map(as_object, found.rows)))
        elif as_csv:
            from onrecord.exports.csv import CSV

            write(CSV.write(COLUMNS, map(as_cells, found.rows)))
        else:
            _show(found)
        _remarks(found, query, archive)


def _query(wanted: Wanted) -> Query:
    from onrecord.archive import Query
    from onrecord.model import CUE_CLASSES

    if wanted.kind is not None and wanted.kind not in KINDS:
        raise CallError("--kind " + wanted.kind, "no such kind", f"There are: {', '.join(KINDS)}")
    if wanted.cue is not None and wanted.cue not in CUE_CLASSES:
        raise CallError("--cue " + wanted.cue, "no such class of cues", f"There are: {', '.join(CUE_CLASSES)}")
    if wanted.on is not None and (wanted.since is not None or wanted.until is not None):
        raise CallError("--on", "cannot stand beside --since or --until", "Use either")
    since, until = wanted.on or wanted.since, wanted.on or wanted.until
    return Query(
        by=_who(wanted.by),
        actor=_who(wanted.actor),
        kind=wanted.kind,
        since=_bounds(since)[0] if since else None,
        until=_bounds(until)[1] if until else None,
        about=_who(wanted.about),
        cue=wanted.cue,
        unsaid=wanted.unsaid,
        limit=wanted.limit,
    )


def _bounds(value: str) -> tuple[str, str]:
    from onrecord.archive import interval

    bounds = interval(value)
    if bounds is None:
        raise CallError(value, "is not a date", "Write a day, a month or a year, as in 2024-07-19, 2024-07 or 2024")
    return bounds


def _who(name: str | None) -> Who | None:
    """The name with what the register knows of it."""
    if name is None:
        return None
    from onrecord.cli.people import who

    return who(name)


def _show(found: Found) -> None:
    from rich.text import Text

    from onrecord.cli.sheet import Sheet

    sheet = Sheet(console())
    for row in found.rows:
        dated = day(row.date) if row.date else "undated"
        if row.date and row.date_basis == "inferred":
            dated += " (inferred)"
        head = ((speakers(row), "bold"), for_whom(row), (f" · {_kind(row)} · {dated}", "dim"))
        sheet.line(Text.assemble(*head))
        sheet.line(_words(row), indent=2)
        inside = f" · inside {row.within}" if row.within else ""
        sheet.line(f"{row.id} · {called(row.uri)}{inside}", "dim", indent=4)
        sheet.line()


def _kind(row: Said) -> str:
    """The kind, with what the cue does where that says more than that something was said."""
    told = row.cue_class if row.cue_class not in _PLAIN else None
    if not row.counted:
        told = UNSAID.get(row.modality, "inside what was not said")
    return f"{row.kind}, {told}" if told else row.kind


def _words(row: Said) -> str:
    """The words, as far as a list has room; those of direct speech between marks."""
    shown = shortened(row.words, _SHOWN)
    return f"“{shown}”" if row.kind == "direct" and shown[:1] not in QUOTATION_MARKS else shown


def speakers(row: Said) -> str:
    """Who says it, by name or open."""
    return listed(_name(one) for one in row.having("speaker"))


def for_whom(row: Said) -> str:
    """ ", for …" where it is stated, or the State or organization that the speaker belongs to."""
    behalf = row.having("on_behalf_of")
    shown = behalf or row.having("affiliation")
    return f", for {listed(_name(one) for one in shown)}" if shown else ""


def _name(one: Involved) -> str:
    return named(one.name, one.words, one.candidates)


def _remarks(found: Found, query: Query, archive: Archive) -> None:
    """What a list does not show by itself: rows beyond the limit, rows that no date filter could judge, a miss."""
    if len(found.rows) < found.total:
        note(f"{len(found.rows)} of {found.total} shown; --limit sets how many.")
    if found.undated:
        note(
            f"{counted(found.undated, 'more statement')} left out: the dates of their documents are not known well"
            " enough to tell. Read them again with --date."
        )
    if found.unsaid:
        note(
            f"{counted(found.unsaid, 'more statement')} left out, not said or only supposed by the text;"
            " --unsaid lists them, too."
        )
    if found.total or found.undated or found.unsaid:
        return
    holdings = archive.holdings()
    if not holdings.documents:
        note(f"The archive {archive.path} is empty. Fill it with `onrecord read FILE`.")
        return
    for who in (query.by, query.actor):
        if who is not None:
            _miss(who, archive.names())
    note(
        f"No statement found that answers, among {counted(holdings.documents, 'document')} with"
        f" {counted(holdings.attributions, 'attribution')} and {counted(holdings.speeches, 'speech', 'speeches')}."
    )


def _miss(who: Who, names: tuple[str, ...]) -> None:
    """Names in the archive near to one that nobody answers to; an error where the register does not know it either."""
    from onrecord.archive import chosen

    if chosen(who, ((None, name, name) for name in names)):
        return
    near = near_names(who.words, names)
    mend = f"Near names in the archive: {', '.join(near)}" if near else "`onrecord said` lists who is in the archive"
    if not who.ids:
        raise CallError(who.words, "neither the archive nor the register knows this name", mend)


def near_names(wanted: str, names: tuple[str, ...]) -> list[str]:
    """Up to five names like the one wanted, as a whole or in one of their words, best first."""
    whole = {name.casefold(): name for name in names}
    parts: dict[str, str] = {}
    for name in names:
        for part in name.casefold().split():
            parts.setdefault(part, name)
    key = wanted.casefold()
    near = [whole[n] for n in get_close_matches(key, whole, 5, 0.6)]
    near += [parts[n] for n in get_close_matches(key, parts, 5, 0.7)]
    return [one_line(name) for name in dict.fromkeys(near)][:5]


def as_object(row: Said) -> dict[str, Any]:
    """A statement as a JSON object; actors as in the contract."""
    return {
        "id": row.id,
        "what": "speech" if row.kind == "speech" else "attribution",
        "kind": row.kind,
        "type": row.type,
        "cue_class": row.cue_class,
        "modality": row.modality,
        "counted": row.counted,
        "date": row.date,
        "date_basis": row.date_basis,
        "speaker": next((_actor(one) for one in row.having("speaker")), None),
        "affiliation": next((_actor(one) for one in row.having("affiliation")), None),
        "on_behalf_of": [_actor(one) for one in row.having("on_behalf_of")],
        "about": [_actor(one) for one in row.having("about")],
        "words": row.words,
        "content": [list(span) for span in row.spans],
        "within": row.within,
        "document": {
            "sha256": row.sha256,
            "uri": row.uri,
            "title": row.title,
            "genre": row.genre,
            "standing": row.standing,
        },
    }


def _actor(one: Involved) -> dict[str, Any]:
    return {
        "id": one.actor,
        "name": one.name,
        "words": one.words,
        "candidates": [{"id": c.id, "name": c.name} for c in one.candidates],
        "span": list(one.span) if one.span else None,
        "rule": one.rule,
    }


def as_cells(row: Said) -> Mapping[str, object]:
    """A statement as one line of a table: several names in a cell are divided by semicolons."""
    speaker = next(iter(row.having("speaker")), None)
    return {
        "id": row.id,
        "kind": row.kind,
        "type": row.type,
        "cue_class": row.cue_class,
        "modality": row.modality,
        "counted": int(row.counted),
        "date": row.date,
        "date_basis": row.date_basis,
        "speaker": speaker.name if speaker else None,
        "speaker_id": speaker.actor if speaker else None,
        "speaker_words": speaker.words if speaker else None,
        "affiliation": _cell(row.having("affiliation")),
        "on_behalf_of": _cell(row.having("on_behalf_of")),
        "about": _cell(row.having("about")),
        "words": row.words,
        "start": min((start for start, _ in row.spans), default=None),
        "stop": max((stop for _, stop in row.spans), default=None),
        "within": row.within,
        "genre": row.genre,
        "standing": row.standing,
        "title": row.title,
        "uri": row.uri,
        "sha256": row.sha256,
    }


def _cell(actors: tuple[Involved, ...]) -> str:
    return "; ".join(one.name or one.words for one in actors)
