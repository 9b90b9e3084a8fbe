"""The archive itself: put a reading in, ask who said what, find the passage of an id."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from onrecord.archive import query as asking
from onrecord.archive.connect import connect, database_errors, transaction
from onrecord.archive.dates import interval
from onrecord.archive.query import ANY_PART, Found, Query
from onrecord.archive.rows import Row, rows, storable
from onrecord.contract import from_json, misplaced, to_json
from onrecord.errors import ArchiveError, CallError
from onrecord.model import Attribution, Dating, Dossier, Speech

_BASES = ("unknown", "inferred", "stated", "given")
_LISTED = 5
_NO_SUCH = "\U0010ffff"
_NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Holdings:
    """What an archive has: counts, genres with their number of documents, first and last day."""

    documents: int
    speeches: int
    attributions: int
    genres: tuple[tuple[str, int], ...]
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Passage:
    """What an id stands for: a document, a speech or an attribution, in its whole reading."""

    dossier: Dossier
    what: Speech | Attribution | None

    @property
    def id(self) -> str:
        """The full id: the statement's own, or the document's SHA-256."""
        return self.dossier.document.origin.sha256 if self.what is None else self.what.id


class Archive:
    """One SQLite file. Use it in a `with` block; made by `Archive.open`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self.path = connection, path

    @classmethod
    def open(cls, path: Path | str, *, create: bool = True) -> Archive:
        """The archive at `path`, made if it is missing and `create` is true.

        Raises ArchiveError if the file is not an archive, is from a newer program, or cannot be had; it is untouched.
        """
        path = Path(path)
        return cls(connect(path, create=create), path)

    def close(self) -> None:
        """Closes the file; what was put is safe already."""
        self._connection.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def put(self, dossier: Dossier) -> bool:
        """Stores a reading in one transaction; True if the archive changed.

        The same bytes are one document, whatever they are called: the first name stays. A reading that differs
        replaces the one before, except that one whose date is less well known (the same file on standard input has no
        file name to date it by) leaves the better one in place. Raises ArchiveError.
        """
        _check(dossier)
        with database_errors(self.path), transaction(self._connection):
            dossier = self._under_first_name(dossier)
            before, contract = self._stored(dossier.document.origin.sha256), _contract(dossier)
            if before is not None and (before == contract or self._better_dated(before, dossier)):
                return False
            self._write(dossier, contract)
        return True

    def _under_first_name(self, dossier: Dossier) -> Dossier:
        """The reading with the name that its bytes came under first, and the rights last stated."""
        origin = dossier.document.origin
        held = self._connection.execute("SELECT uri, rights FROM origin WHERE sha256 = ?", (origin.sha256,)).fetchone()
        uri, rights = held or (storable(origin.uri), origin.rights)
        if origin.rights != _NOT_STATED:
            rights = origin.rights
        return replace(dossier, document=replace(dossier.document, origin=replace(origin, uri=uri, rights=rights)))

    def _stored(self, sha256: str) -> str | None:
        row = self._connection.execute("SELECT dossier FROM document WHERE sha256 = ?", (sha256,)).fetchone()
        return None if row is None else str(row[0])

    def _better_dated(self, before: str, dossier: Dossier) -> bool:
        """True if the stored reading was made by the same program and knows its date better."""
        stored = from_json(json.loads(before))
        return stored.made_by == dossier.made_by and _known(stored.document.dating) > _known(dossier.document.dating)

    def _write(self, dossier: Dossier, contract: str) -> None:
        origin, run = dossier.document.origin, self._connection.execute
        run(
            "INSERT INTO origin VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256)"
            " DO UPDATE SET media_type = excluded.media_type, rights = excluded.rights",
            (origin.sha256, origin.uri, origin.media_type, storable(origin.rights), origin.data),
        )
        run("DELETE FROM document WHERE sha256 = ?", (origin.sha256,))
        for table, lines in rows(dossier, contract).tables():
            self._insert(table, lines)

    def _insert(self, table: str, lines: tuple[Row, ...]) -> None:
        if lines:
            marks = ", ".join("?" for _ in lines[0])
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", lines)

    def said(self, query: Query) -> Found:
        """The statements that answer `query`, oldest first. Raises ArchiveError."""
        with database_errors(self.path):
            return asking.run(self._connection, query)

    def names(self) -> tuple[str, ...]:
        """The names of all who have a part in some statement, sorted; the words where the name is open."""
        with database_errors(self.path):
            return tuple(sorted({name or words for _, name, words in asking.known(self._connection, ANY_PART)}))

    def holdings(self) -> Holdings:
        """Counts of what there is. Raises ArchiveError."""
        with database_errors(self.path):
            run = self._connection.execute
            documents, first, last = run("SELECT count(*), min(earliest), max(latest) FROM document").fetchone()
            speeches = run("SELECT count(*) FROM speech").fetchone()[0]
            attributions = run("SELECT count(*) FROM attribution").fetchone()[0]
            genres = run("SELECT coalesce(genre, 'unknown'), count(*) FROM document GROUP BY 1 ORDER BY 2 DESC, 1")
            return Holdings(documents, speeches, attributions, tuple(genres.fetchall()), first, last)

    def dossier(self, sha256: str) -> Dossier | None:
        """The stored reading of the document with this SHA-256, with its bytes; None where it is not held."""
        with database_errors(self.path):
            stored = self._stored(sha256)
            if stored is None:
                return None
            data = self._connection.execute("SELECT data FROM origin WHERE sha256 = ?", (sha256,)).fetchone()[0]
        return from_json(json.loads(stored), data)

    def passage(self, identifier: str) -> Passage:
        """What an id, or the beginning of one, stands for.

        `ID@SHA` picks the document where several hold the same statement. Raises CallError, listing near ids, where
        nothing or more than one thing answers.
        """
        wanted, _, document = identifier.strip().rstrip("…").lower().partition("@")
        with database_errors(self.path):
            found = self._with_prefix(wanted, document)
        if len(found) > 1 and not document:
            exact = [row for row in found if row[1] == wanted]
            found = exact or found
        if not found:
            raise CallError(identifier, "no such id in the archive", self._near(wanted))
        if len(found) > 1:
            listed = ", ".join(_spelled(row, found) for row in found[:_LISTED])
            more = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
            raise CallError(identifier, f"more than one id begins so: {listed}{more}", "Give more of the one you mean")
        kind, said, sha256 = found[0]
        dossier = self.dossier(sha256)
        assert dossier is not None
        return Passage(dossier, _statement(dossier, kind, said))

    def _with_prefix(self, wanted: str, document: str) -> list[tuple[str, str, str]]:
        """(kind, id, SHA-256) of all whose id begins with `wanted`, in a document whose SHA begins with `document`."""
        if not wanted:
            return []
        found = self._connection.execute(
            "SELECT * FROM (SELECT 'document' AS kind, sha256 AS id, sha256 AS document FROM document"
            " UNION ALL SELECT 'speech', id, document FROM speech"
            " UNION ALL SELECT 'attribution', id, document FROM attribution)"
            " WHERE id >= :from AND id < :to AND document >= :in_from AND document < :in_to ORDER BY id, document",
            {"from": wanted, "to": wanted + _NO_SUCH, "in_from": document, "in_to": document + _NO_SUCH},
        )
        return found.fetchall()

    def _near(self, wanted: str) -> str:
        for length in range(len(wanted) - 1, 0, -1):
            near = self._with_prefix(wanted[:length], "")
            if near:
                return "Near: " + ", ".join(_spelled(row, near) for row in near[:_LISTED])
        return "`onrecord said` lists the ids that there are"


