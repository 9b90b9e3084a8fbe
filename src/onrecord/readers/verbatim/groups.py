"""On whose behalf a speech is made, as stated. "Aligns itself with the statement made on behalf of" is not that."""

from __future__ import annotations

import re

from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor
from onrecord.readers.verbatim.states import StateLists, mended
from onrecord.readers.verbatim.view import View
from onrecord.text.patterns import pattern

_SPOKEN_EARLY = 1_800
# where a group's name is over: a dash with its members, a parenthesis, a clause
_ENDS = re.compile(
    r"\s+[—–-]\s|\s*—|\s*\(|,\s+(?:namely|an?|the|I|we|let|which|who|whose|in|on|to|first|as|à\s+savoir|а\s+именно)\b|\s+(?:on\s+th|(?<!pursuant\s)to\s+(?!the\b)|regarding|concerning|in\s+(?:the|this|my|which|order|explanation)\b)"
    r"|,?\s+(?:and|et|и)\s+(?:I|we|to|de\s+mon\s+pays|my\s+own)\b"
)
_MEMBERS = re.compile(r"\s*[—–-]\s*(?:namely|that\s+is|а\s+именно|à\s+savoir)?[^—–]{3,160}[—–]\s*")


class Groups:
    """Finds the groups of one record's speeches."""

    def __init__(self, view: View, words: VerbatimWords, states: StateLists) -> None:
        self._view, self._words, self._states = view, words, states
        self._own = re.compile(words.own) if words.own else re.compile(r"(?!)")

    def stated(self, start: int, stop: int) -> tuple[Actor, ...]:
        """Whom the speech at `[start, stop)` of the view is made for, as it says itself."""
        early = min(stop, start + _SPOKEN_EARLY)
        return self._first(self._words.behalf, start, early) or self._first(self._words.behalf_anywhere, start, stop)

    def aligned(self, start: int, stop: int) -> tuple[Actor, ...]:
        """With whose statements the speaker of `[start, stop)` of the view aligns, each once."""
        found: dict[str | None, Actor] = {}
        for source in self._words.aligned:
            for match in pattern(source).finditer(self._view.text, start, stop):
                for actor in self._group(*match.span("group")):
                    found.setdefault(actor.name, actor)
        return tuple(found.values())

    def _first(self, sources: tuple[str, ...], start: int, stop: int) -> tuple[Actor, ...]:
        for source in sources:
            for match in pattern(source).finditer(self._view.text, start, stop):
                if not self._denied(start, match) and (found := self._group(*match.span("group"))):
                    return found
        return ()

    def _denied(self, start: int, match: re.Match[str]) -> bool:
        """True where the sentence only refers to a statement that someone else makes."""
        text = self._view.text
        before = max(text.rfind(mark, start, match.start() + 1) for mark in (". ", ".\n", "! ", "? "))
        sentence = text[max(before, start) : match.start("group")]
        return any(pattern(source).search(sentence) for source in self._words.behalf_not)

    def _group(self, start: int, stop: int) -> tuple[Actor, ...]:
        text = self._view.text
        after = self._after_members(start, stop)
        end = _ENDS.search(text, start, stop)
        first_stop = end.start() if end else stop
        words = mended(text[start:first_stop])
        if self._own.match(words) or len(words) < 3:
            return ()
        listed = self._states.actors(start, first_stop)
        if len(listed) > 1 and all(self._states.known(actor.words) for actor in listed):
            return (*listed, *after)
        lead = re.match(r"(?:the|la|le|les)\s+|l[’']", text[start:first_stop])
        name = words[lead.end() :] if lead else words
        return (Actor(words=words, span=self._view.span(start, first_stop), name=name, rule="stated"), *after)

    def _after_members(self, start: int, stop: int) -> tuple[Actor, ...]:
        """ "— namely, A, B and my own country, C — and D": D is spoken for as well."""
        text = self._view.text
        members = _MEMBERS.search(text, start, stop)
        joined = re.compile(rf"(?:{self._words.joins})\s+").match(text, members.end(), stop) if members else None
        if joined is None:
            return ()
        end = re.compile(r"\s*[(,.;—–]|$").search(text, joined.end(), stop)
        found = self._states.actors(joined.end(), end.start() if end else stop)
        return tuple(actor for actor in found if self._states.known(actor.words))
