"""The persons of a document, filled in reading order: which names mean one person."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from onrecord.attribution.nameindex import Name, NameIndex
from onrecord.attribution.persons import Naming, Person
from onrecord.languages.reporting import PeopleWords
from onrecord.text.tokens import without_possessive

_LONG_NAME = 4
_LONG_SURNAME = 6  # letters from which on a surname one letter off is taken for the same


@dataclass(slots=True)
class _Forms:
    """The words by which a person is known, folded: whole forms, first and last words of them, forms of one word."""

    whole: set[tuple[str, ...]] = field(default_factory=set)
    ends: set[str] = field(default_factory=set)
    single: set[str] = field(default_factory=set)
    name: frozenset[str] = frozenset()


class Roll:
    """The persons of one document."""

    def __init__(self, people: PeopleWords) -> None:
        self._people = people
        self.persons: list[Person] = []
        self._forms: list[_Forms] = []
        self._numbers: dict[int, int] = {}
        self._index = NameIndex()

    def enter(self, naming: Naming) -> Person:
        """The person named, known or new; fullest name, gender, variants and offices are kept up to date.

        A surname that several persons of the document share gives a person who is on no roll, with `several` set.
        """
        naming = replace(naming, words=self._stripped(naming.words))
        found = [p for p in self.named(naming.words) if not _differ(p.gender, naming.gender)]
        if len(found) > 1:
            found = [p for p in found if _same_rank(p, naming)] or found
        if len(found) > 1:
            return Person(naming.words, naming.gender, several=tuple(found))
        person = found[0] if found else self._new(naming)
        if found and _runs_on(naming.words, person.name):
            return person
        if found and _runs_on(person.name, naming.words):
            self._forget(person)
            self._rename(person, naming.words)
        elif found and len(naming.words) > len(person.name):
            self._rename(person, naming.words)
        elif found and len(naming.words) == len(person.name):
            self._compare(person, naming.words)
        self._note(person, naming.words)
        person.gender = person.gender or naming.gender
        person.roles.update(naming.roles)
        person.hinted(naming.hint)
        if naming.office is not None:
            person.hold(naming.office)
        return person

    def _new(self, naming: Naming) -> Person:
        person = Person(naming.words, naming.gender)
        self._numbers[id(person)] = len(self.persons)
        self.persons.append(person)
        self._forms.append(_Forms())
        self._rename(person, naming.words)
        return person

    def _rename(self, person: Person, words: tuple[str, ...]) -> None:
        person.name = words
        number, folded = self._numbers[id(person)], self._folded(words)
        self._forms[number].name = frozenset(folded)
        self._index.add_name(number, folded, tuple(word.lower() for word in words))

    def _forget(self, person: Person) -> None:
        """Takes back the last word of the person's name, which is none of it."""
        self._forms[self._numbers[id(person)]].ends.discard(self._fold(person.name[-1]))

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
        words = self._stripped(words)
        folded = self._folded(words)
        exact = [number for number in self._index.bearers(folded) if self._covers(number, folded)]
        if exact:
            return [self.persons[number] for number in exact]
        near = self._index.spelt_alike(folded, tuple(word.lower() for word in words))
        return [person for number in near if self._variant((person := self.persons[number]).name, words)]

    def _stripped(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The name without a role before it ("Prince Vera") and a possessive ending."""
        out = tuple(without_possessive(word) for word in words)
        while len(out) > 1 and out[0].lower() in self._people.roles and out[0].lower() not in self._people.given_names:
            out = out[1:]
        return out

    def spelt_otherwise(self, person: Person, words: tuple[str, ...]) -> bool:
        """True if the words are the person's name only by a spelling one letter off."""
        words = self._stripped(words)
        return not self._covers(self._numbers[id(person)], self._folded(words))

    def _covers(self, number: int, words: tuple[str, ...]) -> bool:
        """True if the folded words are a form of the person's name, a surname, or more or fewer of its words."""
        forms = self._forms[number]
        if words in forms.whole:
            return True
        if len(words) == 1:
            return words[0] in forms.ends
        name, given = len(self.persons[number].name), frozenset(words)
        if name == 1:
            return words[-1] in forms.single
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
        folded = tuple(map(self._fold, words))
        while len(folded) > 1 and folded[-1] in self._people.name_suffixes:
            folded = folded[:-1]
        return folded

    def _fold(self, word: str) -> str:
        low = word.lower().replace("’", "'").replace("ё", "е").rstrip(".")
        for ending in self._people.name_endings:
            if low.endswith(ending) and len(low) - len(ending) >= 3:
                return low[: -len(ending)]
        return low


def _same_rank(person: Person, naming: Naming) -> bool:
    """True if the form of address or the office of the naming is one of the person: Gov. Ode is the governor."""
    return bool(person.roles.intersection(naming.roles)) or bool(naming.office and naming.office.core in person.offices)


def _runs_on(longer: Name, name: Name) -> bool:
    """True where a name runs on into a headline: "Ana Ode Says Harbour" for "Ana Ode"."""
    return len(longer) >= _LONG_NAME and 1 < len(name) < len(longer) and longer[: len(name)] == name


def _differ(a: str, b: str) -> bool:
    return bool(a and b) and a != b


def _one_letter_off(a: str, b: str) -> bool:
    """True if one insertion, deletion or exchange of a letter makes one word of the other."""
    a, b = sorted((a.lower(), b.lower()), key=len)
    if len(b) - len(a) > 1 or min(len(a), len(b)) < 3:
        return False
    i = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[i + (len(a) == len(b)) :] == b[i + 1 :]
