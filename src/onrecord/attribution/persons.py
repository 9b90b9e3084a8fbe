"""A place where a person is named, and a person as the document shows them."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.attribution.offices import OfficePhrase
from onrecord.span import Span
from onrecord.text.names import FoundName

_MOST_VARIANTS = 20  # other spellings kept of one name
_MOST_HELD = 50  # different offices kept of one person
_HINTS = 2  # sentences with "she" and one person named, from which on the person is taken for a woman


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a person is named. `words` is the name alone, without honorific and office.

    `roles` are nouns that say what the person is ("sheriff", "wife"); `hint` is the gender of the pronouns of the
    sentence, where the person is the only one named in it.
    """

    span: Span
    words: tuple[str, ...]
    gender: str
    office: OfficePhrase | None = None
    roles: tuple[str, ...] = ()
    hint: str = ""


@dataclass(slots=True)
class Person:
    """A person as the document shows them while it is read. `name` is the fullest form so far.

    `held` are the different offices named with the person, in order, each by its core and whom it serves; `roles` the
    nouns that stood with the name. `several` are the persons whom a surname may mean: this one is then none of them.
    """

    name: tuple[str, ...]
    gender: str = ""
    variants: list[str] = field(default_factory=list)
    held: dict[tuple[str, str | None, str], OfficePhrase] = field(default_factory=dict)
    roles: set[str] = field(default_factory=set)
    hints: dict[str, int] = field(default_factory=dict)
    several: tuple[Person, ...] = ()

    @property
    def full_name(self) -> str:
        """The fullest form of the name in the document."""
        return " ".join(self.name)

    @property
    def offices(self) -> tuple[str, ...]:
        """The cores of all offices named with the person ("deputy foreign minister")."""
        return tuple(dict.fromkeys(office.core for office in self.held.values() if office.core))

    @property
    def serves(self) -> tuple[FoundName, ...]:
        """The names of all whom the person's offices serve."""
        return tuple(office.affiliation for office in self.held.values() if office.affiliation)

    def affiliation(self) -> tuple[FoundName | None, str]:
        """Whom the person's office serves: the first name that stands with it, else what the table supplies."""
        named = next((office.affiliation for office in self.held.values() if office.affiliation), None)
        if named is not None:
            return named, ""
        return None, next((office.serves for office in self.held.values() if office.serves), "")

    def hold(self, office: OfficePhrase) -> None:
        """Notes an office named with the person, once."""
        serves = office.affiliation.name.text if office.affiliation else None
        if len(self.held) < _MOST_HELD:
            self.held.setdefault((office.core, serves, office.serves), office)

    def spelt(self, words: tuple[str, ...]) -> None:
        """Notes another spelling of the name, once."""
        spelling = " ".join(words)
        if len(self.variants) < _MOST_VARIANTS and spelling not in self.variants:
            self.variants.append(spelling)

    def hinted(self, gender: str) -> None:
        """Notes that the pronouns around the name are of this gender; one sentence shows nothing yet."""
        if gender:
            self.hints[gender] = self.hints.get(gender, 0) + 1
            if not self.gender and len(self.hints) == 1 and self.hints[gender] >= _HINTS:
                self.gender = gender
