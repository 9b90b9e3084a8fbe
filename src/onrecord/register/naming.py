"""From what a person writes to actors: ids, codes and names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from onrecord.errors import CallError
from onrecord.register.answers import Actor, Actors
from onrecord.register.edtf import Days
from onrecord.register.index import Index, On, days_of, missed
from onrecord.register.values import KINDS, Entity, Name

Asked = str | int | Actor
"""An id ("geo", "org-cis"), an ISO 3166-1 code of three letters, an M49 number, an unambiguous name, or an actor."""
_BODIES = ("organization", "organ", "treaty")
_ORDER = ("state", "organization", "organ", "treaty", "territory", "person", "office")
_M49 = re.compile(r"\d{1,3}")


def bearers(index: Index, words: str, language: str | None, on: On) -> Actors:
    """The actors that bear a name on a day, or ever, best first: see `Register.named`."""
    found = Bearers(index, words, language)
    return found.undated if on is None else found.on(on)


class Bearers:
    """The actors that bear one name, best first, on any day.

    What is true of a name changes on few days only; between two of them the answer is made once.
    """

    def __init__(self, index: Index, words: str, language: str | None) -> None:
        self._index = index
        self._rows = index.rows_named(words, language)
        self._breaks = sorted(self._changes())
        self._between: dict[int, Actors] = {}
        self.undated = self._made(None)

    def on(self, on: On) -> Actors:
        """Those whose name and existence may hold on the day; all where none does."""
        if type(on) is date:
            day = on
        else:
            days = days_of(on)
            if not days.exact:
                return self._made(days)
            day = days.earliest
        between = bisect_right(self._breaks, day)
        found = self._between.get(between)
        if found is None:
            found = self._between[between] = self._made(days_of(day))
        return found

    def _changes(self) -> Iterator[date]:
        """The days from which a row or an English name of a bearer may hold, or holds no more."""
        for row in self._rows:
            entity = self._index.entity(row.entity)
            for dated in (row, entity, *(name for name in entity.names if name.language == "en")):
                yield from (dated.start.earliest, dated.stop.latest)

    def _made(self, day: Days | None) -> Actors:
        index = self._index
        rows = sorted(index.apt(self._rows, day), key=lambda row: _rank(index.entity(row.entity), row))
        mine: dict[str, list[Name]] = {}
        for row in rows:
            mine.setdefault(row.entity, []).append(row)
        actors = (replace(index.as_actor(id_, day), rows=tuple(own)) for id_, own in mine.items())
        return Actors(actors, rows)


def _rank(entity: Entity, name: Name) -> tuple[bool, bool, int, int, str]:
    """UN usage first, then names still in use, then official names, then States before others, then by id."""
    return (
        name.used_by != "un", name.stop.text != "..", KINDS.index(name.kind), _ORDER.index(entity.kind), entity.id
    )  # fmt: skip


def id_of(index: Index, who: Asked, on: On = None, *, body: bool = False) -> str:
    """The id of the one actor that is meant. With `body`, an organization is meant where a State's code is the same.

    Raises CallError where nobody is so called, or more than one.
    """
    if isinstance(who, Actor):
        return who.id
    words = f"{who:03}" if isinstance(who, int) else who.strip()
    if words in index.entities:
        return words
    found = bearers(index, words, None, on)
    bodies = [actor for actor in found if actor.kind in _BODIES]
    coded = _coded(index, words)
    if body and len(bodies) == 1:
        return bodies[0].id
    if coded is not None:
        return coded
    found = Actors([a for a in found if a.kind != "office"] or found, found.rows)
    first = _official(found, found.rows)
    if first is not None:
        return first
    if len(found) > 1:
        told = ", ".join(f"{actor.name} ({actor.id})" for actor in found)
        raise CallError(words[:80], f"this may be {told}", "Give an id, or the name in full")
    raise missed(words, "no such name in the register", {name.text: name for name in index.tables.names})


def _official(found: Actors, rows: tuple[object, ...]) -> str | None:
    """The only actor, or the only one for which the words are more than an adjective."""
    if len(found) == 1:
        return found[0].id
    proper = {row.entity for row in rows if isinstance(row, Name) and row.kind != "demonym"}
    proper &= {actor.id for actor in found}
    return proper.pop() if len(proper) == 1 else None


def _coded(index: Index, words: str) -> str | None:
    """The entity with this code: ISO 3166-1 of three letters, then ISO 3166-3, then M49."""
    if len(words) == 3 and words.isascii() and words.isalpha() and words.isupper():
        return index.by_iso3.get(words)
    if _M49.fullmatch(words):
        return index.by_m49.get(words.zfill(3))
    return None
