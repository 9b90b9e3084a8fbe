"""UN press releases that cover a meeting: "SC/15769", "9688th Meeting (AM)", a headline, a lead, sections.

Coverage is not an official record, and says so on each page. What it reports is left to attribution; here stand the
meeting's facts, as far as the head of the release gives them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.languages import Language
from onrecord.model import Actor, DateClue, Document, Genre, Meeting, Reading
from onrecord.readers.blocks import Block, blocks, plain
from onrecord.readers.evidence import Evidence
from onrecord.readers.marks import weigh
from onrecord.readers.meetings import date_clues, reported_meeting
from onrecord.readers.news import lead_of, settle_news
from onrecord.span import joined
from onrecord.text.dates import find_dates
from onrecord.text.names import NameFinder

_RELEASE = re.compile(
    r"(?<![\w/])(?P<series>SC|GA(?:/[A-Z]{2,6})?|ECOSOC|AG(?:/[A-Z]{2,6})?|CS)/(?P<number>\d{3,6})(?![\w/])"
)
_NUMBER = re.compile(
    r"\b(?P<number>\d{1,5})(?:st|nd|rd|th|-е|e)\s+(?:(?:&|and)\s+\d{1,5}(?:st|nd|rd|th)\s+)?(?:Meeting|заседание|séance)"
)
_HEAD_LINE = re.compile(
    r"(?:SC|GA|ECOSOC|AG|CS)(?:/[A-Z]{2,6})?/\d{3,6}"
    r"|(?:Security\s+Council|General\s+Assembly|Meetings\s+Coverage|MEETINGS\s+COVERAGE|Plenary)"
    r"|.{0,60}\b\d{1,5}(?:st|nd|rd|th)\b.{0,40}Meetings?\b.{0,30}"
    r"|.{0,40}In\s+progress\s+at\s+UNHQ.{0,40}"
    r"|For\s+information\s+media.{0,80}"
    r"|\d{1,2}\s+[A-Z][a-z]+\s+\d{4}"
)
_BODIES = {"SC": "Security Council", "CS": "Conseil de sécurité", "GA": "General Assembly", "AG": "Assemblée générale"}
_HEAD = 3_000


class CoverageReader:
    """The reader of the genre `coverage`."""

    genre: Genre = "coverage"
    most = 0.95

    def evidence(self, document: Document, language: Language) -> Evidence:
        """A meeting's number with AM or PM, the symbol SC/… or GA/… on a line of its own, a rubric."""
        return weigh(document, language, "coverage", each=0.35, most=0.95)

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """The meeting's number is not the release's: both stand in the head, only the former goes to the meeting."""
        document = replace(document, standing="UN coverage")
        head = _head(blocks(document))
        marked = replace(document.layout, not_body=joined((*document.layout.not_body, *(block.span for block in head))))
        settled = settle_news(replace(document, layout=marked), language.genres)
        lead = lead_of(settled)
        clues = (*settled.clues, *_stated(document, head, language), *date_clues(settled.text, lead, language))
        notes = [f"the press release has the symbol {m[0]}" for b in head if (m := _RELEASE.search(b.words))]
        meeting = _meeting(head, reported_meeting(settled.text, lead, language, names), clues)
        return Reading(replace(settled, clues=clues, notes=(*document.notes, *notes[:1])), meeting)


def _head(found: tuple[Block, ...]) -> list[Block]:
    """The lines before the headline that only place the release."""
    head: list[Block] = []
    for block in found[:14]:
        if block.is_prose:
            break
        if _HEAD_LINE.fullmatch(block.words):
            head.append(block)
    return head


def _stated(document: Document, head: list[Block], language: Language) -> tuple[DateClue, ...]:
    """The date in the head of a release is that of the meeting."""
    if language.dates is None:
        return ()
    found = [
        DateClue("cover", date.value, date.span.shift(block.span.start), date.words)
        for block in head
        for date in find_dates(block.span.of(document.text), language.dates)
        if date.kind == "full date"
    ]
    return tuple(found[:1])


def _meeting(head: list[Block], told: Meeting | None, clues: tuple[DateClue, ...]) -> Meeting:
    number = next((int(m["number"]) for block in head if (m := _NUMBER.search(block.words))), None)
    series = next((m["series"].split("/")[0] for block in head if (m := _RELEASE.search(block.words))), None)
    date = next((clue.value for clue in clues if clue.kind == "cover"), None)
    body = told.body if told else None
    if body is None and series in _BODIES:
        body = Actor(words=_BODIES[series], name=_BODIES[series], rule="symbol of the release")
    base = told or Meeting()
    symbol = f"S/PV.{number}" if number and body and plain(body.name or "") == "security council" else None
    return replace(base, body=body, number=number, symbol=symbol, date=date)


COVERAGE = CoverageReader()
