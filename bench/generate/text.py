"""A meeting in the words of a language: its paragraphs, the text of its record, and the truth about it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bench.generate.layouts import Layout
from bench.generate.plan import PERMANENT, Item, Meeting, Person, Speaker, Vote
from bench.generate.tongue import Tongue
from bench.generate.words import words_of
from onrecord.register import Register
from onrecord.register.edtf import parse


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph. `kind`: cover, row, heading, direction, list head, list or speech.

    `label` is the length of its speaker label, 0 where it has none, `bold` that of the name in it. `speech` is the
    place of its speech among all, `opens` is true of a speech's first paragraph.
    """

    kind: str
    text: str
    speech: int | None = None
    opens: bool = False
    label: int = 0
    bold: int = 0


@dataclass(slots=True)
class Record:
    """The paragraphs of a record with the truth about it. Offsets are added where a text is made of it."""

    meeting: Meeting
    layout: Layout
    tongue: Tongue
    topic: str = ""
    blocks: list[Block] = field(default_factory=list)
    truth: dict[str, Any] = field(default_factory=dict)

    @property
    def printed(self) -> bool:
        """True where the cover is that of the printed Official Records."""
        return self.layout.name.startswith("printed") and bool(self.tongue.printed)


class Names:
    """The names of States on one day in one language."""

    def __init__(self, register: Register, tongue: Tongue, meeting: Meeting) -> None:
        self._register, self._tongue, self._days = register, tongue, parse(meeting.day.isoformat())
        self._known: dict[str, str] = {}

    def state(self, id_: str) -> str:
        """A State's name on that day."""
        if id_ not in self._known:
            self._known[id_] = self._register.entity(id_).name(self._tongue.code, self._days)
        return self._known[id_]

    def after(self, id_: str) -> str:
        """The name as it stands after "the representative of"."""
        return self._tongue.after.get(id_) or self._tongue.article(self.state(id_))

    def person(self, person: Person, layout: Layout) -> str:
        """A delegate as labels name them."""
        surname = "".join(self._tongue.names[place] for place in person.surname)
        surname = surname[:1].upper() + surname[1:]
        space = self._tongue.space
        if layout.capitals:
            surname = surname.upper()
        courtesy = self._tongue.courtesies[person.courtesy]
        return surname + courtesy if not space else f"{courtesy} {surname}"


def collated(name: str) -> str:
    """A key that puts names in the order of an alphabet, accents aside."""
    return "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))


def write(meeting: Meeting, layout: Layout, tongue: Tongue, register: Register, seed: str) -> Record:
    """The paragraphs of the record of a meeting."""
    return _Writer(meeting, layout, tongue, register, Random(f"{seed}/{tongue.code}/words")).record()


