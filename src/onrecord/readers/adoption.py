"""How a resolution says that it was adopted: at which meeting, by which vote, and who voted how if it prints that."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.languages import Language
from onrecord.languages.papers import PaperWords
from onrecord.model import Actor, Provision, Vote
from onrecord.readers.listed import listed
from onrecord.readers.verbatim.ballots import Ballots
from onrecord.span import Span
from onrecord.text.names import NameFinder

_BEYOND = 12_000  # characters behind the words of adoption in which lists of a vote may stand


@dataclass(frozen=True, slots=True)
class Adoption:
    """The words, the number of the meeting, and the vote; each None where the text does not give it."""

    words: str | None = None
    number: int | None = None
    vote: Vote | None = None


def adoption(
    text: str, parts: tuple[Provision, ...], symbol: str | None, language: Language, names: NameFinder
) -> Adoption:
    """What the paragraphs say that are neither preambular nor operative; those of an annex say nothing of it."""
    told = [part.span for part in parts if part.kind == "neither" and part.what not in ("annex", "text adopted")]
    words = language.papers or PaperWords()
    for source in words.adopted:
        for span in told:
            if match := re.compile(source).search(text, span.start, span.stop):
                return _by_vote(match, span, text, symbol, language, names)
    sources = (*(language.genres.adopted_at if language.genres else ()), *words.closing)
    for source in sources:
        for span in told:
            if match := re.compile(source).search(text, span.start, span.stop):
                return Adoption(" ".join(span.of(text).split()), int(match["number"]))
    return Adoption()


def _by_vote(
    match: re.Match[str], span: Span, text: str, symbol: str | None, language: Language, names: NameFinder
) -> Adoption:
    groups = match.groupdict()
    number = int(groups["number"]) if groups.get("number") else None
    words = " ".join(text[match.start() : span.stop].split())
    numbers = language.verbatim.numbers if language.verbatim else {}
    zero = language.papers.zero if language.papers else ()
    counts = [_count(groups.get(name), numbers, zero) for name in ("favour", "against", "abstaining")]
    favour, against, abstaining = counts
    if favour is None or against is None:
        return Adoption(words, number)
    lists = _lists(text, Span(match.end(), min(len(text), match.end() + _BEYOND)), language, names)
    method = "recorded vote" if any(lists.values()) or "record" in match[0] else "not stated"
    vote = Vote(
        on=symbol or "not stated",
        method=method,
        in_favour=lists.get("in_favour", ()),
        against=lists.get("against", ()),
        abstaining=lists.get("abstaining", ()),
        adopted=True,
        resolution=symbol,
        totals=(favour, against, abstaining or 0),
        span=Span(match.start(), match.end()),
    )
    return Adoption(words, number, vote)


def _count(words: str | None, numbers: Mapping[str, int], zero: tuple[str, ...]) -> int | None:
    if words is None:
        return None
    low = words.casefold()
    return int(low) if low.isdecimal() else 0 if low in zero else numbers.get(low)


def _lists(text: str, span: Span, language: Language, names: NameFinder) -> dict[str, tuple[Actor, ...]]:
    if language.verbatim is None:
        return {}
    part, papers = span.of(text), language.papers or PaperWords()
    ballots = Ballots(part, language.verbatim, names, language.code).within(0, len(part))
    found: dict[str, tuple[Actor, ...]] = {}
    for one in ballots[0].lists if ballots else ():
        place = Span(one.start, one.stop).shift(span.start)
        found[one.name] = listed(text, _stated(text, place, language), language, papers, names, "roll-call")
    return found


def _stated(text: str, span: Span, language: Language) -> Span:
    """The list without its full stop; nothing where it says "None"."""
    none = language.verbatim.none if language.verbatim else ""
    if none and re.compile(rf"\s*(?:{none})").match(text, span.start, span.stop):
        return Span(span.start, span.start)
    bare = span.strip(text)
    return Span(bare.start, bare.stop - 1) if bare.of(text).endswith(".") else bare
