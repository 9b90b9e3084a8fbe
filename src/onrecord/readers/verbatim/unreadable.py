"""Runs that cannot be read: characters that a font or a scan has lost, and signs that no record has so many of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from onrecord.model import Unclear
from onrecord.readers.blocks import Taken
from onrecord.span import Span

_LOST = "characters that could not be read"
_GARBLED = "a run that a scan may have garbled"
# the replacement character, and those of private use: a subset font without names
_NO_CHARACTER = re.compile("[\ufffd\ue000-\uf8ff][\ufffd\ue000-\uf8ff]*")
# one of them may be print; three within a few words are not
_SIGNS = "~^|\\{}<>=#@$¤§¬■□"
_NEAR = 25
_FEWEST = 3
_LONGEST_TOKEN = 40
_MOST = 1_000


def unreadable(text: str, not_body: Iterable[Span]) -> tuple[Unclear, ...]:
    """The runs of the body that cannot be read, in order, a thousand at most."""
    taken = Taken(not_body)
    runs = [] if text.isascii() else [Span(*m.span()) for m in _NO_CHARACTER.finditer(text)]
    signs = sorted(at for sign in _SIGNS for at in _places(sign, text))
    lost = [Unclear(span, _LOST) for span in _near(runs, text, 1)]
    garbled = [Unclear(span, _GARBLED) for span in _near([Span(at, at + 1) for at in signs], text, _FEWEST)]
    found = sorted([*lost, *garbled], key=lambda one: one.span)
    return tuple(one for one in found if not taken.meets(one.span))[:_MOST]


def _places(sign: str, text: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _near(hits: list[Span], text: str, fewest: int) -> list[Span]:
    """Hits that stand near one another as one span each, whole tokens, where there are `fewest` of them."""
    out: list[Span] = []
    group: list[Span] = []
    for hit in hits:
        if group and hit.start - group[-1].stop > _NEAR:
            out += _run(group, text, fewest)
            group = []
        group.append(hit)
    return out + _run(group, text, fewest)


def _run(group: list[Span], text: str, fewest: int) -> list[Span]:
    if len(group) < fewest or not group:
        return []
    start, stop = group[0].start, group[-1].stop
    low, high = max(0, start - _LONGEST_TOKEN), min(len(text), stop + _LONGEST_TOKEN)
    while start > low and not text[start - 1].isspace():
        start -= 1
    while stop < high and not text[stop].isspace():
        stop += 1
    return [Span(start, stop)]
