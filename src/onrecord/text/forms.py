"""Forms of words, for languages that inflect names or write what stands before a name as one word with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

_SAME = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "ё": "е", "Ё": "Е"})
_SOFT_HYPHEN = "\u00ad"
# A long text has far fewer different words than words; the bound is for texts made to have many.
_MOST_KEPT = 50_000
# Arabic: vowel signs and the stretch; a name is at least so long
_OVER = frozenset(map(chr, [*range(0x64B, 0x660), 0x670, 0x640]))
_ARABIC = str.maketrans({**dict.fromkeys("أإآٱ", "ا"), "ى": "ي", "ة": "ه", **dict.fromkeys(_OVER, "")})
_SHORTEST = 3


class Forms(Protocol):
    """What the finder asks of a language that inflects its names. Words come in lower case.

    `keeps_beginnings`: every form of a word begins with the same letters as the word.
    """

    keeps_beginnings: bool

    def of_name(self, word: str) -> frozenset[str]:
        """The forms of a word of a name as it stands there."""
        ...

    def of_text(self, word: str) -> frozenset[str]:
        """Every form that a word of a text may have."""
        ...

    def is_function_word(self, word: str) -> bool:
        """True if the word is most likely a pronoun, a preposition or the like."""
        ...

    def lead(self, word: str, forms: frozenset[str]) -> int:
        """How many letters of the word stand before a name of these forms."""
        ...


class _Suffixing:
    """A language that puts nothing before a name."""

    keeps_beginnings = True

    def lead(self, word: str, forms: frozenset[str]) -> int:
        """How many letters of the word stand before the name: none."""
        return 0


class Russian(_Suffixing):
    """Dictionary forms from pymorphy3, loaded when a Russian text is first read."""

    _CLOSED = frozenset({"NPRO", "PREP", "CONJ", "PRCL", "INTJ", "PRED"})

    def __init__(self) -> None:
        from pymorphy3 import MorphAnalyzer

        self._analyzer: Any = MorphAnalyzer()
        self._kept: dict[str, frozenset[str]] = {}
        self._told: dict[str, bool] = {}

    def of_name(self, word: str) -> frozenset[str]:
        """The dictionary forms of a word of a name as it stands there: place names and nominatives first."""
        parses = self._analyzer.parse(word)
        for grammeme in ("Geox", "nomn"):
            some = [p for p in parses if grammeme in p.tag]
            if some:
                parses = some
                break
        return frozenset(spelt_one_way(p.normal_form) for p in parses)

    def of_text(self, word: str) -> frozenset[str]:
        """Every dictionary form that a word of a text may have."""
        known = self._kept.get(word)
        if known is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            known = self._kept[word] = frozenset(spelt_one_way(p.normal_form) for p in self._analyzer.parse(word))
        return known

    def is_function_word(self, word: str) -> bool:
        """True if the word is most likely a pronoun, a preposition or the like ("того")."""
        known = self._told.get(word)
        if known is None:
            if len(self._told) >= _MOST_KEPT:
                self._told.clear()
            tag = self._analyzer.parse(word)[0].tag
            known = self._told[word] = tag.POS in self._CLOSED or "Apro" in tag
        return known


class French(_Suffixing):
    """Plurals in s. Feminine forms are names of their own in the register ("russe", "français", "française")."""

    def of_name(self, word: str) -> frozenset[str]:
        """The word itself."""
        return frozenset((word,))

    def of_text(self, word: str) -> frozenset[str]:
        """The word with and without its s."""
        return frozenset((word, word[:-1])) if word.endswith("s") else frozenset((word,))

    def is_function_word(self, word: str) -> bool:
        """No name of the language is such a word."""
        return False


class Arabic:
    """Conjunctions, prepositions and the article's spelling behind one; hamza, marks and the stretch do not count."""

    keeps_beginnings = False
    _BEFORE = re.compile(r"[وف]?[بلك]?")

    def of_name(self, word: str) -> frozenset[str]:
        """The word itself."""
        return frozenset((_bare(word),))

    def of_text(self, word: str) -> frozenset[str]:
        """The word, and what is left of it behind "and", "by", "for", "like" ("والصين", "للاتحاد")."""
        return frozenset(form for _, form in self._forms(_bare(word)))

    def is_function_word(self, word: str) -> bool:
        """No name of the language is such a word."""
        return False

    def lead(self, word: str, forms: frozenset[str]) -> int:
        """How many letters of the word stand before the name; marks over them count as letters."""
        lead = next((lead for lead, form in self._forms(_bare(word)) if form in forms), 0)
        at = 0
        while lead and at < len(word):
            lead -= word[at] not in _OVER
            at += 1
        return at

    def _forms(self, word: str) -> Iterator[tuple[int, str]]:
        yield 0, word
        match = self._BEFORE.match(word)
        for lead in range(1, (match.end() if match else 0) + 1):
            rest = word[lead:]
            if len(rest) < _SHORTEST:
                return
            yield lead, rest
            if word[lead - 1] == "ل" and rest.startswith("ل"):
                yield lead, "ا" + rest


def _bare(word: str) -> str:
    return word.translate(_ARABIC)


def spelt_one_way(text: str) -> str:
    """One spelling of what typography and Unicode spell in several ways."""
    return unicodedata.normalize("NFC", text.replace(_SOFT_HYPHEN, "")).translate(_SAME)


FORMS: Mapping[str, Callable[[], Forms]] = {"ru": Russian, "fr": French, "ar": Arabic}
LETTERS = {
    "ru": re.compile("[а-яё]", re.IGNORECASE),
    "fr": re.compile("[a-zà-ÿœ]", re.IGNORECASE),
    "ar": re.compile("[\u0621-\u064a]"),
}
