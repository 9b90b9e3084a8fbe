"""What the register answers: names, statuses on a day, presidencies, holders of offices."""

import csv
import dataclasses
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from onrecord.errors import CallError, RegisterError
from onrecord.register import Register, load_register


@pytest.mark.parametrize(
    ("words", "language", "ids"),
    [
        ("Russia", "en", "rus"),
        ("the Russian Federation", "en", "rus"),
        ("RUSSIAN FEDERATION", "en", "rus"),
        ("UK", "en", "gbr"),
        ("Great Britain", "en", "gbr"),
        ("U.S.", "en", "usa"),
        ("United States of America", "en", "usa"),
        ("Côte d’Ivoire", "en", "civ"),
        ("Côte d'Ivoire", "en", "civ"),
        ("Cote d'Ivoire", "en", "civ"),
        ("Ivory Coast", "en", "civ"),
        ("Türkiye", "en", "tur"),
        ("Turkey", "en", "tur"),
        ("Swaziland", "en", "swz"),
        ("Burma", "en", "mmr"),
        ("Cabo Verde", "en", "cpv"),
        ("Cape Verde", "en", "cpv"),
        ("Viet Nam", "en", "vnm"),
        ("Vietnam", "en", "vnm"),
        ("DPRK", "en", "prk"),
        ("DRC", "en", "cod"),
        ("Kingdom of the Netherlands", "en", "nld"),
        ("Guinea", "en", "gin"),
        ("Equatorial Guinea", "en", "gnq"),
        ("Guinea-Bissau", "en", "gnb"),
        ("Guinea Bissau", "en", "gnb"),
        ("Nigerien", "en", "ner"),
        ("Nigerian", "en", "nga"),
        ("Congo", "en", "cod cog"),
        ("Congolese", "en", "cod cog"),
        ("Korea", "en", "kor prk"),
        ("South Korea", "en", "kor"),
        ("Republic of Korea", "en", "kor"),
        ("USSR", "en", "su"),
        ("UN", "en", "org-un"),
        ("UN Security Council", "en", "organ-unsc"),
        ("Organisation of Islamic Cooperation", "en", "org-oic"),
        ("UN chief", "en", "office-un-sg"),
        ("Secretary-General of the United Nations", "en", "office-un-sg"),
        ("России", "ru", "rus"),
        ("Российской Федерации", "ru", "rus"),
        ("российскому", "ru", "rus"),
        ("Соединённых Штатов", "ru", "usa"),
        ("Шанхайской организации сотрудничества", "ru", "org-sco"),
        ("Организации Договора о коллективной безопасности", "ru", "org-csto"),
        ("Совбезе ООН", "ru", "organ-unsc"),
        ("Кот-д'Ивуар", "ru", "civ"),
        ("генсека ООН", "ru", "office-un-sg"),
        ("l’Arménie", "fr", "arm"),
        ("la Fédération de Russie", "fr", "rus"),
        ("Conseil de sécurité", "fr", "organ-unsc"),
        ("Côte d’Ivoire", "fr", "civ"),
        ("ONU", None, "org-un"),
        ("Совет Безопасности", None, "organ-unsc"),
    ],
)
def test_names(register: Register, words: str, language: str | None, ids: str) -> None:
    assert " ".join(e.id for e in register.named(words, language)) == ids


@pytest.mark.parametrize(
    ("on", "ids"), [("2024-07-19", "cod cog"), ("1985", "cog"), ("1965-05-05", "cod cog"), (None, "cod cog")]
)
def test_a_date_narrows_a_name(register: Register, on: str | None, ids: str) -> None:
    """Zaire was not called the Congo."""
    assert " ".join(e.id for e in register.named("Congo", "en", on)) == ids


def test_a_name_of_the_past_is_still_found(register: Register) -> None:
    assert [e.id for e in register.named("USSR", "en", "2024-07-19")] == ["su"]
    assert [e.id for e in register.named("Upper Volta", "en", date(2024, 7, 19))] == ["bfa"]


