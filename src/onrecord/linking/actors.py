"""Links one actor at a time to the register, with the rule that decided.

| rule | it links |
|---|---|
| register:name | the only entity that bears the name |
| register:demonym | the only State that the adjective belongs to |
| register:name at the United Nations | of several, the one that UN documents so name, in a UN document |
| register:name and office | a person of the register who held an office of the organization spoken for |
| register:office-holder | an office to the one person who held it that day |
| register:ambiguous | nobody: several entities bear the name |
| register:name without office | nobody: a person of that name is known, but nothing shows that it is the same |
| register:office | nobody: the office is known, its holder on that day is not certain |
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.linking.offices import BareOffices, People
from onrecord.model import Actor, Candidate, Document
from onrecord.register import Entity, Name, Register
from onrecord.register.edtf import Days, parse

_UN_STANDING = frozenset({"official record", "corrected record", "UN document", "UN coverage"})


@dataclass(frozen=True, slots=True)
class Link:
    """What the register says of a name: the entity or none, all candidates, and the rule."""

    rule: str
    entity: Entity | None = None
    candidates: tuple[Entity, ...] = ()


NOTHING = Link("")


def with_rule(before: str, rule: str) -> str:
    """The rule of the register behind the one that decided in the document: "pronoun, last speaker; register:name"."""
    return f"{before}; {rule}" if before and before != rule else rule


class ActorLinker:
    """Links the actors of one document. Each name is looked up once a document."""

    def __init__(self, document: Document, register: Register) -> None:
        self._register = register
        self._language = document.language
        self._at_the_un = document.standing in _UN_STANDING
        value = document.dating.value
        self.on: Days | None = parse(value) if value else None
        self._bare = BareOffices(register)
        self._people = People(register)
        self._seen: dict[tuple[str, str], tuple[Name, ...]] = {}
        self._persons: dict[str, Link] = {}

    def maybe(self, actor: Actor | None, beside: tuple[Actor, ...] = ()) -> Actor | None:
        """`link`, for an actor that may not be there."""
        return None if actor is None else self.link(actor, beside)

    def all(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Each of the actors linked."""
        return tuple(self.link(actor) for actor in actors)

    def link(self, actor: Actor, beside: tuple[Actor, ...] = ()) -> Actor:
        """The actor with what the register says of it; `beside` are those it speaks for, linked already.

        The name of an office stays the actor's name when the holder's id is set: the document named the office.
        """
        actor = replace(actor, candidates=tuple(self._candidate(c) for c in actor.candidates))
        found = self.find(actor.name or actor.words, tuple(a.id for a in beside if a.id))
        if found.entity is not None and found.entity.kind == "person":
            self._persons[actor.name or actor.words] = found
        if not found.rule or (actor.candidates and found.entity is None):
            return actor
        candidates = tuple(Candidate(e.id, self.shown(e)) for e in found.candidates)
        if found.entity is None:
            return replace(actor, candidates=candidates, rule=with_rule(actor.rule, found.rule))
        keeps = found.rule == "register:office-holder"
        name = actor.name if keeps and actor.name else self.shown(found.entity)
        rule = with_rule(actor.rule, found.rule)
        return replace(actor, id=found.entity.id, name=name, candidates=candidates, rule=rule)

    def shown(self, entity: Entity) -> str:
        """The register's name of an entity in the document's language on its day."""
        return entity.name(self._language, self.on)

    def find(self, words: str, beside: tuple[str, ...] = (), language: str = "") -> Link:
        """What the register says of words, for someone who speaks for the entities `beside`.

        `language` is that of the words, where it is not the document's.
        """
        rows = self._rows(words, language or self._language)
        if not rows:
            office = self._bare.office(words, beside)
            return NOTHING if office is None else self._holder(self._register.entity(office))
        rule, rows = self._narrowed(rows)
        entities = tuple(self._register.entity(one) for one in sorted({row.entity for row in rows}))
        if len(entities) > 1:
            return Link("register:ambiguous", None, entities)
        only = entities[0]
        if only.kind == "office":
            return self._holder(only)
        if only.kind == "person":
            return self._person(only, beside)
        return Link(rule, only)

    def find_person_with_office(self, name: str, words: str) -> Link:
        """`find`, where the office may stand in the words themselves: "Secretary-General Ban Ki-moon"."""
        found = self.find(name)
        if found.entity is None and len(found.candidates) == 1 and found.candidates[0].kind == "person":
            return self._person(found.candidates[0], self._bare.served(words))
        return found

    def id_of(self, candidate: str) -> str | None:
        """The id that a candidate's name leads to; an id stays what it is."""
        if candidate in self._register.entities:
            return candidate
        found = self.find(candidate).entity
        return None if found is None else found.id

    def person_linked(self, name: str) -> Link | None:
        """The link to a person that an actor of this name was given before in the document."""
        return self._persons.get(name)

    def _rows(self, words: str, language: str) -> tuple[Name, ...]:
        rows = self._seen.get((words, language))
        if rows is None:
            rows = self._register.rows_named(words, language)
            rows = rows or (self._register.rows_named(words, "en") if language != "en" else ())
            rows = rows or self._people.rows(words)
            self._seen[words, language] = rows
        return rows

    def _narrowed(self, rows: tuple[Name, ...]) -> tuple[str, tuple[Name, ...]]:
        """Those that may hold on the day; in a UN document, of several those that the UN uses."""
        apt = self._register.apt(rows, self.on.text) if self.on else rows
        rule = "register:demonym" if all(row.kind == "demonym" for row in apt) else "register:name"
        if self._at_the_un and len({row.entity for row in apt}) > 1:
            official = tuple(row for row in apt if row.used_by == "un")
            if len({row.entity for row in official}) == 1:
                return "register:name at the United Nations", official
        return rule, apt

    def _person(self, person: Entity, beside: tuple[str, ...]) -> Link:
        terms = self._register.terms_of(person.id, self.on.text if self.on else None)
        serves = {office.organization for office in self._register.offices for t in terms if t.office == office.id}
        if serves & set(beside):
            return Link("register:name and office", person)
        return Link("register:name without office", None, (person,))

    def _holder(self, office: Entity) -> Link:
        if self.on is None:
            return Link("register:office", None, (office,))
        terms = self._register.holders(office.id, self.on.text)
        holders = tuple(self._register.entity(one) for one in dict.fromkeys(t.holder for t in terms))
        if len(holders) == 1 and holders[0].kind == "person":
            return Link("register:office-holder", holders[0], holders)
        return Link("register:office", None, holders or (office,))

    def _candidate(self, candidate: Candidate) -> Candidate:
        if candidate.id is not None:
            return candidate
        found = self.find(candidate.name)
        return candidate if found.entity is None else Candidate(found.entity.id, candidate.name)
