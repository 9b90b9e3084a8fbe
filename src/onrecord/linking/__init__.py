"""Who is meant: names to actors of the register, on the document's own day, which is settled first.

A link is made only where one candidate remains; else all candidates are kept, with the rule that stopped.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.languages import Language
from onrecord.linking.about import with_about
from onrecord.linking.actors import ActorLinker
from onrecord.linking.bodies import Bodies, Nouns, bodies_among
from onrecord.linking.citations import cited, with_cited, with_documents
from onrecord.linking.dating import settle
from onrecord.linking.intext import InText
from onrecord.linking.members import Group, Groups, Memberships
from onrecord.linking.mentions import link_mentions, names_in
from onrecord.linking.parts import link_attribution, link_letter, link_meeting, link_resolution, link_speech, link_vote
from onrecord.linking.places import Passages, Places
from onrecord.linking.shortforms import ShortForms
from onrecord.model import Attributed, Document, Mention, Reading
from onrecord.register import Register

__all__ = ["link"]


def link(
    reading: Reading,
    attributed: Attributed,
    register: Register,
    language: Language,
    given_date: str | None = None,
) -> tuple[Reading, Attributed]:
    """The same reading and attributions with the date settled, actors linked, and register names all over the text.

    Each attribution gets the actors that its words name (`about`). `language` is the table of the document's language:
    by its words for groups "the Organization" and "its member States" are understood.

    `given_date` (EDTF) overrides what the document shows. Raises CallError where it is not understood.
    """
    dating = settle(reading, register, given_date)
    document = replace(reading.document, dating=dating)
    linker = ActorLinker(document, register)
    names = names_in(document, linker, register)
    met = linker.link(reading.meeting.body).id if reading.meeting and reading.meeting.body else None
    short_forms, groups = _taken_up(document, names, linker, register, language, met)
    linker.know(InText(document.text, short_forms, groups, language.groups.lead if language.groups else ""))
    linked = Reading(
        document=document,
        meeting=link_meeting(reading.meeting, linker) if reading.meeting else None,
        speeches=tuple(link_speech(speech, linker) for speech in reading.speeches),
        votes=tuple(link_vote(vote, linker) for vote in reading.votes),
        resolution=link_resolution(reading.resolution, linker) if reading.resolution else None,
        letter=link_letter(reading.letter, linker) if reading.letter else None,
    )
    attributions = tuple(link_attribution(attribution, linker) for attribution in attributed.attributions)
    taken_up = (*short_forms, *(group.mention() for group in groups))
    symbols = cited(document, language.citations)
    mentions = with_cited(link_mentions(document.text, attributed.mentions, names, taken_up, linker), symbols)
    attributions = with_documents(attributions, symbols)
    return linked, Attributed(with_about(attributions, mentions, document.text), mentions)


def _taken_up(
    document: Document,
    names: tuple[Mention, ...],
    linker: ActorLinker,
    register: Register,
    language: Language,
    met: str | None,
) -> tuple[tuple[Mention, ...], tuple[Group, ...]]:
    """Short forms of organizations named before, and the groups of their members. `met` is the body of the meeting."""
    words = language.groups
    if words is None:
        return (), ()
    passages = Passages(document, language.sentences)
    known, not_body = Places(name.span for name in names), Places(document.layout.not_body)
    bodies = bodies_among(names, register)
    nouns = Nouns(words, register, document.language, linker.on)
    finder = ShortForms(document, words, nouns, passages, at_the_un=linker.at_the_un, met=met)
    short_forms = tuple(finder.find(bodies, known, not_body))
    every = Bodies((*bodies, *bodies_among(short_forms, register)))
    taken = Places(mention.span for mention in (*names, *short_forms))
    groups = Groups(document, words, every, taken, not_body, passages)
    return short_forms, tuple(groups.find(Memberships(register, linker.on)))
