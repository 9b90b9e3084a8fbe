"""The register's rows and the ways into them: by id, by name, by pair, by office. What they mean is `lookup`'s.

A miss is an error that lists what comes near, or an empty answer where nothing is a good answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from onrecord.errors import CallError
from onrecord.register.answers import Actor
from onrecord.register.edtf import Days, holds, parse
from onrecord.register.keys import NAME_KINDS, capitals_key, name_key, without_article
from onrecord.register.tables import Tables
from onrecord.register.values import (
    Entity,
    Event,
    Membership,
    Name,
    Office,
    Organization,
    Reference,
    Term,
)
from onrecord.text.names import KnownName, NameFinder

On = str | date | Days | None
"""A day: EDTF ("2024-07-19", "2024-07"), a date, or days read already."""
V = TypeVar("V")
K = TypeVar("K")
USUAL = frozenset(("member", "founding"))
"""The statuses that make a member where an organization's header does not say otherwise."""
UN = "org-un"
LATER = Days("..", date.max, date.max)
"""A day after all that has an end."""
_LONGEST_NAME, _LONGEST_NEAR, _LONGEST_ACRONYM = 200, 80, 5


class Index:
    """Every row, findable. Never changes once made."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self._entities = {entity.id: entity for entity in tables.entities}
        self._pairs = grouped((row, (row.member, row.organization)) for row in tables.memberships)
        self._of_member = grouped((row, row.member) for row in tables.memberships)
        self._of_organization = grouped((row, row.organization) for row in tables.memberships)
        self._headers = {header.id: header for header in tables.organizations}
        self._offices = {office.id: office for office in tables.offices}
        self._terms = grouped((term, term.office) for term in tables.terms)
        self._terms_of = grouped((term, term.holder) for term in tables.terms)
        self._events = grouped((event, event.entity) for event in tables.events)
        self._references = {reference.id: reference for reference in tables.references}
        self._actors: dict[str, Actor] = {}

    @property
    def version(self) -> str:
        """The day the data were last edited and the start of their SHA-256: "2026-11-24+1a2b3c4d"."""
        return self.tables.version

    @property
    def entities(self) -> Mapping[str, Entity]:
        """Every entity by id."""
        return MappingProxyType(self._entities)

    @property
    def offices(self) -> tuple[Office, ...]:
        """Every office."""
        return self.tables.offices

    def events_of(self, entity_id: str) -> tuple[Event, ...]:
        """What the register has on an entity: foundings, charters, admissions, notices, resolutions, by date."""
        return tuple(sorted(self._events.get(entity_id, ()), key=lambda event: event.date.earliest))

    def entity(self, entity_id: str) -> Entity:
        """The entity with this id. Raises CallError, listing near ones."""
        found = self._entities.get(entity_id)
        if found is None:
            raise missed(entity_id, "no such id in the register", self._entities)
        return found

    def as_actor(self, entity_id: str, on: Days | None = None) -> Actor:
        """The actor with this id, under its name of that day. Raises CallError, listing near ids."""
        found = self._actors.get(entity_id)
        if found is None:
            found = self._actors[entity_id] = self._made(self.entity(entity_id))
        if on is None:
            return found
        name = self.entity(entity_id).name("en", on)
        return found if name == found.name else replace(found, name=name)

    def reference(self, reference_id: str) -> Reference:
        """The reference with this id. Raises CallError, listing near ones."""
        found = self._references.get(reference_id)
        if found is None:
            raise missed(reference_id, "no such reference in the register", self._references)
        return found

    def references(self, rows: Iterable[object]) -> tuple[Reference, ...]:
        """The references of rows, each once, in their order."""
        ids = (getattr(row, name, "") for row in rows for name in ("reference", "reference2"))
        return tuple(self.reference(one) for one in dict.fromkeys(ids) if one)

    def header(self, organization: str) -> Organization | None:
        """The header of an organization's file of members, or None where the register has no members of it."""
        return self._headers.get(organization)

    def rows_named(self, words: str, language: str | None = None) -> tuple[Name, ...]:
        """The rows of names that the words match, in the language (in any where it is None); empty where none does.

        Kinds of apostrophe, case and an article before it do not count, except that an acronym must stand in capitals.
        In languages that inflect names, dictionary forms are compared.
        """
        if len(words) > _LONGEST_NAME:
            return ()
        languages = self._languages if language is None else (language, language.split("-")[0])
        for code in dict.fromkeys(languages):
            for form in dict.fromkeys((words, without_article(words))):
                key = name_key(form)
                rows = tuple(n for n in self._by_name.get((code, key), ()) if not _lacks_capitals(n, form))
                if rows:
                    return rows
        if words.isupper() and len(words) > _LONGEST_ACRONYM:
            key = capitals_key(without_article(words))
            found = (self._by_capitals.get((code, key), ()) for code in dict.fromkeys(languages))
            if rows := next((rows for rows in found if rows), ()):
                return rows
        for code in dict.fromkeys(languages):
            known = self._whole(without_article(words), code)
            if known is not None:
                return self._by_name.get((code, name_key(known.text)), ())
        return ()

    def apt(self, rows: tuple[Name, ...], on: On = None) -> tuple[Name, ...]:
        """Those of the rows that may hold on the day, entity included; all of them where none does.

        Without a day, those that have not ended: "Germany" is then not also the German Democratic Republic.
        """
        day = LATER if on is None else days_of(on)
        apt = tuple(row for row in rows if row.may_hold(day) and self._entities[row.entity].may_hold(day))
        return apt or rows

    def near(self, words: str, most: int = 4) -> tuple[str, ...]:
        """The names of actors that are spelt nearly so, nearest first: to be offered, never to be taken.

        Each in the language of what is near to it. Of a person, the surname alone is near.
        """
        names = [name for name in self.tables.names if name.kind != "demonym"]
        known = {name.text.casefold(): name for name in reversed(names)}
        low = words.casefold()[:_LONGEST_NEAR]
        found = [known[one] for one in get_close_matches(low, known, n=3 * most, cutoff=0.7)]
        persons = {k: n for k, n in known.items() if " " in k and self._entities[n.entity].kind == "person"}
        surnames = {known_as.rpartition(" ")[2]: name for known_as, name in persons.items()}
        found += [surnames[one] for one in get_close_matches(low, surnames, n=most, cutoff=0.8)]
        nearest = {name.entity: name.language for name in reversed(found)}
        return tuple(self.entity(id_).name(nearest[id_]) for id_ in dict.fromkeys(name.entity for name in found))[:most]

    def known_names(self) -> frozenset[KnownName]:
        """Every name of States, territories, organizations and organs, without ids, for the earlier stages."""
        return self._known_names

    @property
    def finder(self) -> NameFinder:
        """A finder of `known_names`, made once."""
        return self._finder

    def rows_of(self, member: str, organization: str) -> tuple[Membership, ...]:
        """The rows on a pair; those of a State that the member continues (the Russian Federation the USSR) included."""
        return tuple(row for one in self.continued(member) for row in self._pairs.get((one, organization), ()))

    def rows_in(self, organization: str) -> tuple[Membership, ...]:
        """All rows on the members of an organization."""
        return self._of_organization.get(organization, ())

    def members_ever(self, organization: str) -> tuple[str, ...]:
        """The ids of all who have or had a status in an organization, sorted."""
        return tuple(sorted({row.member for row in self.rows_in(organization)}))

    def memberships_of(self, member: str) -> tuple[Membership, ...]:
        """All rows on a member; those of a State that it continues included."""
        return tuple(row for one in self.continued(member) for row in self._of_member.get(one, ()))

    def terms(self, office: str, on: On = None) -> tuple[Term, ...]:
        """The terms of an office that hold, or may hold, on a day; all of them without a day."""
        return _on(self._terms.get(office, ()), on)

    def terms_of(self, holder: str, on: On = None) -> tuple[Term, ...]:
        """The terms that a person or State holds or may hold on a day; all of them without a day."""
        return _on(self._terms_of.get(holder, ()), on)

    def continued(self, member: str) -> tuple[str, ...]:
        """The State, and those whose place it continues."""
        out = [member]
        for earlier in out:
            out.extend(one for one in self._continues.get(earlier, ()) if one not in out)
        return tuple(out)

    @cached_property
    def by_iso3(self) -> Mapping[str, str]:
        """Ids by codes of three letters: of ISO 3166-1, else of ISO 3166-3 ("SUN", "ZAR")."""
        former = {e.iso3_former: e.id for e in self.tables.entities if e.iso3_former}
        return MappingProxyType(former | {e.iso3: e.id for e in self.tables.entities if e.iso3})

    @cached_property
    def by_m49(self) -> Mapping[str, str]:
        """Ids by the UN's numbers of three digits."""
        return MappingProxyType({e.m49: e.id for e in self.tables.entities if e.m49})

    def _made(self, entity: Entity) -> Actor:
        codes = {"iso3": entity.iso3, "iso3_former": entity.iso3_former, "m49": entity.m49,
                 "gw": entity.gw, "cow": entity.cow}  # fmt: skip
        admissions = [
            row.start.earliest for row in self.rows_of(entity.id, UN)
            if row.status in USUAL and not row.contested and row.start.exact
        ]  # fmt: skip
        return Actor(
            id=entity.id,
            kind=entity.kind,
            name=entity.name(),
            names=entity.names,
            codes=MappingProxyType({name: code or None for name, code in codes.items()}),
            admitted=min(admissions).isoformat() if admissions else None,
            since=entity.since,
            until=entity.until,
            note=entity.note,
            rows=(entity,),
        )

    @cached_property
    def _continues(self) -> dict[str, tuple[str, ...]]:
        return grouped((r.object, r.subject) for r in self.tables.relations if r.predicate == "continues")

    def _whole(self, words: str, code: str) -> KnownName | None:
        """The one known name that the words are, endings apart."""
        if not NameFinder.inflects(words, code):
            return None
        whole = len(words.rstrip(" .,;"))
        for finder in (self.finder, self.office_names):
            found = finder.find(words, code)
            if len(found) == 1 and found[0].span.start == 0 and found[0].span.stop >= whole:
                return found[0].name
        return None

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], tuple[Name, ...]]:
        return grouped((name, (name.language, name_key(name.text))) for name in self.tables.names)

    @cached_property
    def _by_capitals(self) -> dict[tuple[str, str], tuple[Name, ...]]:
        names = (name for name in self.tables.names if name.kind != "acronym")
        return grouped((name, (name.language, capitals_key(name.text))) for name in names)

    @cached_property
    def _languages(self) -> tuple[str, ...]:
        return tuple(sorted({language for language, _ in self._by_name}, key=lambda code: (code != "en", code)))

    @cached_property
    def _known_names(self) -> frozenset[KnownName]:
        return frozenset(name for name in self._known() if name.kind != "office")

    @cached_property
    def _finder(self) -> NameFinder:
        return NameFinder(self._known_names)

    @cached_property
    def office_names(self) -> NameFinder:
        """A finder of the names of offices, made once."""
        return NameFinder(name for name in self._known() if name.kind == "office")

    def _known(self) -> Iterable[KnownName]:
        for name in self.tables.names:
            kind = NAME_KINDS.get("demonym" if name.kind == "demonym" else self._entities[name.entity].kind)
            if kind is not None:
                yield KnownName(name.text, name.language, kind)
        yield from (KnownName(text, language, "not a name") for language, text in self.tables.not_names)


