"""Votes: what was voted on, who voted how, what came of it, and what was said of it later."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor, Outcome, Position, Unclear, Vote, VoteCorrection, WhyNot
from onrecord.readers.verbatim.ballots import NOT_STATED, Ballot, Ballots, StateList
from onrecord.readers.verbatim.prose import any_of, sentence, skip
from onrecord.readers.verbatim.states import StateLists, mended
from onrecord.readers.verbatim.view import View
from onrecord.text.close import errors
from onrecord.text.patterns import pattern

_LOOK_BACK = 20_000
_ANNOUNCED = 2_500
_PUT = 3_000
_WHY_NOT: dict[str, WhyNot] = {
    "veto": "negative vote of a permanent member",
    "votes": "required votes not obtained",
}
_POSITIONS: dict[str, Position] = {
    "in_favour": "in_favour",
    "against": "against",
    "abstaining": "abstaining",
    "not_participating": "not_participating",
    "absent": "absent",
}
_NUMBERED = re.compile(r"\d|\b[IVXLC]+\b")
_COUNTED = ("in_favour", "against", "abstaining")


@dataclass(frozen=True, slots=True)
class Result:
    """What the presiding officer, or the record, says came of a vote.

    `either`: the words do not tell which number is in favour and which against ("rejected by 7 votes to 2").
    """

    adopted: bool | None = None
    resolution: str | None = None
    totals: tuple[int, int, int] | None = None
    either: bool = False
    why_not: WhyNot | None = None
    start: int = 0
    stop: int = 0


@dataclass(frozen=True, slots=True)
class Around:
    """Where a vote stands: `opened` where its turn began, `earlier` where the vote before it ended.

    `until` is where what may be said of it ends: the turn after it, or the next vote.
    """

    opened: int
    earlier: int
    until: int


class VoteReader:
    """Reads the votes of one record."""

    def __init__(
        self, view: View, words: VerbatimWords, states: StateLists, ballots: Ballots, symbol: str | None
    ) -> None:
        self._view, self._words, self._states, self._ballots = view, words, states, ballots
        self._council = not (symbol or "S/").startswith("A")

    def read(self, start: int, stop: int, around: Around) -> tuple[Vote, Outcome | None]:
        """The vote at `[start, stop)` of the view, and what it decided."""
        ballot = next(iter(self._ballots.within(start, stop)), Ballot(start, stop, NOT_STATED, ()))
        result = self.result(ballot.lists_stop, stop)
        if result.adopted is None and result.totals is None:
            result = self.result(stop, min(around.until, stop + _ANNOUNCED))
        lists = self._voters(ballot)
        tail = (ballot.lists_stop, min(around.until, stop + _ANNOUNCED))
        lists["not_participating"] += self._took_no_part(*tail, lists)
        procedural = self._procedural(max(around.opened, around.earlier, start - _PUT), start, result)
        vote = Vote(
            on=self._subject(ballot, around) or result.resolution or "not stated",
            method=ballot.method,
            in_favour=lists["in_favour"],
            against=lists["against"],
            abstaining=lists["abstaining"],
            not_participating=lists["not_participating"],
            absent=lists["absent"],
            adopted=result.adopted,
            procedural=procedural,
            veto_by=() if procedural else self._vetoes(result, lists),
            resolution=result.resolution,
            totals=_settled(result, lists),
            span=self._view.span(start, stop),
            why_not=result.why_not,
            corrections=self._corrections(ballot.lists_stop, stop),
            unclear=self._unclear(ballot, lists),
        )
        return vote, self._outcome(result)

    def result(self, start: int, stop: int) -> Result:
        """What the words from `start` to `stop` say of a vote: what they say first counts."""
        text, words = self._view.text[start:stop], self._words
        rejected = min((m.start() for s in words.rejected for m in pattern(s).finditer(text)), default=None)
        adopted = min(
            (m for s in words.adopted if (m := pattern(s).search(text)) is not None),
            key=lambda m: m.start(),
            default=None,
        )
        if adopted is not None and rejected is not None and adopted.start() > rejected:
            adopted = None
        totals, either = self._totals(text) or (self._counts(text), False)
        if adopted is None:
            place = rejected or 0
            return Result(
                adopted=False if rejected is not None else None,
                totals=totals,
                either=either,
                why_not=self._why_not(text) if rejected is not None else None,
                start=start + place,
                stop=start + place,
            )
        number = adopted.groupdict().get("resolution")
        return Result(
            adopted=True,
            resolution=re.sub(r"\s*\(", " (", mended(number)) if number else None,
            totals=totals,
            start=start + adopted.start(),
            stop=start + adopted.end(),
        )

    def _why_not(self, text: str) -> WhyNot | None:
        return next((_WHY_NOT[why] for source, why in self._words.fell if pattern(source).search(text)), None)

    def _totals(self, text: str) -> tuple[tuple[int, int, int], bool] | None:
        """The numbers that one pattern holds together; of several patterns, the place that comes first.

        With them True where they are the greater and the lesser, not the one in favour and the one against.
        """
        found: list[tuple[int, tuple[int, int, int], bool]] = []
        for source in self._words.totals:
            for match in pattern(source).finditer(text):
                parts = match.groupdict()
                either = "more" in parts
                sides = ("less", "more") if either else ("favour", "against")
                favour, against, abstaining = (self._number(parts.get(name)) for name in (*sides, "abstaining"))
                if favour is not None:
                    found.append((match.start(), (favour, against or 0, abstaining or 0), either))
                    break
        return min(found)[1:] if found else None

    def _counts(self, text: str) -> tuple[int, int, int] | None:
        """The numbers each by itself, within one sentence: that of the first number in favour."""
        sources = {name: tuple(s for s, field in self._words.counts if field == name) for name in _COUNTED}
        first = any_of(sources["in_favour"]).search(text)
        if first is None:
            return None
        start, stop = sentence(text, first.start(), first.end())
        said = text[start:stop]
        values = [self._count(said, sources[name]) for name in _COUNTED]
        return None if values[0] is None else (values[0], values[1] or 0, values[2] or 0)

    def _count(self, said: str, sources: tuple[str, ...]) -> int | None:
        matches = (match for source in sources for match in pattern(source).finditer(said))
        return next((n for match in matches if (n := self._number(match["count"])) is not None), None)

    def _number(self, word: str | None) -> int | None:
        if not word:
            return None
        return int(word) if word.isdecimal() else self._words.numbers.get(" ".join(word.casefold().split()))

    def _voters(self, ballot: Ballot) -> dict[str, tuple[Actor, ...]]:
        out: dict[str, tuple[Actor, ...]] = dict.fromkeys(_POSITIONS, ())
        for found in ballot.lists:
            if not self._nobody(found):
                out[found.name] = self._states.actors(found.start, found.stop)
        return out

    def _nobody(self, found: StateList) -> bool:
        """True of "Nome", which is "None" with a wrong letter."""
        said = self._view.text[found.start : found.stop].strip(" \n.")
        return any(errors(said, word) == 1 for word in self._words.none_words)

    def _took_no_part(self, start: int, stop: int, lists: dict[str, tuple[Actor, ...]]) -> tuple[Actor, ...]:
        """States that a sentence, not a list, tells of: "China did not participate in the voting"."""
        listed = {actor.name for actors in lists.values() for actor in actors}
        found = (
            actor
            for source in self._words.took_no_part
            for match in pattern(source).finditer(self._view.text, start, stop)
            for actor in self._states.actors(*match.span("states"))
            if self._states.known(actor.words)
        )
        return tuple({actor.name: actor for actor in found if actor.name not in listed}.values())

    def _corrections(self, start: int, stop: int) -> tuple[VoteCorrection, ...]:
        return tuple(
            VoteCorrection(actor, self._intended(match["intended"]), mended(match[0]), self._view.span(*match.span()))
            for source in self._words.corrected
            for match in pattern(source).finditer(self._view.text, start, stop)
            for actor in self._states.actors(*match.span("states"))
        )

    def _intended(self, said: str) -> Position | None:
        return next(
            (_POSITIONS[field] for source, field in self._words.intentions if pattern(source).search(said)), None
        )

    def _unclear(self, ballot: Ballot, lists: dict[str, tuple[Actor, ...]]) -> tuple[Unclear, ...]:
        """Names that are no State's, States that stand twice, and words between the lists: read, but not certain."""
        actors = [actor for found in lists.values() for actor in found if actor.span is not None]
        known = [actor for actor in actors if self._states.known(actor.words)]
        out = [Unclear(self._view.span(*torn), "words between the lists of a vote") for torn in ballot.torn]
        out += [
            Unclear(
                self._view.span(skip(self._view.text, found.start, found.stop), found.stop), "taken for an empty list"
            )
            for found in ballot.lists
            if self._nobody(found)
        ]
        if known:  # else the language has no names of States
            out += _doubts(actors, lambda actor: actor not in known, "not the name of a State that is known")
        names = [actor.name for actor in actors]
        out += _doubts(actors, lambda actor: names.count(actor.name) > 1, "a State that stands twice in the lists")
        return tuple(sorted(out, key=lambda unclear: unclear.span))

    def _subject(self, ballot: Ballot, around: Around) -> str | None:
        """What was voted on: as the record calls it behind the vote if it numbers it, else as the President put it."""
        told = self._on(ballot.lists_stop, ballot.stop)
        put = self._on(max(around.earlier, ballot.start - _LOOK_BACK), ballot.start)
        if told is None or put is None:
            return put or told
        return told if _NUMBERED.search(told) and told.casefold() != put.casefold() else put

    def _on(self, start: int, stop: int) -> str | None:
        """What the President put to the vote: the best kind of words, the last place."""
        for source in self._words.drafts:
            matches = list(pattern(source).finditer(self._view.text, start, stop))
            if matches:
                return re.sub(r"(?<=[/.])\s+|\s+(?=/)", "", mended(matches[-1]["on"]))
        return None

    def _procedural(self, start: int, stop: int, result: Result) -> bool | None:
        said = self._view.text[start:stop]
        if any_of(self._words.procedural).search(said):
            return True
        told = result.resolution is not None or result.why_not == _WHY_NOT["veto"]
        return False if told or any_of(self._words.substantive).search(said) else None

    def _vetoes(self, result: Result, lists: dict[str, tuple[Actor, ...]]) -> tuple[Actor, ...]:
        """Permanent members against a draft that had the votes (nine; seven of eleven before 1966) and yet fell.

        No such vote is a veto where the question was one of procedure (Article 27 of the Charter).
        """
        members = sum(map(len, lists.values()))
        enough = len(lists["in_favour"]) >= (9 if members > 11 else 7)
        stated = result.why_not == _WHY_NOT["veto"]
        if result.adopted is not False or not self._council or not (enough or stated):
            return ()
        return tuple(actor for actor in lists["against"] if actor.name in self._words.permanent)

    def _outcome(self, result: Result) -> Outcome | None:
        if result.adopted is None:
            return None
        start, stop = sentence(self._view.text, result.start, result.stop)
        words = mended(self._view.text[start:stop])
        span = self._view.span(start, stop)
        if not result.adopted:
            return Outcome("draft not adopted", words, None, span)
        return Outcome("resolution" if result.resolution else "decision", words, result.resolution, span)


def _settled(result: Result, lists: dict[str, tuple[Actor, ...]]) -> tuple[int, int, int] | None:
    """The totals; the sides of "rejected by 6 votes to 1" as the lists have them, without lists more against."""
    if result.totals is None or not result.either:
        return result.totals
    favour, against, abstaining = result.totals
    turned = (len(lists["in_favour"]), len(lists["against"])) == (against, favour)
    return (against, favour, abstaining) if turned else result.totals


def _doubts(actors: list[Actor], doubted: Callable[[Actor], bool], what: str) -> list[Unclear]:
    return [Unclear(actor.span, what) for actor in actors if actor.span is not None and doubted(actor)]
