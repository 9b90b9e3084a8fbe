"""Groups whose members follow from another's rows: the P5 and E10 from the Council's, the A3 from both of two files.

Writing those rows out would say each fact twice; here they are derived when the tables are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.model.ids import content_id
from onrecord.register.values import OPEN_ENDS, Drawn, Membership, Organization


def drawn_rows(organizations: Iterable[Organization], memberships: tuple[Membership, ...]) -> Iterator[Membership]:
    """The rows of every group that is drawn from another organization's rows, as rows of members."""
    for group in organizations:
        if group.drawn is not None:
            yield from _of(group.id, group.drawn, memberships)


def _of(group: str, drawn: Drawn, memberships: tuple[Membership, ...]) -> Iterator[Membership]:
    among = {row.member for row in memberships if row.organization == drawn.among}
    for row in memberships:
        wanted = row.organization == drawn.source and row.status == drawn.status
        if not wanted or (drawn.among and row.member not in among) or _over(row, drawn):
            continue
        start = max(row.start, drawn.since, key=lambda days: days.latest)
        made = content_id("m", row.member, group, "member", start.text, row.stop.text, row.position_of)
        yield replace(row, id=made, organization=group, status="member", start=start)


def _over(row: Membership, drawn: Drawn) -> bool:
    """Whether the row ended before the group can have begun."""
    return row.stop.text not in OPEN_ENDS and row.stop.latest <= drawn.since.earliest
