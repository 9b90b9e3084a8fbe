"""What a text says of its own date, gathered for linking, which weighs it.

A weekday counts only where a report opens ("On Friday, …"): further down it may be any Friday.
"""

from __future__ import annotations

import re

from onrecord.languages.dates import DateWords
from onrecord.model import DateClue
from onrecord.span import Span
from onrecord.text.dates import find_dates, find_presidencies

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
