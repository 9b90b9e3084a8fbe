"""Damaged labels: "|" stands where one begins; in the cases without it there is none. Delegates are invented."""

import random
from collections.abc import Callable

import pytest

from onrecord.languages.en import ENGLISH
from onrecord.model import Reading
from onrecord.readers.verbatim.damaged import DamagedLabels, find_all
from onrecord.readers.verbatim.labels import Label, LabelReader
from onrecord.text.names import KnownName, NameFinder

STATES = ("Ghana", "Norway", "Saint Vincent and the Grenadines", "Russian Federation")
FINDER = NameFinder([KnownName(name, "en", "state") for name in STATES])

DAMAGED = [
    # who presides, or an office
    "We agree. |Thr President: I thank you.",
    "We agree. |The Presidext (spoke in French): I thank you.",
    "We agree. |The Szcretary-General (spoke in French): I thank you.",
    "The agenda was adopted.S|The President: I thank you.",
    # the form of address, with a State
    "We agree. |Xr. Fjeldstad (Norway): We thank you.",
    "We agree. |MrqFjeldstad (Norway): We thank you.",
    "We agree. |Mr, Fjeldstad (Norway) (spoke in French): We thank you.",
    # a parenthesis, a State
    "We agree. |Mr. Fjeldstad vNorway): We thank you.",
    "We agree. |Mr. Fjeldstad (NorwayX: We thank you.",
    "We agree. |Mx. Snegireva (Russian Fedexation): We thank you.",
    "We agree. |Ms. Regent (Saint Vincent and the Grenadines0 (spoke in French): We thank you.",
    # a note on the language
    "We agree. |Mr. Fjeldstad (Norway) xspoke in French): We thank you.",
    "We agree. |Mr. Fjeldstad (Norway)x(spoke in French): We thank you.",
    "We agree. |Mr. Fjeldstad (Norway) (spokexin Frenck): We thank you.",
    # a bare name that the record has elsewhere
    "I give the floor to Mr. Solvang. |Mrc Solvang: I brief you.",
    "I give the floor to Ms. Solheim-Aas. |Ms. solheim-Aas: I brief you.",
    # the colon
    "We agree. |The Presidentq I thank you.",
    "We agree. |Mr. Fjeldstad (Norway)q We thank you.",
    "We agree. |Mr. Fjeldstad (Norway) (spoke in French); We thank you.",
    "I give the floor to Mr. Solvang. |Mr. Solvangq I brief you.",
]

SOUND = [
    "We put this to the President: who pays?",
    "We put this to the Presidents: who pays?",
    "Three States did so (Ghana, Norway and Togo): They agree.",
    "I thank Mr. Solvang (Norway) for this: We agree.",
    "Mr. Solvang said so. Mr. Solvang's words were these: We agree.",
    "We praise the work of the\nRivers Agency (Ghana). We agree.",
    "Six States (Ghana and Norway): We agree.",
    "The President of Ghana agrees. The President's words are clear. The Presidents I met agree.",
    "He spoke in French: We thank him. He spoke (in Norway) in French: We thank him.",
    "As stated by Mr. Fjeldstad (Norway). We agree with Mr. Fjeldstad, Norway; We thank him.",
]


def labels(text: str) -> list[Label]:
    words = ENGLISH.verbatim
    assert words is not None
    reader = LabelReader(words, FINDER, "en")
    return find_all(text, 0, reader, DamagedLabels(words, reader, FINDER, "en", text))


@pytest.mark.parametrize("drawn", DAMAGED)
def test_damaged_label(drawn: str) -> None:
    assert [label.start for label in labels(drawn.replace("|", ""))] == [drawn.index("|")]


@pytest.mark.parametrize("text", SOUND)
def test_what_is_no_label(text: str) -> None:
    assert labels(text) == []


def test_what_a_damaged_label_says() -> None:
    (label,) = labels("We agree. Mx. Snegireva (Russian Federation) (spxke in Rusxian): We thank you.")
    assert (label.who, label.affiliation, label.language) == ("Mx. Snegireva", "Russian Federation", "ru")


def test_one_letter_in_thirty_is_wrong_and_the_turns_are_still_there(reading: Callable[..., Reading]) -> None:
    turn = "The President: I give the floor to the representative of {0}. {1} ({0}) (spoke in French): We all agree. "
    speakers = [("Ghana", "Mr. Okonedo-Vance"), ("Norway", "Ms. Fjeldstad"), ("Peru", "Mr. Quispe Larrañaga")]
    text = "".join(turn.format(*speaker) for speaker in speakers * 40)
    chance = random.Random(9)
    letters = list(text)
    for at in chance.sample(range(len(letters)), len(letters) // 33):
        letters[at] = chance.choice("abcdefghijklmnopqrstuvwxyz")
    found = {s.label.start for s in reading("".join(letters), genre="verbatim").speeches if s.label}
    clean = {s.label.start for s in reading(text, genre="verbatim").speeches if s.label}
    assert len(clean) == 240
    assert len(found & clean) >= 0.93 * len(clean)
    assert len(found & clean) >= 0.99 * len(found)


def test_hostile_texts_are_searched_in_time_that_grows_with_them() -> None:
    for text in (
        "Xr. A (Norwey: We. " * 3_000,
        "(spxke in Frxnch): A" * 3_000,
        "The Presidentq A " * 10_000,
        ". Mr. Ab Cd Ef Gh" * 5_000,
        ") A" * 50_000,
        "(" * 50_000 + ": A" * 3_000,
    ):
        assert len(labels(text)) <= 10_000
