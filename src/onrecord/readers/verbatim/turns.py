"""Turns into speeches: who, in which capacity, for what purpose, in which language.

A turn is what stands under one label. A President who also speaks for a State makes two speeches, or three, in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from onrecord.languages import Language
from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor, Capacity, Purpose, Speech
from onrecord.readers.verbatim.cover import Cover
from onrecord.readers.verbatim.groups import Groups
from onrecord.readers.verbatim.labels import Label, LabelReader
from onrecord.readers.verbatim.matter import Matter
from onrecord.readers.verbatim.people import Guest, People, by_last_name
from onrecord.readers.verbatim.states import mended
from onrecord.readers.verbatim.view import View
from onrecord.span import Span
from onrecord.text.patterns import pattern

_ONE_SPEAKER: frozenset[str] = frozenset({"right of reply", "introduction of a draft", "point of order"})
_OWN_WORDS = 600
# "The Secretary -General:"
_BROKEN_HYPHEN = re.compile(r"\s*-\s*")


@dataclass(frozen=True, slots=True)
class Turn:
    """One label with what stands under it, `[label.body, stop)` of the view less `matter`."""

    label: Label
    stop: int
    matter: tuple[Matter, ...]
    number: int

    def pieces(self, start: int, stop: int) -> list[tuple[int, int]]:
        """The stretches of speech between `start` and `stop`."""
        out, at = [], start
        for matter in self.matter:
            if matter.stop <= start or matter.start >= stop:
                continue
            if matter.start > at:
                out.append((at, matter.start))
            at = max(at, matter.stop)
        if at < stop:
            out.append((at, stop))
        return out


class Speeches:
    """Makes the speeches of one record, turn by turn; what the President announces holds for the turns after it."""

    def __init__(
        self,
        view: View,
        language: Language,
        words: VerbatimWords,
        cover: Cover,
        people: People,
        groups: Groups,
        reader: LabelReader,
    ) -> None:
        self._view, self._language, self._words = view, language, words
        self._cover, self._people, self._groups, self._reader = cover, people, groups, reader
        self._guests = by_last_name(people.guests)
        self._invited = {actor.name for actor in people.states_invited}
        self._members = {state.name for _, state in cover.members}

    def of(self, turns: Iterable[Turn]) -> list[Speech]:
        """The speeches of the turns, in order; ids are given later, `order` counts from 1."""
        out: list[Speech] = []
        announced: Purpose = "statement"
        chair, presidency = self._cover.president, self._cover.presidency
        heard: set[str] = set()
        before: Turn | None = None
        for turn in turns:
            chair, presidency = self._in_chair(turn, chair, presidency, before=True)
            if turn.label.kind == "president":
                made = self._presiding(turn, announced, chair, presidency)
                announced = self._announced(turn, announced)
            else:
                made = [self._speaking(turn, announced, heard, before)]
                heard.add(turn.label.who)
                # explanations of vote are over when someone who has no vote speaks
                lapsed = announced in _ONE_SPEAKER or made[0].purpose == "statement"
                announced = "statement" if lapsed else announced
            chair, presidency = self._in_chair(turn, chair, presidency, before=False)
            before = turn
            out += [replace(speech, order=len(out) + index) for index, speech in enumerate(made, 1)]
        return out

    def _speaking(self, turn: Turn, announced: Purpose, heard: set[str], before: Turn | None) -> Speech:
        label = turn.label
        guest = self._people.match(label.who, self._guests) if label.kind != "office" else None
        start, stop = label.body, turn.stop
        affiliation, capacity = self._stands_for(label, guest, before)
        if label.role:
            affiliation_of_role, capacity_of_role = self._people.represents(label.stop - len(label.role), label.stop)
            capacity = "subsidiary_body" if capacity_of_role == "subsidiary_body" else capacity
            affiliation = affiliation or affiliation_of_role
        elif capacity == "national" and self._says(self._words.as_chair, turn):
            capacity = "subsidiary_body"
        return Speech(
            id="",
            order=0,
            speaker=self._speaker(label, guest),
            capacity=capacity,
            purpose=self._purpose(turn, announced, capacity, guest, affiliation, label.who in heard),
            affiliation=affiliation,
            on_behalf_of=self._groups.stated(start, stop),
            aligned_with=self._groups.aligned(start, stop),
            language=self._delivered(label),
            label=self._view.span(label.start, label.stop),
            body=self._body(turn, start, stop),
            turn=turn.number,
            switches=self._switches(turn, start, stop),
        )

    def _speaker(self, label: Label, guest: Guest | None) -> Actor:
        span = self._view.span(label.start, label.who_stop)
        words = mended(self._view.text[label.start : label.who_stop])
        if label.kind == "office":
            name = _BROKEN_HYPHEN.sub("-", re.sub(r"^The\s+", "", words))
            return Actor(words=words, span=span, name=name, rule="label")
        if guest is None or len(guest.key) <= len(self._people.key(words)):
            return Actor(words=words, span=span, name=words, rule="label")
        return Actor(words=words, span=span, name=guest.name.name, rule="label, named in full by the President")

    def _stands_for(self, label: Label, guest: Guest | None, before: Turn | None) -> tuple[Actor | None, Capacity]:
        if label.kind == "office":
            actor = Actor(
                words=label.who, span=self._view.span(label.start, label.who_stop), name="United Nations", rule="label"
            )
            return actor, "secretariat"
        if label.affiliation is not None and label.affiliation_at is not None:
            start, stop = label.affiliation_at
            words = mended(self._view.text[start:stop])
            found, capacity = self._people.represents(start, stop)
            if capacity not in ("organization", "subsidiary_body") or found is None:
                capacity = "national"
            return Actor(words=words, span=self._view.span(start, stop), name=words, rule="label"), capacity
        affiliation, capacity = (guest.affiliation, guest.capacity) if guest else (None, "briefer")
        if affiliation is None and before is not None and before.label.kind == "president":
            affiliation, capacity = self._people.given_the_floor(before.label.body, before.stop)
        if capacity == "briefer" and self._words.state_offices and pattern(self._words.state_offices).match(label.who):
            capacity = "national"
        return affiliation, capacity

    def _presiding(self, turn: Turn, announced: Purpose, chair: Actor | None, presidency: Actor | None) -> list[Speech]:
        label, text = turn.label, self._view.text
        out: list[Speech] = []
        at = label.body
        for start, stop, match in self._national(turn):
            if text[at:start].strip():
                out.append(self._chairing(turn, at, start, chair, presidency, first=not out))
            out.append(self._for_state(turn, start, stop, match, announced, chair, presidency, first=not out))
            at = stop
        if text[at : turn.stop].strip() or not out:
            speech = self._chairing(turn, at, turn.stop, chair, presidency, first=not out)
            if speech.body or not out:
                out.append(speech)
        return out

    def _national(self, turn: Turn) -> list[tuple[int, int, re.Match[str]]]:
        """Each stretch from "I shall now make a statement in my capacity as …" to "I now resume my functions"."""
        text, at = self._view.text, turn.label.body
        out: list[tuple[int, int, re.Match[str]]] = []
        for source in self._words.national_start:
            while match := pattern(source).search(text, at, turn.stop):
                ends = [
                    m.start()
                    for s in self._words.national_end
                    for m in pattern(s).finditer(text, match.end(), turn.stop)
                ]
                stop = min(ends, default=turn.stop)
                out.append((match.start(), stop, match))
                at = stop
        return out

    def _chairing(
        self, turn: Turn, start: int, stop: int, chair: Actor | None, presidency: Actor | None, first: bool
    ) -> Speech:
        return Speech(
            id="",
            order=0,
            speaker=self._president(turn.label, chair),
            capacity="presiding",
            purpose="procedure",
            affiliation=presidency,
            language=self._delivered(turn.label),
            label=self._view.span(turn.label.start, turn.label.stop) if first else None,
            body=self._body(turn, start, stop),
            turn=turn.number,
            switches=self._switches(turn, start, stop),
        )

    def _for_state(
        self, turn: Turn, start: int, stop: int, match: re.Match[str], announced: Purpose, chair: Actor | None,
        presidency: Actor | None, first: bool,
    ) -> Speech:  # fmt: skip
        state = presidency
        if match.groupdict().get("state"):
            words = mended(match["state"])
            bare = re.sub(r"^(?:the|la|le|les)\s+|^l[’']", "", words)
            name = presidency.name if presidency else bare
            state = Actor(
                words=words, span=self._view.span(*match.span("state")), name=name, rule="stated by the President"
            )
        return Speech(
            id="",
            order=0,
            speaker=self._president(turn.label, chair),
            capacity="national",
            purpose=announced if announced not in _ONE_SPEAKER else "statement",
            affiliation=state,
            on_behalf_of=self._groups.stated(start, stop),
            aligned_with=self._groups.aligned(start, stop),
            language=self._delivered(turn.label),
            label=self._view.span(turn.label.start, turn.label.stop) if first else None,
            body=self._body(turn, start, stop),
            turn=turn.number,
            switches=self._switches(turn, start, stop),
        )

    def _president(self, label: Label, chair: Actor | None) -> Actor:
        return Actor(
            words=mended(self._view.text[label.start : label.who_stop]),
            span=self._view.span(label.start, label.who_stop),
            name=chair.name if chair else None,
            rule="label; the cover names the President" if chair else "label",
        )

    def _in_chair(
        self, turn: Turn, chair: Actor | None, state: Actor | None, before: bool
    ) -> tuple[Actor | None, Actor | None]:
        """Who presides after the directions before a turn's label, or after those that follow its speech."""
        text = self._view.text
        for matter in turn.matter:
            if matter.kind != "direction" or (matter.start < turn.label.start) is not before:
                continue
            if any(pattern(source).match(text, matter.start, matter.stop) for source in self._words.back_in_chair):
                chair, state = self._cover.president, self._cover.presidency
            for source in self._words.took_chair:
                if match := pattern(source).search(text, matter.start, matter.stop):
                    who, of = mended(match["who"]), mended(match["state"])
                    chair = Actor(words=who, span=self._view.span(*match.span("who")), name=who, rule="took the Chair")
                    state = Actor(words=of, span=self._view.span(*match.span("state")), name=of, rule="took the Chair")
        return chair, state

    def _announced(self, turn: Turn, before: Purpose) -> Purpose:
        """What the President announces last in a turn holds on; a vote ends what was announced before it."""
        text = self._view.text
        vote = max((m.start for m in turn.matter if m.kind == "vote"), default=None)
        if vote is not None:
            before = "statement"
        found = [
            (match.start(), purpose)
            for source, purpose in self._words.announcements
            for match in pattern(source).finditer(text, turn.label.body, turn.stop if vote is None else vote)
        ]
        return _purpose(max(found)[1]) if found and vote is None else before

    def _purpose(
        self, turn: Turn, announced: Purpose, capacity: Capacity, guest: Guest | None, state: Actor | None, heard: bool
    ) -> Purpose:
        if self._says(self._words.replies, turn):
            return "right of reply"
        if announced in _ONE_SPEAKER:
            return announced
        if self._says(self._words.introductions, turn) or self._reports(turn):
            return "introduction of a draft"
        if announced.startswith("explanation"):
            return announced if capacity == "national" and self._votes(state) else "statement"
        briefs = (
            guest is not None and guest.seat == "rule 39" and (guest.briefer or capacity in ("secretariat", "briefer"))
        )
        return "briefing" if briefs and not heard else "statement"

    def _reports(self, turn: Turn) -> bool:
        return (
            turn.label.role is not None
            and self._people.represents(turn.label.stop - len(turn.label.role), turn.label.stop)[1] == "subsidiary_body"
        )

    def _votes(self, state: Actor | None) -> bool:
        """Only a member explains its vote; where no cover lists the members, those invited are known not to be."""
        if state is None or state.name in self._invited:
            return False
        return (
            not self._members
            or any(_same_state(state.name or "?", member or "") for member in self._members)
            or state.name == (self._cover.presidency.name if self._cover.presidency else None)
        )

    def _says(self, sources: tuple[str, ...], turn: Turn) -> bool:
        """True if the first words of a turn's speech match one of the patterns."""
        start = turn.label.body
        stop = min(turn.stop, start + _OWN_WORDS)
        return any(pattern(source).search(self._view.text, start, stop) for source in sources)

    def _delivered(self, label: Label) -> str | None:
        return label.language if label.noted else self._language.code

    def _switches(self, turn: Turn, start: int, stop: int) -> tuple[tuple[int, str], ...]:
        """Where the record notes, inside a speech, that it went on in another language."""
        out = []
        for matter in turn.matter:
            if matter.kind == "note" and start <= matter.start < stop:
                language = self._reader.language(self._view.text[matter.start : matter.stop])
                if language is not None:
                    out.append((self._view.span(matter.start, matter.stop).stop, language))
        return tuple(out)

    def _body(self, turn: Turn, start: int, stop: int) -> tuple[Span, ...]:
        text = self._view.text
        out: list[Span] = []
        for piece_start, piece_stop in turn.pieces(start, stop):
            while piece_start < piece_stop and text[piece_start].isspace():
                piece_start += 1
            while piece_stop > piece_start and text[piece_stop - 1].isspace():
                piece_stop -= 1
            out += self._view.spans(piece_start, piece_stop)
        return tuple(out)


def _same_state(name: str, member: str) -> bool:
    """ "United Kingdom" is the member that the cover names in full; in Chinese the short form ends the full one."""
    return member.startswith(name) or (" " not in member and member.endswith(name))


def _purpose(name: str) -> Purpose:
    known: tuple[Purpose, ...] = (
        "briefing", "statement", "explanation of vote before the vote", "explanation of vote after the vote",
        "right of reply", "introduction of a draft", "point of order", "procedure",
    )  # fmt: skip
    return next(purpose for purpose in known if purpose == name)
