"""Seats: who presided over the Security Council and who sat in it, held against the register on the document's day.

Only where the document states its date or the caller gave it: a date that was inferred from the presidency cannot speak
for the presidency.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.errors import CallError
from onrecord.model import Actor, Dossier, Finding, Meeting
from onrecord.register import Register

COUNCIL = "organ-unsc"


class SeatCheck:
    """The check `seat`."""

    name = "seat"

    def findings(self, dossier: Dossier, register: Register) -> tuple[Finding, ...]:
        """A finding for the presidency and for each State that the cover names as a member."""
        meeting, dating = dossier.meeting, dossier.document.dating
        council = meeting is not None and meeting.body is not None and meeting.body.id == COUNCIL
        if meeting is None or not council or dating.value is None or dating.basis not in ("stated", "given"):
            return ()
        found = (*self._presidency(meeting, dating.value, register), *self._members(meeting, dating.value, register))
        return tuple(sorted(found, key=lambda finding: finding.span))

    def _presidency(self, meeting: Meeting, day: str, register: Register) -> Iterator[Finding]:
        state = meeting.presidency
        if state is None or state.id is None or state.span is None or len(day) < len("2024-07"):
            return
        month = day[: len("2024-07")]
        held = register.presidency(on=day)
        if held is None:
            yield self._finding(state, "not_in_register", f"the register has no presidency for {month}", register)
            return
        verdict = "supported" if held.id == state.id else "contradicted"
        yield self._finding(state, verdict, f"the register gives {held.name} the presidency of {month}", register)

    def _members(self, meeting: Meeting, day: str, register: Register) -> Iterator[Finding]:
        for participant in meeting.participants:
            state = participant.representing
            if participant.seat != "member" or state is None or state.id is None or state.span is None:
                continue
            try:
                status = register.status(state.id, COUNCIL, day)
            except CallError:
                continue
            verdict = {"yes": "supported", "no": "contradicted", "contested": "contested"}.get(
                status.answer, "undetermined" if status.rows else "not_in_register"
            )
            told = "no seat" if status.status == "none" else status.status
            rows = tuple(row.id for row in status.rows)
            yield self._finding(state, verdict, f"the register gives {state.name} {told} on {day}", register, rows)

    def _finding(
        self, actor: Actor, verdict: str, message: str, register: Register, rows: tuple[str, ...] = ()
    ) -> Finding:
        assert actor.span is not None
        evidence = tuple({"kind": "register", "version": register.version, "row": row} for row in rows) or (
            {"kind": "register", "version": register.version},
        )
        return Finding(self.name, verdict, actor.span, message, None, evidence)


SEAT = SeatCheck()
