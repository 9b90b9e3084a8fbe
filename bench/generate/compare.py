"""A reading held against the truth of a generated record: every fact that differs, by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.model import Reading, Speech, Vote

_LOOSE = re.compile(r"[\s\-\u00ad\u2010\u2019']")


def differences(reading: Reading, truth: Mapping[str, Any], places: bool = True) -> list[str]:
    """What the reading gets wrong; `places` compares offsets, too (those of a text, not of a PDF)."""
    text = reading.document.text
    facts = [*_meeting(reading, truth), *_votes(reading.votes, truth["votes"])]
    wanted = truth["speeches"]
    if len(wanted) != len(reading.speeches):
        facts.append(("number of speeches", len(reading.speeches), len(wanted)))
    for number, (ours, theirs) in enumerate(zip(reading.speeches, wanted, strict=False), 1):
        facts += [(f"speech {number}: {name}", *pair) for name, pair in _speech(ours, theirs, text, places).items()]
    return [f"{name}: {ours!r} is not {theirs!r}" for name, ours, theirs in facts if ours != theirs]


def loose(words: str | None) -> str:
    """Words without what a page changes: white space, hyphens, apostrophes."""
    return _LOOSE.sub("", words or "")


def _meeting(reading: Reading, truth: Mapping[str, Any]) -> Iterator[tuple[str, object, object]]:
    meeting = reading.meeting
    if meeting is None:
        yield "meeting", None, truth["symbol"]
        return
    for name in ("symbol", "number", "date", "time", "called_to_order", "rose"):
        yield name, getattr(meeting, name), truth[name]
    yield "president", meeting.president and loose(meeting.president.name), loose(truth["president"])
    yield "presidency", meeting.presidency and loose(meeting.presidency.name), loose(truth["presidency"])
    members = [
        (loose(p.actor.name), loose(p.representing.name if p.representing else None))
        for p in meeting.participants
        if p.seat == "member"
    ]
    if truth["members"]:
        yield "members", members[1:], [(loose(name), loose(state)) for name, state in truth["members"]]
    yield "agenda", [loose(item) for item in meeting.agenda], [loose(item) for item in truth["agenda"]]
    invited = [loose(p.actor.name) for p in meeting.participants if p.seat == "rule 37"]
    yield "invited", len(invited), len(truth["invited"])


def _votes(ours: tuple[Vote, ...], theirs: list[dict[str, Any]]) -> Iterator[tuple[str, object, object]]:
    yield "number of votes", len(ours), len(theirs)
    for number, (vote, truth) in enumerate(zip(ours, theirs, strict=False), 1):
        for name in ("on", "adopted", "resolution"):
            yield f"vote {number}: {name}", getattr(vote, name), truth[name]
        for name in ("in_favour", "against", "abstaining", "veto_by"):
            listed = [loose(actor.name) for actor in getattr(vote, name)]
            yield f"vote {number}: {name}", listed, [loose(state) for state in truth[name]]
        yield f"vote {number}: totals", list(vote.totals or ()), truth["totals"]


def _speech(ours: Speech, truth: dict[str, Any], text: str, places: bool) -> dict[str, tuple[object, object]]:
    label = ours.label.of(text) if ours.label else None
    found: dict[str, tuple[object, object]] = {
        "label": (loose(label), loose(truth["label"])),
        "language": (ours.language, truth["language"]),
        "body": (loose("".join(span.of(text) for span in ours.body)), loose(truth["body"])),
    }
    if places:
        found["start"] = (ours.label.start if ours.label else None, truth.get("start"))
        found["begins"] = (ours.body[0].start if ours.body else None, truth["begins"])
    if truth["capacity"] in ("presiding", "national"):
        state = ours.affiliation.name if ours.affiliation else None
        found["state"] = (loose(state), loose(truth["state"]))
        found["capacity"] = (ours.capacity, truth["capacity"])
    return found
