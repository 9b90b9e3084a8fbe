"""The verbatim reader finds in the exercise's record what the exercise says is in it."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord import plugins, samples
from onrecord.model import Actor, Reading
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.text.names import NameFinder

RECORD = samples.paths()[0]
EXPECTED: dict[str, Any] = samples.expected()[RECORD.name]


@pytest.fixture(scope="module")
def reading() -> Reading:
    document = to_document(load_origin(str(RECORD)))
    return read(document, plugins.load_all("languages"), NameFinder(frozenset()))


def name(actor: Actor | None) -> str | None:
    return actor.name if actor else None


def test_the_genre_and_the_cover(reading: Reading) -> None:
    meeting = reading.meeting
    assert meeting is not None
    found = {
        "body": name(meeting.body),
        "symbol": meeting.symbol,
        "number": meeting.number,
        "date": meeting.date,
        "time": meeting.time,
        "called_to_order": meeting.called_to_order,
        "rose": meeting.rose,
        "place": meeting.place,
        "presidency": name(meeting.presidency),
        "president": name(meeting.president),
        "agenda": list(meeting.agenda),
    }
    assert reading.document.genre == EXPECTED["genre"]
    assert found == {key: EXPECTED["meeting"][key] for key in found}


def test_the_members_of_the_council(reading: Reading) -> None:
    assert reading.meeting is not None
    members = [(name(p.representing), name(p.actor)) for p in reading.meeting.participants if p.seat == "member"]
    pairs = [tuple(pair) for pair in EXPECTED["meeting"]["members"]]
    assert [pair for pair in members if pair[0] != EXPECTED["meeting"]["presidency"]] == pairs


def test_the_speeches_in_their_order(reading: Reading) -> None:
    text = reading.document.text
    assert len(reading.speeches) == len(EXPECTED["speeches"])
    for speech, right in zip(reading.speeches, EXPECTED["speeches"], strict=True):
        assert (speech.order, speech.turn, name(speech.speaker)) == (right["order"], right["turn"], right["speaker"])
        assert speech.language == right["language"], right["first_words"]
        assert text[speech.body[0].start :].startswith(right["first_words"])


def test_for_whom_in_what_capacity_and_to_what_purpose(reading: Reading) -> None:
    for speech, right in zip(reading.speeches, EXPECTED["speeches"], strict=True):
        found = {"affiliation": name(speech.affiliation), "capacity": speech.capacity, "purpose": speech.purpose}
        assert found == {key: right[key] for key in found}, right["first_words"]


def test_those_who_were_invited(reading: Reading) -> None:
    assert reading.meeting is not None
    for seat in ("rule 37", "rule 39"):
        invited = [name(p.actor) for p in reading.meeting.participants if p.seat == seat]
        assert invited == EXPECTED["meeting"][seat.replace(" ", "_")]


def test_who_speaks_for_a_group_and_who_only_aligns_himself(reading: Reading) -> None:
    groups = {speech.order: [name(actor) for actor in speech.on_behalf_of] for speech in reading.speeches}
    for right in EXPECTED["speeches"]:
        if right["capacity"] == "national":
            assert groups[right["order"]] == right["on_behalf_of"], right["first_words"]


def test_the_vote(reading: Reading) -> None:
    (vote,) = reading.votes
    (right,) = EXPECTED["votes"]
    assert [name(actor) for actor in vote.in_favour] == right["in_favour"]
    assert [name(actor) for actor in vote.against] == right["against"]
    assert [name(actor) for actor in vote.abstaining] == right["abstaining"]
    assert (vote.on, vote.totals, vote.adopted) == (right["on"], tuple(right["totals"]), right["adopted"])
    assert vote.resolution == right["resolution"]
