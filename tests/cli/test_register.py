"""The commands that ask the register, and those that keep its files."""

import csv
import io
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from onrecord.register.tables import DATA

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def lines(answer: "subprocess.CompletedProcess[bytes]") -> list[Any]:
    assert answer.returncode == 0, answer.stderr.decode()
    return [json.loads(line) for line in answer.stdout.decode().splitlines()]


def test_member_says_yes_or_no_with_the_rows(onrecord: Run) -> None:
    told = onrecord("member", "GEO", "CIS", "--on", "2008-12-31").stdout.decode()
    assert told.startswith("Georgia: yes, a member of Commonwealth of Independent States on 2008-12-31")
    assert "withdrawn-pending from 2008-08-18 (notice)" in told
    assert "in membership/cis.csv:" in told
    assert "Georgia: no member of" in onrecord("member", "GEO", "CIS", "--on", "2009-08-18").stdout.decode()
    (found,) = lines(onrecord("member", "UKR", "CIS", "--on", "2019-01-01", "--json"))
    assert found["answer"] == "contested"
    assert {row["position_of"] for row in found["rows"]} == {"org-cis", "ukr"}
    assert all(reference["symbol"] or reference["url"] for reference in found["references"])


def test_member_without_a_day_lists_every_stay(onrecord: Run) -> None:
    told = onrecord("member", "BLR", "SCO").stdout.decode().split("\n")
    assert [line.split()[3] for line in told if line] == ["dialogue-partner", "observer", "member"]


def test_members_and_what_stood_before(onrecord: Run) -> None:
    found = lines(onrecord("members", "SCO", "--on", "2024-07-04", "--json"))
    assert [row["id"] for row in found if row["answer"] == "yes"].count("blr") == 1
    answer = onrecord("members", "CSTO", "--on", "1995-01-01")
    assert "did not exist yet" in answer.stderr.decode()
    assert "Collective Security Treaty: Armenia, Azerbaijan" in answer.stderr.decode()
    rows = list(csv.DictReader(io.StringIO(onrecord("members", "CIS", "--on", "2024", "--csv").stdout.decode())))
    assert {row["id"]: row["answer"] for row in rows}["ukr"] == "contested"
    assert "The register has no members of" in onrecord("members", "ICC", "--on", "2024").stderr.decode()
    assert onrecord("members", "SCO").returncode == 2


def test_council_and_presidency(onrecord: Run) -> None:
    assert "Security Council, 1966: 15 members" in onrecord("council", "1966").stdout.decode()
    assert "Security Council, 3 January 1980: 14 members" in onrecord("council", "1980-01-03").stdout.decode()
    assert onrecord("presidency", "1994-11").stdout.decode().startswith("United States of America, from 1994-11-01")
    (found,) = lines(onrecord("presidency", "2024-07", "--json"))
    assert found["president"]["id"] == "rus"
    assert "has no presidency" in onrecord("presidency", "2040-01").stderr.decode()


def test_who_lists_every_bearer(onrecord: Run) -> None:
    answer = onrecord("who", "Congo", "--on", "2024")
    assert [line for line in answer.stdout.decode().splitlines() if not line.startswith(" ")] == [
        "Congo (state, cog)", "Democratic Republic of the Congo (state, cod)"
    ]  # fmt: skip
    assert "2 may be meant" in answer.stderr.decode()
    office = onrecord("who", "CSTO Secretary General", "--on", "2024-07-19").stdout.decode()
    assert "Imangali Tasmagambetov, in office from 2023-01-01 until before 2026-01-01" in office
    (georgia,) = lines(onrecord("who", "GEO", "--json"))
    assert georgia["codes"]["m49"] == "268"
    assert georgia["admitted"] == "1992-07-31"


@pytest.mark.parametrize(("typed", "near"), [("Zhang Min", "Zhang Ming"), ("Kazahkstan", "Kazakhstan")])
def test_a_near_name_is_offered_and_not_taken(onrecord: Run, typed: str, near: str) -> None:
    answer = onrecord("who", typed)
    assert answer.returncode == 2
    assert answer.stdout == b""
    assert f"Near to it: {near}" in answer.stderr.decode()


def test_memberships_and_those_of_two(onrecord: Run) -> None:
    mine = {row["organization"]["id"] for row in lines(onrecord("memberships", "KAZ", "--on", "2024-07-19", "--json"))}
    assert {"org-un", "org-sco", "org-eaeu"} <= mine
    both = onrecord("memberships", "KAZ", "--with", "BLR", "--on", "2024-07-03").stdout.decode()
    assert "Commonwealth of Independent States" in both
    assert "Shanghai" not in both


def test_population(onrecord: Run) -> None:
    told = onrecord("population", "SCO", "--year", "2023").stdout.decode()
    assert told.startswith("Shanghai Cooperation Organization: 3,4")
    assert "Members of 31 December 2023; 9 figures:" in told
    assert "World Bank" in told
    assert "Without a figure" in onrecord("population", "UN", "--year", "1990").stderr.decode()


def test_a_timeline_is_a_picture_that_stands_alone(onrecord: Run, tmp_path: Path) -> None:
    picture = tmp_path / "out.svg"
    assert onrecord("members", "SCO", "--timeline", picture).returncode == 0
    root = ET.fromstring(picture.read_text(encoding="utf-8"))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    texts = [element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "Belarus" in texts
    assert any("Designations imply no opinion" in text for text in texts)
    titles = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert "member from 2024-07-04" in titles
    assert "http://www.w3.org/1999/xlink" not in picture.read_text(encoding="utf-8")
    refused = onrecord("members", "SCO", "--timeline", tmp_path / "no" / "such.svg")
    assert (refused.returncode, b"Traceback" in refused.stderr) == (2, False)


def test_the_register_is_validated(onrecord: Run, tmp_path: Path) -> None:
    answer = onrecord("register", "validate")
    assert (answer.returncode, answer.stdout) == (0, b"")
    assert "Not yet checked against an opened text" in answer.stderr.decode()
    data = shutil.copytree(DATA, tmp_path / "data")
    path = data / "membership" / "sco.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("sco-summit-2017", "sco-summit-2071", 1), encoding="utf-8")
    broken = onrecord("register", "validate", data)
    assert broken.returncode == 1
    assert "membership/sco.csv:" in broken.stdout.decode()
    assert ": references_exist: there is no reference 'sco-summit-2071'" in broken.stdout.decode()
    (problem,) = map(json.loads, onrecord("register", "validate", data, "--json").stdout.splitlines())
    assert problem["rule"] == "references_exist"
    assert onrecord("register", "validate", tmp_path).returncode == 2


def test_tidy_puts_a_folder_in_order(onrecord: Run, tmp_path: Path) -> None:
    data = shutil.copytree(DATA, tmp_path / "data")
    path = data / "membership" / "sco.csv"
    before = path.read_bytes()
    path.write_bytes(before.replace(b"m-", b"x-"))
    assert str(path) in onrecord("register", "tidy", data).stdout.decode()
    assert path.read_bytes() == before
