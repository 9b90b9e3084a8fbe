"""Organizations and organs as a text names them, and the nouns that say what each of them is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.languages.groups import GroupNoun, GroupWords
from onrecord.model import Mention
from onrecord.register import Register
from onrecord.register.edtf import Days
from onrecord.span import Span

_KINDS = frozenset({"organization", "organ", "treaty"})
_NO_NAMES = frozenset({"demonym", "error", "acronym"})


@dataclass(frozen=True, slots=True)
class Body:
    """A place where an organization is named; several `ids` where it is open which."""

    span: Span
    ids: tuple[str, ...]

    @property
    def only(self) -> str | None:
        """The id of the organization, or None while it is open."""
        return self.ids[0] if len(self.ids) == 1 else None


def bodies_among(mentions: Iterable[Mention], register: Register) -> tuple[Body, ...]:
    """The mentions that name an organization or an organ, or may name one."""
    found = ((m.span, (m.actor,) if m.actor else m.candidates) for m in mentions)
    return tuple(
        Body(span, ids) for span, ids in found if any(register.entity(one).kind in _KINDS for one in ids)
    )  # fmt: skip


class Bodies:
    """Bodies in the order of the text, to be found by where they begin or end, or between two places."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        self._all = sorted(bodies, key=lambda body: body.span)
        self._starts = [body.span.start for body in self._all]
        self.beginning = {body.span.start: body for body in self._all}
        self.ending = {body.span.stop: body for body in self._all}

    def between(self, start: int, stop: int) -> list[Body]:
        """Those that begin in `[start, stop)`."""
        return self._all[bisect_left(self._starts, start) : bisect_left(self._starts, stop)]


class Nouns:
    """What an organization is by its names: the Collective Security Treaty Organization is an organization."""

    def __init__(self, words: GroupWords, register: Register, language: str, on: Days | None) -> None:
        self._register, self._language, self._on = register, language.split("-")[0], on
        self._heads = [
            (noun, re.compile(words.head.format(noun=f"(?:{'|'.join(noun.forms)})"), re.IGNORECASE))
            for noun in words.nouns
        ]
        self._known: dict[str, tuple[GroupNoun, ...]] = {}

    def of(self, entity: str) -> tuple[GroupNoun, ...]:
        """The nouns of an organization's names in the language; former names count only while they may hold."""
        known = self._known.get(entity)
        if known is None:
            names = self._names(entity)
            heads = (noun for noun, head in self._heads if any(head.fullmatch(name) for name in names))
            known = self._known[entity] = tuple(heads)
        return known

    def shown(self, entity: str) -> str:
        """The organization's name in the language on the day."""
        return self._register.entity(entity).name(self._language, self._on)

    def _names(self, entity: str) -> list[str]:
        one = self._register.entity(entity)
        if one.kind not in _KINDS:
            return []
        return [
            name.text for name in one.names
            if name.language == self._language and name.kind not in _NO_NAMES
            and (name.kind != "former" or (self._on is not None and name.may_hold(self._on)))
        ]  # fmt: skip