def days_of(on: On) -> Days:
    """The days that a date may be; any day for None. Raises CallError for what is no date."""
    if isinstance(on, str):
        return parse(on)
    if isinstance(on, date):
        return parse(on.isoformat()[:10])
    return on or parse("")


def missed(words: str, what: str, known: Iterable[str]) -> CallError:
    """The error for something that is not there, with what comes near."""
    every = {k.casefold(): k for k in known}
    near = [every[k] for k in get_close_matches(words.casefold()[:_LONGEST_NEAR], every, n=4, cutoff=0.6)]
    return CallError(words[:_LONGEST_NEAR], what, f"Near to it: {', '.join(near)}" if near else "Nothing is near to it")


def grouped(pairs: Iterable[tuple[V, K]]) -> dict[K, tuple[V, ...]]:
    """The values by key, in order."""
    out: dict[K, list[V]] = defaultdict(list)
    for value, key in pairs:
        out[key].append(value)
    return {key: tuple(values) for key, values in out.items()}


def _on(terms: tuple[Term, ...], on: On) -> tuple[Term, ...]:
    if on is None:
        return terms
    day = days_of(on)
    return tuple(term for term in terms if holds(term.start, term.stop, day) is not False)


def _lacks_capitals(name: Name, words: str) -> bool:
    """ "us" for US, "who" for WHO."""
    return name.kind == "acronym" and not any(letter.isupper() for letter in words)
