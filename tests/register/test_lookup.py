"""Holders of offices, populations, and the register as a whole."""

import csv
import dataclasses
from pathlib import Path

import pytest

import onrecord
from onrecord.errors import CallError, RegisterError
from onrecord.register import Register, load


def test_it_is_reached_from_the_package(register: Register) -> None:
    assert onrecord.register.load().version == register.version
    with pytest.raises(AttributeError, match="no attribute"):
        onrecord.registre  # type: ignore[attr-defined]  # noqa: B018


def test_holders(register: Register) -> None:
    def ids(office: str, on: str | None) -> list[str]:
        return [holding.holder.id for holding in register.holders(office, on)]

    assert ids("office-un-sg", "2024-07-19") == ["per-antonio-guterres"]
    assert ids("office-un-sg", "2016-12-31") == ["per-ban-ki-moon"]
    assert ids("office-un-sg", "2017-01-01") == ["per-antonio-guterres"]
    assert ids("office-un-sg", "1961-10-01") == []
    assert ids("office-sco-sg", "2024-12-31") == ["per-zhang-ming"]
    assert ids("office-sco-sg", "2025-01-01") == ["per-nurlan-yermekbayev"]
    assert ids("office-csto-sg", "2024-07-19") == ["per-imangali-tasmagambetov"]
    assert ids("office-cis-sg", "2024-07-19") == ["per-sergei-lebedev"]
    assert len(ids("office-un-sg", None)) >= 9


@pytest.mark.parametrize(
    "words",
    ["Secretary-General of the CSTO", "CSTO Secretary General", "the Secretary-General of the CSTO",
     "Secretary General of the Collective Security Treaty Organization", "CSTO's Secretary-General",
     "Генеральный секретарь ОДКБ", "office-csto-sg"],
)  # fmt: skip
def test_an_office_by_its_words(register: Register, words: str) -> None:
    (holding,) = register.holders(words, on="2024-07-19")
    assert holding.holder.name == "Imangali Tasmagambetov"
    assert (holding.office.id, holding.organization.id) == ("office-csto-sg", "org-csto")
    assert (holding.since, holding.until) == ("2023-01-01", "2026-01-01")
    assert holding.certain
    assert holding.rows
    assert holding.references


def test_an_office_without_its_organization_is_several(register: Register) -> None:
    with pytest.raises(CallError, match="may be"):
        register.holders("Secretary-General", on="2024")
    with pytest.raises(CallError, match="no such office"):
        register.holders("Grand Vizier of France", on="2024")


def test_population(register: Register) -> None:
    found = register.population("SCO", year=2023)
    assert found.value == sum(figure.value for figure in found.rows)
    assert len(found.counted) == 9
    assert found.missing == ()
    assert found.on == "2023-12-31"
    assert [reference.id for reference in found.references] == ["world-bank-population"]
    assert len(register.population("SCO", year=2024, on="2024-07-04").counted) == 10
    assert register.population("KAZ", 2023).counted == (register.actor("KAZ"),)
    assert {actor.id for actor in register.population("UN", 1990).missing} >= {"su"}
    assert register.population("USSR", 1989).value is None
    with pytest.raises(CallError, match="no figures"):
        register.population("SCO", year=1900)


def test_admissions_agree_with_the_copy_of_the_list(register: Register, shared: Path) -> None:
    """The copy errs on Thailand; the register follows the list itself."""
    differ = {}
    lines = (shared / "register" / "un-admissions.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        name, _, day = line.rpartition(",")
        expected = "-".join(reversed(day.strip().split("-")))
        plain = name.replace(" (The)", "").replace(" (Republic of The)", "").strip()
        member = register.named(plain, "en", "2024")[0]
        first = member.admitted
        if first != expected:
            differ[member.id] = expected, first
    assert len(lines) == 193
    assert differ == {"tha": ("1946-12-15", "1946-12-16")}


def test_codes_agree_with_m49(register: Register, shared: Path) -> None:
    with (shared / "register" / "UNSD-en.csv").open(encoding="utf-8-sig") as file:
        theirs = {r["ISO-alpha3 Code"]: (r["M49 Code"], r["ISO-alpha2 Code"]) for r in csv.DictReader(file)}
    ours = {e.iso3: (e.m49, e.iso2) for e in register.entities.values() if e.iso3}
    assert len(ours) > 193
    assert {code: theirs[code] for code in ours} == ours


def test_the_version_is_that_of_the_files(register: Register, data: Path) -> None:
    assert load(data).version == register.version
    with (data / "membership" / "sco.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert load(data).version != register.version


def test_a_row_that_cannot_be_read_is_named(data: Path) -> None:
    path = data / "membership" / "sco.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines[:3], lines[3].replace("20", "2O", 1), *lines[4:]]), encoding="utf-8")
    with pytest.raises(RegisterError, match=r"sco\.csv:4"):
        load(data)
    path.write_text("\n".join([*lines[:3], lines[3] + ",more"]), encoding="utf-8")
    with pytest.raises(RegisterError, match=r"sco\.csv:4"):
        load(data)
    path.unlink()
    (data / "event.csv").unlink()
    with pytest.raises(RegisterError, match=r"event\.csv: there is no such file"):
        load(data)


def test_values_cannot_be_changed(register: Register) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        register.entity("rus").id = "su"  # type: ignore[misc]
    with pytest.raises(TypeError):
        register.entities["x"] = register.entity("rus")  # type: ignore[index]
