"""Where a vote stands in a record: that it was taken, the lists of States, and what is told at once of it.

A vote ends where its lists end, not where the next speaker begins: a label that a scan has damaged must not make the
speech behind it part of the vote.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from onrecord.languages.verbatim import VerbatimWords
from onrecord.readers.verbatim.prose import any_of, back, opens, sentence_end, skip
from onrecord.readers.verbatim.worn import nearly
from onrecord.span import Span, joined
from onrecord.text.close import errors
from onrecord.text.names import NameFinder
from onrecord.text.patterns import pattern

NOT_STATED = "not stated"
_REACH = 600  # from the words that a vote was taken to its first list ("Chad, having been drawn by lot, …")
_LISTS = 6_000  # from there to the last list, and what is looked through for headings with a wrong letter
_NEXT = 3  # between the words that a vote was taken and a heading right behind them
_HALF = 0.5
_GAP = 300  # between the end of a list and the next heading of the same vote, where a scan is torn
_LONGEST_STATE = 110
_SHORTEST_STATE = 3
_END = re.compile(r"[,;，；、،:：]|[.。](?=\s|$)|\n[^\S\n]*\n\s*|\[")
_COMMAS = ",;，；、،"
_LONG_ITEM = 30
_SMALL_WORD = re.compile(r"(?<!\w)[a-zß-öø-ÿа-яё]\w{3,}")
_SENTENCE_WORDS = 3


@dataclass(frozen=True, slots=True)
class StateList:
    """A list of States at `[start, stop)` of the view; `name` is its field of Vote."""

    name: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote at `[start, stop)` of the view with its lists; `torn` are stretches between them that are no list."""

    start: int
    stop: int
    method: str
    lists: tuple[StateList, ...]
    torn: tuple[tuple[int, int], ...] = ()

    @property
    def lists_stop(self) -> int:
        """Where the last list ends; where the vote begins if it has none."""
        return max((found.stop for found in self.lists), default=self.start)


