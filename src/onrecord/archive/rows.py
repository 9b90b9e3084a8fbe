"""From a dossier to the rows of the archive: everything a list asks for, derived from what was read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from onrecord.archive.dates import interval
from onrecord.archive.folding import fold
from onrecord.model import Actor, Attribution, Dossier, Speech
from onrecord.span import Span

Value = str | int | float | None
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one dossier, a tuple of rows for each table, named as the table."""

    document: tuple[Row, ...]
    speech: tuple[Row, ...]
    attribution: tuple[Row, ...]
    attribution_actor: tuple[Row, ...]
    mention: tuple[Row, ...]

    def tables(self) -> Iterator[tuple[str, tuple[Row, ...]]]:
        """Each table with its rows, parents before children."""
        for field in fields(self):
            yield field.name, getattr(self, field.name)


def rows(dossier: Dossier, contract: str) -> Rows:
    """All rows of `dossier`; `contract` is its JSON as the archive keeps it."""
    sha256, text = dossier.document.origin.sha256, dossier.document.text
    counted = _counted(dossier.attributions)
    made = Rows(
        document=(_document(dossier, contract),),
        speech=tuple(_speech(sha256, text, speech) for speech in dossier.speeches),
        attribution=tuple(
            _attribution(sha256, text, n, a, a.id in counted) for n, a in enumerate(dossier.attributions, 1)
        ),
        attribution_actor=tuple(_involved(sha256, dossier)),
        mention=tuple(
            (sha256, n, m.span.start, m.span.stop, m.span.of(text), m.name, m.actor, m.rule)
            for n, m in enumerate(dossier.mentions, 1)
        ),
    )
    return Rows(**{table: tuple(_storable(row) for row in lines) for table, lines in made.tables()})


def storable(text: str) -> str:
    """`text` as SQLite can hold it: lone surrogates, as a file name may have them, are written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _storable(row: Row) -> Row:
    return tuple(storable(value) if isinstance(value, str) else value for value in row)


def _document(dossier: Dossier, contract: str) -> Row:
    document, meeting, made = dossier.document, dossier.meeting, dossier.made_by
    date, basis, bounds = statement_date(dossier)
    body = None if meeting is None or meeting.body is None else meeting.body.name or meeting.body.words
    return (
        document.origin.sha256,
        document.genre,
        document.standing,
        document.language,
        document.titles[0].text if document.titles else None,
        body,
        None if meeting is None else meeting.symbol,
        date,
        basis,
        bounds[0] if bounds else None,
        bounds[1] if bounds else None,
        f"onrecord {made.onrecord}, register {made.register}",
        contract,
    )


def statement_date(dossier: Dossier) -> tuple[str | None, str, tuple[str, str] | None]:
    """The date of what is said in a document, its basis, and the first and last day that it may mean.

    That is the day of the meeting where the document tells it to the day, else the document's own date.
    """
    meeting, dating = dossier.meeting, dossier.document.dating
    held = interval(meeting.date) if meeting is not None else None
    if meeting is not None and held is not None and held[0] == held[1]:
        return meeting.date, dating.basis if dating.value == meeting.date else "stated", held
    return dating.value, dating.basis, interval(dating.value, dating.candidates)


def _spans(spans: Iterable[Span]) -> str:
    return json.dumps([[span.start, span.stop] for span in spans], separators=(",", ":"))


def _words(text: str, spans: Iterable[Span]) -> str:
    return " […] ".join(" ".join(span.of(text).split()) for span in spans)


def _speech(sha256: str, text: str, speech: Speech) -> Row:
    words = " ".join(" ".join(span.of(text).split()) for span in speech.body)
    return (
        sha256,
        speech.id,
        speech.order,
        speech.capacity,
        speech.purpose,
        speech.language,
        _spans(speech.body),
        words,
        fold(words),
    )


def _attribution(sha256: str, text: str, order: int, attribution: Attribution, counted: bool) -> Row:
    words = _words(text, attribution.content)
    return (
        sha256,
        attribution.id,
        order,
        attribution.kind,
        attribution.type,
        attribution.cue_class,
        attribution.within,
        attribution.rule,
        attribution.confidence,
        _spans(attribution.content),
        words,
        fold(words),
        attribution.modality,
        int(counted),
    )


def _counted(attributions: tuple[Attribution, ...]) -> frozenset[str]:
    """The ids of those that are counted as their speaker's: said, and not inside what was not said, or was denied."""
    hosts = {a.id: a for a in attributions}
    return frozenset(a.id for a in attributions if a.modality == "plain" and not _doubted(a, hosts))


def _doubted(attribution: Attribution, hosts: Mapping[str, Attribution]) -> bool:
    seen = {attribution.id}
    host = hosts.get(attribution.within or "")
    while host is not None and host.id not in seen:
        if host.modality != "plain" or host.cue_class == "denies":
            return True
        seen.add(host.id)
        host = hosts.get(host.within or "")
    return False


def _involved(sha256: str, dossier: Dossier) -> Iterator[Row]:
    for speech in dossier.speeches:
        affiliation = () if speech.affiliation is None else (speech.affiliation,)
        yield from _actors(sha256, speech.id, "speaker", (speech.speaker,))
        yield from _actors(sha256, speech.id, "affiliation", affiliation)
        yield from _actors(sha256, speech.id, "on_behalf_of", speech.on_behalf_of)
    for attribution in dossier.attributions:
        yield from _actors(sha256, attribution.id, "speaker", (attribution.speaker,))
        yield from _actors(sha256, attribution.id, "on_behalf_of", attribution.on_behalf_of)
        yield from _actors(sha256, attribution.id, "about", attribution.about)


def _actors(sha256: str, said: str, role: str, actors: Iterable[Actor]) -> Iterator[Row]:
    for n, actor in enumerate(actors, 1):
        start, stop = (actor.span.start, actor.span.stop) if actor.span else (None, None)
        candidates = json.dumps([{"id": c.id, "name": c.name} for c in actor.candidates], ensure_ascii=False)
        yield (sha256, said, role, n, actor.id, actor.name, actor.words, start, stop, actor.rule, candidates)
