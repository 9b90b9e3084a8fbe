"""How values are put on screen: dates, names, places in a text, quoted words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from urllib.parse import urlsplit

from onrecord.cli.terminal import clean, one_line
from onrecord.model import Actor, Attribution, Candidate, Document
from onrecord.span import Span

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
UNSAID = {"negated": "not said", "hypothetical": "only supposed"}  # by modality; nothing is added to what was said
LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "pt": "Portuguese",
    "ru": "Russian",
    "zh": "Chinese",
}
GENRES = {
    "verbatim": "verbatim record",
    "summary": "summary record",
    "coverage": "meetings coverage (not an official record)",
    "news": "news report",
    "statement": "statement",
    "resolution": "resolution",
    "letter": "letter",
}
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_OPENING = "“«„‘\"'"
_CLOSING = "”»“’\"'"


def day(value: str) -> str:
    """An ISO or EDTF date in words, as the UN writes it: "19 July 2024"; other forms as they stand."""
    match = _DATE.fullmatch(value)
    if match is None or not (match[2] is None or 1 <= int(match[2]) <= 12):
        return clean(value)
    year, month, number = match.groups()
    return " ".join(filter(None, (str(int(number)) if number else "", MONTHS[int(month) - 1] if month else "", year)))


def either_day(values: Sequence[str]) -> str:
    """Dates that are possible: "5, 12 or 19 July 2024", the month told once where it is the same for all."""
    parts = [day(value).partition(" ") for value in values] or [("", "", "")]
    if parts[0][2] and len({month for _, _, month in parts}) == 1 and all(number.isdigit() for number, _, _ in parts):
        return f"{listed((number for number, _, _ in parts), 'or')} {parts[0][2]}"
    return listed(map(day, values), "or")


def language(code: str) -> str:
    """A language's English name, or its code; "not told apart" for `und`."""
    return LANGUAGES.get(code, "a language that could not be told" if code == "und" else code)


def listed(parts: Iterable[str], word: str = "and") -> str:
    """ "A", "A and B", "A, B and C"."""
    items = list(parts)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {word} {items[-1]}" if items else ""


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 speech", "2 speeches", "1,024 attributions"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def named(name: str | None, words: str, candidates: Sequence[Candidate] = ()) -> str:
    """Who is meant: the name, or the words as they stand with a note that it is open."""
    if name:
        return one_line(name)
    if not words.strip() and not candidates:
        return "someone unnamed"
    quoted = f"“{one_line(words)}”" if words.strip() else "someone unnamed"
    return f"{quoted} (open: {choices(candidates)})" if candidates else f"{quoted} (who is meant is open)"


def actor(one: Actor) -> str:
    """An actor by name, or open."""
    return named(one.name, one.words, one.candidates)


def choices(candidates: Sequence[Candidate]) -> str:
    """The candidates, told apart: "A or B"."""
    return listed((one_line(c.name) for c in candidates), "or")


def for_whom(actors: Iterable[Actor]) -> str:
    """ ", for A and B", or nothing."""
    names = [actor(one) for one in actors]
    return f", for {listed(names)}" if names else ""


def shortened(text: str, limit: int) -> str:
    """`text` on one line, cut at a word where it is longer than `limit` characters."""
    flat = one_line(text)
    if len(flat) <= limit:
        return flat
    return flat[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"


def quoted(text: str, spans: Sequence[Span]) -> str:
    """The fragments as the source has them, with the marks that stand right around them; cuts shown as "[…]"."""
    pieces = []
    for span in spans:
        before, after = text[span.start - 1 : span.start], text[span.stop : span.stop + 1]
        start = span.start - 1 if before and before in _OPENING and _opens(text, span.start - 1) else span.start
        stop = span.stop + 1 if after and after in _CLOSING and text[span.start : span.stop].strip() else span.stop
        if (start < span.start) != (stop > span.stop):
            start, stop = span.start, span.stop
        pieces.append(one_line(text[start:stop]))
    return " […] ".join(pieces)


def _opens(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def paragraph(document: Document, at: int) -> int | None:
    """The number, from 1, of the paragraph that holds the character `at`; None between paragraphs."""
    return _holding(document.layout.paragraphs, at)


def page(document: Document, at: int) -> int | None:
    """The number, from 1, of the page that holds the character `at`; None where the document has none."""
    return _holding(document.layout.pages, at)


def _holding(spans: Sequence[Span], at: int) -> int | None:
    index = bisect_right(spans, at, key=lambda span: span.start) - 1
    return index + 1 if index >= 0 and at < max(spans[index].stop, spans[index].start + 1) else None


def place(document: Document, spans: Sequence[Span]) -> str:
    """Where it stands: "page 2, paragraph 12, characters 1184–1290"."""
    if not spans:
        return "no place in the text"
    start, stop = min(s.start for s in spans), max(s.stop for s in spans)
    on, within = page(document, start), paragraph(document, start)
    parts = [f"page {on}" if on else "", f"paragraph {within}" if within else "", f"characters {start}–{stop}"]
    return ", ".join(filter(None, parts))


def called(uri: str) -> str:
    """A short name for an origin: the last part of a path or URL."""
    if uri == "-":
        return "standard input"
    path = urlsplit(uri).path if "://" in uri else uri
    return one_line(PurePath(path).name or uri)


def kind(one: Attribution) -> str:
    """The kind and type of an attribution, and whether it was said at all: "indirect other, not said"."""
    told = UNSAID.get(one.modality)
    return f"{one.kind} {one.type}" + (f", {told}" if told else "")
