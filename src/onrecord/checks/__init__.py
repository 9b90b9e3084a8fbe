"""Checks: a dossier and the register to findings. What a document says is held against what is known.

A check is a plug-in (group `onrecord.checks`). It never says that a document is wrong: it says what the register gives,
or where the document disagrees with itself.
"""

from __future__ import annotations

from typing import Protocol

from onrecord.model import Dossier, Finding
from onrecord.register import Register

__all__ = ["Check"]


class Check(Protocol):
    """One kind of check. `name` is the `check` of its findings."""

    name: str

    def findings(self, dossier: Dossier, register: Register) -> tuple[Finding, ...]:
        """What it finds, in order of the text; empty where it has nothing to say of such a document."""
        ...
