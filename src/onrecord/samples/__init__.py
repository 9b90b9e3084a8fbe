"""The exercise: a Model UN meeting that may be shown to anyone, because nobody in it exists.

Its record and two reports of it stand beside this module, with the errors that were planted in the reports and with
what a reader should find in all three. `onrecord demo` reads them; so do the tests. See docs/exercise.md.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

RECORD = "exercise-record.pdf"
ENGLISH = "exercise-report.en.html"
RUSSIAN = "exercise-report.ru.html"


def paths() -> list[Path]:
    """The record (PDF), the English report and the Russian report (HTML), in this order."""
    return [_folder() / name for name in (RECORD, ENGLISH, RUSSIAN)]


def planted() -> list[dict[str, Any]]:
    """The errors planted in the reports.

    Each has `file`, `kind`, `words` (as they stand in the report), `record_words` (what the record has instead),
    `speaker` (whose words they are by the record, or None) and `note`.
    """
    entries: list[dict[str, Any]] = _load("planted.json")
    return entries


def expected() -> dict[str, Any]:
    """What a reader should find, by file name: the record's facts, speeches and vote, the reports' attributions.

    The shape is described in docs/exercise.md.
    """
    answers: dict[str, Any] = _load("expected.json")
    return answers


def _folder() -> Path:
    # The package is installed as plain files (see py.typed and the wheel's settings), so the resource is a path.
    return Path(str(files(__name__)))


def _load(name: str) -> Any:
    return json.loads((_folder() / name).read_text(encoding="utf-8"))
