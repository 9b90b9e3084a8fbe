"""Short forms: "the Organization", once the document has named an organization that is one.

| rule | it links |
|---|---|
| register:short form | the only organization of that noun that was named before, or the only one in its paragraph |
| United Nations document; register:short form | the United Nations, in a UN document that has named no other |
| body of the meeting; register:short form | in a UN document, the body that met, if the paragraph names no other |
| register:ambiguous | nobody: several were named, or one that the register does not have |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from onrecord.languages.groups import GroupNoun, GroupWords
from onrecord.linking.bodies import Body, Nouns
from onrecord.linking.places import Passages, Places
from onrecord.model import Document, Mention
from onrecord.span import Span

RULE = "register:short form"
_AT_THE_UN = f"United Nations document; {RULE}"
_MET = f"body of the meeting; {RULE}"
_UN = "org-un"
_UNKNOWN = ""  # the id of an organization that the register does not have
_BEFORE = 60


@dataclass(slots=True)
class _Named:
    """The organizations of one noun named so far: in the whole document, and in the paragraph."""

    ever: dict[str, None] = field(default_factory=dict)
    here: dict[str, None] = field(default_factory=dict)
    paragraph: Span | None = None

    def add(self, ids: tuple[str, ...], paragraph: Span) -> None:
        if paragraph != self.paragraph:
            self.here, self.paragraph = {}, paragraph
        self.ever.update(dict.fromkeys(ids))
        self.here.update(dict.fromkeys(ids))

    def inside(self, paragraph: Span) -> list[str]:
        return list(self.here) if paragraph == self.paragraph else []


class ShortForms:
    """Finds the short forms of one document."""

    def __init__(
        self,
        document: Document,
        words: GroupWords,
        nouns: Nouns,
        passages: Passages,
        *,
        at_the_un: bool,
        met: str | None = None,
    ) -> None:
        self._text, self._words, self._nouns, self._passages = document.text, words, nouns, passages
        forms = {form: noun for noun in words.nouns for form in noun.forms}
        self._forms = {form[0].upper() + form[1:]: noun for form, noun in forms.items()}
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(self._forms, key=len, reverse=True))})(?!\w)")
        self._before = re.compile(words.before)
        self._behind = re.compile(words.behind)
        self._longer_before = re.compile(words.longer_before)
        self._longer_behind = re.compile(words.longer_behind)
        self._un = frozenset(nouns.of(_UN)) if at_the_un else frozenset()
        self._met = met if at_the_un else None

    def find(self, bodies: tuple[Body, ...], names: Places, not_body: Places) -> Iterator[Mention]:
        """The short forms outside known `names` and in the body of the text, in order."""
        named: dict[GroupNoun, _Named] = {noun: _Named() for noun in self._words.nouns}
        todo = iter(sorted(bodies, key=lambda body: body.span))
        body = next(todo, None)
        for match in self._pattern.finditer(self._text):
            while body is not None and body.span.start < match.start():
                self._note(body, named)
                body = next(todo, None)
            span = Span(*match.span())
            if not names.touch(span) and not not_body.touch(span):
                yield from self._mention(span, self._forms[match.group()], named)

    def _note(self, body: Body, named: dict[GroupNoun, _Named]) -> None:
        paragraph = self._passages.paragraph(body.span.start)
        for one in body.ids:
            for noun in self._nouns.of(one):
                # whoever may be meant by an open name stands beside one that nobody knows: neither is certain
                named[noun].add((one,) if body.only else (one, _UNKNOWN), paragraph)

    def _mention(self, span: Span, noun: GroupNoun, named: dict[GroupNoun, _Named]) -> Iterator[Mention]:
        before = self._text[max(0, span.start - _BEFORE) : span.start]
        paragraph = self._passages.paragraph(span.start)
        if self._longer_before.search(before) or self._longer_behind.match(self._text, span.stop):
            named[noun].add((_UNKNOWN,), paragraph)
            return
        if not self._before.search(before) or not self._behind.match(self._text, span.stop):
            return
        candidates, rule = self._candidates(noun, named[noun], paragraph)
        known = sorted(one for one in candidates if one != _UNKNOWN)
        if len(candidates) == 1 and known:
            yield Mention(span, self._nouns.shown(known[0]), known[0], (), rule)
        elif known:
            yield Mention(span, None, None, tuple(known), "register:ambiguous")

    def _candidates(self, noun: GroupNoun, named: _Named, paragraph: Span) -> tuple[list[str], str]:
        """Who may be meant, and the rule by which it is one."""
        here, ever = named.inside(paragraph), list(named.ever)
        if len(here) == 1 and here != [_UNKNOWN]:
            return here, RULE
        if self._met is not None and not here and len(ever) != 1 and noun in self._nouns.of(self._met):
            return [self._met], _MET
        if not ever and noun in self._un:
            return [_UN], _AT_THE_UN
        return ever, RULE
