"""The part of a language's table that attribution needs: how reports say who said what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """To be filled by the attribution engine."""

    pronouns: frozenset[str] = frozenset()
