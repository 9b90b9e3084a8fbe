"""Seats in the Security Council, its presidency, and the groups drawn from it."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from onrecord.errors import CallError
from onrecord.register import Register


def test_the_sums_of_every_year(register: Register) -> None:
    sums = {year: len(register.council(year)) for year in range(1946, 2028)}
    assert {year for year, number in sums.items() if number == 11} == set(range(1946, 1966))
    assert {year for year, number in sums.items() if number == 15} == set(range(1966, 2028))


def test_the_council_on_a_day(register: Register) -> None:
    assert len(register.council(on="1980-01-06")) == 14
    assert "mex" not in {actor.id for actor in register.council(on="1980-01-06")}
    assert "mex" in {actor.id for actor in register.council(on="1980-01-07")}
    assert len(register.council(on="1946-01-17")) == 11
    assert {actor.id for actor in register.council(on="2024-07-19")} == {
        "chn", "dza", "ecu", "fra", "gbr", "guy", "jpn", "kor", "mlt", "moz", "rus", "sle", "svn", "che", "usa"
    }  # fmt: skip


def test_a_seat_that_changed_hands_goes_to_who_held_it_longer(register: Register) -> None:
    assert {"su", "yem"} <= {actor.id for actor in register.council(1990)}
    assert "ydyd" not in {actor.id for actor in register.council(1990)}
    assert "ydyd" in {actor.id for actor in register.council(on="1990-03-01")}
    assert "su" in {actor.id for actor in register.council(1991)}
    assert "rus" in {actor.id for actor in register.council(on="1991-12-31")}


def test_names_are_those_of_the_time(register: Register) -> None:
    assert "Czech Republic" in {actor.name for actor in register.council(1994)}
    assert "Byelorussian Soviet Socialist Republic" in {actor.name for actor in register.council(1974)}
    assert "Ceylon" in {actor.name for actor in register.council(1960)}


@pytest.mark.parametrize("call", [{}, {"year": 1994, "on": "1994"}])
def test_a_year_or_a_day_is_needed(register: Register, call: dict[str, object]) -> None:
    with pytest.raises(CallError, match="year or a day"):
        register.council(**call)  # type: ignore[arg-type]


# who presided, as records of that month say: month, id
PRESIDENCY = """
1946-01-17 aus
1946-02-16 aus
1946-02-17 bra
1946-12-31 usa
1947-01 aus
1950-08 su
1962-10 su
1971-11 pol
1980-01 fra
1984-05 su
1990-03 ydyd
1990-12 yem
1991-01 zaf-no
1994-08 rus
1994-09 esp
1994-10 gbr
1994-11 usa
1994-12 rwa
1995-01 arg
1997-03 pol
2002-11 chn
2014-04 nga
2018-12 civ
2020-01 vnm
2020-12 zaf
2024-07 rus
2026-01 som
2026-02 gbr
"""


@pytest.mark.parametrize("line", [line for line in PRESIDENCY.strip().splitlines() if "-no" not in line])
def test_who_presided(register: Register, line: str) -> None:
    when, state = line.split()
    found = register.presidency(on=when)
    assert found is not None
    assert found.id == state
    assert found.rows
    if len(when) == len("1994-11"):
        assert register.presidency(int(when[:4]), int(when[5:])) == found


def test_a_presidency_that_the_register_cannot_give(register: Register) -> None:
    assert register.presidency(2040, 1) is None
    assert register.presidency(on="2024") is None
    assert register.presidency(1946, 2) is None
    with pytest.raises(CallError, match="year and a month"):
        register.presidency(2024, 13)


def test_groups_are_drawn_from_the_councils_rows(register: Register) -> None:
    def ids(group: str, on: str) -> set[str]:
        return {actor.id for actor in register.members(group, on)}

    assert ids("P5", "2024-07-19") == {"chn", "fra", "gbr", "rus", "usa"}
    assert ids("E10", "2024-07-19") == {"dza", "ecu", "guy", "jpn", "kor", "mlt", "moz", "sle", "svn", "che"}
    assert ids("E10", "1965-06-01") == set()
    assert ids("A3", "2024-07-19") == {"dza", "moz", "sle"}
    assert ids("org-a3-plus", "2024-07-19") == {"dza", "moz", "sle", "guy"}
    assert ids("org-a3-plus", "2021-06-01") == {"ken", "ner", "tun", "vct"}


THEIR_NAMES = {
    "USSR": "USSR",
    "Ukrainian SSR": "Ukrainian Soviet Socialist Republic",
    "German DR": "German Democratic Republic",
    "German FR": "Federal Republic of Germany",
}


def test_council_agrees_with_the_uns_own_table(register: Register, shared: Path) -> None:
    """The copy left some names blank, and gives later names to others."""
    years: dict[int, list[str]] = defaultdict(list)
    with (shared / "register" / "DPPA-SCMEMBERSHIP.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            years[int(row["year"])].append(row["security_council_member"].strip())
    compared = 0
    for year in sorted(years):
        names = (THEIR_NAMES.get(name.partition(" (")[0], name) for name in years[year] if name)
        theirs = {register.named(name, "en", f"{year}-06-15")[0].id for name in names}
        ours = {actor.id for actor in register.council(year)}
        assert theirs <= ours
        assert len(ours - theirs) == years[year].count("")
        compared += len(theirs)
    assert compared == 1092
