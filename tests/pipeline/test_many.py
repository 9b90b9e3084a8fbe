"""Many documents read by several processes: the same readings as one by one, in the order given, whatever happens."""

import os
import signal
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest

from onrecord.errors import CallError, InputError
from onrecord.model import Dossier
from onrecord.pipeline import load_resources, read
from onrecord.pipeline_many import Failure, Wishes, read_many

RECORD = (
    "The meeting was called to order at 10 a.m.\n\nThe President: Exercise {n}. I give the floor to Belgium.\n\n"
    "Ms. Voztel (Belgium): This is the exercise numbered {n}.\n\nThe meeting rose at 11 a.m.\n"
)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    out = []
    for n in range(7):
        path = tmp_path / f"{n}.txt"
        path.write_text(RECORD.format(n=n), encoding="utf-8")
        out.append(str(path))
    return out


def test_readings_are_those_of_one_process_in_the_order_given_and_a_failure_costs_no_other(files) -> None:
    sources = [files[3], "/nowhere/at-all.txt", *files[:3]]
    found = list(read_many(sources, jobs=2))
    assert isinstance(found[1], Failure)
    assert isinstance(found[1].error, InputError)
    assert "/nowhere/at-all.txt" in found[1].message
    resources = load_resources()
    assert [d for d in found if isinstance(d, Dossier)] == [read(s, resources) for s in sources if s != sources[1]]


def test_an_option_at_fault_is_told_as_such(files) -> None:
    (found,) = islice(read_many(files, Wishes(genre="poem"), jobs=1), 1)
    assert isinstance(found, Failure)
    assert isinstance(found.error, CallError)
    assert found.error.where == "--genre"


def test_an_error_keeps_its_parts_from_one_process_to_another() -> None:
    import pickle

    again = pickle.loads(pickle.dumps(InputError("a.pdf", "a PDF without pages", "Get it again")))
    assert (type(again), again.where, again.what, again.mend) == (
        InputError, "a.pdf", "a PDF without pages", "Get it again",
    )  # fmt: skip


def test_the_command_reads_many_files_in_order(files) -> None:
    run = subprocess.run(
        [sys.executable, "-c", "from onrecord.cli import main; main()", "read", "--json", *files],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert [f"numbered {n}" in line for n, line in enumerate(run.stdout.splitlines())] == [True] * 7


@pytest.mark.skipif(os.name == "nt", reason="signals are sent another way there")
def test_ctrl_c_ends_the_command_and_all_its_processes(files) -> None:
    command = [sys.executable, "-c", "from onrecord.cli import main; main()", "read", "--json", *(files * 200)]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True
    )
    assert running.stdout is not None
    running.stdout.readline()
    os.killpg(running.pid, signal.SIGINT)
    began = time.monotonic()
    printed = len(running.stdout.read().splitlines())  # to its end: the pipe is closed by the last process that has it
    assert running.wait(timeout=60) != 0
    assert printed < 7 * 200
    assert time.monotonic() - began < 60
