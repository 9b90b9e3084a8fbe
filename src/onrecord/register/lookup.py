"""The register as one frozen value, and the questions it answers. Each look-up takes `on`, a date in EDTF.

A miss is an error that lists what comes near; what the register does not know is an answer ("unknown", None, empty).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from onrecord.errors import CallError
from onrecord.register.edtf import Days, holds, parse
from onrecord.register.keys import NAME_KINDS, name_key, without_article
from onrecord.register.status import status
from onrecord.register.tables import DATA, Tables, read_tables
from onrecord.register.values import Entity, Event, Membership, Name, Office, Reference, Status, Term
from onrecord.text.names import KnownName, NameFinder

On = str | date | None
V = TypeVar("V")


def load_register(folder: Path | None = None) -> Register:
    """The register that ships with the program, or that of another folder in the same shape.

    Raises RegisterError, naming file and line, where a row cannot be read; the rules that rows must keep are
    `onrecord.register.validate`.
    """
    return Register(read_tables(folder or DATA))


class Register:
    """Actors, names, memberships, offices and terms. Never changes once made."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self._entities = {entity.id: entity for entity in tables.entities}
        self._by_name = _grouped((name, (name.language, name_key(name.text))) for name in tables.names)
        self._pairs = _grouped((row, (row.member, row.organization)) for row in tables.memberships)
        self._organizations = {organization.id: organization for organization in tables.organizations}
        self._with_rows = frozenset(row.organization for row in tables.memberships)
        self._terms = _grouped((term, (term.office,)) for term in tables.terms)
        self._references = {reference.id: reference for reference in tables.references}

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

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event."""
        return self.tables.events

    def entity(self, entity_id: str) -> Entity:
        """The entity with this id. Raises CallError, listing near ones."""
        found = self._entities.get(entity_id)
        if found is None:
            raise self._miss(entity_id, "no such id in the register", self._entities)
        return found

    def reference(self, reference_id: str) -> Reference:
        """The reference with this id. Raises CallError, listing near ones."""
        found = self._references.get(reference_id)
        if found is None:
            raise self._miss(reference_id, "no such reference in the register", self._references)
        return found

    def rows_named(self, words: str, language: str | None = None) -> tuple[Name, ...]:
        """The rows of names that the words match, in the language (in any where it is None); empty where none does.

        Kinds of apostrophe, case and an article before it do not count, except that an acronym must stand in capitals.
        In languages that inflect names, dictionary forms are compared.
        """
        languages = self._languages if language is None else (language, language.split("-")[0])
        for code in dict.fromkeys(languages):
            for form in dict.fromkeys((words, without_article(words))):
                key = name_key(form)
                rows = tuple(n for n in self._by_name.get((code, key), ()) if not _lacks_capitals(n, form))
                if rows:
                    return rows
        for code in dict.fromkeys(languages):
            known = self._whole(without_article(words), code)
            if known is not None:
                return self._by_name.get((code, name_key(known.text)), ())
        return ()

    def named(self, words: str, language: str | None = None, on: On = None) -> tuple[Entity, ...]:
        """The entities that bear this name, sorted by id: several where the name is ambiguous.

        With a date, those whose name or existence certainly lies outside it are left out where others remain: a
        "Congo" of 1985 is not Zaire. A name that only one entity ever bore is found whatever the date. Raises
        CallError, listing near names, where no entity is so named.
        """
        rows = self.rows_named(words, language)
        if not rows:
            raise self._miss(words, "no such name in the register", {n.text: n for n in self.tables.names})
        found = {row.entity: self._entities[row.entity] for row in self.apt(rows, on)}
        return tuple(found[key] for key in sorted(found))

    def apt(self, rows: tuple[Name, ...], on: On = None) -> tuple[Name, ...]:
        """Those of the rows that may hold on the day, entity included; all of them where none does."""
        if on is None:
            return rows
        day = _days(on)
        apt = tuple(r for r in rows if _may(r.start, r.stop, day) and self._exists(self._entities[r.entity], day))
        return apt or rows

    def known_names(self) -> frozenset[KnownName]:
        """Every name of States, territories, organizations and organs, without ids, for the earlier stages."""
        return self._known_names

    @property
    def finder(self) -> NameFinder:
        """A finder of `known_names`, made once."""
        return self._finder

    def status_on(self, member: str, organization: str, on: On) -> Status:
        """Whether `member` was a member of `organization` on a day (or month, year): yes, no, unknown or contested.

        A State that continues another (the Russian Federation the USSR) has its rows, too. Raises CallError for an id
        that is not in the register or a date that is not understood.
        """
        self.entity(member)
        self.entity(organization)
        rows = [row for one in self._continued(member) for row in self._pairs.get((one, organization), ())]
        counts = self._counts(organization)
        return status(member, organization, rows, counts, organization in self._with_rows, _days(on))

    def statuses_of(self, organization: str, on: On) -> tuple[Status, ...]:
        """The status of everyone who has or had any in an organization, on that day, sorted by id."""
        self.entity(organization)
        members = sorted({member for member, whole in self._pairs if whole == organization})
        return tuple(self.status_on(member, organization, on) for member in members)

    def members_of(self, organization: str, on: On) -> tuple[Entity, ...]:
        """Who was certainly and undisputedly a member on that day, sorted by id."""
        day = _days(on)
        yes = [s for s in self.statuses_of(organization, on) if s.answer == "yes"]
        return tuple(self._entities[s.member] for s in yes if self._exists(self._entities[s.member], day))

    def memberships(self, member: str | None = None, organization: str | None = None) -> tuple[Membership, ...]:
        """The rows on a member, an organization, or a pair."""
        return tuple(
            row for row in self.tables.memberships
            if member in (None, row.member) and organization in (None, row.organization)
        )  # fmt: skip

    def presidency_of(self, organ: str, month: str) -> str | None:
        """The id of the State that presides over an organ in a month "2024-07"; None where the register has no term.

        Raises CallError for an id that is not in the register or a month that is not understood.
        """
        self.entity(organ)
        days = parse(month)
        offices = [o.id for o in self.tables.offices if o.organization == organ and o.rule]
        found = {t.holder for office in offices for t in self._terms.get((office,), ()) if holds(t.start, t.stop, days)}
        return found.pop() if len(found) == 1 else None

    def holders(self, office: str, on: On) -> tuple[Term, ...]:
        """The terms of an office that hold, or may hold, on a day. One term: the holder is certain.

        Raises CallError for an id that is no office, or a date that is not understood.
        """
        if office not in {o.id for o in self.tables.offices}:
            raise self._miss(office, "no such office in the register", [o.id for o in self.tables.offices])
        day = _days(on)
        return tuple(t for t in self._terms.get((office,), ()) if holds(t.start, t.stop, day) is not False)

    def terms_of(self, holder: str, on: On = None) -> tuple[Term, ...]:
        """The terms that a person or State holds or may hold on a day; all of them without a day."""
        mine = tuple(t for t in self.tables.terms if t.holder == holder)
        if on is None:
            return mine
        day = _days(on)
        return tuple(t for t in mine if holds(t.start, t.stop, day) is not False)

    def _counts(self, organization: str) -> frozenset[str]:
        header = self._organizations.get(organization)
        return header.counts_as_member if header else frozenset(("member", "founding"))

    def _continued(self, member: str) -> tuple[str, ...]:
        out = [member]
        for earlier in out:
            out.extend(
                r.object for r in self.tables.relations
                if r.subject == earlier and r.predicate == "continues" and r.object not in out
            )  # fmt: skip
        return tuple(out)

    @staticmethod
    def _exists(entity: Entity, on: Days) -> bool:
        return _may(entity.start, entity.stop, on)

    def _whole(self, words: str, code: str) -> KnownName | None:
        """The one known name that the words are, endings apart."""
        found = self._all_names.find(words, code)
        whole = len(words.rstrip(" .,;"))
        return found[0].name if len(found) == 1 and found[0].span.start == 0 and found[0].span.stop >= whole else None

    @cached_property
    def _languages(self) -> tuple[str, ...]:
        return tuple(sorted({language for language, _ in self._by_name}, key=lambda code: (code != "en", code)))

    @cached_property
    def _known_names(self) -> frozenset[KnownName]:
        return frozenset(self._known(offices=False))

    @cached_property
    def _finder(self) -> NameFinder:
        return NameFinder(self._known_names)

    @cached_property
    def _all_names(self) -> NameFinder:
        return NameFinder(self._known(offices=True))

    def _known(self, *, offices: bool) -> Iterable[KnownName]:
        for name in self.tables.names:
            kind = NAME_KINDS.get("demonym" if name.kind == "demonym" else self._entities[name.entity].kind)
            if kind is not None and (offices or kind != "office"):
                yield KnownName(name.text, name.language, kind)
        yield from (KnownName(text, language, "not a name") for language, text in self.tables.not_names)

    @staticmethod
    def _miss(words: str, what: str, known: Iterable[str]) -> CallError:
        every = {k.casefold(): k for k in known}
        near = [every[k] for k in get_close_matches(words.casefold()[:80], every, n=4, cutoff=0.6)]
        return CallError(words[:80], what, f"Near to it: {', '.join(near)}" if near else "Nothing is near to it")


def _days(on: On) -> Days:
    if on is None or on == "":
        return parse("")
    return parse(on.isoformat() if isinstance(on, date) else on)


def _may(start: Days, stop: Days, on: Days) -> bool:
    return (start.text == "" or start.earliest <= on.latest) and (stop.text in ("", "..") or on.earliest < stop.latest)


def _lacks_capitals(name: Name, words: str) -> bool:
    """ "us" for US, "who" for WHO."""
    return name.kind == "acronym" and not any(letter.isupper() for letter in words)


def _grouped(pairs: Iterable[tuple[V, tuple[str, ...]]]) -> dict[tuple[str, ...], tuple[V, ...]]:
    out: dict[tuple[str, ...], list[V]] = defaultdict(list)
    for value, key in pairs:
        out[key].append(value)
    return {key: tuple(values) for key, values in out.items()}
