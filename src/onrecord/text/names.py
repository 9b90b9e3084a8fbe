"""Finding known names in a text.

What is said is kept apart from who it is: stages before linking are handed the names they may meet, without ids.
A name is compared word by word. Case, kinds of apostrophe and hyphen, and line breaks inside a name do not count, but
an acronym is one in capitals only ("us" is not the US) and a proper name begins with a capital. In a language that
inflects names, or writes a preposition and its word as one, words are compared by their forms (text/forms.py). In a
language without spaces names are compared by characters (text/unspaced.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from onrecord.span import Span
from onrecord.text.forms import FORMS, LETTERS, Forms, spelt_one_way
from onrecord.text.unspaced import UNSPACED, Unspaced

NameKind = Literal["state", "territory", "demonym", "organization", "organ", "office", "group", "not a name"]

# marks over letters (Latin, Arabic) are no letters of their own
_WORD = re.compile(r"[^\W_][\w\u0300-\u036f\u064b-\u065f\u0670\u00ad]*")
_LONGEST_GAP = 12
_PREFIX = 3
_BEHIND = 4096


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name of the register as it may stand in a text. `language` is BCP 47, `kind` what sort of thing it names.

    The kind "not a name" is for words that contain a name and mean something else ("Gulf of Guinea"): they are passed
    over as a whole.
    """

    text: str
    language: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class FoundName:
    """A known name at its place in a text."""

    span: Span
    name: KnownName


