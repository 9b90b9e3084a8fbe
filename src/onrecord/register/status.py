"""Was it a member on that day? Three-valued, and "contested" where sourced rows take opposed positions."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.register.edtf import Days, holds
from onrecord.register.values import Answer, Membership, Status

DENIAL = "none"


def status(
    member: str, organization: str, rows: Iterable[Membership], counts: frozenset[str], known: bool, on: Days
) -> Status:
    """The status by the rows of one pair; `counts` are the statuses that make a member, `known` is False where the
    register has no members of that organization at all.

    A contested row states one view. Each view is judged with the uncontested rows and its own; if the verdicts differ
    the answer is "contested", and all rows stand behind it.
    """
    every = tuple(rows)
    now = {row.id: holds(row.start, row.stop, on) for row in every}
    here = tuple(row for row in every if now[row.id] is not False)
    if not known:
        return Status(member, organization, on.text, "unknown", (), ())
    views = {row.position_of for row in every if row.contested}
    if len(views) < 2:
        views.add("")
    verdicts = {_verdict([r for r in every if not r.contested or r.position_of == v], now, counts) for v in views}
    answer: Answer = "unknown"
    if len(verdicts) == 1:
        answer = verdicts.pop()
    elif {"yes", "no"} <= verdicts:
        answer = "contested"
    statuses = tuple(dict.fromkeys(row.status for row in here))
    return Status(member, organization, on.text, answer, statuses, here or every)


def _verdict(rows: list[Membership], now: dict[str, bool | None], counts: frozenset[str]) -> Answer:
    if any(row.status == DENIAL and now[row.id] for row in rows):
        return "no"
    members = [now[row.id] for row in rows if row.status in counts]
    if any(members):
        return "yes"
    return "unknown" if None in members else "no"
