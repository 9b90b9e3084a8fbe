"""Rules and tagger together: the tagger for running text, the rules for what it never saw.

The tagger was trained on news in which no attribution stands inside another. Rules find those inside quotations, and
they stand in where the tagger marks nothing and the rule has shown on annotated news that it can be trusted. A
language without a model is read by rules alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from onrecord.attribution.draft import Draft
from onrecord.attribution.find import find_drafts
from onrecord.attribution.rules import RULES, RuleEngine
from onrecord.attribution.tagged import Units, drafts_of
from onrecord.attribution.tagger.session import TaggerModel, load_model
from onrecord.attribution.trip import Trip
from onrecord.attribution.units import paragraphs
from onrecord.languages import Language
from onrecord.languages.reporting import ReportingWords
from onrecord.model import Attributed, Reading
from onrecord.span import Span
from onrecord.text.names import NameFinder


class JointEngine:
    """The default engine. `of` gives what reads a language: tagger and rules, or rules where it has no model."""

    name = "joint"
    models: tuple[str, ...] = ()

    def __init__(self) -> None:
        self._loaded: dict[str, _Tagging | RuleEngine] = {}

    def of(self, language: Language) -> _Tagging | RuleEngine:
        """The engine for one language; its model is loaded when the first document asks for it."""
        if language.code not in self._loaded:
            model = load_model(language.model) if language.model else None
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
        found = self._model.tag(text, [span for span, _, _ in paragraphs(reading)])
        tagged = list(drafts_of(found, Units(units), text, words))
        return Trip(reading, words, people, known, units, together(tagged, ruled, words)).result()


def together(tagged: Sequence[Draft], ruled: Iterable[Draft], words: ReportingWords) -> list[Draft]:
    """The tagger's drafts, with the rules' inside quotations, and those that stand where the tagger marks nothing."""
    taken = _Taken(span for draft in tagged for span in (*draft.content_spans, *draft.cue_spans))
    kept = [d for d in tagged if not _first_person(d, words)]
    return kept + [d for d in ruled if d.unit.depth or (trusted(d, words) and not taken.touches(d))]


def trusted(draft: Draft, words: ReportingWords) -> bool:
    """True for a rule whose results were right on annotated news more often than not, and for one not measured."""
    return words.precision.get(draft.rule, 1.0) >= _TRUSTED


_TRUSTED = 0.5


def _first_person(draft: Draft, words: ReportingWords) -> bool:
    if not draft.source:
        return False
    start, stop = draft.source[0]
    return stop - start == 1 and draft.unit.tokens[start].low in words.first_person


class _Taken:
    """Places that are marked already."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._stops: list[int] = []
        furthest = 0
        for span in self._spans:
            furthest = max(furthest, span.stop)
            self._stops.append(furthest)
        self._starts = [span.start for span in self._spans]

    def touches(self, draft: Draft) -> bool:
        """True if the draft's cue or content shares a character with a marked place."""
        return any(self._shares(span) for span in (*draft.content_spans, *draft.cue_spans))

    def _shares(self, span: Span) -> bool:
        behind = bisect_left(self._starts, span.stop)
        first = bisect_right(self._stops, span.start)
        return first < behind


JOINT = JointEngine()
