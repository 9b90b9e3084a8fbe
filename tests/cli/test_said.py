"""`onrecord said`: the list, its three forms, and what it says when it finds nothing."""

import csv
import io
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def test_the_list_for_people(onrecord: Run, archive: Path, exercise: ModuleType) -> None:
    answer = onrecord("said", "--by", "Odhiambo", "--archive", archive)
    assert answer.returncode == 0
    report, record = exercise.report(), exercise.record()
    assert answer.stdout.decode() == (
        "Amina Odhiambo, for Kenya · direct · July 2024 (inferred)\n"
        "  “The lakes do not wait for us, […] and neither should we.”\n"
        f"    {report.attributions[0].id} · exercise.txt\n"
        "\n"
        "Amina Odhiambo, for Kenya · indirect, promises · July 2024 (inferred)\n"
        "  that her delegation would table a draft\n"
        f"    {report.attributions[1].id} · exercise.txt\n"
        "\n"
        "Amina Odhiambo, for Group of Lakes · speech · 5 July 2024\n"
        "  I speak for the Group of Lakes. We shall vote in favour.\n"
        f"    {record.speeches[1].id} · exercise-record.txt\n"
        "\n"
    )
    assert answer.stderr == b""


@pytest.mark.parametrize("name", ["Kenya", "ken", "Кения", "кения"])
def test_a_name_in_any_language_of_the_register(onrecord: Run, archive: Path, exercise: ModuleType, name: str) -> None:
    answer = onrecord("said", "--by", name, "--json", "--archive", archive)
    report, record = exercise.report(), exercise.record()
    assert [json.loads(line)["id"] for line in answer.stdout.splitlines()] == [
        *(one.id for one in report.attributions[:2]),
        record.speeches[1].id,
    ]


