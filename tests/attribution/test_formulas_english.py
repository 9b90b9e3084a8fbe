"""English: the formulas of the United Nations, documents as sources, and what was not said, drawn in the text."""

import pytest
from tests.attribution.drawing import NAMES, attribute, draw, plain, reading

from onrecord.attribution.draft import Draft
from onrecord.attribution.find import find_drafts
from onrecord.languages.en import ENGLISH

FORMULAS = [
    ("[The Council] ⟨took note of⟩ {the report}.", "states"),
    ("[The delegate of Malta] ⟨takes note with appreciation of⟩ {the report}.", "states"),
    ("[The envoy] ⟨drew members’ attention to⟩ {the map}.", "states"),
    ("[She] ⟨assured⟩ members {that the road was open}.", "states"),
    ("[Peru] ⟨reserved the right to⟩ {respond}.", "states"),
    ("[The Assembly] ⟨called upon⟩ {all States to keep the road open}.", "urges"),
    ("[The envoy] ⟨called once again urgently for⟩ {a ceasefire}.", "urges"),
    ("[She] ⟨insisted on⟩ {a vote}.", "urges"),
    ("[The delegate of Chile] ⟨associated herself with⟩ {the statement of Malta}.", "supports"),
    ("[The delegation] ⟨was in favour of⟩ {an early vote}.", "supports"),
    ("[He] ⟨took issue with⟩ {the wording}.", "opposes"),
    ("[They] ⟨objected to⟩ {the wording}.", "opposes"),
    ("[She] ⟨paid warm tribute to⟩ {the medics}.", "welcomes"),
    ("[He] ⟨noted with satisfaction⟩ {that the list was shorter}.", "welcomes"),
    ("[He] ⟨thanked⟩ {the hosts for their patience}.", "thanks"),
    ("[She] ⟨noted with deep concern⟩ {that the list had grown}.", "regrets"),
    ("[The envoy] ⟨was deeply concerned⟩ {that the road was closed}.", "regrets"),
    ("[The envoy] ⟨is deeply concerned about⟩ {the delay}.", "regrets"),
    ("[He] ⟨refuted⟩ {the claim}.", "denies"),
    ("[She] ⟨reminded⟩ members {that the list was closed}.", "recalls"),
    ("[The Council] ⟨decided⟩ {to stay seized of the matter}.", "decides"),
    ("[The delegate] ⟨was of the view⟩ {that time was short}.", "believes"),
    ("[Peru] ⟨is of the opinion⟩ {that time is short}.", "believes"),
    ("[He] ⟨was convinced⟩ {that time was short}.", "believes"),
    ("[She] ⟨expressed the view⟩ {that time was short}.", "believes"),
    ("[She] ⟨expressed the hope⟩ {that the road would open}.", "hopes"),
    ("[The envoy] ⟨looked forward to⟩ {the report}.", "hopes"),
    ("[The Council] ⟨heard⟩ {that the road was open}.", "knows"),
    # the noun behind the verb tells the class
    ("[The envoy] ⟨expressed⟩ {regret at the delay}.", "regrets"),
    ("[The envoy] ⟨expressed⟩ {her deep and sincere appreciation to the hosts}.", "thanks"),
    ("[The envoy] ⟨voiced⟩ {full support for the text}.", "supports"),
    ("[The envoy] ⟨conveyed⟩ {his condolences to the families}.", "regrets"),
    ("[The envoy] ⟨reiterated⟩ {support for the text}.", "supports"),
    ("[The envoy] ⟨reiterated⟩ {that the road was open}.", "states"),
]

DOCUMENTS = [
    ("[The resolution] ⟨requests⟩ {the Secretary-General to report in May}.", "urges"),
    ("[The resolution] also ⟨condemns⟩ {the attack on the convoy}.", "condemns"),
    ("[The report] ⟨finds⟩ {that stocks had grown}.", "knows"),
    ("[The agreement] ⟨stipulates⟩ {that both sides withdraw}.", "states"),
    ("[Paragraph 4 of resolution 2448 (2018)] ⟨calls upon⟩ {all parties to keep the road open}.", "urges"),
    ("[Resolution 2448 (2018)] ⟨recalls⟩ {the agreement of May}.", "recalls"),
    ("[The draft resolution before the Council] ⟨welcomes⟩ {the agreement}.", "welcomes"),
    ("⟨According to⟩ [the report], {the road is open}.", "states"),
]


def drafts(text: str) -> list[Draft]:
    """What the rules find, before sources are resolved."""
    assert ENGLISH.reporting is not None
    return find_drafts(reading(text), ENGLISH, ENGLISH.reporting, NAMES.find(text, "en"))[1]


@pytest.mark.parametrize(("drawn", "class_"), FORMULAS + DOCUMENTS)
def test_formulas(drawn: str, class_: str) -> None:
    text = plain(drawn)
    found = attribute(text)
    assert [draw(text, a) for a in found] == [drawn]
    assert [a.cue_class for a in found] == [class_]


@pytest.mark.parametrize(
    ("drawn", "modality"),
    [
        ("[Ode] ⟨did not support⟩ {the text}.", "negated"),
        ("[Ode] ⟨would not say⟩ {whether the road was open}.", "negated"),
        ("[She] ⟨has never condemned⟩ {the attack}.", "negated"),
        ("[Ode] ⟨refused⟩ {to comment}.", "negated"),
        ("[No delegation] ⟨opposed⟩ {the text}.", "negated"),
        ("[None of the members] ⟨opposed⟩ {the text}.", "negated"),
        ("[Ode] ⟨might support⟩ {the text}.", "hypothetical"),
        ("If [the envoy] ⟨supports⟩ {the text}, it will be adopted.", "hypothetical"),
        ("Has [Peru] ⟨denied⟩ {that the road was closed}?", "hypothetical"),
    ],
)
def test_what_was_not_said_is_no_statement(drawn: str, modality: str) -> None:
    text = plain(drawn)
    (found,) = attribute(text)
    assert draw(text, found).partition("⟩")[0] == drawn.partition("⟩")[0]
    assert (found.cue_class, found.modality) == ("other", modality)


@pytest.mark.parametrize(
    "text",
    [
        "Ode denied that the road was closed.",
        "Ode asked whether the road was open.",
        "The envoy said nobody had come.",
        "Was it late? The envoy said that it was.",
    ],
)
def test_what_was_said_is_plain(text: str) -> None:
    assert [d.cue.modality for d in drafts(text)] == ["plain"]


@pytest.mark.parametrize(
    "text",
    [
        "The table was made of wood.",
        "The United States is in favour.",
        "Note of the meeting was kept.",
        "The road is not certain.",
        "The list was concerned with the road.",
    ],
)
def test_words_of_formulas_alone_are_no_cue(text: str) -> None:
    assert drafts(text) == []


def test_who_did_it_is_not_what_was_proposed() -> None:
    (found,) = attribute("He recalled the initiative proposed by Peru.")
    assert draw("He recalled the initiative proposed by Peru.", found) == (
        "[He] ⟨recalled⟩ {the initiative proposed by Peru}."
    )
