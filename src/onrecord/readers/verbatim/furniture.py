"""Lines that belong to the page and not to the record: running heads, folios, job numbers, bar codes.

Origins mark furniture where they see the page. In a text that was taken from a page before it came to us, only the
shape of the line is left; none of these shapes occurs in speech.
"""

from __future__ import annotations

import re

from onrecord.span import Span

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
    r"|\*\d{7}\*|\d{1,3}/\d{1,3}"  # "*1843649*"; "2/9"
    r")[ \t]*(?:\n|\Z)",
    re.MULTILINE,
)
# the head of an even page, below its folio, where the symbol is lost: "The situation in … 31/05/2024"
_HEAD = re.compile(rf"(?<=\n)[ \t]*[^\n]{{2,120}}[ \t]{_DATE}[ \t]*(?:\n|\Z)")
_FOLIO = re.compile(rf"[ \t]*(?:{_JOB}[ \t]+\d{{1,3}}/\d{{1,3}}|\d{{1,3}}/\d{{1,3}}[ \t]+{_JOB})[ \t]*\n")
# "… a letter 2/2 dated 14 October": the folio fell into a line; kept, since a fraction may be speech
_BAR_CODE = re.compile(r"[ \t]?\*\d{7}\*")


def furniture(text: str) -> tuple[Span, ...]:
    """The spans of furniture, whole lines with their line break, and bar codes inside lines."""
    lines = [Span(*match.span()) for match in _LINES.finditer(text)]
    heads = [_HEAD.match(text, line.stop) for line in lines if _FOLIO.fullmatch(text, line.start, line.stop)]
    lines += [Span(*head.span()) for head in heads if head is not None and _LINES.match(text, head.start()) is None]
    codes = [Span(*match.span()) for match in _BAR_CODE.finditer(text)]
    return tuple(sorted(lines + [code for code in codes if not any(line.overlaps(code) for line in lines)]))
