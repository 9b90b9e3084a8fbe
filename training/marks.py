"""Our own texts with their attributions marked in place, and the paragraphs of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.attribution.tagger.decode import ROLES
from onrecord.span import Span

_PARAGRAPH = re.compile(r"[^\n]*[^\s][^\n]*")
_MARKED = re.compile(r"\[(?P<role>[scq])(?P<number>\d+) |\]")
_ROLE = {"s": "source", "c": "cue", "q": "content"}


def unmarked(marked: str) -> tuple[str, list[dict[str, list[tuple[int, int]]]]]:
    """The plain text and the attributions of a text of ours with marks: [s1 The envoy] [c1 said] [q1 that …].

    Raises ValueError with the place where a mark is not closed or closes nothing.
    """
    out: list[str] = []
    found: dict[int, dict[str, list[tuple[int, int]]]] = {}
    at = length = 0
    opened: tuple[str, int, int] | None = None
    for mark in _MARKED.finditer(marked):
        out.append(marked[at : mark.start()])
        length += mark.start() - at
        at = mark.end()
        if (mark.group() == "]") == (opened is None):
            raise ValueError(
                f"marks do not fit at character {mark.start()}: {marked[mark.start() : mark.end() + 20]!r}"
            )
        if opened is None:
            opened = _ROLE[mark["role"]], int(mark["number"]), length
        else:
            role, number, start = opened
            found.setdefault(number, {role: [] for role in ROLES})[role].append((start, length))
            opened = None
    out.append(marked[at:])
    if opened is not None:
        raise ValueError(f"the mark of {opened[0]} {opened[1]} is never closed")
    return "".join(out), [found[number] for number in sorted(found)]


def paragraphs(text: str) -> Iterator[Span]:
    """Lines that are not blank."""
    for found in _PARAGRAPH.finditer(text):
        yield Span(found.start(), found.end())
