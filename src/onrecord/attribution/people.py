"""The persons of a document: every place where one is named, grouped by person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from onrecord.attribution.nameindex import NameIndex
from onrecord.attribution.offices import Names, OfficeFinder, OfficePhrase
from onrecord.languages.reporting import Office, PeopleWords
from onrecord.span import Span
from onrecord.text.names import FoundName
from onrecord.text.tokens import Token, without_possessive

_NO_OFFICE = Office(())
_LONGEST_NAME = 5
_LONG_SURNAME = 6  # letters from which on a surname one letter off is taken for the same
_MOST_VARIANTS = 20  # other spellings kept of one name
_MOST_HELD = 50  # different offices kept of one person
_MOST_HONORIFICS = 6  # words and full stops


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a person is named. `words` is the name alone, without honorific and office."""

    span: Span
    words: tuple[str, ...]
    gender: str
    office: OfficePhrase | None = None


@dataclass(slots=True)
class Person:
    """A person as the document shows them while it is read. `name` is the fullest form so far.

    `held` are the different offices named with the person, in order, each by its core and whom it serves.
    """

    name: tuple[str, ...]
    gender: str = ""
    variants: list[str] = field(default_factory=list)
    held: dict[tuple[str, str | None, str], OfficePhrase] = field(default_factory=dict)

    @property
    def full_name(self) -> str:
        """The fullest form of the name in the document."""
        return " ".join(self.name)

    @property
    def offices(self) -> tuple[str, ...]:
        """The cores of all offices named with the person ("deputy foreign minister")."""
        return tuple(dict.fromkeys(office.core for office in self.held.values() if office.core))

    def affiliation(self) -> tuple[FoundName | None, str]:
        """Whom the person's office serves: the first name that stands with it, else what the table supplies."""
        named = next((office.affiliation for office in self.held.values() if office.affiliation), None)
        if named is not None:
            return named, ""
        return None, next((office.serves for office in self.held.values() if office.serves), "")

    def hold(self, office: OfficePhrase) -> None:
        """Notes an office named with the person, once."""
        serves = office.affiliation.name.text if office.affiliation else None
        if len(self.held) < _MOST_HELD:
            self.held.setdefault((office.core, serves, office.serves), office)

    def spelt(self, words: tuple[str, ...]) -> None:
        """Notes another spelling of the name, once."""
        spelling = " ".join(words)
        if len(self.variants) < _MOST_VARIANTS and spelling not in self.variants:
            self.variants.append(spelling)


