"""Who a source is, inside the document: a person, a body, a document, or left open with candidates.

Rules are small methods in an ordered tuple; the first that gives a result decides and leaves its name on it. Where two
persons fit, nobody is chosen; where several speak at once, all are kept as candidates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from onrecord.attribution.bodies import Bodies
from onrecord.attribution.descriptions import Describer
from onrecord.attribution.heads import Source, bare_names, heads, written
from onrecord.attribution.holders import Holders
from onrecord.attribution.offices import Names, OfficePhrase
from onrecord.attribution.people import NameReader, Naming, Person, Roll
from onrecord.attribution.pronouns import (
    MOST_CANDIDATES,
    in_quotation,
    names_of,
    of_person,
    one_person,
    several_persons,
)
from onrecord.attribution.resolved import NEAR, TOGETHER, Resolved, State, Turn
from onrecord.attribution.units import Unit
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.text.tokens import Token, without_possessive

Namings = tuple[tuple[Naming, Person], ...]


class Resolver:
    """Resolves the sources of one document in reading order.

    `roll` holds all its persons, `short_forms` the short names that it explains, with the long ones,
    `proper` the words in lower case that it writes with a capital inside sentences too.
    """

    def __init__(
        self,
        people: PeopleWords,
        words: ReportingWords,
        reader: NameReader,
        roll: Roll,
        short_forms: Mapping[str, str],
        proper: frozenset[str] = frozenset(),
    ) -> None:
        self._people, self._words, self._reader, self._roll = people, words, reader, roll
        self._proper = proper
        self._describer = Describer(people, words)
        self.state = State()
        self._bodies = Bodies(people, words, proper, self.state)
        self._holders = Holders(people, roll, short_forms, self._describer)
        self._rules: tuple[Callable[[Source], Resolved | None], ...] = (
            self.first_person,
            self.pronoun,
            self.named_person,
            self.anonymous,
            self.chief_of_the_un,
            self.described,
            self.document,
            self.office_alone,
            self.body_again,
            self.known_name,
            self.unnamed,
        )

    def resolve(self, source: Source) -> Resolved:
        """Who the source is; `rule` says which rule decided. Any range of tokens may be a source."""
        source = source.trimmed(self._words)
        if not source.tokens:
            return Resolved(None, "no words")
        resolved = next((r for rule in self._rules if (r := rule(source))), Resolved(None, "no rule"))
        if resolved.person is not None and not resolved.person.gender:
            resolved.person.gender = self._gender_of_verb(source)
        self.state.said.append((source.draft.content_spans, resolved))
        return resolved

    def _gender_of_verb(self, source: Source) -> str:
        """The speaker's gender where the cue's ending shows it ("сказала"), else ""."""
        at = source.draft.cue_range[0]
        cue = source.run[at].low if at < len(source.run) else ""
        return next((g for ending, g in self._words.gender_endings if cue.endswith(ending)), "")

    def heard(self, source: Source, resolved: Resolved) -> None:
        """Notes a speaker of the running text, so that later words can take him up."""
        source = source.trimmed(self._words)
        if not source.tokens:
            return
        paragraph = source.draft.unit.paragraph
        if resolved.rule.startswith(("pronoun", "description")) and resolved.name is None:
            if resolved.rule.endswith("last speaker not named"):
                self.state.again(paragraph)
            elif resolved.rule.endswith("speakers"):
                self.state.take(Turn(resolved, paragraph, "several", "", True))
            return
        plural = source.tokens[-1].low.endswith(self._words.plural_endings) and resolved.person is None
        head = self._head(source)
        if resolved.person is not None and not self._certain(resolved.person):
            self.state.take(Turn(resolved, paragraph, "thing", head, plural))  # Harbour Watch said …: it, he or she
        if resolved.person is not None or resolved.holder:
            turn = Turn(resolved, paragraph, "person", head)
        elif resolved.rule == TOGETHER:
            turn = Turn(resolved, paragraph, "several", head, True)
        elif resolved.name is None and self._is_person(head):
            turn = Turn(resolved, paragraph, "unnamed", head)
        elif resolved.name is None and (
            resolved.candidates or self._is_person(head[:-1]) or head in self._words.plural_words
        ):
            turn = Turn(resolved, paragraph, "group", head, True)
        else:
            turn = Turn(resolved, paragraph, "thing", head, plural)
            if resolved.rule == "name as written" and len(source.tokens) == 1 and not plural:
                self.state.take(
                    Turn(resolved, paragraph, "person", head)
                )  # Ode said …, where nobody is named so in full
        self.state.take(turn)

    def _certain(self, person: Person) -> bool:
        """False for capital words that were taken for a person because they speak, and may as well be a body."""
        return bool(person.gender or person.held or person.roles) or person.name[0].lower() in self._people.given_names

    def _head(self, source: Source) -> str:
        """The noun that a source's phrase ends with."""
        phrase = [t for t in source.phrase(self._words) if t.kind == "word"]
        return phrase[-1].low if phrase else ""

    def _is_person(self, noun: str) -> bool:
        return noun in self._people.roles or noun in self._people.descriptions

    def saw(self, person: Person, paragraph: int, opens: bool) -> None:
        """Notes that a person was named in the running text; `opens` where a sentence without speech begins so."""
        if person.several:
            return
        self.state.saw(person, paragraph, opens)
        if id(person) not in self.state.un_holders and any(o in self._people.un_offices for o in person.offices):
            self.state.un_holders[id(person)] = person

    def read(self, unit: Unit, names: Names, namings: Namings, speech: bool) -> None:
        """Notes all persons whom a sentence of the running text names, by surname too, after its sources were resolved.

        `speech` is True where the sentence has a source.
        """
        for at, person in self._named_in(unit.tokens, names, namings):
            self.saw(person, unit.paragraph, not speech and self._opens(unit, at, namings))

    def _opens(self, unit: Unit, at: int, namings: Namings) -> bool:
        """True for a name at the start of the sentence, behind a word such as "but", or at its very end."""
        first = unit.tokens[1 if len(unit.tokens) > 1 and unit.tokens[0].low in self._words.conjunctions else 0]
        last = next((t for t in reversed(unit.tokens) if t.kind == "word"), first)
        ends = any(n.span.start == at and n.span.stop == last.span.stop for n, _ in namings)
        return at == first.span.start or ends

    def _named_in(self, run: tuple[Token, ...], names: Names, namings: Namings) -> Iterator[tuple[int, Person]]:
        """The persons named in some tokens with the places where their namings start, in order."""
        found = {n.span.start: (n.span.stop, person) for n, person in namings}
        behind = 0
        for token in run:
            at = token.span.start
            if at in found:
                behind = found[at][0]
                yield at, found[at][1]
            elif at >= behind and token.capital and at not in names and (person := self._bearer(token.text)):
                yield at, person

    def _bearer(self, word: str) -> Person | None:
        """Whom a bare surname means, if that is certain."""
        low = without_possessive(word)
        if low.lower() in self._people.never_names or low.lower() in self._people.pronouns:
            return None
        found = self._roll.named((low,))
        if len(found) > 1:
            return self._one_of(found, (low,)).person
        return found[0] if found and not self._roll.spelt_otherwise(found[0], (low,)) else None

    def first_person(self, source: Source) -> Resolved | None:
        """ "I said no," Ode recalled: "I" is who speaks the quotation."""
        if len(source.tokens) != 1 or source.tokens[0].low not in self._people.speaker_self:
            return None
        return in_quotation(self.state, source)

    def pronoun(self, source: Source) -> Resolved | None:
        """She said … -> the last speaker, if she fits and nobody else of her gender came between."""
        if len(source.tokens) != 1:
            return None
        low = source.tokens[0].low
        if low in self._words.relatives:
            return self._antecedent(source)
        if low not in self._people.pronouns:
            return None
        gender, plural = self._people.pronouns[low]
        if source.quoted:
            return Resolved(None, "pronoun inside a quotation")
        if gender in ("m", "f"):
            return one_person(self.state, source, gender, "pronoun", subject=self._subject_before(source))
        thing, group = self.state.thing, self.state.group
        if plural and group and (thing is None or not thing.plural or group.paragraph >= thing.paragraph):
            return several_persons(self.state, source, "pronoun")
        if thing and thing.plural == plural and source.draft.unit.paragraph - thing.paragraph < NEAR:
            return Resolved(thing.resolved.name, "pronoun, last body", (), (), thing.resolved.affiliation)
        return Resolved(None, "pronoun without a speaker before it")

    def _subject_before(self, source: Source) -> Person | None:
        """Vera has left, *he* said: the person with whose name the sentence begins, before the source."""
        before = source.run[: source.start]
        namings = tuple((n, p) for n, p in source.namings if before and n.span.stop <= before[-1].span.stop)
        first = next(self._named_in(before, source.names, namings), None)
        return first[1] if first and not first[1].several and self._opens(source.draft.unit, first[0], ()) else None

    def _antecedent(self, source: Source) -> Resolved:
        """Ana Ode, *who* said …: the person named right before."""
        for naming, person in source.namings:
            between = [t for t in source.run[: source.start] if t.span.start >= naming.span.stop]
            if naming.span.stop <= source.tokens[0].span.start and all(t.text == "," for t in between):
                return self._of_roll(person, naming.words, "relative, person before it")
        return Resolved(None, "relative pronoun")

    def named_person(self, source: Source) -> Resolved | None:
        """CSTO Secretary General Ana Ode | Ms. Ode | Ode -> the person, by full name, surname or near spelling."""
        persons = heads(source, self._words)
        if persons and not self._joint(source):
            return self._of_roll(persons[0], persons[0].name, "name")
        if len(persons) < 2 and (found := self._surname(source)) is not None:
            return found
        if not persons:
            return None
        return Resolved(None, TOGETHER, tuple(p.full_name for p in persons[:MOST_CANDIDATES]))

    def _of_roll(self, person: Person, words: tuple[str, ...], rule: str) -> Resolved:
        """The person, or the one of several that a form such as "Ms. Ode" may mean here."""
        return self._one_of(list(person.several), words) if person.several else of_person(person, rule)

    def _joint(self, source: Source) -> bool:
        """True for "Ana Ode and Luis Vera" and "Ode and her staff", not for "Ana Ode, the founder and owner of it"."""
        ends = {naming.span.stop for naming, _ in source.namings}
        for i, token in enumerate(source.tokens):
            if i and token.low in self._words.conjunctions:
                before = source.tokens[i - 1 - (source.tokens[i - 1].text == ",")]
                if before.span.stop in ends or self._all_names(source.tokens[:i]):
                    return True
        return False

    def _all_names(self, tokens: tuple[Token, ...]) -> bool:
        """True for words that may all be names: not for "Vice President and Managing Editor Ana Ode"."""
        return all(t.text == "," or (t.capital and t.low not in self._people.never_names) for t in tokens)

    def _surname(self, source: Source) -> Resolved | None:
        """Spehar noted … | Ode and Vera said …: a source of nothing but capital words, as the names of persons."""
        runs = bare_names(source, self._words, self._people)
        found = [r for words in runs if (r := self._named(words))]
        if len(runs) < 2 or not found or not self._joint(source):
            return found[0] if found else None
        names = [n for words in runs for n in self._names_in(words)]
        return Resolved(None, TOGETHER, tuple(dict.fromkeys(names))[:MOST_CANDIDATES])

    def _names_in(self, words: tuple[str, ...]) -> tuple[str, ...]:
        found = self._named(words)
        if found is None:
            return (" ".join(words),)
        return (found.name,) if found.name else found.candidates

    def _named(self, words: tuple[str, ...]) -> Resolved | None:
        """The person with that name, or whose name ends it."""
        for length in range(min(len(words), 4), 0, -1):
            found = self._roll.named(words[-length:])
            if len(found) == 1:
                return self._by_surname(found[0], words[-length:])
            if found:
                return self._one_of(found, words[-length:])
        return None

    def _one_of(self, persons: list[Person], words: tuple[str, ...]) -> Resolved:
        """Of persons who share a surname the only one named so far, or of whom it was used alone then; else nobody."""
        before = [p for p in persons if id(p) in self.state.counts]
        used_of = self.state.surnames.get(words[-1])
        if len(before) == 1:
            self.state.surnames.setdefault(words[-1], before[0])
            return of_person(before[0], "surname, only bearer named before")
        if used_of is not None and any(p is used_of for p in before):
            return of_person(used_of, "surname, bearer of whom it was used before")
        return Resolved(None, "surname of several persons", names_of(persons))

    def _by_surname(self, person: Person, words: tuple[str, ...]) -> Resolved:
        if self._roll.spelt_otherwise(person, words):
            person.spelt(words)
            return of_person(person, "name, spelt otherwise")
        return of_person(person, "surname" if len(words) == 1 else "name")

    def anonymous(self, source: Source) -> Resolved | None:
        """A senior official who asked not to be named | sources close to the talks: nobody, and no candidates."""
        lows = tuple(t.low for t in source.run if t.quotation is None)
        inside = tuple(t.low for t in source.tokens)
        for phrase in self._people.anonymous:
            where = inside if len(phrase) == 1 or not self._is_person(self._head(source)) else lows
            if any(where[i : i + len(phrase)] == phrase for i in range(len(where) - len(phrase) + 1)):
                return Resolved(None, "anonymous")
        return None

    def chief_of_the_un(self, source: Source) -> Resolved | None:
        """The UN chief | the Secretary-General, where no other Secretary-General was named before."""
        words = " ".join(source.bare(self._people.articles))
        if words in self._people.titles_of_un or words == self._un_name().lower():
            return self._un_chief("title of the UN's Secretary-General")
        phrase = self._office(source)
        if phrase is None or phrase.affiliation or phrase.core not in self._people.un_offices:
            return None
        others = list(self.state.un_holders.values())[:MOST_CANDIDATES]
        if not others:
            return self._un_chief("office, no other holder named before")
        return Resolved(None, "office of several persons", (self._un_name(), *names_of(others)))

    def _un_chief(self, rule: str) -> Resolved:
        return Resolved(self._un_name(), rule, (), (), self._un_organization(), holder=True)

    def _un_name(self) -> str:
        return self._people.titles_of_un[-1]

    def _un_organization(self) -> str | None:
        return next((o.organization for o in self._people.offices if o.organization), None)

    def described(self, source: Source) -> Resolved | None:
        """The diplomat | the former minister: the last speaker whose office fits the words, or the only such person."""
        if source.quoted:
            return None
        description = self._describer.read(source)
        if description is None:
            return None
        gender = self._gender_of_verb(source)
        return self._describer.answer(description, source, self.state, self._roll.persons, gender)

    def document(self, source: Source) -> Resolved | None:
        """The concept note prepared by Peru: a document, and who made it."""
        return self._bodies.document(source)

    def body_again(self, source: Source) -> Resolved | None:
        """The league: a body named before, by its last word."""
        return self._bodies.body_again(source)

    def known_name(self, source: Source) -> Resolved | None:
        """The CSTO: a State or body of the register."""
        return self._bodies.known_name(source)

    def unnamed(self, source: Source) -> Resolved | None:
        """A name nobody knows stays as it is written; anything else is not named."""
        first = source.tokens[0]
        if len(source.tokens) == 1 and first.low.endswith(self._words.participle_endings):
            return Resolved(None, "not named")
        return self._bodies.as_written(source) or Resolved(None, "not named")

    def _office(self, source: Source) -> OfficePhrase | None:
        """The office that the source names, where no other noun follows: not "the mayor’s office"."""
        phrase = self._reader.office_at(source.run, source.start, source.names)
        if phrase is None or phrase.stop > source.stop:
            return None
        possessor = without_possessive(source.run[phrase.stop - 1].low) != source.run[phrase.stop - 1].low
        return None if possessor and source.stop - phrase.start > 1 else phrase

    def office_alone(self, source: Source) -> Resolved | None:
        """The Russian President | the Prime Minister: the person of the document who holds it, else the office."""
        phrase = self._office(source)
        if phrase is None or (phrase.stop < source.stop and source.run[phrase.stop].text in "-–"):
            return None  # "the Secretary- General", torn apart at a line's end, is no secretary
        whom = phrase.affiliation or phrase.serves or None
        if source.tokens[0].low in self._people.indefinite:
            return Resolved(None, "one of several holders", (), (), whom)
        holders = self._holders.of(phrase)
        if len(holders) == 1 and not source.quoted:
            return of_person(holders[0], "office, only holder in the document")
        if len(holders) > 1:
            return self._of_holders(holders, source)
        name = written(source.run[phrase.start : phrase.stop], self._people.articles)
        return Resolved(name if whom else None, "office, holder not named", (), (), whom, holder=True)

    def _of_holders(self, holders: list[Person], source: Source) -> Resolved:
        """Of several who hold an office the last speaker, where he is one of them."""
        last = self.state.last(source.draft.unit.paragraph)
        if last is not None and last.resolved.person in holders and not source.quoted:
            return one_person(self.state, source, "", "office", lambda p: p in holders)
        return Resolved(None, "office of several persons", names_of(holders))
