"""News reports of a meeting: titles in several languages, sub-headings, scrape residue, and the meeting itself."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.languages import Language
from onrecord.languages.genres import GenreWords
from onrecord.model import DateClue, Document, Genre, Reading, Title
from onrecord.readers.blocks import Block, Taken, blocks, plain
from onrecord.readers.dateclues import datelines
from onrecord.readers.evidence import Evidence
from onrecord.readers.marks import reports, speaks, speaks_rather, weigh
from onrecord.readers.meetings import date_clues, reported_meeting
from onrecord.span import Span, joined
from onrecord.text.identify import identify
from onrecord.text.names import NameFinder

_DATELINE_END = re.compile(r"(?:\s*(?:г\.?|года))?\s*(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)?\s*[-–—:.]?\s*")
_SHORTEST_TITLE = 15
_LONGEST_RESIDUE = 200
_SCRIPT_SAMPLE = 5000  # characters of the document that show its script
# verbs of reported speech per 1,000 characters
_FEW_REPORTS = 0.1


class NewsReader:
    """The reader of the genre `news`."""

    genre: Genre = "news"
    most = 0.85

    def evidence(self, document: Document, language: Language) -> Evidence:
        """Reported speech in the third person and quotations, and the marks of a news page."""
        marked = weigh(document, language, "news", each=0.1, most=0.3)
        told, spoken = reports(document, language), speaks(document, language)
        if told < _FEW_REPORTS or speaks_rather(told, spoken):
            return replace(marked, score=marked.score / 2)
        reason = "; ".join(part for part in ("reports what others said", marked.reason) if part)
        return Evidence(min(0.3 + 0.1 * told, 0.55) + marked.score, reason)

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """Titles, headings, residue and clues; the meeting as far as the report tells of it."""
        settled = settle_news(replace(document, standing=document.standing or "news"), language.genres)
        lead = lead_of(settled)
        entitled = tuple(title.span for title in settled.titles if title.span is not None)
        own = datelines(settled.text, language.dates, lead, entitled) if lead else ()
        clues = (*settled.clues, *own, *date_clues(settled.text, lead, language))
        settled = _without_dateline(settled, own, lead)
        meeting = reported_meeting(settled.text, lead, language, names)
        return Reading(replace(settled, clues=clues), meeting)


def _without_dateline(document: Document, own: tuple[DateClue, ...], lead: Span) -> Document:
    """The document with "GENEVA, March 4, 2025 - " marked as not body: nobody said it."""
    span = next((clue.span for clue in own if clue.span is not None and clue.span.start >= lead.start), None)
    behind = _DATELINE_END.match(document.text, span.stop, lead.stop) if span else None
    if behind is None:
        return document
    layout = document.layout
    line = Span(lead.start, behind.end())
    return replace(document, layout=replace(layout, not_body=joined((*layout.not_body, line))))


def settle_news(document: Document, words: GenreWords | None) -> Document:
    """The document with titles found in the text, sub-headings, and residue marked as not body."""
    found = blocks(document)
    first_prose = next(
        (i for i, block in enumerate(found) if block.is_prose and not _is_caption(block, words)), len(found)
    )
    titles, decks, residue = _titles(document, found[:first_prose], words)
    known = [title.text for title in titles]
    rest = found[first_prose:]
    headings = list(decks)
    last_prose = max((index for index, block in enumerate(rest) if block.is_prose), default=-1)
    links = False
    for index, block in enumerate(rest):
        links = links or _opens_links(block, words)
        if _is_residue(block, known, words) or (links and not block.is_prose):
            residue.append(block.span)
        elif block.is_short_line and index < last_prose:
            headings.append(block.span)
    entitled, gone = Taken(title.span for title in titles if title.span is not None), Taken(residue)
    marked = [span for span in document.layout.headings if not entitled.meets(span)]
    kept = [span for span in (*marked, *headings) if not gone.meets(span)]
    layout = replace(
        document.layout,
        headings=joined_apart(kept),
        not_body=joined((*document.layout.not_body, *residue)),
    )
    languages = tuple(dict.fromkeys([*document.languages, *(t.language for t in titles if t.language != "und")]))
    return replace(document, titles=tuple(titles), layout=layout, languages=languages)


def lead_of(document: Document) -> Span:
    """From the first paragraph of prose that is body to the end of the second; empty where there is none.

    Two, since a notice or a summary may stand before the sentence that says when.
    """
    titles = [title.span for title in document.titles if title.span is not None]
    first: Span | None = None
    taken = Taken([*document.layout.headings, *document.layout.not_body, *titles])
    for block in blocks(document):
        if block.is_prose and not taken.meets(block.span):
            if first is not None:
                return Span(first.start, block.span.stop)
            first = block.span
    return first or Span(0, 0)


def joined_apart(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, each once; one inside another is left out."""
    out: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, -s.stop)):
        if not out or span.start >= out[-1].stop:
            out.append(span)
    return tuple(out)


def _titles(
    document: Document, head: tuple[Block, ...], words: GenreWords | None
) -> tuple[list[Title], list[Span], list[Span]]:
    """Of the blocks before the first prose: one title a language; a second one is a deck, a repeated one residue."""
    titles: list[Title] = []
    decks: list[Span] = []
    residue: list[Span] = []
    given = {plain(title.text): title for title in document.titles}
    for block in head:
        if _is_residue(block, [title.text for title in titles], words) or len(block.words) < _SHORTEST_TITLE:
            residue.append(block.span)
            continue
        meta = given.get(plain(block.words))
        language = meta.language if meta and meta.language != "und" else _language(block.words, document)
        if any(title.language == language for title in titles):
            decks.append(block.span)
        else:
            titles.append(Title(language, block.words, block.span))
    have = {plain(title.text) for title in titles}
    have_languages = {title.language for title in titles}
    extra = [t for key, t in given.items() if key not in have and t.language not in have_languages]
    return [*titles, *extra], decks, residue


def _language(words: str, document: Document) -> str:
    """A title is short; where its language does not stand out it is the document's, if the script allows it."""
    found = identify(words)
    if found != "und":
        return found
    same_script = _is_cyrillic(words) == _is_cyrillic(document.text[:_SCRIPT_SAMPLE])
    return document.language if same_script else "und"


def _is_cyrillic(words: str) -> bool:
    letters = [letter for letter in words.lower() if letter.isalpha()]
    return sum("а" <= letter <= "я" for letter in letters) * 2 > len(letters)


def _is_residue(block: Block, titles: list[str], words: GenreWords | None) -> bool:
    """A repeated title, with or without a caption and a rubric round it; a caption, a button, a notice."""
    for title in titles:
        if plain(title) and plain(title) in plain(block.words):
            rest = plain(block.words).replace(plain(title), " ").strip()
            if len(rest) <= _LONGEST_RESIDUE and not block.ends:
                return True
            if not rest:
                return True
    return _is_caption(block, words)


def _is_caption(block: Block, words: GenreWords | None) -> bool:
    if words is None or len(block.words) > _LONGEST_RESIDUE:
        return False
    bare = block.words.strip(" |•·›»-")
    return any(re.fullmatch(source, bare) for source in words.residue)


def _opens_links(block: Block, words: GenreWords | None) -> bool:
    return words is not None and any(re.fullmatch(source, block.words) for source in words.related)


NEWS = NewsReader()
