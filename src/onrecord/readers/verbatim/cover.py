"""The cover page: body, symbol, number, date, time, place, President, members, agenda."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from onrecord.languages import Language
from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor, Unclear
from onrecord.readers.verbatim.furniture import BARE, RESUMED, SYMBOL
from onrecord.readers.verbatim.rows import lines_of, read_rows
from onrecord.readers.verbatim.states import mended
from onrecord.readers.verbatim.view import View
from onrecord.span import Span
from onrecord.text.dates import FoundDate, find_dates, find_times
from onrecord.text.numerals import whole_number
from onrecord.text.patterns import pattern

_HEAD = 4_000
_NO_PARTNER = "a row of the cover of which only a half is found"
_ITEM_NUMBER = re.compile(r"\d{1,2}\.\s+(?=\w)")
# a time this near to the date is that of the meeting; "31 May 2024, 10 a.m.", or before it in an upset line
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Cover:
    """What the cover says; a part that it does not give is None or empty. `date_span` is where the date stands.

    `symbol` is in one form ("S/PV.4726 (Resumption 1)"), `meeting` that of the meeting ("S/PV.4726"). `present` are
    States of which no representative is named. `unclear` are rows and dates that do not fit.
    """

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
    meeting: str | None = None
    resumption: int | None = None
    session: int | None = None
    present: tuple[Actor, ...] = ()
    unclear: tuple[Unclear, ...] = ()


def read_cover(text: str, stop: int, language: Language, furniture: tuple[Span, ...]) -> Cover:
    """The cover that ends at `stop`; where there is none, what the running heads of the pages say."""
    words, dates = language.verbatim, language.dates
    heads = "\n".join(span.of(text) for span in furniture)
    symbol = _symbol(text[: min(stop, _HEAD)]) or _symbol(heads) or (None if stop else _symbol(text[:200]))
    found = [d for d in find_dates(text[:stop], dates) if d.kind == "full date"] if dates else []
    first = found[0] if found else None
    running = _running(text, furniture, language)
    times = find_times(text[:stop], dates) if dates else ()
    near = [t for t in times if first and 0 <= t.span.start - first.span.stop < _NEAR]
    near = near or [t for t in times if first and 0 <= first.span.start - t.span.stop < _NEAR]
    number = _number(text[:stop], symbol, words)
    cover = Cover(
        symbol=symbol,
        body=_body(text, stop, symbol, words),
        number=number,
        date=first.value if first else (running[0] if running else None),
        date_span=first.span if first else None,
        time=near[0].value if near else None,
        meeting=_meeting(symbol, number, text[:stop], words),
        resumption=_resumption(symbol),
        session=_session(symbol, text[:stop], words),
        unclear=(Unclear(running[1], f"the running head gives {running[0]} as the date, the cover {first.value}"),)
        if first and running and running[0] != first.value
        else (),
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
        present=tuple(placed(state) or state for state in cover.present),
        unclear=tuple(replace(one, span=view.span(one.span.start, one.span.stop)) for one in cover.unclear),
    )


def _symbol(text: str) -> str | None:
    match = re.search(SYMBOL, text)
    if match is None:
        return None
    bare = re.match(BARE, match[0])
    assert bare is not None  # a symbol begins with it
    part = re.sub(r"\s+", " ", match[0][bare.end() :]).strip(" ,()（）")
    symbol = re.sub(r"\s+", "", bare[0])
    if resumed := re.match(RESUMED, part):
        return f"{symbol} (Resumption {resumed['resumption']})"
    return symbol + (f" ({part})" if part else "")


def _resumption(symbol: str | None) -> int | None:
    match = re.search(r"\(Resumption (\d+)\)$", symbol or "")
    return int(match[1]) if match else None


def _meeting(symbol: str | None, number: int | None, text: str, words: VerbatimWords | None) -> str | None:
    """The symbol without what tells sittings apart; the Council's meetings are numbered through, and so have one."""
    if symbol is not None:
        return symbol.split(" (")[0]
    council = words is not None and words.bodies and re.search(words.bodies[0][0], text)
    return f"S/PV.{number}" if council and number is not None else None


