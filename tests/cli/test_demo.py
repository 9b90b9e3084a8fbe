"""`onrecord demo`: who said what in the exercise, and that it is one."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from onrecord.samples import paths

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def test_the_demo_says_that_it_is_an_exercise_and_keeps_nothing(onrecord: Run, tmp_path: Path) -> None:
    answer = onrecord("demo", XDG_DATA_HOME=str(tmp_path / "data"), TMPDIR=str(tmp_path))
    assert (answer.returncode, answer.stderr) == (0, b"")
    shown = answer.stdout.decode()
    assert shown.startswith("This is a Model UN exercise")
    for path in paths():
        assert f"\n{path.name} (Model UN exercise)\n" in shown
    assert "Who spoke: " in shown
    assert shown.count("Who said what: ") == 2
    following = shown.split("Try next")[1]
    assert following.count("\n  onrecord ") == 3
    assert list(tmp_path.iterdir()) == []


def test_the_demo_as_json(onrecord: Run) -> None:
    lines = onrecord("demo", "--json").stdout.decode().splitlines()
    assert [json.loads(line)["document"]["genre"] for line in lines] == ["verbatim", "news", "news"]


def test_the_readme_shows_what_is_printed(onrecord: Run, archive: Path) -> None:
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    shown = readme.split("exercise-report.en.html      (Model UN exercise)\n", 1)[1].split("```", 1)[0]
    printed = onrecord("read", str(paths()[1]), "--archive", str(archive), COLUMNS="100").stdout.decode().splitlines()
    for line in shown.splitlines():
        assert line in ("", "…") or line in printed, line
