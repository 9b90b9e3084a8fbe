"""Office phrases: "UK Permanent Representative to the UN", "Deputy Minister of Foreign Affairs of Russia"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.languages.reporting import Office, PeopleWords
from onrecord.text.names import FoundName
from onrecord.text.tokens import Token, without_possessive

_TAIL = 24
_LOWER = 6
_ARTICLES = 3  # "the", "of the" and the like never stand in longer rows
_MODIFIERS = 5
_LONGEST = 60  # words of an office with all that it is for

Names = Mapping[int, FoundName]


@dataclass(frozen=True, slots=True)
class OfficePhrase:
    """Tokens `[start, stop)` that name an office. `core` are the head's words with its modifiers ("deputy foreign
    minister"), `affiliation` the name of whom it serves as it stands there (None where nobody is named), `serves` the
    organization that the language's table supplies then. `open_end` is True where the words behind it may be either
    more of the office or the holder's name.
    """

    start: int
    stop: int
    core: str
    office: Office
    affiliation: FoundName | None
    serves: str
    open_end: bool


class OfficeFinder:
    """Finds office phrases by a language's table. Immutable; made once for a table."""

    def __init__(self, people: PeopleWords) -> None:
        self._people = people
        heads: dict[str, list[tuple[tuple[str, ...], Office]]] = {}
        for office in people.offices:
            for head in office.heads:
                words = tuple(head.split())
                heads.setdefault(words[0], []).append((words, office))
        for options in heads.values():
            options.sort(key=lambda o: -len(o[0]))
        self._heads = heads
        self._serves = {" ".join(words): self._served(words) for options in heads.values() for words, _ in options}

    def at(self, run: tuple[Token, ...], i: int, names: Names) -> OfficePhrase | None:
        """The office phrase that begins at token `i`, or None."""
        j, affiliation = self._prefix(run, i, names)
        modifiers = j
        most = min(len(run), j + _MODIFIERS)
        while j < most and run[j].low in self._people.office_modifiers and self._head(run, j) is None:
            j += 1
        found = self._head(run, j)
        if found is None:
            return None
        head, office = found
        core = " ".join(without_possessive(t.low) for t in run[modifiers : j + len(head)])
        stop, tail, serves, open_end = self._tail(run, j + len(head), names)
        return OfficePhrase(i, stop, core, office, affiliation or tail, serves or office.organization, open_end)

    def _prefix(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[int, FoundName | None]:
        """Names before the office: "UK", "the Russian", "Russia’s"."""
        j = self._over_articles(run, i)
        name = names.get(run[j].span.start) if j < len(run) and self._people.names_before_office else None
        if name is None:
            return j, None
        j = self._behind(run, j, name)
        if j < len(run) and run[j].text in ("’", "'"):
            j += 1
        return j, name

    def _head(self, run: tuple[Token, ...], j: int) -> tuple[tuple[str, ...], Office] | None:
        if j >= len(run):
            return None
        for words, office in self._heads.get(without_possessive(run[j].low), ()):
            if tuple(without_possessive(t.low) for t in run[j : j + len(words)]) == words:
                return words, office
        return None

    def _tail(self, run: tuple[Token, ...], j: int, names: Names) -> tuple[int, FoundName | None, str, bool]:
        """What the office is for: index behind it, the name in it, whom it serves, and whether its end is open."""
        name: FoundName | None = None
        serves, open_end, first = "", False, True
        j = self._over_bodies(run, j, names)
        if j < len(run) and (found := names.get(run[j].span.start)) is not None:  # генсек ОДКБ
            name, j = found, self._behind(run, j, found)
        most = min(len(run) - 1, j + _LONGEST)
        while j < most and run[j].low in self._people.office_links:
            k = self._over_lower(run, j, self._over_articles(run, j + 1))
            if k >= len(run) or not (run[k].capital or run[k].span.start in names or self._head(run, k)):
                break
            found = names.get(run[k].span.start)
            if found and run[j].low in self._people.about_links and found.name.kind == "state":
                k = self._behind(run, k, found)  # the Special Envoy for Malta speaks of Malta, not for it
                open_end = False
            elif found:
                name = found if name is None or run[j].low not in self._people.seat_links else name
                k = self._behind(run, k, found)
                open_end = False
            elif (head := self._head(run, k)) is not None:
                behind = k + len(head[0])
                if (
                    k == j + 1
                    and self._people.articles
                    and run[k].capital
                    and behind < len(run)
                    and run[behind].capital
                ):
                    break  # a spokesman for Mayor Ode: the name is the mayor's
                serves = head[1].organization or self._serves[" ".join(head[0])]
                k += len(head[0])
                open_end = False
            else:
                while k < len(run) and run[k].capital and run[k].span.start not in names and k - j < _TAIL:
                    k += 1
                open_end = True
            j, first = k, False
        return self._over_parenthesis(run, j), name, serves, open_end and not first

    def _over_bodies(self, run: tuple[Token, ...], j: int, names: Names) -> int:
        """`j` moved over bodies and offices in the genitive that the office belongs to: представитель *МИД* Перу."""
        if self._people.names_before_office:
            return j
        k = j
        while k < len(run) and k - j < _LOWER and run[k].span.start not in names:
            inner = self._head(run, k)
            if inner is None and run[k].low not in self._people.collectives:
                lower = (
                    run[k].kind == "word"
                    and not run[k].capital
                    and k > j
                    and run[k].low not in (self._people.office_links | self._people.of)
                )
                if not lower:
                    break
            k += len(inner[0]) if inner else 1
        return k if k == j or (k < len(run) and (run[k].capital or run[k].span.start in names)) else j

    @staticmethod
    def _behind(run: tuple[Token, ...], k: int, found: FoundName) -> int:
        """Index behind a known name that begins at token `k`."""
        while k < len(run) and run[k].span.start < found.span.stop:
            k += 1
        return k

    @staticmethod
    def _over_parenthesis(run: tuple[Token, ...], j: int) -> int:
        """`j` moved over a short form in parentheses: "the Collective Security Treaty Organization (CSTO)"."""
        return j + 3 if j + 2 < len(run) and run[j].text == "(" and run[j + 2].text == ")" else j

    def _over_lower(self, run: tuple[Token, ...], link: int, k: int) -> int:
        """`k` moved over words in lower case, behind a link that may have them: "по поддержке миростроительства"."""
        if run[link].low not in self._people.lower_links:
            return k
        stop = k
        while stop < len(run) and stop - k < _LOWER and run[stop].kind == "word" and not run[stop].capital:
            stop += 1
        return stop if stop < len(run) and run[stop].capital else k

    def _over_articles(self, run: tuple[Token, ...], j: int) -> int:
        most = min(len(run), j + _ARTICLES)
        while j < most and run[j].low in self._people.articles:
            j += 1
        return j

    def _served(self, head: tuple[str, ...]) -> str:
        """ "Special Representative of the Secretary-General" serves whom that office serves."""
        for office in self._people.offices:
            if office.organization and any(h.endswith(" ".join(head)) for h in office.heads):
                return office.organization
        return ""