@pytest.mark.parametrize("words", ["us", "Ruritania", "", "who", "x" * 5000])
def test_a_name_that_nobody_bears(register: Register, words: str) -> None:
    with pytest.raises(CallError):
        register.named(words, "en")


def test_a_miss_lists_what_is_near(register: Register) -> None:
    with pytest.raises(CallError, match="Kyrgyzstan"):
        register.named("Kirgyzstan", "en")
    with pytest.raises(CallError, match="org-csto"):
        register.entity("org-cstoo")
    with pytest.raises(CallError, match="office-un-sg"):
        register.holders("office-un-gs", "2024")
    with pytest.raises(CallError, match="org-sco"):
        register.status_on("rus", "org-scoo", "2024")
    with pytest.raises(CallError, match="Write a day"):
        register.status_on("rus", "org-sco", "last year")
    with pytest.raises(CallError, match="Write a day"):
        register.presidency_of("organ-unsc", "July")


STATUS = """
geo org-cis 1993-11-30 no
geo org-cis 1993-12 unknown
geo org-cis 1994-01-01 yes
geo org-cis 2008-08-20 yes
geo org-cis 2009-08-17 yes
geo org-cis 2009-08-18 no
geo org-cis 2009-08 unknown
geo org-cis 2009 unknown
geo org-cis 2010 no
ukr org-cis 2024-07-19 contested
ukr org-cis 1991-12-07 no
tkm org-cis 2024 no
mda org-cis 2024-07-19 yes
uzb org-cst 1999-04-01 yes
uzb org-cst 1999-04-02 no
uzb org-csto 2006-08-15 no
uzb org-csto 2006-08-16 yes
uzb org-csto 2012-12-18 yes
uzb org-csto 2012-12-19 no
arm org-csto 2024-07-19 yes
blr org-sco 2024-07-03 no
blr org-sco 2024-07-04 yes
blr org-sco 2024-07 unknown
irn org-sco 2023-07-03 no
irn org-sco 2023-07-04 yes
ind org-sco 2017-06-08 no
pak org-sco 2017-06-09 yes
mng org-sco 2024-07-19 no
rus org-un 1980 yes
rus org-un 1991-12-24 yes
su org-un 1991-12-23 yes
su org-un 2024 no
idn org-un 1965-01-19 yes
idn org-un 1965-02-01 contested
idn org-un 1966 unknown
idn org-un 1966-09-28 yes
yucs org-un 1995 contested
ssd org-un 2011-07-13 no
ssd org-un 2011-07-14 yes
tha org-un 1946-12-15 no
tha org-un 1946-12-16 yes
vat org-un 2024 no
rus organ-unsc 1980 yes
mlt organ-unsc 2024-12-31 yes
mlt organ-unsc 2025-01-01 no
fra org-eu 2024 yes
gbr org-eu 2020-01-31 yes
gbr org-eu 2020-02-01 no
swe org-nato 2024-03-06 no
swe org-nato 2024-03-07 yes
kgz org-eaeu 2015-08-05 no
kgz org-eaeu 2015-08-10 unknown
kgz org-eaeu 2015-08-12 yes
brn org-asean 1984-01-07 unknown
brn org-asean 1984-01-08 yes
sau org-brics 2024-07-19 contested
sau org-brics 2023 no
fra org-las 2024 unknown
"""


@pytest.mark.parametrize("line", STATUS.strip().splitlines())
def test_status_on_a_day(register: Register, line: str) -> None:
    member, organization, on, answer = line.split()
    assert register.status_on(member, organization, on).answer == answer


