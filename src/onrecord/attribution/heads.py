"""A source with what is needed to read it, and which persons are its head.

A name inside a source is not always who speaks: in "Ana Ode’s spokeswoman" and "the lack of agreement with Ana Ode" it
is somebody else, or nobody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.attribution.draft import Draft
from onrecord.attribution.offices import Names
from onrecord.attribution.persons import Naming, Person
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.span import Span
from onrecord.text.tokens import Token, without_possessive

_APOSTROPHES = frozenset("’'")
_OPENERS = frozenset(",(—–;:")


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
        return written(self.tokens, articles)

    def bare(self, articles: frozenset[str]) -> tuple[str, ...]:
        """The words of the source in lower case, without articles at the start."""
        words = [t.low for t in self.tokens if t.kind == "word"]
        while words and words[0] in articles:
            words = words[1:]
        return tuple(words)

    def phrase(self, words: ReportingWords) -> tuple[Token, ...]:
        """The noun phrase alone: up to a comma, a bracket, a preposition or a relative pronoun."""
        aside = words.prepositions | words.genitives | words.relatives
        for i, token in enumerate(self.tokens):
            if i and (token.low in aside or token.text in _OPENERS or token.quotation is not None):
                return self.tokens[:i]
        return self.tokens

    def trimmed(self, words: ReportingWords) -> Source:
        """The source without marks at its ends and what leads to it ("by the envoy,"): engines hand in any range."""
        start, stop = self.start, min(self.stop, len(self.run))
        leads = words.agents | words.as_words | words.genitives | frozenset({"and", "but"} & words.conjunctions)
        while start < stop and (_mark(self.run[start]) or (stop - start > 1 and self.run[start].low in leads)):
            start += 1
        while stop > start and _mark(self.run[stop - 1]) and not self._bracket(start, stop):
            stop -= 1
        return self if (start, stop) == (self.start, self.stop) else replace(self, start=start, stop=stop)

    def _bracket(self, start: int, stop: int) -> bool:
        return self.run[stop - 1].text == ")" and any(t.text == "(" for t in self.run[start:stop])


def _mark(token: Token) -> bool:
    return token.kind == "mark"


def written(tokens: tuple[Token, ...], articles: frozenset[str]) -> str:
    """Tokens as they stand in the text, without an article at the start."""
    out: list[str] = []
    at: int | None = None
    for token in tokens:
        if at is not None and token.span.start > at:
            out.append(" ")
        out.append(token.text)
        at = token.span.stop
    text = "".join(out)
    head, _, tail = text.partition(" ")
    return tail if tail and head.lower() in articles else text


def heads(source: Source, words: ReportingWords) -> list[Person]:
    """The persons named in a source who can be its head, each once."""
    whole = Span(source.tokens[0].span.start, source.tokens[-1].span.stop)
    found: dict[int, Person] = {}
    behind = whole.start
    for naming, person in sorted(source.namings, key=lambda n: n[0].span):
        inside = naming.span.start < whole.stop and naming.span.stop > whole.start and naming.span.stop <= whole.stop
        if inside and _is_head(source, naming, behind, words):
            found.setdefault(id(person), person)
            behind = naming.span.stop
    return list(found.values())


def _is_head(source: Source, naming: Naming, behind: int, words: ReportingWords) -> bool:
    """True where no preposition leads to the name, and it belongs to no noun behind it (Ode’s aide, Ode supporters).

    `behind` is where the head before ends: "the Minister of Trade Ana Ode and the envoy Luis Vera" are two.
    """
    before = [t for t in source.tokens if behind <= t.span.start < naming.span.start]
    beside = next((i for i in range(len(before), 0, -1) if before[i - 1].text == ","), 0)
    if any(t.low in words.prepositions or t.low in words.relatives for t in before[beside:]):
        return False
    if len(before) > 1 and before[-1].low.endswith(words.participle_endings) and before[-1].text.islower():
        return False  # groups encouraging Ode to run
    if any(t.low in words.relatives for t in before):
        return False  # Ode, who met the envoy, Luis Vera
    after = [t for t in source.tokens if t.span.stop > naming.span.stop]
    if after and after[0].span.start < naming.span.stop:  # Ode's: the name ends inside the word
        return len(after) == 1
    return not after or _may_follow(after, words)


def _may_follow(after: list[Token], words: ReportingWords) -> bool:
    first = after[0]
    if first.kind == "mark":
        return first.text not in _APOSTROPHES or len(after) == 1
    aside = words.prepositions | words.relatives | words.conjunctions | words.between | words.weekdays
    return first.low in aside or first.low.endswith(words.adverb_endings)


def bare_names(source: Source, words: ReportingWords, people: PeopleWords) -> list[tuple[str, ...]]:
    """The runs of capital words that a source consists of, apart from known names: "Ode", "Strand" and "Haddad".

    Empty where the source holds more than names, since "Ode supporters" and "my Government" are no persons.
    """
    out: list[list[str]] = [[]]
    last = source.tokens[-1]
    for token in source.tokens:
        if token.text in {",", "("} or token.low in words.relatives or token.low in words.prepositions:
            break
        possessor = token.low.endswith("'s")
        if token.low in words.conjunctions:
            out.append([])
        elif token.capital and token.low not in people.never_names and (not possessor or token is last):
            if token.span.start not in source.names:
                out[-1].append(without_possessive(token.text))
        elif not (token.text == "." or token.low in words.between or token.low.endswith(words.adverb_endings)):
            return []
    return [tuple(run) for run in out if run]