class Ballots:
    """Finds the votes of one record."""

    def __init__(self, text: str, words: VerbatimWords, names: NameFinder, code: str) -> None:
        self._text, self._words, self._names, self._code = text, words, names, code
        self._joins = re.compile(rf"[\s()]*(?:{words.joins}\b)?[\s()]*" if words.joins else r"[\s()]*")
        self._none = re.compile(rf"\s*(?:{words.none})") if words.none else None
        taken = [
            (match.start(), match.end(), method)
            for source, method in words.vote_taken
            for match in pattern(source).finditer(text)
        ]
        taken += [
            (start, stop, method)
            for phrase, method in words.vote_words
            for start, stop in nearly(text, phrase, 0, len(text))
        ]
        heads = [(m.start(), m.end(), name) for source, name in words.lists for m in pattern(source).finditer(text)]
        places = [start for start, _, _ in sorted(heads)]
        taken = [one for one in taken if opens(text, one[0]) or _next_is_near(places, one[1])]
        self._taken = _apart(sorted(taken, key=lambda found: (found[0], -found[1])))
        self._heads = _apart(sorted(heads + self._worn_heads(heads)))
        self._taken_at = [start for start, _, _ in self._taken]
        self._heads_at = [start for start, _, _ in self._heads]

    def _worn_heads(self, heads: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        """Headings with a wrong letter: only in the reach of a vote or of another heading, and with their colon."""
        text = self._text
        reaches = [Span(max(0, at - _REACH), min(len(text), at + _LISTS)) for at, _, _ in (*self._taken, *heads)]
        taken = {range(start, stop) for start, stop, _ in heads}
        first = [head for _, at, _ in self._taken if (head := self._worn_first(at)) is not None]
        return first + [
            (start, stop, name)
            for reach in joined(reaches)
            for phrase, name in self._words.list_words
            for start, stop in nearly(text, phrase, reach.start, reach.stop)
            if range(start, stop) not in taken
            and (text[stop - 1] in ":：" or self._followed(stop, reach.stop))
            and (start == 0 or text[start - 1].isspace())
            and not text[start].isspace()
        ]

    def _worn_first(self, at: int) -> tuple[int, int, str] | None:
        """A heading right behind the words that a vote was taken: there half of its letters are enough."""
        start = skip(self._text, at, min(at + _NEXT + 1, len(self._text)))
        found = [
            (errors(self._text[start : start + len(phrase)], phrase), start + len(phrase), name)
            for phrase, name in self._words.list_words
        ]
        wrong, stop, name = min(found, default=(0, 0, ""))
        worn = 0 < wrong <= (stop - start) * _HALF and self._followed(stop, len(self._text))
        return (start, stop, name) if worn else None

    def _followed(self, at: int, stop: int) -> bool:
        """True if a State, or "None", stands at `at`."""
        here = skip(self._text, at, stop)
        return self._is_none(here, stop) is not None or self._states_stop(here, min(stop, here + 120)) > here

    def within(self, start: int, stop: int) -> list[Ballot]:
        """The votes that begin in `[start, stop)`; none runs beyond `stop`."""
        out: list[Ballot] = []
        at = start
        while True:
            taken = self._next(self._taken, self._taken_at, at, stop)
            head = self._next(self._heads, self._heads_at, at, stop)
            if head is not None and (taken is None or head[0] < taken[0]):
                if not self._is_list(head, stop):
                    at = head[1]
                    continue
                ballot = self._ballot(head[0], head[0], NOT_STATED, stop)
            elif taken is not None:
                ballot = self._ballot(taken[0], taken[1], taken[2], stop)
            else:
                return out
            out.append(ballot)
            at = max(ballot.stop, at + 1)

    def _next(
        self, found: list[tuple[int, int, str]], places: list[int], at: int, stop: int
    ) -> tuple[int, int, str] | None:
        index = bisect_left(places, at)
        return found[index] if index < len(found) and found[index][1] <= stop else None

    def _is_list(self, head: tuple[int, int, str], stop: int) -> bool:
        """True if States, or "None", follow the heading of a list that stands by itself."""
        start, end, _ = head
        if not opens(self._text, start):
            return False
        return self._followed(end, stop)

    def _ballot(self, start: int, at: int, method: str, stop: int) -> Ballot:
        lists: list[StateList] = []
        torn: list[tuple[int, int]] = []
        end = at
        while True:
            head = self._next(self._heads, self._heads_at, end, stop)
            near = _REACH if not lists else _GAP
            if head is None or head[0] - end > near or (lists and head[2] in {found.name for found in lists}):
                break
            taken = self._next(self._taken, self._taken_at, end, stop)
            if taken is not None and taken[0] > start and taken[0] < head[0]:
                break
            between = skip(self._text, end, head[0]), back(self._text, head[0], end)
            if lists and any(map(str.isalnum, self._text[between[0] : between[1]])):
                torn.append(between)
            after = self._next(self._heads, self._heads_at, head[1], stop)
            found = StateList(head[2], head[1], self._list_end(head[1], after[0] if after else stop))
            lists.append(found)
            end = found.stop
        return Ballot(start, self._trail(end, stop), method, tuple(lists), tuple(torn))

    def _list_end(self, start: int, bound: int) -> int:
        """A list ends with a full stop (Assembly), at a blank line, at the next heading, or where States end."""
        text = self._text
        at = item = skip(text, start, bound)
        none = self._is_none(at, bound)
        if none is not None:
            return none
        while True:
            mark = _END.search(text, at, bound)
            stop = mark.start() if mark else bound
            if mark is None or mark[0] in ":：" or stop - item > _LONGEST_STATE:
                return self._trimmed(start, item, stop)
            if mark[0] in _COMMAS:
                if (stray := self._stray(item, stop)) is not None:
                    return stray
                item = at = mark.end()
            elif mark[0][0] == "\n" and self._goes_on(item, stop, mark.end(), bound):
                at = mark.end()
                item = item if text[item:stop].strip() else at
            else:
                return self._clean(item, stop)

    def _stray(self, item: int, stop: int) -> int | None:
        """Where a list ends whose item, from `item` to `stop`, goes over into a sentence; None if it does not."""
        if stop - item < _LONG_ITEM:
            return None
        here = skip(self._text, item, stop)
        known = self._states_stop(here, stop)
        if len(_SMALL_WORD.findall(self._text, known, stop)) < _SENTENCE_WORDS:
            return None
        return known if known > here else back(self._text, item)

    def _clean(self, item: int, stop: int) -> int:
        """The end of the last item, from `item` to `stop`; another line that begins behind a State is no part of it."""
        here = skip(self._text, item, stop)
        if "\n" not in self._text[here:stop]:
            return max(stop, item)
        known = self._states_stop(here, stop)
        line = self._text.find("\n", known, stop)
        return known if known > here and line >= 0 and not self._text[known:line].strip() else max(stop, item)

    def _trimmed(self, start: int, item: int, stop: int) -> int:
        """The end of a list whose last item, from `item` to `stop`, may run into words that are no States."""
        here = skip(self._text, item, stop)
        if "\n" not in self._text[here:stop].strip() and stop - here <= _LONGEST_STATE and self._closed(stop):
            return back(self._text, stop, start)
        known = self._states_stop(here, min(stop, here + 4 * _LONGEST_STATE))
        if known > here:
            return known
        line = self._text.find("\n", here, stop)
        if line >= 0 and line - here <= _LONGEST_STATE:
            return back(self._text, line, start)
        if stop - here <= _LONGEST_STATE and self._closed(stop):
            return back(self._text, stop, start)
        return back(self._text, item, start)

    def _closed(self, stop: int) -> bool:
        """True if nothing but the end of the turn or a heading cuts the text at `stop`."""
        return self._text[stop : stop + 1] not in (":", "：")

    def _goes_on(self, item: int, stop: int, after: int, bound: int) -> bool:
        """True if a list goes on behind a blank line: the foot of a page fell behind a comma, or into a name."""
        text = self._text
        if not text[item:stop].strip():
            return text[back(text, item) - 1 : back(text, item)] in tuple(_COMMAS)
        mark = _END.search(text, after, bound)
        rest = text[after : mark.start() if mark else min(bound, after + _LONGEST_STATE)]
        if len(rest) > _LONGEST_STATE or (mark is not None and mark[0] in ":："):
            return False
        whole = f"{text[item:stop]} {rest}"
        return self._one(whole) and not self._one(text[item:stop])

    def _is_none(self, at: int, stop: int) -> int | None:
        match = self._none.match(self._text, at, stop) if self._none else None
        return match.end() if match else None

    def _found(self, text: str) -> list[Span]:
        return [f.span for f in self._names.find(text, self._code) if f.name.kind in ("state", "territory")]

    def _one(self, words: str) -> bool:
        """True if the words are the name of one State and nothing else."""
        bare = " ".join(words.split())
        found = self._found(bare)
        return len(found) == 1 and len(found[0]) >= len(bare) - 1

    def _states_stop(self, start: int, stop: int) -> int:
        """Where a run of known States that begins at `start` ends; `start` where none begins there."""
        text, at = self._text[start:stop], 0
        for span in self._found(text):
            between = text[at : span.start]
            joined = at > 0 and (self._joins.fullmatch(between) or between.strip() in tuple(_COMMAS))
            if not joined and not (at == 0 and span.start <= _SHORTEST_STATE):
                break
            at = span.stop
        closing = re.compile(r"[^()]{0,40}\)").match(text, at) if text[:at].count("(") > text[:at].count(")") else None
        return start + (closing.end() if closing else at)

    def _trail(self, end: int, stop: int) -> int:
        """The end of what the record itself says of a vote, right behind its lists: the result, later corrections."""
        text = self._text
        while True:
            here = end
            while here < stop and (text[here].isspace() or text[here] in ".。"):
                here += 1
            end = back(text, here, end)
            if here >= stop:
                return end
            after = sentence_end(text, here, here + 1, stop)
            if not self._tells(text[here:after]):
                return end
            end = after

    def _tells(self, said: str) -> bool:
        words = self._words
        if any_of((*words.corrected, *words.took_no_part)).match(said.lstrip("[*( ")) is not None:
            return True
        told = any_of((*words.adopted, *words.rejected)).search(said) is not None
        return told and any_of(words.totals).search(said) is not None


def _next_is_near(places: list[int], at: int) -> bool:
    index = bisect_left(places, at)
    return index < len(places) and places[index] - at <= _NEXT


def _apart(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """In order, none overlapping the one before it."""
    out: list[tuple[int, int, str]] = []
    for one in found:
        if not out or one[0] >= out[-1][1]:
            out.append(one)
    return out
