"""What a report says of the meeting that it is on: which body, who presided, who chaired, on what."""

from __future__ import annotations

import re

from onrecord.languages import Language
from onrecord.languages.genres import GenreWords
from onrecord.model import Actor, DateClue, Meeting
from onrecord.readers.dateclues import clues
from onrecord.span import Span
from onrecord.text.dates import find_presidencies
from onrecord.text.names import NameFinder

_NAME = re.compile(r"(?:[^\W\d_a-zа-яё][\w’'-]*|(?:al|el|bin|ibn|de|da|van|von|der|den)(?=[\s-]))(?:-[\w’']+)*")
_LONGEST_NAME = 4


def reported_meeting(text: str, lead: Span, language: Language, names: NameFinder) -> Meeting | None:
    """The meeting a report is on, or None where it names no body that met. Nothing is concluded from the outside."""
    words = language.genres
    if words is None:
        return None
    body = _body(text, lead, words)
    if body is None:
        return None
    president = _president(text, words, language, names)
    presidency = None
    if language.dates is not None and (found := find_presidencies(text, language.dates)):
        state = found[0].state
        shown = " ".join(state.of(text).split())
        bare = re.sub(r"^(?:[Tt]he|La|Le|Les)\s+|^L[’']", "", shown)
        presidency = Actor(words=bare, span=Span(state.stop - len(bare), state.stop), name=bare, rule="stated")
    return Meeting(
        body=body,
        presidency=presidency,
        president=president,
        topic=_topic(text, words),
    )


def date_clues(text: str, lead: Span, language: Language) -> tuple[DateClue, ...]:
    """The clues of a report; its weekdays from the lead alone."""
    return clues(text, language.dates, lead)


def _body(text: str, lead: Span, words: GenreWords) -> Actor | None:
    """The body named in the lead, else the first one named at all; in its fullest form."""
    for scope in (lead, Span(0, len(text))):
        found = [
            (match.start(1), match, name)
            for source, name in words.bodies
            for match in re.compile(source).finditer(text, scope.start, scope.stop)
        ]
        if found:
            _, match, name = min(found, key=lambda item: item[0])
            return Actor(words=match[1], span=Span(*match.span(1)), name=name, rule="named first")
    return None


def _president(text: str, words: GenreWords, language: Language, names: NameFinder) -> Actor | None:
    for source in words.chaired:
        if match := re.search(source, text):
            span = Span(*match.span("who"))
            shown = " ".join(span.of(text).split())
            return Actor(words=shown, span=span, name=person_in(shown, language, names), rule="chaired the meeting")
    return None


def _topic(text: str, words: GenreWords) -> str | None:
    for source in words.topics:
        if match := re.search(source, text):
            return " ".join(match["topic"].split())
    return None


def person_in(words: str, language: Language, names: NameFinder) -> str | None:
    """The person's name at the end of "Deputy Minister of Foreign Affairs of Russia Sergei Vershinin".

    Capitalised words are taken from the end as long as they are no known State or body; after "of" one more is left
    out, since it belongs to the office.
    """
    comma = words.split(",")[0]
    if (named := _of_state(comma, language, names)) is not None:
        return named
    tokens = [(m.start(), m.end()) for m in re.finditer(r"\S+", comma)]
    known = [found.span for found in names.find(comma, language.code)]
    taken = 0
    for start, stop in reversed(tokens):
        if taken >= _LONGEST_NAME or _NAME.fullmatch(comma[start:stop]) is None:
            break
        if any(place.overlaps(Span(start, stop)) for place in known):
            break
        taken += 1
    first = len(tokens) - taken
    stops = language.genres.stop_words if language.genres else frozenset()
    if first > 0 and comma[slice(*tokens[first - 1])].casefold() in stops and taken > 2:
        taken, first = taken - 1, first + 1
    offices = language.genres.offices if language.genres else frozenset()
    while taken > 0 and comma[slice(*tokens[first])].casefold() in offices:
        taken, first = taken - 1, first + 1
    if taken < 2:
        return None
    if taken > 2 and first > 0:
        # what stands before the last two may be an office ("Foreign Minister Jane Doe")
        taken, first = 2, len(tokens) - 2
    return comma[tokens[first][0] :].strip()


def _of_state(words: str, language: Language, names: NameFinder) -> str | None:
    """ "Jane Doe" of "Jane Doe of Peru"; None where an office stands before "of"."""
    match = re.fullmatch(r"((?:[A-ZÀ-Þ][\w’'-]+\s+){1,3}[A-ZÀ-Þ][\w’'-]+)\s+of\s+(?:the\s+)?(.+)", words)
    offices = language.genres.offices if language.genres else frozenset()
    if match is None or any(token.casefold() in offices for token in match[1].split()):
        return None
    known = names.find(match[2], language.code)
    return match[1] if len(known) == 1 and len(known[0].span) == len(match[2]) else None
