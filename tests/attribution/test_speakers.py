"""Who a source is inside the document, whom it speaks for, and when nobody is chosen."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.attribution.drawing import NAMES, attribute, reading

from onrecord.attribution.draft import Draft
from onrecord.attribution.heads import Source
from onrecord.attribution.people import NameReader, Roll
from onrecord.attribution.resolve import Resolver
from onrecord.attribution.rules import RULES
from onrecord.attribution.units import units
from onrecord.languages.en import ENGLISH
from onrecord.model import Actor, Speech
from onrecord.span import Span

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


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("On behalf of the CSTO, Ode said that Peru had condemned the raid.", [["CSTO"], []]),
        ("Ode, speaking on behalf of the CSTO, said that Peru had condemned the raid.", [["CSTO"], []]),
        ("On behalf of the CSTO, Ode said that the road was open and she noted that time was short.",
         [["CSTO"], ["CSTO"]]),
    ],
)  # fmt: skip
def test_on_behalf_of_counts_for_who_speaks_first(text: str, whom: list[list[str]]) -> None:
    assert [
        [a.name for a in one.on_behalf_of if a.rule == "on behalf of" or "Peru" in text] for one in attribute(text)
    ] == whom


def test_an_assistant_s_office_is_not_the_office() -> None:
    text = "Assistant Secretary-General for Mission Support Maria Sol said the Secretary-General supports the plan."
    inner = attribute(text)[-1]
    assert inner.speaker.name == "Secretary-General of the United Nations"


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("The report states that the road is open.", None, "document, not named"),
        ("Her letter states that the road is open.", None, "document, not named"),
        ("The Charter states that the road is open.", "Charter", "document"),
        ("The concept note states that the road is open.", "concept note", "document"),
        ("The report prepared by Peru was late. The report prepared by Peru states that the road is open. "
         "The report notes that it is long.", "report prepared by Peru", "document"),
        ("The concept note states that the road is open. The note adds that it is long.", "concept note", "document"),
        ("The concept note states that the road is open. The verbal note states that it is closed. "
         "The note adds that it is long.", None, "document, not named"),
    ],
)  # fmt: skip
def test_a_document_is_named_by_more_than_its_noun(text: str, name: str | None, rule: str) -> None:
    speaker = attribute(text)[-1].speaker
    assert (speaker.name, speaker.rule) == (name, rule)


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


AGAIN = [
    # who was not named is taken up like any other speaker, and stays without a name
    ("Mr. Bello said the road was open. A deputy who spoke on condition of anonymity said it was not. "
     "He said the log was false.", None),
    ("Mr. Bello said the road was open. A deputy said it was not. The deputy said the log was false.", None),
    ("Ms. Ode said the road was open. Her spokesman said later that it was not. The spokesman said it rained.", None),
    # roles and forms of address say what a person is
    ("Sheriff Lamar Tewson said the road was open.\n\nIt rained.\n\nThe sheriff said the bridge was closed.",
     "Lamar Tewson"),
    ("Sen. Zyta Ode said the road was open. The senator said the bridge was closed.", "Zyta Ode"),
    ("An aide, Zyta Ode, said the road was open. Ode said the bridge was closed.", "Zyta Ode"),
    ("One of the lawyers, Zyta Ode, said the road was open.", "Zyta Ode"),
    ("The chair of the group, Ambassador Zyta Ode, spoke. The chair said the bridge was closed.", "Zyta Ode"),
    ("The former Prime Minister of Malta, Zyta Ode, spoke. The former prime minister said the road was open.",
     "Zyta Ode"),
    # an adjective and its State
    ("Luis Vera of Chile said the road was open. The Chilean diplomat said the bridge was closed.", "Luis Vera"),
    ("Chile’s ambassador, Luis Vera, spoke. Malta’s ambassador, Zyta Ode, said the road was open.\n\n"
     "The Chilean ambassador said the bridge was closed.", "Luis Vera"),
    # husband and wife
    ("Doug Vera said the road was open. His wife, Kim Vera, said it was not. Mr. Vera said it was.", "Doug Vera"),
    ("Doug Vera said the road was open. His wife, Kim Vera, said it was not. “It is,” Doug said.", "Doug Vera"),
    ("Doug Vera spoke. Vera said the road was open.\n\nHis wife, Kim Vera, said it was not.", "Kim Vera"),
    # somebody of the other gender is passed over
    ("Maria Sol said Pedro Vera was wrong. He denied that he was.", "Pedro Vera"),
    # a body that the register does not have, its short name, and the noun for it
    ("The National Corn League said the road was open. The league said the bridge was closed.",
     "National Corn League"),
    ("“The road is open,” the Riverton Herald reported.", "Riverton Herald"),
    # the author of a quotation that "I" stands in
    ("“When the bridge fell, I said that the road was open,” Ms. Ode told reporters.", "Ode"),
    # a mayor’s office is not the mayor, and a spokesman for the mayor is not he
    ("Mayor Zyta Ode spoke. The mayor’s office said the road was open.", None),
    ("Mayor Zyta Ode spoke. A spokesman for Mayor Zyta Ode of Peru said it was open.", None),
    ("Groups encouraging Ana Ode to run said the road was open.", None),
    # names that a headline runs on from
    ("Ana Ode Says Harbour Stays\n\nAna Ode said the road was open. Ode said the bridge was closed.", "Ana Ode"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), AGAIN)
def test_taken_up_again(text: str, who: str | None) -> None:
    last = max(attribute(text), key=lambda a: a.source[0].start)
    assert last.speaker.name == who
    assert who is not None or last.speaker.candidates == ()


TOGETHER = [
    ("Ana Ode of Malta said the road was open. Luis Vera of Peru said it was not. The two envoys said it rained.",
     ("Ana Ode", "Luis Vera")),
    ("Ana Ode and Luis Vera said the road was open. They said the bridge was closed.", ("Ana Ode", "Luis Vera")),
    ("Doug Vera spoke. Kim Vera said the road was open. Vera said the bridge was closed.", ("Doug Vera", "Kim Vera")),
    # a woman was named in this paragraph, and another one spoke in the last
    ("Maria Sol said the road was open.\n\nIn the hall they met Anna Ode by chance. She said the bridge was closed.",
     ("Anna Ode", "Maria Sol")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TOGETHER)
def test_of_two_nobody_is_chosen(text: str, names: tuple[str, ...]) -> None:
    last = max(attribute(text), key=lambda a: a.source[0].start)
    assert last.speaker.name is None
    assert tuple(c.name for c in last.speaker.candidates) == names


@pytest.mark.parametrize(
    "text",
    [
        "Sources close to the talks said the road was open.",
        "A person briefed on the talks said the road was open.",
        "“The road is open,” said a diplomat who asked not to be identified.",
    ],
)
def test_who_gives_no_name_is_anonymous(text: str) -> None:
    (only,) = attribute(text)
    assert (only.speaker.name, only.speaker.candidates, only.speaker.rule) == (None, (), "anonymous")


PASSAGE = (
    "The chair of the group, Ambassador Ana Ode of Malta, who is new, said: “I know Mr. Vera’s view.” Ode’s aide and "
    "she, however, left (at noon) with the CSTO; they, said Luis Vera, 44, “were late”."
)


@settings(derandomize=True, max_examples=200)
@given(start=st.integers(0, 60), length=st.integers(0, 60))
def test_any_range_of_tokens_may_be_a_source(start: int, length: int) -> None:
    people, words = ENGLISH.people, ENGLISH.reporting
    assert people is not None
    assert words is not None
    for unit in units(reading(PASSAGE), ENGLISH.sentences, words):
        names = {f.span.start: f for f in NAMES.find(PASSAGE, "en")}
        reader, roll = NameReader(people), Roll(people)
        namings = tuple((n, roll.enter(n)) for n in reader.namings(unit.tokens, names))
        resolver = Resolver(people, words, reader, roll, {})
        a, b = min(start, len(unit.tokens)), min(start + length, len(unit.tokens))
        draft = Draft(unit, words.cues[0], ((a, b),), (0, 1), ((0, 1),), "any")
        source = Source(unit.tokens, a, b, draft, names, namings)
        resolved = resolver.resolve(source)
        resolver.heard(source, resolved)
        resolver.read(unit, names, namings, True)
        assert resolved.rule
        assert resolved.name is None or not resolved.candidates


ENDS = [
    "Ode’s",
    "Ana Ode’s",
    "by Ana Ode,",
    "Ana Ode, who is new,",
    "(Ana Ode)",
    "Ana Ode, Malta’s new envoy to Peru, and",
]


@pytest.mark.parametrize("words_", ENDS)
def test_a_source_is_read_whatever_stands_at_its_ends(words_: str) -> None:
    text = f"Ambassador Ana Ode of Malta spoke. Then {words_} words were heard."
    people, words = ENGLISH.people, ENGLISH.reporting
    assert people is not None
    assert words is not None
    reader, roll = NameReader(people), Roll(people)
    read = [(u, tuple((n, roll.enter(n)) for n in reader.namings(u.tokens, {})))
            for u in units(reading(text), ENGLISH.sentences, words)]  # fmt: skip
    unit, namings = read[-1]
    at = text.index(words_, text.index("Then"))
    inside = [i for i, t in enumerate(unit.tokens) if at <= t.span.start and t.span.stop <= at + len(words_)]
    draft = Draft(unit, words.cues[0], ((inside[0], inside[-1] + 1),), (0, 1), ((0, 1),), "any")
    source = Source(unit.tokens, inside[0], inside[-1] + 1, draft, {}, namings)
    assert Resolver(people, words, reader, roll, {}).resolve(source).name == "Ana Ode"


def test_an_unnamed_document_inside_a_speech_is_kept() -> None:
    text = "The report states that the road is open. The man states that the road is closed."
    said = Speech("s-1", 1, Actor(words="Ode"), "national", "statement", body=(Span(0, len(text)),))
    found = RULES.attribute(replace(reading(text), speeches=(said,)), ENGLISH, NAMES).attributions
    assert [(a.speaker.words, a.speaker.rule) for a in found] == [("The report", "document, not named")]
