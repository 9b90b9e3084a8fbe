"""Whom "she", "they", "I" and "the diplomat" take up: the last speakers, where gender and office agree.

Of two persons who fit equally well nobody is chosen. A speaker who was not named is taken up like any other: "he"
behind "an official who asked not to be named" is that official, and not the minister who spoke before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from onrecord.attribution.heads import Source
from onrecord.attribution.persons import Person
from onrecord.attribution.resolved import NEAR, Resolved, State, Turn

MOST_CANDIDATES = 12  # who could be anyone of more is no better known by a longer list

Fits = Callable[[Person], bool]


def of_person(person: Person, rule: str) -> Resolved:
    """The person as the answer, with whom his office serves."""
    name, supplied = person.affiliation()
    return Resolved(person.full_name, rule, (), tuple(person.variants), name or supplied or None, person)


def names_of(persons: Iterable[Person]) -> tuple[str, ...]:
    """The names of some persons who may be meant, in order, each once."""
    return tuple(sorted({p.full_name for p in persons})[:MOST_CANDIDATES])


def agrees(person: Person, gender: str) -> bool:
    """True unless the person's gender is known to be the other."""
    return not gender or not person.gender or person.gender == gender


def one_person(
    state: State, source: Source, gender: str, rule: str, fits: Fits = lambda _: True, subject: Person | None = None
) -> Resolved:
    """She said … -> who spoke or was spoken of last, if she fits and nobody else may be meant as well; else open.

    `subject` is who the sentence itself begins with, before the pronoun.
    """
    return _Search(state, source, gender, rule, fits, subject).answer()


