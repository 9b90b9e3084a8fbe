"""Speaker labels: "The President (spoke in French):", "Mr. Delattre (France) (spoke in French):".

Read part by part, left to right, rather than by one expression: who, then parentheses, then a role, then the colon.
Records are old, printed and scanned; a label may have lost a space, gained a hyphen, or broken over a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from onrecord.languages.verbatim import VerbatimWords
from onrecord.text.names import NameFinder

_PARENTHESIS = re.compile(r"\(((?:[^()]|\([^()]{0,80}\)){1,160})\)")
_TOKEN = re.compile(r"\s*([^\s():：,;.\"“”«»]+\.?)")
# scanned names: "Mr. Liu J ieyi (China)", "Mrs. ngu (Nigeria)"; only where a name in parentheses and a colon follow
_TORN_NAME = re.compile(
    r"\s*[^\W\d_][\w.’'-]{0,20}(?:[ \t\n][\w.’'-]{1,20}){0,4}"
    r"(?=\s*\([A-ZА-ЯÀ-Þ][^()\d]{2,60}\)\s*(?:\([^()]{4,60}\)\s*)?:)"
)
_AFTER_NAME = frozenset("(:：,")
_MAX_TOKENS = 9
_MAX_ROLE = 140
_LONGEST_INITIAL = 3  # "Jr.", "A."
_LONGEST = 400
_LONGEST_INLINE = 260
_MOST_LINES = 4
_MOST_HEADS = 6
_COLON = re.compile("[:：]")
# no word in small letters opens a label; letters without case may
_WORD_HEAD = r"(?<![^\W_])(?=[^\W\d_a-zß-öø-ÿа-яё])"
_SENTENCE_OVER = re.compile(r"[^\W\d_]{4}\.\s")
# "Mw. Solvang (Norway):" a damaged form of address, no end of a sentence
_SHORT = re.compile(r"(?:^|\W)\S{1,3}[.]\s+$")
_SENTENCE_END = re.compile(r"[.!?…)”\"’»]\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Label:
    """A label at `[start, stop)` of the view, the colon at `stop`, the speech from `body`.

    `kind` is "president", "office" or "name"; `who` the words for the speaker, `[who_start, who_stop)` their place.
    `affiliation` are the words in parentheses and `affiliation_at` their place; `language` is BCP 47, None where there
    is no note; `role` are the words between the parenthesis and the colon. `capacity` is that of an office.
    `damaged` is one that was found by what a scan has left of it.
    """

    start: int
    stop: int
    body: int
    kind: str
    who: str
    who_stop: int
    affiliation: str | None = None
    affiliation_at: tuple[int, int] | None = None
    language: str | None = None
    noted: bool = False
    role: str | None = None
    capacity: str | None = None
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class _Who:
    kind: str
    stop: int
    capacity: str | None = None


class LabelReader:
    """Finds labels in the text of one record."""

    def __init__(self, words: VerbatimWords, names: NameFinder, code: str) -> None:
        self._words, self._names, self._code = words, names, code
        self._president = _any(words.president)
        self._honorific = _any(words.honorifics)
        self._titled = _any(words.titled)
        # what may open a label of its own, and so cannot stand inside a name without a form of address
        heads = (*words.honorifics, *words.president, *(office for office, _ in words.offices))
        self._inside = _any(heads)
        self._head = re.compile(rf"{_WORD_HEAD}(?:{_any(heads).pattern})")
        self._courtesy = _any(tuple(rf"(?<!\w)(?:{courtesy})" for courtesy in words.courtesies))
        self._vocative = _any((words.vocative,) if words.vocative else ())

    def at(self, text: str, start: int) -> Label | None:
        """The label that begins at `start`, or None."""
        who = self._who(text, start)
        if who is None:
            return None
        at, affiliation, place, language, noted = who.stop, None, None, None, False
        for _ in range(3):
            match = _PARENTHESIS.match(text, _skip(text, at))
            if match is None:
                break
            if self.is_note(match[1]):
                language, noted = self.language(match[1]), True
            elif affiliation is None:
                affiliation, place = " ".join(match[1].split()), match.span(1)
            at = match.end()
        role, at = self._role(text, at, affiliation)
        stop = _skip(text, at)
        if stop >= len(text) or text[stop] not in ":：" or not self._plausible(who, affiliation, noted):
            return None
        return Label(
            start=start,
            stop=_rskip(text, stop),
            body=_skip(text, stop + 1),
            kind=who.kind,
            who=" ".join(text[start : who.stop].split()),
            who_stop=who.stop,
            affiliation=affiliation,
            affiliation_at=place,
            language=language,
            noted=noted,
            role=role,
            capacity=who.capacity,
        )

    def before(self, text: str, first: int, colon: int) -> Label | None:
        """The label that ends with the colon at `colon` and begins at or after `first`, or None.

        One at the head of a line goes before one inside running text; there it must stand where a sentence may begin.
        """
        body = _skip(text, colon + 1)
        for start in _line_heads(text, max(first, colon - _LONGEST), colon):
            label = self.at(text, start)
            if label is not None and label.body == body:
                return label
        for start in self._heads(text, max(first, colon - _LONGEST_INLINE), colon):
            label = self.at(text, start)
            if label is not None and label.body == body and self._stands(text, label):
                return label
        return None

    def _heads(self, text: str, first: int, colon: int) -> Iterator[int]:
        """Where a label inside running text may begin: at a title, or at a name after a full stop before a note."""
        yield from [match.start() for match in self._head.finditer(text, first, colon)][-_MOST_HEADS:]
        if text[_rskip(text, colon) - 1] == ")":
            opened = text.rfind("(", first, colon)
            ends = list(_SENTENCE_END.finditer(text, first, max(opened, first)))
            if ends and not _SHORT.search(text, max(first, ends[-1].start() - _LONGEST_INITIAL - 1), ends[-1].end()):
                yield ends[-1].end()

    def _stands(self, text: str, label: Label) -> bool:
        """False of a name in the middle of a sentence ("I say to Mr. Solvang:"), and of "Mr. President:"."""
        if label.kind == "name" and (
            self._courtesy.search(text, label.start + 1, label.who_stop) or _SENTENCE_OVER.search(label.who)
        ):
            return False
        if label.noted or label.kind != "name":
            return True
        if self._vocative.fullmatch(label.who):
            return False
        before = text[max(0, label.start - _LONGEST_INITIAL * 20) : label.start].split()
        return (
            label.affiliation is not None
            or not before
            or not (before[-1].endswith(",") or (before[-1].isalpha() and before[-1].islower()))
        )

    def _who(self, text: str, start: int) -> _Who | None:
        if match := self._president.match(text, start):
            return _Who("president", match.end())
        for source, capacity in self._words.offices:
            if match := _any((source,)).match(text, start):
                return _Who("office", match.end(), capacity)
        if match := self._titled.match(text, start):
            return _Who("name", match.end())
        if match := self._honorific.match(text, start):
            stop = self._name_stop(text, match.end())
            if text[_skip(text, stop) : _skip(text, stop) + 1] in _AFTER_NAME and stop > match.end():
                return _Who("name", stop)
            torn = _TORN_NAME.match(text, match.end())
            if torn is not None and not _SENTENCE_OVER.search(torn[0]):
                return _Who("name", torn.end())
            return _Who("name", stop) if stop > match.end() else None
        stop = self._name_stop(text, start)
        if stop == start or self._inside.search(text, start + 1, stop):
            return None
        return _Who("free", stop)

    def name_stop(self, text: str, at: int, limit: int) -> int:
        """Where a name that begins at `at`, form of address included, ends, not beyond `limit`; `at` if none does."""
        match = self._honorific.match(text, at, limit)
        start = match.end() if match else at
        stop = min(self._name_stop(text, start), limit)
        return stop if stop > start else at

    def _name_stop(self, text: str, at: int) -> int:
        """Where a run of name tokens that begins at `at` ends; `at` where none begins."""
        stop = at
        for _ in range(_MAX_TOKENS):
            match = _TOKEN.match(text, stop)
            if match is None or not self._in_name(match[1]):
                break
            if match[1].endswith(".") and len(match[1]) > _LONGEST_INITIAL:
                return at  # a sentence ends here: no name
            stop = match.end()
        return stop

    def _in_name(self, token: str) -> bool:
        first = token[0]
        caseless = first.isalpha() and first == first.swapcase() and not self._words.titled  # Arabic has no capitals
        if first.isupper() or caseless or token.casefold().rstrip(".") in self._words.particles:
            return len(token) < 30
        return bool(re.match(r"[^\W\d_]{1,3}[-’'‑]\w", token))  # "al-Kidwa", "d’Escoto", "ар-Ровайей"

    def _role(self, text: str, at: int, affiliation: str | None) -> tuple[str | None, int]:
        """ ", Rapporteur of the Third Committee" between the parenthesis and the colon (Assembly records)."""
        here = _skip(text, at)
        if affiliation is None or here >= len(text) or text[here] != ",":
            return None, at
        match = re.compile(rf"[^:：;.()]{{3,{_MAX_ROLE}}}").match(text, here + 1)
        if match is None or text[match.end() : match.end() + 1] not in (":", "："):
            return None, at
        return " ".join(match[0].split()), match.end()

    def _plausible(self, who: _Who, affiliation: str | None, noted: bool) -> bool:
        """A name without a form of address needs a note on language, or a State that is known."""
        if who.kind != "free" or noted:
            return True
        return affiliation is not None and any(
            found.span.stop - found.span.start >= len(affiliation) - 4
            for found in self._names.find(affiliation, self._code)
        )

    def is_note(self, content: str) -> bool:
        """True of the content of "(spoke in French)", however torn."""
        return any(_letters(content).startswith(word) for word in self._words.notes)

    def language(self, content: str) -> str | None:
        """BCP 47 of the first language that a note names, None where it names none that is known."""
        letters = _letters(content)
        found = [
            (letters.find(name), -len(name), code) for name, code in self._words.languages.items() if name in letters
        ]
        return min(found)[2] if found else None


def _letters(content: str) -> str:
    return re.sub(r"[\W\d_]", "", content).lower()


@lru_cache(maxsize=64)
def _any(sources: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{source})" for source in sources) or r"(?!)")


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _rskip(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def _line_heads(text: str, first: int, stop: int) -> list[int]:
    """The first characters of the last lines before `stop`, white space apart, in order; that of `text` included."""
    heads: list[int] = []
    at = stop
    while len(heads) < _MOST_LINES:
        line = text.rfind("\n", first, at) + 1
        if line == 0 and first > 0:
            break
        heads.append(_skip(text, line))
        at = line - 1
        if at < first:
            break
    return heads[::-1]


def find_labels(
    text: str, reader: LabelReader, start: int = 0, otherwise: Callable[[int, int], Label | None] = lambda *_: None
) -> list[Label]:
    """Every label from `start` on, in order. Each ends with a colon; what stands before one is looked at, and no more.

    `otherwise` is asked where a colon ends no clean label, with the place from which a label may begin and the colon's.
    """
    found: list[Label] = []
    body = start
    for match in _COLON.finditer(text, start):
        if match.start() < body:
            continue
        label = reader.before(text, body, match.start()) or otherwise(body, match.start())
        if label is not None:
            found.append(label)
            body = label.body
    return found
