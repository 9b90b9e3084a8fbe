"""Passages that were read with doubt: nothing is guessed, and nothing is passed over in silence."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.span import Span


@dataclass(frozen=True, slots=True)
class Unclear:
    """A passage that may have been read wrongly, and what is unclear about it, in a few words."""

    span: Span
    what: str
