"""The part of a language's table that tells genres apart and reads what is not a verbatim record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GenreWords:
    """Patterns (regular expressions, case kept) that speak for a genre, and those that each genre's reader needs.

    `marks` map a genre to pairs of a pattern and what it means, in words for the reader. `reporting` are verbs of
    reported speech in the third person, the mark of news and coverage; `first_person` are the pronouns of someone who
    speaks for himself or his country, the mark of a statement.

    News: `residue` are patterns that a whole paragraph must match to be no body (captions, buttons, notices);
    `related` open the list of links at an article's end. `bodies` pair a pattern with the name of the body that met;
    `chaired` have the group `who`; `topics` the group `topic`.

    `stop_words` may stand before a name without being part of it; `offices` are words of offices, in lower case.

    Statements: `delivered` have the group `who` and, where the line gives them, `office` and `state`; `issued` the
    group `who` (a spokesman's statement for someone); `salutations` open the text proper. `secretariat` are offices
    that speak for the United Nations.

    Resolutions: `adopted_at` has the group `number`; `adopted_on` ends where the date of adoption may follow; `draft`
    says that a text is not adopted yet. What else letters and resolutions need is in `languages/papers.py`.
    """

    marks: Mapping[str, tuple[tuple[str, str], ...]]
    reporting: str = ""
    first_person: str = ""
    residue: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    bodies: tuple[tuple[str, str], ...] = ()
    chaired: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    delivered: tuple[str, ...] = ()
    issued: tuple[str, ...] = ()
    salutations: tuple[str, ...] = ()
    secretariat: tuple[str, ...] = ()
    adopted_at: tuple[str, ...] = ()
    adopted_on: tuple[str, ...] = ()
    draft: tuple[str, ...] = ()
    stop_words: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
