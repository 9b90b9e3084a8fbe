"""Offices by their words: "Secretary-General of the CSTO", "CSTO Secretary General", "French Foreign Minister".

An office's title is its name with the name of its organization taken off; title and organization may then stand in
either order, and the organization under any of its names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile

from onrecord.errors import CallError
from onrecord.register.index import Index, On, grouped, missed
from onrecord.register.keys import name_key, without_article
from onrecord.register.presidency import RULE

_LINK = re.compile(r"\s+(?:of|for|to|at|de|du|des)(?:\s+(?:the|la|l'))?$")
_OF = re.compile(r"\s+(?:of|de|du|des|d')\s*(?:the\s+|la\s+|l')?")


class OfficeFinder:
    """The names of offices with their organization's name taken off, by organization."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._titles: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._whole = grouped((office.id, name_key(office.title)) for office in index.offices)
        for office in index.offices:
            if office.rule == RULE:
                continue
            owner = index.entity(office.organization)
            whole = sorted({name_key(name.text) for name in owner.names}, key=len, reverse=True)
            for name in index.entity(office.id).names:
                if title := _bare(name_key(name.text), whole):
                    self._titles[office.organization, title].add(office.id)

    def goes_on(self, name: str) -> tuple[str, ...]:
        """The words with which longer names of offices go on after this one: "to" of "… to the United Nations"."""
        return self._longer.get(name, ())

    @cached_property
    def _longer(self) -> dict[str, tuple[str, ...]]:
        texts = sorted({name.text for office in self._index.offices for name in self._index.entity(office.id).names})
        pairs = []
        for place, text in enumerate(texts):
            for longer in takewhile(lambda other: other.startswith(text), texts[place + 1 :]):  # noqa: B023
                pairs += [(longer[len(text) :].split()[0], text)] if longer[len(text)] == " " else []
        return {text: tuple(dict.fromkeys(words)) for text, words in grouped(pairs).items()}

    def titled(self, title: str, organization: str) -> tuple[str, ...]:
        """The offices of an organization that bear the title: "secretary-general"."""
        return tuple(sorted(self._titles.get((organization, name_key(without_article(title))), ())))

    def titles(self) -> Iterator[tuple[str, str]]:
        """Every organization with every title of its offices, in the form in which names are compared."""
        return iter(self._titles)

    def one(self, words: str, on: On = None) -> str:
        """The id of the one office that the words name. Raises CallError where they name none, or several."""
        found = self.all(words, on)
        if len(found) == 1:
            return found[0]
        if found:
            told = ", ".join(self._index.entity(one).name() for one in found)
            raise CallError(words[:80], f"this may be {told}", "Name the organization or State, too")
        known = {name.text: name for name in self._index.tables.names if name.entity.startswith("office-")}
        raise missed(words, "no such office in the register", [*known, *(o.id for o in self._index.offices)])

    def all(self, words: str, on: On = None) -> tuple[str, ...]:
        """The ids of all offices that the words may name; empty where there is none."""
        offices = {office.id for office in self._index.offices}
        if words in offices:
            return (words,)
        whole = self._whole.get(name_key(without_article(words)), ())
        named = ({row.entity for row in self._index.rows_named(words)} & offices) | set(whole)
        return tuple(sorted(named or set(self._by_parts(words, on))))

    def _by_parts(self, words: str, on: On) -> Iterator[str]:
        for title, owner in _splits(" ".join(words.split())):
            for row in self._index.apt(self._index.rows_named(owner), on):
                yield from self.titled(title, row.entity)


def _splits(words: str) -> Iterator[tuple[str, str]]:
    """Every way to read the words as a title and an owner: "X of Y", "Y X", "Y's X"."""
    for match in _OF.finditer(words):
        yield words[: match.start()], words[match.end() :]
    parts = words.split()
    for cut in range(1, len(parts)):
        owner = " ".join(parts[:cut])
        yield " ".join(parts[cut:]), owner.removesuffix("'s").removesuffix("’s")


def _bare(name: str, organizations: list[str]) -> str:
    """ "csto secretary general" and "secretary general of the csto" without the CSTO."""
    for organization in organizations:
        if name.startswith(f"{organization} "):
            return name[len(organization) + 1 :]
        for joint in (f" {organization}", f"'{organization}"):
            if name.endswith(joint):
                return _LINK.sub("", name[: -len(organization)].rstrip())
    return ""
