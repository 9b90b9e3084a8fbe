"""Lines that belong to the page and not to the record: running heads, folios, job numbers, bar codes.

Origins mark furniture where they see the page. In a text that was taken from a page before it came to us, only the
shape of the line is left; none of these shapes occurs in speech.
"""

from __future__ import annotations

import re

from onrecord.languages import Language
from onrecord.languages.verbatim import VerbatimWords
from onrecord.span import Span, joined, without
from onrecord.text.dates import find_dates
from onrecord.text.patterns import pattern

BARE = r"[SA]\s?/\s?(?:\d{1,3}\s?/\s?|ES-\d+/)?PV\s?\.\s?\d{1,5}"
# what a resumption adds to it: "(Resumption 1)", "(Resu.1)", ", Res.1"; in French, Spanish, Russian and Chinese, too
_RESUMED = r"(?:Resumption|Resu|Res|Reprise|Reanudación|Возобновление|复会|续会)[^\S\n]?\.?[^\S\n]?"
RESUMED = rf"{_RESUMED}(?P<resumption>\d{{1,2}})"
SYMBOL = rf"{BARE}(?:(?:\s?[(（]|,?[^\S\n]?)(?:{_RESUMED}\d{{1,2}}|Part\s[IVX]+)\b[)）]?)?"
_DATE = r"\d{2}/\d{2}/\d{4}"
_JOB = r"\d{2}-\d{5,6}"
_LINES = re.compile(
    r"^[ \t]*(?:"
    rf"{SYMBOL}(?:[ \t].{{0,160}}[ \t]{_DATE})?"  # "S/PV.8422 The situation in … 13/12/2018"; "A/65/PV.71"
    rf"|{_DATE}[ \t].{{0,160}}[ \t]?{SYMBOL}"  # "30/01/2026 The situation in Cyprus S/PV.10100"
    rf"|{_JOB}(?:[ \t]*\([EFRSAC1-6]\))?(?:[ \t]+\d{{1,3}}(?:/\d{{1,3}})?)?"  # "18-43649 (E)"; "18-43649 3/9"
    rf"|\d{{1,3}}(?:/\d{{1,3}})?[ \t]+{_JOB}"  # "2/9 18-43649"; "2 10-70469"
    r"|\d{2}-\d{5}\d{1,3}/\d{1,3}"  # "18-436493/9": job number and fraction grown together
    rf"|{_JOB}[ \t]*\([EFRSAC1-6]\)[ \t]+\d{{6}}"  # "18-04038 (E) 160318"
    r"|\*\d{6,9}\*|\d{1,3}/\d{1,3}"  # "*1843649*"; "2/9"
    r")[ \t]*(?:\n|\Z)",
    re.MULTILINE,
)
# before a line that may be one of them
_LINE_BEFORE = re.compile(r"\n(?=[ \t]*[SA\d*])")
# the head of an even page, below its folio, where the symbol is lost: "The situation in … 31/05/2024"
_HEAD = re.compile(rf"(?<=\n)[ \t]*[^\n]{{2,120}}[ \t]{_DATE}[ \t]*(?:\n|\Z)")
_FOLIO = re.compile(rf"[ \t]*(?:{_JOB}[ \t]+\d{{1,3}}/\d{{1,3}}|\d{{1,3}}/\d{{1,3}}[ \t]+{_JOB})[ \t]*\n")
# "… a letter 2/2 dated 14 October": the folio fell into a line; kept, since a fraction may be speech
_BAR_CODE = re.compile(r"[ \t]?\*\d{6,9}\*")
# where a notice on corrections ends: "room U-0506", "room AB -0928", "(verbatimrecords@un.org)", "corrigendum"
_NOTICE_END = re.compile(
    r"\b[A-Z]{1,2}\s?-\s?\d{2,4}\b\)?[.。]?|\b[\w.]+@un\.org\)?[.。]?|documents\.un\.org/?\)?[.。]?|\bcorrigendum\b\.?"
)
_PAGE_NUMBER = re.compile(r"\s*(?:\d{1,3}\s*)?")
_LONGEST_NOTICE = 1_300
_LONGEST_HEAD = 120
_MOST_HEAD_LINES = 4


def furniture(text: str, language: Language | None = None) -> tuple[Span, ...]:
    """The spans of furniture: whole lines with their line break, bar codes inside lines, notices.

    What needs the words of a language is found where one with a table is given.
    """
    lines = _whole_lines(text)
    heads = [_HEAD.match(text, line.stop) for line in lines if _FOLIO.fullmatch(text, line.start, line.stop)]
    lines += [Span(*head.span()) for head in heads if head is not None and _LINES.match(text, head.start()) is None]
    if language is not None and language.verbatim is not None:
        lines += [*_running_heads(text, language, language.verbatim), *_notices(text, language.verbatim)]
    taken = joined(lines)
    codes = joined(Span(*match.span()) for match in _BAR_CODE.finditer(text)) if "*" in text else ()
    return tuple(sorted([*lines, *(code for code in codes if without(code, taken) == (code,))]))


