"""Who is meant: names to actors of the register, on the document's own day, which is settled first.

A link is made only where one candidate remains; else all candidates are kept, with the rule that stopped.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.linking.about import with_about
from onrecord.linking.actors import ActorLinker
from onrecord.linking.dating import settle
from onrecord.linking.mentions import link_mentions
from onrecord.linking.parts import link_attribution, link_meeting, link_speech, link_vote
from onrecord.model import Attributed, Reading
from onrecord.register import Register

__all__ = ["link"]


def link(
    reading: Reading, attributed: Attributed, register: Register, given_date: str | None = None
) -> tuple[Reading, Attributed]:
    """The same reading and attributions with the date settled, actors linked, and register names all over the text.

    Each attribution gets the actors that its words name (`about`).

    `given_date` (EDTF) overrides what the document shows. Raises CallError where it is not understood.
    """
    dating = settle(reading, register, given_date)
    document = replace(reading.document, dating=dating)
    linker = ActorLinker(document, register)
    linked = Reading(
        document=document,
        meeting=link_meeting(reading.meeting, linker) if reading.meeting else None,
        speeches=tuple(link_speech(speech, linker) for speech in reading.speeches),
        votes=tuple(link_vote(vote, linker) for vote in reading.votes),
    )
    attributions = tuple(link_attribution(attribution, linker) for attribution in attributed.attributions)
    mentions = link_mentions(document, attributed.mentions, linker, register)
    return linked, Attributed(with_about(attributions, mentions, document.text), mentions)
