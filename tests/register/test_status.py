"""Was it a member on that day, and as what?"""

import pytest

from onrecord.register import Register

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
idn org-un 1965-02-01 unknown
idn org-un 1966 unknown
idn org-un 1966-09-28 yes
yucs org-un 1995 no
twn org-un 1960 contested
twn org-un 1972 no
srb org-un 1995 contested
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
fra org-las 2024 no
fra org-icc 2024 unknown
"""


@pytest.mark.parametrize("line", STATUS.strip().splitlines())
def test_status_on_a_day(register: Register, line: str) -> None:
    member, organization, on, answer = line.split()
    assert register.status(member, organization, on).answer == answer


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
        ("org-cis", "organ-unga", "1994-03-23", {"none"}),
    ],
)
def test_statuses(register: Register, member: str, organization: str, on: str, statuses: set[str]) -> None:
    assert set(register.status(member, organization, on).status.split("+")) == statuses


def test_a_contested_answer_shows_whose_views(register: Register) -> None:
    status = register.status("ukr", "org-cis", "2024-07-19")
    assert {(row.position_of, row.status) for row in status.rows} == {("org-cis", "founding"), ("ukr", "none")}
    assert all(reference.symbol for reference in status.references)
    told = status.explain()
    assert "contested" in told
    assert "view of org-cis" in told
    assert "view of ukr" in told
    assert "membership/cis.csv:" in told


@pytest.mark.parametrize(
    ("on", "answer", "status"),
    [("2008-08-17", "yes", "member"), ("2008-12-31", "yes", "member+withdrawn-pending"), ("2009-08-18", "no", "none")],
)
def test_a_notice_is_laid_over_the_membership(register: Register, on: str, answer: str, status: str) -> None:
    found = register.status("GEO", "CIS", on=on)
    assert (found.answer, found.status) == (answer, status)


def test_before_an_organization_stands_what_it_came_from(register: Register) -> None:
    found = register.status("ARM", "CSTO", on="1995-01-01")
    assert found.answer == "no"
    assert found.instead is not None
    assert (found.instead.organization.id, found.instead.answer) == ("org-cst", "yes")
    assert "did not exist yet" in found.explain()
    members = register.members("CSTO", on="1995-01-01")
    assert members == ()
    assert {status.subject.id for status in members.instead} == {
        "arm", "aze", "blr", "geo", "kaz", "kgz", "rus", "tjk", "uzb"
    }  # fmt: skip
    assert "Collective Security Treaty" in members.note


def test_between_decision_and_entry_into_force_the_register_does_not_know(register: Register) -> None:
    assert [register.status("RUS", "CSTO", on=on).answer for on in ("2002-05-13", "2002-12-01", "2003-09-18")] == [
        "no", "unknown", "yes"
    ]  # fmt: skip


def test_observers_in_the_assembly_are_observers_at_the_united_nations(register: Register) -> None:
    assert register.status("Holy See", "UN", on="2024-07-19").status == "observer"
    assert register.status("CSTO", "UN", on="2024-07-19").status == "observer"
    assert register.status("Kazakhstan", "General Assembly", on="2024").answer == "yes"


def test_who_continues_another_has_its_rows(register: Register) -> None:
    found = register.status("RUS", "UN", on="1980")
    assert found.answer == "yes"
    assert {row.member for row in found.rows} == {"su"}
    assert "continues" in found.explain()


def test_members(register: Register) -> None:
    def ids(organization: str, on: str, status: str | None = None) -> str:
        return " ".join(sorted(actor.id for actor in register.members(organization, on, status)))

    assert ids("org-sco", "2024-07-19") == "blr chn ind irn kaz kgz pak rus tjk uzb"
    assert ids("org-sco", "2024-07-03") == "chn ind irn kaz kgz pak rus tjk uzb"
    assert ids("SCO", "2024-07-03", "observer") == "afg blr mng"
    assert ids("org-csto", "2024-07-19") == "arm blr kaz kgz rus tjk"
    assert ids("org-cis", "2024-07-19") == "arm aze blr kaz kgz mda rus tjk uzb"
    assert len(register.members("org-un", "2026-11-24")) == 193
    assert len(register.members("org-un", "1945-12-31")) == 51
    assert len(register.members("organ-unsc", "2026")) == 15
    assert [status.subject.id for status in register.members("CIS", "2024-07-19").open] == ["ukr"]
    assert [status.answer for status in register.members("BRICS", "2024-07-19").open] == ["contested"]


def test_memberships(register: Register) -> None:
    found = {stay.organization.id: stay for stay in register.memberships("KAZ", on="2024-07-19")}
    assert {"org-un", "org-cis", "org-csto", "org-sco", "org-eaeu", "org-osce", "org-oic"} <= found.keys()
    assert found["org-eaeu"].since == "2015-01-01"
    assert found["org-nato"].answer == "no" if "org-nato" in found else True
    assert all(stay.rows and stay.references for stay in found.values())
    ever = [stay for stay in register.memberships("BLR") if stay.organization.id == "org-sco"]
    assert [stay.status for stay in sorted(ever, key=lambda s: s.rows[0].start.earliest)] == [
        "dialogue-partner",
        "observer",
        "member",
    ]


def test_what_two_have_in_common(register: Register) -> None:
    common = {actor.id for actor in register.common("KAZ", "BLR", on="2024-07-04")}
    assert {"org-un", "org-cis", "org-csto", "org-sco", "org-eaeu", "org-osce"} <= common
    assert "org-sco" not in {actor.id for actor in register.common("KAZ", "BLR", on="2024-07-03")}
    assert register.common("KAZ", "BLR", on="2024-07-04").rows
