"""One small registry over entry points.

Languages, document formats, genres, attribution engines, checks and exports all enter by the same door, ours and
strangers' alike: an entry point in the group `onrecord.<kind>` that names one object.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from onrecord.errors import CallError

KINDS = ("languages", "origins", "corpora", "readers", "engines", "checks", "exports")


@cache
def _entries(kind: str) -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in sorted(entry_points(group=f"onrecord.{kind}"), key=lambda e: e.name)}


def names(kind: str) -> tuple[str, ...]:
    """The names registered for a kind (one of KINDS), sorted; nothing is imported."""
    return tuple(_entries(kind))


@cache
def load(kind: str, name: str) -> Any:
    """The object registered under `name`; imported on first use.

    Raises CallError, listing what there is, where the name is not registered.
    """
    entry = _entries(kind).get(name)
    if entry is None:
        known = ", ".join(names(kind)) or "none"
        raise CallError(name, f"no such plug-in among {kind}", f"There are: {known}")
    return entry.load()


def load_all(kind: str) -> dict[str, Any]:
    """Every object registered for a kind, by name."""
    return {name: load(kind, name) for name in names(kind)}
