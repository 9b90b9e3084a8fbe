"""Puts the register's files in order: ids made from content, rows sorted by key, one way to write CSV.

A change by hand then touches only the lines it means to, and two people's changes merge.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from pathlib import Path

from onrecord.errors import RegisterError
from onrecord.model.ids import content_id
from onrecord.register.files import Row, files_of, rows_of

KEYS: dict[str, tuple[str, ...]] = {
    "entity": ("id",),
    "name": ("entity", "lang", "text", "from"),
    "relation": ("subject", "predicate", "object"),
    "membership": ("member", "organization", "from", "status", "position_of"),
    "office": ("id",),
    "term": ("office", "from", "holder"),
    "event": ("entity", "date", "kind", "document"),
    "reference": ("id",),
    "figure": ("entity", "measure", "year"),
    "ambiguous": ("lang", "text"),
    "notname": ("lang", "text"),
    "checked": ("id",),
}
"""The columns by which each table's rows are sorted."""


def membership_id(row: Row) -> str:
    """The id of a row on a member, made from what it says."""
    return content_id("m", *(row[c] for c in ("member", "organization", "status", "from", "to", "position_of")))


def term_id(row: Row) -> str:
    """The id of a row on a term of office."""
    return content_id("t", *(row[c] for c in ("office", "holder", "from", "to")))


def event_id(row: Row) -> str:
    """The id of a row on an event."""
    return content_id("e", *(row[c] for c in ("kind", "entity", "date", "document")))


IDS: dict[str, Callable[[Row], str]] = {"membership": membership_id, "term": term_id, "event": event_id}
"""The tables whose ids are made from content, and how."""


def tidy(folder: Path) -> list[Path]:
    """Rewrites the files of a register that are not in order; the files that it changed.

    Raises RegisterError, naming file and line, where a row cannot be read.
    """
    changed = []
    for table, key in KEYS.items():
        for path in files_of(folder, table):
            before = path.read_bytes()
            header, rows = rows_of(path, before)
            after = _written(header, _ordered(path, table, key, [row for _, row in rows]))
            if after != before:
                path.write_bytes(after)
                changed.append(path)
    return changed


def _ordered(path: Path, table: str, key: tuple[str, ...], rows: list[Row]) -> list[Row]:
    make = IDS.get(table)
    if missing := [column for column in key if rows and column not in rows[0]]:
        raise RegisterError(f"{path.name}:1", f"there is no column {missing[0]}", "See docs/register.md")
    if make is not None:
        rows = [{**row, "id": make(row)} for row in rows]
    return sorted(rows, key=lambda row: tuple(row[column] for column in key))


def _written(header: Iterable[str], rows: Iterable[Row]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(header), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode("utf-8")
