"""The part of a language's table that reading dates needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words of the calendar, in lower case.

    `months` and `weekdays` map each form ("july", "июля", "июле") to 1..12 and to 1 (Monday)..7. `patterns` are regular
    expressions (verbose, case ignored) with named groups `day`, `month`, `year` (any may be missing), tried in order;
    in them `{months}` and `{weekdays}` stand for the alternatives. `presidency` are patterns with the groups `state`
    and `month` for sentences like "Russia, which holds the presidency … in July". Beside each pattern stands its example.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    patterns: tuple[str, ...] = ()
    presidency: tuple[str, ...] = ()
