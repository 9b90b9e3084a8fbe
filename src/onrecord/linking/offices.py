"""Offices named without their organization ("the Secretary-General"), and persons with words before their name."""

from __future__ import annotations

from onrecord.register import Name, Register
from onrecord.register.keys import name_key

_LONGEST_ADDRESS = 6


def office_for(words: str, organizations: tuple[str, ...], register: Register) -> str | None:
    """The id of the office that the words name for someone who speaks for one of the organizations, or None."""
    found = {office for one in organizations for office in register.office_finder.titled(words, one)}
    return found.pop() if len(found) == 1 else None


def served(words: str, register: Register) -> tuple[str, ...]:
    """The organizations that have an office of which the words contain the title."""
    key = f" {name_key(words)} "
    return tuple(sorted({one for one, title in register.office_finder.titles() if f" {title} " in key}))


class People:
    """The persons of the register, found at the end of words that begin with a form of address or an office."""

    def __init__(self, register: Register) -> None:
        self._names: dict[str, tuple[Name, ...]] = {}
        for entity in register.entities.values():
            if entity.kind == "person":
                for name in entity.names:
                    key = name_key(name.text)
                    self._names[key] = (*self._names.get(key, ()), name)

    def rows(self, words: str) -> tuple[Name, ...]:
        """The names of "Mr. Kofi Annan" | "Secretary-General Ban Ki-moon".

        What stands before the name is capitalised: "spokesman for Kofi Annan" is somebody else.
        """
        parts = words.split()
        for start in range(1, min(len(parts), _LONGEST_ADDRESS)):
            if not parts[start - 1][0].isupper():
                break
            rows = self._names.get(name_key(" ".join(parts[start:])))
            if rows:
                return rows
        return ()
