"""Answers in words: a sentence, and each row behind it with its days, what those are the days of, its reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.register.values import Membership, Reference

if TYPE_CHECKING:
    from onrecord.register.answers import Status

_SAYS = {
    "yes": "{subject}: yes, a member of {organization} on {on} ({status}).",
    "no": "{subject}: no member of {organization} on {on} ({status}).",
    "unknown": "{subject} in {organization} on {on}: the register cannot say.",
    "contested": "{subject} in {organization} on {on}: contested; these are the positions.",
}
_NOTHING = {
    "no": "No row gives it any status there, and the register holds everybody who had one.",
    "unknown": "The register does not hold everybody who had a status there.",
}


def explain_status(status: Status) -> str:
    """See `Status.explain`."""
    references = {reference.id: reference for reference in status.references}
    told = _SAYS[status.answer].format(
        subject=status.subject.name, organization=status.organization.name, on=status.on, status=status.status
    )
    lines = [told, *([status.note] if status.note else [])]
    lines += [row_in_words(row, references) for row in status.rows]
    if not status.rows and status.answer in _NOTHING and status.instead is None:
        lines.append(_NOTHING[status.answer])
    if status.answer == "unknown" and status.rows:
        lines.append("Its dates are too coarse, or its sources too far apart, for that day.")
    if status.instead is not None:
        lines.append(explain_status(status.instead))
    return "\n".join(lines)


def row_in_words(row: Membership, references: dict[str, Reference]) -> str:
    """One row of a member: status, days with their bases, whose position it is, note, reference and place."""
    since = f"from {_day(row.since, row.start_basis)}" if row.since else "from an unknown day"
    until = {"..": "", "": ", until an unknown day"}.get(row.until, f" until before {_day(row.until, row.stop_basis)}")
    view = f", in the view of {row.position_of}" if row.position_of else ""
    note = f" {row.note}." if row.note else ""
    cited = "; ".join(_cited(references[one]) for one in (row.reference, row.reference2) if one in references)
    return f"  - {row.status} {since}{until}{view}.{note} [{cited}; row {row.id} in {row.at}]"


def _day(day: str, basis: str) -> str:
    return f"{day} ({basis})" if basis else day


def _cited(reference: Reference) -> str:
    return f"{reference.title}, {reference.symbol}" if reference.symbol else f"{reference.title}, {reference.url}"
