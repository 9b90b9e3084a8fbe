"""Labels inside running text: "|" stands where one begins; a line without "|" has none."""

# drawn texts keep their lines
# ruff: noqa: E501

import pytest

from onrecord.languages.en import ENGLISH
from onrecord.readers.verbatim.labels import LabelReader, find_labels
from onrecord.text.names import KnownName, NameFinder

STATES = ("Ghana", "Norway", "Saint Vincent and the Grenadines")
FINDER = NameFinder([KnownName(name, "en", "state") for name in STATES])

RUNNING = [
    "|The President: I give the floor to Mr. Solvang. |Mr. Solvang: I thank you. |The President: I thank Mr. Solvang.",
    "We thank Ms. Adomako-Ferris. |Mr. Okonedo-Vance (Ghana) (spoke in French): We agree.",
    "The agenda was adopted. The situation in the exercise |The President (spoke in Spanish): I invite them.",
    "Expression of thanks to the outgoing President |The President: I thank Ambassador Solvang. |Ms. Fjord (Norway): We do.",
    "I now give the floor to Mr. Tendai Mukomberanwa, to whom we listen. |Amadou (spoke in French): I speak to you.",
    "We agree. |Ms. Regent (Saint Vincent and the Grenadines): We agree. |Mr. Fjeldstad (Norway), Rapporteur of the Third Committee: We too.",
    "I put it to you, Mr. President: who pays?",
    "I say to Mr. Solvang: think of the exercise, as Ms. Fjord (Norway) did.",
    "The question is simple: who pays? It is this (see S/PV.99001): we do.",
]


@pytest.mark.parametrize("drawn", RUNNING)
def test_labels_in_running_text(drawn: str) -> None:
    assert ENGLISH.verbatim is not None
    text = drawn.replace("|", "")
    found = find_labels(text, LabelReader(ENGLISH.verbatim, FINDER, "en"))
    places = [len(part) for part in drawn.split("|")[:-1]]
    assert [label.start for label in found] == [sum(places[: i + 1]) for i in range(len(places))]


def test_a_text_of_colons_is_searched_in_time_that_grows_with_it() -> None:
    assert ENGLISH.verbatim is not None
    reader = LabelReader(ENGLISH.verbatim, FINDER, "en")
    for text in ("Mr. A: (" * 30_000, ": " * 100_000, "\n:" * 100_000, "Mr. Sir The President (" * 10_000 + ":"):
        assert len(find_labels(text, reader)) < 40_000