class _Writer:
    def __init__(self, meeting: Meeting, layout: Layout, tongue: Tongue, register: Register, rng: Random) -> None:
        self._meeting, self._layout, self._tongue, self._rng = meeting, layout, tongue, rng
        self._names = Names(register, tongue, meeting)
        self._words = words_of(tongue)
        self._out = Record(meeting, layout, tongue)
        self._bodies: list[list[str]] = []

    def record(self) -> Record:
        out, tongue, meeting = self._out, self._tongue, self._meeting
        out.topic = self._words.sentences(self._rng, 8)[: 8 * meeting.topic_words].rsplit(" ", 1)[0].rstrip(",.，。")
        if out.printed:
            self._printed_cover()
        else:
            self._cover()
        self._add("direction", self._at(tongue.opened, meeting.opened))
        self._add("heading", tongue.adoption)
        self._add("direction", tongue.adopted_agenda)
        self._add("heading", out.topic)
        speeches = [self._speech(place) for place in range(len(meeting.speeches))]
        self._add("direction", self._at(tongue.closed, meeting.closed))
        out.truth = self._facts() | {"speeches": speeches, "votes": [self._vote_truth(v) for v in meeting.votes]}
        return out

    def _at(self, template: str, time: str) -> str:
        """A direction with a time; "p.m." ends it as well as any full stop."""
        said = template.format(time=self._tongue.time(time))
        return said[:-1] if said.endswith("..") else said

    def _add(self, kind: str, text: str, **more: Any) -> None:
        self._out.blocks.append(Block(kind, text, **more))

    def _printed_cover(self) -> None:
        tongue, meeting = self._tongue, self._meeting
        printed = tongue.printed
        day, time = tongue.day(meeting.day), tongue.time(meeting.time)
        for line in (
            f"{tongue.council.upper()}    {meeting.symbol}", printed["series"], tongue.provisional.upper(),
            tongue.meeting(meeting.number).upper(), printed["held"].format(place=tongue.place, day=day, time=time),
        ):  # fmt: skip
            self._add("cover", line)
        chair = self._names.person(meeting.president, self._layout)
        self._add("row", f"{tongue.chair_row} {chair} ({self._names.state(meeting.presidency)}).")
        present = [meeting.presidency, *(state for state, _ in meeting.seats)]
        states = self._listed(sorted(map(self._names.state, present), key=collated), joined=False)
        self._add("row", printed["present"].format(states=states))
        self._add("cover", printed["agenda"].format(number=meeting.number))
        self._add("cover", f"1. {tongue.adoption}")
        self._add("cover", f"2. {self._out.topic}")
        self._add("cover", tongue.notice)

    def _cover(self) -> None:
        tongue, meeting, layout = self._tongue, self._meeting, self._layout
        for line in (
            f"{tongue.organization}    {meeting.symbol}", tongue.council, tongue.provisional,
            tongue.meeting(meeting.number), f"{tongue.day(meeting.day)}{tongue.comma}{tongue.time(meeting.time)}",
            tongue.place,
        ):  # fmt: skip
            self._add("cover", line)
        chair = f"({self._names.state(meeting.presidency)})"
        self._add("row", f"{tongue.chair_row} {self._row(self._names.person(meeting.president, layout), chair)}")
        for place, (person, state) in enumerate(self._seats()):
            lead = f"{tongue.members_row} " if place == 0 else ""
            self._add("row", f"{lead}{self._row(state, person)}" if layout.named_members else f"{lead}{state}")
        self._add("cover", tongue.agenda)
        self._add("cover", self._out.topic)
        self._add("cover", tongue.notice)

    def _row(self, left: str, right: str) -> str:
        dots = self._layout.leaders * max(3, (60 - len(left) - len(right)) // len(self._layout.leaders))
        return f"{left}{dots}{right}" if self._layout.torn else f"{left}{dots} {right}"

    def _seats(self) -> list[tuple[str, str]]:
        rows = [(self._names.person(p, self._layout), self._names.state(s)) for s, p in self._meeting.seats]
        return sorted(rows, key=lambda row: collated(row[1]))

    def _facts(self) -> dict[str, Any]:
        meeting, names, layout, tongue = self._meeting, self._names, self._layout, self._tongue
        printed = self._out.printed
        return {
            "symbol": meeting.symbol,
            "number": meeting.number,
            "date": meeting.day.isoformat(),
            "time": meeting.time,
            "called_to_order": meeting.opened,
            "rose": meeting.closed,
            "president": names.person(meeting.president, layout),
            "presidency": names.state(meeting.presidency),
            "members": [list(row) for row in self._seats()] if layout.named_members else [],
            "agenda": [tongue.adoption, self._out.topic] if printed else [self._out.topic],
            "invited": [names.after(state) for state in meeting.invited],
            "language": self._tongue.code,
            "layout": layout.name,
        }

    def _speech(self, place: int) -> dict[str, Any]:
        speech, tongue = self._meeting.speeches[place], self._tongue
        label, bold = self._label(place) if speech.labelled else ("", 0)
        said: list[str] = []
        for item in speech.items:
            for kind, text in self._item(item):
                fresh = kind == "speech" and not said
                head = f"{label}{tongue.colon} " if fresh and label else ""
                head = head if tongue.space else head.rstrip(" ")
                self._add(kind, head + text, speech=place, opens=fresh,
                          label=len(label) if head else 0, bold=bold if head else 0)  # fmt: skip
                if kind == "speech":
                    said.append(text)
        state = None if speech.speaker.state is None else self._names.state(speech.speaker.state)
        role = tongue.roles[speech.speaker.role][1] if speech.speaker.kind == "guest" else speech.capacity
        return {
            "label": label or None,
            "speaker": self._names.person(speech.speaker.person, self._layout),
            "state": state,
            "capacity": role,
            "language": speech.language or tongue.code,
            "body": "\n".join(said),
        }

    def _label(self, place: int) -> tuple[str, int]:
        speech, tongue, layout = self._meeting.speeches[place], self._tongue, self._layout
        person = self._names.person(speech.speaker.person, layout)
        if speech.speaker.kind == "president":
            who = label = tongue.president_capitals if layout.capitals else tongue.president
            if layout.torn and self._rng.random() < 0.1:
                who = label = label.replace(" ", "  ")
        else:
            who = person = person[:1].upper() + person[1:]
            label = person
            if speech.speaker.state is not None:
                label = tongue.label.format(who=person, state=self._names.state(speech.speaker.state))
        if speech.language not in (None, tongue.code):
            label += self._note(speech.language or "")
        return label, len(who)

    def _note(self, code: str) -> str:
        tongue = self._tongue
        language = tongue.languages[code]
        elided = f"de l’{language}" if language[0] in "aàeé" else f"du {language}"
        return tongue.notes[self._layout.note].format(language=language, from_language=elided)

    def _item(self, item: Item) -> Iterable[tuple[str, str]]:
        """The paragraphs of a part of a speech, each with its kind."""
        tongue, about = self._tongue, item.about
        if item.what == "words":
            yield "speech", self._words.sentences(self._rng, item.words)
        elif isinstance(about, Vote):
            if item.what == "vote":
                yield from self._voted(about)
            else:
                yield "speech", self._words.sentences(self._rng, 20) if self._recorded(about) else self._result(about)
        elif isinstance(about, Speaker):
            template = {"floor": tongue.floor, "floor_briefer": tongue.floor_briefer, "national": tongue.national}
            state = self._names.after(about.state) if about.state else ""
            yield "speech", template[item.what].format(who=self._names.person(about.person, self._layout), state=state)
        elif item.what == "behalf" and isinstance(about, int):
            yield "speech", tongue.behalf.format(group=tongue.groups[about])
        elif item.what == "rule37":
            states = self._listed([self._names.after(state) for state in self._meeting.invited], joined=True)
            yield "speech", tongue.rule37[self._layout.invitation].format(states=states)
        elif item.what == "rule39":
            yield (
                "speech",
                tongue.rule39.format(guests=tongue.rule39_joined.join(map(self._guest, self._meeting.guests))),
            )
        else:
            yield "speech", {"begin": tongue.begin, "end": tongue.end, "resume": tongue.resume}[item.what]

    def _guest(self, guest: Speaker) -> str:
        who = self._names.person(guest.person, self._layout)
        return self._tongue.rule39_item.format(who=who, role=self._tongue.roles[guest.role][0])

    def _listed(self, names: list[str], joined: bool) -> str:
        tongue = self._tongue
        if joined and len(names) > 1:
            return tongue.comma.join(names[:-1]) + tongue.joined + names[-1]
        return tongue.comma.join(names)

    def _lists(self, vote: Vote) -> list[list[str]]:
        return [
            sorted(map(self._names.state, ids), key=collated) for ids in (vote.favour, vote.against, vote.abstaining)
        ]

    def _voted(self, vote: Vote) -> Iterable[tuple[str, str]]:
        tongue = self._tongue
        yield "speech", tongue.put_to_vote.format(draft=vote.draft)
        yield "direction", tongue.vote_taken
        lists = self._lists(vote)
        unanimous = not vote.against and not vote.abstaining
        for place, (head, names) in enumerate(zip(tongue.lists, lists, strict=True)):
            if (place == 0 or not unanimous) and (names or place == 1):
                yield "list head", head
                yield "list", self._listed(names, self._layout.and_last) if names else tongue.none
        if self._recorded(vote):
            yield "direction", self._result(vote)

    def _recorded(self, vote: Vote) -> bool:
        """True where the record itself says what came of a vote, and not the President."""
        return vote.adopted and self._layout.result == "record" and "record" in self._tongue.results

    def _result(self, vote: Vote) -> str:
        tongue = self._tongue
        counts = [len(vote.favour), len(vote.against), len(vote.abstaining)]
        kind = self._layout.result if self._layout.result != "record" or self._recorded(vote) else "plain"
        said = tongue.results[kind].format(
            favour=tongue.counted(counts[0]), against=tongue.counted(counts[1]), abstaining=tongue.abstained(counts[2]),
            favour_digits=counts[0],
        )  # fmt: skip
        if kind == "record":
            return said
        if vote.adopted:
            template = tongue.passed if vote.against or vote.abstaining else tongue.unanimous
            return f"{said}{tongue.space}{template.format(resolution=vote.resolution)}"
        return f"{said}{tongue.space}{tongue.vetoed if vote.veto else tongue.fallen}"

    def _vote_truth(self, vote: Vote) -> dict[str, Any]:
        favour, against, abstaining = self._lists(vote)
        numbered = not self._recorded(vote)
        permanent = {self._names.state(state) for state in vote.against if state in PERMANENT}
        return {
            "on": vote.draft, "in_favour": favour, "against": against, "abstaining": abstaining,
            "adopted": vote.adopted, "resolution": vote.resolution if numbered else None,
            "totals": [len(favour), len(against), len(abstaining)],
            "veto_by": [name for name in against if vote.veto and name in permanent],
        }  # fmt: skip
