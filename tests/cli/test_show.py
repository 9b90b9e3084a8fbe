"""`onrecord show`: the passage in its document."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def test_the_parts_are_bracketed_when_piped(onrecord: Run, archive: Path, exercise: ModuleType) -> None:
    nested = exercise.report().attributions[3]
    answer = onrecord("show", nested.id[:9], "--context", "0", "--archive", archive)
    assert answer.returncode == 0
    shown = answer.stdout.decode()
    assert (
        "Tuan Saparov recalled that [source: the delegate of Nepal] [cue: had warned] [content: of floods]."
        in " ".join(shown.split())
    )
    assert "The lakes do not wait" not in shown
    start = exercise.REPORT.index("of floods")
    for fact in (
        f"Content        paragraph 5, characters {start}–{start + 9}",
        f"Inside         {exercise.report().attributions[2].id}",
        "Speaker        “the delegate of Nepal” (who is meant is open)",
        "Rule           subject cue; right in 80% of its results on annotated news",
        f"SHA-256        {exercise.report().document.origin.sha256}",
    ):
        assert fact in shown
    assert all(line == line.rstrip() for line in shown.splitlines())


def test_context_counts_paragraphs(onrecord: Run, archive: Path, exercise: ModuleType) -> None:
    identifier = exercise.report().attributions[3].id
    one, many = (
        onrecord("show", identifier, *c, "--archive", archive).stdout.decode() for c in ((), ("--context", "9"))
    )
    assert "The lakes do not wait" in one
    assert "On Friday, Kenya" not in one
    assert "On Friday, Kenya" in many


def test_a_speech_and_a_document(onrecord: Run, archive: Path, exercise: ModuleType) -> None:
    record = exercise.record()
    speech = onrecord("show", record.speeches[1].id, "--archive", archive).stdout.decode()
    assert "[label: Ms. Odhiambo (Kenya)]" in speech
    assert "For            Group of Lakes" in speech
    document = onrecord("show", record.document.origin.sha256[:12], "--archive", archive).stdout.decode()
    assert "Who spoke: 3 speeches" in document
    assert "Result         adopted as resolution 9999 (2024)" in document
    assert "Abstaining     1: China" in document


def test_json(onrecord: Run, archive: Path, exercise: ModuleType) -> None:
    report = exercise.report()
    wanted = report.attributions[0]
    data = json.loads(onrecord("show", wanted.id, "--json", "--context", "0", "--archive", archive).stdout)
    assert data["attribution"]["id"] == wanted.id
    (passage,) = data["passage"]
    start, stop = passage["span"]
    assert report.document.text[start:stop] == passage["text"]
    whole = json.loads(onrecord("show", report.document.origin.sha256, "--json", "--archive", archive).stdout)
    assert whole["schema"] == "onrecord/dossier/1"


def test_ids_that_are_ambiguous_or_unknown(onrecord: Run, archive: Path) -> None:
    for identifier, says in (("a-", "more than one id begins so: a-"), ("a-zz", "Near: a-"), ("?", "no such id")):
        answer = onrecord("show", identifier, "--archive", archive)
        assert (answer.returncode, answer.stdout) == (2, b"")
        assert says in answer.stderr.decode()


def on_terminal(*arguments: str, **environ: str) -> str:
    """What the program prints when its standard output is a terminal."""
    master, slave = pty.openpty()
    command = [sys.executable, "-c", "from onrecord.cli import main; main()", *arguments]
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", **environ}
    with subprocess.Popen(command, stdout=slave, stderr=slave, env=env) as process:
        os.close(slave)
        data = b""
        while True:
            try:
                read = os.read(master, 65536)
            except OSError:  # Linux says so when the other end is closed
                break
            if not read:
                break
            data += read
        assert process.wait() == 0
    os.close(master)
    return data.decode()


def test_colours_on_a_terminal_and_brackets_without(archive: Path, exercise: ModuleType) -> None:
    call = ("show", exercise.report().attributions[3].id, "--archive", str(archive))
    coloured = on_terminal(*call)
    assert "\x1b[" in coloured
    assert "[content:" not in coloured
    assert "Marked:" in coloured
    plain = on_terminal(*call, NO_COLOR="1")
    assert "[content: of floods]" in " ".join(plain.split())
    assert "\x1b[3" not in plain


def test_a_text_cannot_steer_the_terminal(onrecord: Run, tmp_path: Path, exercise: ModuleType) -> None:
    from dataclasses import replace

    from onrecord.archive import Archive

    evil = exercise.REPORT.replace("of floods", "\x1b[2J\u202ed!!!")
    report = exercise.report()
    document = replace(report.document, text=evil, origin=exercise.origin(evil, "evil\x1b[2J.txt"))
    document = replace(document, titles=(replace(report.document.titles[0], text="\x1b]0;owned\x07"),))
    with Archive.open(tmp_path / "a.sqlite") as opened:
        opened.put(replace(report, document=document))
    for call in (("said",), ("show", report.attributions[3].id), ("show", document.origin.sha256)):
        answer = onrecord(*call, "--archive", tmp_path / "a.sqlite")
        assert answer.returncode == 0, answer.stderr
        assert b"\x1b" not in answer.stdout
        assert "\u202e" not in answer.stdout.decode()
        assert "\ufffd" in answer.stdout.decode()
