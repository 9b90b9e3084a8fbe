"""Texts made to take long: what is done grows with their length, and no more than that.

Where work can be counted it is counted; the clock stands behind it with room to spare, for what nobody counts.
"""

import time
from collections import Counter
from hashlib import sha256

import pytest

from onrecord.attribution import units
from onrecord.attribution.nameindex import NameIndex
from onrecord.attribution.people import Naming, Roll
from onrecord.languages.en import ENGLISH
from onrecord.model import Dossier, Origin
from onrecord.pipeline import Resources, load_resources, read_origin
from onrecord.span import Span
from onrecord.text.quotes import quotations

_MOST_SECONDS = 20
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.fixture(scope="module")
def resources() -> Resources:
    return load_resources()


def dossier(text: str, resources: Resources, language: str | None = "en", genre: str | None = None) -> Dossier:
    data = text.encode()
    origin = Origin("-", sha256(data).hexdigest(), "text/plain", data=data)
    return read_origin(origin, resources, language=language, genre=genre)  # type: ignore[arg-type]


def surname(number: int) -> str:
    """A surname for each number below 26³; two of them differ in more than a letter."""
    return "X" + "".join(_LETTERS[number // 26**place % 26] * 2 for place in range(3))


FILLS = (
    "“", "«", '"', "''a ", "‘a ", "(", "(a ", ",", "word, ", ".", "…", "a ", "the ", "A ", "Mr. ", "Word Other ",
    "12 March 2024 ",
    "said ", "said that ", "he said, ", "“We go,” he said, ", "He said that we go. ", "according to ", "noting that ",
    "Malta, Japan, China, ", "Malta\n\n", "Malta said that Japan noted that ", "the representative of ",
    "Deputy Minister for ", "spokesman for the spokesman for ", "on behalf of ", "The President: ",
    "The President: We go.\n\n", "Mr. Ode (Malta): We go.\n\n", "a\n\n", "“We go to the town.”\n\n", "We go to town\n",
)  # fmt: skip
RUSSIAN_FILLS = ("— сказал он — ", "«Мы готовы, — сказал он. — ", "по словам ", "в записке говорится, что ", "г-н ")


@pytest.mark.parametrize(
    ("fill", "language"), [*((fill, "en") for fill in FILLS), *((fill, "ru") for fill in RUSSIAN_FILLS)]
)
def test_no_repetition_takes_long(fill: str, language: str, resources: Resources) -> None:
    text = "One word.\n\n" + fill * (60_000 // len(fill))
    began = time.process_time()
    dossier(text, resources, language)
    assert time.process_time() - began < _MOST_SECONDS


@pytest.mark.parametrize("genre", ["news", "coverage"])
def test_many_lines_that_are_no_body(genre: str, resources: Resources) -> None:
    began = time.process_time()
    dossier("We go to town.\n\n" * 6_000, resources, "en", genre)
    assert time.process_time() - began < _MOST_SECONDS


def test_persons_are_looked_up_and_not_compared_with_all(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Counter[str] = Counter()
    covers = Roll._covers

    def counted(roll: Roll, number: int, words: tuple[str, ...]) -> bool:
        asked["covers"] += 1
        return covers(roll, number, words)

    assert ENGLISH.people is not None
    monkeypatch.setattr(Roll, "_covers", counted)
    roll = Roll(ENGLISH.people)
    for number in range(3_000):
        roll.enter(Naming(Span(number, number + 1), ("Ana", surname(number)), ""))
    assert len(roll.persons) == 3_000
    assert asked["covers"] <= 3_000 * 10
    assert [p.full_name for p in roll.named((surname(7),))] == [f"Ana {surname(7)}"]


def test_a_name_that_everyone_bears_gives_no_endless_list() -> None:
    index = NameIndex()
    for number in range(1_000):
        index.add_form(number, (surname(number), "ode"))
    assert 1 < len(index.bearers(("ode",))) < 100


def test_hosts_are_told_in_a_text_full_of_attributions(resources: Resources) -> None:
    text = "".join(f"Ana Ode said: “Malta noted that road {number} was open.”\n\n" for number in range(1_500))
    found = dossier(text, resources).attributions
    inside = [a for a in found if a.within is not None]
    assert len(found) == 3_000
    assert len(inside) == 1_500
    hosts = {a.id: a for a in found}
    assert all(hosts[a.within or ""].content[0].covers(a.cue[0]) for a in inside)


def test_a_sentence_without_end_is_read_in_pieces(resources: Resources) -> None:
    longest = max(len(unit.tokens) for unit in _units("word " * 5_000))
    assert longest == units._LONGEST_SENTENCE


def test_a_paragraph_without_end_is_read_in_pieces(resources: Resources) -> None:
    sentence = "Ana Ode of Malta said that the road was open. "
    found = dossier(sentence * 4_000, resources).attributions
    assert {a.speaker.name for a in found} == {"Ana Ode"}
    assert len(found) == 4_000


def test_marks_that_stand_open_are_matched_at_once() -> None:
    text = "“" * 20_000 + "a b c" + "”" * 19_999
    began = time.process_time()
    found = quotations(text, Span(0, len(text)))
    assert [q.closed for q in found] == [False]
    assert len(quotations("“" * 50_000, Span(0, 50_000))) == 0
    assert time.process_time() - began < _MOST_SECONDS


def test_a_quotation_that_goes_on_and_on_is_one_content(resources: Resources) -> None:
    text = "The road is open to all of us and to everyone else, the United Nations was told in Geneva.\n\n"
    text += "Ana Ode said: “The road is open now.”\n\n" + "“It is open to all.”\n\n" * 5_000
    found = [a for a in dossier(text, resources).attributions if a.speaker.name == "Ana Ode"]
    assert len(found) == 1
    assert len(found[0].content) == 5_001


def _units(text: str) -> list[units.Unit]:
    from onrecord.model import Document, Layout, Reading

    document = Document(Origin("-", "0" * 64, "text/plain"), text, Layout((Span(0, len(text)),)), "en")
    assert ENGLISH.reporting is not None
    return list(units.units(Reading(document), ENGLISH.sentences, ENGLISH.reporting))
