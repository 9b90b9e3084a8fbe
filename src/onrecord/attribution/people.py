"""Where persons are named in a run of tokens: with an office, a form of address, a role, or by the name alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from onrecord.attribution.offices import Names, OfficeFinder, OfficePhrase
from onrecord.attribution.persons import Naming, Person
from onrecord.attribution.roll import Roll
from onrecord.languages.reporting import Office, PeopleWords
from onrecord.span import Span
from onrecord.text.tokens import Token, without_possessive

__all__ = ["NameReader", "Naming", "Person", "Roll"]

_NO_OFFICE = Office(())
_LONGEST_NAME = 5
_MOST_HONORIFICS = 6  # words and full stops
_HEADLINE, _CAPITALS = 5, 0.7  # words of a headline, and the share of them with a capital
_DETAIL = 7  # words of what an office is for, without a name
_ROLE_BEHIND = 7  # words behind a name within which a role says what the person is


class NameReader:
    """Finds where persons are named in a run of tokens.

    `alone` are the words in lower case that stand alone as a source in the document, as surnames do.
    """

    def __init__(self, people: PeopleWords, alone: frozenset[str] = frozenset()) -> None:
        self._people, self._alone = people, alone
        self._offices = OfficeFinder(people)
        self._rules = (self._with_office, self._with_honorific, self._with_role, self._with_possessor, self._bare)

    def namings(self, run: tuple[Token, ...], names: Names) -> Iterator[Naming]:
        """Every naming of a person in the run, in order."""
        found = (
            [self._cut(naming) for naming in self._namings(run, names)]
            if titled(run)
            else list(self._namings(run, names))
        )
        hint = self._hint(run) if len(found) == 1 else ""
        yield from (replace(naming, hint=hint) for naming in found)

    def _namings(self, run: tuple[Token, ...], names: Names) -> Iterator[Naming]:
        i = 0
        while i < len(run):
            found = next((f for rule in self._rules if (f := rule(run, i, names))), None)
            if found is None:
                i += 1
                continue
            naming, i = found
            yield naming

    def _cut(self, naming: Naming) -> Naming:
        """The naming of a headline, where verbs have capitals too, without the words behind a surname."""
        for at, word in enumerate(naming.words[:-1]):
            if at and word.lower() in self._alone:
                return replace(naming, words=naming.words[: at + 1])
        known = naming.words[0].lower() in self._people.given_names
        return replace(naming, words=naming.words[:2]) if known and len(naming.words) > 2 else naming

    def _hint(self, run: tuple[Token, ...]) -> str:
        """The gender of all pronouns of the run, where they have one."""
        genders = {self._people.pronouns[t.low][0] for t in run if t.low in self._people.pronouns}
        return genders.pop() if len(genders) == 1 and genders <= {"m", "f"} else ""

    def office_at(self, run: tuple[Token, ...], i: int, names: Names) -> OfficePhrase | None:
        """The office phrase that begins at token `i`, or None."""
        return self._offices.at(run, i, names)

    def _with_office(
        self, run: tuple[Token, ...], i: int, names: Names, again: bool = False
    ) -> tuple[Naming, int] | None:
        """The envoy of Peru, Ana Ode. `again` is True where another office was read before it."""
        phrase = self._offices.at(run, i, names)
        if phrase is None:
            return None
        start, stop = phrase.stop, self._name_stop(run, phrase.stop, names)
        if stop == start and phrase.open_end:
            start, stop = self._split_open_end(run, phrase)
        gender = ""
        if stop == start:
            start = stop = self._over_detail(run, start)
        if stop == start and start + 2 < len(run) and run[start].text == ",":  # the envoy of Peru, (Ms.) Ana Ode
            also = None if again else self._with_office(run, start + 1, names, again=True)
            if also is not None:  # the chair, Ambassador Ana Ode
                roles = (*also[0].roles, *phrase.core.split()[-1:])
                return replace(also[0], span=Span(run[i].span.start, also[0].span.stop), roles=roles), also[1]
            start, gender, addressed = self._over_honorifics(run, start + 1)
            stop = self._name_stop(run, start, names)
            if stop - start < (1 if addressed else 2) or self._is_place(run, start, stop):
                return None
        elif stop == start:
            start, gender, addressed = self._over_honorifics(run, start)  # President of Peru Ms. Ode
            stop = self._name_stop(run, start, names) if addressed else start
        if stop == start:
            return None
        if stop - start == 1 and run[start].text.isupper() and len(run[start].text) > 1:
            return None  # the Secretary General of SADC, where the register knows no such body
        behind = self._state_behind(run, stop, names)
        if behind is not None and phrase.affiliation is None and not phrase.serves:  # President Ode of Peru
            phrase = replace(phrase, affiliation=behind.affiliation)
        roles = (*phrase.core.split()[-1:], *self._titles(run, phrase.stop, start))
        naming = self._naming(run, i, start, stop, phrase, roles)
        return replace(naming, gender=gender or naming.gender), stop

    def _over_detail(self, run: tuple[Token, ...], start: int) -> int:
        """`start` moved to the comma behind what an office is for, in words without capitals: "chair of the group,"."""
        if start >= len(run) or run[start].low not in self._people.office_links:
            return start
        for j in range(start, min(len(run), start + _DETAIL)):
            if run[j].text == ",":
                return j
            if run[j].kind != "word" or run[j].capital:
                break
        return start

    def _is_place(self, run: tuple[Token, ...], start: int, stop: int) -> bool:
        """True for a name behind an office and a comma that more of the kind follow: the mayor, Lima, Cusco and."""
        return run[start].low not in self._people.given_names and stop < len(run) and run[stop].low == "and"

    def _split_open_end(self, run: tuple[Token, ...], phrase: OfficePhrase) -> tuple[int, int]:
        """Of the capital words at the end of an office phrase, the last two or three, where the first is a given name,
        or where the last stands alone as a source elsewhere in the document.

        "Assistant Secretary-General for Peacebuilding Support Elizabeth Spehar"
        """
        for length in (2, 3):
            start = phrase.stop - length
            known = run[start].low in self._people.given_names or run[phrase.stop - 1].low in self._alone
            words = all(t.capital for t in run[start : phrase.stop])
            if start > phrase.start and known and words and run[start - 1].capital:
                return start, phrase.stop
        return phrase.stop, phrase.stop

    def _over_honorifics(self, run: tuple[Token, ...], i: int) -> tuple[int, str, bool]:
        """Index behind forms of address that begin at `i`, the gender they show, and whether there are any."""
        start, gender, any_ = i, "", False
        most = min(len(run), i + _MOST_HONORIFICS)
        while start < most:
            token = run[start]
            if token.capital and token.low in self._people.honorifics:
                gender, any_ = gender or self._people.honorifics[token.low], True
            elif not (any_ and token.text == "."):
                break
            start += 1
        return start, gender, any_

    def _titles(self, run: tuple[Token, ...], start: int, stop: int) -> tuple[str, ...]:
        """What the forms of address among some tokens say of the person: "Sen." is a senator and a lawmaker."""
        return tuple(w for t in run[start:stop] for w in self._people.titles.get(t.low, "").split())

    def _with_honorific(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        start, gender, any_ = self._over_honorifics(run, i)
        if not any_:
            return None
        if (held := self._with_office(run, start, names)) is not None:  # His Excellency President Ana Ode
            return replace(held[0], gender=gender or held[0].gender), held[1]
        stop = self._name_stop(run, start, names)
        if stop == start:
            return None
        phrase = self._apposition(run, stop, names) or self._state_behind(run, stop, names)
        naming = self._naming(run, i, start, stop, phrase, self._titles(run, i, start))
        return replace(naming, gender=gender or naming.gender), stop

    def _with_role(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        """Sheriff Ode | the activist Ana Ode | his wife, Ana Ode, | one of the lawyers, Ana Ode,"""
        role = self._role(run, i)
        if role is None or i + 1 >= len(run) or self._offices.at(run, i, names) or self._offices.at(run, i + 1, names):
            return None
        apart = run[i + 1].text == ","
        start, gender, addressed = self._over_honorifics(run, i + 2 if apart else i + 1)
        stop = self._name_stop(run, start, names)
        length = stop - start
        if not length or (length == 1 and not addressed and not self._one_word(run, i, start, apart)):
            return None
        if apart and not addressed and not (stop == len(run) or run[stop].text in ",.)" or run[stop].low == "who"):
            return None
        roles = (role, *self._titles(run, i + 1, start))
        naming = self._naming(run, start if apart else i, start, stop, self._apposition(run, stop, names), roles)
        return replace(naming, gender=gender or self._people.roles[role] or naming.gender), stop

    def _role(self, run: tuple[Token, ...], i: int) -> str | None:
        """The role that token `i` names; of several ("one of the lawyers, Ana Ode") the role of each."""
        low = run[i].low
        if run[i].capital and low in self._people.given_names:
            return None
        if low in self._people.roles:
            return low
        one = low[:-1]
        if (
            low.endswith("s")
            and one in self._people.roles
            and any(t.low in self._people.indefinite for t in run[max(0, i - 4) : i])
        ):
            return one
        return None

    def _one_word(self, run: tuple[Token, ...], i: int, start: int, apart: bool) -> bool:
        """True where one word behind a role may be a name: the role is a title (Sheriff Ode), or it stands alone.

        Behind a comma it is a given name: his wife, Ana,
        """
        if apart:
            return run[start].low in self._people.given_names
        title = run[i].capital and not (i and run[i - 1].capital)  # not Blue Ridge Coach Works
        return title or run[start].low in self._alone or run[start].low in self._people.given_names

    def _with_possessor(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        """Malta’s Ana Ode | Malta’s Ms. Ode: a State, and two or more capital words that are no office."""
        known = names.get(run[i].span.start)
        if known is None or known.name.kind != "state":
            return None
        after = next((k for k in range(i, len(run)) if run[k].span.stop >= known.span.stop), len(run)) + 1
        if after >= len(run) or not run[after - 1].low.endswith("'s"):
            return None
        start, gender, addressed = self._over_honorifics(run, after)
        stop = self._name_stop(run, start, names)
        if stop - start < (1 if addressed else 2):
            return None
        naming = self._naming(run, start, start, stop, OfficePhrase(i, start, "", _NO_OFFICE, known, "", False))
        return replace(naming, gender=gender or naming.gender), stop

    def _bare(self, run: tuple[Token, ...], i: int, names: Names) -> tuple[Naming, int] | None:
        """Two or more capital words that are a name: the first is a given name of the table ("Barbara Woodward"), the
        last stands alone as a source, an office or a role stands in apposition, or the name of a State.
        """
        if not run[i].capital or run[i].span.start in names or run[i].low in self._people.articles:
            return None
        stop = self._name_stop(run, i, names)
        if stop - i < 2 or run[i].low in self._people.never_names:
            return None
        if stop - i > 2 and run[i].low not in self._people.given_names and run[i + 1].low in self._people.given_names:
            return None  # Using Ted Cruz: the name begins one word later
        phrase = self._apposition(run, stop, names)
        phrase = phrase or self._state_behind(run, stop, names)
        roles = self._role_behind(run, stop)
        surname = i > 0 and without_possessive(run[stop - 1].low) in self._alone and stop - i <= 3
        if phrase is None and not roles and not surname and run[i].low not in self._people.given_names:
            return None
        return self._naming(run, i, i, stop, phrase, roles), stop

    def _role_behind(self, run: tuple[Token, ...], stop: int) -> tuple[str, ...]:
        """Ana Ode, *a marine biologist* | Ana Ode, 71, a retired teacher: the role that says what the person is."""
        j = stop
        if j + 2 < len(run) and run[j].text == "," and run[j + 1].text.isdigit():
            j += 2
        if j + 1 >= len(run) or run[j].text != ",":
            return ()
        first = run[j + 1].low
        if first not in self._people.articles and first not in self._people.roles and not first.endswith("'s"):
            return ()
        for token in run[j + 1 : j + 1 + _ROLE_BEHIND]:
            if token.kind != "word" or token.low in self._people.office_links:
                break
            if token.low in self._people.roles:
                return (token.low,)
        return ()

    def _apposition(self, run: tuple[Token, ...], j: int, names: Names) -> OfficePhrase | None:
        """Ana Ode, *the President of Malta*."""
        return self._offices.at(run, j + 1, names) if j + 1 < len(run) and run[j].text == "," else None

    def _state_behind(self, run: tuple[Token, ...], j: int, names: Names) -> OfficePhrase | None:
        """Ana Ode *of Malta* | ANA ODE *(Malta)*: no office, but whom she speaks for."""
        bracket = j + 2 < len(run) and run[j].text == "("
        if j >= len(run) or not (bracket or run[j].low in self._people.of):
            return None
        k = j + 1
        while k < len(run) and run[k].low in self._people.articles:
            k += 1
        known = names.get(run[k].span.start) if k < len(run) else None
        return OfficePhrase(j, k, "", _NO_OFFICE, known, "", False) if known and known.name.kind == "state" else None

    def _name_stop(self, run: tuple[Token, ...], start: int, names: Names) -> int:
        """Index behind a name that begins at `start`: capital words, initials and the particles inside."""
        j = start
        while j < len(run) and j - start < _LONGEST_NAME + 2:
            token = run[j]
            if token.kind == "word" and token.span.start in names:
                break
            initial = token.text == "." and j > start and len(run[j - 1].text) == 1
            particle = token.low in self._people.particles and j + 1 < len(run) and run[j + 1].capital
            possessive = j > start and run[j - 1].low.endswith("'s")
            if possessive or not (initial or particle or (token.capital and self._may_name(token))):
                break
            j += 1
        return j

    def _may_name(self, token: Token) -> bool:
        return (
            token.low not in self._people.pronouns
            and token.low not in self._people.articles
            and (token.low in self._people.given_names or without_possessive(token.low) not in self._people.never_names)
            and token.low not in self._people.office_modifiers
            and token.low not in self._people.honorifics
        )

    def _naming(
        self,
        run: tuple[Token, ...],
        first: int,
        start: int,
        stop: int,
        phrase: OfficePhrase | None,
        roles: tuple[str, ...] = (),
    ) -> Naming:
        words = tuple(
            without_possessive(t.text) + ("." if len(t.text) == 1 and k < len(run) and run[k].text == "." else "")
            for k, t in enumerate(run[start:stop], start + 1)
            if t.kind == "word"
        )
        gender = self._people.given_names.get(words[0].lower(), "")
        gender = gender or next((g for role in roles if (g := self._people.roles.get(role, ""))), "")
        last = run[stop - 1]
        end = last.span.stop - (len(last.text) - len(without_possessive(last.text)))
        return Naming(Span(run[first].span.start, end), words, gender, phrase, roles)


def titled(run: tuple[Token, ...]) -> bool:
    """True for a headline in which most words have capitals, whatever they are."""
    words = [t for t in run if t.kind == "word"]
    return len(words) >= _HEADLINE and sum(t.capital for t in words) >= _CAPITALS * len(words)
