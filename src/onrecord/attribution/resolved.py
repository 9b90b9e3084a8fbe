"""What a source was found to be, and what a resolver remembers of the text before it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from onrecord.attribution.persons import Person
from onrecord.span import Span
from onrecord.text.names import FoundName

_MOST_NEAR = 100  # namings back in which a pronoun may find its speaker
_MOST_TURNS = 20
_MOST_SAID = 60  # contents back in which "I" finds who speaks
TOGETHER = "several speakers at once"  # the rule of "Ode and Vera said"
NEAR = 2  # paragraphs back in which a pronoun may find its speaker
_FAR = 4  # the same where nobody else was named since

Sort = Literal["person", "several", "unnamed", "group", "thing"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a source was found to be. `name` is None while it is open; `affiliation` whom the source speaks for."""

    name: str | None
    rule: str
    candidates: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    affiliation: FoundName | str | None = None
    person: Person | None = None
    holder: bool = False  # an office named for its holder: a person, so that "it" does not take it up

    @property
    def known(self) -> bool:
        """True for a person, an office or a name of the register; False for words as they stand, and while open."""
        body = self.rule.startswith("known name")
        return self.name is not None and (self.person is not None or self.holder or body)


@dataclass(frozen=True, slots=True)
class Turn:
    """A speaker of the running text: what later words may take up. `head` is the noun of one who was not named.

    `sort`: a person (or an office for its holder), several persons at once, one or more persons without a name, or a
    thing: a body or a document.
    """

    resolved: Resolved
    paragraph: int
    sort: Sort
    head: str = ""
    plural: bool = False


@dataclass(slots=True)
class State:
    """What has been read so far: the speakers, and the persons named with their paragraphs.

    `turns` are those of persons, `thing` the last body or document, `group` the last persons in the plural. `since`
    are the persons named after the last turn, `rival` who a sentence after it began or ended with: "he" may mean him
    from there on. `counts` tells how often each person was named, by identity; `surnames` of whom a surname was
    used that others bear who were named later. `un_holders` are all persons named so
    far with an office such as that of the UN's Secretary-General; `bodies` names as written by their last word.
    """

    turns: deque[Turn] = field(default_factory=lambda: deque(maxlen=_MOST_TURNS))
    thing: Turn | None = None
    group: Turn | None = None
    named: deque[tuple[int, Person]] = field(default_factory=lambda: deque(maxlen=_MOST_NEAR))
    since: list[Person] = field(default_factory=list)
    counts: dict[int, int] = field(default_factory=dict)
    surnames: dict[str, Person] = field(default_factory=dict)
    un_holders: dict[int, Person] = field(default_factory=dict)
    documents: dict[str, Resolved] = field(default_factory=dict)
    bodies: dict[str, dict[str, Resolved]] = field(default_factory=dict)
    rival: tuple[int, Person] | None = None
    said: deque[tuple[tuple[Span, ...], Resolved]] = field(default_factory=lambda: deque(maxlen=_MOST_SAID))

    def take(self, turn: Turn) -> None:
        """Notes a speaker."""
        if turn.sort == "thing":
            self.thing = turn
            return
        if turn.sort in ("several", "group"):
            self.group = turn
        if turn.sort == "group":
            return
        self.turns.append(turn)
        self.since.clear()
        self.rival = None

    def again(self, paragraph: int) -> None:
        """Notes that the last speaker, without a name, speaks on."""
        if self.turns:
            self.turns.append(replace(self.turns.pop(), paragraph=paragraph))

    def saw(self, person: Person, paragraph: int, opens: bool) -> None:
        """Notes that a person was named; `opens` where a sentence without speech begins or ends so."""
        self.named.append((paragraph, person))
        self.counts[id(person)] = self.counts.get(id(person), 0) + 1
        if len(self.since) < _MOST_NEAR:
            self.since.append(person)
        if opens:
            self.rival = (paragraph, person)

    def last(self, here: int) -> Turn | None:
        """The last speaker who is a person, where it is near enough to be taken up in paragraph `here`."""
        if not self.turns:
            return None
        turn = self.turns[-1]
        others = any(p is not turn.resolved.person for p in self.since)
        return turn if here - turn.paragraph <= (NEAR if others else _FAR) else None

    def near(self, here: int) -> Iterator[Person]:
        """The persons named in this paragraph and the one before, each once, the last first."""
        seen: set[int] = set()
        for at, person in reversed(self.named):
            if 0 <= here - at < NEAR and id(person) not in seen:
                seen.add(id(person))
                yield person

    def speakers(self, here: int) -> Iterator[Turn]:
        """The turns of named persons near, the last first, each person once."""
        seen: set[int] = set()
        for turn in reversed(self.turns):
            person = turn.resolved.person
            if person is not None and 0 <= here - turn.paragraph <= NEAR and id(person) not in seen:
                seen.add(id(person))
                yield turn
