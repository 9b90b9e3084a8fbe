"""Votes: what was voted on, who voted how, what came of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor, Outcome, Vote
from onrecord.readers.verbatim.matter import Matter
from onrecord.readers.verbatim.states import StateLists, mended
from onrecord.readers.verbatim.view import View

_LOOK_BACK = 20_000
_RESULT = 2_500


@dataclass(frozen=True, slots=True)
class Result:
    """What the presiding officer, or the record, says came of a vote."""

    adopted: bool | None = None
    resolution: str | None = None
    totals: tuple[int, int, int] | None = None
    start: int = 0
    stop: int = 0


class VoteReader:
    """Reads the votes of one record."""

    def __init__(self, view: View, words: VerbatimWords, states: StateLists, symbol: str | None) -> None:
        self._view, self._words, self._states = view, words, states
        self._council = not (symbol or "S/").startswith("A")

    def read(self, block: Matter, earlier: int, following: tuple[int, int]) -> tuple[Vote, Outcome | None]:
        """The vote of a block; `earlier` is where the vote before it ended, `following` the turn after it."""
        text = self._view.text
        lists = self._lists(block)
        first_list_stop = max((stop for _, _, stop in lists), default=block.start)
        result = self.result(first_list_stop, block.stop)
        if result.adopted is None and result.totals is None:
            result = self.result(following[0], min(following[1], following[0] + _RESULT))
        voters = {name: self._states.actors(start, stop) for name, start, stop in lists}
        on = self._on(max(earlier, block.start - _LOOK_BACK), block.start) or self._on(first_list_stop, block.stop)
        procedural = self._procedural(max(earlier, block.start - 3_000), block.start)
        vote = Vote(
            on=on or result.resolution or "not stated",
            method=next((m for s, m in self._words.vote_taken if re.match(s, text[block.start :])), ""),
            in_favour=voters.get("in_favour", ()),
            against=voters.get("against", ()),
            abstaining=voters.get("abstaining", ()),
            not_participating=voters.get("not_participating", ()),
            absent=voters.get("absent", ()),
            adopted=result.adopted,
            procedural=procedural,
            veto_by=() if procedural else self._vetoes(result, voters),
            resolution=result.resolution,
            totals=result.totals,
            span=self._view.span(block.start, _end(text, block.stop)),
        )
        return vote, self._outcome(result)

    def result(self, start: int, stop: int) -> Result:
        """What the words from `start` to `stop` say of a vote."""
        text, words = self._view.text[start:stop], self._words
        rejected = min((m.start() for s in words.rejected for m in re.finditer(s, text)), default=None)
        adopted = next((m for s in words.adopted if (m := re.search(s, text)) is not None), None)
        if adopted is not None and rejected is not None and adopted.start() > rejected:
            adopted = None
        totals = next(
            (t for s in words.totals for m in re.finditer(s, text) if (t := self._counts(m)) is not None), None
        )
        if adopted is None:
            place = rejected or 0
            return Result(False if rejected is not None else None, None, totals, start + place, start + place)
        number = adopted.groupdict().get("resolution")
        return Result(True, mended(number) if number else None, totals, start + adopted.start(), start + adopted.end())

    def _lists(self, block: Matter) -> list[tuple[str, int, int]]:
        """(field, start, stop) of each list of the block."""
        text = self._view.text
        heads = sorted(
            (m.start(), m.end(), name)
            for source, name in self._words.lists
            for m in re.compile(source).finditer(text, block.start, block.stop)
        )
        out = []
        for index, (_, start, name) in enumerate(heads):
            stop = heads[index + 1][0] if index + 1 < len(heads) else block.stop
            out.append((name, start, self._list_end(start, stop)))
        return out

    def _list_end(self, start: int, stop: int) -> int:
        """A list ends with a full stop (Assembly), at a blank line after its first State, or at the next heading."""
        text = self._view.text
        lead = len(text[start:stop]) - len(text[start:stop].lstrip())
        end = re.compile(r"\.(?=\s|$)|\n\s*\n|\[").search(text, start + lead, stop)
        return end.start() if end else stop

    def _counts(self, match: re.Match[str]) -> tuple[int, int, int] | None:
        parts = match.groupdict()
        values = [self._number(parts.get(name)) for name in ("favour", "against", "abstaining")]
        return None if values[0] is None else (values[0], values[1] or 0, values[2] or 0)

    def _number(self, word: str | None) -> int | None:
        if not word:
            return None
        return int(word) if word.isdigit() else self._words.numbers.get(word.casefold())

    def _on(self, start: int, stop: int) -> str | None:
        """What the President put to the vote: the best kind of words, the last place."""
        for source in self._words.drafts:
            matches = list(re.compile(source).finditer(self._view.text, start, stop))
            if matches:
                return re.sub(r"(?<=[/.])\s+|\s+(?=/)", "", mended(matches[-1]["on"]))
        return None

    def _procedural(self, start: int, stop: int) -> bool | None:
        said = any(re.compile(source).search(self._view.text, start, stop) for source in self._words.procedural)
        return True if said else None

    def _vetoes(self, result: Result, voters: dict[str, tuple[Actor, ...]]) -> tuple[Actor, ...]:
        """Permanent members against a draft that had the votes (nine; seven of eleven before 1966) and yet fell.

        No such vote is a veto where the question was one of procedure (Article 27 of the Charter).
        """
        favour, against = voters.get("in_favour", ()), voters.get("against", ())
        members = len(favour) + len(against) + len(voters.get("abstaining", ()))
        if result.adopted is not False or not self._council or len(favour) < (9 if members > 11 else 7):
            return ()
        return tuple(actor for actor in against if actor.name in self._words.permanent)

    def _outcome(self, result: Result) -> Outcome | None:
        if result.adopted is None:
            return None
        start, stop = sentence(self._view.text, result.start, result.stop)
        words = mended(self._view.text[start:stop])
        span = self._view.span(start, stop)
        if not result.adopted:
            return Outcome("draft not adopted", words, None, span)
        return Outcome("resolution" if result.resolution else "decision", words, result.resolution, span)


def _end(text: str, stop: int) -> int:
    while stop > 0 and text[stop - 1].isspace():
        stop -= 1
    return stop


def sentence(text: str, start: int, stop: int) -> tuple[int, int]:
    """The sentence around `[start, stop)`, roughly: from after the last full stop to the next one."""
    left = max((text.rfind(mark, 0, start) for mark in (". ", ".\n", ": ", ":\n")), default=-1)
    left = left + 1 if left >= 0 else 0
    end = re.compile(r"\.(?=\s|$)").search(text, max(stop - 1, start))
    right = end.end() if end else min(len(text), stop + 200)
    while left < start and text[left].isspace():
        left += 1
    return left, right
