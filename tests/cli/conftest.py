"""The program as a person runs it, and an archive that holds the exercise."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def archive(tmp_path: Path, exercise: ModuleType) -> Path:
    """An archive that holds both readings of the exercise."""
    from onrecord.archive import Archive

    path = tmp_path / "exercise.sqlite"
    with Archive.open(path) as opened:
        opened.put(exercise.report())
        opened.put(exercise.record())
    return path


@pytest.fixture(autouse=True)
def _alone(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test meets the archive, the width or the colours of the person who runs it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
    for name in ("ONRECORD_ARCHIVE", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "PYTHONIOENCODING", "PYTHONUTF8"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def onrecord() -> Callable[..., "subprocess.CompletedProcess[bytes]"]:
    """Runs the real program in a process of its own."""

    def run(*arguments: str | Path, stdin: bytes = b"", **environ: str) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-c", "from onrecord.cli import main; main()", *map(str, arguments)]
        return subprocess.run(
            command, input=stdin, capture_output=True, env={**os.environ, **environ}, timeout=120, check=False
        )

    return run
