"""The date of a document, from what was given, what it states, or what its clues allow to infer.

A date that was given comes first, then one that the document states as its own (cover, metadata, the meeting's). Else
weekday, month and presidency are weighed together: the year is the first in which that month is not before the latest
full date of the text and the register has that State preside. A date in the file's name counts only if weekday, month
and presidency all agree with it. Nothing is inferred from less.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from onrecord.errors import CallError
from onrecord.model import DateClue, Dating, Reading
from onrecord.register import Register
from onrecord.register.edtf import Days, parse
from onrecord.register.presidency import RULE

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_COUNCIL = "organ-unsc"


def settle(reading: Reading, register: Register, given: str | None = None) -> Dating:
    """The dating of a document. Raises CallError where `given` is not a date in EDTF."""
    if given is not None:
        if not given.strip() or given.strip() == "..":
            raise CallError("--date", "no date is given", "Write a day, month or year: 2024-07-19, 2024-07 or 2024")
        days = parse(given.strip())
        return Dating(days.text, "given", "The date was given by the person who asked for the reading.")
    return _stated(reading) or _inferred(reading, register)


def _stated(reading: Reading) -> Dating | None:
    clues = reading.document.clues
    own = [
        (clue, day) for kind in ("cover", "metadata") for clue in clues if clue.kind == kind and (day := _date(clue))
    ]
    meeting = reading.meeting.date if reading.meeting else None
    if not own:
        if meeting is None:
            return None
        return Dating(parse(meeting).text, "stated", "The document states the day of its meeting.")
    first, day = own[0]
    others = sorted({other.text for _, other in own[1:] if other.text != day.text})
    where = "at its head" if first.kind == "cover" else "in its metadata"
    also = f"; it also gives {', '.join(others)}" if others else ""
    return Dating(day.text, "stated", f"The document states its date {where}{also}.", tuple(clue for clue, _ in own))


def _date(clue: DateClue) -> Days | None:
    """The date of a clue; of a time stamp ("2024-07-19T10:00:00Z") its day. None where it is none."""
    value = clue.value.strip()
    try:
        days = parse(value[:10] if "T" in value or " " in value else value)
    except CallError:
        return None
    return days if days.text not in ("", "..") else None


@dataclass(frozen=True, slots=True)
class _Clues:
    """The clues that can be weighed together. `state` are the ids that the presidency's words may mean."""

    presidency: DateClue | None
    state: frozenset[str]
    organ: str
    month: DateClue | None
    weekday: DateClue | None
    latest: DateClue | None
    file: DateClue | None

    def evidence(self, *, file: bool) -> tuple[DateClue, ...]:
        """The clues used, in the order of the text."""
        used = (self.weekday, self.presidency, self.month, self.latest, self.file if file else None)
        return tuple(clue for clue in used if clue is not None)


def _inferred(reading: Reading, register: Register) -> Dating:
    clues = _gathered(reading, register)
    objections = tuple(_objections(clues, register)) if clues.file else ()
    if clues.file and not objections:
        reason = (
            f"{_sentence(clues, register, clues.file.value[:7])}; the date in the file's name agrees with all of it."
        )
        return Dating(clues.file.value, "inferred", reason, clues.evidence(file=True))
    refused = (
        f" The file's name says {clues.file.value}, which was not used: {'; '.join(objections)}."
        if objections and clues.file
        else ""
    )
    month = _month(clues, register)
    if month is None:
        return Dating(None, "unknown", _missing(clues) + refused)
    days = tuple(_days_of(month, clues))
    evidence = clues.evidence(file=False)
    reason = f"{_sentence(clues, register, month)}.{refused}"
    if len(days) == 1:
        return Dating(days[0], "inferred", reason, evidence)
    return Dating(month, "inferred", reason, evidence, days if clues.weekday else ())


def _gathered(reading: Reading, register: Register) -> _Clues:
    clues = reading.document.clues
    presidency = next((clue for clue in clues if clue.kind == "presidency"), None)
    rows = register.rows_named(presidency.value, reading.document.language) if presidency else ()
    dates = [clue for clue in clues if clue.kind == "full date" and _exact(clue) is not None]
    return _Clues(
        presidency=presidency,
        state=frozenset(row.entity for row in rows),
        organ=_organ(reading, register),
        month=_month_clue(clues, presidency),
        weekday=next((clue for clue in clues if clue.kind == "weekday" and clue.value in "1234567"), None),
        latest=max(dates, key=lambda clue: clue.value, default=None),
        file=next((clue for clue in clues if clue.kind == "file name" and _exact(clue) is not None), None),
    )


def _exact(clue: DateClue) -> date | None:
    days = _date(clue)
    return days.earliest if days is not None and days.exact else None