def _session(symbol: str | None, text: str, words: VerbatimWords | None) -> int | None:
    """Of the Assembly, "A/65/PV.71", "FORTY-EIGHTH SESSION"; the year of the Council, "Fifty-second Year"."""
    if match := re.match(r"A/(\d{1,3})/", symbol or ""):
        return int(match[1])
    if words is None or not words.session:
        return None
    parts = re.compile("|".join(sorted(map(re.escape, words.ordinals), key=len, reverse=True)) or r"(?!)")
    for match in re.finditer(words.session, text):
        shown = match["ordinal"].casefold()
        found = sum(words.ordinals[part] for part in parts.findall(shown)) or whole_number(shown)
        if found:
            return found
    return None


def _running(text: str, furniture: tuple[Span, ...], language: Language) -> tuple[str, Span] | None:
    """The date that most running heads give, with its first place."""
    dated: dict[str, list[FoundDate]] = {}  # a head comes again on every page
    for shown in {span.of(text) for span in furniture}:
        dates = find_dates(shown, language.dates) if language.dates else ()
        dated[shown] = [date for date in dates if date.kind == "full date"]
    found = [(date.value, date.span.shift(span.start)) for span in furniture for date in dated.get(span.of(text), ())]
    if not found:
        return None
    usual = Counter(value for value, _ in found).most_common(1)[0][0]
    return next(pair for pair in found if pair[0] == usual)


def _number(text: str, symbol: str | None, words: VerbatimWords | None) -> int | None:
    if words and (match := pattern(words.number).search(text)):
        return whole_number(match["number"])
    match = re.search(r"PV\.(\d+)", symbol or "")
    return int(match[1]) if match else None


def _body(text: str, stop: int, symbol: str | None, words: VerbatimWords | None) -> Actor | None:
    if words is None:
        return None
    places = [(m.start(), m, name) for source, name in words.bodies if (m := pattern(source).search(text, 0, stop))]
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
    if members:
        rows_stop = min([rows_stop, *[e for e in ends if e > members.end()]])
    rows = read_rows(
        text, Span(*chair.span()) if chair else None, Span(*members.span()) if members else None, rows_stop, words
    )
    items: tuple[str, ...] = ()
    if agenda:
        items = _agenda(text, agenda.end(), min([stop, *[e for e in ends if e > agenda.end()]]), furniture, words)
    return replace(
        cover,
        place=place,
        president=rows.president,
        presidency=rows.presidency,
        members=rows.members,
        present=() if rows.members else _present(text[:stop], words, rows.presidency),
        agenda=items,
        unclear=(*cover.unclear, *(Unclear(line, _NO_PARTNER) for line in rows.left_over)),
    )


def _present(text: str, words: VerbatimWords, presidency: Actor | None) -> tuple[Actor, ...]:
    """ "Present: The representatives of the following countries: China, Cuba, …": States without names.

    The State that presides has its own row, and is left out.
    """
    match = re.search(words.present, text) if words.present else None
    if match is None:
        return ()
    places = [Span(*part.span()).shift(match.start("states")) for part in re.finditer(r"[^,;]+", match["states"])]
    return tuple(
        Actor(words=shown, span=span.strip(text), name=shown, rule="cover: present")
        for span in places
        if (shown := mended(span.of(text))) and (presidency is None or shown != presidency.name)
    )


def _agenda(text: str, start: int, stop: int, furniture: tuple[Span, ...], words: VerbatimWords) -> tuple[str, ...]:
    """Items of the agenda. One begins after a blank line, else only with a document ("Report of …")."""
    items: list[str] = []
    opener = (
        re.compile(rf"(?:\S+\s+){{0,2}}(?:{words.agenda_documents})\b")
        if words.agenda_documents
        else re.compile(r"(?!)")
    )
    last = start
    for line in lines_of(text, start, stop):
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