@pytest.mark.parametrize(
    ("member", "organization", "on", "statuses"),
    [
        ("arm", "org-csto", "2024-07-19", {"founding", "suspended"}),
        ("arm", "org-csto", "2023", {"founding"}),
        ("ukr", "org-cis", "2010", {"founding", "none", "participating"}),
        ("ukr", "org-cis", "2024", {"founding", "none"}),
        ("tkm", "org-cis", "2005-08-25", {"participating"}),
        ("tkm", "org-cis", "2005-08-26", {"associate"}),
        ("mng", "org-sco", "2025-08-31", {"observer"}),
        ("mng", "org-sco", "2025-09-01", {"partner"}),
        ("blr", "org-sco", "2012", {"dialogue-partner"}),
        ("blr", "org-sco", "2024-07-03", {"observer"}),
        ("tur", "org-sco", "2024", {"dialogue-partner"}),
        ("org-cis", "organ-unga", "2024-03-24", {"observer"}),
        ("org-cis", "organ-unga", "1994-03-23", set()),
    ],
)
def test_statuses(register: Register, member: str, organization: str, on: str, statuses: set[str]) -> None:
    assert set(register.status_on(member, organization, on).statuses) == statuses


def test_a_contested_answer_shows_whose_views(register: Register) -> None:
    status = register.status_on("ukr", "org-cis", "2024-07-19")
    assert {(row.position_of, row.status) for row in status.rows} == {("org-cis", "founding"), ("ukr", "none")}
    assert all(register.reference(row.reference).symbol for row in status.rows)


def test_members(register: Register) -> None:
    def ids(organization: str, on: str) -> str:
        return " ".join(e.id for e in register.members_of(organization, on))

    assert ids("org-sco", "2024-07-19") == "blr chn ind irn kaz kgz pak rus tjk uzb"
    assert ids("org-sco", "2024-07-03") == "chn ind irn kaz kgz pak rus tjk uzb"
    assert ids("org-csto", "2024-07-19") == "arm blr kaz kgz rus tjk"
    assert ids("org-cis", "2024-07-19") == "arm aze blr kaz kgz mda rus tjk uzb"
    assert len(register.members_of("org-un", "2026-11-24")) == 193
    assert len(register.members_of("org-un", "1945-12-31")) == 51
    assert len(register.members_of("organ-unsc", "2026")) == 15


def test_presidencies(register: Register) -> None:
    wanted = {"1997-03": "pol", "2002-11": "chn", "2014-04": "nga", "2018-12": "civ", "2020-01": "vnm",
              "2020-12": "zaf",
              "2024-07": "rus", "2026-01": "som", "2026-02": "gbr", "1950-01": None, "2040-01": None}  # fmt: skip
    assert {month: register.presidency_of("organ-unsc", month) for month in wanted} == wanted
    assert register.presidency_of("organ-unsc", "2024-07-19") == "rus"
    assert register.presidency_of("organ-unsc", "2024") is None


def test_holders(register: Register) -> None:
    def ids(office: str, on: str) -> list[str]:
        return [term.holder for term in register.holders(office, on)]

    assert ids("office-un-sg", "2024-07-19") == ["per-antonio-guterres"]
    assert ids("office-un-sg", "2016-12-31") == ["per-ban-ki-moon"]
    assert ids("office-un-sg", "2017-01-01") == ["per-antonio-guterres"]
    assert ids("office-un-sg", "1961-10-01") == []
    assert ids("office-sco-sg", "2024-12-31") == ["per-zhang-ming"]
    assert ids("office-sco-sg", "2025-01-01") == ["per-nurlan-yermekbayev"]
    assert ids("office-csto-sg", "2024-07-19") == ["per-imangali-tasmagambetov"]
    assert ids("office-cis-sg", "2024-07-19") == ["per-sergei-lebedev"]
    assert len(ids("office-un-sg", "")) == 10


def test_names_are_shown_as_the_un_writes_them_on_that_day(register: Register) -> None:
    from onrecord.register.edtf import parse

    assert register.entity("gbr").name() == "United Kingdom of Great Britain and Northern Ireland"
    assert register.entity("rus").name("ru") == "Российская Федерация"
    assert register.entity("rus").name("de") == "Russian Federation"
    assert register.entity("nld").name("en", parse("2018-12-13")) == "Netherlands"
    assert register.entity("nld").name("en", parse("2024")) == "Netherlands (Kingdom of the)"
    assert register.entity("tur").name("en", parse("2014")) == "Turkey"
    assert register.entity("tur").name() == "Türkiye"
    assert register.entity("org-sco").name("fr") == "Organisation de Shanghai pour la coopération"


