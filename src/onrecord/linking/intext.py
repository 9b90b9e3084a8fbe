"""What the text itself shows of the actors in it: short forms of names, and groups of members."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.linking.members import OPEN, Group
from onrecord.linking.shortforms import RULE
from onrecord.model import Actor, Mention


def settled(rule: str) -> bool:
    """True if a short form or a group was settled by the words around it: its name alone says less."""
    last = rule.rpartition("; ")[2]
    return last in (RULE, OPEN) or last.startswith("register:members of ")


class InText:
    """Short forms and groups, to be found by the place of an actor. `lead` are articles that may stand before one."""

    def __init__(
        self, text: str = "", short_forms: Iterable[Mention] = (), groups: Iterable[Group] = (), lead: str = ""
    ) -> None:
        self._text = text
        self._lead = re.compile(lead)
        self._short_forms = {mention.span.stop: mention for mention in short_forms}
        groups = tuple(groups)
        self._beginning = {group.span.start: group for group in groups}
        self._ending = {group.span.stop: group for group in groups}

    def short_form(self, actor: Actor) -> Mention | None:
        """The short form that the actor's words are, with an article or without."""
        found = self._short_forms.get(actor.span.stop) if actor.span else None
        if found is None or actor.span is None or not actor.span.covers(found.span):
            return None
        article = self._text[actor.span.start : found.span.start]
        return found if len(article.split()) <= 1 else None

    def group(self, actor: Actor) -> Group | None:
        """The group that the actor's words are, or of which they are the organization's name."""
        if actor.span is None:
            return None
        found = self._ending.get(actor.span.stop)
        if found is not None and actor.span.covers(found.span):
            lead = self._text[actor.span.start : found.span.start]
            return found if self._lead.fullmatch(lead) else None
        found = self._beginning.get(actor.span.start)
        return found if found is not None and found.span.covers(actor.span) else None

    def words(self, group: Group) -> str:
        """The words of a group as they stand."""
        return group.span.of(self._text)
