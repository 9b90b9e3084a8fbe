"""Dates, months, weekdays and times of day, as they stand in a text.

Nothing is guessed here: a date without a year stays one ("XXXX-06-14" in EDTF), and a date that does not exist
(31 February) is not reported.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, insort
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from onrecord.languages.dates import DateWords
from onrecord.span import Span

DateKind = Literal["full date", "day", "month", "weekday"]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at its place.

    `value` is EDTF ("2024-07-19", "XXXX-06-14", "2024-05", "XXXX-07"), of a weekday "1" (Monday) to "7".
    `weekday` (1 Monday..7) is what the words say beside the date, None where they name none.
    """

    span: Span
    kind: DateKind
    value: str
    words: str
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time of day "HH:MM" at its place."""

    span: Span
    value: str


@dataclass(frozen=True, slots=True)
class FoundPresidency:
    """A sentence part that says which State presides, and in which month (1..12) where it says so."""

    span: Span
    state: Span
    month: int | None = None


def find_dates(text: str, words: DateWords) -> tuple[FoundDate, ...]:
    """Every date, month and weekday, in order; where two overlap, the pattern that stands first in the table wins."""
    taken = _Apart()
    found: list[FoundDate] = []
    for pattern in _compiled(_Table(words), words.patterns):
        for match in pattern.finditer(text):
            span = _core(match)
            date = None if taken.meets(span) else _dated(match, span, words)
            if date is not None:
                taken.add(span)
                found.append(date)
    return tuple(sorted(found, key=lambda d: d.span))


def find_times(text: str, words: DateWords) -> tuple[FoundTime, ...]:
    """Every time of day, in order."""
    taken = _Apart()
    found: list[FoundTime] = []
    for pattern in _compiled(_Table(words), words.times):
        for match in pattern.finditer(text):
            span = Span(*match.span())
            value = _clock(match, words)
            if value is not None and not taken.meets(span):
                taken.add(span)
                found.append(FoundTime(span, value))
    for source, value in words.fixed_times:
        found.extend(FoundTime(Span(*m.span()), value) for m in re.finditer(source, text))
    return tuple(sorted(found, key=lambda t: t.span))


def find_presidencies(text: str, words: DateWords) -> tuple[FoundPresidency, ...]:
    """Every place that says which State presides, in order."""
    taken = _Apart()
    found: list[FoundPresidency] = []
    for pattern in _compiled(_Table(words), words.presidency):
        for match in pattern.finditer(text):
            span = Span(*match.span())
            if taken.meets(span):
                continue
            taken.add(span)
            month = words.months.get((match["month"] or "").lower())
            found.append(FoundPresidency(span, Span(*match.span("state")), month))
    return tuple(sorted(found, key=lambda p: p.span))


class _Apart:
    """Spans of which no two overlap, kept in order so that asking stays quick in a text full of dates."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def meets(self, span: Span) -> bool:
        index = bisect_left(self._spans, span)
        return any(span.overlaps(other) for other in self._spans[max(0, index - 1) : index + 1])

    def add(self, span: Span) -> None:
        insort(self._spans, span)


@dataclass(frozen=True, slots=True)
class _Table:
    """A date table as a cache key: the tables are few and live as long as the program."""

    words: DateWords

    def __hash__(self) -> int:
        return id(self.words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Table) and other.words is self.words


@lru_cache(maxsize=64)
def _compiled(table: _Table, sources: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    words = table.words
    months, weekdays = (_alternatives(names, words.capitals) for names in (words.months, words.weekdays))
    return tuple(re.compile(s.replace("{months}", months).replace("{weekdays}", weekdays)) for s in sources)


def _alternatives(names: dict[str, int], capitals: bool) -> str:
    ordered = sorted(names, key=lambda n: (-len(n), n))
    if capitals:
        return "|".join(re.escape(form) for name in ordered for form in (name.capitalize(), name.upper()))
    return "(?i:" + "|".join(re.escape(name) for name in ordered) + ")"


def _core(match: re.Match[str]) -> Span:
    """From the first to the last named group: "in July" is the month, without its preposition."""
    places = [match.span(name) for name, value in match.groupdict().items() if value]
    return Span(min(start for start, _ in places), max(stop for _, stop in places))


def _dated(match: re.Match[str], span: Span, words: DateWords) -> FoundDate | None:
    parts = match.groupdict()
    weekday = words.weekdays.get((parts.get("weekday") or "").lower())
    month = _month(parts.get("month"), words)
    year, day = parts.get("year"), parts.get("day")
    text = match.string[span.start : span.stop]
    if month is None:
        return FoundDate(span, "weekday", str(weekday), text, weekday) if weekday and not day else None
    if day is None:
        return FoundDate(span, "month", f"{year or 'XXXX'}-{month:02}", text, weekday)
    try:  # a leap year stands in for an unknown one
        datetime.date(int(year or 2000), month, int(day))
    except ValueError:
        return None
    kind: DateKind = "full date" if year else "day"
    return FoundDate(span, kind, f"{year or 'XXXX'}-{month:02}-{int(day):02}", text, weekday)


def _month(word: str | None, words: DateWords) -> int | None:
    if not word:
        return None
    return int(word) if word.isdigit() else words.months.get(word.lower())


def _clock(match: re.Match[str], words: DateWords) -> str | None:
    parts = match.groupdict()
    hour, minute = int(parts["hour"]), int(parts.get("minute") or 0)
    if half := parts.get("half"):
        if not 1 <= hour <= 12:
            return None
        late = re.sub(r"\W", "", half).lower() in words.afternoon
        hour = hour % 12 + (12 if late else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
