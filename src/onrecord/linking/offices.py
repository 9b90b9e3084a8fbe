"""Offices named without their organization ("the Secretary-General"), and persons with words before their name."""

from __future__ import annotations

import re

from onrecord.register import Name, Register
from onrecord.register.keys import name_key, without_article

_LONGEST_ADDRESS = 6
_LINK = re.compile(r"\s+(?:of|de|du|des)(?:\s+(?:the|la|l'))?$")


class BareOffices:
    """The names of offices with their organization's name taken off, by organization."""

    def __init__(self, register: Register) -> None:
        self._offices: dict[tuple[str, str], str] = {}
        for office in register.offices:
            if office.rule:
                continue
            whole = sorted(
                (name_key(n.text) for n in register.entity(office.organization).names), key=len, reverse=True
            )
            for name in register.entity(office.id).names:
                bare = _bare(name_key(name.text), whole)
                if bare:
                    self._offices[office.organization, bare] = office.id

    def office(self, words: str, organizations: tuple[str, ...]) -> str | None:
        """The id of the office that the words name for someone who speaks for one of the organizations, or None."""
        key = name_key(without_article(words))
        found = {self._offices[o, key] for o in organizations if (o, key) in self._offices}
        return found.pop() if len(found) == 1 else None

    def served(self, words: str) -> tuple[str, ...]:
        """The organizations that have an office of which the words contain the name, without that of another's."""
        key = f" {name_key(words)} "
        return tuple(sorted({organization for organization, bare in self._offices if f" {bare} " in key}))


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


def _bare(name: str, organizations: list[str]) -> str:
    """ "csto secretary general" and "secretary general of the csto" without the CSTO."""
    for organization in organizations:
        if name.startswith(f"{organization} "):
            return name[len(organization) + 1 :]
        for joint in (f" {organization}", f"'{organization}"):
            if name.endswith(joint):
                return _LINK.sub("", name[: -len(organization)].rstrip())
    return ""
