"""Links one actor at a time to the register, with the rule that decided.

| rule | it links |
|---|---|
| register:name | the only entity that bears the name |
| register:demonym | the only State that the adjective belongs to; nobody, where an adjective stands for who speaks |
| register:name at the United Nations | of several, the one that UN documents so name, in a UN document |
| register:name and office | a person of the register who held an office of the organization spoken for |
| register:office-holder | an office to the one person who held it that day |
| register:ambiguous | nobody: several entities bear the name |
| register:name without office | nobody: a person of that name is known, but nothing shows that it is the same |
| register:office | nobody: the office is known, its holder on that day is not certain |

Short forms ("the Organization") and groups of members have their rules in `shortforms` and `members`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.linking.intext import InText, settled
from onrecord.linking.offices import People, office_for, served
from onrecord.model import Actor, Candidate, Document
from onrecord.register import Entity, Name, Register
from onrecord.register.edtf import Days, parse

_ADJECTIVE = "register:demonym"
_UN_STANDING = frozenset({"official record", "corrected record", "UN document", "UN coverage"})


@dataclass(frozen=True, slots=True)
class Link:
    """What the register says of a name: the entity or none, all candidates, and the rule."""

    rule: str
    entity: Entity | None = None
    candidates: tuple[Entity, ...] = ()


NOTHING = Link("")
OFFICE_RULES = frozenset(("register:office-holder", "register:office"))
"""The rules by which an office was linked to its holder, or was not."""


def with_rule(before: str, rule: str) -> str:
    """The rule of the register behind the one that decided in the document: "pronoun, last speaker; register:name"."""
    return before if before.rpartition("; ")[2] == rule else f"{before}; {rule}" if before else rule


class ActorLinker:
    """Links the actors of one document. Each name is looked up once a document."""

    def __init__(self, document: Document, register: Register) -> None:
        self._register = register
        self._language = document.language
        self.at_the_un = document.standing in _UN_STANDING
        value = document.dating.value
        self.on: Days | None = parse(value) if value else None
        self._people = People(register)
        self._seen: dict[tuple[str, str], tuple[Name, ...]] = {}
        self._persons: dict[str, Link] = {}
        self._in_text = InText()

    def maybe(self, actor: Actor | None, beside: tuple[Actor, ...] = ()) -> Actor | None:
        """`link`, for an actor that may not be there."""
        return None if actor is None else self.link(actor, beside)

    def all(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Each of the actors linked."""
        return tuple(self.link(actor) for actor in actors)

    def know(self, in_text: InText) -> None:
        """From here on actors are also linked by what the text shows of them."""
        self._in_text = in_text

    def speaker(self, actor: Actor, beside: tuple[Actor, ...] = ()) -> Actor:
        """`link` for one who speaks: "the Russian" alone is nobody of whom the register knows."""
        if self._is_adjective(actor.words):
            return replace(actor, rule=with_rule(actor.rule, _ADJECTIVE))
        return self.link(actor, beside)

    def spoken_for(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Each of the actors linked; a group of members keeps them as its candidates, and has no id."""
        return tuple(self._group(actor) or self.link(actor) for actor in actors)

    def link(self, actor: Actor, beside: tuple[Actor, ...] = ()) -> Actor:
        """The actor with what the register says of it; `beside` are those it speaks for, linked already.

        The name of an office stays the actor's name when the holder's id is set: the document named the office.
        """
        if settled(actor.rule):
            return actor
        actor = replace(actor, candidates=tuple(self._candidate(c) for c in actor.candidates))
        served = (self._organization(one) for one in beside)
        found = self.find(actor.name or actor.words, tuple(one for one in served if one))
        if not found.rule:
            return self._short_form(actor)
        if found.entity is not None and found.entity.kind == "person":
            self._persons[actor.name or actor.words] = found
        if actor.candidates and found.entity is None:
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
        if self._only_titles(rows):
            office = office_for(words, beside, self._register) or self._at_the_un(rows)
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
            return self._person(found.candidates[0], served(words, self._register))
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

    def _only_titles(self, rows: tuple[Name, ...]) -> bool:
        """True for no name at all, and for the bare title of several offices: whose it is says the speaker's side."""
        bearers = {row.entity for row in rows}
        return not bearers or (len(bearers) > 1 and all(self._register.entity(b).kind == "office" for b in bearers))

    def _at_the_un(self, rows: tuple[Name, ...]) -> str | None:
        """In a UN document "the Secretary-General" without more is the UN's own."""
        own = {row.entity for row in rows if row.used_by == "un"}
        return own.pop() if self.at_the_un and len(own) == 1 else None

    def _narrowed(self, rows: tuple[Name, ...]) -> tuple[str, tuple[Name, ...]]:
        """Those that may hold on the day; in a UN document, of several those that the UN uses."""
        apt = self._register.apt(rows, self.on.text) if self.on else rows
        rule = "register:demonym" if all(row.kind == "demonym" for row in apt) else "register:name"
        if self.at_the_un and len({row.entity for row in apt}) > 1:
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
        terms = self._register.terms(office.id, self.on.text)
        holders = tuple(self._register.entity(one) for one in dict.fromkeys(t.holder for t in terms))
        if len(holders) == 1 and holders[0].kind == "person":
            return Link("register:office-holder", holders[0], holders)
        return Link("register:office", None, holders or (office,))

    def _is_adjective(self, words: str) -> bool:
        rows = self._register.rows_named(words, self._language)
        return bool(rows) and all(row.kind == "demonym" for row in self._narrowed(rows)[1])

    def _short_form(self, actor: Actor) -> Actor:
        """ "The Organization", where the text tells which."""
        short = self._in_text.short_form(actor)
        if short is None or actor.candidates:
            return actor
        rule = with_rule(actor.rule, short.rule)
        candidates = self._candidates(short.candidates)
        return replace(actor, id=short.actor, name=short.name or actor.name, candidates=candidates, rule=rule)

    def _group(self, actor: Actor) -> Actor | None:
        """ "CSTO member States": the members are the candidates; the organization itself where they are not certain."""
        group = self._in_text.group(actor)
        if group is None or settled(actor.rule):
            return None
        words = self._in_text.words(group)
        if actor.span is not None and not actor.span.covers(group.span):
            actor = replace(actor, span=group.span, words=words)
        candidates = self._candidates(group.members or (group.organization,))
        return replace(actor, id=None, name=words, candidates=candidates, rule=with_rule(actor.rule, group.rule))

    def _organization(self, actor: Actor) -> str | None:
        """Whose offices tell who speaks for the actor: those of the organization, for its members."""
        group = None if actor.id else self._in_text.group(actor)
        return group.organization if group else actor.id

    def _candidates(self, ids: tuple[str, ...]) -> tuple[Candidate, ...]:
        return tuple(Candidate(one, self.shown(self._register.entity(one))) for one in ids)

    def _candidate(self, candidate: Candidate) -> Candidate:
        if candidate.id is not None:
            return candidate
        found = self.find(candidate.name)
        return candidate if found.entity is None else Candidate(found.entity.id, candidate.name)
