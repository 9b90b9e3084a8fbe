"""The one file: told from any other, brought up to date, sound after a kill, shared by two writers."""

import hashlib
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.archive import Archive, Query, connect, default_path, interval
from onrecord.archive.migrations import APPLICATION_ID, STEPS
from onrecord.errors import ArchiveError

EXERCISE = Path(__file__).resolve().parents[1] / "contract"

WRITER = """
import hashlib, sys
from dataclasses import replace
sys.path.insert(0, sys.argv[2])
import exercise
from onrecord.archive import Archive
with Archive.open(sys.argv[1]) as archive:
    for n in range(int(sys.argv[4])):
        dossier = exercise.report()
        text = exercise.REPORT + sys.argv[3] + str(n) + "x" * 300_000
        origin = exercise.origin(text, f"{sys.argv[3]}{n}.txt")
        archive.put(replace(dossier, document=replace(dossier.document, origin=origin, text=text)))
        print(n, flush=True)
"""


def start_writer(path: Path, mark: str, number: int) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(EXERCISE), mark, str(number)], stdout=subprocess.PIPE
    )


def sound(path: Path) -> int:
    """The number of documents, each of which must have all its rows; the file must pass SQLite's own check."""
    with Archive.open(path, create=False) as archive:
        documents = archive.holdings().documents
        assert archive.said(Query()).total == 5 * documents
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM origin").fetchone() == (documents,)
        assert connection.execute("SELECT count(*) FROM mention").fetchone() == (2 * documents,)
    finally:
        connection.close()
    return int(documents)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this platform has no SIGKILL")
@pytest.mark.parametrize("after", [0, 1, 3, 6])
def test_kill_during_a_put_leaves_the_archive_sound(tmp_path: Path, after: int) -> None:
    path = tmp_path / "a.sqlite"
    writer = start_writer(path, "w", 10_000)
    assert writer.stdout is not None
    for _ in range(after + 1):
        assert writer.stdout.readline()
    time.sleep(0.003 * after)
    writer.kill()
    done = after + 1 + len(writer.stdout.read().split())
    writer.stdout.close()
    assert writer.wait() == -signal.SIGKILL
    assert sound(path) >= done


def test_two_processes_put_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    writers = [start_writer(path, mark, 15) for mark in ("left", "right", "left")]
    for writer in writers:
        writer.communicate(timeout=120)
        assert writer.returncode == 0
    assert sound(path) == 30


