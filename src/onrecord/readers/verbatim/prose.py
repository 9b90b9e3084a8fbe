"""Where lines and sentences of a record begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

_OPENERS = ".!?:;…。”\"’'»)]—"
# white space at whose end a line or a sentence may begin; the sign before it goes first, since few characters are one
_HEAD = rf"[\n{re.escape(_OPENERS)}](?:(?<=\n)\s*+|(?<!\n)[^\S\n]++)"
_ABBREVIATIONS = frozenset("mr mrs ms dr st messrs mme m gen lt col no para paras art vol p г-н г-жа".split())
_NAMED = re.compile(r"\(\?P<\w+>")
_LONGEST_DIRECTION = 1200
_STOP = re.compile(r"[.。](?=\s|$|\])")
_DIRECTION_WORD = re.compile(r"[\w.-]*$")


@lru_cache(maxsize=128)
def any_of(sources: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern that matches where any of `sources` does; of none, nothing. It has no named groups."""
    return re.compile("|".join(f"(?:{_NAMED.sub('(?:', source)})" for source in sources) or r"(?!)")


class Heads:
    """Where lines and sentences of a text begin that some patterns may match, found in one pass for all of them."""

    def __init__(self, text: str, *sources: tuple[str, ...]) -> None:
        self._text = text
        wanted = "|".join(any_of(some).pattern for some in sources if some) or r"(?!)"
        self._places = [match.end() for match in _at_head(wanted).finditer(text)]

    def matches(self, pattern: re.Pattern[str], start: int, stop: int) -> Iterator[re.Match[str]]:
        """Matches of one of the patterns at `start`, and where a line or sentence begins behind it, before `stop`."""
        places = self._places[bisect_right(self._places, start) : bisect_right(self._places, stop)]
        return (match for place in (start, *places) if (match := pattern.match(self._text, place, stop)))


@lru_cache(maxsize=64)
def _at_head(wanted: str) -> re.Pattern[str]:
    return re.compile(f"{_HEAD}(?={wanted})")


def opens(text: str, at: int) -> bool:
    """True where a sentence or line may begin."""
    before = at
    while before > 0 and text[before - 1].isspace():
        before -= 1
        if text[before] == "\n":
            return True
    return before == 0 or (before < at and text[before - 1] in _OPENERS)


def sentence_end(text: str, start: int, at: int, stop: int) -> int:
    """The end of the sentence that a direction's match, from `start` to `at`, stands in; not beyond `stop`."""
    if text[at - 1 : at] in (".", "。"):
        return at
    stop = min(stop, start + _LONGEST_DIRECTION)
    blank = text.find("\n\n", at, stop)
    stop = blank if blank >= 0 else stop
    for match in _STOP.finditer(text, at, stop):
        word = _DIRECTION_WORD.search(text[max(start, match.start() - 20) : match.start()])
        after = text[match.end() : stop].lstrip()
        if after and (after[0].islower() or after[0].isdigit()):
            continue
        if word and (word[0].casefold() in _ABBREVIATIONS or (len(word[0]) == 1 and word[0].isupper())):
            continue
        return match.end() + (1 if text[match.end() : match.end() + 1] == "]" else 0)
    return stop


def sentence(text: str, start: int, stop: int) -> tuple[int, int]:
    """The sentence around `[start, stop)`, roughly: from after the last full stop to the next one."""
    left = max((text.rfind(mark, 0, start) for mark in (". ", ".\n", ": ", ":\n", "。")), default=-1)
    left = left + 1 if left >= 0 else 0
    end = re.compile(r"\.(?=\s|$)|。").search(text, max(stop - 1, start))
    right = end.end() if end else min(len(text), stop + 200)
    while left < start and text[left].isspace():
        left += 1
    return left, right


def skip(text: str, at: int, stop: int) -> int:
    """The first character from `at` on, before `stop`, that is not white space."""
    while at < stop and text[at].isspace():
        at += 1
    return at


def back(text: str, at: int, start: int = 0) -> int:
    """`at`, moved back over white space, not before `start`."""
    while at > start and text[at - 1].isspace():
        at -= 1
    return at
