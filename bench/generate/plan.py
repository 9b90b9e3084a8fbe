"""A random meeting of the Security Council, before it is put into words of a language and the layout of an era.

Members, presidency and the names of States are the register's for that day; delegates are invented. How many speak,
how long, and how they vote follows the shape of real meetings: the President before and after nearly every speaker,
lengths that are lognormal, most drafts adopted by all.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from random import Random

from onrecord.register import Register

PERMANENT = ("chn", "fra", "rus", "su", "gbr", "usa")
_SPOKEN = {
    "fr": "fra cmr sen civ ben mli gab caf tcd com cod bel lux mar dji bfa ner gin".split(),
    "es": "esp mex arg chl per col ven cub ecu cri pan ury gtm bol dom pry hnd nic gnq slv".split(),
    "ru": "rus su ukr blr kaz".split(),
    "zh": ["chn"],
    "ar": "egy jor kwt qat are dza tun mar syr lby irq lbn bhr sau".split(),
    "pt": "bra ago moz prt gnb cpv".split(),
}
LANGUAGE = {state: language for language, states in _SPOKEN.items() for state in states}
"""The language in which a State's delegates speak, where it is not English."""
_INVITABLE = ("egy", "bra", "ind", "nor", "can", "ken", "tur", "mar", "arg", "bel")
# number of a Security Council meeting by year, roughly: records of a year bear numbers of that year
_NUMBERS = ((1946, 1), (1950, 458), (1960, 850), (1990, 2903), (2000, 4085), (2010, 6255), (2018, 8150), (2026, 10080))


@dataclass(frozen=True, slots=True)
class Person:
    """An invented delegate: a courtesy (0, 1) and the syllables of a surname, by their places in `Tongue.names`."""

    courtesy: int
    surname: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks. `kind`: president, state or guest; `role` is the place of a guest's office in `Tongue.roles`."""

    kind: str
    person: Person
    state: str | None = None
    role: int = 0


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote on a draft; lists of ids."""

    draft: str
    favour: tuple[str, ...]
    against: tuple[str, ...]
    abstaining: tuple[str, ...]
    adopted: bool
    veto: bool
    resolution: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a meeting: `what` is a formula, "words" (`words` of them) or "vote"; `about` fills it."""

    what: str
    words: int = 0
    about: object = None


@dataclass(frozen=True, slots=True)
class Speech:
    """One speech; `labelled` is False where it goes on under the label before it."""

    speaker: Speaker
    capacity: str
    language: str | None
    items: tuple[Item, ...]
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting. `language` None of a speech is that of the document. `seats` are the members, the chair left out."""

    number: int
    day: date
    time: str
    opened: str
    closed: str
    president: Person
    presidency: str
    seats: tuple[tuple[str, Person], ...]
    invited: tuple[str, ...]
    guests: tuple[Speaker, ...]
    speeches: tuple[Speech, ...] = ()
    topic_words: int = 6
    votes: tuple[Vote, ...] = field(default=())

    @property
    def symbol(self) -> str:
        """The symbol of its record."""
        return f"S/PV.{self.number}"


def number_of(day: date) -> int:
    """A meeting's number that fits its year."""
    year = day.year + (day.timetuple().tm_yday - 1) / 366
    for (first, low), (last, high) in pairwise(_NUMBERS):
        if year < last:
            return low + int((high - low) * (year - first) / (last - first))
    return _NUMBERS[-1][1] + int(280 * (year - _NUMBERS[-1][0]))


def plan(rng: Random, register: Register, day: date, speeches: int, number: int | None = None) -> Meeting:
    """A meeting of that day with exactly so many speeches."""
    members = [actor.id for actor in register.council(on=day.isoformat())]
    chair = register.presidency(on=day.isoformat())
    presidency = chair.id if chair is not None and chair.id in members else members[-1]
    seats = tuple((state, person) for state, person in zip(members, _people(rng, len(members)), strict=True))
    president = next(person for state, person in seats if state == presidency)
    seats = tuple(seat for seat in seats if seat[0] != presidency)
    taken = {person.surname for _, person in seats} | {president.surname}
    invited = tuple(s for s in rng.sample(_INVITABLE, 0 if speeches < 12 else rng.randint(4, 7)) if s not in members)
    others = [person for person in _people(rng, 40) if person.surname not in taken]
    guests = tuple(
        Speaker("guest", others.pop(), None, role)
        for role in rng.sample(range(3), min(rng.choice((0, 1, 1, 2)) if speeches > 5 else 0, 3))
    )
    hour, minute = rng.choice((10, 11, 15, 15, 16, 18)), rng.choice((0, 0, 0, 30))
    time = f"{hour:02}:{minute:02}"
    opened = f"{hour:02}:{minute + rng.choice((0, 5, 10, 15)):02}"
    closed = f"{hour + 1 + min(speeches // 20, 4):02}:{rng.choice((5, 20, 35, 50)):02}"
    meeting = Meeting(
        number_of(day) if number is None else number, day, time, opened, closed, president, presidency, seats, invited,
        guests, topic_words=rng.randint(3, 9),
    )  # fmt: skip
    made, votes = _Course(rng, meeting, others).speeches(speeches)
    return Meeting(
        **{name: getattr(meeting, name) for name in Meeting.__slots__ if name not in ("speeches", "votes")},
        speeches=made,
        votes=votes,
    )