def _officially(register: Register, name: str, on: str) -> str:
    """The id of the entity that the UN calls by this name."""
    plain = name.replace("’", "'").casefold()
    found = [
        entity.id
        for entity in register.named(name, "en", on)
        if any(n.used_by == "un" and n.text.replace("’", "'").casefold() == plain for n in entity.names)
    ]
    (only,) = found or [entity.id for entity in register.named(name, "en", on)]
    return only


def test_admissions_agree_with_the_copy_of_the_list(register: Register, shared: Path) -> None:
    """The copy errs on Thailand; the register follows the list itself."""
    differ = {}
    lines = (shared / "register" / "un-admissions.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        name, _, day = line.rpartition(",")
        expected = "-".join(reversed(day.strip().split("-")))
        member = _officially(register, name.replace(" (The)", "").replace(" (Republic of The)", "").strip(), "2024")
        first = min(row.start.text for row in register.memberships(member, "org-un"))
        if first != expected:
            differ[member] = expected, first
    assert len(lines) == 193
    assert differ == {"tha": ("1946-12-15", "1946-12-16"), "rus": ("1945-10-24", "1991-12-24")}
    assert [row.start.text for row in register.memberships("su", "org-un")] == ["1945-10-24"]


def test_council_agrees_with_the_uns_own_table(register: Register, shared: Path) -> None:
    """Names that the copy left blank are only counted."""
    years: dict[int, list[str]] = defaultdict(list)
    with (shared / "register" / "DPPA-SCMEMBERSHIP.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            years[int(row["year"])].append(row["security_council_member"].strip())
    compared = 0
    for year in sorted(year for year in years if year >= 1992):
        theirs = {_officially(register, name, f"{year}-06-15") for name in years[year] if name}
        ours = {entity.id for entity in register.members_of("organ-unsc", f"{year}-06-15")}
        assert theirs <= ours
        assert len(ours - theirs) == years[year].count("")
        compared += len(theirs)
    assert compared == 33 * 15 - 4


def test_codes_agree_with_m49(register: Register, shared: Path) -> None:
    with (shared / "register" / "UNSD-en.csv").open(encoding="utf-8-sig") as file:
        theirs = {r["ISO-alpha3 Code"]: (r["M49 Code"], r["ISO-alpha2 Code"]) for r in csv.DictReader(file)}
    ours = {e.iso3: (e.m49, e.iso2) for e in register.entities.values() if e.iso3}
    assert len(ours) > 193
    assert {code: theirs[code] for code in ours} == ours


def test_the_version_is_that_of_the_files(register: Register, data: Path) -> None:
    assert load_register(data).version == register.version
    with (data / "membership" / "sco.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert load_register(data).version != register.version


def test_a_row_that_cannot_be_read_is_named(data: Path) -> None:
    path = data / "membership" / "sco.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines[:3], lines[3].replace("20", "2O", 1), *lines[4:]]), encoding="utf-8")
    with pytest.raises(RegisterError, match=r"sco\.csv:4"):
        load_register(data)
    path.write_text("\n".join([*lines[:3], lines[3] + ",more"]), encoding="utf-8")
    with pytest.raises(RegisterError, match=r"sco\.csv:4"):
        load_register(data)
    path.unlink()
    (data / "entity.csv").unlink()
    with pytest.raises(RegisterError, match=r"entity\.csv"):
        load_register(data)


def test_values_cannot_be_changed(register: Register) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        register.entity("rus").id = "su"  # type: ignore[misc]
    with pytest.raises(TypeError):
        register.entities["x"] = register.entity("rus")  # type: ignore[index]
