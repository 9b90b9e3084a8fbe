"""English: each rule with its answer drawn in the text."""

import pytest
from tests.attribution.drawing import attribute, draw, plain

ONE = [
    # direct, before and behind, and cut by its cue
    "{“The road is open,”} ⟨said⟩ [Ms. Ode].",
    "{“The road is open,”} [she] ⟨said⟩.",
    "{“Why is it closed?”} [she] ⟨asked⟩.",
    "{“Peace,”} [she] ⟨said⟩, {“is work.”}",
    "{“It is,”} [Ode] ⟨went on⟩, {“a start.”}",
    "[The envoy] ⟨told⟩ reporters on Friday: {“We are ready.”}",
    "{“We are ready,”} [Ode] ⟨told⟩ the Council.",
    # a quotation goes on in the next sentence
    "{“The road is open,”} [she] ⟨said⟩. {“It will stay open.”}",
    # indirect
    "[The delegate of Malta] ⟨said⟩ {that the road was open}.",
    "[The delegate] ⟨said⟩ {the road must be opened}.",
    "{The road is open}, [she] ⟨said⟩.",
    "{The road}, [Ode] ⟨added⟩, {is open to all}.",
    "[The envoy] ⟨asked⟩ {whether the road was open}.",
    "[The ministry] ⟨pledged⟩ {to open the road}.",
    "[The envoy] ⟨condemned⟩ {the attack on the convoy}.",
    "[Peru’s ambassador] on Friday ⟨announced⟩ {that talks had begun}.",
    "[The chair, who had been asked twice], ⟨confirmed⟩ {that the list was closed}.",
    # mixed
    "[The envoy] ⟨welcomed⟩ {the “positive results” of the meeting}.",
    "{Trust}, [she] ⟨said⟩, {“is earned.”}",
    # a document, "according to", "as"
    "[The concept note prepared by Peru] ⟨states⟩ {that bodies of the region come first}.",
    "⟨According to⟩ [the ministry], {the road is open}.",
    "{The road is open}, ⟨according to⟩ [the ministry].",
    "As [the envoy] ⟨noted⟩, {the road is open}.",
    # single marks
    "{‘It’s the members’ duty,’} [Ode] ⟨told⟩ reporters. {‘We don’t shirk it.’}",
    # who was told is not who tells
    "Ms. Ode was ⟨told⟩ by [the chair of the group] {that the list was closed}.",
    # a noun before "that" is part of what was said
    "[The envoy] ⟨said⟩ {the charge that Peru had lied was “a fairy tale”}.",
    "{What the envoy said was “shameful”}, [Ode] ⟨told⟩ reporters.",
    "[Ode] ⟨urged⟩ {both sides to accept the study}.",
    "[An official who was not authorized to speak] publicly ⟨said⟩ {the road was open}.",
    "{“I write my own,”} [Ode] ⟨shot back⟩.",
    # titles are no ends of sentences
    "[Mr. Bello] ⟨said⟩ {that Lt. Gen. Ito had left}.",
]


@pytest.mark.parametrize("drawn", ONE)
def test_one_attribution(drawn: str) -> None:
    text = plain(drawn)
    found = attribute(text)
    assert [draw(text, a) for a in found] == [drawn]


SEVERAL = [
    (
        "She stressed that the road was open and recalled the pledge of May, noting that it was kept.",
        [
            "[She] ⟨stressed⟩ {that the road was open} and recalled the pledge of May, noting that it was kept.",
            "[She] stressed that the road was open and ⟨recalled⟩ {the pledge of May}, noting that it was kept.",
            "[She] stressed that the road was open and recalled the pledge of May, ⟨noting⟩ {that it was kept}.",
        ],
    ),
    (
        "Ode said that the UN chief attaches great importance to prevention.",
        [
            "[Ode] ⟨said⟩ {that the UN chief attaches great importance to prevention}.",
            "Ode said that [the UN chief] ⟨attaches great importance to⟩ {prevention}.",
        ],
    ),
    (
        "He recalled the initiative put forward by Peru on 4 May to “share what is known early”.",
        [
            "[He] ⟨recalled⟩ {the initiative put forward by Peru on 4 May to “share what is known early”}.",
            "He recalled the ⟨initiative⟩ put forward by [Peru] on 4 May {to “share what is known early”}.",
        ],
    ),
]


@pytest.mark.parametrize(("text", "drawn"), SEVERAL)
def test_several_attributions(text: str, drawn: list[str]) -> None:
    assert [draw(text, a) for a in attribute(text)] == drawn


NONE = [
    "The so-called “elections” were held in May.",  # marks that only hold a word at a distance
    "The United States supports ten missions.",  # a name that holds a cue's form
    "The member states that have left did not come back.",
    "A report on the road was published in May.",
    "The claims of the past are settled.",
    "It was noted in the margin.",
]


@pytest.mark.parametrize("text", NONE[:1] + NONE[2:])
def test_no_attribution(text: str) -> None:
    assert attribute(text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The road is open,” she said.", "direct"),
        ("She said the road “is open”.", "mixed"),
        ("She said the road was open.", "indirect"),
        ("She rejected the so-called “two classes” of roads.", "indirect"),
    ],
)
def test_kind_by_the_share_in_quotation_marks(text: str, kind: str) -> None:
    assert [a.kind for a in attribute(text)] == [kind]


@pytest.mark.parametrize(
    ("drawn", "modality"),
    [
        ("[Ode] ⟨did not say⟩ {that the road was open}.", "negated"),
        ("[Ode] ⟨never said⟩ {that the road was open}.", "negated"),
        ("[Ode] ⟨would say⟩ {that the road was open}.", "hypothetical"),
    ],
)
def test_what_was_not_said_is_no_assertion(drawn: str, modality: str) -> None:
    text = plain(drawn)
    (found,) = attribute(text)
    assert draw(text, found) == drawn
    assert (found.type, found.cue_class, found.modality) == ("other", "other", modality)


def test_a_heading_in_other_marks_goes_on_with_nobody() -> None:
    text = "“The road is open,” said Ode.\n\n‘A road at last’\n\nThe bridge was closed."
    assert [draw(text, a) for a in attribute(text)] == [
        "{“The road is open,”} ⟨said⟩ [Ode].\n\n‘A road at last’\n\nThe bridge was closed."
    ]


def test_nested_attribution_names_its_host() -> None:
    outer, inner = attribute("Ode said that the UN chief attaches great importance to prevention.")
    assert inner.within == outer.id
    assert outer.within is None


def test_nested_inside_a_quotation() -> None:
    text = "“The Secretary-General has noted that the time for peace has come,” Ode said."
    outer, inner = attribute(text)
    assert draw(text, inner) == "“[The Secretary-General] has ⟨noted⟩ {that the time for peace has come},” Ode said."
    assert inner.within == outer.id


def test_ids_do_not_change_when_read_twice_or_when_text_grows() -> None:
    once = attribute("Ode said that the road was open.")
    twice = attribute("Ode said that the road was open.\n\nAnother paragraph.")
    assert [a.id for a in once] == [a.id for a in twice]


def test_equal_statements_have_ids_of_their_own() -> None:
    found = attribute("Ode said that the road was open.\n\nOde said that the road was open.")
    assert len({a.id for a in found}) == 2
