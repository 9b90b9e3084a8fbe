"""The rules on the register's rows: the register keeps them, and each rule catches what it is there for."""

from pathlib import Path

import pytest

from onrecord.register import Register, load_register, validate
from onrecord.register.validate import RULES, unchecked


def test_the_register_keeps_its_rules(register: Register) -> None:
    assert validate(register) == []


def test_the_share_of_unchecked_rows_is_told(register: Register) -> None:
    open_, all_ = unchecked(register)
    assert 0 <= open_ <= all_ == len(register.tables.memberships)


# rule: file, what stands there, what is put in its place, and what the rule must say
BREACHES = {
    "keys_are_unique": ("entity.csv", "\naze,", "\narm,", "entity: 'arm' stands 2 times"),
    "rows_are_sorted": ("reference.csv", "\na-res-47-1,", "\nzzz,", "reference:"),
    "ids_exist": ("name.csv", "\nalb,", "\nxxx,", "there is no entity 'xxx'"),
    "references_exist": ("membership/sco.csv", "sco-summit-2017", "sco-summit-2071", "no reference 'sco-summit-2071'"),
    "times_run_forward": ("entity.csv", "1949-10-07,1990-10-03", "1990-10-07,1990-10-03", "is not before"),
    "words_are_known": ("membership/cis.csv", ",associate,", ",assocciate,", "'assocciate' is none of"),
    "memberships_agree": ("membership/cis.csv", ",2009-08-18,", ",2009-08-19,", "the id should be m-"),
    "headers_fit": ("org/sco.toml", "founding", "foundling", "'foundling' is no status"),
    "ambiguous_names_are_listed": ("ambiguous.csv", "en,Congo,", "en,Kongo,", "name 'congo' (en) means cod, cog"),
    "states_have_names_and_codes": ("entity.csv", ",AM,ARM,", ",AM,,", "entity arm: a Member State without"),
    "council_is_complete": ("membership/unsc.csv", ",2024-01-01,", ",2025-01-01,", "Council of 2024 has 5 permanent"),
    "problems": ("term.csv", ",rus,,0,2024-07-01", ",fra,,0,2024-07-01", "fra presides in 2024-07; by the rule it is"),
}  # fmt: skip


@pytest.mark.parametrize("rule", [rule.__name__ for rule in RULES])
def test_a_breach_is_told(data: Path, rule: str) -> None:
    name, old, new, told = BREACHES[rule]
    path = data / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    broken = load_register(data)
    (function,) = (function for function in RULES if function.__name__ == rule)
    assert any(told in problem for problem in function(broken)), list(function(broken))[:5]


def test_equal_statuses_of_a_pair_do_not_overlap(data: Path) -> None:
    from onrecord.model.ids import content_id

    id_ = content_id("m", "blr", "org-sco", "member", "2020", "..", "")
    with (data / "membership" / "sco.csv").open("a", encoding="utf-8") as file:
        file.write(f"{id_},blr,org-sco,member,2020,decision,..,,0,,sco-summit-2024,,,,\n")
    (problem,) = validate(load_register(data))
    assert "blr is twice member of org-sco at once" in problem


def test_an_exception_to_the_order_of_presidencies_may_be_marked(data: Path) -> None:
    path = data / "term.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    index = next(i for i, line in enumerate(lines) if "office-unsc-presidency" in line and ",0,2026-12-01," in line)
    holder = lines[index].split(",")[2]
    lines[index] = lines[index].replace(f",{holder},", ",fra,")
    path.write_text("".join(lines), encoding="utf-8")
    assert any("fra presides in 2026-12" in problem for problem in validate(load_register(data)))
    lines[index] = lines[index].replace(",rule,", ",exception,")
    path.write_text("".join(lines), encoding="utf-8")
    assert validate(load_register(data)) == []


def test_the_documentation_names_every_rule_and_file(register: Register) -> None:
    from onrecord.register.tables import DATA

    text = (Path(__file__).resolve().parents[2] / "docs" / "register.md").read_text(encoding="utf-8")
    for rule in RULES:
        assert f"`{rule.__name__}`" in text or f".{rule.__name__}`" in text
    for path in DATA.iterdir():
        assert f"`{path.name}`" in text or f"`{path.name}/" in text, path.name
