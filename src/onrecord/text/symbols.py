"""Documents that a text cites: by symbol ("S/2024/537", "A/79/PV.29"), or a resolution by its number.

Text layers damage symbols: "S/PV. 8422" and "A /76/PV.102" are read as if they were whole. Every symbol has one normal
form, and a key that stays the same where a text leaves out what it may leave out: the year of a resolution of the
Security Council. What is found depends on the text and on the table of its language alone; the time that it takes
grows with the length of the text.

The form of symbols: ST/LIB/SER.B/5/Rev.5, United Nations Document Series Symbols, and the records themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.languages.papers import CitationWords
from onrecord.span import Span

_GAP = r"[^\S\n]?(?:\n[^\S\n]?)?"  # damage: a space or a line break that does not belong there
_ORGANS = (
    "A|S|E|T|ST|TD|DP|CD|CAT|CCPR|CEDAW|CERD|CMW|CRC|CRPD|HRI|NPT|FCCC|CBD|UNEP|HSP|PBC|ISBA|SPLOS|BWC|LOS|GA|SC|SG|DSG"
)
_WORDS = (
    "RES|PRST|PV|SR|PC|CP|CMA|COP|CONF|CN|Sub|SUB|WG|INF|NGO|BUR|DEC|SPC|HRC|COM|ICEF|IGO|LIM|OC|UPR|TSC|PBC|AC|MSP"
    "|Add|Rev|Corr|Amend|CRP|WP|ESCAP|ECE|LIB|SER|SGB|AI|IC|SM|T|C|L|R|B|G|S|ES|EX"
)
_PART = rf"(?:\d{{1,6}}[A-Z]?|(?:{_WORDS})(?:(?:\.{_GAP}|-)(?:\d{{1,6}}|[A-Z]{{1,4}}))?)"
_END = r"(?!(?!Resumption)[A-Za-z0-9_]|/[A-Za-z0-9_])"
_SYMBOL = rf"(?:{_ORGANS}){_GAP}/{_GAP}{_PART}(?:{_GAP}/{_GAP}{_PART}){{0,7}}{_END}"
_START = r"(?:(?<![A-Za-z0-9_/.‐‑-])|(?<=undocs\.org/)|(?<=undocs\.org/en/)|(?<=symbol=))"
# behind the number of a resolution: "(2018)", "A (III)", "(ES-II)"
_YEAR = r"\((?:19|20)\d\d\)"
_ROMAN = r"\((?:E?S-)?[IVXLC]{1,9}\)"
# a resolution's number where the word stands before it; a letter behind a space is not always the number's own
_NUMBER = (
    rf"(?P<council>\d{{1,4}})\s?(?P<year>{_YEAR})"
    rf"|(?P<old>\d{{1,4}})\s?(?P<part>[A-H])?\s?(?P<roman>{_ROMAN})"
    r"|(?P<session>(?:E?S-)?\d{1,4})/(?P<number>\d{1,3})(?P<own>[^\S\n]?[A-H](?=[,;.)\]]|\s+(?:and|et|и|y)\b|$))?(?![\w/])"
)
_FAR = 120  # characters between the word and a number with a year, and between two of them
_NEAR = 48  # characters around the word and the number in which a body is named
_END_OF_SENTENCE = re.compile(r"[.;:!?](?=\s)|\n\s*\n")
# the General Assembly numbers its resolutions by session from the thirty-first on
_FIRST_SLASHED, _LAST_SLASHED = 31, 150
_FEWEST_DIGITS = 3
_FIRST_YEAR, _LAST_YEAR = 1946, 2099


@dataclass(frozen=True, slots=True)
class FoundSymbol:
    """A document cited at a place in a text. `symbol` is its symbol in normal form ("S/RES/2448 (2018)")."""

    span: Span
    symbol: str

    @property
    def key(self) -> str:
        """The symbol without what a text may leave out: equal for "S/RES/2448" and "resolution 2448 (2018)"."""
        return key_of(self.symbol)


def key_of(symbol: str) -> str:
    """The key of a symbol in normal form."""
    return re.sub(r"^(S/RES/\d+) \(\d{4}\)$", r"\1", symbol)


def normal(words: str, language: CitationWords | None = None) -> str | None:
    """The normal form of a symbol that stands alone ("A /76/PV.102" -> "A/76/PV.102"); None where it is none."""
    words = words.strip()
    found = find_symbols(words, language)
    return found[0].symbol if len(found) == 1 and found[0].span == Span(0, len(words)) else None


def find_symbols(text: str, language: CitationWords | None = None) -> tuple[FoundSymbol, ...]:
    """The documents that a text cites, in order, none overlapping; resolutions by number where `language` has words."""
    found = list(_symbols(text, language))
    if language is not None:
        stops = [one.span.stop for one in found]
        for one in _numbers(text, language):
            at = bisect_right(stops, one.span.start)
            if at == len(stops) or not found[at].span.overlaps(one.span):
                found.append(one)
    return tuple(sorted(found, key=lambda one: one.span))


def _symbols(text: str, language: CitationWords | None) -> Iterator[FoundSymbol]:
    for match in _pattern(language.resumption if language else "Resumption").finditer(text):
        parts = ["".join(part.split()) for part in match["symbol"].split("/")]
        if not _is_document(parts):
            continue
        symbol, stop = "/".join(parts), match.end("symbol")
        if "RES" in parts and match["year"]:
            symbol, stop = f"{symbol} {match['year']}", match.end("year")
        elif "RES" in parts and match["roman"]:
            symbol, stop = f"{symbol}{match['part'] or ''} {match['roman']}", match.end("roman")
        elif match["resumed"] and parts[-1][:3] in ("PV.", "SR."):
            symbol, stop = f"{symbol} (Resumption {int(_digits(match['resumed']) or 1)})", match.end("resumed")
        yield FoundSymbol(Span(match.start("symbol"), stop), symbol)


@cache
def _pattern(resumption: str) -> re.Pattern[str]:
    number = r"\s?\d{1,2}"
    resumed = rf"\s?\(\s?(?:{resumption})(?:{number})?\s?\)|,\s?(?:{resumption}){number}|\s?Resumption{number}"
    behind = rf"\s?(?P<year>{_YEAR})|\s?(?P<part>[A-H])?\s?(?P<roman>{_ROMAN})|(?P<resumed>{resumed})"
    return re.compile(rf"{_START}(?P<symbol>{_SYMBOL})(?:{behind})?")


def _digits(words: str) -> str:
    return "".join(character for character in words if character in "0123456789")


def _is_document(parts: list[str]) -> bool:
    """True of what is no fraction, list of initials or half a symbol: the last part has a figure."""
    rest = parts[1:]
    if not any(character.isdigit() for character in rest[-1]):
        return False
    return len(rest) > 1 or not rest[0][:1].isdigit() or len(_digits(rest[0])) >= _FEWEST_DIGITS


def _numbers(text: str, language: CitationWords) -> Iterator[FoundSymbol]:
    """Resolutions by number: behind the word, and on through a list ("resolutions 242 (1967) and 338 (1973)")."""
    patterns = _patterns(language)
    context: _Context | None = None
    for match in patterns.tokens.finditer(text):
        if match["word"]:
            context = _Context(match.start(), match.end(), _reach(text, match.end()), _named(text, match, patterns))
            continue
        if context is None or match.start() > context.far:
            continue
        between = text[context.stop : match.start()]
        long_form = match["year"] and len(match["council"]) >= _FEWEST_DIGITS
        if not long_form and not patterns.joined.fullmatch(between):
            continue
        symbol = _numbered(match, text, context.body, patterns)
        if symbol is not None:
            stop = match.end()
            alone = context.word is not None and between.isspace() and not patterns.goes_on.match(text, stop)
            yield FoundSymbol(Span(context.word if alone and context.word is not None else match.start(), stop), symbol)
            context = _Context(None, stop, _reach(text, stop), context.body)


@dataclass(frozen=True, slots=True)
class _Context:
    """The last word for resolutions, or number behind it: where the word began, where this ended, how far it reaches.

    `body` is the beginning of the symbols of the body that is named before the word.
    """

    word: int | None
    stop: int
    far: int
    body: str | None


@dataclass(frozen=True, slots=True)
class _Patterns:
    tokens: re.Pattern[str]
    joined: re.Pattern[str]
    goes_on: re.Pattern[str]
    bodies: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]


@cache
def _patterns(language: CitationWords) -> _Patterns:
    joins = rf"[\s,;]*(?:(?:{language.joins})\s+)?"
    return _Patterns(
        tokens=re.compile(rf"(?<!\w)(?:(?P<word>{language.resolution})(?!\w)|(?<![/.])(?:{_NUMBER}))"),
        joined=re.compile(joins),
        goes_on=re.compile(rf"{joins}(?:{_NUMBER})"),
        bodies=tuple(
            (re.compile(rf"(?:{body})\s{{1,2}}\Z"), re.compile(rf"\s{{1,2}}(?:{language.of})(?:{body})"), prefix)
            for body, prefix in language.bodies
        ),
    )


def _reach(text: str, start: int) -> int:
    """How far a word or a number reaches on: to the end of its sentence, or _FAR characters."""
    end = _END_OF_SENTENCE.search(text, start, start + _FAR)
    return end.start() if end else start + _FAR


def _numbered(match: re.Match[str], text: str, body: str | None, patterns: _Patterns) -> str | None:
    if match["year"]:
        plausible = int(match["council"]) > 0 and int(match["year"][1:5]) >= _FIRST_YEAR
        return f"S/RES/{int(match['council'])} {match['year']}" if plausible else None
    if match["roman"]:
        return f"A/RES/{int(match['old'])}{match['part'] or ''} {match['roman']}"
    session, number = match["session"], f"{int(match['number'])}{(match['own'] or '').strip()}"
    behind = text[match.end() : match.end() + _NEAR]
    body = body or next((prefix for _, begins, prefix in patterns.bodies if begins.match(behind)), None)
    body = body or _by_session(session)
    return None if body is None else f"{body}{session}/{number}"


def _by_session(session: str) -> str | None:
    """Whose resolution a session alone shows: a year is the Economic and Social Council's."""
    if not session.isdigit():
        return "A/RES/"
    if _FIRST_YEAR <= int(session) <= _LAST_YEAR:
        return "E/RES/"
    return "A/RES/" if _FIRST_SLASHED <= int(session) <= _LAST_SLASHED else None


def _named(text: str, word: re.Match[str], patterns: _Patterns) -> str | None:
    """The beginning of the symbols of the body that is named right before the word."""
    before = text[max(0, word.start() - _NEAR) : word.start()]
    return next((prefix for ends, _, prefix in patterns.bodies if ends.search(before)), None)
