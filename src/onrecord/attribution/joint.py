"""Rules and tagger together: the tagger for running text, the rules for what it never saw.

The tagger was trained on news in which no attribution stands inside another. Rules find those inside quotations, and
they stand in where the tagger marks nothing and the rule has shown on annotated news that it can be trusted. A
language without a model is read by rules alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path

from onrecord.attribution.continued import bare_quotation, with_continuations
from onrecord.attribution.draft import Draft
from onrecord.attribution.find import find_drafts
from onrecord.attribution.rules import RULES, RuleEngine
from onrecord.attribution.signed import SIGNED
from onrecord.attribution.tagged import Units, drafts_of
from onrecord.attribution.tagger.session import MODELS, TaggerModel, load_model
from onrecord.attribution.trip import Trip
from onrecord.attribution.units import Unit, paragraphs
from onrecord.languages import Language
from onrecord.languages.reporting import ReportingWords
from onrecord.model import Attributed, Reading
from onrecord.span import Span
from onrecord.text.names import FoundName, NameFinder


class JointEngine:
    """The default engine. `of` gives what reads a language: tagger and rules, or rules where it has no model."""

    name = "joint"
    models: tuple[str, ...] = ()

    def __init__(self, folder: Path = MODELS) -> None:
        self._folder = folder
        self._loaded: dict[str, _Tagging | RuleEngine] = {}

    def of(self, language: Language) -> _Tagging | RuleEngine:
        """The engine for one language; its model is loaded when the first document asks for it."""
        if language.code not in self._loaded:
            model = load_model(language.model, self._folder) if language.model else None
            self._loaded[language.code] = _Tagging(model) if model else RULES
        return self._loaded[language.code]

    def attribute(self, reading: Reading, language: Language, names: NameFinder) -> Attributed:
        """The attributions and mentions of one document, in order of their first character."""
        return self.of(language).attribute(reading, language, names)


class _Tagging:
    """Tagger and rules for the language of one model."""

    name = "joint"

    def __init__(self, model: TaggerModel) -> None:
        self._model = model
        self.models: tuple[str, ...] = (model.name,)

    def of(self, _language: Language) -> _Tagging:
        return self

    def attribute(self, reading: Reading, language: Language, names: NameFinder) -> Attributed:
        """As RuleEngine.attribute."""
        words, people = language.reporting, language.people
        text = reading.document.text
        if words is None or people is None or not text:
            return Attributed()
        known = names.find(text, language.code)
        units, ruled = find_drafts(reading, language, words, known)
        marked = self._model.tag(text, [span for span, _, _ in paragraphs(reading)])
        tagged = list(drafts_of(marked, Units(units), text, words))
        found = together(continued(tagged, units), ruled, words, known)
        return Trip(reading, words, people, known, units, found).result()


def continued(tagged: Sequence[Draft], units: tuple[Unit, ...]) -> list[Draft]:
    """The drafts, with quotations that the tagger gives to nobody as more of what the speaker before them said."""
    lone = [d for d in tagged if not d.source and d.exact and not d.exact.cue and bare_quotation(d.unit)]
    alone = set(map(id, lone))
    out = with_continuations(units, [d for d in tagged if id(d) not in alone])
    taken = _Taken(d for d in out if d.more)
    return out + [d for d in lone if not taken.touched(d)]


def together(
    tagged: Sequence[Draft], ruled: Sequence[Draft], words: ReportingWords, known: Sequence[FoundName]
) -> list[Draft]:
    """The tagger's drafts, with the rules' inside their contents, and those where the tagger marks nothing.

    Inside indirect speech a rule is believed where a conjunction shows the content or the source holds one of the
    `known` names. Where the tagger knows a content but not whose it is, a rule that has the same content says whose; a
    name written behind a quotation counts more than what the tagger makes of a list of them.
    """
    outer = [d for d in ruled if not d.unit.depth]
    names = _Taken(d for d in outer if d.rule == SIGNED)
    contents = _Taken(outer)
    likely = (d for d in tagged if d.chance is None or d.chance >= LEAST_CHANCE)
    kept = [_completed(d, contents, words) for d in likely if not names.touched(d) and not _first_person(d, words)]
    taken = _Taken(kept)
    alone = [d for d in outer if trusted(d, words) and not taken.touched(d)]
    found = [*kept, *alone]
    hosts = _Taken(found)
    starts = sorted(name.span.start for name in known)
    deeper = (d for d in ruled if d.unit.depth or d.rule in _CLEAR or (d.rule in _NESTED and _holds(d, starts)))
    return found + [d for d in deeper if _nested(d, hosts.touched(d))]


def _holds(draft: Draft, starts: Sequence[int]) -> bool:
    """True if one of the places is in the draft's source."""
    return any(bisect_left(starts, s.start) < bisect_left(starts, s.stop) for s in draft.source_spans)


