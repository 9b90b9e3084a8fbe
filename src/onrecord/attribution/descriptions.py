"""Whom "the diplomat", "the former minister", "the Kansas Republican" or "the British envoy" take up."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.attribution.heads import Source
from onrecord.attribution.persons import Person
from onrecord.attribution.pronouns import Fits, agrees, names_of, of_person, one_person, several_persons
from onrecord.attribution.resolved import Resolved, State
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.text.names import FoundName
from onrecord.text.tokens import Token, without_possessive

_LONGEST = 6  # words of a description
_PRECISE = 2  # a word that stands for more offices than these fits too many to be looked for in all of a document
_SAME = 4  # letters from which on the beginnings of "Armenia" and "Armenian" are one


@dataclass(frozen=True, slots=True)
class Description:
    """A definite phrase for a person. `wanted` are words one of which the person's office or role must hold (none: it
    fits anyone), `ranks` words that the office must hold ("deputy"), `state` the adjective or State in it.
    """

    head: str
    wanted: tuple[str, ...]
    ranks: frozenset[str]
    state: FoundName | None
    two: bool


class Describer:
    """Reads descriptions by a language's tables. Immutable."""

    def __init__(self, people: PeopleWords, words: ReportingWords) -> None:
        self._people, self._words = people, words
        self._office_heads = frozenset(h for office in people.offices for h in office.heads)

    def read(self, source: Source) -> Description | None:
        """The description that a source is, or None."""
        phrase = [t for t in source.phrase(self._words) if t.kind == "word"]
        if self._people.articles:
            definite = phrase and phrase[0].low in self._people.articles - self._people.indefinite
            both = phrase and phrase[0].low in self._people.pairs - self._people.indefinite
            if not (definite or both):
                return None
            phrase = phrase if both else phrase[1:]
        if not 1 <= len(phrase) <= _LONGEST or self._restricted(source, phrase):
            return None
        state = next((n for t in phrase if (n := source.names.get(t.span.start))), None)
        two = phrase[0].low in self._people.pairs
        whole, head = " ".join(t.low for t in phrase), phrase[-1].low
        if state is not None and len(phrase) == 1:
            return Description("", (), frozenset(), state, False) if state.name.kind == "demonym" else None
        if two and len(phrase) == 1:
            return Description("", (), frozenset(), None, True)
        head = self._singular(head) if two else head
        wanted = self._wanted(whole, head)
        if wanted is None or (state is not None and state.name.kind not in ("demonym", "state")):
            return None
        ranks = self._people.rank_words.intersection(t.low for t in phrase[:-1]) - {"former", "first"}
        return Description(head, wanted, frozenset(ranks), state, two)

    def _restricted(self, source: Source, phrase: list[Token]) -> bool:
        """True where a preposition goes on ("the envoy for Malta"), or a possessor stands before ("the city's")."""
        behind = [t for t in source.tokens if t.span.start >= phrase[-1].span.stop]
        leads = self._words.prepositions | self._words.genitives
        return bool(behind and behind[0].low in leads) or any(t.low.endswith("'s") for t in phrase)

    def _wanted(self, whole: str, head: str) -> tuple[str, ...] | None:
        for words in (whole, head):
            offices = self._people.descriptions.get(words)
            if offices is not None and (words == whole or self._people.roles):
                return tuple(dict.fromkeys((words, *offices.split()))) if offices else ()
        if whole in self._office_heads and self._people.roles:
            return (whole,)
        if head in self._people.roles:
            return (head,)
        last = whole.split()[-2:]
        return (" ".join(last),) if self._people.roles and " ".join(last) in self._office_heads else None

    def _singular(self, head: str) -> str:
        return head[:-1] if head.endswith("s") and head not in self._people.roles else head

    def answer(
        self, description: Description, source: Source, state: State, persons: list[Person], gender: str
    ) -> Resolved | None:
        """Whom the description takes up, None where it takes up nobody; `persons` are all of the document.

        `gender` is what the verb shows of the speaker, before what the noun does: a woman may be "дипломат".
        """
        gender = gender or self._people.roles.get(description.head, "")

        def fits(person: Person) -> bool:
            return agrees(person, gender) and self._fits(description, person)

        if description.two:
            return several_persons(state, source, "description", fits, two=True)
        last = state.last(source.draft.unit.paragraph)
        if last is not None and last.resolved.person is None and self._same_noun(description, last.head):
            return Resolved(None, "description, last speaker not named", (), (), last.resolved.affiliation)
        if last is not None and last.resolved.person is not None and fits(last.resolved.person):
            return one_person(state, source, gender, "description", fits)
        if not description.wanted and description.state is None:
            return one_person(state, source, gender, "description", fits)
        return self._of_document(fits, description, state, source, persons)

    def _of_document(
        self, fits: Fits, description: Description, state: State, source: Source, persons: list[Person]
    ) -> Resolved | None:
        """The only person of the document who fits; near, where the word fits many ("the candidate", "the leader")."""
        here = source.draft.unit.paragraph
        near = [p for p in state.near(here) if fits(p)]
        if len(near) == 1:
            return of_person(near[0], "description, only such person near")
        synonyms = self._people.descriptions.get(description.head, description.head).split()
        vague = description.state is None and not 0 < len(synonyms) <= _PRECISE
        found = near if vague else [p for p in persons if fits(p)]
        before = [p for p in found if id(p) in state.counts]
        for some in () if vague else (before, found):
            if len(some) == 1:
                return of_person(some[0], "description, only such person in the document")
        return Resolved(None, "description, several persons", names_of(found)) if found else None

    def _same_noun(self, description: Description, head: str) -> bool:
        """True where the last speaker, who was not named, was called by the same noun or one that it stands for."""
        if not head or description.state is not None:
            return False
        return not description.wanted or head == description.head or head in description.wanted

    def _fits(self, description: Description, person: Person) -> bool:
        if description.state is not None and not any(self.same_state(description.state, s) for s in person.serves):
            return False
        offices = (*person.offices, *person.roles)
        if any(not any(rank in office.split() for office in offices) for rank in description.ranks):
            return False
        if description.state is not None and not person.offices:
            return True
        return not description.wanted or any(w in office for office in offices for w in description.wanted)

    def same_state(self, one: FoundName, other: FoundName) -> bool:
        """True where two names are of one State: "Armenian" and "Armenia", "French" and "France"."""
        a, b = (without_possessive(n.name.text.lower().replace("’", "'")) for n in (one, other))
        if a == b:
            return True
        if "demonym" not in (one.name.kind, other.name.kind):
            return False
        irregular = (self._people.demonyms.get(x, "") for x in (a, b))
        if any(words and (y in words or words in y) for words, y in zip(irregular, (b, a), strict=True)):
            return True
        return min(len(a), len(b)) >= _SAME and a[:_SAME] == b[:_SAME]
