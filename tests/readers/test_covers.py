"""Covers of several decades, as a page shows them and as text extractors leave them."""

# texts keep their lines
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from onrecord.model import Meeting, Reading

from .drawing import uncovered

Read = Callable[..., Reading]
OPENED = (
    "\nThe meeting was called to order at 10.05 a.m.\n\nAdoption of the agenda\n\nThe agenda was adopted.\n\n"
    "The President: The exercise is open.\n\nMr. Perera (Nepal): We are glad of it.\n\nThe meeting rose at 10.10 a.m.\n"
)
HEAD = (
    "United Nations S/PV.9901\nSecurity Council Provisional\nSeventy-third year\n9901st meeting\n"
    "Friday, 12 July 2019, 10 a.m.\nNew York\n\n"
)
AGENDA = "\nAgenda\nThe situation in the lake district\n\nThis record contains the text of speeches.\n"
ROWS = [
    ("Bolivia (Plurinational State of)", "Mr. Quispe"),
    ("Chile", "Ms. Arrate"),
    ("United Kingdom of Great Britain and Northern Ireland", "Dame Edith Thorne"),
    ("Viet Nam", "Mr. Dang"),
]


def meeting(reading: Reading) -> Meeting:
    assert reading.meeting is not None
    return reading.meeting


def seats(reading: Reading) -> list[tuple[str, str | None]]:
    return [
        (p.actor.name or "", p.representing.name if p.representing else None)
        for p in meeting(reading).participants
        if p.seat == "member"
    ]


WANTED = [("Mr. Solvang", "Norway"), *((name, state) for state, name in ROWS)]
DOTS = " . . . . . . . ."
COVERS = {
    "one row a line, dots unspaced": "President: Mr. Solvang..................(Norway)\nMembers: "
    + "\n".join(f"{state}..............{name}" for state, name in ROWS),
    "a long State on two lines": f"President:\nMr. Solvang{DOTS} (Norway)\nMembers:\n"
    f"Bolivia (Plurinational State of){DOTS} Mr. Quispe\nChile{DOTS} Ms. Arrate\n"
    f"United Kingdom of Great Britain and\nNorthern Ireland{DOTS} Dame Edith Thorne\nViet Nam{DOTS} Mr. Dang",
    "all States, then all names": f"President:\nMr. Solvang{DOTS} (Norway)\nMembers:\n"
    + "\n".join(f"{state}{DOTS}" for state, _ in ROWS) + "\n\n" + "\n".join(name for _, name in ROWS),
    "the President's pair first in both columns": f"President:\nMembers:\nMr. Solvang{DOTS}\n"
    + "\n".join(f"{state}{DOTS}" for state, _ in ROWS) + "\n\n(Norway)\n" + "\n".join(name for _, name in ROWS),
    "States apart, long ones wrapped before their dots": f"President:\nMr. Solvang{DOTS} (Norway)\nMembers:\n"
    f"Bolivia (Plurinational State of){DOTS}\nChile{DOTS}\nUnited Kingdom of Great Britain and\nNorthern Ireland{DOTS}\n"
    f"Viet Nam{DOTS}\n" + "\n".join(name for _, name in ROWS),
    "States apart, long ones wrapped, no dots": "President:\nMr. Solvang (Norway)\nMembers:\n"
    "Bolivia (Plurinational State\nof)\nChile\nUnited Kingdom of Great Britain and\nNorthern Ireland\nViet Nam\n"
    + "\n".join(name for _, name in ROWS),
}  # fmt: skip


@pytest.mark.parametrize("layout", COVERS)
def test_members_however_the_columns_were_extracted(reading: Read, layout: str) -> None:
    found = reading(HEAD + COVERS[layout] + AGENDA + OPENED)
    assert seats(found) == WANTED
    assert found.document.unclear == ()
    assert uncovered(found) == []


def test_rows_that_find_no_partner_are_told_and_none_is_guessed(reading: Read) -> None:
    rows = "President:\nMr. Solvang (Norway)\nMembers:\nChile\nNepal\nPeru\nMs. Arrate\nMr. Perera\n"
    found = reading(HEAD + rows + AGENDA + OPENED)
    assert seats(found) == [("Mr. Solvang", "Norway")]
    shown = [one.span.of(found.document.text) for one in found.document.unclear]
    assert shown == ["Chile", "Nepal", "Peru", "Ms. Arrate", "Mr. Perera"]


