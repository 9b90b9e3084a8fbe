"""Three records as PDF, held against the truth made by hand: each fact of the truth, and those that disagree."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from onrecord.languages import Language
from onrecord.model import Reading, Speech
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.text.names import NameFinder

RECORDS = ("S_PV.8422", "S_PV.3756", "S_PV.10100")


def figures(shared: Path, languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    """Facts that agree, by record, and the names of those that do not."""
    out: dict[str, Any] = {}
    for record in RECORDS:
        truth = json.loads((shared / "records" / "truth" / f"{record}.json").read_text(encoding="utf-8"))
        source = shared / "records" / "pdf" / f"{record}.pdf"
        reading = read(to_document(load_origin(str(source))), languages, names)
        facts = list(compared(truth, reading))
        wrong = [name for name, same in facts if not same]
        out[record] = {"facts": len(facts), "right": len(facts) - len(wrong), "wrong": wrong}
    return out


def compared(truth: dict[str, Any], reading: Reading) -> Iterable[tuple[str, bool]]:
    """Each fact of a truth file with True where the reading agrees."""
    meeting = reading.meeting
    assert meeting is not None
    yield "symbol", meeting.symbol == truth["symbol"]
    yield "date", meeting.date == truth["date"]
    yield "scheduled", meeting.time == truth["scheduled"]
    yield "called_to_order", meeting.called_to_order == truth["called_to_order"]
    yield "rose", meeting.rose == truth["rose"]
    yield "place", meeting.place == truth["place"]
    president, presidency = meeting.president, meeting.presidency
    yield "president", president is not None and president.name == truth["president"]["name"]
    yield "presidency", presidency is not None and plain(presidency.name) == plain(truth["president"]["country"])
    if "members" in truth:
        members = [
            (plain(p.actor.name), plain(p.representing.name if p.representing else None))
            for p in meeting.participants
            if p.seat == "member"
        ][1:]
        yield "members", members == [(plain(name), plain(state)) for name, state in truth["members"]]
    if "agenda" in truth:
        yield "agenda", meeting.agenda[:1] == (truth["agenda"],)
    turns = _turns(reading.speeches)
    yield "number of turns", len(turns) == len(truth["turns"])
    for number, (speech, turn) in enumerate(zip(turns, truth["turns"], strict=False), 1):
        yield f"turn {number}: who", plain(speech.speaker.words) == plain(turn["label"])
        if turn["for"] is not None:
            state = speech.affiliation.name if speech.affiliation else None
            yield f"turn {number}: for", plain(state) == plain(turn["for"])
        if "speaks_also_as" in turn:
            yield from _also(number, turn["speaks_also_as"], reading.speeches)
        delivered = next(s.language for s in reading.speeches if s.turn == speech.turn)
        yield f"turn {number}: language", delivered == _CODES[turn["lang"]]
    yield "number of votes", len(reading.votes) == len(truth["votes"])
    for vote, expected in zip(reading.votes, truth["votes"], strict=False):
        yield "vote: on", vote.on == expected["draft"]
        yield "vote: resolution", vote.resolution == expected.get("resolution")
        counts = (len(vote.in_favour), len(vote.against), len(vote.abstaining))
        yield "vote: counts", counts == (expected["for"], expected["against"], expected["abstain"]) == vote.totals
        yield "vote: abstaining", [a.name for a in vote.abstaining] == expected["abstain_list"]
        yield "vote: against", [a.name for a in vote.against] == expected.get("against_list", [])
        yield "vote: adopted", vote.adopted == expected["adopted"]
        yield "vote: why not", vote.why_not == expected.get("reason")
    invited = [p.actor.name for p in meeting.participants if p.seat == "rule 37"]
    if "invited_rule37" in truth:
        yield "rule 37", invited == truth["invited_rule37"]


def _also(number: int, also: dict[str, Any], speeches: tuple[Speech, ...]) -> Iterable[tuple[str, bool]]:
    """A president's national statement within turn `number`, and the group that it speaks for."""
    national = next((s for s in speeches if s.turn == number and s.capacity == "national"), None)
    state = national.affiliation.name if national is not None and national.affiliation else None
    yield f"turn {number}: also national", plain(state) == plain(also["national"])
    behalf = [plain(actor.words) for actor in national.on_behalf_of] if national is not None else []
    yield f"turn {number}: also on behalf of", behalf == [plain(also["on_behalf_of"])]


_CODES = {None: "en", "French": "fr", "Russian": "ru", "Chinese": "zh", "Arabic": "ar", "Spanish": "es"}


def plain(words: str | None) -> str:
    """Words to compare: single spaces, straight apostrophes."""
    return " ".join((words or "").replace("’", "'").split())


def _turns(speeches: tuple[Speech, ...]) -> list[Speech]:
    return [speech for speech in speeches if speech.label is not None]
