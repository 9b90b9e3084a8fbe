"""Two meetings in the languages they were issued in: each record by itself, and beside the English one.

Of each record: how many speeches, the State of each in order, and of each vote what it was on, what came of it and its
lists; States by the register's id. Against the English reading: what the alignment says is missing or differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from onrecord.alignment import Alignment, align, by_meeting
from onrecord.languages import Language
from onrecord.model import Actor, Reading, Vote
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.register import load
from onrecord.text.names import NameFinder

_LISTS = ("in_favour", "against", "abstaining", "not_participating")
_ENGLISH = "en"


def figures(shared: Path, languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    """What each record gives, by meeting and language."""
    sources = sorted((shared / "records" / "six-languages").glob("S_PV.*.txt"))
    readings = [read(to_document(load_origin(str(source))), languages, names) for source in sources]
    known = {code: _known(code) for code in {reading.document.language for reading in readings}}
    out: dict[str, Any] = {}
    for group in by_meeting(readings):
        english = next(reading for reading in group if reading.document.language == _ENGLISH)
        symbol = english.meeting.symbol if english.meeting else None
        for reading in group:
            code = reading.document.language
            told = _told(reading, known[code])
            if reading is not english:
                told |= _beside(align(_with_ids(english, known[_ENGLISH]), _with_ids(reading, known[code]), _id))
            out[f"six-languages / {symbol} / {code}"] = told
    return out


def _told(reading: Reading, known: Callable[[Actor], str | None]) -> dict[str, Any]:
    states = [
        ("chair" if speech.capacity == "presiding" else (speech.affiliation and known(speech.affiliation)) or "?")
        for speech in reading.speeches
    ]
    return {
        "speeches": len(states),
        "States in order": " ".join(states),
        "votes": "; ".join(_vote(vote, known) for vote in reading.votes),
    }


def _vote(vote: Vote, known: Callable[[Actor], str | None]) -> str:
    lists = (f"{name} {' '.join(sorted(known(a) or '?' for a in getattr(vote, name)))}" for name in _LISTS)
    return f"{vote.on} {vote.resolution} {vote.totals}: {', '.join(lists)}"


def _beside(alignment: Alignment) -> dict[str, Any]:
    pairs = alignment.speeches
    paired = [pair for pair in pairs if pair.one is not None and pair.other is not None]
    differ = [f"{number}: {what}" for number, pair in enumerate(pairs, 1) for what in pair.differs if what != "missing"]
    return {
        "speeches of the English record found": len(paired),
        "speeches that one record lacks": len(pairs) - len(paired),
        "speeches that differ": ", ".join(differ) or "none",
        "votes that differ": ", ".join(what for pair in alignment.votes for what in pair.differs) or "none",
        "facts of the meeting that differ": ", ".join(alignment.differs) or "none",
    }


def _with_ids(reading: Reading, known: Callable[[Actor], str | None]) -> Reading:
    """The reading with the register's id on each State that the alignment looks at."""

    def named(actor: Actor | None) -> Actor | None:
        return replace(actor, id=known(actor)) if actor is not None else None

    def every(actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        return tuple(replace(actor, id=known(actor)) for actor in actors)

    meeting = reading.meeting
    if meeting is not None:
        seats = tuple(replace(p, representing=named(p.representing)) for p in meeting.participants)
        meeting = replace(meeting, presidency=named(meeting.presidency), participants=seats)
    return replace(
        reading,
        meeting=meeting,
        speeches=tuple(replace(s, affiliation=named(s.affiliation)) for s in reading.speeches),
        votes=tuple(replace(v, **{name: every(getattr(v, name)) for name in _LISTS}) for v in reading.votes),
    )


def _id(actor: Actor) -> str | None:
    return actor.id


def _known(code: str) -> Callable[[Actor], str | None]:
    """The register's id of a State by its name in a language; None where none or more than one bears it."""
    register = load()

    @lru_cache(maxsize=512)
    def named(name: str) -> str | None:
        found = register.named(name, language=code)
        return found[0].id if found else None

    return lambda actor: named(actor.name) if actor.name else None
