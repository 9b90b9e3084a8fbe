"""The rows of a cover: who presides, for which State, and the members with their representatives.

A row is "State . . . . Name", a long State on two lines. Where a text extractor printed the two columns one after the
other, all that stood on the left comes first, the President before the States, and then all that stood on the right,
the President's State before the names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor
from onrecord.readers.verbatim.states import mended
from onrecord.span import Span

_TAIL = re.compile(r"[\s.…·]+$")
_STATE_IN_PARENTHESES = re.compile(r"[(（]((?:[^()（）\n]|\n(?!\n)|\([^()\n]*\)){2,80})[)）]\s*\.?\s*$")
_LEADERS = re.compile(r"(?:[.…·]\s?){4,}")
_LED = re.compile(r"(?:[.…·]\s?){3,}$")
_OPEN_END = re.compile(r"\b[a-zà-öø-ÿа-яё]{1,3}$")
_MOST_LINES = 200

Pair = tuple[Actor, Actor]


@dataclass(frozen=True, slots=True)
class Rows:
    """Who presides, for which State, and the members: (name, State). `left_over` are lines that found no partner."""

    president: Actor | None = None
    presidency: Actor | None = None
    members: tuple[Pair, ...] = ()
    left_over: tuple[Span, ...] = ()


def read_rows(text: str, chair: Span | None, members: Span | None, stop: int, words: VerbatimWords) -> Rows:
    """The rows after the words that open them, `chair` ("President:") and `members`, up to `stop`."""
    president = presidency = None
    if chair is not None:
        until = members.start if members is not None and members.start > chair.stop else stop
        president, presidency = _chair(text, lines_of(text, chair.stop, until))
    if members is None:
        return Rows(president, presidency)
    lines = lines_of(text, members.stop, stop)[:_MOST_LINES]
    if chair is not None and presidency is None:
        before = lines_of(text, chair.stop, members.start) if chair.stop < members.start else []
        president, presidency, lines = _chair_apart(text, before, lines, words)
    pairs, left_over = _members(text, lines, words)
    return Rows(president, presidency, pairs, left_over)


def lines_of(text: str, start: int, stop: int) -> list[Span]:
    """The lines that are not blank, without white space at their ends."""
    out, at = [], start
    while at < stop:
        end = text.find("\n", at, stop)
        end = stop if end < 0 else end
        line = Span(at, end).strip(text)
        if len(line):
            out.append(line)
        at = end + 1
    return out


def _chair(text: str, lines: list[Span]) -> tuple[Actor | None, Actor | None]:
    """ "Mr. Adom . . . . (Côte d’Ivoire)" """
    for line in lines:
        match = _STATE_IN_PARENTHESES.search(text, line.start, line.stop)
        if match is None:
            continue
        name = _actor(text, lines[0].start, match.start(), "cover: President")
        return name, _actor(text, *match.span(1), "cover: President's State")
    return (_actor(text, lines[0].start, lines[0].stop, "cover: President") if lines else None), None


def _chair_apart(
    text: str, before: list[Span], lines: list[Span], words: VerbatimWords
) -> tuple[Actor | None, Actor | None, list[Span]]:
    """The President as the first name and the State as the first line in parentheses, and the lines that remain."""
    opens = _honorific(words)
    state = next((line for line in lines if _STATE_IN_PARENTHESES.match(text, line.start, line.stop)), None)
    name = next((line for line in [*before, *lines] if opens.match(text, line.start, line.stop)), None)
    if state is None or name is None:
        president = _actor(text, name.start, name.stop, "cover: President") if name in before and name else None
        return president, None, lines
    match = _STATE_IN_PARENTHESES.match(text, state.start, state.stop)
    assert match is not None
    return (
        _actor(text, name.start, name.stop, "cover: President"),
        _actor(text, *match.span(1), "cover: President's State"),
        [line for line in lines if line not in (state, name)],
    )


def _members(text: str, lines: list[Span], words: VerbatimWords) -> tuple[tuple[Pair, ...], tuple[Span, ...]]:
    """Rows "State . . . . Name" (a long State may take two lines), or a column of States and then one of names."""
    honorific = _honorific(words)
    pairs: list[Pair] = []
    names: list[tuple[Actor, Span]] = []
    alone: list[Span] = []  # lines without a name: the first half of a long State, or a column of States
    for line in lines:
        found = honorific.search(text, line.start, line.stop) or _led(text, line, words)
        if found is None:
            alone.append(line)
            continue
        name = _actor(text, found.start(), line.stop, "cover: members")
        first = alone[-1].start if alone and (pairs or found.start() > line.start) else line.start
        state = _actor(text, first, found.start(), "cover: members") if found.start() > first else None
        if name is not None and state is not None:
            pairs.append((name, state))
            alone = []
        elif name is not None:
            names.append((name, line))
    if pairs:
        return tuple(pairs), (*alone, *(line for _, line in names))
    places = _whole_states(text, alone, len(names))
    states = [actor for place in places if (actor := _actor(text, place.start, place.stop, "cover: members"))]
    if len(states) != len(names):
        return (), (*alone, *(line for _, line in names))
    return tuple((name, state) for (name, _), state in zip(names, states, strict=True)), ()


def _whole_states(text: str, lines: list[Span], count: int) -> list[Span]:
    """Lines of States with those put together that are one long name: by their dots, else where a name is not over."""
    if len(lines) <= count:
        return lines
    led = [_LED.search(text, line.start, line.stop) is not None for line in lines]
    if sum(led) == count and led[-1]:
        joins = [not end for end in led[:-1]]
    else:
        joins = [_goes_on(one.of(text), other.of(text)) for one, other in pairwise(lines)]
    out = [lines[0]]
    for line, join in zip(lines[1:], joins, strict=True):
        if join:
            out[-1] = Span(out[-1].start, line.stop)
        else:
            out.append(line)
    return out


def _goes_on(line: str, following: str) -> bool:
    """True of "Bolivia (Plurinational" before "State of)", and of "United Kingdom of Great Britain and"."""
    name = _TAIL.sub("", line)
    return following[0].islower() or name.count("(") > name.count(")") or _OPEN_END.search(name) is not None


def _led(text: str, line: Span, words: VerbatimWords) -> re.Match[str] | None:
    """What a line's leaders lead to, in a language that puts the form of address behind the name."""
    leaders = _LEADERS.search(text, line.start, line.stop) if words.titled else None
    return re.compile(r"\S").search(text, leaders.end(), line.stop) if leaders else None


def _honorific(words: VerbatimWords) -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<=[\s.…]))(?:" + ("|".join(words.honorifics) or r"(?!)") + ")")


def _actor(text: str, start: int, stop: int, rule: str) -> Actor | None:
    span = Span(start, stop).strip(text)
    tail = _TAIL.search(span.of(text))
    stop = span.start + tail.start() if tail and tail[0].strip() else span.stop
    if stop <= span.start:
        return None
    words = mended(text[span.start : stop])
    return Actor(words=words, span=Span(span.start, stop), name=words, rule=rule) if words else None
