"""`onrecord read`: each document in turn, into the archive or onto standard output."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from onrecord.cli.options import archive_path
from onrecord.cli.terminal import AT_FAULT, complain, console, note, one_line, write
from onrecord.cli.words import called, counted, day
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from onrecord import pipeline_many as many
    from onrecord.archive import Archive
    from onrecord.corpora import Holding
    from onrecord.model import Dossier
    from onrecord.pipeline import Resources


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the caller says of the documents, each None where they are to speak for themselves."""

    genre: str | None = None
    date: str | None = None
    language: str | None = None
    rights: str | None = None
    engine: str = "joint"


def read_all(sources: Sequence[str], wishes: Wishes, as_json: bool, named: Path | None) -> None:
    """Reads every source; one that fails is told of and passed over. Exits with 2 if any failed."""
    from onrecord.archive import Archive

    with ExitStack() as stack:
        # The archive first: whoever misspells it should not wait for the reading to hear so.
        archive = None if as_json and named is None else stack.enter_context(Archive.open(archive_path(named)))
        opened = [one for source in sources if (one := _opened(source)) is not None]
        failed = len(sources) - len(opened)
        total = failed + sum(map(len, opened))
        for dossier in _readings(opened, total, wishes):
            if dossier is None:
                failed += 1
                continue
            _done(dossier, archive, as_json=as_json, alone=total == 1)
        if total > 1:
            note(f"{counted(total - failed, 'document')} read, {failed} failed.")
    if failed:
        raise typer.Exit(AT_FAULT)


def _opened(source: str) -> Holding | tuple[str] | None:
    """The source alone, or its meetings where it is a corpus; None after a complaint. A corpus' faults are told."""
    from onrecord.corpora import opened

    try:
        corpus = opened(source)
    except OnRecordError as error:
        complain(str(error))
        return None
    for problem in corpus.problems if corpus is not None else ():
        note(f"{called(source)}: {problem}")
    return (source,) if corpus is None else corpus


def _readings(opened: Sequence[Holding | tuple[str]], total: int, wishes: Wishes) -> Iterator[Dossier | None]:
    """The readings in order; those of many documents come from several processes."""
    from onrecord.pipeline import load_resources
    from onrecord.pipeline_many import FEWEST, attempt, named, read_many

    names: deque[str] = deque()

    def every() -> Iterator[many.Source]:
        for one in opened:
            for source in one:
                names.append(named(source))
                yield source

    if total >= FEWEST and ("-",) not in opened:
        for number, result in enumerate(read_many(every(), _for_all(wishes)), 1):
            _progress(number, total, names.popleft())
            yield _told(result, wishes)
    elif opened:
        resources = load_resources(wishes.engine)
        for number, source in enumerate(every(), 1):
            _progress(number, total, names.popleft())
            yield _told(attempt(source, resources, _for_all(wishes)), wishes)


def read_one(source: str, wishes: Wishes, resources: Resources) -> Dossier | None:
    """The reading of one source, or None after a complaint."""
    from onrecord.pipeline_many import attempt

    return _told(attempt(source, resources, _for_all(wishes)), wishes)


def _for_all(wishes: Wishes) -> many.Wishes:
    from onrecord.pipeline_many import Wishes as Shared

    return Shared(genre=wishes.genre, date=wishes.date, language=wishes.language, engine=wishes.engine)


def _told(result: Dossier | many.Failure, wishes: Wishes) -> Dossier | None:
    from onrecord.pipeline_many import Failure

    if isinstance(result, Failure):
        if result.error is not None and result.error.where.startswith("--"):
            raise result.error  # an option is at fault, and would be for every file
        complain(result.message)
        return None
    if wishes.rights is None:
        return result
    origin = replace(result.document.origin, rights=wishes.rights)
    return replace(result, document=replace(result.document, origin=origin))


def _done(dossier: Dossier, archive: Archive | None, *, as_json: bool, alone: bool) -> None:
    changed = archive.put(dossier) if archive is not None else False
    if as_json:
        from onrecord.contract import to_json
        from onrecord.exports.json import JSON_LINES

        write(JSON_LINES.line(to_json(dossier)))
        return
    from onrecord.cli.sheet import Sheet

    sheet = Sheet(console())
    if not alone:
        sheet.brief(dossier)
        sheet.field("Whole reading", f"onrecord show {dossier.document.origin.sha256[:12]}")
        sheet.line()
        return
    sheet.full(dossier)
    assert archive is not None
    sheet.heading("In the archive")
    sheet.line(_stored(dossier, archive, changed))
    sheet.line(f"Next: {_next(dossier)}")


def _stored(dossier: Dossier, archive: Archive, changed: bool) -> str:
    where = one_line(str(archive.path))
    if changed:
        return f"Stored in {where}"
    held = archive.dossier(dossier.document.origin.sha256)
    if held is not None and held.document.dating != dossier.document.dating and held.document.dating.value:
        kept = f"{day(held.document.dating.value)} ({held.document.dating.basis})"
        return f"{where} keeps the reading it had of these bytes: it knows the date better, {kept}"
    return f"{where} held this reading already; nothing changed"


def _next(dossier: Dossier) -> str:
    ids = [one.id for one in dossier.speeches] or [one.id for one in dossier.attributions]
    first = ids[0] if ids else dossier.document.origin.sha256[:12]
    return f"`onrecord show {first}` shows a passage in its place, `onrecord said` lists all that was said"


def _progress(number: int, total: int, source: str) -> None:
    if total > 1:
        note(f"[{number}/{total}] {called(source)}")
