"""The check `vote` on a Model UN exercise: invented delegates and drafts; the Council of July 2019 is real."""

from __future__ import annotations

import io

import pytest

from onrecord.model import Finding
from onrecord.pipeline import Resources, check, load_resources, read

FAVOUR = (
    "Belgium, Côte d’Ivoire, Dominican Republic, Equatorial Guinea, France, Germany, Indonesia, Kuwait, Peru, Poland, "
    "South Africa, United Kingdom of Great Britain and Northern Ireland, United States of America"
)
RECORD = """Model UN exercise: no such meeting was held.

United Nations S/PV.99004
Security Council Provisional
Seventy-fourth year
99004th meeting
Tuesday, 16 July 2019, 10.30 a.m.
New York
President: Ms. Quispe . . . . . . . (Peru)
Members: Belgium . . . . . . . . . Mr. Vandevelde
China . . . . . . . . . . . . . Mr. Li Mochan

The meeting was called to order at 10.35 a.m.

The President: {put}

A vote was taken by show of hands.

In favour:
{favour}

Against:
{against}

Abstaining:
{abstaining}

The President: The draft resolution received {told}.
"""
PUT = "I shall put the draft resolution to the vote now."
VETOED = "13 votes in favour, one against and one abstention. The draft resolution has not been adopted, owing to the "


@pytest.fixture(scope="module")
def resources() -> Resources:
    return load_resources()


def findings(resources: Resources, **parts: str) -> list[tuple[str, str]]:
    found = {"put": PUT, "favour": FAVOUR, "against": "Russian Federation", "abstaining": "China", **parts}
    text = RECORD.format(**found)
    dossier = read("-", resources, stdin=io.BytesIO(text.encode()), genre="verbatim")
    return [(f.verdict, f.message) for f in check(dossier, resources) if f.check == "vote" and isinstance(f, Finding)]


def test_a_vote_that_adds_up(resources: Resources) -> None:
    told = VETOED + "negative vote of a permanent member of the Council"
    assert findings(resources, told=told) == [
        ("supported", "the lists have 13 in favour, 1 against, 1 abstaining, as was announced")
    ]


def test_totals_that_differ_from_the_lists(resources: Resources) -> None:
    told = "12 votes in favour, two against and one abstention. It has not been adopted, owing to the negative vote of "
    (finding,) = findings(resources, told=told + "a permanent member of the Council")
    assert finding == (
        "totals differ",
        "the lists have 13 in favour, 1 against, 1 abstaining; announced were 12 in favour, 2 against, 1 abstaining",
    )


def test_a_permanent_member_against_what_is_told_as_adopted(resources: Resources) -> None:
    told = "13 votes in favour, one against and one abstention. It has been adopted as resolution 9999 (2019)"
    assert findings(resources, told=told)[1] == (
        "outcome differs",
        "told as adopted, with Russian Federation against, which the register gives a permanent seat",
    )


def test_a_question_of_procedure_knows_no_veto(resources: Resources) -> None:
    told = "13 votes in favour, one against and one abstention. The provisional agenda has been adopted"
    put = "I shall put the provisional agenda to the vote."
    assert [verdict for verdict, _ in findings(resources, put=put, told=told)] == ["supported"]


def test_a_veto_that_nobody_cast(resources: Resources) -> None:
    told = VETOED + "negative vote of a permanent member of the Council"
    found = findings(resources, told=told, favour=FAVOUR.replace("Poland", "Russian Federation"), against="Poland")
    assert (
        "outcome differs",
        "told as fallen by the negative vote of a permanent member; the lists have none against",
    ) in [(verdict, message) for verdict, message in found]


def test_too_few_votes_for_what_is_told_as_adopted(resources: Resources) -> None:
    told = "one vote in favour, none against and two abstentions. It has been adopted as resolution 9999 (2019)"
    found = findings(resources, told=told, favour="Peru", against="None", abstaining="China, France")
    assert ("outcome differs", "told as adopted with 1 votes in favour; 9 are needed") in found


def test_a_member_that_is_in_no_list_and_a_state_that_is_no_member(resources: Resources) -> None:
    told = VETOED + "negative vote of a permanent member of the Council"
    found = findings(resources, told=told, favour=FAVOUR.replace("Poland", "Togo"))
    assert found[1:] == [
        ("member missing", "in no list: Poland, which the register gives a seat on 2019-07-16"),
        ("not a member", "the register gives Togo no seat on 2019-07-16"),
    ]


def test_a_name_that_is_no_state_is_unclear(resources: Resources) -> None:
    told = VETOED + "negative vote of a permanent member of the Council"
    found = findings(
        resources, told=told, favour=FAVOUR.replace("South Africa, United Kingdom", "South Africa Kingdom")
    )
    assert ("unclear", "read, but not certain: not the name of a State that is known") in found
