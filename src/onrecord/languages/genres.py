"""The part of a language's table that tells genres apart and reads news and coverage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GenreWords:
    """Patterns (regular expressions) that speak for a genre or mark text as not body. To be filled by readers."""

    marks: dict[str, tuple[str, ...]]
    residue: tuple[str, ...] = ()
