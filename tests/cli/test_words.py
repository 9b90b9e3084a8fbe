"""How values are put on screen."""

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.cli import words
from onrecord.cli.leftopen import left_open
from onrecord.cli.sheet import depth
from onrecord.cli.terminal import clean, one_line, width
from onrecord.model import Attribution, Dating, Unclear
from onrecord.span import Span


@pytest.mark.parametrize(
    ("value", "shown"),
    [("2024-07-19", "19 July 2024"), ("2024-07", "July 2024"), ("2024", "2024"), ("XXXX-07", "XXXX-07")],
)
def test_dates_as_the_un_writes_them(value: str, shown: str) -> None:
    assert words.day(value) == shown


def test_possible_days() -> None:
    assert words.either_day(("2024-07-05", "2024-07-12", "2024-07-19")) == "5, 12 or 19 July 2024"
    assert words.either_day(("2024-07-26", "2024-08-02")) == "26 July 2024 or 2 August 2024"
    assert words.either_day(("2023", "2024")) == "2023 or 2024"


@pytest.mark.parametrize(
    ("drawn", "shown"),
    [
        ("said: “|The lakes|” then", "“The lakes”"),
        ("«|Озёра|», сказала", "«Озёра»"),
        ("“|The lakes,|” she said, “|and we.|”", "“The lakes,” […] “and we.”"),
        ("she said |that it “rains” now|.", "that it “rains” now"),
        # An apostrophe is no quotation mark, and one mark without the other is left alone.
        ("the delegates’ |own words|", "own words"),
        ("“|an open one| goes on", "an open one"),
        ("|two\n  lines|", "two lines"),
    ],
)
def test_words_are_quoted_as_the_source_has_them(drawn: str, shown: str) -> None:
    parts = drawn.split("|")
    text, spans, at = "".join(parts), [], 0
    for number, part in enumerate(parts):
        if number % 2:
            spans.append(Span(at, at + len(part)))
        at += len(part)
    assert words.quoted(text, spans) == shown


def test_lists_and_counts() -> None:
    assert [words.listed("ABC"[:n]) for n in range(4)] == ["", "A", "A and B", "A, B and C"]
    assert words.counted(1, "speech", "speeches") == "1 speech"
    assert words.counted(1024, "vote") == "1,024 votes"
    assert words.shortened("one two three", 9) == "one two …"


@given(st.text())
def test_cleaning_keeps_every_place(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned
    assert not set(cleaned) & {"\x1b", "\x07", "\r", "\x9b", "\u202e"}
    assert "\n" not in one_line(text)


def test_widths() -> None:
    assert [width(t, {}) for t in (None, 80, 500, 10)] == [100, 80, 110, 40]
    assert width(80, {"COLUMNS": "72"}) == 72
    assert width(80, {"COLUMNS": "wide"}) == 80


def test_what_is_left_open(exercise: ModuleType) -> None:
    assert left_open(exercise.report()) == (
        "The date is known only as July 2024. Kenya presides in July. It may be 5 or 12 July 2024."
        " Give it with --date.",
        "“Tuan Saparow” was taken for Tuan Saparov: another spelling of the name in this document.",
        "The speaker “the delegate of Nepal” (paragraph 5) names no one that the document or the register tells apart.",
        "The speaker “The delegate” (paragraph 6) may be Amina Odhiambo or Tuan Saparov.",
        "“the Council” may be organ-unsc or organ-eu-council in the register; no link was made.",
    )
    assert left_open(exercise.record()) == ()
    assert left_open(exercise.report(Dating()))[0] == "The date is not known. Give it with --date."


def test_an_unclear_passage_is_left_open_with_its_words_and_place(exercise: ModuleType) -> None:
    from dataclasses import replace

    record = exercise.record()
    start = record.document.text.index(" ") + 1
    unclear = (Unclear(Span(start, start + 4), "a label that is only nearly one"),)
    doubts = left_open(replace(record, document=replace(record.document, unclear=unclear)))
    words = record.document.text[start : start + 4].strip()
    assert len(doubts) == 1
    assert doubts[0].startswith(f"A label that is only nearly one: “{words}” (")
    assert doubts[0].endswith(f"characters {start}–{start + 4}).")


def test_depth_survives_a_broken_chain(exercise: ModuleType) -> None:
    from dataclasses import replace

    report = exercise.report()
    assert list(depth(report).values()) == [0, 0, 0, 1, 0]

    def within(attribution: Attribution, other: str) -> Attribution:
        return replace(attribution, within=other)

    first, second, third, *rest = report.attributions
    circle = (within(first, second.id), within(second, first.id), within(third, "a-gone"), *rest)
    assert list(depth(replace(report, attributions=circle)).values()) == [1, 1, 0, 1, 0]
