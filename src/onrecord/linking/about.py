"""Whom an attribution speaks of: the actors of the register that its words name.

Persons who are not in the register stay mentions in place: they hold no office there, and nothing is gathered on them.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from onrecord.model import Actor, Attribution, Mention

RULE = "named in the words"


def with_about(
    attributions: tuple[Attribution, ...], mentions: tuple[Mention, ...], text: str
) -> tuple[Attribution, ...]:
    """The attributions, each with the linked mentions inside its content, one for each actor, in order of the text.

    `mentions` are sorted by span.
    """
    linked = [mention for mention in mentions if mention.actor is not None]
    starts = [mention.span.start for mention in linked]
    return tuple(replace(a, about=(*a.about, *_named(a, linked, starts, text))) for a in attributions)


def _named(attribution: Attribution, linked: list[Mention], starts: list[int], text: str) -> tuple[Actor, ...]:
    found: dict[str, Actor] = {actor.id: actor for actor in attribution.about if actor.id is not None}
    known = set(found)
    for span in attribution.content:
        for mention in linked[bisect_left(starts, span.start) : bisect_left(starts, span.stop)]:
            if span.covers(mention.span) and mention.actor is not None and mention.actor not in found:
                words = mention.span.of(text)
                found[mention.actor] = Actor(words, mention.span, mention.name, mention.actor, (), RULE)
    return tuple(actor for id_, actor in found.items() if id_ not in known)
