"""Names in a list: "Belgium, Bosnia and Herzegovina and Germany" are three."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.languages import Language
from onrecord.languages.papers import PaperWords
from onrecord.model import Actor
from onrecord.readers.blocks import Taken
from onrecord.span import Span
from onrecord.text.names import NameFinder

_MARKS = " \t\n\r\u00a0*,;†‡"


def listed(
    text: str, span: Span, language: Language, words: PaperWords, names: NameFinder, rule: str
) -> tuple[Actor, ...]:
    """The names listed in a part of the text, each as an actor with its place.

    A comma or the last "and" parts two names, unless it stands in parentheses or in a name that is known. Where a comma
    is missing, two known names side by side are two.
    """
    return tuple(
        Actor(bare, place, bare, rule=rule)
        for place in _parted(text, span, language, words, names)
        if (bare := " ".join(place.of(text).split()))
    )


def _parted(text: str, span: Span, language: Language, words: PaperWords, names: NameFinder) -> Iterator[Span]:
    part = span.of(text)
    whole = [found.span.shift(span.start) for found in names.find(part, language.code)]
    for name in words.with_joins:
        pattern = r"\s+".join(re.escape(word) for word in name.split())
        whole += [Span(*match.span()).shift(span.start) for match in re.finditer(pattern, part)]
    whole += [Span(*match.span()).shift(span.start) for match in re.finditer(r"\([^()]{0,80}\)", part)]
    known = Taken(whole)
    at = span.start
    for match in re.finditer(rf"[,;]\s*(?:(?:{words.joins})\s)?|\s(?:{words.joins})\s", part):
        place = Span(*match.span()).shift(span.start)
        if not known.meets(Span(place.start, place.stop - 1)):
            yield from _side_by_side(text, _bare(text, Span(at, place.start)), whole)
            at = place.stop
    yield from _side_by_side(text, _bare(text, Span(at, span.stop)), whole)


def _side_by_side(text: str, item: Span, known: list[Span]) -> list[Span]:
    """The item, or the known names it is made of with nothing between them ("New Zealand Nicaragua")."""
    inside = sorted(name for name in known if item.covers(name) and not text.startswith("(", name.start))
    whole = "".join("".join(name.of(text).split()) for name in inside)
    return inside if len(inside) > 1 and whole == "".join(item.of(text).split()) else [item]


def _bare(text: str, span: Span) -> Span:
    start, stop = span.start, span.stop
    while start < stop and text[start] in _MARKS:
        start += 1
    while stop > start and text[stop - 1] in _MARKS:
        stop -= 1
    return Span(start, stop)
