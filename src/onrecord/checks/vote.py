"""Votes: the lists of a vote held against its announced totals, its outcome and the members of the Council that day.

What the record says is compared with what else the record says, and with the register's members; nothing is mended.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.errors import CallError
from onrecord.model import Actor, Dossier, Finding, Vote
from onrecord.register import Register
from onrecord.span import Span

COUNCIL = "organ-unsc"
_ENLARGED = "1965-08-31"  # the day on which the Charter's amendment to fifteen members and nine votes was in force
_DAY = len("2024-07-19")


class VoteCheck:
    """The check `vote`."""

    name = "vote"

    def findings(self, dossier: Dossier, register: Register) -> tuple[Finding, ...]:
        """For each vote: whether it adds up, whether its outcome can be, who is missing, and what is unclear."""
        seats = _Seats.of(dossier, register)
        found = [
            Finding(self.name, verdict, span, message, None, evidence)
            for vote in dossier.votes
            if vote.span is not None
            for verdict, span, message, evidence in _of_vote(vote, vote.span, seats)
        ]
        return tuple(sorted(found, key=lambda finding: finding.span))


_Told = tuple[str, Span, str, tuple[dict[str, str], ...]]


class _Seats:
    """Who sat in the Council on the day of the meeting, and who of them for good."""

    def __init__(self, register: Register, day: str) -> None:
        self.evidence = ({"kind": "register", "version": register.version},)
        self.needed = 9 if day > _ENLARGED else 7
        self.day = day
        self.members = {member.id: member.name for member in register.members(COUNCIL, day)}
        self.permanent = {
            member for member in self.members if register.status(member, COUNCIL, day).status == "permanent"
        }

    @classmethod
    def of(cls, dossier: Dossier, register: Register) -> _Seats | None:
        """None where the document is no record of the Council, or its day is neither stated nor given."""
        meeting, dating = dossier.meeting, dossier.document.dating
        council = meeting is not None and meeting.body is not None and meeting.body.id == COUNCIL
        if not council or dating.value is None or len(dating.value) != _DAY or dating.basis not in ("stated", "given"):
            return None
        try:
            return cls(register, dating.value)
        except CallError:
            return None


def _of_vote(vote: Vote, span: Span, seats: _Seats | None) -> Iterator[_Told]:
    counts = (len(vote.in_favour), len(vote.against), len(vote.abstaining))
    if vote.totals is not None and any(counts):
        if counts == vote.totals:
            yield "supported", span, f"the lists have {_numbers(counts)}, as was announced", ()
        else:
            message = f"the lists have {_numbers(counts)}; announced were {_numbers(vote.totals)}"
            yield "totals differ", span, message, ({"kind": "passage", "words": _numbers(vote.totals)},)
    if seats is not None and any(counts):
        yield from _outcome(vote, span, counts[0], seats)
        yield from _membership(vote, span, seats)
    for unclear in vote.unclear:
        yield "unclear", unclear.span, f"read, but not certain: {unclear.what}", ()


def _outcome(vote: Vote, span: Span, favour: int, seats: _Seats) -> Iterator[_Told]:
    """An outcome that the votes do not bear out (Article 27 of the Charter)."""
    barring = [actor.name or actor.words for actor in vote.against if actor.id in seats.permanent]
    if vote.procedural or vote.adopted is None:
        return
    if vote.adopted and barring and vote.procedural is False:
        message = f"told as adopted, with {_names(barring)} against, which the register gives a permanent seat"
        yield "outcome differs", span, message, seats.evidence
    elif vote.adopted and favour < seats.needed:
        yield "outcome differs", span, f"told as adopted with {favour} votes in favour; {seats.needed} are needed", ()
    elif not vote.adopted and not barring and vote.why_not == "negative vote of a permanent member":
        message = "told as fallen by the negative vote of a permanent member; the lists have none against"
        yield "outcome differs", span, message, seats.evidence
    elif not vote.adopted and not barring and favour >= seats.needed:
        message = f"told as not adopted with {favour} votes in favour and no permanent member against"
        yield "outcome differs", span, message, seats.evidence


def _membership(vote: Vote, span: Span, seats: _Seats) -> Iterator[_Told]:
    """Members that no list names, and States in the lists that the register gives no seat."""
    listed = _listed(vote)
    named = {actor.id for actor in listed}
    missing = [name for member, name in seats.members.items() if member not in named]
    if missing:
        message = f"in no list: {_names(missing)}, which the register gives a seat on {seats.day}"
        yield "member missing", span, message, seats.evidence
    for actor in listed:
        if actor.id is not None and actor.id not in seats.members and actor.span is not None:
            message = f"the register gives {actor.name} no seat on {seats.day}"
            yield "not a member", actor.span, message, seats.evidence


def _listed(vote: Vote) -> tuple[Actor, ...]:
    return (*vote.in_favour, *vote.against, *vote.abstaining, *vote.not_participating, *vote.absent)


def _numbers(counts: tuple[int, int, int]) -> str:
    return f"{counts[0]} in favour, {counts[1]} against, {counts[2]} abstaining"


def _names(names: list[str]) -> str:
    return ", ".join(names)


VOTE = VoteCheck()
