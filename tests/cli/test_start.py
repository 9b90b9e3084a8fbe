"""The program starts quickly and says what it is."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from onrecord import __version__

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]

HEAVY = ("trafilatura", "pypdfium2", "numpy", "rich", "pymorphy3", "docx", "lxml", "sqlite3", "py3langid", "pydantic")


def test_the_command_line_imports_nothing_heavy() -> None:
    code = f"import sys, onrecord.cli; print([m for m in {HEAVY!r} if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not count the time of children")
def test_help_is_quick(onrecord: Run) -> None:
    took = []
    for _ in range(5):
        before = os.times()
        assert onrecord("--help").returncode == 0
        after = os.times()
        took.append(after.children_user + after.children_system - before.children_user - before.children_system)
    # Time of the processor, the least of five: what the program needs, whatever else the machine does.
    assert min(took) < 0.3, took


def test_version(onrecord: Run) -> None:
    assert onrecord("--version").stdout.decode() == f"onrecord {__version__}\n"


def test_help_lists_the_commands_and_the_disclaimer(onrecord: Run) -> None:
    shown = " ".join(onrecord("--help").stdout.decode().split())
    for name in ("read", "said", "show", "demo"):
        assert f" {name} " in shown
    assert "Not affiliated with or endorsed by the United Nations" in shown


def test_a_call_that_is_not_understood_is_exit_code_2(onrecord: Run) -> None:
    for call in (("reed",), ("read",), ("said", "--limit", "0"), ("show",), ("said", "--no-such")):
        answer = onrecord(*call)
        assert answer.returncode == 2, call
        assert b"Traceback" not in answer.stderr
