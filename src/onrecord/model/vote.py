"""Votes: on what, how each State voted, what came of it, and what was said of it later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.actor import Actor
from onrecord.model.unclear import Unclear
from onrecord.span import Span

Position = Literal["in_favour", "against", "abstaining", "not_participating", "absent"]
WhyNot = Literal["negative vote of a permanent member", "required votes not obtained"]


@dataclass(frozen=True, slots=True)
class VoteCorrection:
    """What a delegation told the Secretariat after a vote: how it had intended to vote.

    `intended` is None where the words do not tell. The vote itself stays as it was cast.
    """

    actor: Actor
    intended: Position | None
    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote. `on` is the symbol or description of what was voted on; `resolution` its symbol if it was adopted.

    Lists hold States as the record names them, as printed. `totals` are (in favour, against, abstaining) as the
    presiding officer or the record announced them, None where they did not; `why_not` is their reason why a draft fell.
    `procedural` is None where the record tells neither that the question was one of procedure nor that it was not.
    `corrections` came after the vote and are not folded into the lists; `unclear` are passages of the lists that may
    have been read wrongly.
    """

    on: str
    method: str
    in_favour: tuple[Actor, ...] = ()
    against: tuple[Actor, ...] = ()
    abstaining: tuple[Actor, ...] = ()
    not_participating: tuple[Actor, ...] = ()
    absent: tuple[Actor, ...] = ()
    adopted: bool | None = None
    procedural: bool | None = None
    veto_by: tuple[Actor, ...] = ()
    resolution: str | None = None
    totals: tuple[int, int, int] | None = None
    span: Span | None = None
    why_not: WhyNot | None = None
    corrections: tuple[VoteCorrection, ...] = ()
    unclear: tuple[Unclear, ...] = ()
