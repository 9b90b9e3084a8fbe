"""Who sits at the table: guests whom the President invites, States that take part, and who is in the chair.

A briefer's label is a bare name ("Mr. Chergui:"); for whom he speaks stands in the President's invitation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor, Capacity, Participant, Seat
from onrecord.readers.verbatim.labels import LabelReader
from onrecord.readers.verbatim.states import StateLists, mended
from onrecord.readers.verbatim.view import View
from onrecord.span import Span
from onrecord.text.names import FoundName, NameFinder
from onrecord.text.patterns import pattern

_LONGEST_ROLE = 260
_LONGEST_FLOOR = 300
# what follows "to the" is where someone is accredited, not for whom he speaks
_TO = re.compile(r"\bto\s+(?:the\s+)?$")
_LONGEST_HONOUR = 40
# what a body is for: "Commission for the Clarification of Truth, Coexistence and Non-Repetition of Colombia"
_SERIES = re.compile(r"(?:,\s+[A-Z][\w-]+){1,3}\s+(?:and|et)\s+[A-Z][\w-]+(?:\s+(?:of|in)\s+[A-Z][\w-]+)*")
# what stands before an item of a list of guests
_ITEM = re.compile(r"(?:[,;:]|\b(?:and|et|и))\s*$")


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone the President named with a role. `name` has its form of address, `key` is the bare name in lower case."""

    name: Actor
    key: str
    role: str
    affiliation: Actor | None
    capacity: Capacity
    seat: Seat | None
    briefer: bool


