"""The record of one meeting in two languages: recognised as one, its speeches and votes set side by side, in order.

Names are written as each language writes them, and records slip (one has "Mr." where another has "Mrs."), so names
decide nothing. What decides is the State as `known` gives it (the register's id, say), who presides, and the language
of delivery; where the two part ways, the nearest place at which they meet again is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from onrecord.model import Actor, Meeting, Reading, Speech, Vote

Known = Callable[[Actor], str | None]

_AHEAD = 8
_LISTS = ("in_favour", "against", "abstaining", "not_participating", "absent")


@dataclass(frozen=True, slots=True)
class SpeechPair:
    """A speech in both records; None where one lacks it. `differs` names what the two do not agree on."""

    one: Speech | None
    other: Speech | None
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VotePair:
    """A vote in both records; None where one lacks it. `differs` names what the two do not agree on."""

    one: Vote | None
    other: Vote | None
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two records of one meeting. `differs` names the facts of the meeting that both tell and tell differently."""

    speeches: tuple[SpeechPair, ...]
    votes: tuple[VotePair, ...]
    differs: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """True if every speech and vote has its counterpart and nothing but facts of the cover differs."""
        return not any(pair.differs for pair in self.speeches) and not any(pair.differs for pair in self.votes)


def same_meeting(one: Reading, other: Reading) -> bool:
    """True if two records are of one meeting: the same symbol or, where one has none, the same number and date."""
    if one.meeting is None or other.meeting is None:
        return False
    symbols = _symbol(one.meeting), _symbol(other.meeting)
    if all(symbols):
        return symbols[0] == symbols[1]
    facts = [(meeting.number, meeting.date) for meeting in (one.meeting, other.meeting)]
    return facts[0] == facts[1] and None not in facts[0]


def by_meeting(readings: Iterable[Reading]) -> tuple[tuple[Reading, ...], ...]:
    """Readings grouped by meeting, in the order in which each meeting first comes; one without symbol stands alone."""
    groups: dict[str, list[Reading]] = {}
    for index, reading in enumerate(readings):
        symbol = _symbol(reading.meeting) if reading.meeting is not None else None
        groups.setdefault(symbol or f"#{index}", []).append(reading)
    return tuple(tuple(group) for group in groups.values())


def align(one: Reading, other: Reading, known: Known = lambda actor: actor.id) -> Alignment:
    """Speeches and votes of two records of one meeting, side by side.

    `known` gives the id of a State or None; by default that which linking gave. The time is proportional to the number
    of speeches.
    """
    speeches = tuple(_speeches(one.speeches, other.speeches, known))
    votes = tuple(_votes(one.votes, other.votes, known))
    return Alignment(speeches, votes, tuple(_facts(one.meeting, other.meeting, known)))


def _symbol(meeting: Meeting) -> str | None:
    return re.sub(r"\s+", "", meeting.symbol).upper() if meeting.symbol else None


def _speeches(one: Sequence[Speech], other: Sequence[Speech], known: Known) -> Iterable[SpeechPair]:
    i = j = 0
    while i < len(one) and j < len(other):
        if _meets(one[i], other[j], known):
            yield SpeechPair(one[i], other[j], tuple(_differs(one[i], other[j], known)))
            i, j = i + 1, j + 1
            continue
        skip = _next(one, other, i, j, known)
        if skip is None:  # nothing near fits: the two are each other's, and do not agree
            yield SpeechPair(one[i], other[j], tuple(_differs(one[i], other[j], known)))
            i, j = i + 1, j + 1
            continue
        for speech in one[i : i + skip[0]]:
            yield SpeechPair(speech, None, ("missing",))
        for speech in other[j : j + skip[1]]:
            yield SpeechPair(None, speech, ("missing",))
        i, j = i + skip[0], j + skip[1]
    for speech in one[i:]:
        yield SpeechPair(speech, None, ("missing",))
    for speech in other[j:]:
        yield SpeechPair(None, speech, ("missing",))


def _next(one: Sequence[Speech], other: Sequence[Speech], i: int, j: int, known: Known) -> tuple[int, int] | None:
    """How many speeches of each must be left out for the two to meet again; None where they do not, or go on alike.

    One that merely disagrees with its counterpart is left out on both sides, and is then no gap.
    """
    if i + 1 < len(one) and j + 1 < len(other) and _meets(one[i + 1], other[j + 1], known):
        return None
    for total in range(1, _AHEAD + 1):
        for left in range(total + 1):
            here, there = i + left, j + total - left
            if (
                left != total - left
                and here < len(one)
                and there < len(other)
                and _meets(one[here], other[there], known)
            ):
                return left, total - left
    return None


def _meets(one: Speech, other: Speech, known: Known) -> bool:
    """Whether two speeches may be one: the same chair, or the same State, or nothing that speaks against it."""
    if (one.capacity == "presiding") != (other.capacity == "presiding"):
        return False
    states = _state(one, known), _state(other, known)
    if all(states):
        return states[0] == states[1]
    return one.capacity == "presiding" or (one.language == other.language and (one.capacity == other.capacity))


def _state(speech: Speech, known: Known) -> str | None:
    return known(speech.affiliation) if speech.affiliation is not None else None


def _differs(one: Speech, other: Speech, known: Known) -> Iterable[str]:
    states = _state(one, known), _state(other, known)
    if all(states) and states[0] != states[1]:
        yield "State"
    if one.capacity != other.capacity:
        yield "capacity"
    if one.language != other.language:
        yield "language of delivery"
    if one.purpose != other.purpose:
        yield "purpose"
    if len(one.on_behalf_of) != len(other.on_behalf_of):
        yield "on behalf of"


def _votes(one: Sequence[Vote], other: Sequence[Vote], known: Known) -> Iterable[VotePair]:
    for index in range(max(len(one), len(other))):
        if index >= len(one) or index >= len(other):
            left, right = (some[index] if index < len(some) else None for some in (one, other))
            yield VotePair(left, right, ("missing",))
            continue
        yield VotePair(one[index], other[index], tuple(_vote_differs(one[index], other[index], known)))


def _vote_differs(one: Vote, other: Vote, known: Known) -> Iterable[str]:
    for name in ("on", "method", "adopted", "resolution", "totals"):
        if getattr(one, name) != getattr(other, name):
            yield name
    for name in _LISTS:
        lists = [sorted(known(actor) or "?" for actor in getattr(vote, name)) for vote in (one, other)]
        if lists[0] != lists[1]:
            yield name


def _facts(one: Meeting | None, other: Meeting | None, known: Known) -> Iterable[str]:
    if one is None or other is None:
        return
    for name in ("symbol", "number", "date", "time", "called_to_order", "rose"):
        values = getattr(one, name), getattr(other, name)
        if None not in values and values[0] != values[1]:
            yield name
    chairs = [known(meeting.presidency) if meeting.presidency else None for meeting in (one, other)]
    if all(chairs) and chairs[0] != chairs[1]:
        yield "presidency"
    seats = [_members(meeting, known) for meeting in (one, other)]
    if all(seats) and seats[0] != seats[1]:
        yield "members"


def _members(meeting: Meeting, known: Known) -> list[str]:
    return sorted(
        known(participant.representing) or "?"
        for participant in meeting.participants
        if participant.seat == "member" and participant.representing is not None
    )
