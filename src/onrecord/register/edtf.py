"""Dates as they are known: EDTF (ISO 8601-2), level 1 and the `[a,b]` of level 2, read as days from earliest to latest.

A month is never padded with a false day: that is how most lists of members come by their "1 January".
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from onrecord.errors import CallError

OPEN = ".."
_PLAIN = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<mark>[~?%]?)"
)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Days:
    """The days that a date may be: `earliest` to `latest`, both included; `text` is the EDTF it was read from."""

    text: str
    earliest: date
    latest: date

    @property
    def exact(self) -> bool:
        """True if it is one day."""
        return self.earliest == self.latest

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=4096)
def parse(text: str) -> Days:
    """The days that an EDTF string may be.

    '2009-08-18' one day; '2009-08', '2009', '200X', '2009-XX' any day in it; '1993-12~' (also '?', '%') one unit more
    on either side; '[1984-01-07,1984-01-08]' one of; '1991/1993' and '1991/..' an interval; '..' and '' any day at
    all. Raises CallError for anything else.
    """
    if len(text) > _LONGEST:
        raise CallError(text[:20] + "…", "this is too long for a date", _MEND)
    if text in ("", OPEN):
        return Days(text, date.min, date.max)
    if text.startswith("[") and text.endswith("]"):
        parts = [_plain(part.strip()) for part in text[1:-1].split(",")]
        return Days(text, min(p.earliest for p in parts), max(p.latest for p in parts))
    if "/" in text:
        first, _, last = text.partition("/")
        start = date.min if first in ("", OPEN) else _plain(first).earliest
        stop = date.max if last in ("", OPEN) else _plain(last).latest
        if stop < start:
            raise CallError(text, "the interval ends before it begins", _MEND)
        return Days(text, start, stop)
    return _plain(text)


_MEND = "Write a day, month or year: 2024-07-19, 2024-07 or 2024"


def _plain(text: str) -> Days:
    match = _PLAIN.fullmatch(text)
    if match is None:
        raise CallError(text, "this is not a date in EDTF", _MEND)
    year, month, day = match["year"], match["month"], match["day"]
    if int(year.replace("X", "9")) == 0:
        raise CallError(text, "there is no year 0 here", _MEND)
    first, last = max(1, int(year.replace("X", "0"))), int(year.replace("X", "9"))
    if month is None or month == "XX" or first != last:
        if (month or "XX", day or "XX") != ("XX", "XX"):
            raise CallError(text, "a month or day of an unknown year is no interval", _MEND)
        return Days(text, *_widened(date(first, 1, 1), date(last, 12, 31), 366, match["mark"]))
    if not 1 <= int(month) <= 12:
        raise CallError(text, "there is no such month", _MEND)
    if day is None or day == "XX":
        length = calendar.monthrange(first, int(month))[1]
        return Days(text, *_widened(date(first, int(month), 1), date(first, int(month), length), 31, match["mark"]))
    try:
        exact = date(first, int(month), int(day))
    except ValueError:
        raise CallError(text, "there is no such day", _MEND) from None
    return Days(text, *_widened(exact, exact, 1, match["mark"]))


def _widened(earliest: date, latest: date, unit: int, mark: str) -> tuple[date, date]:
    """One unit more on either side where the date is marked as uncertain or approximate."""
    if not mark:
        return earliest, latest
    low = earliest - timedelta(min(unit, (earliest - date.min).days))
    return low, latest + timedelta(min(unit, (date.max - latest).days))


def holds(start: Days, stop: Days, on: Days) -> bool | None:
    """Whether something that holds from `start` until before `stop` holds on `on`.

    True or False where it is so for every day that the three may be, None where it depends on which they are.
    An open or empty `stop` has no last day.
    """
    endless = stop.text in ("", OPEN)
    if start.latest <= on.earliest and (endless or on.latest < stop.earliest):
        return True
    if start.earliest <= on.latest and (endless or on.earliest < stop.latest):
        return None
    return False
