"""Offices that a text names without their organization: "the Secretary-General", said of one who speaks for the SCO."""

from __future__ import annotations

import re

from onrecord.register import Register
from onrecord.register.keys import name_key, without_article

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


def _bare(name: str, organizations: list[str]) -> str:
    """ "csto secretary general" and "secretary general of the csto" without the CSTO."""
    for organization in organizations:
        if name.startswith(f"{organization} "):
            return name[len(organization) + 1 :]
        for joint in (f" {organization}", f"'{organization}"):
            if name.endswith(joint):
                return _LINK.sub("", name[: -len(organization)].rstrip())
    return ""
