"""The rules that every row must keep: what a pull request to the register must pass. See docs/register.md."""

from __future__ import annotations

from onrecord.register.lookup import Register


def validate(register: Register) -> list[str]:
    """Every breach."""
    return []