class NameReader:
    """Finds where persons are named in a run of tokens.

    `alone` are the words in lower case that stand alone as a source in the document, as surnames do.
    """

    def __init__(self, people: PeopleWords, alone: frozenset[str] = frozenset()) -> None:
        self._people, self._alone = people, alone
        self._offices = OfficeFinder(people)
        self._rules = (self._with_office, self._with_honorific, self._with_possessor, self._bare)

    def namings(self, run: tuple[Token, ...], names: Names) -> Iterator[Naming]:
        """Every naming of a person in the run, in order."""
        i = 0
        while i < len(run):
            found = next((f for rule in self._rules if (f := rule(run, i, names))), None)
            if found is None:
                i += 1
                continue
            naming, i = found
            yield naming

    def office_at(self, run: tuple[Token, ...], i: int, names: Names) -> OfficePhrase | None:
        """The office phrase that begins at token `i`, or None."""
        return self._offices.at(run, i, names)

    def _with_office(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        phrase = self._offices.at(run, i, names)
        if phrase is None:
            return None
        start, stop = phrase.stop, self._name_stop(run, phrase.stop, names)
        if stop == start and phrase.open_end:
            start, stop = self._split_open_end(run, phrase)
        if stop == start and start + 2 < len(run) and run[start].text == ",":  # the envoy of Peru, Ana Ode
            start, stop = start + 1, self._name_stop(run, start + 1, names)
            if stop - start < 2:
                return None
        if stop == start:
            return None
        if stop - start == 1 and run[start].text.isupper() and len(run[start].text) > 1:
            return None  # the Secretary General of SADC, where the register knows no such body
        behind = self._state_behind(run, stop, names)
        if behind is not None and phrase.affiliation is None and not phrase.serves:  # President Ode of Peru
            phrase = replace(phrase, affiliation=behind.affiliation)
        return self._naming(run, i, start, stop, phrase), stop

    def _split_open_end(self, run: tuple[Token, ...], phrase: OfficePhrase) -> tuple[int, int]:
        """Of the capital words at the end of an office phrase, the last two or three, where the first is a given name,
        or where the last stands alone as a source elsewhere in the document.

        "Assistant Secretary-General for Peacebuilding Support Elizabeth Spehar"
        """
        for length in (2, 3):
            start = phrase.stop - length
            known = run[start].low in self._people.given_names or run[phrase.stop - 1].low in self._alone
            if start > phrase.start and known and run[start - 1].capital and run[start].low not in self._people.of:
                return start, phrase.stop
        return phrase.stop, phrase.stop

    def _with_honorific(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        gender = self._people.honorifics.get(run[i].low)
        if gender is None or not run[i].capital:
            return None
        start = i + 1
        most = min(len(run), i + _MOST_HONORIFICS)
        while start < most and (run[start].text == "." or run[start].low in self._people.honorifics):
            start += 1
        if (held := self._with_office(run, start, names)) is not None:  # His Excellency President Ana Ode
            return held
        stop = self._name_stop(run, start, names)
        if stop == start:
            return None
        phrase = self._apposition(run, stop, names) or self._state_behind(run, stop, names)
        naming = self._naming(run, i, start, stop, phrase)
        return replace(naming, gender=gender or naming.gender), stop

    def _with_possessor(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        """Malta’s Ana Ode: a State, and two or more capital words that are no office."""
        known = names.get(run[i].span.start)
        if known is None or known.name.kind != "state":
            return None
        start = next((k for k in range(i, len(run)) if run[k].span.stop >= known.span.stop), len(run)) + 1
        if start >= len(run) or not run[start - 1].low.endswith("'s"):
            return None
        stop = self._name_stop(run, start, names)
        if stop - start < 2:
            return None
        return self._naming(run, start, start, stop, OfficePhrase(i, start, "", _NO_OFFICE, known, "", False)), stop

    def _bare(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        """Two or more capital words that are a name: the first is a given name of the table ("Barbara Woodward"), an
        office stands in apposition behind them, or "of" and the name of a State ("Ana Ode of Malta").
        """
        if not run[i].capital or run[i].span.start in names or run[i].low in self._people.articles:
            return None
        stop = self._name_stop(run, i, names)
        if stop - i < 2:
            return None
        phrase = self._apposition(run, stop, names)
        phrase = phrase or self._state_behind(run, stop, names)
        if phrase is None and run[i].low not in self._people.given_names:
            return None
        return self._naming(run, i, i, stop, phrase), stop

    def _apposition(self, run: tuple[Token, ...], j: int, names: Names) -> OfficePhrase | None:
        """Ana Ode, *the President of Malta*."""
        return self._offices.at(run, j + 1, names) if j + 1 < len(run) and run[j].text == "," else None

    def _state_behind(self, run: tuple[Token, ...], j: int, names: Names) -> OfficePhrase | None:
        """Ana Ode *of Malta*: no office, but whom she speaks for."""
        if j >= len(run) or run[j].low not in self._people.of:
            return None
        k = j + 1
        while k < len(run) and run[k].low in self._people.articles:
            k += 1
        known = names.get(run[k].span.start) if k < len(run) else None
        return OfficePhrase(j, k, "", _NO_OFFICE, known, "", False) if known and known.name.kind == "state" else None

    def _name_stop(self, run: tuple[Token, ...], start: int, names: Names) -> int:
        """Index behind a name that begins at `start`: capital words, initials and the particles inside."""
        j = start
        while j < len(run) and j - start < _LONGEST_NAME + 2:
            token = run[j]
            if token.kind == "word" and token.span.start in names:
                break
            initial = token.text == "." and j > start and len(run[j - 1].text) == 1
            particle = token.low in self._people.particles and j + 1 < len(run) and run[j + 1].capital
            possessive = j > start and run[j - 1].low.endswith("'s")
            if possessive or not (initial or particle or (token.capital and self._may_name(token))):
                break
            j += 1
        return j

    def _may_name(self, token: Token) -> bool:
        return (
            token.low not in self._people.pronouns
            and token.low not in self._people.articles
            and without_possessive(token.low) not in self._people.never_names
            and token.low not in (self._people.office_modifiers)
        )

    def _naming(self, run: tuple[Token, ...], first: int, start: int, stop: int, phrase: OfficePhrase | None) -> Naming:
        words = tuple(without_possessive(t.text) for t in run[start:stop] if t.kind == "word")
        gender = self._people.given_names.get(words[0].lower(), "")
        last = run[stop - 1]
        end = last.span.stop - (len(last.text) - len(without_possessive(last.text)))
        return Naming(Span(run[first].span.start, end), words, gender, phrase)


@dataclass(slots=True)
class _Forms:
    """The words by which a person is known, folded: whole forms, first and last words of them, forms of one word."""

    whole: set[tuple[str, ...]] = field(default_factory=set)
    ends: set[str] = field(default_factory=set)
    single: set[str] = field(default_factory=set)
    name: frozenset[str] = frozenset()


class Roll:
    """The persons of one document, filled in reading order."""

    def __init__(self, people: PeopleWords) -> None:
        self._people = people
        self.persons: list[Person] = []
        self._forms: list[_Forms] = []
        self._numbers: dict[int, int] = {}
        self._index = NameIndex()

    def enter(self, naming: Naming) -> Person:
        """The person named, known or new; fullest name, gender, variants and offices are kept up to date."""
        person = self._same(naming.words)
        if person is None:
            person = Person(naming.words, naming.gender)
            self._numbers[id(person)] = len(self.persons)
            self.persons.append(person)
            self._forms.append(_Forms())
            self._rename(person, naming.words)
        elif len(naming.words) > len(person.name):
            self._rename(person, naming.words)
        elif len(naming.words) == len(person.name):
            self._compare(person, naming.words)
        self._note(person, naming.words)
        person.gender = person.gender or naming.gender
        if naming.office is not None:
            person.hold(naming.office)
        return person

    def _rename(self, person: Person, words: tuple[str, ...]) -> None:
        person.name = words
        number, folded = self._numbers[id(person)], self._folded(words)
        self._forms[number].name = frozenset(folded)
        self._index.add_name(number, folded, tuple(word.lower() for word in words))

    def _note(self, person: Person, words: tuple[str, ...]) -> None:
        number, folded = self._numbers[id(person)], self._folded(words)
        forms = self._forms[number]
        if folded in forms.whole:
            return
        forms.whole.add(folded)
        if len(folded) == 1:
            forms.single.add(folded[0])
        else:
            forms.ends |= {folded[0], folded[-1]}
        self._index.add_form(number, folded)

    def _compare(self, person: Person, words: tuple[str, ...]) -> None:
        """Notes another spelling; of two cases of one name the shorter is kept, which is the nominative as a rule."""
        if self._folded(words) != self._folded(person.name):
            person.spelt(words)
        elif len("".join(words)) < len("".join(person.name)):
            self._rename(person, words)

    def named(self, words: tuple[str, ...]) -> list[Person]:
        """The persons that a name may mean: by full name, by surname or first word, or by a spelling one letter off."""
        folded = self._folded(words)
        exact = [number for number in self._index.bearers(folded) if self._covers(number, folded)]
        if exact:
            return [self.persons[number] for number in exact]
        near = self._index.spelt_alike(folded, tuple(word.lower() for word in words))
        return [person for number in near if self._variant((person := self.persons[number]).name, words)]

    def spelt_otherwise(self, person: Person, words: tuple[str, ...]) -> bool:
        """True if the words are the person's name only by a spelling one letter off."""
        return not self._covers(self._numbers[id(person)], self._folded(words))

    def _same(self, words: tuple[str, ...]) -> Person | None:
        found = self.named(words)
        return found[0] if len(found) == 1 else None

    def _covers(self, number: int, words: tuple[str, ...]) -> bool:
        """True if the folded words are a form of the person's name, a surname, or more or fewer of its words."""
        forms = self._forms[number]
        if words in forms.whole:
            return True
        if len(words) == 1:
            return words[0] in forms.ends
        if forms.single:
            return words[-1] in forms.single
        name, given = len(self.persons[number].name), frozenset(words)
        return (len(words) < name and given <= forms.name) or (name < len(words) and forms.name <= given)

    def _variant(self, name: tuple[str, ...], words: tuple[str, ...]) -> bool:
        if len(words) == 1 and len(name) > 1:
            surname = self._fold(name[-1])
            return len(surname) >= _LONG_SURNAME and _one_letter_off(surname, self._fold(words[0]))
        if len(name) != len(words) or len(name) < 2:
            return False
        different = [(a, b) for a, b in zip(name, words, strict=True) if self._fold(a) != self._fold(b)]
        return len(different) == 1 and _one_letter_off(*different[0])

    def _folded(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(self._fold, words))

    def _fold(self, word: str) -> str:
        low = word.lower().replace("’", "'").replace("ё", "е")
        for ending in self._people.name_endings:
            if low.endswith(ending) and len(low) - len(ending) >= 3:
                return low[: -len(ending)]
        return low


def _one_letter_off(a: str, b: str) -> bool:
    """True if one insertion, deletion or exchange of a letter makes one word of the other."""
    a, b = sorted((a.lower(), b.lower()), key=len)
    if len(b) - len(a) > 1 or min(len(a), len(b)) < 3:
        return False
    i = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[i + (len(a) == len(b)) :] == b[i + 1 :]
