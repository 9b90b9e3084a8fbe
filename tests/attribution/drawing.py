"""Attributions drawn in the text: `[source] <cue> {content}` in one string, the marks taken out again."""

from __future__ import annotations

import re

from onrecord.attribution.rules import RULES
from onrecord.languages import Language
from onrecord.languages.en import ENGLISH
from onrecord.model import Attribution, Document, Layout, Origin, Reading
from onrecord.span import Span
from onrecord.text.names import KnownName, NameFinder

NAMES = NameFinder(
    [KnownName(n, "en", "state") for n in ("Peru", "Malta", "Ghana", "United States", "UK", "Chile")]
    + [KnownName(n, "en", "organization") for n in ("CSTO", "UN", "United Nations")]
    + [KnownName("Commonwealth of Independent States", "en", "organization")]
    + [KnownName("Chilean", "en", "demonym")]
    + [KnownName(n, "ru", "state") for n in ("Перу", "Мальты", "Ганы")]
    + [KnownName(n, "ru", "organization") for n in ("ОДКБ", "ООН")]
)
_MARKS = {"[": "source", "]": "source", "⟨": "cue", "⟩": "cue", "{": "content", "}": "content"}


def reading(text: str, language: str = "en", headings: tuple[Span, ...] = ()) -> Reading:
    """The text as a document whose paragraphs stand between blank lines."""
    paragraphs = tuple(Span(*m.span()) for m in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text))
    layout = Layout(paragraphs=paragraphs, headings=headings)
    return Reading(Document(Origin("-", "0" * 64, "text/plain"), text, layout, language))


def attribute(text: str, language: Language = ENGLISH) -> tuple[Attribution, ...]:
    """What the rule engine finds in the text."""
    return RULES.attribute(reading(text, language.code), language, NAMES).attributions


def plain(drawn: str) -> str:
    """The text without the drawing."""
    return "".join(c for c in drawn if c not in _MARKS)


def draw(text: str, attribution: Attribution) -> str:
    """The text with one attribution drawn into it: [source] ⟨cue⟩ {content}."""
    marks: list[tuple[int, int, str]] = []
    for spans, opener, closer in (
        (attribution.source, "[", "]"),
        (attribution.cue, "⟨", "⟩"),
        (attribution.content, "{", "}"),
    ):
        for span in spans:
            marks += [(span.start, 1, opener), (span.stop, 0, closer)]
    out, at = [], 0
    for place, _, mark in sorted(marks):
        out += [text[at:place], mark]
        at = place
    return "".join(out) + text[at:]
