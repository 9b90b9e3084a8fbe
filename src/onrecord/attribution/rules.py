"""The rule engine: finds attributions by tables of words and resolves their sources inside the document."""

from __future__ import annotations

from onrecord.attribution.find import find_drafts
from onrecord.attribution.trip import Trip
from onrecord.languages import Language
from onrecord.model import Attributed, Reading
from onrecord.text.names import NameFinder


class RuleEngine:
    """Attribution by rules. Needs a language with `reporting` and `people` tables; others give an empty result."""

    name = "rules"
    models: tuple[str, ...] = ()

    def of(self, _language: Language) -> RuleEngine:
        """The rules read every language that has tables."""
        return self

    def attribute(self, reading: Reading, language: Language, names: NameFinder) -> Attributed:
        """The attributions and mentions of one document, in order of their first character."""
        words, people = language.reporting, language.people
        if words is None or people is None or not reading.document.text:
            return Attributed()
        known = names.find(reading.document.text, language.code)
        units, drafts = find_drafts(reading, language, words, known)
        return Trip(reading, words, people, known, units, drafts).result()


RULES = RuleEngine()
