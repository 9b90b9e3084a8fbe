"""Whether two names mean the same actor: the annotator's, as printed, and the one on a result, often the register's.

In this order: both lead to entities of the register (or to documents by their symbols), then those decide; the names
are the same but for case, accents, forms of address and "the"; a person's name is a part of the other, with the
surname, and nobody else in the passage bears it. Words in Cyrillic letters are the same in all their cases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.errors import CallError
from onrecord.languages import Language
from onrecord.linking.citations import document_id
from onrecord.model import Actor
from onrecord.register import Register
from onrecord.text.symbols import find_symbols

_ADDRESS = frozenset(
    """the mr mrs ms miss sir dame dr professor prof his her excellency h e king queen sheikh president chancellor
    prime minister foreign ambassador general secretary г жа н господин госпожа посол президент""".split()
)
_POINTERS = frozenset("this that these those my our your his her its their".split())
_CYRILLIC = re.compile(r"[а-я]+")
_LONGEST_ENDING = 3

Words = tuple[str, ...]


def words_of(name: str) -> Words:
    """The words of a name without case, accents, marks and "the", and without "my" and the like before them."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = [word for word in re.findall(r"\w+", plain) if word != "the"]
    return tuple(words[1:] if words[1:] and words[0] in _POINTERS else words)


def bare(name: str) -> Words:
    """The words of a person's name without forms of address and titles; all of them where nothing else is there."""
    words = words_of(name)
    start = 0
    while start < len(words) and words[start] in _ADDRESS:
        start += 1
    return words[start:] or words


def same_word(one: str, other: str) -> bool:
    """True for the same word, in Cyrillic letters in any case: Юлдашев, Юлдашевым."""
    if one == other:
        return True
    if not (_CYRILLIC.fullmatch(one) and _CYRILLIC.fullmatch(other)):
        return False
    short, long = sorted((one, other), key=len)
    stem = max(len(short) - 2, 3 if len(short) == len(long) + 1 else 4)
    return len(long) - len(short) <= _LONGEST_ENDING and short[:stem] == long[:stem]


def same_words(one: Words, other: Words) -> bool:
    """True for the same words in the same order."""
    return len(one) == len(other) > 0 and all(map(same_word, one, other))


def part_of_name(short: Words, long: Words) -> bool:
    """True if a person's shorter name is the longer with words left out or as initials, its first or last word kept.

    "Zhang" and "Zhang Ming", "А. Гутерреш" and "Антониу Гутерреш".
    """
    if not short or len(short) > len(long):
        return False
    kept = [word for word in short if len(word) > 1]
    if not any(same_word(word, end) for word in kept for end in (long[0], long[-1])):
        return False
    return all(any(same_word(word, of) or (len(word) == 1 and of.startswith(word)) for of in long) for word in short)


@dataclass(frozen=True, slots=True)
class Identities:
    """Compares names with what the register and the languages' tables know."""

    register: Register
    languages: Mapping[str, Language]

    def same(
        self, name: str, actor: Actor, *, language: str, on: str | None, kind: str = "", others: Iterable[str] = ()
    ) -> bool:
        """True if an annotator's name means the actor of a result.

        `kind` is the annotator's kind of speaker, `others` the names of the persons in the same passage.
        """
        theirs, ours = self.ids(name, language, on, kind), self._own(actor, language, on)
        if theirs and ours:
            return bool(theirs & ours)
        names = [n for n in (actor.name, *actor.variants) if n]
        if any(same_words(words_of(name), words_of(n)) for n in names):
            return True
        if kind not in ("person", ""):
            return False
        return any(self._same_person(bare(name), bare(n), others) for n in names)

    def ids(self, name: str, language: str, on: str | None, kind: str = "") -> frozenset[str]:
        """The one entity that bears the name, with who certainly held it if it is an office; or the document it cites.

        Empty where the name leads to none, or to several; but an annotator who names an office by its title alone
        ("Secretary-General") means one of those that have it, and all are given.
        """
        table = self.languages.get(language)
        symbols = {document_id(found.symbol) for found in find_symbols(name, table.citations if table else None)}
        if len(symbols) == 1:
            return frozenset(symbols)
        found = {actor.id: actor.kind for actor in self.register.named(name, language, on)}
        offices = {one for one, of in found.items() if of == "office"}
        if len(found) > 1 and not (kind in ("office", "") and len(offices) == len(found)):
            return frozenset()
        return frozenset({*found, *(holder for office in offices for holder in self._holders(office, on))})

    def _holders(self, office: str, on: str | None) -> set[str]:
        try:
            return {held.holder.id for held in self.register.holders(office, on) if held.certain} if on else set()
        except CallError:
            return set()

    def _own(self, actor: Actor, language: str, on: str | None) -> frozenset[str]:
        if actor.id is not None:
            return frozenset({actor.id})
        return self.ids(actor.name, language, on) if actor.name else frozenset()

    def _same_person(self, theirs: Words, ours: Words, others: Iterable[str]) -> bool:
        if same_words(theirs, ours):
            return True
        short, long = sorted((theirs, ours), key=len)
        bearers = {
            bare(other) for other in others if part_of_name(short, bare(other)) and len(bare(other)) > len(short)
        }
        return part_of_name(short, long) and len(bearers) < 2