@pytest.mark.parametrize(
    ("printed", "symbol", "resumption"),
    [
        ("S/PV.9901", "S/PV.9901", None),
        ("S/PV. 9901", "S/PV.9901", None),
        ("S /PV.9901", "S/PV.9901", None),
        ("S/PV.9901 (Resumption 1)", "S/PV.9901 (Resumption 1)", 1),
        ("S/PV.9901(Resumption 2)", "S/PV.9901 (Resumption 2)", 2),
        ("S/PV.9901 (Resumption1)", "S/PV.9901 (Resumption 1)", 1),
        ("S/PV.9901 (Resu.1)", "S/PV.9901 (Resumption 1)", 1),
        ("S/PV.9901 (Res.1)", "S/PV.9901 (Resumption 1)", 1),
        ("S/PV.9901 (Reprise 1)", "S/PV.9901 (Resumption 1)", 1),
        ("S/PV.9901 (Part II)", "S/PV.9901 (Part II)", None),
    ],
)
def test_resumptions_belong_to_their_meeting(reading: Read, printed: str, symbol: str, resumption: int | None) -> None:
    cover = HEAD.replace("S/PV.9901", printed) + COVERS["one row a line, dots unspaced"] + AGENDA
    found = meeting(reading(cover + OPENED.replace("was called to order", "was resumed")))
    assert (found.id, found.symbol, found.resumption, found.number) == ("S/PV.9901", symbol, resumption, 9901)


@pytest.mark.parametrize(
    ("printed", "session"),
    [
        ("Seventy-third year", 73), ("Fifty-second Year", 52), ("Sixtieth year", 60), ("Seventieth year", 70),
        ("FORTY-EIGHTH YEAR", 48), ("Eightieth year", 80), ("Eighty-first year", 81), ("FIFTH YEAR", 5), ("Twelfth year", 12),
    ],
)  # fmt: skip
def test_the_year_of_the_council(reading: Read, printed: str, session: int) -> None:
    cover = HEAD.replace("Seventy-third year", printed) + COVERS["one row a line, dots unspaced"] + AGENDA
    assert meeting(reading(cover + OPENED)).session == session


def test_a_running_head_with_another_date_is_told(reading: Read) -> None:
    rows = COVERS["one row a line, dots unspaced"] + AGENDA
    same, other = (
        reading(
            HEAD + rows + OPENED.replace("\n\nMr. Perera", f"\n{day}/07/2019 The lake district S/PV.9901\n\nMr. Perera")
        )
        for day in (12, 11)
    )
    assert meeting(same).date == meeting(other).date == "2019-07-12"
    assert same.document.unclear == ()
    ((span, what),) = [(one.span.of(other.document.text), one.what) for one in other.document.unclear]
    assert (span, what) == ("11/07/2019", "the running head gives 2019-07-11 as the date, the cover 2019-07-12")


ASSEMBLY = (
    "United Nations A/48/PV.99\nGENERAL ASSEMBLY\nFORTY-EIGHTH SESSION\nOfficial Records\n99th PLENARY MEETING\n"
    "Monday, 4 October 1993\nat 10.00 a.m.\nNEW YORK\n\nPresident: Mr. SOLVANG (Norway)\n\n"
    "In the absence of the President, Mr. PERERA (Nepal), Vice-President, took the Chair.\n\n"
    "The meeting was called to order at 10.20 a.m.\n\nAGENDA ITEM 9 (continued)\n\n"
    "The PRESIDENT: The exercise goes on.\n\nMs. OKELLO (Kenya): We are glad of it.\n\nThe meeting rose at 1 p.m.\n"
)


def test_an_assembly_record_in_capitals(reading: Read) -> None:
    found = reading(ASSEMBLY)
    facts = meeting(found)
    assert (facts.id, facts.session, facts.number, facts.date, facts.place) == (
        "A/48/PV.99",
        48,
        99,
        "1993-10-04",
        "New York",
    )
    assert facts.body is not None
    assert facts.body.name == "General Assembly"
    assert (facts.president and facts.president.name, facts.presidency and facts.presidency.name) == (
        "Mr. SOLVANG",
        "Norway",
    )
    assert found.speeches[0].speaker.name == "Mr. PERERA"
    assert uncovered(found) == []
