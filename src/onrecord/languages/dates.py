"""The part of a language's table that reading dates needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words of the calendar.

    `months` and `weekdays` map each form, in lower case ("july", "июля", "июле"), to 1..12 and to 1 (Monday)..7.
    `capitals` is True where months and weekdays are written with a capital, so that "may" is no month.
    `patterns` are regular expressions (verbose) with named groups `day`, `month`, `year`, `weekday` (any may be
    missing; `month` may be a figure), tried in order, the first at a place winning; `times` likewise with `hour`,
    `minute` and, where the clock has twelve hours, `half` ("p.m."). `fixed_times` are words for an hour ("noon").
    `presidency` has the groups `state` and, where the sentence names it, `month`, for sentences like "Russia, which
    holds the presidency … in July". In all of them `{months}` and `{weekdays}` stand for the alternatives.
    `afternoon` are the values of `half`, without stops, that add twelve hours.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    capitals: bool = True
    patterns: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    fixed_times: tuple[tuple[str, str], ...] = ()
    afternoon: frozenset[str] = frozenset()
    presidency: tuple[str, ...] = ()
