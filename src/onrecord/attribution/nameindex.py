"""Which persons a name may mean, without asking every person of the document.

It narrows; what it gives is compared in full by who asks. A hostile text can name a person in every line, so that
comparing each name with all persons would take time without bound.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations

# Of persons that share a name no more than these are told apart: whom of two dozen "Ode" means stays open in any case.
_MOST_ALIKE = 24
# Other spellings are looked for among this many persons of a document, in words of at most so many letters.
_MOST_SPELT = 10_000
_LONGEST_WORD = 40
_MOST_WORDS = 7

Name = tuple[str, ...]


class NameIndex:
    """Numbers of persons by the words of their names; words come folded, so that equal ones are one word."""

    def __init__(self) -> None:
        self._by_key: dict[Hashable, list[int]] = {}

    def add_form(self, person: int, form: Name) -> None:
        """Enters a form in which the person is named."""
        self._add(person, ("form", form))
        if len(form) == 1:
            self._add(person, ("single", form[0]))
        else:
            for end in {form[0], form[-1]}:
                self._add(person, ("end", end))

    def add_name(self, person: int, name: Name, low: Name) -> None:
        """Enters the person's full name; `low` are its words in lower case, not folded."""
        words = frozenset(name)
        self._add(person, ("whole", words))
        for part in _parts(words):
            self._add(person, ("part", part))
        if len(name) > 1 and person < _MOST_SPELT:
            for key in {("surname", one) for one in _shortened(name[-1])} | set(_spellings(name, low)):
                self._add(person, key)

    def bearers(self, words: Name) -> list[int]:
        """Those of whom the words may be a form, a surname, or more or fewer words of the name; in order of entry."""
        keys: list[Hashable] = [("form", words)]
        if len(words) == 1:
            keys.append(("end", words[0]))
        else:
            whole = frozenset(words)
            keys += [("single", words[-1]), ("part", whole), *(("whole", part) for part in _parts(whole))]
        return self._of(keys)

    def spelt_alike(self, words: Name, low: Name) -> list[int]:
        """Those whose name may be the words but for one letter, in order of entry."""
        if len(words) == 1:
            return self._of(("surname", one) for one in _shortened(words[0]))
        return self._of(_spellings(words, low))

    def _add(self, person: int, key: Hashable) -> None:
        there = self._by_key.setdefault(key, [])
        if len(there) < _MOST_ALIKE and person not in there:
            there.append(person)

    def _of(self, keys: Iterable[Hashable]) -> list[int]:
        return sorted({person for key in keys for person in self._by_key.get(key, ())})


def _parts(words: frozenset[str]) -> Iterator[frozenset[str]]:
    """Every selection of the words, all of them too."""
    some = sorted(words)[:_MOST_WORDS]
    for size in range(1, len(some) + 1):
        yield from map(frozenset, combinations(some, size))


def _spellings(words: Name, low: Name) -> Iterator[tuple[Hashable, ...]]:
    """What a name has in common with one that differs by a letter in one word."""
    for i in range(len(words)):
        rest = (*words[:i], "", *words[i + 1 :])
        for one in _shortened(low[i]):
            yield rest, one


def _shortened(word: str) -> set[str]:
    """The word, and the word less one letter: two words that differ by one letter have one of these in common."""
    if len(word) > _LONGEST_WORD:
        return {word}
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