class _Search:
    """One search for the person whom a pronoun or a description takes up."""

    def __init__(
        self, state: State, source: Source, gender: str, rule: str, fits: Fits, subject: Person | None
    ) -> None:
        self._state, self._source, self._gender, self._rule, self._fits = state, source, gender, rule, fits
        self._here = source.draft.unit.paragraph
        self._subject = subject if subject is not None and self._may_be(subject) else None

    def _may_be(self, person: Person) -> bool:
        return agrees(person, self._gender) and self._fits(person)

    def answer(self) -> Resolved:
        last, rival = self._state.last(self._here), self._rival()
        if last is not None and last.sort == "several":
            names = set(last.resolved.candidates)
            chosen = [p for p in self._state.near(self._here) if p.full_name in names and self._may_be(p)]
            return self._chosen(chosen) or self._open(chosen, last.resolved.candidates)
        speaker = last.resolved.person if last else None
        if last is not None and speaker is None and rival is None and self._here - last.paragraph <= 1:
            return self._without_name(last)
        if last is not None and speaker is not None and self._may_be(speaker):
            return self._speaker_or_rival(last, speaker, rival)
        if rival is not None and (last is None or speaker is not None or rival[0] >= last.paragraph):
            near = self._near()
            return self._taken(rival[1], "only person") if self._only(rival[1], near) else self._open(near)
        return self._somebody_near()

    def _near(self) -> list[Person]:
        return [p for p in self._state.near(self._here) if self._may_be(p)]

    def _rival(self) -> tuple[int, Person] | None:
        """Who opened a sentence since the last speech, where he is near and may be meant.

        Who opens the sentence itself is not certainly meant where somebody else has just spoken: "Vera lost, he said".
        """
        if self._subject is not None:
            return self._here - 1, self._subject
        rival = self._state.rival
        return rival if rival and 0 <= self._here - rival[0] < NEAR and self._may_be(rival[1]) else None

    def _without_name(self, last: Turn) -> Resolved:
        """The last speaker was not named, or only by his office."""
        if last.resolved.name is not None:
            return replace(last.resolved, rule=f"{self._rule}, last speaker")
        return Resolved(None, f"{self._rule}, last speaker not named", (), (), last.resolved.affiliation)

    def _speaker_or_rival(self, last: Turn, speaker: Person, rival: tuple[int, Person] | None) -> Resolved:
        """The last speaker fits: he is meant, unless somebody else opened a sentence since, or may be meant as well."""
        certain = not self._gender or speaker.gender == self._gender
        if rival is not None and rival[1] is not speaker:
            if rival[0] == self._here and last.paragraph < self._here and (self._knows(rival[1]) or not certain):
                return self._taken(rival[1], "only person")
            return self._open((speaker, rival[1]) if certain else (speaker, *self._near()))
        if certain:
            newer = [p for p in self._newer(last) if p is not speaker and self._knows(p)]
            return self._open((speaker, *newer)) if newer else self._taken(speaker, "last speaker")
        others = [p for p in self._near() if p is not speaker]
        if not others or (last.paragraph == self._here and not any(map(self._knows, others))):
            return self._taken(speaker, "last speaker")
        return self._open((speaker, *others))

    def _newer(self, last: Turn) -> list[Person]:
        """Those named in this paragraph, before the source, where the last speech was in an earlier one."""
        if last.paragraph == self._here or self._subject is not None:
            return []
        at = self._source.tokens[0].span.start
        beside = [p for n, p in self._source.namings if n.span.stop <= at and not p.several]
        named = [p for where, p in self._state.named if where == self._here]
        return [p for p in (*named, *beside) if self._may_be(p)]

    def _knows(self, person: Person) -> bool:
        return bool(self._gender) and person.gender == self._gender

    def _only(self, person: Person, near: list[Person]) -> bool:
        """True where nobody else near is known to agree, or only this person is."""
        others = [p for p in near if p is not person]
        return not others or (self._knows(person) and not any(map(self._knows, others)))

    def _somebody_near(self) -> Resolved:
        near = self._near()
        since = list({id(p): p for p in self._state.since if self._may_be(p)}.values())
        if len(since) == 1 and self._knows(since[0]):
            return self._taken(since[0], "only person since")
        if len(near) == 1:
            return self._taken(near[0], "only person")
        return self._open(near) if near else Resolved(None, f"{self._rule}, nobody named before")

    def _chosen(self, persons: list[Person]) -> Resolved | None:
        """The only one of some; or the only one of whom the gender is known to agree."""
        known = [p for p in persons if self._knows(p)]
        one = persons if len(persons) == 1 else known
        return self._taken(one[0], "only person who agrees") if len(one) == 1 else None

    def _taken(self, person: Person, rule: str) -> Resolved:
        person.gender = person.gender or self._gender
        return of_person(person, f"{self._rule}, {rule}")

    def _open(self, persons: Iterable[Person], names: tuple[str, ...] = ()) -> Resolved:
        return Resolved(None, f"{self._rule}, several persons", names_of(persons) or names)


def several_persons(
    state: State, source: Source, rule: str, fits: Fits = lambda _: True, two: bool = False
) -> Resolved:
    """They | both | the two ministers -> those who spoke at once, or the last two, as candidates."""
    here = source.draft.unit.paragraph
    group = state.group
    if group is not None and here - group.paragraph <= 1 and not two:
        return Resolved(None, f"{rule}, several speakers" if group.sort == "several" else f"{rule}, not named",
                        group.resolved.candidates)  # fmt: skip
    if two:
        speakers = [p for t in state.speakers(here) if (p := t.resolved.person)]
        fitting = [p for p in speakers if fits(p)]
        last = fitting if len(fitting) > 1 else speakers
        if len(last) > 1:
            return Resolved(None, f"{rule}, last two speakers", names_of(last[:2]))
    return Resolved(None, f"{rule}, several persons not named")


def in_quotation(state: State, source: Source) -> Resolved:
    """ "I said so," … -> who speaks the quotation that "I" stands in."""
    at = source.tokens[0].span
    for spans, resolved in reversed(state.said):
        if any(span.covers(at) for span in spans):
            if resolved.name is None:
                return Resolved(None, "first person, speaker not named", resolved.candidates)
            return replace(resolved, rule="first person, speaker of the quotation")
    return Resolved(None, "first person, speaker not known")