class NameFinder:
    """Finds the longest known names in a text, at word boundaries, in a given language.

    Made once by the pipeline and passed to stages; what it finds depends on nothing but its names. The table of a
    language is made when that language is first asked for.
    """

    def __init__(self, names: Iterable[KnownName]) -> None:
        self._names: dict[str, list[KnownName]] = {}
        for name in sorted(names, key=lambda n: (n.language, n.text, n.kind)):
            self._names.setdefault(name.language, []).append(name)
        self._tables: dict[str, _Table | _Unspaced] = {}

    @staticmethod
    def inflects(words: str, language: str) -> bool:
        """Whether words in the letters of the language are compared by their dictionary forms."""
        letters = LETTERS.get(language.split("-")[0])
        return letters is not None and letters.search(words) is not None

    def of_states(self, language: str) -> tuple[str, ...]:
        """The names of States that are known in a language."""
        names = self._names.get(language) or self._names.get(language.split("-")[0]) or []
        return tuple(name.text for name in names if name.kind == "state")

    def find(self, text: str, language: str) -> tuple[FoundName, ...]:
        """The names in `text`, in order, none overlapping; empty where the language has no names.

        "en-GB" is served by "en" where it has no names of its own.
        """
        code = language if language in self._names else language.split("-")[0]
        if code not in self._names:
            return ()
        table = self._tables.get(code)
        if table is None:
            forms = FORMS[code]() if code in FORMS else None
            names = self._names[code]
            table = self._tables[code] = _Unspaced(names) if code in UNSPACED else _Table(names, forms)
        return tuple(table.find(text))

    def known(self, language: str) -> tuple[KnownName, ...]:
        """Every name of a language, for readers that must compare otherwise than word by word."""
        return tuple(self._names.get(language, ()))


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a known name: text, forms in lower case, whether capitals count, and what stands before it."""

    text: str
    forms: frozenset[str]
    exact: bool
    gap: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A known name in its words; `tail` are the marks behind the last one ("U.S.")."""

    name: KnownName
    parts: tuple[_Part, ...]
    tail: str
    capital: bool


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the text at its place."""

    start: int
    stop: int
    text: str
    low: str


class _Unspaced:
    """The names of a language without spaces."""

    def __init__(self, names: list[KnownName]) -> None:
        self._names = names
        self._table = Unspaced([name.text for name in names])

    def find(self, text: str) -> Iterator[FoundName]:
        """The longest names in order, none overlapping; what is not a name is passed over."""
        for span, index in self._table.find(text):
            if self._names[index].kind != "not a name":
                yield FoundName(span, self._names[index])


class _Table:
    """The names of one language, by the forms of their first word."""

    def __init__(self, names: list[KnownName], forms: Forms | None) -> None:
        self._forms = forms
        self._first: dict[str, list[_Pattern]] = {}
        starts: set[str] = set()
        patterns = [pattern for pattern in map(self._pattern, names) if pattern is not None]
        for pattern in sorted(patterns, key=lambda p: (-len(p.parts), p.name.text)):
            for form in pattern.parts[0].forms:
                self._first.setdefault(form, []).append(pattern)
            starts.update(form[:_PREFIX] for form in pattern.parts[0].forms)
        self._starts = frozenset(starts)
        self._most = max((len(pattern.parts) for pattern in patterns), default=1)

    def find(self, text: str) -> Iterator[FoundName]:
        """The longest names in order, none overlapping; what is not a name is passed over."""
        source = map(_word, _WORD.finditer(text))
        words: list[_Word] = []
        at = 0
        while True:
            words.extend(islice(source, max(0, at + self._most + 1 - len(words))))
            if at >= len(words):
                return
            found = self._longest(text, words, at)
            if found is not None and found[0].name.kind != "not a name":
                lead = self._forms.lead(words[at].low, found[0].parts[0].forms) if self._forms else 0
                yield FoundName(Span(words[at].start + lead, found[1]), found[0].name)
            at += 1 if found is None else len(found[0].parts)
            if at > _BEHIND:  # a text of any length is read with few words in memory
                del words[: at - 1]
                at = 1

    def _longest(self, text: str, words: list[_Word], at: int) -> tuple[_Pattern, int] | None:
        best: tuple[_Pattern, int] | None = None
        for pattern in self._candidates(words[at]):
            if best is not None and len(pattern.parts) < len(best[0].parts):
                continue
            stop = self._stop(text, words, at, pattern)
            if stop is not None and (best is None or stop > best[1]):
                best = pattern, stop
        if best is not None and len(best[0].parts) == 1 and self._doubtful(text, words, at):
            return None
        return best

    def _candidates(self, word: _Word) -> Iterable[_Pattern]:
        """Names whose first word this may be, those of most words first."""
        if self._forms is None:
            return self._first.get(word.low, ())
        if self._forms.keeps_beginnings and word.low[:_PREFIX] not in self._starts:
            return ()
        found = {id(p): p for form in self._keys(word) for p in self._first.get(form, ())}
        return sorted(found.values(), key=lambda p: (-len(p.parts), p.name.text))

    def _keys(self, word: _Word) -> frozenset[str]:
        own = frozenset((word.low,))
        return own if self._forms is None else own | self._forms.of_text(word.low)

    def _stop(self, text: str, words: list[_Word], at: int, pattern: _Pattern) -> int | None:
        """Where the name ends if it begins at word `at`; None if it does not."""
        parts = pattern.parts
        if at + len(parts) > len(words) or (pattern.capital and not words[at].text[0].isupper()):
            return None
        for i, part in enumerate(parts):
            word = words[at + i]
            if i and not _same_gap(text, words[at + i - 1].stop, word.start, part.gap):
                return None
            fits = word.text == part.text if part.exact else not part.forms.isdisjoint(self._keys(word))
            if not fits:
                return None
        end = words[at + len(parts) - 1].stop
        tail = text[end : end + len(pattern.tail)]
        return end + len(pattern.tail) if spelt_one_way(tail) == pattern.tail else None

    def _doubtful(self, text: str, words: list[_Word], at: int) -> bool:
        """A single word that may be no name here: US in a headline all in capitals, «Того» that opens a sentence."""
        word = words[at]
        if len(word.text) == 2 and word.text.isupper():
            pairs = [words[i : i + 2] for i in (at - 1, at) if i >= 0]
            return any(
                len(other.text) > 3 and other.text.isupper() and text[one.stop : two.start] == " "
                for one, two in (pair for pair in pairs if len(pair) == 2)
                for other in (one, two)
            )  # fmt: skip
        return self._forms is not None and _opens_sentence(text, word.start) and self._forms.is_function_word(word.low)

    def _pattern(self, name: KnownName) -> _Pattern | None:
        """The name cut into words; None for a name without a letter or figure."""
        words = [_word(m) for m in _WORD.finditer(name.text)]
        if not words:
            return None
        parts = []
        for i, word in enumerate(words):
            gap = _gap(name.text[words[i - 1].stop : word.start]) if i else ""
            exact = word.text.isupper() and (len(word.text) > 1 or len(words) > 1)
            forms = frozenset((word.low,))
            if self._forms is not None and not exact:
                forms |= self._forms.of_name(word.low)
            parts.append(_Part(word.text, forms, exact, gap))
        return _Pattern(
            name, tuple(parts), spelt_one_way(name.text[words[-1].stop :]).strip(), words[0].text[0].isupper()
        )


def _word(match: re.Match[str]) -> _Word:
    text = match.group()
    if not text.isascii():
        text = spelt_one_way(text)
    return _Word(match.start(), match.end(), text, text.casefold())


def _gap(text: str) -> str:
    """What stands between two words; a hyphen, a space and a line break are one and the same."""
    plain = " ".join(spelt_one_way(text).split())
    if plain in ("", "-"):
        return " "
    return plain


def _same_gap(text: str, start: int, stop: int, wanted: str) -> bool:
    if stop - start > _LONGEST_GAP:
        return False
    there = text[start:stop]
    if there == wanted:
        return True
    return there.count("\n") < 2 and _gap(there) == wanted


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].rstrip(" \t\u00a0«“„\"'—–-(")
    return not before or before[-1] in ".!?…:\n»”"
