"""The rules on the register's rows: the register keeps them, and each rule catches what it is there for."""

from pathlib import Path

import pytest

from onrecord.register import Register, load, validate
from onrecord.register.tables import DATA
from onrecord.register.tidy import tidy
from onrecord.register.validate import RULES, unchecked


def test_the_register_keeps_its_rules(register: Register) -> None:
    assert [str(problem) for problem in validate(register)] == []


def test_the_share_of_unchecked_rows_is_told(register: Register) -> None:
    waiting, rows = unchecked(register)
    assert 0 <= waiting <= rows <= len(register.tables.memberships)


# rule: file, what stands there, what is put in its place, and what the rule must say
BREACHES = {
    "keys_are_unique": ("entity/state.csv", "\naze,", "\narm,", "'arm' stands in entity/state.csv:"),
    "rows_are_sorted": ("reference/eurasia.csv", "\ncis-charter-1993,", "\nzzz,", "stands behind"),
    "ids_come_from_content": ("membership/cis.csv", ",2009-08-18,", ",2009-08-19,", "the id should be m-"),
    "ids_exist": ("name/state-en.csv", "\nalb,", "\nxxx,", "there is no entity 'xxx'"),
    "references_exist": ("membership/sco.csv", "sco-summit-2017", "sco-summit-2071", "no reference 'sco-summit-2071'"),
    "references_are_found": ("reference/eurasia.csv", ",UNTS I-32307,1992-05-15", ",,1992-05-15", "neither a document"),
    "words_are_known": ("membership/cis.csv", ",associate,", ",assocciate,", "'assocciate' is none of"),
    "times_run_forward": ("entity/state.csv", "1949-10-07,1990-10-03", "1990-10-07,1990-10-03", "is not before"),
    "positions_are_held": ("membership/cis.csv", ",1,ukr,", ",0,ukr,", "says whose position it is"),
    "overlays_lie_on_a_stay": ("membership/coe.csv", "suspended,2022", "suspended,1922", "without any"),
    "headers_fit": ("org/sco.toml", "founding", "foundling", "'foundling' is no status"),
    "ambiguous_names_are_listed": ("ambiguous.csv", "en,Congo,cod cog", "en,Congo,cod gab", "lists cod, gab"),
    "states_have_names_and_codes": ("entity/state.csv", ",AM,ARM,", ",AM,,", "arm is a Member State without"),
    "council_is_complete": ("membership/unsc.csv", ",2024-01-01,", ",2025-01-01,", "Council of 2024 has 5 permanent"),
    "presidency_follows_the_rule": (
        "term/unsc.csv", ",rus,,0,2024-07-01", ",fra,,0,2024-07-01", "fra presides from 2024-07-01; by the rule it is"
    ),
    "population_years_exist": ("figure/population.csv", ",2010,", ",2110,", "no population"),
}  # fmt: skip


@pytest.mark.parametrize("rule", sorted(BREACHES))
def test_a_breach_is_told(data: Path, rule: str) -> None:
    name, old, new, told = BREACHES[rule]
    _replaced(data / name, old, new)
    _assert_told(data, rule, told, "" if name == "org/sco.toml" else name.partition("/")[0])


def test_equal_statuses_of_a_pair_do_not_overlap(data: Path) -> None:
    _appended(data / "membership" / "sco.csv", "x,blr,org-sco,member,2020,decision,..,,0,,sco-summit-2024,,,,\n")
    _assert_told(data, "stays_do_not_overlap", "blr is twice member of org-sco at once", "membership/sco.csv")


def test_an_office_has_one_holder(data: Path) -> None:
    row = "x,office-csto-sg,per-zhang-ming,org-csto,0,2023-06,2024-02,decision,csto-sg,\n"
    _appended(data / "term" / "csto.csv", row)
    _assert_told(data, "terms_do_not_overlap", "hold office-csto-sg at once", "term/csto.csv")


CHECKED = "m-ee3a96d2da92b50b,geo,org-cis,member,cis-georgia-1993,2026-11-20,A. Reader\n"


def test_a_checked_row_is_not_changed_without_a_new_reference(data: Path) -> None:
    _appended(data / "checked.csv", CHECKED)
    path = data / "membership" / "cis.csv"
    line = next(one for one in path.read_text(encoding="utf-8").splitlines() if one.startswith("m-ee3a96d2da92b50b"))
    _replaced(path, line, line[: line.rindex(",,")] + ",2026-11-20,A. Reader")
    assert validate(load(data)) == ()
    _replaced(path, ",2009-08-18,", ",2009-08-19,")
    _replaced(path, ",2026-11-20,A. Reader", ",,")
    tidy(data)
    _assert_told(data, "checked_rows_stand", "changed since A. Reader checked it on 2026-11-20", "membership/cis.csv")
    _replaced(path, ",2009-08-19,effective,0,,cis-georgia-1993,", ",2009-08-19,effective,0,,cis-georgia-2009,")
    tidy(data)
    assert validate(load(data)) == ()


def test_a_check_that_nobody_recorded_is_told(data: Path) -> None:
    path = data / "membership" / "cis.csv"
    line = next(one for one in path.read_text(encoding="utf-8").splitlines() if one.startswith("m-ee3a96d2da92b50b"))
    _replaced(path, line, line[: line.rindex(",,")] + ",2026-11-20,A. Reader")
    _assert_told(data, "checked_rows_stand", "which checked.csv does not list so", "membership/cis.csv")


def test_every_rule_has_its_breach() -> None:
    tested = {*BREACHES, "stays_do_not_overlap", "terms_do_not_overlap", "checked_rows_stand"}
    assert {rule.__name__ for rule in RULES} == tested


def test_an_exception_to_the_order_of_presidencies_may_be_marked(data: Path) -> None:
    path = data / "term" / "unsc.csv"
    line = next(one for one in path.read_text(encoding="utf-8").splitlines() if ",0,2026-12-01," in one)
    spoilt = line.replace(f",{line.split(',')[2]},", ",fra,")
    _replaced(path, line, spoilt)
    tidy(data)
    _assert_told(data, "presidency_follows_the_rule", "fra presides from 2026-12-01", "term/unsc.csv")
    _replaced(path, ",fra,,0,2026-12-01,2027-01-01,rule,", ",fra,,0,2026-12-01,2027-01-01,exception,")
    assert validate(load(data)) == ()


def test_tidy_makes_ids_and_order_and_then_changes_nothing(data: Path) -> None:
    path = data / "membership" / "sco.csv"
    before = path.read_bytes()
    lines = before.decode().splitlines()
    path.write_text(
        "\n".join([lines[0], *("x" + one[one.index(",") :] for one in lines[:0:-1])]) + "\n", encoding="utf-8"
    )
    assert tidy(data) == [path]
    assert path.read_bytes() == before
    assert tidy(data) == []


def test_the_documentation_names_every_rule_and_file() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "register.md").read_text(encoding="utf-8")
    for rule in RULES:
        assert f"`{rule.__name__}`" in text
    for path in DATA.iterdir():
        assert f"`{path.name}`" in text or f"`{path.name}/" in text, path.name


def _replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _appended(path: Path, row: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(row)
    tidy(path.parent.parent if path.parent.name != "data" else path.parent)


def _assert_told(data: Path, rule: str, told: str, at: str) -> None:
    """The rule is broken as `told`, in the file `at` and with a line."""
    found = [problem for problem in validate(load(data)) if problem.rule == rule]
    assert any(told in p.what and p.at.startswith(at) and p.at.rpartition(":")[2].isdigit() for p in found), found[:5]
