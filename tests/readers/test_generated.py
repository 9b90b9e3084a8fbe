"""Records generated from a random meeting, in each era's layout, are read back to the same meeting.

All facts are compared: symbol, number, date, times, President, members, agenda, guests; each speech with the very place
where its label and its words begin, its speaker, State, capacity, language and words; each vote, State by State. The
records come of `bench.generate`: real members and forms, invented delegates, words of no language.
"""

import hashlib
from dataclasses import replace

import pytest
from bench.generate import LAYOUTS, TONGUES, make, orders, random_order, text_of
from bench.generate.compare import differences
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import plugins
from onrecord.model import Document, Origin
from onrecord.origins import to_document
from onrecord.readers import read
from onrecord.register import Register, load

RELAXED = {"derandomize": True, "deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
SEEDS = st.integers(0, 10_000)


@pytest.fixture(scope="module")
def register() -> Register:
    return load()


@pytest.fixture(scope="module")
def tables():
    return plugins.load_all("languages")


def origin_of(data: bytes, media_type: str) -> Origin:
    return Origin(f"generated.{media_type[-3:]}", hashlib.sha256(data).hexdigest(), media_type, data=data)


@pytest.mark.parametrize("language", sorted(TONGUES))
@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_a_text_is_read_back_to_the_meeting_it_was_made_of(register, tables, layout, language) -> None:
    @settings(max_examples=5, **RELAXED)
    @given(seed=SEEDS, speeches=st.integers(1, 40), paged=st.booleans())
    def check(seed: int, speeches: int, paged: bool) -> None:
        text, truth = text_of(random_order(seed, layout, language, speeches, paged), register)
        origin = Origin("generated.txt", hashlib.sha256(text.encode()).hexdigest(), "text/plain")
        reading = read(Document(origin, text, language=language), tables, register.finder)
        assert reading.document.genre == "verbatim"
        assert differences(reading, truth) == []

    check()


# the printed Official Records are set in English and French alone
SET = [
    (name, code) for name in sorted(LAYOUTS) for code in ("en", "es", "fr") if (name, code) != ("printed-1946", "es")
]


@pytest.mark.parametrize(("layout", "language"), SET)
def test_a_pdf_is_read_back_to_the_meeting_it_was_made_of(register, tables, layout, language) -> None:
    from bench.generate.pages import set_pages

    @settings(max_examples=2, **RELAXED)
    @given(seed=SEEDS, speeches=st.integers(6, 20))
    def check(seed: int, speeches: int) -> None:
        record = make(random_order(seed, layout, language, speeches), register)
        document = to_document(origin_of(set_pages(record), "application/pdf"))
        reading = read(replace(document, language=language), tables, register.finder)
        assert differences(reading, record.truth, places=False) == []

    check()


def test_a_running_head_that_comes_only_once_does_not_fall_into_the_agenda(register, tables) -> None:
    from bench.generate.pages import set_pages

    record = make(random_order(695, "columns-1994", "en", 6), register)
    reading = read(to_document(origin_of(set_pages(record), "application/pdf")), tables, register.finder)
    assert reading.meeting is not None
    assert list(reading.meeting.agenda) == record.truth["agenda"]
    assert differences(reading, record.truth, places=False) == []


def test_what_is_generated_says_so_and_is_the_same_each_time(register) -> None:
    order = random_order(7, "columns-2009", "en", 12, paged=True)
    text, truth = text_of(order, register)
    assert "Generated for testing" in text[:2_500]
    assert (text, truth) == text_of(order, register)
    assert [speech["start"] for speech in truth["speeches"] if speech["label"]] == sorted(
        text.index(speech["label"], speech["start"]) for speech in truth["speeches"] if speech["label"]
    )


def test_a_corpus_has_the_documents_and_speeches_that_were_asked_for(register) -> None:
    ordered = list(orders(30, 400, seed=3))
    assert len({order.number for order in ordered}) == 30
    assert sum(len(make(order, register).meeting.speeches) for order in ordered) == 400


def test_a_wrong_reading_is_told_apart(register, tables) -> None:
    text, truth = text_of(random_order(5, "columns-1999", "en", 14), register)
    document = Document(Origin("generated.txt", "0" * 64, "text/plain"), text, language="en")
    reading = read(document, tables, register.finder)
    moved = replace(reading, speeches=reading.speeches[1:])
    assert differences(moved, truth)[0].startswith("number of speeches: 13")
    assert any(one.startswith("speech 1: start") for one in differences(moved, truth))
