"""Patterns of the tables, tried only where the words stand that they cannot do without.

An expression such as `\\bon\\s+behalf\\s+of` is tried at each character of a text; where "behalf" stands is found a
hundred times sooner. Which words a pattern cannot do without, and how far behind its beginning they may stand, is told
from the pattern, so that tables stay what they are: expressions, each with its example. Where that cannot be told the
pattern is tried everywhere: slower, with the same result.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import Any

_FEWEST_LETTERS = 2
_MOST_NEEDLES = 24
_MOST_CLAUSES = 8
# near which words a pattern is tried, and how far behind its beginning they may stand
_LONG = 5
_NEAR = 120
# a try at one place costs as much as a search over so many, and the more where the pattern begins with letters
_A_TRY = 8
_QUICK = 8
_LETTERS_FIRST = re.compile(r"\w{2}|\w\\s|\[")
_FAR = 1 << 62


@dataclass(frozen=True, slots=True)
class Needles:
    """Words of which a text must hold one, at most `reach` characters, white space apart, behind a match's beginning.

    `reach` is infinite where the pattern does not bound it.
    """

    words: tuple[str, ...]
    reach: float

    @property
    def shortest(self) -> int:
        """The length of the shortest word."""
        return min(map(len, self.words))


class Pattern:
    """A compiled expression with what a text must hold for it to match; else as `re.Pattern`."""

    __slots__ = ("_cost", "_folds", "_near", "compiled", "match", "needed")

    def __init__(self, compiled: re.Pattern[str], needed: tuple[Needles, ...]) -> None:
        self.compiled, self.needed, self.match = compiled, needed, compiled.match
        self._cost = _A_TRY * (_QUICK if _LETTERS_FIRST.match(compiled.pattern) else 1)
        self._folds = bool(compiled.flags & re.IGNORECASE)
        fit = () if self._folds else (one for one in needed if one.shortest >= _LONG and one.reach <= _NEAR)
        self._near = min(fit, key=lambda one: (-one.shortest, len(one.words), one.reach), default=None)

    def may_be_in(self, text: str, start: int = 0, stop: int = _FAR) -> bool:
        """False where the pattern cannot match inside `[start, stop)`."""
        if self._folds:
            text, start, stop = _folded(text[start:stop]), 0, _FAR
        find = text.find
        for needles in self.needed:
            for word in needles.words:
                if find(word, start, stop) >= 0:
                    break
            else:
                return False
        return True

    def search(self, text: str, start: int = 0, stop: int = _FAR) -> re.Match[str] | None:
        """The first match inside `[start, stop)`."""
        return next(self.finditer(text, start, stop), None)

    def finditer(self, text: str, start: int = 0, stop: int = _FAR) -> Iterator[re.Match[str]]:
        """Every match inside `[start, stop)`."""
        if not self.may_be_in(text, start, stop):
            return iter(())
        places = self._places(text, start, min(stop, len(text)))
        return self.compiled.finditer(text, start, stop) if places is None else self._beside(text, start, stop, places)

    def _places(self, text: str, start: int, stop: int) -> list[int] | None:
        """Where the words stand near which the pattern is tried; None if trying it everywhere is sooner done."""
        near = self._near
        if near is None:
            return None
        most = (stop - start) / (self._cost * (near.reach + 1))
        places: list[int] = []
        for word in near.words:
            at = text.find(word, start, stop)
            while at >= 0:
                places.append(at)
                if len(places) > most:
                    return None
                at = text.find(word, at + 1, stop)
        return sorted(places)

    def _beside(self, text: str, start: int, stop: int, places: list[int]) -> Iterator[re.Match[str]]:
        """Every match, tried from wherever the pattern reaches one of the places."""
        assert self._near is not None
        reach, match, at = int(self._near.reach), self.match, start
        for place in places:
            if place < at:
                continue
            for first in range(_back(text, place, reach, at), place + 1):
                if (found := match(text, first, stop)) is not None:
                    yield found
                    at = found.end()
                    break
            else:
                at = max(at, place + 1)


def _back(text: str, at: int, most: int, start: int) -> int:
    """The first place from `start` on with at most `most` characters before `at`, white space apart."""
    while at > start and (most > 0 or text[at - 1].isspace()):
        at -= 1
        most -= not text[at].isspace()
    return at


@lru_cache(maxsize=4096)
def pattern(source: str, flags: int = 0) -> Pattern:
    """The expression, compiled once."""
    return Pattern(re.compile(source, flags), needed(source, flags))


def needed(source: str, flags: int = 0) -> tuple[Needles, ...]:
    """What a text must hold for the expression to match: first where no word may stand for another, the longest first.

    Where the case of all letters does not count, they are the words as `_folded` has them. Nothing is said of parts in
    which alone it does not, and of what is looked ahead for or back at.
    """
    try:
        parser: Any = importlib.import_module("re._parser")
        tree = parser.parse(source, flags)
    except (ImportError, AttributeError):  # another Python: then every text is tried
        return ()
    found = _sequence(tree)[0]
    if tree.state.flags & re.IGNORECASE:
        found = [Needles(tuple(map(_folded, needles.words)), inf) for needles in found]
    found = [needles for needles in found if needles.shortest >= _FEWEST_LETTERS]
    return tuple(sorted(dict.fromkeys(found), key=_rank)[:_MOST_CLAUSES])


@lru_cache(maxsize=4)
def _folded(text: str) -> str:
    """The text without the difference of small letters and capitals, the Turkish i among them, as `re` sees it."""
    return text.casefold().replace("ı", "i")


def _rank(needles: Needles) -> tuple[int, int, float]:
    return len(needles.words), -needles.shortest, needles.reach


def _sequence(tree: Any) -> tuple[list[Needles], float]:
    """The needles of a sequence of nodes, and how many characters it may have, white space apart."""
    out: list[Needles] = []
    run, width, begun = "", 0.0, 0.0
    for operation, value in tree:
        name = str(operation)
        if name == "LITERAL":
            begun = begun if run else width
            run += chr(value)
            width += not chr(value).isspace()
            continue
        if run:
            out.append(Needles((run,), begun))
            run = ""
        inside, wide = _node(name, value)
        out += [Needles(needles.words, width + needles.reach) for needles in inside]
        width += wide
    return ([*out, Needles((run,), begun)] if run else out), width


def _node(name: str, value: Any) -> tuple[list[Needles], float]:
    if name == "SUBPATTERN":
        inside, wide = _sequence(value[3])
        return ([] if value[1] & re.IGNORECASE else inside), wide
    if name == "ATOMIC_GROUP":
        return _sequence(value)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, repeated = value
        inside, wide = _sequence(repeated)
        times = inf if str(most) == "MAXREPEAT" else float(most)
        return (inside if least else []), (wide * times if wide else 0.0)
    if name == "BRANCH":
        return _branches(value[1])
    if name == "IN":
        return [], float(not _is_space(value))
    return [], {"AT": 0.0, "ASSERT": 0.0, "ASSERT_NOT": 0.0, "ANY": 1.0, "NOT_LITERAL": 1.0}.get(name, inf)


def _is_space(items: list[tuple[Any, Any]]) -> bool:
    """True of a set that holds white space alone: [ \\t], \\s, [^\\S\\n]."""
    shown = [(str(name), value) for name, value in items]
    if shown[0][0] == "NEGATE":
        return any(name == "CATEGORY" and str(value) == "CATEGORY_NOT_SPACE" for name, value in shown[1:])
    return all(
        str(value) == "CATEGORY_SPACE" if name == "CATEGORY" else name == "LITERAL" and chr(value).isspace()
        for name, value in shown
    )


def _branches(branches: list[Any]) -> tuple[list[Needles], float]:
    """The best needles of every branch together, if each has some."""
    parts = [_sequence(branch) for branch in branches]
    wide = max(width for _, width in parts)
    if not all(inside for inside, _ in parts):
        return [], wide
    best = [min(inside, key=_rank) for inside, _ in parts]
    words = tuple(dict.fromkeys(word for needles in best for word in needles.words))
    return ([Needles(words, max(needles.reach for needles in best))] if len(words) <= _MOST_NEEDLES else []), wide
