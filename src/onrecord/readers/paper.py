"""The cover of a paper: what stands above its text. Symbol, sponsors, items of the agenda."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.languages import Language
from onrecord.languages.papers import PaperWords
from onrecord.model import Actor
from onrecord.readers.listed import listed
from onrecord.span import Span
from onrecord.text.names import NameFinder
from onrecord.text.symbols import find_symbols

_LONGEST_LIST = 4_000
_ITEM = re.compile(r"\d{1,3}(?:\s*\([a-z]\)|\s+[a-z]\))?")


@dataclass(frozen=True, slots=True)
class Cover:
    """The words above the text of a paper, in a document's text from its first character on."""

    text: str
    language: Language

    @property
    def words(self) -> PaperWords:
        """The words for papers of the language; none where the language has no table for them."""
        return self.language.papers or PaperWords()

    def symbol(self, draft: bool) -> str | None:
        """The symbol: of a draft the first on the cover, of a resolution the first of a resolution."""
        found = [
            one.symbol for one in find_symbols(self.text, self.language.citations) if "/" in one.span.of(self.text)
        ]
        adopted = () if draft else tuple(symbol for symbol in found if "/RES/" in symbol)
        return next(iter((*adopted, *found)), None)

    def agenda(self) -> tuple[str, ...]:
        """The numbers of the items of the agenda that are named."""
        return _items(self.text, self.words.agenda)

    def sponsors(self, names: NameFinder) -> tuple[Actor, ...]:
        """Who submitted a draft: the names before its heading, or behind the words that say so."""
        for source in self.words.submitted:
            if match := re.search(source, self.text):
                return listed(self.text, Span(*match.span("who")), self.language, self.words, names, "submitted by")
        for source in self.words.sponsored:
            if match := re.search(source, self.text):
                place = _before(self.text, match.start(), names, self.language.code)
                return listed(self.text, place, self.language, self.words, names, "above the text")
        return ()

    def on_behalf_of(self, notes: str) -> tuple[Actor, ...]:
        """For whom a sponsor acts, as a note to the sponsors says; `notes` are the cover's notes with their marks."""
        for source in self.words.behalf:
            if match := re.search(source, notes):
                group = " ".join(match["group"].split())
                return (Actor(words=group, name=group, rule="note to the sponsors"),)
        return ()


def _before(text: str, stop: int, names: NameFinder, language: str) -> Span:
    """The list of names that ends at `stop`: its paragraph, and those before it that end within the list.

    Lines of the cover that stand right above it, and hold no name, are no part of it.
    """
    least = max(0, stop - _LONGEST_LIST)
    start = stop
    while start > least:
        head = text[least:start].rstrip()
        if start != stop and not head.endswith((",", ";", "-")):
            break
        above = re.search(r"\n\s*\n", head[::-1])
        start = least + len(head) - above.start() if above else least
        start = max(start, least)
        if above is None:
            break
    return _without_lines_above(text, Span(start, stop), names, language)


def _without_lines_above(text: str, span: Span, names: NameFinder, language: str) -> Span:
    lines = span.of(text).split("\n")
    holds = [bool(names.find(line, language)) or line.rstrip().endswith((",", ";")) for line in lines]
    at = span.start
    while len(lines) > 1 and not holds[0] and any(holds[1:]):
        at += len(lines.pop(0)) + 1
        holds.pop(0)
    return Span(min(at, span.stop), span.stop).strip(text)


def _items(text: str, sources: tuple[str, ...]) -> tuple[str, ...]:
    for source in sources:
        if match := re.search(source, text):
            return tuple(" ".join(item.split()) for item in _ITEM.findall(match["items"]))
    return ()


def items_of(words: str) -> tuple[str, ...]:
    """The numbers of items of an agenda in a few words ("12 and 14 (a)")."""
    return tuple(" ".join(item.split()) for item in _ITEM.findall(words))
