"""Whom "she", "they", "I" and "the diplomat" take up: the last speakers, where gender and office agree.

Of two persons who fit equally well nobody is chosen. A speaker who was not named is taken up like any other: "he"
behind "an official who asked not to be named" is that official, and not the minister who spoke before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from onrecord.attribution.heads import Source
from onrecord.attribution.persons import Person
from onrecord.attribution.resolved import Resolved, State, Turn

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
    here = source.draft.unit.paragraph

    def may_be(person: Person) -> bool:
        return agrees(person, gender) and fits(person)

    last, rival = state.last(here), _rival(state, here, may_be)
    if subject is not None and may_be(subject):
        rival = (here - 1, subject)  # not certainly the one, where somebody else has just spoken: "Vera lost, he said"
    if last is not None and last.sort == "several":
        chosen = [p for p in _persons_of(last, state, here) if may_be(p)]
        return _chosen(chosen, rule, gender) or Resolved(None, f"{rule}, several persons", last.resolved.candidates)
    speaker = last.resolved.person if last else None
    if last is not None and speaker is None and rival is None and here - last.paragraph <= 1:
        return _without_name(last, rule)
    if last is not None and speaker is not None and may_be(speaker):
        return _speaker_or_rival(state, here, (last, speaker), rival, gender, rule, may_be)
    if rival is not None and (last is None or speaker is not None or rival[0] >= last.paragraph):
        return (
            _taken(rival[1], gender, f"{rule}, only person")
            if _only(state, here, rival[1], gender, may_be)
            else (Resolved(None, f"{rule}, several persons", names_of(p for p in state.near(here) if may_be(p))))
        )
    near = [p for p in state.near(here) if may_be(p)]
    since = list({id(p): p for p in state.since if may_be(p)}.values())
    if gender and len(since) == 1 and since[0].gender == gender:
        return of_person(since[0], f"{rule}, only person since")
    chosen_one = _chosen(near, rule, gender)
    return chosen_one or Resolved(
        None, f"{rule}, several persons" if near else f"{rule}, nobody named before", names_of(near)
    )


def _rival(state: State, here: int, may_be: Fits) -> tuple[int, Person] | None:
    """Who opened a sentence since the last speech, where he is near and may be meant."""
    rival = state.rival
    return rival if rival and 0 <= here - rival[0] < 2 and may_be(rival[1]) else None


def _without_name(last: Turn, rule: str) -> Resolved:
    """The last speaker was not named, or only by his office."""
    if last.resolved.name is not None:
        return replace(last.resolved, rule=f"{rule}, last speaker")
    return Resolved(None, f"{rule}, last speaker not named", (), (), last.resolved.affiliation)


def _speaker_or_rival(
    state: State,
    here: int,
    spoken: tuple[Turn, Person],
    rival: tuple[int, Person] | None,
    gender: str,
    rule: str,
    may_be: Fits,
) -> Resolved:
    """The last speaker fits: he is meant, unless somebody else opened a sentence since, or may be meant as well."""
    last, speaker = spoken
    certain = not gender or speaker.gender == gender
    if rival is not None and rival[1] is not speaker:
        newer = rival[0] == here and last.paragraph < here
        if newer and (rival[1].gender == gender or not certain):
            return _taken(rival[1], gender, f"{rule}, only person")
        both = (speaker, rival[1]) if certain else (speaker, *(p for p in state.near(here) if may_be(p)))
        return Resolved(None, f"{rule}, several persons", names_of(both))
    if certain:
        return of_person(speaker, f"{rule}, last speaker")
    others = [p for p in state.near(here) if p is not speaker and may_be(p)]
    known = [p for p in others if p.gender == gender]
    if not others or (not known and last.paragraph == here):
        return _taken(speaker, gender, f"{rule}, last speaker")
    return Resolved(None, f"{rule}, several persons", names_of((speaker, *others)))


def _only(state: State, here: int, person: Person, gender: str, may_be: Fits) -> bool:
    """True where nobody else near is known to agree, or only this person is."""
    others = [p for p in state.near(here) if p is not person and may_be(p)]
    return not others or (bool(gender) and person.gender == gender and all(p.gender != gender for p in others))


def _chosen(near: list[Person], rule: str, gender: str) -> Resolved | None:
    """The only one near; or the only one of whom the gender is known to agree."""
    if len(near) == 1:
        return _taken(near[0], gender, f"{rule}, only person")
    known = [p for p in near if gender and p.gender == gender]
    return of_person(known[0], f"{rule}, only person who agrees") if len(known) == 1 else None


def _taken(person: Person, gender: str, rule: str) -> Resolved:
    person.gender = person.gender or gender
    return of_person(person, rule)


def _persons_of(turn: Turn, state: State, here: int) -> list[Person]:
    names = set(turn.resolved.candidates)
    return [p for p in state.near(here) if p.full_name in names]


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
