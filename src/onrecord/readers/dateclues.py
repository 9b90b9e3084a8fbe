"""What a text says of its own date, gathered for linking, which weighs it.

A weekday counts only where a report opens ("On Friday, …"): further down it may be any Friday.
"""

from __future__ import annotations

import re

from onrecord.languages.dates import DateWords
from onrecord.model import DateClue
from onrecord.span import Span
from onrecord.text.dates import find_dates, find_presidencies

_LONGEST_LINE = 100  # characters of a line before the report that may hold its date
_LONGEST_PLACE = 48  # characters before the date in a date line: "NEW YORK (agency), "
_BEHIND_DATE = re.compile(r"(?:\s*(?:г\.|года))?\s*[-–—:/.(|]")
_ARTICLE = re.compile(r"^(?:the|la|le|les)\s+|^l[’']", re.IGNORECASE)


def clues(text: str, words: DateWords | None, lead: Span | None = None) -> tuple[DateClue, ...]:
    """Full dates and months of the text, weekdays of its lead, and who presides, in order of their place."""
    if words is None:
        return ()
    found: list[DateClue] = []
    for date in find_dates(text, words):
        if date.kind == "full date":
            found.append(DateClue("full date", date.value, date.span, date.words))
        elif date.kind == "month":
            found.append(DateClue("month", date.value, date.span, date.words))
        in_lead = lead is not None and lead.covers(date.span)
        if date.weekday is not None and in_lead:
            found.append(DateClue("weekday", str(date.weekday), date.span, date.words))
    for presidency in find_presidencies(text, words):
        state = _ARTICLE.sub("", " ".join(presidency.state.of(text).split()))
        found.append(DateClue("presidency", state, presidency.span, " ".join(presidency.span.of(text).split())))
    return tuple(sorted(found, key=lambda clue: (clue.span or Span(0, 0), clue.kind)))


def datelines(text: str, words: DateWords | None, lead: Span, titles: tuple[Span, ...]) -> tuple[DateClue, ...]:
    """The day on which a report says it was made: in a short line before it ("Herald, 7 June 2024"), or in its date
    line ("GENEVA, March 4, 2025 - …"); as dates of the document itself.
    """
    if words is None:
        return ()
    found: list[DateClue] = []
    for line in re.finditer(r"[^\n]+", text[: lead.start]):
        place = Span(*line.span())
        if len(place) <= _LONGEST_LINE and not any(title.overlaps(place) for title in titles):
            found.extend(_full_dates(line[0], line.start(), words))
    opening = text[lead.start : min(lead.stop, lead.start + 2 * _LONGEST_PLACE)]
    found.extend(
        clue
        for clue in _full_dates(opening, lead.start, words)[:1]
        if clue.span and _is_dateline(text[lead.start : clue.span.start], text[clue.span.stop : clue.span.stop + 12])
    )
    return tuple(found)


def _full_dates(part: str, start: int, words: DateWords) -> list[DateClue]:
    """The full dates of a part of the text that begins at `start`."""
    dates = (date for date in find_dates(part, words) if date.kind == "full date")
    return [DateClue("cover", date.value, date.span.shift(start), date.words) for date in dates]


def _is_dateline(before: str, behind: str) -> bool:
    """True if only a place in capitals, and an agency in parentheses, stand before a date that a mark closes off."""
    place = re.sub(r"\([^()]*\)", "", before)
    return len(before) <= _LONGEST_PLACE and place == place.upper() and _BEHIND_DATE.match(behind) is not None
