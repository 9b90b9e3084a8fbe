"""What a meeting did besides voting: its steps of procedure with their times, and what it decided without a vote."""

from __future__ import annotations

import datetime
import re

from onrecord.languages import Language
from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Outcome, Step, StepKind
from onrecord.readers.verbatim.matter import Matter
from onrecord.readers.verbatim.prose import any_of, sentence
from onrecord.readers.verbatim.states import mended
from onrecord.readers.verbatim.view import View
from onrecord.text.dates import find_dates, find_times
from onrecord.text.patterns import pattern

_DAY = "XXXX-"
_WEEK = 7


def clock(view: View, matter: list[Matter], sources: tuple[str, ...], language: Language) -> str | None:
    """The time "HH:MM" in the first direction that one of `sources` opens."""
    for direction in matter:
        words = view.text[direction.start : direction.stop]
        if language.dates is not None and any(re.match(source, words) for source in sources):
            times = find_times(words, language.dates)
            return times[0].value if times else None
    return None


def outcomes(view: View, words: VerbatimWords, matter: list[Matter]) -> list[Outcome]:
    """Presidential statements, by the sentence with their symbol; decisions without a vote, by their direction."""
    out = []
    for source in words.statement_issued:
        for match in pattern(source).finditer(view.text):
            start, stop = sentence(view.text, match.start(), match.end())
            said = mended(view.text[start:stop])
            out.append(Outcome("presidential statement", said, match["symbol"], view.span(start, stop)))
    for direction in matter:
        said = view.text[direction.start : direction.stop]
        if direction.kind != "direction":
            continue
        adopted = next((m for source in words.adopted if (m := pattern(source).search(said))), None)
        decided = next((m for source in words.decided if (m := pattern(source).search(said))), None)
        if adopted is not None and decided is not None:
            symbol = decided["symbol"] or None
            span = view.span(direction.start, direction.stop)
            out.append(Outcome("resolution" if symbol else "decision", mended(said), symbol, span))
    return out


def steps(
    view: View,
    words: VerbatimWords,
    matter: list[Matter],
    language: Language,
    day: str | None,
    invitations: tuple[tuple[int, int], ...],
) -> tuple[Step, ...]:
    """The steps of procedure that the record tells of, in order; `day` is the day of the meeting (ISO 8601).

    `invitations` are the places, in the view, of the President's words that invite someone.
    """
    out = [step for direction in matter if direction.kind == "direction" for step in _told(view, words, direction)]
    out += [("invitation", start, stop) for start, stop in invitations]
    out = sorted(set(out), key=lambda step: step[1:])
    return tuple(_step(kind, view, start, stop, language, day) for kind, start, stop in out)


def _told(view: View, words: VerbatimWords, direction: Matter) -> list[tuple[StepKind, int, int]]:
    """What a stage direction tells; "suspended at … and resumed at …" tells two things."""
    start, stop = direction.start, direction.stop
    said = view.text[start:stop]
    kinds: tuple[tuple[tuple[str, ...], StepKind], ...] = (
        (words.suspended, "suspended"),
        (words.called_to_order, "called to order"),
        (words.rose, "rose"),
        (words.agenda_adopted, "agenda adopted"),
        (words.seated, "seat taken"),
        (words.took_chair, "chair taken"),
    )
    kind = next((kind for sources, kind in kinds if any_of(sources).match(said)), None)
    resumed = any_of(words.resumed).search(said) if kind in ("suspended", "called to order") else None
    if kind is None:
        return []
    if resumed is None:
        return [(kind, start, stop)]
    if kind == "called to order":
        return [("resumed", start, stop)]
    middle = start + resumed.start()
    first = re.sub(rf"\s+(?:{words.joins}\s+)?$", "", view.text[start:middle])
    return [("suspended", start, start + len(first)), ("resumed", middle, stop)]


def _step(kind: StepKind, view: View, start: int, stop: int, language: Language, day: str | None) -> Step:
    said = view.text[start:stop]
    timed = kind in ("called to order", "suspended", "resumed", "rose") and language.dates is not None
    times = find_times(said, language.dates) if timed and language.dates is not None else ()
    on = _day(said, language, day) if timed else None
    return Step(kind, mended(said), view.span(start, stop), times[0].value if times else None, on)


def _day(said: str, language: Language, meeting: str | None) -> str | None:
    """The day (ISO 8601) that a direction names: in full, or as a day or a weekday next to that of the meeting."""
    assert language.dates is not None
    first = _iso(meeting)
    for found in find_dates(said, language.dates):
        if found.kind == "full date":
            return found.value
        if first is None:
            continue
        if found.kind == "day" and found.value.startswith(_DAY):
            years = (_iso(f"{first.year + more}-{found.value.removeprefix(_DAY)}") for more in (0, 1))
            return next((day.isoformat() for day in years if day is not None and day >= first), None)
        if found.kind == "weekday":
            ahead = (int(found.value) - first.isoweekday()) % _WEEK
            return (first + datetime.timedelta(days=ahead)).isoformat()
    return None


def _iso(value: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value or "")
    except ValueError:
        return None
