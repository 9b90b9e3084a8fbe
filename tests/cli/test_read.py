"""`onrecord read`: real files through the whole program, into a real archive or onto standard output."""

import hashlib
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from onrecord.contract import json_schema, misplaced
from onrecord.samples import paths

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def report(tmp_path: Path, exercise: ModuleType) -> Path:
    path = tmp_path / "exercise.txt"
    path.write_text(exercise.REPORT, encoding="utf-8")
    return path


def parsed(out: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.decode("utf-8").splitlines()]


def dump(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()


def test_json_is_the_contract_and_touches_no_archive(onrecord: Run, report: Path, tmp_path: Path) -> None:
    elsewhere = {"XDG_DATA_HOME": str(tmp_path / "data"), "ONRECORD_ARCHIVE": str(tmp_path / "data" / "a.sqlite")}
    answer = onrecord("read", report, "--json", LC_ALL="C", **elsewhere)
    assert (answer.returncode, answer.stderr) == (0, b"")
    (data,) = parsed(answer.stdout)
    Draft202012Validator(json_schema()).validate(data)
    assert misplaced(data) == ()  # type: ignore[arg-type]
    assert data["text"] == report.read_text(encoding="utf-8")
    assert data["origin"]["sha256"] == hashlib.sha256(report.read_bytes()).hexdigest()
    assert not (tmp_path / "data").exists()


def test_json_into_a_named_archive(onrecord: Run, report: Path, tmp_path: Path) -> None:
    archive = tmp_path / "a.sqlite"
    assert len(parsed(onrecord("read", report, "--json", "--archive", archive).stdout)) == 1
    assert json.loads(onrecord("said", "--json", "--limit", "1", "--archive", archive).stdout)["what"] == "attribution"


def test_the_samples_meet_the_contract_in_the_order_given(onrecord: Run) -> None:
    samples = [*reversed(paths())]
    answer = onrecord("read", "--json", *samples)
    assert answer.returncode == 0
    readings = parsed(answer.stdout)
    assert [data["origin"]["sha256"] for data in readings] == [
        hashlib.sha256(path.read_bytes()).hexdigest() for path in samples
    ]
    for data in readings:
        Draft202012Validator(json_schema()).validate(data)
        assert misplaced(data) == ()  # type: ignore[arg-type]


def test_a_view_for_people_that_is_stored(onrecord: Run, report: Path, tmp_path: Path) -> None:
    archive = tmp_path / "a.sqlite"
    answer = onrecord("read", report, "--archive", archive)
    assert (answer.returncode, answer.stderr) == (0, b"")
    shown = answer.stdout.decode()
    assert shown.startswith("Model UN exercise: the Council hears of mountain lakes\n")
    assert "“The lakes do not wait for us,” […] “and neither should we.”" in shown
    assert "Amina Odhiambo" in shown
    for heading in ("The meeting", "Who said what", "Left open", "In the archive"):
        assert f"\n{heading}" in shown
    assert f"Stored in {archive}" in " ".join(shown.split())
    following = shown.split("Next: `onrecord show ")[1].split("`")[0]
    assert onrecord("show", following, "--archive", archive).returncode == 0
    assert all(line == line.rstrip() and len(line) <= 100 for line in shown.splitlines())


def test_reading_again_changes_nothing_and_says_so(onrecord: Run, report: Path, tmp_path: Path) -> None:
    archive = tmp_path / "a.sqlite"
    onrecord("read", report, "--archive", archive)
    before = dump(archive)
    again = onrecord("read", report, "--archive", archive).stdout.decode()
    assert "held this reading already; nothing changed" in " ".join(again.split())
    copy = tmp_path / "copy.txt"
    copy.write_bytes(report.read_bytes())
    onrecord("read", copy, "--archive", archive)
    assert onrecord("read", "-", "--archive", archive, stdin=report.read_bytes()).returncode == 0
    assert dump(archive) == before


def test_standard_input_is_the_same_document(onrecord: Run, report: Path) -> None:
    named, piped = onrecord("read", report, "--json"), onrecord("read", "-", "--json", stdin=report.read_bytes())
    (first,), (second,) = parsed(named.stdout), parsed(piped.stdout)
    assert second["origin"].pop("uri") == "-"
    first["origin"].pop("uri")
    assert first == second


def test_what_the_caller_says_counts(onrecord: Run, report: Path) -> None:
    answer = onrecord("read", report, "--json", "--date", "2024-07-12", "--genre", "statement", "--rights", "CC0")
    (data,) = parsed(answer.stdout)
    assert (data["document"]["date"], data["document"]["date_basis"]) == ("2024-07-12", "given")
    assert (data["document"]["genre"], data["origin"]["rights"]) == ("statement", "CC0")


def test_one_bad_file_does_not_stop_the_others(onrecord: Run, report: Path, tmp_path: Path) -> None:
    empty, archive = tmp_path / "empty.txt", tmp_path / "a.sqlite"
    empty.touch()
    answer = onrecord("read", empty, tmp_path, tmp_path / "none.pdf", report, "--json", "--archive", archive)
    assert answer.returncode == 2
    assert [data["origin"]["uri"] for data in parsed(answer.stdout)] == [str(report)]
    errors = [line for line in answer.stderr.decode().splitlines() if line.startswith("onrecord: ")]
    assert [line.split(": ")[1] for line in errors] == [str(empty), str(tmp_path), str(tmp_path / "none.pdf")]
    assert answer.stderr.decode().splitlines()[-1] == "1 document read, 3 failed."
    assert b"Traceback" not in answer.stderr
    (row,) = parsed(onrecord("said", "--json", "--limit", "1", "--archive", archive).stdout)
    assert row["document"]["uri"] == str(report)


@pytest.mark.parametrize(
    "data", [b"", b"\x00\x01\x02\x03" * 500, b"%PDF-1.7\n1 0 obj\n<<", b"<html><body></body></html>"]
)
def test_bad_input_is_one_line_and_leaves_the_archive(onrecord: Run, report: Path, tmp_path: Path, data: bytes) -> None:
    archive, bad = tmp_path / "a.sqlite", tmp_path / "bad"
    onrecord("read", report, "--archive", archive)
    before = dump(archive)
    bad.write_bytes(data)
    answer = onrecord("read", bad, "--archive", archive)
    assert (answer.returncode, answer.stdout) == (2, b"")
    assert answer.stderr.decode().startswith(f"onrecord: {bad}: ")
    assert answer.stderr.count(b"\n") == 1
    assert dump(archive) == before


def test_faulty_options_are_told_once(onrecord: Run, report: Path, tmp_path: Path) -> None:
    for option, says in ((("--genre", "novel"), "verbatim"), (("--engine", "oracle"), "rules")):
        answer = onrecord("read", report, report, "--json", *option)
        assert (answer.returncode, answer.stdout) == (2, b"")
        (line,) = (one for one in answer.stderr.decode().splitlines() if one.startswith("onrecord: "))
        assert says in line
    other = tmp_path / "notes.txt"
    other.write_text("my notes", encoding="utf-8")
    answer = onrecord("read", report, "--archive", other)
    assert (answer.returncode, answer.stdout) == (2, b"")
    assert other.read_text(encoding="utf-8") == "my notes"


def test_several_files_are_shown_briefly(onrecord: Run, report: Path, tmp_path: Path) -> None:
    archive = tmp_path / "a.sqlite"
    answer = onrecord("read", report, *paths(), "--archive", archive)
    shown = answer.stdout.decode()
    assert answer.returncode == 0
    assert "Who said what" not in shown
    whole = [line.split("onrecord show ")[1] for line in shown.splitlines() if "onrecord show " in line]
    assert len(whole) == 4
    for prefix in whole:
        assert onrecord("show", prefix, "--archive", archive).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise on Windows")
def test_a_reader_who_leaves_is_no_error(report: Path, tmp_path: Path) -> None:
    code = f"{sys.executable} -c 'from onrecord.cli import main; main()' read {' '.join([str(report)] * 40)} --json"
    script = f"set -o pipefail; {{ {code}; echo $? > {tmp_path / 'code'}; }} | head -c 10 > /dev/null"
    out = subprocess.run(["bash", "-c", script], capture_output=True, timeout=120, check=False)
    assert b"Traceback" not in out.stderr
    assert b"Broken pipe" not in out.stderr
    assert b"Exception ignored" not in out.stderr
    assert (tmp_path / "code").read_text(encoding="utf-8").strip() == "0"
