"""The date of a document: given before stated before inferred; nothing from less."""

from dataclasses import replace

import pytest

from onrecord.errors import CallError
from onrecord.linking.dating import settle
from onrecord.model import DateClue, Dating, Document, Meeting, Origin, Reading
from onrecord.register import Register
from onrecord.span import Span

PRESIDENCY = DateClue("presidency", "Russia", Span(10, 60), "Russia, which holds the presidency … in July")
JULY = DateClue("month", "XXXX-07", Span(55, 59), "July")
MAY = DateClue("month", "XXXX-05", Span(300, 303), "May")
FRIDAY = DateClue("weekday", "5", Span(3, 9), "Friday")
APRIL = DateClue("full date", "2024-04-12", Span(200, 214), "April 12, 2024")
CLUES = (FRIDAY, PRESIDENCY, JULY, APRIL, MAY)
FRIDAYS = ("2024-07-05", "2024-07-12", "2024-07-19", "2024-07-26")


def with_clues(*clues: DateClue, meeting: Meeting | None = None, language: str = "en") -> Reading:
    return Reading(Document(Origin("x.txt", "0" * 64, "text/plain"), "", language=language, clues=clues), meeting)


def file(day: str) -> DateClue:
    return DateClue("file name", day, None, f"debate-{day}.txt")


def test_all_clues_and_the_file_name_agree(register: Register) -> None:
    dating = settle(with_clues(file("2024-07-19"), *CLUES), register)
    assert (dating.value, dating.basis, dating.candidates) == ("2024-07-19", "inferred", ())
    assert set(dating.evidence) == {FRIDAY, PRESIDENCY, JULY, APRIL, file("2024-07-19")}
    for words in ("Russia", "Friday", "July 2024", "2024-04-12", "file"):
        assert words in dating.reason


def test_without_a_file_name_four_fridays_remain(register: Register) -> None:
    dating = settle(with_clues(*CLUES), register)
    assert (dating.value, dating.basis, dating.candidates) == ("2024-07", "inferred", FRIDAYS)
    assert set(dating.evidence) == {FRIDAY, PRESIDENCY, JULY, APRIL}


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2024-07-18", "that was a Thursday, the text says Friday"),
        ("2024-06-21", "the text says July"),
        ("2023-07-21", "the presidency was held by United Kingdom of Great Britain and Northern Ireland"),
        ("1950-07-21", "the presidency was held by Norway"),
        ("1945-07-20", "nobody that the register knows"),
    ],
)
def test_a_file_name_that_disagrees_is_not_used(register: Register, day: str, why: str) -> None:
    dating = settle(with_clues(file(day), *CLUES), register)
    assert (dating.value, dating.candidates) == ("2024-07", FRIDAYS)
    assert why in dating.reason
    assert day in dating.reason
    assert file(day) not in dating.evidence


@pytest.mark.parametrize("missing", [FRIDAY, PRESIDENCY, JULY])
def test_a_file_name_that_nothing_confirms_is_not_used(register: Register, missing: DateClue) -> None:
    clues = [clue for clue in CLUES if clue not in (missing, MAY)]
    dating = settle(with_clues(file("2024-07-19"), *clues), register)
    assert dating.value in (None, "2024-07")
    assert "nothing confirms it" in dating.reason


def test_a_file_name_alone_is_no_date(register: Register) -> None:
    dating = settle(with_clues(file("2024-07-19")), register)
    assert (dating.value, dating.basis, dating.evidence) == (None, "unknown", ())


@pytest.mark.parametrize(
    ("full_date", "value"),
    [
        ("2024-07-19", "2024-07"),
        ("2024-07-31", "2024-07"),
        ("2024-08-01", None),
        ("2018-07-01", "2024-07"),
        ("2019-12-31", "2024-07"),
    ],
)
def test_the_year_is_the_first_that_fits(register: Register, full_date: str, value: str | None) -> None:
    """Russia presided in July of 2024 alone of the years that the register knows since 2018."""
    clue = DateClue("full date", full_date, Span(200, 210))
    assert settle(with_clues(FRIDAY, PRESIDENCY, JULY, clue), register).value == value


