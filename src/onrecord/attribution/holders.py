"""Who of a document's persons holds an office."""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.attribution.descriptions import Describer
from onrecord.attribution.offices import OfficePhrase
from onrecord.attribution.persons import Person
from onrecord.attribution.roll import Roll
from onrecord.languages.reporting import PeopleWords
from onrecord.text.names import FoundName

_MOST_HOLDERS = 500  # persons of one office that are asked for whom they hold it


class Holders:
    """The persons of a document by their offices. `short_forms` are the short names that it explains."""

    def __init__(self, people: PeopleWords, roll: Roll, short_forms: Mapping[str, str], describer: Describer) -> None:
        self._people, self._roll, self._short_forms, self._describer = people, roll, short_forms, describer
        self._held: dict[tuple[str, str | None], list[Person]] = {}
        self._by_core: dict[str, list[int]] = {}
        for number, person in enumerate(roll.persons):
            for core in person.offices:
                self._by_core.setdefault(core, []).append(number)

    def of(self, phrase: OfficePhrase) -> list[Person]:
        """The persons of the document who hold the office, looked for once."""
        key = (phrase.core, self._full(phrase.affiliation) if phrase.affiliation else None)
        if key not in self._held:
            others = self._people.descriptions.get(phrase.core, "").split() if phrase.affiliation else []
            cores = [c for c in self._by_core if any(self._same_office(o, c) for o in (phrase.core, *others))]
            numbers = sorted({number for core in cores for number in self._by_core[core][:_MOST_HOLDERS]})
            some = [self._roll.persons[number] for number in numbers]
            self._held[key] = [person for person in some if self._holds(person, phrase)]
        return self._held[key]

    def _holds(self, person: Person, phrase: OfficePhrase) -> bool:
        for office in person.held.values():
            if not (self._same_office(phrase.core, office.core) or self._leads(phrase, office)):
                continue
            if phrase.affiliation is None or office.affiliation is None:
                return phrase.affiliation is None
            if self._full(phrase.affiliation) == self._full(office.affiliation):
                return True
            if self._describer.same_state(phrase.affiliation, office.affiliation):
                return True
        return False

    def _leads(self, phrase: OfficePhrase, office: OfficePhrase) -> bool:
        """The head of the CSTO, for its Secretary General: a word that stands for an office, where both name whom."""
        others = self._people.descriptions.get(phrase.core, "").split()
        return bool(phrase.affiliation and office.affiliation) and any(
            self._same_office(o, office.core) for o in others
        )

    def _full(self, found: FoundName) -> str:
        """The long form of a name for which the document gives a short one: "… Organization (CSTO)"."""
        return self._short_forms.get(found.name.text, found.name.text)

    def _same_office(self, core: str, fuller: str) -> bool:
        """True if the fuller form adds only words that leave the rank as it is ("permanent representative")."""
        core, fuller = core.replace("-", " "), fuller.replace("-", " ")
        if not fuller.endswith(core):
            return False
        return not self._people.rank_words.intersection(fuller[: len(fuller) - len(core)].split())