def _check(dossier: Dossier) -> None:
    """Raises ArchiveError for a reading that does not belong to its bytes or its text: a fault of ours, not stored."""
    origin, mend = dossier.document.origin, "Please report this"
    if hashlib.sha256(origin.data).hexdigest() != origin.sha256:
        raise ArchiveError(origin.uri, "its bytes do not match its SHA-256", mend)
    outside = misplaced(to_json(dossier))
    if outside:
        raise ArchiveError(origin.uri, f"its reading has a place outside the text ({outside[0]})", mend)


def _spelled(row: tuple[str, str, str], others: list[tuple[str, str, str]]) -> str:
    """The id as it must be written to be told from the others."""
    kind, identifier, document = row
    if kind == "document":
        return identifier[:16]
    twins = sum(1 for other in others if other[1] == identifier)
    return f"{identifier}@{document[:8]}" if twins > 1 else identifier


def _statement(dossier: Dossier, kind: str, identifier: str) -> Speech | Attribution | None:
    pool: dict[str, tuple[Speech, ...] | tuple[Attribution, ...]] = {
        "speech": dossier.speeches,
        "attribution": dossier.attributions,
    }
    return next((one for one in pool.get(kind, ()) if one.id == identifier), None)


def _contract(dossier: Dossier) -> str:
    text = json.dumps(to_json(dossier), ensure_ascii=False, separators=(",", ":"))
    # A lone surrogate, which SQLite cannot hold, stays a JSON escape.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _known(dating: Dating) -> tuple[bool, bool, bool, int]:
    """How well a date is known, for comparison: given by a person, known at all, to the day, on what basis."""
    bounds = interval(dating.value, dating.candidates)
    to_the_day = bounds is not None and bounds[0] == bounds[1]
    return dating.basis == "given", bounds is not None, to_the_day, _BASES.index(dating.basis)
