"""The cover page: body, symbol, number, date, time, place, President, members, agenda."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from onrecord.languages import Language
from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor
from onrecord.readers.verbatim.furniture import SYMBOL
from onrecord.readers.verbatim.states import mended
from onrecord.readers.verbatim.view import View
from onrecord.span import Span
from onrecord.text.dates import find_dates, find_times
from onrecord.text.numerals import whole_number

_TAIL = re.compile(r"[\s.…]+$")
_STATE_IN_PARENTHESES = re.compile(r"[(（]((?:[^()（）\n]|\n(?!\n)|\([^()]*\)){2,80})[)）]\.?\s*$")
_LEADERS = re.compile(r"(?:[.…·]\s?){4,}")
_HEAD = 4_000
_ITEM_NUMBER = re.compile(r"\d{1,2}\.\s+(?=\w)")
# a time this near to the date is that of the meeting; "31 May 2024, 10 a.m.", or before it in an upset line
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Cover:
    """What the cover says; a part that it does not give is None or empty. `date_span` is where the date stands."""

    symbol: str | None = None
    body: Actor | None = None
    number: int | None = None
    date: str | None = None
    date_span: Span | None = None
    time: str | None = None
    place: str | None = None
    president: Actor | None = None
    presidency: Actor | None = None
    members: tuple[tuple[Actor, Actor], ...] = ()
    agenda: tuple[str, ...] = ()


def read_cover(text: str, stop: int, language: Language, furniture: tuple[Span, ...]) -> Cover:
    """The cover that ends at `stop`; where there is none, what the running heads of the pages say."""
    words, dates = language.verbatim, language.dates
    heads = "\n".join(span.of(text) for span in furniture)
    symbol = _symbol(text[: min(stop, _HEAD)]) or _symbol(heads) or (None if stop else _symbol(text[:200]))
    found = [d for d in find_dates(text[:stop], dates) if d.kind == "full date"] if dates else []
    running = [d for d in find_dates(heads, dates) if d.kind == "full date"] if dates else []
    first = found[0] if found else None
    times = find_times(text[:stop], dates) if dates else ()
    near = [t for t in times if first and 0 <= t.span.start - first.span.stop < _NEAR]
    near = near or [t for t in times if first and 0 <= first.span.start - t.span.stop < _NEAR]
    number = _number(text[:stop], symbol, words)
    cover = Cover(
        symbol=symbol,
        body=_body(text, stop, symbol, words),
        number=number,
        date=first.value if first else (running[0].value if running else None),
        date_span=first.span if first else None,
        time=near[0].value if near else None,
    )
    return _with_rows(cover, text, stop, words, furniture) if words and stop else cover


def located(cover: Cover, view: View) -> Cover:
    """A cover that was read in a view, with its places in the document."""

    def placed(actor: Actor | None) -> Actor | None:
        return replace(actor, span=view.span(actor.span.start, actor.span.stop)) if actor and actor.span else actor

    return replace(
        cover,
        body=placed(cover.body),
        date_span=view.span(cover.date_span.start, cover.date_span.stop) if cover.date_span else None,
        president=placed(cover.president),
        presidency=placed(cover.presidency),
        members=tuple((placed(name) or name, placed(state) or state) for name, state in cover.members),
    )


def _symbol(text: str) -> str | None:
    match = re.search(SYMBOL, text)
    if match is None:
        return None
    bare, _, part = match[0].partition("(")
    return re.sub(r"\s+", "", bare) + (f" ({part}" if part else "")


def _number(text: str, symbol: str | None, words: VerbatimWords | None) -> int | None:
    if words and (match := re.search(words.number, text)):
        return whole_number(match["number"])
    match = re.search(r"PV\.(\d+)", symbol or "")
    return int(match[1]) if match else None


def _body(text: str, stop: int, symbol: str | None, words: VerbatimWords | None) -> Actor | None:
    if words is None:
        return None
    places = [(m.start(), m, name) for source, name in words.bodies if (m := re.search(source, text[:stop]))]
    if places:
        _, match, name = min(places, key=lambda place: place[0])
        return Actor(words=mended(match[0]), span=Span(*match.span()), name=name, rule="cover")
    wanted = {"S": 0, "A": 1}.get((symbol or " ")[0])
    if wanted is None or wanted >= len(words.bodies):
        return None
    name = words.bodies[wanted][1]
    return Actor(words=name, name=name, rule="symbol of the record")


def _with_rows(cover: Cover, text: str, stop: int, words: VerbatimWords, furniture: tuple[Span, ...]) -> Cover:
    place = next((name for source, name in words.places if re.search(source, text[:stop])), None)
    chair = re.search(rf"^[^\S\n]*{words.chair_row}", text[:stop], re.MULTILINE)
    members = re.search(rf"^[^\S\n]*{words.members_row}", text[:stop], re.MULTILINE)
    agenda = re.search(rf"^[^\S\n]*{words.agenda}[^\S\n]*$", text[:stop], re.MULTILINE)
    ends = [m.start() for source in words.agenda_end for m in re.finditer(source, text[:stop])]
    rows_stop = agenda.start() if agenda else stop
    president: Actor | None = None
    presidency: Actor | None = None
    rows: tuple[tuple[Actor, Actor], ...] = ()
    if chair:
        lines = _lines(text, chair.end(), members.start() if members and members.start() > chair.end() else rows_stop)
        president, presidency = _chair(text, lines)
    if members:
        lines = _lines(text, members.end(), min([rows_stop, *[e for e in ends if e > members.end()]]))
        rows = _members(text, lines, words)
    return Cover(
        symbol=cover.symbol,
        body=cover.body,
        number=cover.number,
        date=cover.date,
        date_span=cover.date_span,
        time=cover.time,
        place=place,
        president=president,
        presidency=presidency,
        members=rows,
        agenda=_agenda(text, agenda.end(), min([stop, *[e for e in ends if e > agenda.end()]]), furniture, words)
        if agenda
        else (),
    )


def _lines(text: str, start: int, stop: int) -> list[Span]:
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
        start = lines[0].start
        name = _actor(text, start, match.start(), "cover: President")
        return name, _actor(text, *match.span(1), "cover: President's State")
    return None, None


def _members(text: str, lines: list[Span], words: VerbatimWords) -> tuple[tuple[Actor, Actor], ...]:
    """Rows "State . . . . Name" (a long State may take two lines), or a column of States and then one of names."""
    honorific = re.compile(r"(?:^|(?<=[\s.…]))(?:" + ("|".join(words.honorifics) or r"(?!)") + ")")
    pairs: list[tuple[Actor, Actor]] = []
    names: list[Actor] = []
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
            names.append(name)
    states = [actor for line in alone if (actor := _actor(text, line.start, line.stop, "cover: members"))]
    return tuple(pairs) or (tuple(zip(names, states, strict=True)) if len(names) == len(states) else ())


def _led(text: str, line: Span, words: VerbatimWords) -> re.Match[str] | None:
    """What a line's leaders lead to, in a language that puts the form of address behind the name."""
    leaders = _LEADERS.search(text, line.start, line.stop) if words.titled else None
    return re.compile(r"\S").search(text, leaders.end(), line.stop) if leaders else None


