"""Opening the one file: telling an archive from anything else before touching it, and bringing it up to date."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.archive.migrations import APPLICATION_ID, STEPS
from onrecord.errors import ArchiveError

# How long one process waits for another's transaction, in seconds. A put lasts well under a second.
BUSY_TIMEOUT = 30.0

_MAGIC = b"SQLite format 3\x00"
_HOW_TO_FILL = "Fill it with `onrecord read FILE`, or name another with --archive"


def connect(path: Path, *, create: bool) -> sqlite3.Connection:
    """A connection to the archive at `path`, brought up to date.

    Raises ArchiveError, with the file untouched, if it is not an archive, is from a newer program, or is missing and
    `create` is false.
    """
    _check_file(path, create=create)
    with database_errors(path):
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT, isolation_level=None)
    try:
        with database_errors(path):
            connection.execute("PRAGMA foreign_keys = ON")
            _bring_up_to_date(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def database_errors(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into the program's own, naming the file and the mend."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise ArchiveError(str(path), f"the archive failed ({error})", _mend(error)) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One write transaction: all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _mend(error: sqlite3.DatabaseError) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_BUSY"):
        return "Another program is writing to it; try again when it is done"
    if name.startswith("SQLITE_FULL"):
        return "Make room on the disk and read the document again; what was stored before is untouched"
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return "Give yourself the right to write to it and to its folder, or name another with --archive"
    return "Keep a copy of the file, then name another with --archive and read the documents again"


def _check_file(path: Path, *, create: bool) -> None:
    """Looks at the first bytes only, so that a file that is not ours stays as it is."""
    where = str(path)
    if path.is_dir():
        raise ArchiveError(where, "is a folder, not an archive", "Name a file, as in --archive FOLDER/onrecord.sqlite")
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        if not create:
            raise ArchiveError(where, "there is no archive yet", _HOW_TO_FILL) from None
        _make_folder(path)
        return
    except OSError as error:
        raise ArchiveError(where, f"cannot be opened ({error.strerror})", "Name another with --archive") from error
    if not head:
        if not create:
            raise ArchiveError(where, "is an empty file, not an archive", _HOW_TO_FILL)
        return
    if not head.startswith(_MAGIC) or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise ArchiveError(
            where, "is not an onrecord archive", "Name another file with --archive; this one is untouched"
        )
    _check_version(path, int.from_bytes(head[60:64], "big"))


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(
            str(path), f"its folder cannot be made ({error.strerror})", "Name another file with --archive"
        ) from error


def _check_version(path: Path, version: int) -> None:
    if version > len(STEPS):
        raise ArchiveError(
            str(path),
            f"was written by a newer onrecord (archive version {version}; this program knows {len(STEPS)})",
            "Update onrecord, or name another file with --archive; this one is untouched",
        )


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    _check_version(path, _version(connection))
    if _version(connection) < len(STEPS):
        with transaction(connection):
            # Asked again under the lock: another process may have done it meanwhile.
            for number, step in enumerate(STEPS[_version(connection) :], _version(connection) + 1):
                for statement in step:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        _write_ahead(connection)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switches to write-ahead logging. SQLite does not wait for others here, so this does."""
    for _ in range(int(BUSY_TIMEOUT * 20)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorname", "").startswith("SQLITE_READONLY"):
                return
            if not getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                raise
            time.sleep(0.05)