def _nested(draft: Draft, near: Sequence[Draft]) -> bool:
    """True for a draft inside another one's content whose cue no other has."""
    new = not any(d is draft or _share(d.cue_spans, draft.cue_spans) for d in near)
    return new and any(_inside(draft, host) for host in near)


def _inside(draft: Draft, host: Draft) -> bool:
    """True if the whole of a rule's draft stands inside the content of another attribution."""
    places = (*draft.content_spans, *draft.cue_spans, *draft.source_spans)
    return all(any(content.covers(place) for content in host.content_spans) for place in places)


def _completed(draft: Draft, ruled: _Taken, words: ReportingWords) -> Draft:
    """The draft; that of a rule with the same content instead, where the rule knows better whose it is."""
    if draft.exact is None:
        return draft
    same = (d for d in ruled.touched(draft) if _same(d.content_spans, draft.content_spans))
    return next((d for d in same if not draft.exact.cue or _better(d, draft, words)), draft)


def _better(ruled: Draft, tagged: Draft, words: ReportingWords) -> bool:
    """True for a rule with the same cue that is right more often than the tagger is likely to be here, and for
    "The road, *Ode* said, is open", where the tagger takes the road for the speaker.
    """
    if not _share(ruled.cue_spans, tagged.cue_spans):
        return False
    doubted = tagged.chance is not None and tagged.chance < _DOUBTED
    surer = doubted and words.precision.get(ruled.rule, 0.0) > (tagged.chance or 0.0)
    return surer or (ruled.rule == _PARENTHETIC and not _share(ruled.source_spans, tagged.source_spans))


_DOUBTED = 0.6  # below it rules are right more often than the tagger where they differ about the source
_PARENTHETIC = "clause, source, cue"


def _share(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(a.overlaps(b) for a in some for b in others)


def _same(some: Sequence[Span], others: Sequence[Span]) -> bool:
    """True if two contents share most of their characters."""
    shared = sum(max(0, min(a.stop, b.stop) - max(a.start, b.start)) for a in some for b in others)
    return shared * 2 > max(sum(map(len, some)), sum(map(len, others)))


LEAST_CHANCE = 0.35  # what is less likely to be right is not given: F1 on PolNeAR's dev part is highest here


def trusted(draft: Draft, words: ReportingWords) -> bool:
    """True for a rule whose results were right on annotated news more often than not, and for one not measured."""
    return words.precision.get(draft.rule, 1.0) >= _TRUSTED


_TRUSTED = 0.5
# Rules whose results stand inside indirect speech, too: "that the UN chief attaches great importance to this issue".
# "recalled *Peru’s statement* that …", "said that *the report notes* that …": the conjunction shows it.
_CLEAR = frozenset({"noun, possessor", "noun, agent", "noun, genitive", "source, cue, that"})
_NESTED = frozenset({"source, cue, object", "source, cue, quotation"})


def _first_person(draft: Draft, words: ReportingWords) -> bool:
    if not draft.source:
        return False
    start, stop = draft.source[0]
    return stop - start == 1 and draft.unit.tokens[start].low in words.first_person


class _Taken:
    """Drafts by the places of their cues and contents."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._drafts = list(drafts)
        self._places = sorted((s.start, s.stop, i) for i, d in enumerate(self._drafts) for s in _places(d))
        self._starts = [start for start, _, _ in self._places]
        self._furthest = list(accumulate((stop for _, stop, _ in self._places), max))

    def touched(self, draft: Draft) -> list[Draft]:
        """Those of which a cue or content shares a character with the draft's."""
        out: dict[int, Draft] = {}
        for span in _places(draft):
            first, behind = bisect_right(self._furthest, span.start), bisect_left(self._starts, span.stop)
            for _, stop, i in self._places[first:behind]:
                if stop > span.start:
                    out[i] = self._drafts[i]
        return list(out.values())


def _places(draft: Draft) -> tuple[Span, ...]:
    return (*draft.content_spans, *draft.cue_spans)


JOINT = JointEngine()