def test_days_before_the_latest_date_of_the_text_are_left_out(register: Register) -> None:
    clue = DateClue("full date", "2024-07-15", Span(200, 210))
    assert settle(with_clues(FRIDAY, PRESIDENCY, JULY, clue), register).candidates == FRIDAYS[2:]
    clue = DateClue("full date", "2024-07-20", Span(200, 210))
    last = settle(with_clues(FRIDAY, PRESIDENCY, JULY, clue), register)
    assert (last.value, last.candidates) == ("2024-07-26", ())


def test_a_month_with_its_year_needs_no_full_date(register: Register) -> None:
    month = DateClue("month", "2024-07", Span(50, 59), "July 2024")
    assert settle(with_clues(FRIDAY, PRESIDENCY, month), register).value == "2024-07"
    month = DateClue("month", "2023-07", Span(50, 59), "July 2023")
    assert settle(with_clues(FRIDAY, PRESIDENCY, month), register).value is None


@pytest.mark.parametrize(
    ("clues", "why"),
    [
        ((), "does not say who presided"),
        ((FRIDAY, JULY, APRIL), "does not say who presided"),
        ((FRIDAY, PRESIDENCY, APRIL), "in which month"),
        ((FRIDAY, PRESIDENCY, JULY), "no full date"),
        ((replace(PRESIDENCY, value="Ruritania"), JULY, APRIL), "Ruritania"),
        ((replace(PRESIDENCY, value="Malta"), JULY, APRIL), "no such month"),
    ],
)
def test_nothing_is_inferred_from_less(register: Register, clues: tuple[DateClue, ...], why: str) -> None:
    dating = settle(with_clues(*clues), register)
    assert (dating.value, dating.basis) == (None, "unknown")
    assert why in dating.reason


def test_russian_words_for_the_presidency(register: Register) -> None:
    clues = (FRIDAY, replace(PRESIDENCY, value="России"), JULY, APRIL)
    assert settle(with_clues(*clues, language="ru"), register).value == "2024-07"


def test_a_stated_date_comes_before_an_inferred_one(register: Register) -> None:
    metadata, cover = DateClue("metadata", "2024-07-20T08:15:00Z"), DateClue("cover", "2024-07-19")
    dating = settle(with_clues(metadata, *CLUES), register)
    assert (dating.value, dating.basis, dating.evidence) == ("2024-07-20", "stated", (metadata,))
    dating = settle(with_clues(metadata, cover, *CLUES), register)
    assert (dating.value, dating.basis) == ("2024-07-19", "stated")
    assert "2024-07-20" in dating.reason
    dating = settle(with_clues(DateClue("metadata", "last Friday"), *CLUES), register)
    assert (dating.value, dating.basis) == ("2024-07", "inferred")


def test_the_day_of_the_meeting_is_a_stated_date(register: Register) -> None:
    dating = settle(with_clues(file("2024-07-12"), meeting=Meeting(date="2024-07-19")), register)
    assert (dating.value, dating.basis) == ("2024-07-19", "stated")


@pytest.mark.parametrize("given", ["2023-05-01", "2023-05", "2023"])
def test_a_given_date_overrides_all(register: Register, given: str) -> None:
    dating = settle(with_clues(DateClue("cover", "2024-07-19"), *CLUES), register, given)
    assert dating == Dating(given, "given", dating.reason)


@pytest.mark.parametrize("given", ["", " ", "..", "Friday", "2024-02-30", "19.07.2024"])
def test_a_given_date_that_is_none_is_refused(register: Register, given: str) -> None:
    with pytest.raises(CallError) as caught:
        settle(with_clues(*CLUES), register, given)
    assert "2024-07-19" in caught.value.mend
