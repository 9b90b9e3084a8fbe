"""EDTF: what days a string may be, and whether something holds on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import CallError
from onrecord.register.edtf import Days, holds, parse


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2009-08-18", "2009-08-18", "2009-08-18"),
        ("2009-08", "2009-08-01", "2009-08-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2009", "2009-01-01", "2009-12-31"),
        ("2009-XX", "2009-01-01", "2009-12-31"),
        ("2009-08-XX", "2009-08-01", "2009-08-31"),
        ("200X", "2000-01-01", "2009-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("1993-12~", "1993-10-31", "1994-01-31"),
        ("2009-08-18?", "2009-08-17", "2009-08-19"),
        ("[1984-01-07,1984-01-08]", "1984-01-07", "1984-01-08"),
        ("[1992-09-22, 2000-11]", "1992-09-22", "2000-11-30"),
        ("1991/1993", "1991-01-01", "1993-12-31"),
        ("1991-12-08/..", "1991-12-08", "9999-12-31"),
        ("", "0001-01-01", "9999-12-31"),
        ("..", "0001-01-01", "9999-12-31"),
    ],
)
def test_reads_as_the_days_it_may_be(text: str, earliest: str, latest: str) -> None:
    assert parse(text) == Days(text, date.fromisoformat(earliest), date.fromisoformat(latest))


@pytest.mark.parametrize(
    "text",
    ["yesterday", "2023-02-29", "2024-13", "2024-00", "0000", "24-07-19", "2024-7-19", "20240719", "[2024", "[]",
     "2024-07-19T10:00", "1993/1991", "20XX-07", "2024-XX-19", "x" * 1000, "2024-07-19 ", "٢٠٢٤"],
)  # fmt: skip
def test_anything_else_is_refused_with_a_mend(text: str) -> None:
    with pytest.raises(CallError) as caught:
        parse(text)
    assert caught.value.mend


days = st.dates(date(1, 1, 1), date(9998, 12, 31))


@given(days)
def test_a_day_is_itself(day: date) -> None:
    read = parse(day.isoformat())
    assert (read.earliest, read.latest, read.exact, str(read)) == (day, day, True, day.isoformat())


@given(days)
def test_coarser_dates_hold_the_finer(day: date) -> None:
    fine, month, year = (parse(day.isoformat()[:n]) for n in (10, 7, 4))
    assert year.earliest <= month.earliest <= fine.earliest <= fine.latest <= month.latest <= year.latest
    assert (month.latest + timedelta(1)).day == 1


@given(days, days)
def test_one_of_two_reaches_from_the_first_to_the_last(a: date, b: date) -> None:
    read = parse(f"[{a},{b}]")
    assert (read.earliest, read.latest) == (min(a, b), max(a, b))


@given(st.text(alphabet="0123456789-X[],./~?% ", max_size=30))
def test_no_string_breaks_it(text: str) -> None:
    try:
        read = parse(text)
    except CallError:
        return
    assert read.earliest <= read.latest


@given(st.tuples(days, days, days))
def test_intervals_are_half_open(three: tuple[date, date, date]) -> None:
    start, stop, on = (parse(d.isoformat()) for d in three)
    assert holds(start, stop, on) is (three[0] <= three[2] < three[1])


@given(days, days, days, st.sampled_from([4, 7]), st.sampled_from([4, 7, 10]))
def test_what_holds_for_coarse_dates_holds_for_each_day_in_them(a: date, b: date, c: date, n: int, m: int) -> None:
    start, stop, on = parse(a.isoformat()[:n]), parse(b.isoformat()[:n]), parse(c.isoformat()[:m])
    coarse = holds(start, stop, on)
    fine = holds(parse(a.isoformat()), parse(b.isoformat()), parse(c.isoformat()))
    assert coarse in (None, fine)


def test_an_open_end_has_no_last_day() -> None:
    assert holds(parse("2001"), parse(".."), parse("9999-12-31")) is True
    assert holds(parse(""), parse("2001"), parse("1900")) is None
