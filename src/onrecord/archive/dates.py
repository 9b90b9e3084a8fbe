"""From a date as it is known to the first and last day that it may mean."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?")


def interval(value: str | None, candidates: Sequence[str] = ()) -> tuple[str, str] | None:
    """The first and the last day (ISO 8601) that `value` may mean; None where it names no year or no real day.

    `value` is EDTF: a day, a month or a year, with or without a mark of doubt. `candidates`, where there are any, are
    the days that remain possible and narrow the interval.
    """
    days = [bounds for bounds in map(_bounds, candidates) if bounds]
    if days:
        return min(first for first, _ in days), max(last for _, last in days)
    return _bounds(value or "")


def _bounds(value: str) -> tuple[str, str] | None:
    match = _EDTF.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return first.isoformat(), last.isoformat()