def _organ(reading: Reading, register: Register) -> str:
    """The body that met, where it has a presidency in the register; else the Security Council."""
    body = reading.meeting.body if reading.meeting else None
    rows = register.rows_named(body.name or body.words, reading.document.language) if body else ()
    ruled = {office.organization for office in register.offices if office.rule == RULE}
    return next((row.entity for row in rows if row.entity in ruled), _COUNCIL)


def _month_clue(clues: tuple[DateClue, ...], presidency: DateClue | None) -> DateClue | None:
    """The month in the words on the presidency; else the only month that the text names."""
    months = [clue for clue in clues if clue.kind == "month" and clue.value[5:7].isdigit() and len(clue.value) == 7]
    if presidency is not None and presidency.span is not None:
        for clue in months:
            if clue.span is not None and clue.span.overlaps(presidency.span):
                return clue
    distinct = {clue.value[5:7] for clue in months}
    return months[0] if len(distinct) == 1 else None


def _objections(clues: _Clues, register: Register) -> Iterator[str]:
    """Why the date in the file's name does not count."""
    day = _exact(clues.file) if clues.file else None
    if day is None or clues.month is None or clues.weekday is None or clues.presidency is None:
        named = (("a month", clues.month), ("a weekday", clues.weekday), ("who presides", clues.presidency))
        lacking = [what for what, clue in named if clue is None]
        yield f"the text does not say {' or '.join(lacking)}, so nothing confirms it"
        return
    if day.isoweekday() != int(clues.weekday.value):
        yield f"that was a {_WEEKDAYS[day.weekday()]}, the text says {_WEEKDAYS[int(clues.weekday.value) - 1]}"
    if not _same_month(clues.month.value, day.year, day.month):
        yield f"the text says {clues.month.words or clues.month.value}"
    presides = register.presidency(on=f"{day.year:04}-{day.month:02}", organ=clues.organ)
    if presides is None or presides.id not in clues.state:
        who = presides.name if presides else "nobody that the register knows"
        yield f"the presidency was held by {who}, the text says {clues.presidency.value}"


def _same_month(value: str, year: int, month: int) -> bool:
    return int(value[5:7]) == month and value[:4] in ("XXXX", f"{year:04}")


def _month(clues: _Clues, register: Register) -> str | None:
    """The first month that fits the clues, or None."""
    if clues.month is None or clues.presidency is None or not clues.state:
        return None
    number = int(clues.month.value[5:7])
    latest = _exact(clues.latest) if clues.latest else None
    stated = clues.month.value[:4]
    if stated != "XXXX":
        years = [int(stated)] if stated.isdigit() else []
    elif latest is not None:
        first = latest.year if number >= latest.month else latest.year + 1
        years = list(range(first, min(first + 200, date.max.year)))
    else:
        return None
    for year in years:
        month = f"{year:04}-{number:02}"
        presides = register.presidency(on=month, organ=clues.organ)
        if presides is not None and presides.id in clues.state:
            return month
    return None


def _days_of(month: str, clues: _Clues) -> Iterator[str]:
    """The days of the month that fall on the weekday and are not before the latest full date."""
    year, number = int(month[:4]), int(month[5:])
    latest = _exact(clues.latest) if clues.latest else None
    for day in range(1, calendar.monthrange(year, number)[1] + 1):
        one = date(year, number, day)
        if clues.weekday is not None and one.isoweekday() != int(clues.weekday.value):
            continue
        if latest is None or one >= latest:
            yield one.isoformat()


def _sentence(clues: _Clues, register: Register, month: str) -> str:
    """What was inferred and from what, as the start of a sentence."""
    when = f"{calendar.month_name[int(month[5:7])]} {month[:4]}"
    body = register.entity(clues.organ).name()
    state = clues.presidency.value if clues.presidency else "a State"
    day = f" and a {_WEEKDAYS[int(clues.weekday.value) - 1]}" if clues.weekday else ""
    since = ""
    if clues.latest is not None and clues.latest.value[:7] <= month:
        since = f", the first that fits after the latest full date in the text, {clues.latest.value}"
    return (
        f"The text names {state} as presiding in {calendar.month_name[int(month[5:7])]}{day}; "
        f"by the register it presided over the {body} in {when}{since}"
    )


def _missing(clues: _Clues) -> str:
    """Why nothing could be inferred."""
    if clues.presidency is None:
        return "The text gives no date of its own and does not say who presided, so no date can be inferred."
    if not clues.state:
        return f"The register does not know who is meant by “{clues.presidency.value}”, so no date can be inferred."
    if clues.month is None:
        return "The text does not say in which month the presidency was held, so no date can be inferred."
    if clues.latest is None and clues.month.value.startswith("XXXX"):
        return "The text names a month and a presidency but no full date, so the year cannot be inferred."
    return "The register knows no such month in which that State presided, so no date can be inferred."
