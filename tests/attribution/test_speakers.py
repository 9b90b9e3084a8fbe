"""Who a source is inside the document, whom it speaks for, and when nobody is chosen."""

from dataclasses import replace

import pytest
from tests.attribution.drawing import NAMES, attribute, reading

from onrecord.attribution.rules import RULES
from onrecord.languages.en import ENGLISH

WHO = [
    # a pronoun, a description, a surname take up the last speaker
    ("CSTO Secretary General Ana Ode said the road was open. She added that the bridge was closed.", "Ana Ode"),
    ("Ana Ode of Malta said the road was open. “The bridge is closed,” the diplomat added.", "Ana Ode"),
    ("Peru’s ambassador, Luis Vera, said the road was open.\n\nVera said the bridge was closed.", "Luis Vera"),
    ("Mr. Bello said the road was open. He said the bridge was closed.", "Bello"),
    ("Chilean President Pedro Sol said the road was open. The president said the bridge was closed.", "Pedro Sol"),
    # a spelling one letter off is the same person
    ("CSTO Secretary General Zoe Ming said the road was open.\n\n“It is,” said Zoe Min.", "Zoe Ming"),
    # a given name that no table has, by the surname that stands alone elsewhere
    ("Under-Secretary-General for Political Affairs Zuleika Castel spoke.\n\nBy noon, Castel said the road was open.",
     "Zuleika Castel"),
    ("His Excellency President Luis Vera said the road was open.", "Luis Vera"),
    # offices and bodies
    ("The UN chief said the road was open.", "Secretary-General of the United Nations"),
    ("The CSTO said the road was open.", "CSTO"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), WHO)
def test_last_speaker(text: str, who: str) -> None:
    assert attribute(text)[-1].speaker.name == who


OPEN = [
    # nobody before
    ("She said the road was open.", ()),
    # wrong gender
    ("Ana Ode of Malta said the road was open. He said the bridge was closed.", ()),
    # two persons of one surname
    (
        "Ana Ode of Malta said the road was open. Pedro Ode of Peru said it was closed. Ode said nothing would change.",
        ("Ana Ode", "Pedro Ode"),
    ),
    # somebody else opened a sentence since
    (
        "Maria Sol of Peru said the road was open. Ana Ode of Malta arrived later. She said the bridge was closed.",
        ("Ana Ode", "Maria Sol"),
    ),
    (
        "Luis Vera of Peru said the road was open. Pedro Sol of Malta said it was closed. Vera was then told to go. "
        "“I stay,” he said.",
        ("Luis Vera", "Pedro Sol"),
    ),
    # a pronoun inside a quotation
    ("“I trust him, for he said that the road was open,” said Ana Ode of Malta.", ()),
    # somebody else's spokeswoman, and what is said to somebody
    ("Ana Ode of Malta spoke. Ode’s spokeswoman said the road was open.", ()),
    ("Ana Ode of Malta spoke. Ode supporters said the road was open.", ()),
    ("Ana Ode of Malta spoke. The lack of an answer to Ana Ode indicates that the road is open.", ()),
    # a government is not the person of a like name
    ("Mr. Royal Government of Malta spoke. My Government said the road was open.", ()),
    ("Reports said the road was open.", ()),
    # two at once
    ("Ana Ode of Malta met Luis Vera of Peru. Ode and Vera both said the road was open.", ("Ana Ode", "Luis Vera")),
    # anonymous stays anonymous
    ("A senior official who asked not to be named said the road was open.", ()),
]


@pytest.mark.parametrize(("text", "candidates"), OPEN)
def test_left_open_with_candidates(text: str, candidates: tuple[str, ...]) -> None:
    speaker = [a for a in attribute(text) if a.speaker.name is None][-1].speaker
    assert tuple(c.name for c in speaker.candidates) == candidates
    assert speaker.rule


FOR_WHOM = [
    ("UK Permanent Representative to the UN Ana Ode said the road was open.", ["UK"]),
    ("CSTO Secretary General Ana Ode said the road was open.", ["CSTO"]),
    ("Secretary General of the Commonwealth of Independent States Ana Ode said the road was open.",
     ["Commonwealth of Independent States"]),
    ("Assistant Secretary-General for Mission Support Maria Sol said the road was open.", ["United Nations"]),
    ("On behalf of the CSTO, Ana Ode of Malta said the road was open.", ["CSTO"]),
    ("The concept note prepared by Peru states that the road is open.", ["Peru"]),
    ("Dame Ana Ode of Malta said the road was open.", ["Malta"]),
    ("Special Envoy for Malta Ana Ode said the road was open.", []),  # she works on Malta, not for it
    ("Special Envoy of the Secretary-General for Malta Ana Ode said the road was open.", ["United Nations"]),
    ("President Ode of Malta said the road was open.", ["Malta"]),
    ("Mr. Luis Vera, Ambassador of Peru, said the road was open.", ["Peru"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whom"), FOR_WHOM)
def test_for_whom(text: str, whom: list[str]) -> None:
    assert [a.name for a in attribute(text)[-1].on_behalf_of] == whom


def test_an_assistant_s_office_is_not_the_office() -> None:
    text = "Assistant Secretary-General for Mission Support Maria Sol said the Secretary-General supports the plan."
    inner = attribute(text)[-1]
    assert inner.speaker.name == "Secretary-General of the United Nations"


def test_documents_of_one_kind_are_told_apart_by_what_follows() -> None:
    text = "Resolution 99001 (2020) states that the road is open. Resolution 99002 (2021) states that it is closed."
    assert len({a.speaker.name for a in attribute(text)}) == 2


def test_it_takes_up_no_office() -> None:
    text = "The ambassador of Peru said the road was open. It said the bridge was closed."
    assert attribute(text)[-1].speaker.name is None


def test_in_a_resolution_only_persons_offices_and_bodies_are_sources() -> None:
    text = "Strongly condemns the attacks on the convoy. Recalls that the United Nations condemned the attack of May."
    found = RULES.attribute(
        replace(reading(text), document=replace(reading(text).document, genre="resolution")), ENGLISH, NAMES
    )
    assert {a.speaker.name for a in found.attributions} == {"United Nations"}


def test_the_secretary_general_is_open_after_another_one_was_named() -> None:
    text = "CSTO Secretary General Ana Ode said the road was open.\n\nThe Secretary-General said the bridge was closed."
    speaker = attribute(text)[-1].speaker
    assert speaker.name is None
    assert "Ana Ode" in [c.name for c in speaker.candidates]
