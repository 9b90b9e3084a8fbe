"""Who a source is, inside the document: a person, a body, a document, or left open with candidates.

Rules are small methods in an ordered tuple; the first that gives a result decides and leaves its name on it. Where two
persons fit, nobody is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from onrecord.attribution.heads import Source, bare_names, heads
from onrecord.attribution.offices import OfficePhrase
from onrecord.attribution.people import NameReader, Person, Roll
from onrecord.attribution.resolved import Resolved, State, Turn
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.text.names import FoundName

_NEAR = 2  # paragraphs back in which a pronoun may find its speaker
_MOST_CANDIDATES = 12  # who could be anyone of more is no better known by a longer list
_MOST_HOLDERS = 500  # persons of one office that are asked for whom they hold it


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
        self._short_forms, self._proper = short_forms, proper
        self.state = State()
        self._held: dict[tuple[str, str | None], list[Person]] = {}
        self._by_core: dict[str, list[int]] = {}
        for number, person in enumerate(roll.persons):
            for core in person.offices:
                self._by_core.setdefault(core, []).append(number)
        self._rules: tuple[Callable[[Source], Resolved | None], ...] = (
            self.pronoun,
            self.named_person,
            self.chief_of_the_un,
            self.described,
            self.document,
            self.office_alone,
            self.known_name,
            self.unnamed,
        )

    def resolve(self, source: Source) -> Resolved:
        """Who the source is; `rule` says which rule decided."""
        resolved = next((r for rule in self._rules if (r := rule(source))), Resolved(None, "no rule"))
        if resolved.person is not None and not resolved.person.gender:
            resolved.person.gender = self._gender_of_verb(source)
        return resolved

    def _gender_of_verb(self, source: Source) -> str:
        """The speaker's gender where the cue's ending shows it ("сказала"), else ""."""
        cue = source.run[source.draft.cue_range[0]].low
        return next((g for ending, g in self._words.gender_endings if cue.endswith(ending)), "")

    def heard(self, source: Source, resolved: Resolved) -> None:
        """Notes a speaker of the running text, so that later words can take him up."""
        plural = source.tokens[-1].low.endswith(self._words.plural_endings) and resolved.person is None
        turn = Turn(resolved, source.draft.unit.paragraph, plural)
        if resolved.person is not None:
            self.state.person = turn
            self.state.rival = None
        elif resolved.name is not None and not resolved.holder:
            self.state.thing = turn

    def saw(self, person: Person, paragraph: int, opens: bool) -> None:
        """Notes that a person was named in the running text; `opens` where a sentence without speech begins so."""
        self.state.named.append((paragraph, person))
        if id(person) not in self.state.un_holders and any(o in self._people.un_offices for o in person.offices):
            self.state.un_holders[id(person)] = person
        if opens:
            self.state.rival = person

    def pronoun(self, source: Source) -> Resolved | None:
        """She said … -> the last speaker, if she fits and nobody else of her gender came between."""
        if len(source.tokens) != 1 or source.tokens[0].low not in self._people.pronouns:
            return None
        gender, plural = self._people.pronouns[source.tokens[0].low]
        if source.quoted:
            return Resolved(None, "pronoun inside a quotation")
        if gender in ("m", "f"):
            return self._last_person(source, gender, "pronoun")
        thing = self.state.thing
        if thing and thing.plural == plural and source.draft.unit.paragraph - thing.paragraph < _NEAR:
            return Resolved(thing.resolved.name, "pronoun, last body", (), (), thing.resolved.affiliation)
        return Resolved(None, "pronoun without a speaker before it")

    def _last_person(
        self, source: Source, gender: str, rule: str, fits: Callable[[Person], bool] = lambda _: True
    ) -> Resolved:
        """The last speaker, where the gender is known to agree, or nobody else near could be meant; else open."""
        here = source.draft.unit.paragraph
        near = {id(p): p for at, p in self.state.named if 0 <= here - at < _NEAR and _agrees(p, gender) and fits(p)}
        last = self._last_speaker(here)
        if last is not None and _agrees(last, gender) and fits(last):
            others = [p for key, p in near.items() if key != id(last)]
            rival = self.state.rival if self.state.rival in others else None
            certain = not gender or last.gender == gender
            if rival is None and (certain or not others):
                last.gender = last.gender or gender
                return self._person(last, f"{rule}, last speaker")
            near = {id(last): last, **({id(rival): rival} if rival and certain else near)}
        if len(near) == 1:
            return self._person(next(iter(near.values())), f"{rule}, only person")
        names = _names(near.values())
        return Resolved(None, f"{rule}, several persons" if names else f"{rule}, nobody named before", names)

    def _last_speaker(self, here: int) -> Person | None:
        last = self.state.person
        return last.resolved.person if last and here - last.paragraph <= _NEAR else None

    def _person(self, person: Person, rule: str) -> Resolved:
        name, supplied = person.affiliation()
        return Resolved(person.full_name, rule, (), tuple(person.variants), name or supplied or None, person)

    def named_person(self, source: Source) -> Resolved | None:
        """CSTO Secretary General Ana Ode | Ms. Ode | Ode -> the person, by full name, surname or near spelling."""
        persons = heads(source, self._words)
        if persons and not self._joint(source):
            return self._person(persons[0], "name")
        if len(persons) > 1:
            return Resolved(None, "several speakers at once", tuple(p.full_name for p in persons[:_MOST_CANDIDATES]))
        return self._surname(source) or (self._person(persons[0], "name") if persons else None)

    def _joint(self, source: Source) -> bool:
        return any(t.low in self._words.conjunctions for t in source.tokens)

    def _surname(self, source: Source) -> Resolved | None:
        """Spehar noted … | Ode and Vera said …: a source of nothing but capital words, as the names of persons."""
        found = [r for words in bare_names(source, self._words, self._people) if (r := self._named(words))]
        if len(found) < 2 or not self._joint(source):
            return found[0] if found else None
        names = [n for r in found for n in ((r.name,) if r.name else r.candidates)]
        return Resolved(None, "several speakers at once", tuple(dict.fromkeys(names))[:_MOST_CANDIDATES])

    def _named(self, words: tuple[str, ...]) -> Resolved | None:
        """The person with that name, or whose name ends it."""
        for length in range(min(len(words), 4), 0, -1):
            found = self._roll.named(words[-length:])
            if len(found) == 1:
                return self._by_surname(found[0], words[-length:])
            if found:
                return Resolved(None, "surname of several persons", _names(found))
        return None

    def _by_surname(self, person: Person, words: tuple[str, ...]) -> Resolved:
        if self._roll.spelt_otherwise(person, words):
            person.spelt(words)
            return self._person(person, "name, spelt otherwise")
        return self._person(person, "surname" if len(words) == 1 else "name")

    def chief_of_the_un(self, source: Source) -> Resolved | None:
        """The UN chief | the Secretary-General, where no other Secretary-General was named before."""
        words = " ".join(source.bare(self._people.articles))
        if words in self._people.titles_of_un or words == self._un_name().lower():
            return self._un_chief("title of the UN's Secretary-General")
        phrase = self._office(source)
        if phrase is None or phrase.affiliation or phrase.core not in self._people.un_offices:
            return None
        others = list(self.state.un_holders.values())[:_MOST_CANDIDATES]
        if not others:
            return self._un_chief("office, no other holder named before")
        names = tuple(sorted({p.full_name for p in others}))
        return Resolved(None, "office of several persons", (self._un_name(), *names))

    def _un_chief(self, rule: str) -> Resolved:
        return Resolved(self._un_name(), rule, (), (), self._un_organization(), holder=True)

    def _un_name(self) -> str:
        return self._people.titles_of_un[-1]

    def _un_organization(self) -> str | None:
        return next((o.organization for o in self._people.offices if o.organization), None)

    def described(self, source: Source) -> Resolved | None:
        """The diplomat | the minister: the last speaker whose office fits the word."""
        if source.quoted or (self._people.articles and source.tokens[0].low not in self._people.articles):
            return None
        words = source.bare(self._people.articles)
        wanted = self._people.descriptions.get(" ".join(words))
        if wanted is None or not (len(words) == 1 or " ".join(words) in self._people.descriptions):
            return None
        offices = tuple(wanted.split())

        def fits(person: Person) -> bool:
            return not offices or any(w in o for o in person.offices for w in offices)

        return self._last_person(source, self._gender_of_verb(source), "description", fits)

    def document(self, source: Source) -> Resolved | None:
        """The concept note prepared by Peru | the concept note: a document, and who made it."""
        words = source.bare(self._people.articles)
        head = next((i for i, w in enumerate(words) if w in self._people.documents), None)
        if (
            head is None
            or head > 3
            or not self._opens_document(source)
            or any(w in self._words.prepositions for w in words[:head])
            or any(t.capital and t.span.start not in source.names for t in source.tokens[1 : head + 1])
        ):
            return None
        kind = " ".join(words[: head + 1])
        maker = self._maker(source)
        known = self.state.documents.get(kind)
        if known and maker is None and head == len(words) - 1:
            return known
        resolved = Resolved(source.words(self._people.articles), "document", (), (), maker)
        self.state.documents[kind] = resolved
        return resolved

    def _opens_document(self, source: Source) -> bool:
        """False for "taken due note of it", which is no noun phrase: no article, no capital, not the noun itself."""
        first = source.tokens[0]
        return (
            not self._people.articles
            or first.capital
            or first.low in self._people.documents
            or first.low in self._words.determiners
        )

    def _maker(self, source: Source) -> FoundName | None:
        lows = tuple(t.low for t in source.tokens)
        for phrase in self._people.makers:
            for i in range(len(lows) - len(phrase)):
                if lows[i : i + len(phrase)] == phrase:
                    after = source.tokens[i + len(phrase)].span.start
                    found = [n for at, n in source.names.items() if after <= at < source.tokens[-1].span.stop]
                    return found[0] if found else None
        if self._words.bare_genitive:  # в заявлении МИД Чили
            return next((source.names[t.span.start] for t in source.tokens[1:4] if t.span.start in source.names), None)
        return None

    def _office(self, source: Source) -> OfficePhrase | None:
        phrase = self._reader.office_at(source.run, source.start, source.names)
        return phrase if phrase and phrase.stop <= source.stop else None

    def office_alone(self, source: Source) -> Resolved | None:
        """The Russian President | the Prime Minister: the person of the document who holds it, else the office."""
        phrase = self._office(source)
        if phrase is None or (phrase.stop < source.stop and source.run[phrase.stop].text in "-–"):
            return None  # "the Secretary- General", torn apart at a line's end, is no secretary
        holders = self._holders(phrase)
        if len(holders) == 1 and not source.quoted:
            return self._person(holders[0], "office, only holder in the document")
        if len(holders) > 1:
            return Resolved(None, "office of several persons", _names(holders))
        name = " ".join(t.text for t in source.run[phrase.start : phrase.stop] if t.low not in self._people.articles)
        whom = phrase.affiliation or phrase.serves or None
        return Resolved(name if whom else None, "office, holder not named", (), (), whom, holder=True)

    def _holders(self, phrase: OfficePhrase) -> list[Person]:
        """The persons of the document who hold the office, looked for once."""
        key = (phrase.core, self._full(phrase.affiliation) if phrase.affiliation else None)
        if key not in self._held:
            cores = [core for core in self._by_core if self._same_office(phrase.core, core)]
            numbers = sorted({number for core in cores for number in self._by_core[core][:_MOST_HOLDERS]})
            some = [self._roll.persons[number] for number in numbers]
            self._held[key] = [person for person in some if self._holds(person, phrase)]
        return self._held[key]

    def _holds(self, person: Person, phrase: OfficePhrase) -> bool:
        for office in person.held.values():
            if not self._same_office(phrase.core, office.core):
                continue
            if phrase.affiliation is None or office.affiliation is None:
                return phrase.affiliation is None
            if self._full(phrase.affiliation) == self._full(office.affiliation):
                return True
        return False

    def _full(self, found: FoundName) -> str:
        """The long form of a name for which the document gives a short one: "… Organization (CSTO)"."""
        return self._short_forms.get(found.name.text, found.name.text)

    def _same_office(self, core: str, fuller: str) -> bool:
        """True if the fuller form adds only words that leave the rank as it is ("permanent representative")."""
        if not fuller.endswith(core):
            return False
        return not self._people.rank_words.intersection(re.split(r"[ -]", fuller[: len(fuller) - len(core)]))

    def known_name(self, source: Source) -> Resolved | None:
        """The CSTO | Russia | the British delegation: a State or body of the register, by one of its names."""
        if len(source.tokens) <= 2 and source.tokens[-1].low in self._people.collectives:
            return Resolved(None, "body not named")
        inside = [
            n
            for at, n in sorted(source.names.items())
            if source.tokens[0].span.start <= at < source.tokens[-1].span.stop
        ]
        if not inside:
            return None
        first = inside[0]
        covered = {t for t in source.tokens if first.span.overlaps(t.span)}
        rest = [
            t.low for t in source.tokens if t not in covered and t.kind == "word" and t.low not in self._people.articles
        ]
        if not rest:
            return Resolved(first.name.text, "known name", (), (), None)
        if rest[-1] in self._people.collectives and len(rest) <= 3:
            return Resolved(source.words(self._people.articles), "known name with a body", (), (), first)
        if len(inside) > 1 and self._joint(source):
            return Resolved(None, "several bodies at once", tuple(n.name.text for n in inside[:_MOST_CANDIDATES]))
        return None

    def unnamed(self, source: Source) -> Resolved | None:
        """A senior official who asked not to be named: stays unnamed. A name nobody knows stays as it is written."""
        first, words = source.tokens[0], self._words
        if len(source.tokens) == 1 and first.low.endswith(words.participle_endings):
            return Resolved(None, "not named")
        opening = words.determiners | words.possessives | words.prepositions | words.question_words | words.conjunctions
        function = opening | words.between | words.first_person | words.pronouns | self._people.articles
        name = all(t.capital and t.low not in function for t in source.tokens)
        if name and (len(source.tokens) > 1 or first.low in self._proper):
            return Resolved(source.words(self._people.articles), "name as written")
        return Resolved(None, "not named")


def _agrees(person: Person, gender: str) -> bool:
    return not gender or not person.gender or person.gender == gender


def _names(persons: Iterable[Person]) -> tuple[str, ...]:
    """The names of some persons who may be meant, in order."""
    return tuple(sorted(p.full_name for p in persons)[:_MOST_CANDIDATES])