def _people(rng: Random, many: int) -> list[Person]:
    """Delegates with different surnames; some with two words to them."""
    found: dict[tuple[int, ...], Person] = {}
    while len(found) < many:
        surname = tuple(rng.sample(range(24), rng.choice((2, 3, 3))))
        found.setdefault(surname, Person(int(rng.random() < 0.4), surname))
    return list(found.values())


class _Course:
    """How one meeting goes."""

    def __init__(self, rng: Random, meeting: Meeting, others: list[Person]) -> None:
        self._rng, self._meeting, self._others = rng, meeting, others
        self._chair = Speaker("president", meeting.president, meeting.presidency)
        self._chair_language = self._language(meeting.presidency)
        self._made: list[Speech] = []
        self._votes: list[Vote] = []

    def speeches(self, many: int) -> tuple[tuple[Speech, ...], tuple[Vote, ...]]:
        rng, meeting = self._rng, self._meeting
        votes = 0 if many < 4 else rng.choice((0, 0, 1, 1, 1, 2))
        national = many >= 8 and rng.random() < 0.4
        for number in range(votes):
            if len(self._made) + 2 + 3 * national < many:
                self._vote(number)
        queue = self._queue()
        while (left := many - len(self._made) - 3 * national) > 0:
            if left == 1:
                self._preside(Item("end") if self._made else Item("begin"))
                continue
            speaker = queue.pop() if queue else self._again()
            self._preside(Item("floor", about=speaker) if speaker.state else Item("floor_briefer", about=speaker))
            self._speak(speaker)
        if national:
            self._national()
        if meeting.guests or meeting.invited:
            self._invite()
        return tuple(self._made), tuple(self._votes)

    def _queue(self) -> list[Speaker]:
        """Who is to speak, the last first: briefers, members, those invited."""
        meeting = self._meeting
        members = [Speaker("state", person, state) for state, person in meeting.seats]
        self._rng.shuffle(members)
        invited = [Speaker("state", self._others.pop(), state) for state in meeting.invited]
        return [*invited, *members, *meeting.guests]

    def _again(self) -> Speaker:
        state, person = self._rng.choice(self._meeting.seats)
        return Speaker("state", person, state)

    def _language(self, state: str | None) -> str | None:
        return LANGUAGE.get(state or "", "en")

    def _preside(self, *items: Item) -> None:
        words = self._length(3.4, 0.8) if self._rng.random() < 0.3 else 0
        said = (Item("words", words),) if words else ()
        self._made.append(Speech(self._chair, "presiding", self._chair_language, (*said, *items)))

    def _speak(self, speaker: Speaker) -> None:
        rng = self._rng
        items = [Item("words", self._length(4.4, 0.6)) for _ in range(1 + int(rng.lognormvariate(1.6, 0.6)))]
        if speaker.state and rng.random() < 0.05:
            items.insert(0, Item("behalf", about=rng.randrange(3)))
        capacity = "national" if speaker.state else "guest"
        self._made.append(Speech(speaker, capacity, self._language(speaker.state), tuple(items)))

    def _length(self, mean: float, deviation: float) -> int:
        return min(int(math.exp(self._rng.gauss(mean, deviation))) + 8, 600)

    def _national(self) -> None:
        long = tuple(Item("words", self._length(4.6, 0.5)) for _ in range(1 + self._rng.randrange(6)))
        chair, language = self._chair, self._chair_language
        self._made += [
            Speech(chair, "presiding", language, (Item("words", 20),)),
            Speech(chair, "national", language, (Item("national", about=chair), *long), labelled=False),
            Speech(chair, "presiding", language, (Item("resume"), Item("end")), labelled=False),
        ]

    def _invite(self) -> None:
        first = self._made[0]
        items = [
            *([Item("rule37")] if self._meeting.invited else []),
            *([Item("rule39")] if self._meeting.guests else []),
        ]
        self._made[0] = Speech(first.speaker, first.capacity, first.language, (*items, *first.items), first.labelled)

    def _vote(self, number: int) -> None:
        vote = self._outcome(number)
        self._votes.append(vote)
        put = (Item("begin"),) if not self._made else ()
        self._made.append(Speech(self._chair, "presiding", self._chair_language, (*put, Item("vote", about=vote))))
        self._made.append(Speech(self._chair, "presiding", self._chair_language, (Item("result", about=vote),)))

    def _outcome(self, number: int) -> Vote:
        rng, meeting = self._rng, self._meeting
        members = [*(state for state, _ in meeting.seats), meeting.presidency]
        against: set[str] = set()
        abstaining: set[str] = set()
        if rng.random() < 0.4:
            abstaining = set(rng.sample(members, rng.randint(1, 4)))
            against = set(rng.sample(sorted(set(members) - abstaining), rng.choice((0, 0, 1, 2))))
        favour = [m for m in members if m not in against | abstaining]
        carried = len(favour) >= (9 if len(members) > 11 else 7)
        veto = carried and any(state in PERMANENT for state in against)
        year, draft = meeting.day.year, rng.randint(11, 1190)
        symbol = f"S/{1300 + (meeting.number * 2 + number) % 27000}" if year < 1994 else f"S/{year}/{draft}"
        adopted = carried and not veto
        resolution = f"{max(1, meeting.number // 4 + number)} ({year})" if adopted else None
        return Vote(symbol, tuple(favour), tuple(sorted(against)), tuple(sorted(abstaining)), adopted, veto, resolution)