class People:
    """What one record says of those who speak in it."""

    def __init__(self, view: View, words: VerbatimWords, reader: LabelReader, names: NameFinder, code: str) -> None:
        self._view, self._words, self._reader, self._names, self._code = view, words, reader, names, code
        self._lists = StateLists(view, words, names, code)
        self._person = re.compile("|".join(f"(?:{s})" for s in (*words.honours, *words.honorifics)) or r"(?!)")
        # after the first of a list, an office may only be part of a role (", Chief Monitor of")
        self._next = re.compile("|".join(f"(?:{s})" for s in (*words.honours, *words.courtesies)) or r"(?!)")
        self._rule37 = self._matches(words.rule37)
        self._rule39, self._practice = self._matches(words.rule39), self._matches(words.practice)
        self.states_invited = self._states_invited()
        """The States invited under rule 37."""
        self.guests = self._all_guests()
        """Those invited under rule 39 or by practice, then those whom the President welcomes by name and role."""

    @property
    def invitations(self) -> tuple[tuple[int, int], ...]:
        """Where the President invites someone, in the view."""
        return tuple(match.span() for match in (*self._rule37, *self._rule39, *self._practice))

    def _matches(self, sources: tuple[str, ...]) -> list[re.Match[str]]:
        return [match for source in sources for match in pattern(source).finditer(self._view.text)]

    def _states_invited(self) -> tuple[Actor, ...]:
        return tuple(actor for match in self._rule37 for actor in self._lists.actors(*match.span("states")))

    def _all_guests(self) -> tuple[Guest, ...]:
        out: list[Guest] = []
        for match in self._rule39:
            out += self._named(*match.span("guests"), "rule 39", "brief" in match[0].lower())
        for match in self._practice:
            out += self._named(*match.span("guests"), "practice", False)
        for match in self._matches(self._words.welcome):
            out += self._named(*match.span("guest"), None, False)
        return tuple(out)

    def participants(self) -> tuple[Participant, ...]:
        """Rule 37, rule 39 and practice, each once."""
        out = [Participant(actor=state, seat="rule 37") for state in self.states_invited]
        out += [Participant(actor=g.name, seat=g.seat, representing=g.affiliation) for g in self.guests if g.seat]
        once: dict[tuple[str | None, Seat], Participant] = {}
        for participant in out:
            once.setdefault((participant.actor.name, participant.seat), participant)
        return tuple(once.values())

    def _named(self, start: int, stop: int, seat: Seat | None, briefer: bool) -> list[Guest]:
        """Each person of a list "Mr. A, X of Y; and Ms. B, Z", cut where the next form of address stands."""
        text = self._view.text
        starts: list[int] = []
        for match in self._person.finditer(text, start, stop):
            lead = text[start : match.start()]
            since = text[starts[-1] : match.start()] if starts else ""
            in_honour = bool(starts) and len(since) < _LONGEST_HONOUR and "," not in since
            listed = _ITEM.search(lead) is not None and self._next.match(text, match.start()) is not None
            heads = not lead.strip() or listed
            if heads and not in_honour and self._names_someone(match.start(), stop):
                starts.append(match.start())
        if not starts:
            return self._unnamed(start, stop, seat)
        ends = [*starts[1:], stop]
        found = [self._guest(s, e, seat, briefer) for s, e in zip(starts, ends, strict=True)]
        return [guest for guest in found if guest is not None]

    def _names_someone(self, start: int, stop: int) -> bool:
        start = self._after_honours(start)
        return self._reader.name_stop(self._view.text, start, stop) > start

    def _after_honours(self, start: int) -> int:
        """Past "His Excellency", where it stands."""
        for source in self._words.honours:
            if match := pattern(source).match(self._view.text, start):
                return match.end()
        return start

    def _unnamed(self, start: int, stop: int, seat: Seat | None) -> list[Guest]:
        """ "the Permanent Observer of Palestine": an office, its holder not named."""
        if seat is None:
            return []
        words = re.sub(r"^the\s+", "", mended(self._view.text[start:stop]))
        affiliation, capacity = self.represents(start, stop)
        name = Actor(words=words, span=self._view.span(start, stop), name=words, rule="an office, its holder not named")
        return [Guest(name, "", words, affiliation, capacity, seat, False)]

    def _guest(self, start: int, stop: int, seat: Seat | None, briefer: bool) -> Guest | None:
        text = self._view.text
        start = self._after_honours(start)
        name_end = self._reader.name_stop(text, start, stop)
        if name_end <= start:
            return None
        role_start = name_end
        role = text[role_start : min(stop, role_start + _LONGEST_ROLE)]
        role = re.split(r"(?<!\bMr)(?<!\bMs)(?<!Mrs)(?<!\bDr)\.\s|,?\s+who\s+(?:is|are)\s+joining", role, maxsplit=1)[0]
        role = re.sub(r"[\s,;.]+(?:and|et|и)?\s*$", "", role)
        place = self._view.span(start, name_end)
        words = mended(text[start:name_end])
        lead = len(role) - len(role.lstrip(" ,\n"))
        affiliation, capacity = self.represents(role_start + lead, role_start + len(role))
        return Guest(
            name=Actor(words=words, span=place, name=words, rule="as the President names them"),
            key=self.key(words),
            role=mended(role.lstrip(" ,\n")),
            affiliation=affiliation,
            capacity=capacity,
            seat=seat,
            briefer=briefer,
        )

    def represents(self, start: int, stop: int) -> tuple[Actor | None, Capacity]:
        """For whom a role speaks, and in which capacity; (None, "briefer") where it names no one that we know."""
        text = self._view.text[start:stop]
        found = [
            self._whole(text, f) for f in self._names.find(text, self._code)
            if f.name.kind in ("organization", "organ", "state") and _TO.search(text[: f.span.start]) is None
        ]  # fmt: skip
        organization = next((f for f in found if f.name.kind == "organization"), None)
        for match in _matches(self._words.subsidiary, text):
            if organization is None or not match.start() <= organization.span.start < match.end():
                return self._part(start, match, "Chair or rapporteur of a body", "body"), "subsidiary_body"
        for match in _matches(self._words.organization_first, text):
            return self._organization(text, start, match), "organization"
        for match in _matches(self._words.secretariat, text):
            office = self._part(start, match, "office of the United Nations")
            return replace(office, name="United Nations"), "secretariat"
        if organization is not None:
            return self._named_in(text, start, organization), "organization"
        state = next((f for f in found if f.name.kind == "state"), None)
        if state is not None and self._words.state_roles and pattern(self._words.state_roles).search(text):
            return self._named_in(text, start, state), "national"
        for match in _matches(self._words.organization, text):
            return self._organization(text, start, match), "organization"
        for match in _matches(self._words.state_of, text):
            return self._part(start, match, "named in the role", "state"), "briefer"
        return None, "briefer"

    def _whole(self, text: str, name: FoundName) -> FoundName:
        """The organization whose name an organ's begins with ("African Union Commission"); else the name itself."""
        if name.name.kind != "organ":
            return name
        words = name.span.of(text)
        while " " in words:
            words = words.rpartition(" ")[0]
            for found in self._names.find(words, self._code):
                if found.name.kind == "organization" and len(found.span) == len(words):
                    return replace(found, span=Span(name.span.start, name.span.start + len(words)))
        return name

    def _named_in(self, text: str, start: int, name: FoundName) -> Actor:
        words = mended(name.span.of(text))
        span = self._view.span(start + name.span.start, start + name.span.stop)
        return Actor(words=words, span=span, name=words, rule="named in the role")

    def given_the_floor(self, start: int, stop: int) -> tuple[Actor | None, Capacity]:
        """For whom the next speaker stands, by the last words of the President's speech at `[start, stop)`."""
        for source in self._words.floor:
            if match := pattern(source).search(self._view.text, max(start, stop - _LONGEST_FLOOR), stop):
                return self.represents(*match.span("guest"))
        return None, "briefer"

    def _organization(self, text: str, start: int, match: re.Match[str]) -> Actor:
        """The capitalised words around an organization's key word."""
        left = re.search(r"(?:[A-Z][\w-]*\s+(?:of\s+(?:the\s+)?|for\s+|and\s+|on\s+)?)*$", text[: match.start()])
        over = self._words.office_words or r"(?!)"
        link = r"(?:(?:of|in)\s+(?:the\s+)?|for\s+|and\s+|on\s+)?"
        right = pattern(rf"(?:\s+{link}(?!{over})[A-Z][\w-]*)*").match(text, match.end())
        first = left.start() if left else match.start()
        last = right.end() if right else match.end()
        if " for " in text[first:last] and (series := _SERIES.match(text, last)):
            last = series.end()
        for cut in (" of the ", " of "):
            head, found, _ = text[first : match.start()].rpartition(cut)
            if found and head:
                first += len(head) + len(found)
                break
        words = mended(text[first:last])
        return Actor(
            words=words, span=self._view.span(start + first, start + last), name=words, rule="named in the role"
        )

    def _part(self, start: int, match: re.Match[str], rule: str, group: str | int = 0) -> Actor:
        words = mended(match[group])
        span = self._view.span(start + match.start(group), start + match.end(group))
        return Actor(words=words, span=span, name=words, rule=rule)

    def key(self, name: str) -> str:
        """A name without its form of address, letters only, in lower case, to compare a label with an invitation."""
        for source in self._words.honorifics:
            name = pattern(rf"^{source}").compiled.sub("", name)
        return re.sub(r"[\W\d_]+", " ", name).strip().casefold()

    def match(self, who: str, guests: Mapping[str, list[Guest]]) -> Guest | None:
        """The one guest whose name ends with (or is) the label's name; None where there is none or more than one.

        `guests` are those of `by_last_name`.
        """
        key = self.key(who)
        if not key:
            return None
        same = guests.get(key.split()[-1], [])
        found = [g for g in same if _ends_with(g.key, key) or _ends_with(key, g.key)]
        longest = max((guest.key for guest in found), key=len, default="")
        if not all(_ends_with(longest, guest.key) for guest in found):
            return None
        return max(found, key=lambda g: (g.seat is not None, g.affiliation is not None, len(g.key)), default=None)


def by_last_name(guests: tuple[Guest, ...]) -> dict[str, list[Guest]]:
    """Guests that have a name, by its last word in lower case."""
    out: dict[str, list[Guest]] = {}
    for guest in guests:
        if guest.key:
            out.setdefault(guest.key.split()[-1], []).append(guest)
    return out


def _ends_with(name: str, end: str) -> bool:
    return name == end or name.endswith(f" {end}")


def _matches(sources: tuple[str, ...], text: str) -> Iterator[re.Match[str]]:
    """The first match of each pattern that matches."""
    return (match for source in sources if (match := pattern(source).search(text)))
