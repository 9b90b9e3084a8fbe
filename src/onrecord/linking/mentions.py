"""Mentions: those that attribution found, looked up, and every name of the register in the body of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.linking.actors import OFFICE_RULES, ActorLinker, with_rule
from onrecord.linking.intext import settled
from onrecord.linking.places import Places
from onrecord.model import Document, Mention
from onrecord.register import Register
from onrecord.span import Span
from onrecord.text.names import FoundName

_LONGEST_NOTE = 40
# the rules of attribution by which a mention is a person's name
_PERSON_RULES = frozenset({"name in the document", "name", "surname", "register:name and office"})


def names_in(document: Document, linker: ActorLinker, register: Register) -> tuple[Mention, ...]:
    """Every name of the register in the body of the text, with what the register says of it."""
    found = (_mention(found, linker) for found in _names(document, register))
    return tuple(mention for mention in found if mention.rule)


def link_mentions(
    text: str, mentions: tuple[Mention, ...], names: Iterable[Mention], taken_up: Iterable[Mention],
    linker: ActorLinker,
) -> tuple[Mention, ...]:  # fmt: skip
    """All mentions in the order of the text: those of the document, the names in it, and what takes names up.

    A name inside a mention of the same actor is not told twice.
    """
    told = {mention.span: _told(mention, text, linker) for mention in mentions}
    around = _Around(list(told.values()))
    for mention in names:
        own = told.get(mention.span)
        if own is not None and (own.actor is not None or own.candidates):
            continue
        if own is not None or not around.tells(mention, mention.span.of(text)):
            told[mention.span] = mention
    for mention in taken_up:
        own = around.with_article(mention, text)
        if own is None:
            told[mention.span] = mention
        elif own.actor is None and not own.candidates and not own.members:
            told[own.span] = replace(mention, span=own.span, rule=with_rule(own.rule, mention.rule))
    return tuple(sorted(told.values(), key=lambda m: m.span))


def _told(mention: Mention, text: str, linker: ActorLinker) -> Mention:
    """A mention of the document with what the register says of its name; candidates become ids."""
    if settled(mention.rule) or mention.rule in OFFICE_RULES:
        return mention
    ids = (linker.id_of(candidate) for candidate in mention.candidates)
    mention = replace(mention, candidates=tuple(found for found in ids if found is not None))
    name = mention.name or (mention.span.of(text) if not mention.rule else "")
    link = linker.person_linked(name) or linker.find_person_with_office(name, mention.span.of(text))
    if not link.rule:
        return mention
    candidates = () if link.entity else tuple(entity.id for entity in link.candidates)
    rule = with_rule(mention.rule, link.rule)
    return replace(mention, actor=link.entity.id if link.entity else None, candidates=candidates, rule=rule)


def _mention(found: FoundName, linker: ActorLinker) -> Mention:
    link = linker.find(found.name.text, (), found.name.language)
    if link.entity is None:
        return Mention(found.span, None, None, tuple(e.id for e in link.candidates), link.rule)
    return Mention(found.span, linker.shown(link.entity), link.entity.id, (), link.rule)


def _names(document: Document, register: Register) -> Iterator[FoundName]:
    """Known names in the body: of titles in another language, too; adjectives in stage directions mean languages."""
    layout = document.layout
    finder = register.finder
    found = [
        *finder.find(document.text, document.language),
        *(
            name
            for name in register.office_names.find(document.text, document.language)
            if not _cut(name, document, register)
        ),
    ]
    for title in document.titles:
        if title.span is not None and title.language != document.language:
            inside = finder.find(title.span.of(document.text), title.language)
            found.extend(FoundName(f.span.shift(title.span.start), f.name) for f in inside)
    not_body, directions = Places(layout.not_body), Places(layout.directions)
    for name in found:
        spoken = name.name.kind == "demonym" and (directions.touch(name.span) or _in_note(document.text, name.span))
        if not spoken and not not_body.touch(name.span):
            yield name


def _cut(found: FoundName, document: Document, register: Register) -> bool:
    """Whether the text goes on as a longer office does, and to another end: "Permanent Representative of X to NATO"."""
    after = document.text[found.span.stop : found.span.stop + _LONGEST_NOTE].split()
    return bool(after) and after[0] in register.office_finder.goes_on(found.name.text)


def _in_note(text: str, span: Span) -> bool:
    """ "(spoke in Russian):" names a language."""
    before = text[max(0, span.start - _LONGEST_NOTE) : span.start]
    return text[span.stop : span.stop + 1] == ")" and "(" in before and ")" not in before[before.rindex("(") :]


class _Around:
    """The document's own mentions, to tell what a name inside one is."""

    def __init__(self, mentions: list[Mention]) -> None:
        self._mentions = sorted(mentions, key=lambda m: m.span)
        self._starts = [m.span.start for m in self._mentions]

    def tells(self, mention: Mention, words: str) -> bool:
        """True if the mention lies inside one of the same actor, or is a part of a person's name ("Chuck Jordan").

        An office inside another mention says of whoever that is: "CSTO Secretary-General Chad Ode".
        """
        at = bisect_right(self._starts, mention.span.start)
        office = mention.rule in OFFICE_RULES
        return any(
            m.span.covers(mention.span) and (office or m.actor == mention.actor or self._person(m, words))
            for m in self._mentions[max(0, at - 4) : at]
        )

    def with_article(self, mention: Mention, text: str) -> Mention | None:
        """The document's mention of the same words, with their article or without: "the Organization"."""
        at = bisect_right(self._starts, mention.span.start)
        for near in self._mentions[max(0, at - 4) : at]:
            before = text[near.span.start : mention.span.start]
            if near.span.stop == mention.span.stop and len(before.split()) <= 1:
                return near
        return None

    @staticmethod
    def _person(mention: Mention, words: str) -> bool:
        named = mention.actor is None or mention.actor.startswith("per-")
        return bool(
            named and _PERSON_RULES.intersection(mention.rule.split("; ")) and words in (mention.name or "").split()
        )
