"""Was it a member on that day? Three-valued, and "contested" where sourced rows take opposed positions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from onrecord.register.edtf import Days, holds
from onrecord.register.values import Answer, Membership

DENIAL = "none"
UNKNOWN: Literal["unknown"] = "unknown"
OVERLAYS = ("suspended", "withdrawn-pending")
"""Statuses that are laid over another one, which goes on."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer, the status in words, and the rows behind both."""

    answer: Answer
    status: str
    rows: tuple[Membership, ...]


def judged(rows: Iterable[Membership], counts: frozenset[str], known: bool, on: Days) -> Verdict:
    """The verdict by the rows of one pair.

    `counts` are the statuses that make a member; `known` is False where the register does not have everyone who ever
    had a status there, so that a pair without rows has no answer. A contested row states one view. Each view is judged
    with the uncontested rows and its own; if the verdicts differ the answer is "contested", and all rows stand behind
    it.
    """
    every = tuple(rows)
    now = {row.id: holds(row.start, row.stop, on) for row in every}
    here = tuple(row for row in every if now[row.id] is not False)
    if not every and not known:
        return Verdict(UNKNOWN, UNKNOWN, ())
    views = {row.position_of for row in every if row.contested and now[row.id] is not False}
    if len(views) < 2:
        views.add("")
    verdicts = {_answer([r for r in every if not r.contested or r.position_of == v], now, counts) for v in views}
    answer: Answer = "unknown"
    if len(verdicts) == 1:
        answer = verdicts.pop()
    elif {"yes", "no"} <= verdicts:
        answer = "contested"
    return Verdict(answer, _words(here, now, counts), here or every)


def _answer(rows: list[Membership], now: dict[str, bool | None], counts: frozenset[str]) -> Answer:
    if any(row.status == DENIAL and now[row.id] for row in rows):
        return "no"
    members = [now[row.id] for row in rows if row.status in counts]
    if any(members):
        return "yes"
    return "unknown" if None in members else "no"


def _words(here: tuple[Membership, ...], now: dict[str, bool | None], counts: frozenset[str]) -> str:
    """The statuses that hold, base first; those that may hold where none certainly does."""
    certain = [row for row in here if now[row.id]] or [row for row in here if row.status not in OVERLAYS]
    ordered = sorted(certain, key=lambda row: (row.status in OVERLAYS, row.status == DENIAL, row.status not in counts))
    words = tuple(dict.fromkeys(row.status for row in ordered)) or (DENIAL,)
    uncertain = not any(now[row.id] for row in here) and bool(here)
    return UNKNOWN if uncertain else "+".join(words)