def _actor(text: str, start: int, stop: int, rule: str) -> Actor | None:
    span = Span(start, stop).strip(text)
    tail = _TAIL.search(span.of(text))
    stop = span.start + tail.start() if tail and tail[0].strip() else span.stop
    if stop <= span.start:
        return None
    words = mended(text[span.start : stop])
    return Actor(words=words, span=Span(span.start, stop), name=words, rule=rule) if words else None


def _agenda(text: str, start: int, stop: int, furniture: tuple[Span, ...], words: VerbatimWords) -> tuple[str, ...]:
    """Items of the agenda. One begins after a blank line, else only with a document ("Report of …")."""
    items: list[str] = []
    opener = (
        re.compile(rf"(?:\S+\s+){{0,2}}(?:{words.agenda_documents})\b")
        if words.agenda_documents
        else re.compile(r"(?!)")
    )
    last = start
    for line in _lines(text, start, stop):
        if any(line.overlaps(hole) for hole in furniture):
            continue
        shown = line.of(text)
        apart = re.search(r"\n\s*\n", text[last : line.start]) is not None
        # a script without capitals has no lower case either
        fresh = (
            shown[0].isalpha()
            and not shown[0].islower()
            and (apart or opener.match(shown) is not None or (items and items[-1].endswith(")")))
        )
        if (number := _ITEM_NUMBER.match(shown)) is not None:  # "2. The situation in …", in the Official Records
            items.append(shown[number.end() :])
        elif fresh or not items:
            items.append(shown)
        else:
            items[-1] = f"{items[-1]}\n{shown}"
        last = line.stop
    return tuple(mended(item) for item in items)
