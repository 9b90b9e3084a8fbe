"""How well the verbatim reader finds where speeches begin, and who makes them.

The truth are the Council's records of 2002 and 2014 (OCR, original lines) and of January to March 2020 (OCR, one line
a speech) in `../shared/records`, with the offset and label of each speech; and three PDFs with truth made by hand.
A boundary is right if a speech with a label begins at that very character. A label is right if its words are those of
the truth, white space apart. In the truth of 2002 and 2014 consecutive turns of one speaker are merged, so that a
second label of the same speaker counts as neither right nor wrong.

    python bench/verbatim.py
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from onrecord import plugins
from onrecord.languages import Language
from onrecord.model import Reading, Speech
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.register import load
from onrecord.text.names import NameFinder

SHARED = Path(__file__).resolve().parents[2] / "shared"
FOLDERS = ("council-2002-2014", "council-2020")
RECORDS = ("S_PV.8422", "S_PV.3756", "S_PV.10100")


def run(shared: Path = SHARED) -> dict[str, Any]:
    """Precision, recall and F1 of boundaries, accuracy of labels, and facts that agree, by folder and record."""
    languages: dict[str, Language] = {language.code: language for language in plugins.load_all("languages").values()}
    names = NameFinder(load().known_names())
    out: dict[str, Any] = {}
    for folder in FOLDERS:
        out[folder] = _boundaries(sorted((shared / "records" / folder).glob("*.boundaries.json")), languages, names)
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
    turns = _turns(reading.speeches)
    yield "number of turns", len(turns) == len(truth["turns"])
    for number, (speech, turn) in enumerate(zip(turns, truth["turns"], strict=False), 1):
        yield f"turn {number}: who", plain(speech.speaker.words) == plain(turn["label"])
        if turn["for"] is not None:
            state = speech.affiliation.name if speech.affiliation else None
            yield f"turn {number}: for", plain(state) == plain(turn["for"])
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
    invited = [p.actor.name for p in meeting.participants if p.seat == "rule 37"]
    if "invited_rule37" in truth:
        yield "rule 37", invited == truth["invited_rule37"]


_CODES = {None: "en", "French": "fr", "Russian": "ru", "Chinese": "zh", "Arabic": "ar", "Spanish": "es"}


def plain(words: str | None) -> str:
    """Words to compare: single spaces, straight apostrophes."""
    return " ".join((words or "").replace("’", "'").split())


def _turns(speeches: tuple[Speech, ...]) -> list[Speech]:
    return [speech for speech in speeches if speech.label is not None]


def _boundaries(truths: list[Path], languages: dict[str, Language], names: NameFinder) -> dict[str, Any]:
    right = found = wanted = labels = again = 0
    characters, began = 0, time.process_time()
    misses: list[str] = []
    for path in truths:
        truth = json.loads(path.read_text(encoding="utf-8"))
        source = path.with_name(path.name.replace(".boundaries.json", ".txt"))
        document = to_document(load_origin(str(source)))
        characters += len(document.text)
        reading = read(document, languages, names)
        ours = {s.label.start: plain(s.label.of(document.text)) for s in reading.speeches if s.label is not None}
        theirs = {entry["start"]: plain(entry["label"]) for entry in truth}
        hits = ours.keys() & theirs.keys()
        merged = {at for at in ours.keys() - theirs.keys() if _inside_same(at, ours[at], truth)}
        again += len(merged)
        right, wanted, found = right + len(hits), wanted + len(theirs), found + len(ours) - len(merged)
        labels += sum(_squeezed(ours[at]) == _squeezed(theirs[at]) for at in hits)
        misses += [f"{source.name} {at} missed {theirs[at]}" for at in sorted(theirs.keys() - ours.keys())]
        misses += [f"{source.name} {at} extra {ours[at]}" for at in sorted(ours.keys() - theirs.keys() - merged)]
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return {
        "records": len(truths),
        "boundaries": wanted,
        "precision": round(100 * precision, 2),
        "recall": round(100 * recall, 2),
        "f1": round(100 * 2 * precision * recall / max(precision + recall, 1e-9), 2),
        "labels": round(100 * labels / max(right, 1), 2),
        "second labels of the same speaker": again,
        "characters": characters,
        "seconds": round(time.process_time() - began, 1),
        "misses": misses,
    }


def _inside_same(at: int, label: str, truth: list[dict[str, Any]]) -> bool:
    """True where a label stands inside a speech that the truth gives to the same speaker."""
    holder = next((entry for entry in truth if entry["start"] < at < entry["end"]), None)
    return holder is not None and _squeezed(label).split("(")[0] == _squeezed(holder["label"]).split("(")[0]


def _squeezed(label: str) -> str:
    return "".join(label.split()).casefold()


def main() -> None:
    """Print the figures, and with `--misses` each boundary that was missed or is too many."""
    for name, figures in run().items():
        shown = {key: value for key, value in figures.items() if key != "misses"}
        print(name, *(f"{key} {value}" for key, value in shown.items()), sep="\n    ")
        if "--misses" in sys.argv:
            print(*(f"    {miss}" for miss in figures.get("misses", ())), sep="\n")


if __name__ == "__main__":
    main()
