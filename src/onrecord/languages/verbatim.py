"""The part of a language's table that reading verbatim records needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerbatimWords:
    """Patterns (regular expressions) of a language's verbatim records. To be filled by the verbatim reader."""

    president: tuple[str, ...] = ()
