"""From a name that a person typed to what the register knows of it."""

from __future__ import annotations

from onrecord.archive import Who


def who(name: str) -> Who:
    """The name as given."""
    return Who(name)
