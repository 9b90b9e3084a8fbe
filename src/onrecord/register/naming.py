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
    if body and (only := _body(index, words, on)):
        return only
    if coded := _coded(index, words):
        return coded
    found = bearers(index, words, None, on)
    actors = [actor for actor in found if actor.kind != "office"] or list(found)
    if only := _only(actors, [row for row in found.rows if isinstance(row, Name)], words):
        return only
    if actors:
        told = ", ".join(f"{actor.name} ({actor.id})" for actor in actors)
        raise CallError(words[:80], f"this may be {told}", "Give an id, or the name in full")
    raise missed(words, "no such name in the register", {name.text: name for name in index.tables.names})


def _body(index: Index, words: str, on: On) -> str | None:
    """The one organization, organ or treaty of this name, whether or not it existed that day."""
    rows = tuple(row for row in index.rows_named(words) if index.entity(row.entity).kind in _BODIES)
    for some in (rows, index.apt(rows, on)):
        if len({row.entity for row in some}) == 1:
            return some[0].entity
    return None


def _only(actors: list[Actor], rows: list[Name], words: str) -> str | None:
    """The only actor; else the only one for which the words are more than an adjective, or are written just so.

    "GUAM" is not Guam. Where the others are so called by themselves alone, it is the one that the UN calls so: "China"
    of 1960 is the Member State.
    """
    meant = {actor.id for actor in actors}
    proper = {row.entity for row in rows if row.kind != "demonym"} & meant
    exact = {row.entity for row in rows if row.text == words} & meant
    by_un = {row.entity for row in rows if row.used_by == "un"} & meant
    if any(row.used_by in ("", "un") and row.entity not in by_un for row in rows):
        by_un = set()
    return next((some.pop() for some in (meant, proper, exact, by_un) if len(some) == 1), None)


def _coded(index: Index, words: str) -> str | None:
    """The entity with this code: ISO 3166-1 of three letters, then ISO 3166-3, then M49."""
    if len(words) == 3 and words.isascii() and words.isalpha() and words.isupper():
        return index.by_iso3.get(words)
    if _M49.fullmatch(words):
        return index.by_m49.get(words.zfill(3))
    return None
