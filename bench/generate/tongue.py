"""The type of a table of words that the generator writes records with: formulas as data, one file a language.

The formulas are those that records of the language print (stage directions, labels, what a President says to give the
floor or to announce a vote). All the rest of a generated record is in words that no language has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """One language. Templates are for `str.format`; their fields are named in the text.

    `syllables` make words; `names` are the syllables of delegates' names, in the same order in every language, so that
    one delegate is one person in all of them. `courtesies` are those for a man and for a woman. `notes` are by the kind
    a layout uses ("spoke", "interpreted", "translated"). `after` maps register ids of States to their form after "the
    representative of". `roles` are offices of briefers and the capacity that each speaks in. `results` are by the kind
    a layout uses ("plain", "received", "record"); numbers are filled in by `counted`, abstentions by `abstained`.
    Where there is no "record", the President says what came of a vote.
    """

    code: str
    syllables: tuple[str, ...]
    names: tuple[str, ...]
    courtesies: tuple[str, str]
    president: str
    president_capitals: str
    label: str
    notes: Mapping[str, str]
    colon: str
    languages: Mapping[str, str]
    organization: str
    council: str
    provisional: str
    meeting: Callable[[int], str]
    day: Callable[[date], str]
    time: Callable[[str], str]
    place: str
    chair_row: str
    members_row: str
    agenda: str
    notice: str
    opened: str
    closed: str
    suspended: str
    adoption: str
    adopted_agenda: str
    vote_taken: str
    lists: tuple[str, str, str]
    none: str
    joined: str
    counted: Callable[[int], str]
    abstained: Callable[[int], str]
    begin: str
    floor: str
    floor_briefer: str
    put_to_vote: str
    results: Mapping[str, str]
    passed: str
    unanimous: str
    fallen: str
    vetoed: str
    national: str
    resume: str
    resumed: str
    thanks: str
    end: str
    rule37: Mapping[str, str]
    rule39: str
    rule39_item: str
    rule39_joined: str
    behalf: str
    groups: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]
    after: Mapping[str, str] = field(default_factory=dict)
    article: Callable[[str], str] = str
    space: str = " "
    comma: str = ", "
    stop: str = "."
    semicolon: str = "; "
    capitals: bool = True
    small: tuple[str, ...] = ()
    printed: Mapping[str, str] = field(default_factory=dict)
