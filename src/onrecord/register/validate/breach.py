"""What a rule gives for a row that breaks it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

Breach = tuple[str, str]
"""Where ("membership/sco.csv:14"), and what is wrong in one sentence."""


def twice(what: str, keyed: Iterable[tuple[str, Hashable]]) -> Iterator[Breach]:
    """A breach for each place whose key another place had before; keys that are empty do not count."""
    seen: dict[Hashable, str] = {}
    for at, key in keyed:
        if key in seen:
            yield at, f"{what} {_told(key)} stands in {seen[key]} already"
        elif key:
            seen[key] = at


def _told(key: Hashable) -> str:
    return " / ".join(str(part) for part in key) if isinstance(key, tuple) else repr(key)
