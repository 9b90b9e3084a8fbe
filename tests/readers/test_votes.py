"""Votes of a Model UN exercise in the layouts of every era: invented drafts, real States.

A vote is drawn as lines; `>` before the record's own lines is dropped, so that a speech can be told from a vote by eye.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord import plugins
from onrecord.model import Actor, Reading, Vote
from onrecord.readers.verbatim.worn import nearly
from onrecord.register import load

Read = Callable[..., Reading]


def names(actors: tuple[Actor, ...]) -> list[str]:
    return [actor.name or "" for actor in actors]


def sides(vote: Vote) -> list[int]:
    return [len(vote.in_favour), len(vote.against), len(vote.abstaining), len(vote.not_participating), len(vote.absent)]


def drawn(lines: str) -> str:
    return "\n".join(line.strip().removeprefix("> ") for line in lines.strip().splitlines()) + "\n"


def the_vote(reading: Read, lines: str) -> Vote:
    (vote,) = reading(drawn(lines), genre="verbatim").votes
    return vote


def test_a_vote_of_1950(reading: Read) -> None:
    vote = the_vote(
        reading,
        """
        The PRESIDENT: I shall put to the vote the draft resolution submitted by Ecuador (S/9950).
        > A vote was taken by show of hands, as follows:
        > In favour: China, Cuba, Ecuador, Egypt, France, Norway, United Kingdom, United States of America.
        > Against: Union of Soviet Socialist Republics.
        > Abstaining: India.
        > Absent: Yugoslavia.
        The PRESIDENT: The result of the vote is eight in favour, one against, and one abstention. The draft resolution
        has not been adopted, one of the negative votes being that of a permanent member of the Council.
        """,
    )
    assert (vote.on, vote.method, sides(vote), vote.totals) == ("S/9950", "show of hands", [8, 1, 1, 0, 1], (8, 1, 1))
    assert (vote.adopted, vote.why_not) == (False, "negative vote of a permanent member")
    assert names(vote.veto_by) == ["Union of Soviet Socialist Republics"]
    assert names(vote.absent) == ["Yugoslavia"]


@pytest.mark.parametrize(
    ("told", "totals"),
    [
        ("There were 15 votes in favour, none against.", (15, 0, 0)),
        ("There were 13 votes in favour, l vote against and l abstention.", (13, 1, 1)),
        ("The result of the voting is as follows: 12 votes in favour, two against and one abstaining.", (12, 2, 1)),
        ("The draft resolution received thirteen votes in favour, none against and two abstentions.", (13, 0, 2)),
        ("The result of the voting is: 9 members in favour, 2 members against, 4 members abstaining.", (9, 2, 4)),
        ("The result is one against, ten in favour and four abstentions.", (10, 1, 4)),
        ("The draft was adopted by 10 votes, with one abstention.", (10, 0, 1)),
        ("The draft was adopted by a vote of 9 to none with two abstentions.", (9, 0, 2)),
        ("The motion was rejected by 93 votes to 27, with 2 abstentions.", (27, 93, 2)),
    ],
)
def test_numbers_in_the_words_of_every_era(reading: Read, told: str, totals: tuple[int, int, int]) -> None:
    vote = the_vote(
        reading,
        f"""
        The President: I shall put the draft resolution to the vote now.
        > A vote was taken by show of hands.
        > In favour:
        > Chad, Chile, France
        The President: {told}
        """,
    )
    assert vote.totals == totals


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("owing to the negative vote of a permanent member of the Council", "negative vote of a permanent member"),
        ("it having failed to obtain the required number of votes", "required votes not obtained"),
        ("not having obtained the required majority", "required votes not obtained"),
        ("the hour being late", None),
    ],
)
def test_why_a_draft_fell(reading: Read, told: str, why: str | None) -> None:
    vote = the_vote(
        reading,
        f"""
        The President: I shall put the draft resolution to the vote now.
        > A vote was taken by show of hands.
        > In favour:
        > Chad, Chile
        > Against:
        > France, Ghana
        The President: The draft resolution has not been adopted, {told}.
        """,
    )
    assert (vote.adopted, vote.why_not) == (False, why)


ASSEMBLY = """
United Nations A/99/PV.70
General Assembly
The President: The Assembly will now take a decision on draft resolution I.
> A recorded vote was taken.
> In favour:
> Albania, Chile, Ghana.
> Against:
> Togo.
> Abstaining:
> Malta, Nepal.
> {result}
> {later}
The President: We turn to the next item.
"""


@pytest.mark.parametrize(
    ("later", "corrections"),
    [
        (
            "[Subsequently, the delegation of Malta advised the Secretariat that it had intended to vote in favour.]",
            [("Malta", "in_favour")],
        ),
        (
            "[Subsequently, the delegations of Haiti and Peru informed the Secretariat that they had intended to "
            "abstain; the delegation of Chad had intended to vote against.]",
            [("Haiti", "abstaining"), ("Peru", "abstaining"), ("Chad", "against")],
        ),
        (
            "[Subsequently the delegation of Nepal informed the Secretariat that it had intended not to participate.]",
            [("Nepal", "not_participating")],
        ),
    ],
)
def test_what_was_told_later_is_no_part_of_the_vote(
    reading: Read, later: str, corrections: list[tuple[str, str]]
) -> None:
    result = "Draft resolution I was adopted by 3 votes to 1, with 2 abstentions (resolution 99/7)."
    vote = the_vote(reading, ASSEMBLY.format(result=result, later=later))
    assert [(c.actor.name, c.intended) for c in vote.corrections] == corrections
    assert (sides(vote), vote.totals, vote.resolution) == ([3, 1, 2, 0, 0], (3, 1, 2), "99/7")
    assert names(vote.abstaining) == ["Malta", "Nepal"]


def test_a_paragraph_retained_and_a_draft_as_a_whole_are_two_votes(reading: Read) -> None:
    text = drawn(
        ASSEMBLY.format(
            result="Operative paragraph 4 was retained by 3 votes to 1, with 2 abstentions.",
            later="A recorded vote was taken.\nIn favour:\nAlbania, Chile, Ghana, Malta.\nAgainst:\nTogo.\n"
            "Draft resolution I, as a whole, was adopted by 4 votes to 1 (resolution 99/7).",
        )
    )
    first, second = reading(text, genre="verbatim").votes
    assert (first.on, first.totals, first.adopted, first.resolution) == ("Operative paragraph 4", (3, 1, 2), True, None)
    assert (sides(second), second.totals, second.resolution) == ([4, 1, 0, 0, 0], (4, 1, 0), "99/7")


def test_a_direction_with_numbers_and_no_lists_is_a_vote(reading: Read) -> None:
    read = reading(
        "The PRESIDENT: I put the amendment to the vote.\n"
        "The amendment was rejected by 7 votes to 2, with 2 abstentions.\n"
        "Mr. LINDQVIST (Sweden): The amendment was rejected by 7 votes to 2, we are told. I am sorry for it.\n",
        genre="verbatim",
    )
    (vote,) = read.votes
    assert (vote.method, vote.adopted, vote.totals, sides(vote)) == ("not stated", False, (2, 7, 2), [0, 0, 0, 0, 0])
    said = " ".join(span.of(read.document.text) for span in read.speeches[-1].body)
    assert said == "The amendment was rejected by 7 votes to 2, we are told. I am sorry for it."


def test_the_lists_tell_the_sides_of_a_draft_that_was_rejected(reading: Read) -> None:
    lines = """
        The PRESIDENT: I put the draft resolution to the vote.
        > A vote was taken by show of hands.
        > In favour:
        > Chad, Chile, Ghana
        > Against:
        > France
        > The draft resolution was rejected by 3 votes to one, with two abstentions.
        """
    assert the_vote(reading, lines).totals == (3, 1, 2)
    assert the_vote(reading, lines.replace("Ghana", "Ghana, Togo")).totals == (1, 3, 2)  # neither way: as it is said


def test_who_took_no_part_is_told_in_a_sentence(reading: Read) -> None:
    vote = the_vote(
        reading,
        """
        The President: I shall put the draft resolution to the vote now.
        > A vote was taken by show of hands.
        > In favour:
        > Chad, Chile, France
        > One member (China) did not participate in the voting.
        The President: The draft resolution received three votes in favour. It has been adopted.
        """,
    )
    assert (names(vote.in_favour), names(vote.not_participating)) == (["Chad", "Chile", "France"], ["China"])


def test_not_participating_is_kept_apart_from_absent(reading: Read) -> None:
    vote = the_vote(
        reading,
        """
        The President: I shall put the draft resolution to the vote now.
        > A vote was taken by show of hands.
        > In favour: Chad
        > Against: None
        > Abstaining: None
        > Not participating: China
        > Absent: Ghana
        The President: It has been adopted.
        """,
    )
    assert (names(vote.not_participating), names(vote.absent)) == (["China"], ["Ghana"])
    assert sides(vote) == [1, 0, 0, 1, 1]


@pytest.mark.parametrize(
    ("put", "procedural"),
    [
        ("I shall put the provisional agenda to the vote.", True),
        ("I shall put to the vote the proposal to invite Mr. Ode under rule 39.", True),
        ("I shall put to the vote the motion to adjourn the meeting.", True),
        ("I shall put the draft resolution to the vote now.", False),
        ("We shall vote now.", None),
    ],
)
def test_procedural_or_not(reading: Read, put: str, procedural: bool | None) -> None:
    vote = the_vote(
        reading,
        f"""
        Mr. Ode (Togo): Is this a procedural vote, Mr. President?
        The President: {put}
        > A vote was taken by show of hands.
        > In favour:
        > Chad, Chile
        The President: We go on.
        """,
    )
    assert vote.procedural is procedural


def test_a_damaged_label_does_not_make_a_speech_part_of_the_vote(reading: Read) -> None:
    text = (
        "The President: I shall put the draft resolution to the vote now. A vote was taken by show of hands. "
        "In favour: Chad, Chile, Viet Nam Against: None Abstaining: China "
        "Tle Pres1dent The draft resolution received three votes in favour, none against and one abstention. "
        "The draft resolution has been adopted as resolution 9999 (2020).\n"
        "Mr. Ode (Togo): I thank you.\n"
    )
    read = reading(text, genre="verbatim")
    (vote,) = read.votes
    assert vote.span is not None
    assert vote.span.of(text).endswith("Abstaining: China")
    assert (names(vote.abstaining), vote.totals, vote.resolution) == (["China"], (3, 0, 1), "9999 (2020)")
    assert "The draft resolution received" in " ".join(span.of(text) for span in read.speeches[0].body)


def test_a_list_runs_on_over_a_blank_line_left_by_the_foot_of_a_page(reading: Read) -> None:
    vote = the_vote(
        reading,
        """
        The President: I shall put the draft resolution to the vote now.
        > A vote was taken by show of hands.
        > In favour:
        > Chad, Chile, Republic of

        > Korea, Rwanda,

        > Togo and Viet Nam
        The President: It has been adopted.
        """,
    )
    assert names(vote.in_favour) == ["Chad", "Chile", "Republic of Korea", "Rwanda", "Togo", "Viet Nam"]


def test_interleaved_names_are_unclear_and_not_guessed(reading: Read) -> None:
    text = drawn(
        """
        The President: I shall put the draft resolution to the vote now.
        > A vote was taken by show of hands.
        > In favour:
        > Belgium, South Africa Kingdom of Great Britain, Tunisia, Belgium
        > Against:
        > None
        The President: It has been adopted.
        """
    )
    (vote,) = reading(text, genre="verbatim").votes
    assert [(unclear.span.of(text), unclear.what) for unclear in vote.unclear] == [
        ("Belgium", "a State that stands twice in the lists"),
        ("South Africa Kingdom of Great Britain", "not the name of a State that is known"),
        ("Belgium", "a State that stands twice in the lists"),
    ]
    assert names(vote.in_favour)[1] == "South Africa Kingdom of Great Britain"


def test_a_clean_vote_has_nothing_unclear(reading: Read) -> None:
    vote = the_vote(
        reading, ASSEMBLY.format(result="Draft resolution I was adopted by 3 votes to 1, with 2 abstentions.", later="")
    )
    assert vote.unclear == ()


def test_lists_that_nothing_announces_are_a_vote_and_words_in_a_speech_are_not(reading: Read) -> None:
    read = reading(
        "The President: I shall put the draft resolution to the vote now.\nA vole wos laken by shaw.\n"
        "In favour:\nChad, Chile\nAgainst:\nFrance\n"
        "Mr. Ode (Togo): I list my reasons. In favour: it is short. Against: it is too short.\n",
        genre="verbatim",
    )
    (vote,) = read.votes
    assert (vote.method, names(vote.in_favour), names(vote.against)) == ("not stated", ["Chad", "Chile"], ["France"])


CALLED = "The meeting was called to order at 10 a.m."
ROSE = "The meeting rose at 6 p.m."


@pytest.mark.parametrize(
    ("direction", "steps"),
    [
        (
            "The meeting was suspended at 4.35 p.m. and resumed at 5.15 p.m.",
            [("suspended", "16:35", None), ("resumed", "17:15", None)],
        ),
        (
            "The meeting was suspended at 5.05 p.m. and resumed at 12.45 p.m. on Thursday, 18 July 2019.",
            [("suspended", "17:05", None), ("resumed", "12:45", "2019-07-18")],
        ),
        ("The meeting was suspended at 1 p.m.", [("suspended", "13:00", None)]),
        ("The agenda was adopted.", [("agenda adopted", None, None)]),
        ("The agenda, as orally revised, was adopted.", [("agenda adopted", None, None)]),
        (
            "At the invitation of the President, Mr. Ode (Togo) took a seat at the Council table.",
            [("seat taken", None, None)],
        ),
    ],
)
def test_steps_of_procedure(reading: Read, direction: str, steps: list[tuple[str, str | None, str | None]]) -> None:
    text = f"{CALLED}\n\nThe President: We begin.\n\n{direction}\n\nThe President: We go on.\n\n{ROSE}\n"
    read = reading(text, genre="verbatim")
    assert read.meeting is not None
    found = [(step.kind, step.at, step.on) for step in read.meeting.procedure]
    assert found == [("called to order", "10:00", None), *steps, ("rose", "18:00", None)]


def test_a_day_without_its_year_is_the_next_such_day_after_the_meeting(reading: Read) -> None:
    text = (
        "United Nations S/PV.99003\nSecurity Council\n99003rd meeting\nMonday, 30 December 2019, 10 a.m.\nNew York\n"
        "President: Mr. Ode . . . (Togo)\n\n"
        f"{CALLED}\n\nThe President: We begin.\n\n"
        "The meeting was suspended at 5 p.m. and resumed at 10 a.m. on Thursday, 2 January.\n\n"
        "The President: We go on.\n"
    )
    read = reading(text, genre="verbatim")
    assert read.meeting is not None
    assert [step.on for step in read.meeting.procedure if step.kind == "resumed"] == ["2020-01-02"]


def test_an_invitation_is_a_step(reading: Read) -> None:
    read = reading(
        "The President: In accordance with rule 37 of the Council’s provisional rules of procedure, I invite the "
        "representative of Togo to participate in this meeting.\nMr. Ode (Togo): Thank you.\n",
        genre="verbatim",
    )
    assert read.meeting is not None
    (step,) = read.meeting.procedure
    assert (step.kind, step.words.startswith("rule 37")) == ("invitation", True)


def test_a_vote_in_a_copy_with_wrong_letters_is_found_and_its_doubts_are_told(reading: Read) -> None:
    text = drawn(
        """
        The President: I shall put the draft resolution to the vote now.
        > A vole was taken by shaw of hands.
        > In favovr:
        > Chad, United Kimgdom of Great Britain and Norihern Ireland and Togo
        > Agains1:
        > Nome
        > Abstaiming:
        > China
        The President: The draft resolution received three votes in favour, none against and one abstention.
        """
    )
    (vote,) = reading(text, genre="verbatim").votes
    assert (vote.method, sides(vote), vote.totals) == ("show of hands", [3, 0, 1, 0, 0], (3, 0, 1))
    assert [(unclear.span.of(text), unclear.what) for unclear in vote.unclear] == [
        ("United Kimgdom of Great Britain and Norihern Ireland", "not the name of a State that is known"),
        ("Nome", "taken for an empty list"),
    ]


def test_a_heading_behind_the_words_of_a_vote_may_have_lost_half_of_its_letters(reading: Read) -> None:
    vote = the_vote(
        reading,
        """
        The President: I shall put the draft resolution to the vote now.
        > A vote was taken by show of hands. In BgvoYr: Chad, Chile
        The President: It has been adopted.
        """,
    )
    assert names(vote.in_favour) == ["Chad", "Chile"]


def test_a_vote_before_the_first_label_that_can_be_read_is_a_vote(reading: Read) -> None:
    read = reading(
        "Tle Presid ent 1 shall put the draft to the vote. A vote was taken by show of hands. In favour: Chad, Chile\n"
        "The President: It has been adopted.\n",
        genre="verbatim",
    )
    (vote,) = read.votes
    assert (names(vote.in_favour), vote.adopted) == (["Chad", "Chile"], True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("yes Agains1: no", ["Agains1:"]),
        ("yes Aga inst: no", ["Aga inst:"]),
        ("yes Aginst: no", ["Aginst:"]),
        ("yes Again, no", []),
        ("yes Agoins1: no", []),  # two wrong letters in eight
    ],
)
def test_a_phrase_with_a_wrong_letter(text: str, found: list[str]) -> None:
    assert [text[start:stop] for start, stop in nearly(text, "Against:", 0, len(text))] == found


def test_votes_of_real_records_are_those_of_the_table(shared: Path) -> None:
    from bench.verbatim.votes import figures

    told = figures(shared, plugins.load_all("languages"), load().finder)["votes"]
    council = told["Council"]
    assert (council["differ"], council["equal, member by member"]) == ([], council["held by the table"])
    assert all("2815 (2026)" in name or "oral amendment" in name for name in council["not in the table"])
    assembly = told["A_65_PV.71.pdf"]
    assert (assembly["equal to their totals"], assembly["unclear"], len(assembly["told later"])) == (15, 0, 3)
