"""Where quotation marks open and close, balanced or not.

News text nests marks (« “ ” »), types them straight, doubles apostrophes ('' ''), and leaves a quotation open at the
end of a paragraph when the next one goes on with it. Single marks (‘ ’ and ') quote too, but share their sign with the
apostrophe; they count only where one opens before a word and another closes behind one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.span import Span

_PAIRS = {"“": "”", "«": "»", "„": "“”"}
_STRAIGHT = ('"', "''", "``")
_SINGLE = {"‘": "’", "'": "'"}
_ANY = re.compile("[“«„\"'`‘]")
_LONGEST_SINGLE = 5_000
_MOST_FAILURES = 200  # single marks that quote nothing, in one paragraph, before the rest is not looked at
_LEAST_SINGLE = 2  # words in straight single marks; one alone may be what stands between two apostrophes
_SHORT_FORMS = frozenset("em tis twas til till cause bout round n".split())  # ’em, ’tis


@dataclass(frozen=True, slots=True)
class Quotation:
    """`outer` with the marks, `inner` without them. `closed` is False where no closing mark was found."""

    outer: Span
    inner: Span
    closed: bool


def quotations(text: str, paragraph: Span) -> tuple[Quotation, ...]:
    """The outermost quotations of a paragraph, in order.

    A mark that is never closed runs to the end of the paragraph only if it opens the paragraph or stands after a
    comma, a colon or a space with at least three words behind it; a stray closing mark is passed over.
    """
    out: list[Quotation] = []
    at, failed = paragraph.start, 0
    closing = _Closing(text, paragraph)
    last_words = _last_words(text, paragraph)
    while (found := _ANY.search(text, at, paragraph.stop)) is not None:
        at = found.start()
        mark = _opening(text, at, paragraph)
        if not mark:
            single = _single(text, at, paragraph) if failed < _MOST_FAILURES else None
            if single is not None:
                out.append(single)
            failed += single is None and text[at] in _SINGLE
            at = single.outer.stop if single is not None else at + 1
            continue
        close, width = closing.of(mark, at)
        if close >= 0:
            if text[at + len(mark) : close].strip():
                out.append(Quotation(Span(at, close + width), Span(at + len(mark), close), True))
            at = close + width
        elif at < last_words and mark in ("“", "«", "„", *_STRAIGHT[:1]):
            out.append(Quotation(Span(at, paragraph.stop), Span(at + len(mark), paragraph.stop), False))
            break
        else:
            at += len(mark)
    return tuple(out)


def _single(text: str, at: int, paragraph: Span) -> Quotation | None:
    """The quotation in single marks that opens at `at`, or None; open at its end where the next paragraph goes on."""
    if text[at] not in _SINGLE or not _opens_single(text, at, paragraph):
        return None
    close = _closing_single(text, at, paragraph.stop)
    inner = Span(at + 1, close if close >= 0 else paragraph.stop)
    words = len(inner.of(text).split())
    if close < 0:
        goes_on = text[paragraph.stop : paragraph.stop + 8].lstrip().startswith(text[at])
        whole = goes_on and (at == paragraph.start or text[at - 2 : at] == ": ")
        return Quotation(Span(at, paragraph.stop), inner, False) if whole else None
    spoken = words >= _LEAST_SINGLE or text[at] == "‘" or text[close - 1] in ",.?!"
    return Quotation(Span(at, close + 1), inner, True) if spoken else None


def _opens_single(text: str, at: int, paragraph: Span) -> bool:
    """True if a word begins behind the mark and none ends before it, and the mark leaves out no letters (’90s, ’em)."""
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1 : at + 9]
    if (
        before.isalnum()
        or before in ".,!?;:)’'"
        or not after
        or not (after[0].isalpha() or after[0] in '“"$£€…0123456789')
    ):
        return False
    if text[at] == "‘":
        return True
    word = "".join(c if c.isalnum() else " " for c in after).split(" ")[0]
    return word.lower() not in _SHORT_FORMS and not after[:2].isdigit()


def _closing_single(text: str, at: int, stop: int) -> int:
    """Place of the mark that closes the single one at `at`, or -1.

    A mark inside a word is an apostrophe. One behind a word that ends in s may be a possessive (the members’ votes): it
    closes only if a mark of punctuation stands at it, or no other mark before the next opening one could close.
    """
    closer, fallback = _SINGLE[text[at]], -1
    stop = min(stop, at + _LONGEST_SINGLE)
    for i in range(at + 1, stop):
        char = text[i]
        if char == "‘":
            if fallback >= 0:
                break
            continue
        if char != closer or text[i + 1 : i + 2].isalnum() or text[i - 1].isspace():
            continue
        following = text[i + 1 : i + 2]
        sure = text[i - 1] in '.,!?…”"' or following in {"", ".", ",", "?", "!", ";", ":", ")", "\n", "—", "–"}
        if sure or text[i - 1].lower() != "s":
            return i
        fallback = fallback if fallback >= 0 else i
    return fallback


def _opening(text: str, at: int, paragraph: Span) -> str:
    """The opening mark at `at`, or ""."""
    if text[at] in _PAIRS:
        return text[at]
    for mark in _STRAIGHT:
        if text.startswith(mark, at):
            before = text[at - 1] if at > paragraph.start else " "
            after = text[at + len(mark) : at + len(mark) + 1]
            opens = not before.isalnum() and before not in ".,!?;:)" and bool(after) and not after.isspace()
            return mark if opens else ""
    return ""


def _last_words(text: str, paragraph: Span) -> int:
    """Where the last three words of the paragraph are no longer whole: before it, three words or more follow."""
    parts = paragraph.of(text).rsplit(None, 2)
    return paragraph.start + len(parts[0]) if len(parts) == 3 else paragraph.start


class _Closing:
    """Which marks close which in one paragraph. All of a kind are matched at once: thousands may stand open."""

    def __init__(self, text: str, paragraph: Span) -> None:
        self._text, self._paragraph = text, paragraph
        self._pairs: dict[str, dict[int, int]] = {}
        self._unclosed: set[str] = set()

    def of(self, mark: str, at: int) -> tuple[int, int]:
        """Place and width of the mark that closes the `mark` at `at`, or (-1, 0)."""
        if mark not in _STRAIGHT:
            if mark not in self._pairs:
                self._pairs[mark] = self._matched(mark)
            close = self._pairs[mark].get(at, -1)
            return (close, 1) if close >= 0 else (-1, 0)
        start, closer = at + len(mark), "''" if mark == "``" else mark
        if closer in self._unclosed and not self._text.startswith(closer, start):
            return -1, 0
        found = _closing_straight(self._text, start, self._paragraph.stop, closer)
        if found[0] < 0:
            self._unclosed.add(closer)
        return found

    def _matched(self, mark: str) -> dict[int, int]:
        """Every `mark` from here on that is closed, with its closing one."""
        pairs: dict[int, int] = {}
        open_marks: list[int] = []
        for found in re.finditer(f"[{mark}{_PAIRS[mark]}]", self._paragraph.of(self._text)):
            at = self._paragraph.start + found.start()
            if found.group() == mark:
                open_marks.append(at)
            elif open_marks:
                pairs[open_marks.pop()] = at
        return pairs


def _closing_straight(text: str, start: int, stop: int, mark: str) -> tuple[int, int]:
    at = text.find(mark, start, stop)
    while at >= 0 and text[at - 1].isspace() and at > start:
        after = text[at + len(mark) : at + len(mark) + 1]
        if not after or after.isspace() or after in ".,;:!?)":
            break
        at = text.find(mark, at + len(mark), stop)
    return (at, len(mark)) if at >= 0 else (-1, 0)
