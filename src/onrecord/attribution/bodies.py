"""Sources that are no persons: documents, States, organizations, and names of which nothing more is known."""

from __future__ import annotations

from onrecord.attribution.heads import Source, written
from onrecord.attribution.pronouns import MOST_CANDIDATES
from onrecord.attribution.resolved import NEAR, TOGETHER, Resolved, State
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.text.names import FoundName
from onrecord.text.tokens import Token

_LONGEST_NAME = 12  # tokens of a name as written

UNNAMED = "document, not named"  # the rule that leaves "the report" open


class Bodies:
    """The rules for bodies and documents; `proper` are the words that the document always writes with a capital."""

    def __init__(self, people: PeopleWords, words: ReportingWords, proper: frozenset[str], state: State) -> None:
        self._people, self._words, self._proper, self._state = people, words, proper, state

    def document(self, source: Source) -> Resolved | None:
        """The concept note prepared by Peru | the concept note: a document, and who made it."""
        words = source.bare(self._people.articles)
        head = next((i for i, w in enumerate(words) if w in self._people.documents), None)
        if (
            head is None
            or head > 3
            or self._is_someone(words[head + 1 : head + 2])
            or not self._opens_document(source)
            or any(w in self._words.prepositions for w in words[:head])
            or any(t.capital and t.span.start not in source.names for t in source.tokens[1 : head + 1])
        ):
            return None
        kind = " ".join(words[: head + 1])
        maker = self._maker(source)
        known = self._state.documents.get(kind)
        if known and maker is None and head == len(words) - 1:
            return known
        if maker is None and head == len(words) - 1 and self._only_a_noun(source, words[: head + 1]):
            fuller = {self._state.documents[k] for k in self._state.documents if k.split()[-1] == words[head]}
            return fuller.pop() if len(fuller) == 1 else Resolved(None, UNNAMED)
        resolved = Resolved(source.words(self._people.articles), "document", (), (), maker)
        self._state.documents[kind] = resolved
        return resolved

    def _only_a_noun(self, source: Source, words: tuple[str, ...]) -> bool:
        """True for "the report", "his letter", not for "the Charter": nothing tells which."""
        named = any(t.capital and t.low == words[-1] for t in source.tokens[1:])
        return not named and set(words[:-1]) <= self._words.determiners | self._words.possessives

    def _is_someone(self, behind: tuple[str, ...]) -> bool:
        """True for "the editorial board" and "the poll takers": the document only says whose."""
        return any(
            w in self._people.collectives or w in self._people.roles or w in self._people.takes_up_bodies
            for w in behind
        )

    def _opens_document(self, source: Source) -> bool:
        """False for "taken due note of it", which is no noun phrase: no article, no capital, not the noun itself."""
        first = source.tokens[0]
        return (
            not self._people.articles
            or first.capital
            or first.low in self._people.documents
            or first.low in self._words.determiners
        )

    def _maker(self, source: Source) -> FoundName | None:
        lows = tuple(t.low for t in source.tokens)
        for phrase in self._people.makers:
            for i in range(len(lows) - len(phrase)):
                if lows[i : i + len(phrase)] == phrase:
                    after = source.tokens[i + len(phrase)].span.start
                    found = [n for at, n in source.names.items() if after <= at < source.tokens[-1].span.stop]
                    return found[0] if found else None
        if self._words.bare_genitive:  # в заявлении МИД Чили
            return next((source.names[t.span.start] for t in source.tokens[1:4] if t.span.start in source.names), None)
        return None

    def body_again(self, source: Source) -> Resolved | None:
        """The National Corn League said … The league | the company added: a body named before, by its last word."""
        phrase = [t for t in source.phrase(self._words) if t.kind == "word"]
        if len(phrase) != 2 or phrase[0].low not in self._people.articles - self._people.indefinite:
            return None
        noun = phrase[1].low
        if noun not in self._people.takes_up_bodies or len(phrase) < len(source.tokens) > 2:
            return None
        named = self._state.bodies.get(noun, {})
        if len(named) == 1:
            return next(iter(named.values()))
        thing = self._state.thing
        near = thing is not None and source.draft.unit.paragraph - thing.paragraph < NEAR
        if named or thing is None or not near or thing.resolved.rule != "name as written":
            return None
        return thing.resolved

    def known_name(self, source: Source) -> Resolved | None:
        """The CSTO | Russia | the British delegation: a State or body of the register, by one of its names."""
        if len(source.tokens) <= 2 and source.tokens[-1].low in self._people.collectives:
            return Resolved(None, "body not named")
        whole = source.tokens[-1].span.stop
        inside = [n for at, n in sorted(source.names.items()) if source.tokens[0].span.start <= at < whole]
        if not inside:
            return None
        first = inside[0]
        covered = {t for t in source.tokens if first.span.overlaps(t.span)}
        beside = [t for t in source.tokens if t not in covered and t.kind == "word"]
        rest = [t.low for t in beside if t.low not in self._people.articles]
        if not rest:
            adjective = first.name.kind == "demonym" and source.tokens[0].low in self._people.articles
            return Resolved(None, "adjective alone") if adjective else Resolved(first.name.text, "known name")
        if rest[-1] in self._people.collectives and len(rest) <= 3:
            return Resolved(source.words(self._people.articles), "known name with a body", (), (), first)
        if len(inside) > 1 and any(t.low in self._words.conjunctions for t in source.tokens):
            return Resolved(None, "several bodies at once", tuple(n.name.text for n in inside[:MOST_CANDIDATES]))
        if self._body_of(source, rest, first):
            return Resolved(source.words(self._people.articles), "known name with a body", (), (), first)
        return None

    def _body_of(self, source: Source, rest: list[str], name: FoundName) -> bool:
        """True for "the delegation of Chile": a body, "of", and a State at the end."""
        ends = name.span.stop == source.tokens[-1].span.stop
        return len(rest) == 2 and rest[0] in self._people.collectives and rest[1] in self._people.of and ends

    def as_written(self, source: Source) -> Resolved | None:
        """The Riverton Herald | Human Rights Watch (HRW): words with capitals that nobody knows, as they stand."""
        tokens = list(source.tokens)
        if len(tokens) > 1 and tokens[0].low in self._people.articles - self._people.indefinite:
            tokens = tokens[1:]
        behind = next((i for i, t in enumerate(tokens) if t.text in {",", "("}), len(tokens))
        tokens = tokens[:behind]
        if not tokens or len(tokens) > _LONGEST_NAME or not self._is_name(tokens):
            return None
        if len(tokens) == 1 and not self._one_word(tokens[0], len(source.tokens) > 1):
            return None
        if len(tokens) == 3 and tokens[1].low in self._words.conjunctions:  # Greenpeace and Oceana
            return Resolved(None, TOGETHER, (tokens[0].text, tokens[2].text))
        resolved = Resolved(written(tuple(tokens), self._people.articles), "name as written")
        self._state.bodies.setdefault(tokens[-1].low, {})[resolved.name or ""] = resolved
        return resolved

    def _one_word(self, token: Token, article: bool) -> bool:
        """True for "Ode", "NASA" and "the Kremlin", not for "Crowds", "the Briton" and "the Fund"."""
        if token.low in self._people.roles or (article and token.low in self._people.takes_up_bodies):
            return False
        return token.low in self._proper or (len(token.text) > 1 and token.text.isupper())

    def _is_name(self, tokens: list[Token]) -> bool:
        """True where all words have capitals, but for such as stand inside names ("of", "for", "and")."""
        w, people = self._words, self._people
        opening = w.determiners | w.possessives | w.prepositions | w.question_words | w.conjunctions
        function = opening | w.between | w.first_person | w.pronouns | people.articles | people.indefinite
        if len(tokens) == 1 and tokens[0].low in people.collectives:
            return False
        inner = people.office_links | people.of | people.articles | people.particles
        for i, token in enumerate(tokens):
            edge = i in (0, len(tokens) - 1)
            if token.capital and token.low not in function and not (token.low.endswith("'s") and edge and i):
                continue
            if edge or not (token.low in inner or token.text in "&-.’'"):
                return False
        return True
