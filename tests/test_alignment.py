"""Two records of one meeting, side by side. A speech is drawn as State, language and, of who presides, "!"."""

import time

import pytest

from onrecord.alignment import align, by_meeting, same_meeting
from onrecord.model import Actor, Document, Meeting, Origin, Reading, Speech, Vote


def state(code: str) -> Actor:
    return Actor(words=code, id=code)


def speech(drawn: str) -> Speech:
    chairs, (code, language) = drawn.endswith("!"), drawn.rstrip("!").split("/")
    return Speech(
        id=drawn,
        order=0,
        speaker=Actor(words=drawn),
        capacity="presiding" if chairs else "national",
        purpose="procedure" if chairs else "statement",
        affiliation=state(code) if code else None,
        language=language,
    )


def reading(drawn: str = "", votes: tuple[Vote, ...] = (), **meeting: object) -> Reading:
    document = Document(Origin("test", "0" * 64, "text/plain"), "")
    return Reading(document, Meeting(**meeting), tuple(map(speech, drawn.split())), votes)  # type: ignore[arg-type]


def drawing(one: str, other: str) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    pairs = align(reading(one), reading(other)).speeches
    return [(p.one and p.one.id, p.other and p.other.id, p.differs) for p in pairs]


def test_the_same_speeches_pair_in_order() -> None:
    drawn = "moz/en! usa/en rus/ru moz/en!"
    assert drawing(drawn, drawn) == [(s, s, ()) for s in drawn.split()]


def test_a_speech_that_one_record_lacks_is_missing_and_the_rest_still_pairs() -> None:
    assert drawing("moz/en! usa/en rus/ru chn/zh", "moz/en! rus/ru chn/zh") == [
        ("moz/en!", "moz/en!", ()),
        ("usa/en", None, ("missing",)),
        ("rus/ru", "rus/ru", ()),
        ("chn/zh", "chn/zh", ()),
    ]
    assert drawing("usa/en", "fra/fr gbr/en usa/en per/es") == [
        (None, "fra/fr", ("missing",)),
        (None, "gbr/en", ("missing",)),
        ("usa/en", "usa/en", ()),
        (None, "per/es", ("missing",)),
    ]


def test_a_speech_that_disagrees_is_paired_and_says_in_what() -> None:
    assert drawing("usa/en per/es chn/zh", "usa/en fra/fr chn/zh")[1] == (
        "per/es",
        "fra/fr",
        ("State", "language of delivery"),
    )
    assert drawing("usa/en", "usa/fr") == [("usa/en", "usa/fr", ("language of delivery",))]


def test_a_speaker_without_a_known_state_pairs_by_language() -> None:
    assert drawing("usa/en /fr rus/ru", "usa/en /fr rus/ru") == [(s, s, ()) for s in ("usa/en", "/fr", "rus/ru")]


def test_votes_by_state_whatever_the_order() -> None:
    one = Vote(on="S/2024/1", method="show of hands", in_favour=(state("usa"), state("fra")), adopted=True)
    other = Vote(on="S/2024/1", method="show of hands", in_favour=(state("fra"), state("usa")), adopted=True)
    less = Vote(on="S/2024/1", method="show of hands", in_favour=(state("fra"),), adopted=False)
    assert align(reading(votes=(one,)), reading(votes=(other,))).agrees
    (pair,) = align(reading(votes=(one,)), reading(votes=(less,))).votes
    assert pair.differs == ("adopted", "in_favour")
    (pair,) = align(reading(votes=(one,)), reading()).votes
    assert (pair.other, pair.differs) == (None, ("missing",))


def test_facts_that_both_tell_and_tell_differently() -> None:
    one = reading(symbol="S/PV.1", number=1, date="2024-05-31", presidency=state("moz"))
    other = reading(symbol="S/PV.1", number=1, date="2024-05-30", time="10:00", presidency=state("moz"))
    alignment = align(one, other)
    assert alignment.differs == ("date",)
    assert alignment.agrees


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"symbol": "S/PV.9642"}, {"symbol": "S/PV. 9642"}, True),
        ({"symbol": "S/PV.9642"}, {"symbol": "S/PV.9642 (Resumption 1)"}, False),
        ({"number": 9642, "date": "2024-05-31"}, {"symbol": "S/PV.9642", "number": 9642, "date": "2024-05-31"}, True),
        ({"number": 9642, "date": "2024-05-31"}, {"number": 9642, "date": "2024-05-30"}, False),
        ({}, {}, False),
    ],
)
def test_one_meeting_is_recognised(one: dict[str, object], other: dict[str, object], same: bool) -> None:
    assert same_meeting(reading(**one), reading(**other)) is same


def test_readings_are_grouped_by_meeting() -> None:
    first, second, third = (reading(symbol=symbol) for symbol in ("S/PV.1", "S/PV.2", "S/PV. 1"))
    assert by_meeting([first, second, third]) == ((first, third), (second,))


def test_time_grows_with_the_number_of_speeches_alone() -> None:
    began = time.process_time()
    align(reading("usa/en fra/fr " * 10_000), reading("rus/ru chn/zh " * 10_000))
    assert time.process_time() - began < 20
