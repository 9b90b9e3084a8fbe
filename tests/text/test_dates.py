"""Dates, drawn: each stands in [ ], its EDTF value after "="."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.languages.dates import DateWords
from onrecord.languages.en.dates import DATES as ENGLISH
from onrecord.languages.fr.dates import DATES as FRENCH
from onrecord.languages.ru.dates import DATES as RUSSIAN
from onrecord.text.dates import find_dates, find_presidencies, find_times

TABLES = {"en": ENGLISH, "ru": RUSSIAN, "fr": FRENCH}

DATED = [
    ("en", "The meeting of [Friday, 12 July 2019] was long. = 2019-07-12"),
    ("en", "It was confirmed on [July 12, 2019] and on [14 June]. = 2019-07-12 XXXX-06-14"),
    ("en", "On [Friday], Peru held a debate; early [July] saw another. = 5 XXXX-07"),
    ("en", "May I thank you? The [May] meeting in [May 2019] went well; we may return. = XXXX-05 2019-05"),
    ("en", "S/PV.99001 A debate [12/07/2019], not 31/02/2019, nor [2019-07-12]. = 2019-07-12 2019-07-12"),
    ("en", "Resolution 2019 (2012) and 12 delegations. ="),
    ("ru", "[Пятница, 12 июля 2019 года], 10 ч 00 мин = 2019-07-12"),
    ("ru", "В [пятницу, 12 июля], в [среду], в середине [июля], в среде экспертов. = XXXX-07-12 3 XXXX-07"),
    ("ru", "выступление [28.09.2019], в [июле 2019 года] = 2019-09-28 2019-07"),
    ("fr", "La séance du [vendredi 12 juillet 2019], puis du [1er août 2019]. = 2019-07-12 2019-08-01"),
]


@pytest.mark.parametrize(("code", "line"), DATED)
def test_dates(code: str, line: str) -> None:
    drawing, _, values = line.partition(" =")
    text = re.sub(r"[\[\]]", "", drawing)
    found = find_dates(text, TABLES[code])
    assert [re.sub(r"\s*года?$", "", d.words) for d in found] == [
        re.sub(r"\s*года?$", "", words) for words in re.findall(r"\[(.*?)\]", drawing)
    ]
    assert [d.value for d in found] == values.split()


@pytest.mark.parametrize(
    ("code", "text", "times"),
    [
        (
            "en",
            "called to order at 3.10 p.m. and rose at 12.05 a.m., resumed at 3 p.m. and at noon",
            ["15:10", "00:05", "15:00", "12:00"],
        ),
        ("en", "paragraph 3.10 of the report, 25.10 p.m.", []),
        ("ru", "Заседание открывается в 10 ч 05 мин.", ["10:05"]),
        ("fr", "La séance est ouverte à 15 h 5 et levée à 18 heures.", ["15:05", "18:00"]),
    ],
)
def test_times(code: str, text: str, times: list[str]) -> None:
    assert [found.value for found in find_times(text, TABLES[code])] == times


@pytest.mark.parametrize(
    ("code", "text", "state", "month"),
    [
        (
            "en",
            "On Friday, Peru, which holds the presidency of the UN Security Council in July, held a debate.",
            "Peru",
            7,
        ),
        (
            "en",
            "Sierra Leone, which assumed the rotating presidency of the Council for August, spoke.",
            "Sierra Leone",
            8,
        ),
        ("en", "Guyana, the Council’s President for February, convened it.", "Guyana", 2),
        ("en", "Trinidad and Tobago’s presidency of the Security Council in May was busy.", "Trinidad and Tobago", 5),
        ("en", "Peru, which holds the Security Council presidency, spoke.", "Peru", None),
        ("ru", "Перу, председательствующая в Совете Безопасности в июле, провела дебаты.", "Перу", 7),
        ("ru", "Словения, которая в сентябре председательствует в Совбезе, провела дебаты.", "Словения", 9),
        ("fr", "Le Pérou, qui préside le Conseil de sécurité en juillet, a tenu un débat.", "Le Pérou", 7),
    ],
)
def test_presidency(code: str, text: str, state: str, month: int | None) -> None:
    (found,) = find_presidencies(text, TABLES[code])
    assert (found.state.of(text), found.month) == (state, month)


def test_no_presidency_where_a_president_only_speaks() -> None:
    text = "Peru, which held elections in July, said that the President of the Security Council was right."
    assert find_presidencies(text, ENGLISH) == ()


@given(st.text(alphabet="0123456789 ./-,JulyMay", max_size=80))
def test_found_dates_stand_where_they_say_and_never_overlap(text: str) -> None:
    found = find_dates(text, ENGLISH)
    for date in found:
        assert date.span.of(text) == date.words
    for before, after in pairwise(found):
        assert before.span.stop <= after.span.start


def test_a_text_full_of_dates_is_read_in_time_that_grows_with_it() -> None:
    text = "12 July 2019, " * 20_000
    assert len(find_dates(text, ENGLISH)) == 20_000


def test_a_table_without_patterns_finds_nothing() -> None:
    assert find_dates("12 July 2019", DateWords(months={"july": 7}, weekdays={})) == ()
