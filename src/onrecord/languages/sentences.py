"""The part of a language's table that sentence splitting needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Abbreviations that do not end a sentence, in lower case without their last full stop ("lt", "gen", "para").

    `before_number` are those that do not end one only where a figure follows ("para. 21", "No. 5").

    What is written together: `elisions` before an apostrophe, without it ("l", "qu"); `enclitics` behind a hyphen
    ("dit-*elle*"); `auxiliaries` that an enclitic of a parenthesis hangs on ("“…”, *a*-t-elle dit").
    """

    abbreviations: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