def test_the_file_is_marked_and_in_wal(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    Archive.open(path).close()
    connection = sqlite3.connect(path)
    try:
        pragmas = [connection.execute(f"PRAGMA {p}").fetchone()[0] for p in ("application_id", "user_version")]
        assert pragmas == [APPLICATION_ID, len(STEPS)]
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    finally:
        connection.close()
    assert [p.name for p in tmp_path.iterdir()] == ["a.sqlite"]


def test_an_older_archive_is_brought_up_to_date(
    tmp_path: Path, exercise: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.sqlite"
    with Archive.open(path) as archive:
        archive.put(exercise.report())
    step = ("ALTER TABLE document ADD COLUMN later TEXT", "UPDATE document SET later = 'there'")
    monkeypatch.setattr(connect, "STEPS", (*STEPS, step))
    with Archive.open(path, create=False) as archive:
        assert archive.holdings().documents == 1
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("SELECT later FROM document").fetchall() == [("there",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS) + 1,)
    finally:
        connection.close()
    monkeypatch.undo()
    with pytest.raises(ArchiveError, match="newer onrecord"):
        Archive.open(path)


def test_an_archive_of_the_first_version_answers(
    tmp_path: Path, exercise: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.sqlite"
    with monkeypatch.context() as patched:
        patched.setattr(connect, "STEPS", STEPS[:1])
        Archive.open(path).close()
    with Archive.open(path, create=False) as archive:
        archive.put(exercise.report())
        assert archive.said(Query(cue="promises")).total == 1


def test_a_step_that_fails_leaves_the_archive_as_it_was(
    tmp_path: Path, exercise: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.sqlite"
    with Archive.open(path) as archive:
        archive.put(exercise.report())
    with monkeypatch.context() as patched:
        patched.setattr(connect, "STEPS", (*STEPS, ("ALTER TABLE document ADD COLUMN later TEXT", "NO SQL")))
        with pytest.raises(ArchiveError, match="the archive failed"):
            Archive.open(path)
    with Archive.open(path, create=False) as archive:
        assert archive.said(Query()).total == 5


def stranger(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path.write_text("my notes", encoding="utf-8"), "is not an onrecord archive"),
        (lambda path: stranger(path, "CREATE TABLE t (x)"), "is not an onrecord archive"),
        (lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(84)), "is not an onrecord archive"),
        (
            lambda path: stranger(path, f"PRAGMA application_id = {APPLICATION_ID}", "PRAGMA user_version = 99"),
            "newer onrecord .archive version 99",
        ),
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_other_files_are_refused_and_untouched(tmp_path: Path, make: object, says: str, *, create: bool) -> None:
    path = tmp_path / "other"
    make(path)  # type: ignore[operator]
    before = hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns
    with pytest.raises(ArchiveError, match=says):
        Archive.open(path, create=create)
    assert (hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns) == before
    assert [p.name for p in tmp_path.iterdir()] == ["other"]


def test_a_damaged_archive_is_an_archive_error(tmp_path: Path, exercise: ModuleType) -> None:
    path = tmp_path / "a.sqlite"
    with Archive.open(path) as archive:
        archive.put(exercise.report())
    data = bytearray(path.read_bytes())
    data[100:] = b"\xff" * (len(data) - 100)
    path.write_bytes(data)
    with pytest.raises(ArchiveError, match="the archive failed"), Archive.open(path) as archive:
        archive.said(Query())


def test_a_missing_archive_says_how_to_fill_it(tmp_path: Path) -> None:
    for path in (tmp_path / "none.sqlite", tmp_path / "empty.sqlite"):
        if path.name == "empty.sqlite":
            path.touch()
        with pytest.raises(ArchiveError, match="onrecord read FILE"):
            Archive.open(path, create=False)
    assert [p.name for p in tmp_path.iterdir()] == ["empty.sqlite"]


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="is a folder"):
        Archive.open(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(ArchiveError):
        Archive.open(tmp_path / "file" / "a.sqlite")


def test_a_failing_put_changes_nothing(tmp_path: Path, exercise: ModuleType) -> None:
    path = tmp_path / "a.sqlite"
    with Archive.open(path) as archive:
        archive.put(exercise.report())
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE TRIGGER full BEFORE INSERT ON attribution BEGIN SELECT raise(ABORT, 'the disk is full'); END"
    )
    connection.commit()
    before = "\n".join(connection.iterdump())
    with Archive.open(path) as archive, pytest.raises(ArchiveError, match="the disk is full"):
        archive.put(exercise.report(program="0.2.0"))
    assert "\n".join(connection.iterdump()) == before
    connection.close()


def test_where_the_archive_lies() -> None:
    home = Path("/home/ada")
    assert default_path({"XDG_DATA_HOME": "/data"}, "linux", home) == Path("/data/onrecord/onrecord.sqlite")
    # A relative XDG_DATA_HOME counts as not set (XDG Base Directory Specification).
    assert default_path({"XDG_DATA_HOME": "data"}, "linux", home) == home / ".local/share/onrecord/onrecord.sqlite"
    assert default_path({}, "darwin", home) == home / "Library/Application Support/onrecord/onrecord.sqlite"
    assert default_path({"LOCALAPPDATA": "/L"}, "win32", home) == Path("/L/onrecord/onrecord.sqlite")


@pytest.mark.parametrize(
    ("value", "candidates", "expected"),
    [
        ("2024-07-19", (), ("2024-07-19", "2024-07-19")),
        ("2024-02", (), ("2024-02-01", "2024-02-29")),
        ("2024", (), ("2024-01-01", "2024-12-31")),
        ("2024-07~", (), ("2024-07-01", "2024-07-31")),
        ("2024-07", ("2024-07-05", "2024-07-26"), ("2024-07-05", "2024-07-26")),
        ("XXXX-07", (), None),
        ("2024-13", (), None),
        ("2024-02-30", (), None),
        ("0000", (), None),
        (None, (), None),
    ],
)
def test_intervals(value: str | None, candidates: tuple[str, ...], expected: tuple[str, str] | None) -> None:
    assert interval(value, candidates) == expected


@given(st.dates())
def test_a_day_is_its_own_interval(day: object) -> None:
    assert interval(str(day)) == (str(day), str(day))
