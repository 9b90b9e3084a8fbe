"""Where quotation marks open and close, balanced or not.

News text nests marks (« “ ” »), types them straight, doubles apostrophes ('' ''), and leaves a quotation open at the
end of a paragraph when the next one goes on with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.span import Span

_PAIRS = {"“": "”", "«": "»", "„": "“”"}
_STRAIGHT = ('"', "''", "``")


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
    at = paragraph.start
    while at < paragraph.stop:
        mark = _opening(text, at, paragraph)
        if not mark:
            at += 1
            continue
        close, width = _closing(text, at + len(mark), paragraph.stop, mark)
        if close >= 0:
            if text[at + len(mark) : close].strip():
                out.append(Quotation(Span(at, close + width), Span(at + len(mark), close), True))
            at = close + width
        elif len(text[at : paragraph.stop].split()) >= 3 and mark in ("“", "«", "„", *_STRAIGHT[:1]):
            out.append(Quotation(Span(at, paragraph.stop), Span(at + len(mark), paragraph.stop), False))
            break
        else:
            at += len(mark)
    return tuple(out)


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


def _closing(text: str, start: int, stop: int, mark: str) -> tuple[int, int]:
    """Place and width of the mark that closes `mark` opened just before `start`, or (-1, 0)."""
    if mark in _STRAIGHT:
        return _closing_straight(text, start, stop, "''" if mark == "``" else mark)
    closers, depth = _PAIRS[mark], 1
    for i in range(start, stop):
        char = text[i]
        if char in closers:
            depth -= 1
            if not depth:
                return i, 1
        elif char == mark:
            depth += 1
    return -1, 0


def _closing_straight(text: str, start: int, stop: int, mark: str) -> tuple[int, int]:
    at = text.find(mark, start, stop)
    while at >= 0 and text[at - 1].isspace() and at > start:
        after = text[at + len(mark) : at + len(mark) + 1]
        if not after or after.isspace() or after in ".,;:!?)":
            break
        at = text.find(mark, at + len(mark), stop)
    return (at, len(mark)) if at >= 0 else (-1, 0)
