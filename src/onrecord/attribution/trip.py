"""From drafts to attributions, whichever engine made them: names entered, sources resolved, for whom each speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from onrecord.attribution.bodies import UNNAMED
from onrecord.attribution.containment import Marked, hosts
from onrecord.attribution.draft import Draft
from onrecord.attribution.heads import Source
from onrecord.attribution.offices import Names
from onrecord.attribution.people import NameReader
from onrecord.attribution.persons import Naming, Person
from onrecord.attribution.resolve import Resolver
from onrecord.attribution.resolved import Resolved
from onrecord.attribution.roll import Roll
from onrecord.attribution.units import Unit
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.model import Actor, Attributed, Attribution, Candidate, Kind, Mention, Reading, numbered
from onrecord.span import Span
from onrecord.text.names import FoundName
from onrecord.text.quotes import quotations
from onrecord.text.tokens import Token

_WORD = 24  # characters looked at for the word before a quotation
_ON_BEHALF = 12  # words into the sentence within which "on behalf of" is looked for


class Trip:
    """One document on its way from drafts to attributions."""

    def __init__(
        self,
        reading: Reading,
        words: ReportingWords,
        people: PeopleWords,
        known: tuple[FoundName, ...],
        units: tuple[Unit, ...],
        drafts: list[Draft],
    ) -> None:
        self._reading, self._words, self._people = reading, words, people
        self._text = reading.document.text
        self._known, self._units, self._drafts = known, units, drafts
        self._proper = _proper(self._units)
        self._reader = NameReader(people, self._alone())
        self._roll = Roll(people)
        self._names: dict[int, Names] = {}
        self._namings: dict[int, tuple[tuple[Naming, Person], ...]] = {}
        self._mentions: list[Mention] = []
        self._last_marks: tuple[Span, list[Span]] = (Span(0, 0), [])

    def result(self) -> Attributed:
        """The attributions and mentions, in order of their first character."""
        for unit, names in self._with_names():
            self._names[id(unit)] = names
            self._namings[id(unit)] = tuple((n, self._roll.enter(n)) for n in self._reader.namings(unit.tokens, names))
        self._drafts = [self._whole_source(draft) if draft.source else draft for draft in self._drafts]
        for draft in self._drafts:
            if draft.source:
                self._enter_source(draft)
        found = [f for f in self._resolve() if self._worth(*f)]
        return Attributed(tuple(self._finished(found)), tuple(sorted(self._mentions, key=lambda m: m.span)))

    def _alone(self) -> frozenset[str]:
        """The proper words that are all of a source: surnames, as a rule."""
        sources = [d.unit.tokens[slice(*d.source[0])] for d in self._drafts if d.source]
        known = {f.span.start for f in self._known}
        return self._proper & {
            s[0].low for s in sources if len(s) == 1 and s[0].capital and s[0].span.start not in known
        }

    def _worth(self, draft: Draft, resolved: Resolved) -> bool:
        """False for a nameless source that a rule found inside a speech: most are nouns of the speaker's own argument.

        In a resolution the organ itself speaks, in clauses without a subject; what reads as a source there is one only
        if it is a person, an office or a body.
        """
        if self._reading.document.genre == "resolution":
            return resolved.known
        trained = draft.exact is not None
        told = resolved.name is not None or bool(resolved.candidates) or resolved.rule == UNNAMED
        return trained or not self._reading.speeches or told

    def _with_names(self) -> Iterator[tuple[Unit, Names]]:
        """Each unit with the known names that start in it."""
        starts = {f.span.start: f for f in self._known}
        for unit in self._units:
            yield unit, {t.span.start: starts[t.span.start] for t in unit.tokens if t.span.start in starts}

    def _whole_source(self, draft: Draft) -> Draft:
        """The draft with its source set to the office and name that end it, and without "on behalf of …" before it."""
        run = draft.unit.tokens
        start, stop = draft.source[0]
        behind = self._behind_on_behalf(draft)
        if start < behind < stop:
            start = behind
        for naming, _ in self._namings[id(draft.unit)]:
            if naming.span.stop != run[stop - 1].span.stop or naming.office is None:
                continue
            at = next(i for i in range(stop) if run[i].span.start == naming.span.start)
            if not self._leads(run, start, at):
                start = at
        return draft if start == draft.source[0][0] else replace(draft, source=((start, stop), *draft.source[1:]))

    def _leads(self, run: tuple[Token, ...], start: int, at: int) -> bool:
        """True where the word before a naming leads to somebody else: a spokesman *for* Mayor Ode; Vera *and* Ode."""
        words = self._words
        before = [t.low for t in run[start:at] if t.low not in self._people.articles]
        return bool(before) and before[-1] in words.prepositions | words.genitives | words.conjunctions

    def _enter_source(self, draft: Draft) -> None:
        """Enters a source that is nothing but two to four capital words as a person: who speaks has a name."""
        run, names = draft.unit.tokens, self._names[id(draft.unit)]
        start, stop = draft.source[0]
        end = next((i for i in range(start, stop) if run[i].text == ","), stop)
        words = run[start:end]
        if not 2 <= len(words) <= 4 or any(not t.capital or t.span.start in names for t in words):
            return
        if any(t.low in self._people.articles or t.low in self._words.determiners for t in words) or self._roll.named(
            tuple(t.text for t in words)
        ):
            return
        barred = self._people.collectives | self._people.never_names
        if self._reader.office_at(run, start, names) or any(t.low in barred for t in words):
            return
        phrase = self._reader.office_at(run, end + 1, names) if end < stop else None
        naming = Naming(Span(words[0].span.start, words[-1].span.stop), tuple(t.text for t in words),
                        self._people.given_names.get(words[0].low, ""), phrase)  # fmt: skip
        self._namings[id(draft.unit)] += ((naming, self._roll.enter(naming)),)

    def _resolve(self) -> list[tuple[Draft, Resolved]]:
        resolver = Resolver(self._people, self._words, self._reader, self._roll, self._short_forms(), self._proper)
        by_unit: dict[int, list[Draft]] = {}
        for draft in self._drafts:
            by_unit.setdefault(id(draft.unit), []).append(draft)
        out = []
        for unit in self._units:
            here = sorted(by_unit.get(id(unit), []), key=lambda d: d.cue_range)
            for draft in here:
                if not draft.source:
                    out.append((draft, Resolved(None, "no source")))
                    continue
                source = self._source(draft)
                resolved = resolver.resolve(source)
                out.append((draft, resolved))
                if not unit.depth and not _inside_another(draft, here):
                    resolver.heard(source, resolved)
                self._mention(source, resolved)
            if not unit.depth:
                resolver.read(unit, self._names[id(unit)], self._namings[id(unit)], bool(here))
            for naming, person in self._namings[id(unit)]:
                self._mentions.append(Mention(naming.span, person.full_name, None, (), "name in the document"))
        return out

    def _short_forms(self) -> dict[str, str]:
        """Short names with the long ones they stand behind in parentheses: "… Organization (CSTO)"."""
        return {
            short.name.text: long.name.text
            for long, short in pairwise(self._known)
            if self._text[long.span.stop : short.span.start].strip() == "("
            and self._text[short.span.stop : short.span.stop + 1] == ")"
        }

    def _source(self, draft: Draft) -> Source:
        start, stop = draft.source[0]
        return Source(draft.unit.tokens, start, stop, draft, self._names[id(draft.unit)], self._namings[id(draft.unit)])

    def _mention(self, source: Source, resolved: Resolved) -> None:
        span = Span(source.tokens[0].span.start, source.tokens[-1].span.stop)
        if not any(n.span.overlaps(span) for n, _ in source.namings):
            self._mentions.append(Mention(span, resolved.name, None, resolved.candidates, resolved.rule))

    def _finished(self, found: list[tuple[Draft, Resolved]]) -> Iterator[Attribution]:
        found = sorted(found, key=lambda f: (f[0].content_spans[0].start, f[0].place, f[0].cue_spans))
        sha = self._reading.document.origin.sha256
        keys = [
            (sha, self._said(d.source_spans), self._said(d.cue_spans), self._said(d.content_spans)) for d, _ in found
        ]
        ids = numbered(keys, "a")
        for id_, host, (draft, resolved) in zip(ids, hosts([d for d, _ in found]), found, strict=True):
            yield self._attribution(id_, ids[host] if host is not None else None, draft, resolved)

    def _said(self, spans: tuple[Span, ...]) -> str:
        return " ".join(s.of(self._text) for s in spans)

    def _attribution(self, id_: str, within: str | None, draft: Draft, resolved: Resolved) -> Attribution:
        source = draft.source_spans
        return Attribution(
            id=id_,
            kind=self._kind(draft),
            type=draft.cue.type,
            source=source,
            cue=draft.cue_spans,
            content=draft.content_spans,
            speaker=Actor(
                words=source[0].of(self._text) if source else "",
                span=source[0] if source else None,
                name=resolved.name,
                candidates=tuple(Candidate(None, c) for c in resolved.candidates),
                rule=resolved.rule,
                variants=resolved.variants,
            ),
            on_behalf_of=self._on_behalf_of(draft, resolved),
            cue_class=draft.cue.cue_class,
            modality=draft.cue.modality,
            within=within,
            rule=draft.rule,
            confidence=self._words.precision.get(draft.rule) if draft.chance is None else draft.chance,
        )

    def _on_behalf_of(self, draft: Draft, resolved: Resolved) -> tuple[Actor, ...]:
        """Whom the source speaks for: as the sentence says, else by the speaker's office."""
        stated = self._stated(draft) if draft.source else None
        if stated:
            return (stated,)
        if isinstance(resolved.affiliation, FoundName):
            return (_actor(resolved.affiliation, "office" if resolved.person else "maker"),)
        if resolved.affiliation:
            return (Actor(words=resolved.affiliation, name=resolved.affiliation, rule="office"),)
        return ()

    def _stated(self, draft: Draft) -> Actor | None:
        """On behalf of the CSTO, she supported … | On behalf of the three African members, he said …"""
        found = self._on_behalf(draft)
        if found is None:
            return None
        start, stop = found
        if not self._speaks_first(draft):
            return None
        run, names = draft.unit.tokens, self._names[id(draft.unit)]
        if (known := names.get(run[start].span.start)) is not None:
            return _actor(known, "on behalf of")
        span = Span(run[start].span.start, run[stop - 1].span.stop)
        whole = self._whose_members(draft, start, stop)
        return Actor(words=span.of(self._text), span=span, name=whole, rule="on behalf of")

    def _speaks_first(self, draft: Draft) -> bool:
        """True for the first source of the sentence, and for a later one that takes it up: a pronoun, the same words.

        On behalf of the CSTO, *Ode* said that *Peru* had condemned the raid, and *she* hoped for peace.
        """
        run = draft.unit.tokens
        first = min(d.source[0] for d in self._drafts if d.unit is draft.unit and d.source)
        said, opened = ([t.low for t in run[slice(*place)]] for place in (draft.source[0], first))
        return said == opened or self._words.pronouns.issuperset(said)

    def _whose_members(self, draft: Draft, start: int, stop: int) -> str | None:
        """The body in "the member States of the CSTO", where nothing else stands there; else None."""
        run, names = draft.unit.tokens, self._names[id(draft.unit)]
        inside = [names[t.span.start] for t in run[start:stop] if t.span.start in names]
        rest = [t.low for t in run[start:stop] if not any(n.span.overlaps(t.span) for n in inside)]
        all_members = len(inside) == 1 and all(w in self._people.members or w in self._people.articles for w in rest)
        return inside[0].name.text if all_members else None

    def _on_behalf(self, draft: Draft) -> tuple[int, int] | None:
        """Tokens `[start, stop)` behind "on behalf of" and before the source of a draft, without an article."""
        run = draft.unit.tokens
        for i in range(min(draft.source[0][1], _ON_BEHALF)):
            for phrase in self._words.on_behalf:
                start = i + len(phrase)
                if tuple(t.low for t in run[i:start]) != phrase:
                    continue
                while start < len(run) and run[start].low in self._people.articles:
                    start += 1
                stop = self._group_stop(draft, start)
                return (start, stop) if start < stop else None
        return None

    def _group_stop(self, draft: Draft, start: int) -> int:
        """Where the group ends: at a comma, behind a known name, or where the speaker's office or name begins."""
        run, names = draft.unit.tokens, self._names[id(draft.unit)]
        speakers = {n.span.start for n, _ in self._namings[id(draft.unit)]}
        if (known := names.get(run[start].span.start)) is not None:
            return next((i for i in range(start, len(run)) if run[i].span.start >= known.span.stop), len(run))
        stop = start
        while stop < draft.source[0][1] and run[stop].text != "," and run[stop].span.start not in speakers:
            stop += 1
        return stop

    def _behind_on_behalf(self, draft: Draft) -> int:
        found = self._on_behalf(draft)
        return found[1] if found else 0

    def _kind(self, draft: Draft) -> Kind:
        """Direct if every word of the content stands in quotation marks, indirect if none does, else mixed."""
        paragraph = Span(draft.unit.span.start, max(draft.unit.span.stop, draft.content_spans[-1].stop))
        marks = self._marks(paragraph)
        host = draft.unit.host
        marked = Marked(self._text, [*marks, *(s for s in draft.more if host is None)])
        inside = [marked.share(span) for span in draft.content_spans]
        if all(share == 1 for share in inside):
            return "direct"
        return "indirect" if not any(inside) else "mixed"

    def _marks(self, paragraph: Span) -> list[Span]:
        """The quotations that quote somebody; those of the last place asked about are kept: drafts share sentences."""
        if self._last_marks[0] != paragraph:
            found = [q.outer for q in quotations(self._text, paragraph) if not self._held_at_a_distance(q.outer)]
            self._last_marks = paragraph, found
        return self._last_marks[1]

    def _held_at_a_distance(self, quotation: Span) -> bool:
        """True for the marks of so-called “elections”, which quote nobody."""
        before = self._text[max(0, quotation.start - _WORD) : quotation.start].lower().split()
        return bool(before) and before[-1] in self._words.distancing


def _actor(found: FoundName, rule: str) -> Actor:
    return Actor(words=found.name.text, span=found.span, name=found.name.text, rule=rule)


def _proper(units: Iterable[Unit]) -> frozenset[str]:
    """The words, in lower case, that are written with a capital inside sentences and nowhere without."""
    inside: set[str] = set()
    lower: set[str] = set()
    for unit in units:
        if unit.heading:
            continue
        for i, token in enumerate(unit.tokens):
            if token.kind == "word" and not token.capital:
                lower.add(token.low)
            elif i and token.kind == "word":
                inside.add(token.low)
    return frozenset(inside - lower)


def _inside_another(draft: Draft, others: list[Draft]) -> bool:
    return any(
        start <= draft.cue_range[0] < stop for other in others if other is not draft for start, stop in other.content
    )
