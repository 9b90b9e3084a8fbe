"""The members of an organization as a group: "member States of the CSTO", "SCO members", "its member States".

| rule | it says |
|---|---|
| register:members of org-csto | the register's members of that organization on the document's day |
| possessive, only organization before it; … | the same, where "its" had one organization to take up |
| register:members open | no members: some are contested, the list is not whole, or the day is not known well enough |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.languages.groups import GroupWords, MemberHead
from onrecord.linking.bodies import Bodies, Body
from onrecord.linking.places import Passages, Places
from onrecord.model import Document, Mention
from onrecord.register import Register
from onrecord.register.edtf import Days
from onrecord.span import Span

OPEN = "register:members open"
_POSSESSIVE = "possessive, only organization before it"
_USUAL = frozenset({"member", "founding"})
_BEFORE = 90  # characters before a phrase that tell whether some members are meant
_REACH = 1_000  # characters within which a possessive looks for its organization
_ACRONYM = re.compile(r"[ \t]*\([^()\n]{1,12}\)")
_CAPITALS = re.compile(r"(?<!\w)[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Group:
    """A place where the members of an organization are meant. `members` is empty while it is open who they are."""

    span: Span
    organization: str
    members: tuple[str, ...]
    rule: str

    def mention(self) -> Mention:
        """The group among the mentions: no one actor, but its members."""
        candidates = () if self.members else (self.organization,)
        return Mention(self.span, None, None, candidates, self.rule, self.members)


class Memberships:
    """Who was a member on the document's day. Each organization is asked for once."""

    def __init__(self, register: Register, on: Days | None) -> None:
        self._register, self._on = register, on
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, organization: str) -> tuple[str, ...]:
        """The ids of all members; empty where one of them is not certain."""
        known = self._known.get(organization)
        if known is None:
            known = self._known[organization] = self._certain(organization)
        return known

    def _certain(self, organization: str) -> tuple[str, ...]:
        header = self._register.header(organization)
        if self._on is None or header is None or not header.complete:
            return ()
        counts = header.counts_as_member or _USUAL
        found = self._register.members(organization, self._on)
        if any(row.status in counts for status in found.open for row in status.rows):
            return ()
        return tuple(actor.id for actor in found)


class Groups:
    """Finds the groups of one document."""

    def __init__(
        self, document: Document, words: GroupWords, bodies: Bodies, names: Places, not_body: Places, passages: Passages
    ) -> None:
        self._text, self._bodies, self._passages = document.text, bodies, passages
        self._names, self._not_body = names, not_body
        self._heads = [(head, re.compile(rf"(?<!\w)(?:{head.pattern})(?!\w)")) for head in words.heads]
        self._any = re.compile("|".join(rf"(?<!\w)(?:{head.pattern})(?!\w)" for head in words.heads))
        self._of = re.compile(words.of)
        self._owner = re.compile(words.owner) if words.owner else None
        self._possessive = re.compile(words.possessives)
        self._some, self._which = re.compile(words.some), re.compile(words.which)
        self._rivals, self._plain = re.compile(words.rivals), words.plain

    def find(self, memberships: Memberships) -> Iterator[Group]:
        """The groups in the order of the text."""
        for match in self._any.finditer(self._text):
            span = Span(*match.span())
            found = None if self._names.touch(span) or self._not_body.touch(span) else self._whose(span)
            if found is not None:
                whole, organization, how = found
                members = memberships.of(organization)
                rule = f"register:members of {organization}" if members else OPEN
                yield Group(whole, organization, members, f"{how}; {rule}" if how else rule)

    def _whose(self, head: Span) -> tuple[Span, str, str] | None:
        """The whole phrase, its organization, and how a possessive was resolved; None where not all are meant."""
        named = self._behind(head) or self._owned(head)
        if named is not None:
            span, body = named
            return (span, body.only, "") if body.only and self._all(span) else None
        return self._by_possessive(head)

    def _behind(self, head: Span) -> tuple[Span, Body] | None:
        """ "member States of the CSTO"."""
        link = self._of.match(self._text, head.stop)
        body = self._bodies.beginning.get(link.end()) if link else None
        return None if body is None else (Span(head.start, body.span.stop), body)

    def _owned(self, head: Span) -> tuple[Span, Body] | None:
        """ "CSTO member States" | "Shanghai Cooperation Organization (SCO) countries"."""
        gap = self._owner.search(self._text[max(0, head.start - 8) : head.start]) if self._owner else None
        if gap is None:
            return None
        body = self._bodies.ending.get(head.start - len(gap.group()))
        if body is None or not gap.group().startswith(")"):
            return None if body is None else (Span(body.span.start, head.stop), body)
        whole = self._bodies.ending.get(body.span.start - 2)
        if whole is None or whole.ids != body.ids or self._text[whole.span.stop : body.span.start] != " (":
            return None
        return Span(whole.span.start, head.stop), body

    def _by_possessive(self, head: Span) -> tuple[Span, str, str] | None:
        before = self._possessive.search(self._text[max(0, head.start - 12) : head.start])
        kind = next(one for one, pattern in self._heads if pattern.fullmatch(self._text, head.start, head.stop))
        if before is None or not kind.owned:
            return None
        span = Span(head.start - len(before.group()), head.stop)
        organization = self._antecedent(span.start, kind) if self._all(span) else None
        return None if organization is None else (span, organization, _POSSESSIVE)

    def _all(self, span: Span) -> bool:
        """False where the words around show that some members are meant, or that somebody is said to be one."""
        if self._some.search(self._text[max(0, span.start - _BEFORE) : span.start]):
            return False
        acronym = _ACRONYM.match(self._text, span.stop)
        return self._which.match(self._text, acronym.end() if acronym else span.stop) is None

    def _antecedent(self, start: int, kind: MemberHead) -> str | None:
        """The only organization before in the sentence, else in the sentence before, with nothing else to take up."""
        earlier, sentence = self._passages.sentences(start)
        for place in (sentence, earlier):
            opens = max(place.start, start - _REACH) if place else start
            found = self._bodies.between(opens, place.stop if place is earlier and place else start)
            if found:
                return self._only(found, start, kind)
            if place is None or self._rivals.search(self._text, opens, start):
                return None
        return None

    def _only(self, found: list[Body], start: int, kind: MemberHead) -> str | None:
        ids = {one for body in found for one in body.ids}
        between = Span(found[-1].span.stop, start)
        if len(ids) > 1 or self._rivals.search(self._text, between.start, between.stop):
            return None
        return None if self._strangers(between, kind) else ids.pop()

    def _strangers(self, between: Span, kind: MemberHead) -> bool:
        """True where something that the register does not know stands nearer, and may have members, too."""
        for match in _CAPITALS.finditer(self._text, between.start, between.stop):
            word = match.group()
            strange = word.isupper() and len(word) > 1 if not kind.common else word[0].isupper()
            if strange and word.lower() not in self._plain and not self._names.touch(Span(*match.span())):
                return True
        return False
