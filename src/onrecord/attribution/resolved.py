"""What a source was found to be, and what a resolver remembers of the text before it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from onrecord.attribution.people import Person
from onrecord.text.names import FoundName

_MOST_NEAR = 100  # namings back in which a pronoun may find its speaker


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


@dataclass(slots=True)
class Turn:
    """The last speaker of the running text: what a pronoun may take up."""

    resolved: Resolved
    paragraph: int
    plural: bool


@dataclass(slots=True)
class State:
    """What has been read so far: the last speakers, and the last persons named with their paragraphs.

    `un_holders` are all persons named so far with an office such as that of the UN's Secretary-General.
    `rival` is who a sentence after the last speech began or ended with: "he" may mean him from there on.
    """

    person: Turn | None = None
    thing: Turn | None = None
    named: deque[tuple[int, Person]] = field(default_factory=lambda: deque(maxlen=_MOST_NEAR))
    un_holders: dict[int, Person] = field(default_factory=dict)
    documents: dict[str, Resolved] = field(default_factory=dict)
    rival: Person | None = None