def test_a_name_of_several_entities_is_told(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--by", "Congo", "--archive", archive)
    assert (answer.returncode, answer.stdout) == (0, b"")
    told, none = answer.stderr.decode().splitlines()
    assert "(cod)" in told
    assert "(cog)" in told
    assert none.startswith("No statement found")


def test_who_is_known_but_has_said_nothing(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--by", "France", "--archive", archive)
    assert (answer.returncode, answer.stdout) == (0, b"")
    assert answer.stderr.decode().startswith("No statement found")


def test_json_is_one_object_a_line(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--json", "--archive", archive, LC_ALL="C", PYTHONIOENCODING="ascii")
    rows = [json.loads(line) for line in answer.stdout.decode("utf-8").splitlines()]
    assert [row["cue_class"] for row in rows] == ["states", "promises", "other", "other", "other", None, None, None]
    assert [row["what"] for row in rows] == ["attribution"] * 5 + ["speech"] * 3
    assert rows[4]["speaker"]["name"] is None
    assert [c["name"] for c in rows[4]["speaker"]["candidates"]] == ["Amina Odhiambo", "Tuan Saparov"]
    assert rows[0]["on_behalf_of"][0]["id"] == "ken"
    assert rows[6]["affiliation"]["id"] == "ken"


def test_what_the_cue_does(onrecord: Run, archive: Path, exercise: ModuleType) -> None:
    answer = onrecord("said", "--cue", "promises", "--csv", "--archive", archive)
    (row,) = csv.DictReader(io.StringIO(answer.stdout.decode("utf-8")))
    assert (row["id"], row["type"]) == (exercise.report().attributions[1].id, "intention")
    assert (row["cue_class"], row["modality"]) == ("promises", "plain")


def test_spoken_about(onrecord: Run, archive: Path, exercise: ModuleType) -> None:
    def ids(*arguments: str) -> list[str]:
        answer = onrecord("said", "--json", *arguments, "--archive", archive)
        return [json.loads(line)["id"] for line in answer.stdout.splitlines()]

    report = exercise.report()
    assert ids("--about", "flood") == [report.attributions[2].id, report.attributions[3].id]
    assert ids("--about", "Nepal") == [report.attributions[2].id]  # named in the words
    assert ids("--about", "npl", "--cue", "states") == []
    assert ids("--about", "GBR") == []


def test_what_was_not_said_is_left_out_and_told_of(onrecord: Run, tmp_path: Path, exercise: ModuleType) -> None:
    from onrecord.archive import Archive

    dossier = exercise.report()
    first, *others = dossier.attributions
    unsaid = replace(first, modality="negated", cue_class="other", type="other")
    with Archive.open(tmp_path / "a.sqlite") as archive:
        archive.put(replace(dossier, attributions=(unsaid, *others)))
    answer = onrecord("said", "--by", "Odhiambo", "--json", "--archive", tmp_path / "a.sqlite")
    assert [json.loads(line)["id"] for line in answer.stdout.splitlines()] == [others[0].id]
    assert answer.stderr.decode() == (
        "1 more statement left out, not said or only supposed by the text; --unsaid lists them, too.\n"
    )
    answer = onrecord("said", "--unsaid", "--csv", "--archive", tmp_path / "a.sqlite")
    rows = list(csv.DictReader(io.StringIO(answer.stdout.decode("utf-8"))))
    assert [(row["modality"], row["counted"]) for row in rows] == [("negated", "0"), *[("plain", "1")] * 4]
    answer = onrecord("said", "--by", "Odhiambo", "--unsaid", "--archive", tmp_path / "a.sqlite")
    assert answer.stdout.decode().startswith("Amina Odhiambo, for Kenya · direct, not said · July 2024 (inferred)\n")
    answer = onrecord("show", unsaid.id, "--archive", tmp_path / "a.sqlite")
    assert "Kind           direct other, not said" in answer.stdout.decode()
    assert answer.stderr == b""


def test_csv(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--csv", "--kind", "direct", "--archive", archive)
    (row,) = csv.DictReader(io.StringIO(answer.stdout.decode("utf-8")))
    assert (row["speaker"], row["on_behalf_of"], row["date"]) == ("Amina Odhiambo", "Kenya", "2024-07")
    assert row["words"] == "The lakes do not wait for us, […] and neither should we."


def test_the_archive_may_be_named_in_the_environment(onrecord: Run, archive: Path) -> None:
    assert onrecord("said", "--csv", ONRECORD_ARCHIVE=str(archive)).stdout.count(b"\r\n") == 9


def test_undated_documents_are_told_of(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--on", "2024-07-05", "--json", "--archive", archive)
    assert len(answer.stdout.splitlines()) == 3
    assert answer.stderr.decode().startswith("5 more statements left out: the dates")
    month = onrecord("said", "--on", "2024-07", "--json", "--archive", archive)
    assert (len(month.stdout.splitlines()), month.stderr) == (8, b"")


def test_limit_tells_of_the_rest(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--limit", "2", "--json", "--archive", archive)
    assert len(answer.stdout.splitlines()) == 2
    assert answer.stderr.decode().startswith("2 of 8 shown")


def test_a_miss_lists_near_names(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--by", "Odhiamba", "--archive", archive)
    assert (answer.returncode, answer.stdout) == (2, b"")
    assert answer.stderr.decode() == (
        "onrecord: Odhiamba: neither the archive nor the register knows this name."
        " Near names in the archive: Amina Odhiambo\n"
    )


def test_nothing_found_is_not_an_error(onrecord: Run, archive: Path) -> None:
    answer = onrecord("said", "--by", "Odhiambo", "--since", "2025", "--archive", archive)
    assert (answer.returncode, answer.stdout) == (0, b"")
    assert answer.stderr.decode().startswith("No statement found that answers, among 2 documents with 5 attributions")


def test_faulty_calls_name_the_mend(onrecord: Run, archive: Path, tmp_path: Path) -> None:
    for arguments, says in (
        (("--kind", "shouted"), "There are: direct, mixed, indirect, speech"),
        (
            ("--cue", "shouts"),
            "There are: states, asks, urges, proposes, supports, opposes, welcomes, thanks, condemns",
        ),
        (("--since", "yesterday"), "is not a date"),
        (("--on", "2024", "--since", "2023"), "cannot stand beside"),
        (("--json", "--csv"), "only one form"),
    ):
        answer = onrecord("said", *arguments, "--archive", archive)
        assert answer.returncode == 2
        assert says in answer.stderr.decode()
        assert answer.stderr.count(b"\n") == 1
    answer = onrecord("said", "--archive", tmp_path / "none.sqlite")
    assert answer.returncode == 2
    assert "onrecord read FILE" in answer.stderr.decode()
    assert not (tmp_path / "none.sqlite").exists()


def test_an_empty_archive_says_how_to_fill_it(onrecord: Run, tmp_path: Path) -> None:
    from onrecord.archive import Archive

    Archive.open(tmp_path / "a.sqlite").close()
    answer = onrecord("said", "--archive", tmp_path / "a.sqlite")
    assert answer.returncode == 0
    assert "is empty. Fill it with `onrecord read FILE`" in answer.stderr.decode()


def test_a_reading_says_what_was_only_supposed(exercise: ModuleType) -> None:
    from rich.console import Console

    from onrecord.cli.sheet import Sheet

    dossier = exercise.report()
    supposed = replace(dossier.attributions[0], modality="hypothetical", cue_class="other", type="other")
    screen = Console(file=io.StringIO(), width=100)
    Sheet(screen).attributions(replace(dossier, attributions=(supposed, *dossier.attributions[1:])))
    assert isinstance(screen.file, io.StringIO)
    assert screen.file.getvalue().count("direct other, only supposed ·") == 1
