"""A source with what is needed to read it, and which person is its head.

A name inside a source is not always who speaks: in "Ana Ode’s spokeswoman" and "the lack of agreement with Ana Ode" it
is somebody else, or nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.attribution.draft import Draft
from onrecord.attribution.offices import Names
from onrecord.attribution.people import Naming, Person
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.span import Span
from onrecord.text.tokens import Token

_APOSTROPHES = frozenset("’'")


@dataclass(frozen=True, slots=True)
class Source:
    """The tokens of a source with what is needed to read them."""

    run: tuple[Token, ...]
    start: int
    stop: int
    draft: Draft
    names: Names
    namings: tuple[tuple[Naming, Person], ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the source."""
        return self.run[self.start : self.stop]

    @property
    def quoted(self) -> bool:
        """True for a source inside a quotation, where "he" looks for someone else."""
        return self.draft.unit.depth > 0

    def words(self, articles: frozenset[str]) -> str:
        """The words of the source with the spaces of the text, without an article at the start."""
        out: list[str] = []
        at: int | None = None
        for token in self.tokens:
            if at is not None and token.span.start > at:
                out.append(" ")
            out.append(token.text)
            at = token.span.stop
        text = "".join(out)
        head, _, tail = text.partition(" ")
        return tail if tail and head.lower() in articles else text

    def bare(self, articles: frozenset[str]) -> tuple[str, ...]:
        """The words of the source in lower case, without articles at the start."""
        words = [t.low for t in self.tokens if t.kind == "word"]
        while words and words[0] in articles:
            words = words[1:]
        return tuple(words)


def heads(source: Source, words: ReportingWords) -> list[Person]:
    """The persons named in a source who can be its head, each once."""
    whole = Span(source.tokens[0].span.start, source.tokens[-1].span.stop)
    found = (
        person
        for naming, person in source.namings
        if naming.span.overlaps(whole) and naming.span.stop <= whole.stop and _is_head(source, naming, words)
    )
    return list({id(person): person for person in found}.values())


def _is_head(source: Source, naming: Naming, words: ReportingWords) -> bool:
    """True where no preposition leads to the name, and it belongs to no noun behind it (Ode’s aide, Ode supporters)."""
    before = [t for t in source.tokens if t.span.start < naming.span.start]
    if (
        before
        and before[-1].text != ","
        and any(t.low in words.prepositions or t.low in words.relatives for t in before)
    ):
        return False
    if any(t.span.start < naming.span.stop < t.span.stop for t in source.tokens):
        return False  # Ode's: the name ends inside the word
    after = [t for t in source.tokens if t.span.start >= naming.span.stop]
    return not after or _may_follow(after, words)


def _may_follow(after: list[Token], words: ReportingWords) -> bool:
    first = after[0]
    if first.kind == "mark":
        return first.text not in _APOSTROPHES or len(after) == 1
    aside = words.prepositions | words.relatives | words.conjunctions | words.between | words.weekdays
    return first.low in aside or first.low.endswith(words.adverb_endings)


def bare_names(source: Source, words: ReportingWords, people: PeopleWords) -> list[tuple[str, ...]]:
    """The runs of capital words that a source consists of, apart from known names: "Ode", "Strand" and "Haddad".

    None where the source holds more than names, since "Ode supporters" and "my Government" are no persons.
    """
    out: list[list[str]] = [[]]
    for token in source.tokens:
        if token.text in {",", "("} or token.low in words.relatives or token.low in words.prepositions:
            break
        if token.low in words.conjunctions:
            out.append([])
        elif token.capital and token.low not in people.never_names and not token.low.endswith("'s"):
            if token.span.start not in source.names:
                out[-1].append(token.text)
        elif not (token.text == "." or token.low in words.between or token.low.endswith(words.adverb_endings)):
            return []
    return [tuple(run) for run in out if run]
