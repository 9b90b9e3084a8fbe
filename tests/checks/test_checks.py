"""Checks on the exercise, whose facts are real and whose errors are planted."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from onrecord import samples
from onrecord.model import Dossier
from onrecord.pipeline import Resources, check, load_resources, read

RECORD, ENGLISH, RUSSIAN = (str(path) for path in samples.paths())


@pytest.fixture(scope="module")
def resources() -> Resources:
    return load_resources()


def verdicts(dossier: Dossier, resources: Resources, name: str) -> list[tuple[str, str]]:
    text = dossier.document.text
    return [(f.verdict, f.span.of(text)) for f in check(dossier, resources) if f.check == name]


def test_the_exercise_s_council_is_that_of_its_month(resources: Resources) -> None:
    found = verdicts(read(RECORD, resources), resources, "seat")
    assert [verdict for verdict, _ in found] == ["supported"] * 16  # the presidency and fifteen members


def test_in_another_year_the_register_gives_other_members(resources: Resources) -> None:
    found = verdicts(read(RECORD, resources, date="2021-07-12"), resources, "seat")
    gone = {words for verdict, words in found if verdict == "contradicted"}
    assert {"Belgium", "Germany", "Poland", "South Africa"} <= gone
    assert not gone & {"China", "France", "Russian Federation"}


def test_a_report_that_states_its_date_is_held_to_the_presidency(resources: Resources) -> None:
    assert verdicts(read(ENGLISH, resources), resources, "seat") == [("supported", "Peru")]


def test_an_inferred_date_cannot_speak_for_the_presidency(resources: Resources) -> None:
    report = (
        "Model UN exercise: the meeting was never held.\n\n"
        "On Friday, Peru, which holds the presidency of the UN Security Council in July, held a debate. "
        "The review of 3 June 2019 was welcomed, Ana Ode of Malta said.\n\n"
        "“We are ready,” she said. “The road is open,” she added."
    )
    dossier = read("-", resources, stdin=io.BytesIO(report.encode()), genre="news")
    assert dossier.document.dating.basis == "inferred"
    assert verdicts(dossier, resources, "seat") == []


@pytest.mark.parametrize(("report", "variant"), [(ENGLISH, "Kokbulokov"), (RUSSIAN, "Кокбулатов")])
def test_the_planted_spelling_is_found_where_it_stands(report: str, variant: str, resources: Resources) -> None:
    assert verdicts(read(report, resources), resources, "copy") == [("spelt otherwise", variant)]


def test_a_record_spelt_evenly_has_no_such_finding(resources: Resources) -> None:
    assert verdicts(read(RECORD, resources), resources, "copy") == []


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-c", "from onrecord.cli import main; main()", "check", *arguments]
    return subprocess.run(call, capture_output=True, text=True, encoding="utf-8", check=False)


def test_command_exits_with_1_only_where_asked_to() -> None:
    assert run(ENGLISH).returncode == 0
    assert run(ENGLISH, "--fail-on", "contradicted").returncode == 0
    failed = run(ENGLISH, "--fail-on", "spelt otherwise")
    assert failed.returncode == 1
    assert "Kokbulokov" in failed.stdout


def test_command_prints_the_contract_with_findings_filled_in() -> None:
    found = json.loads(run(ENGLISH, "--json").stdout)["findings"]
    assert {finding["check"] for finding in found} == {"copy", "seat"}


def test_a_file_that_cannot_be_read_is_told_of() -> None:
    failed = run("no-such-file.txt")
    assert failed.returncode == 2
    assert failed.stderr.count("\n") == 1
    assert "no-such-file.txt" in failed.stderr