def _whole_lines(text: str) -> list[Span]:
    out: list[Span] = []
    at = 0
    for start in (0, *(match.start() + 1 for match in _LINE_BEFORE.finditer(text))):
        if start >= at and (match := _LINES.match(text, start)) is not None:
            out.append(Span(*match.span()))
            at = match.end()
    return out


def _running_heads(text: str, language: Language, words: VerbatimWords) -> list[Span]:
    """Heads without a symbol, as in the 1990s: "Security Council 3756th meeting / Fifty-second year 21 March 1997".

    A head is lines in a row that hold nothing but the body, the session, the meeting's number and its date; three of
    these, or two that come again. A page number may stand beside it.
    """
    found: list[tuple[Span, int]] = []
    heads = _Heads(text, language, words)
    at = 0
    for match in pattern(words.number).finditer(text):
        if match.start() < at:
            continue
        span, kinds = heads.around(match.start())
        if kinds >= 2:
            found.append((span, kinds))
            at = span.stop
    again = len(found) > 1
    return [span for span, kinds in found if kinds >= 3 or again]


class _Heads:
    """Reads the running heads of one text; each line that comes again is read once."""

    def __init__(self, text: str, language: Language, words: VerbatimWords) -> None:
        self._text, self._dates = text, language.dates
        bodies = tuple(source for source, _ in words.bodies)
        kinds = (("number", (words.number,)), ("session", (words.session,)), ("body", bodies))
        self._kinds = [(kind, pattern(source)) for kind, sources in kinds for source in sources if source]
        self._read: dict[str, frozenset[str] | None] = {}

    def around(self, at: int) -> tuple[Span, int]:
        """The lines around `at` that are parts of a head, and how many kinds of parts they are."""
        text = self._text
        start, stop = _line_start(text, at), _line_stop(text, at)
        kinds = self._parts(text[start:stop])
        if kinds is None:
            return Span(start, start), 0
        for _ in range(_MOST_HEAD_LINES):
            line = _line_start(text, start - 1) if start else 0
            parts = self._parts(text[line:start]) if start else None
            if parts is None:
                break
            start, kinds = line, kinds | parts
        for _ in range(_MOST_HEAD_LINES):
            line = _line_stop(text, stop)
            parts = self._parts(text[stop:line]) if stop < len(text) else None
            if parts is None:
                break
            stop, kinds = line, kinds | parts
        return Span(start, stop), len(kinds)

    def _parts(self, line: str) -> frozenset[str] | None:
        """Which parts of a head a line is made of (none for a blank line or a page number), None if of others, too."""
        if len(line) > _LONGEST_HEAD:
            return None
        if line not in self._read:
            self._read[line] = self._made_of(line)
        return self._read[line]

    def _made_of(self, line: str) -> frozenset[str] | None:
        kinds = set()
        for kind, source in self._kinds:
            if source.may_be_in(line):
                line, count = source.compiled.subn(" ", line)
                kinds |= {kind} if count else set()
        dates = find_dates(line, self._dates) if self._dates and any(map(str.isdigit, line)) else []
        for date in reversed(dates):
            if date.kind == "full date":
                line = line[: date.span.start] + " " + line[date.span.stop :]
                kinds.add("date")
        return frozenset(kinds) if _PAGE_NUMBER.fullmatch(line) else None


def _line_start(text: str, at: int) -> int:
    """Where the line around `at` begins; of a line too long for a head, a place in it."""
    low = max(0, at - _LONGEST_HEAD - 1)
    return max(text.rfind("\n", low, at) + 1, low)


def _line_stop(text: str, at: int) -> int:
    """Where the line around `at` ends, its line break included; of a line too long for a head, a place in it."""
    high = min(len(text), at + _LONGEST_HEAD + 1)
    stop = text.find("\n", at, high)
    return high if stop < 0 else stop + 1


def _notices(text: str, words: VerbatimWords) -> list[Span]:
    """What a page says of corrections: from its first words to the last address or room it names."""
    out = []
    for source in words.agenda_end:
        at = 0
        for match in pattern(source).finditer(text):
            if match.start() < at:
                continue
            at = match.start() + _LONGEST_NOTICE
            ends = list(_NOTICE_END.finditer(text, match.end(), at))
            if ends:
                out.append(Span(match.start(), ends[-1].end()))
    return out
