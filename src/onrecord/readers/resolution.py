"""Resolutions and draft resolutions: symbol, date, sponsors, paragraphs, and how they were adopted. No one speaks."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.languages import Language
from onrecord.languages.papers import PaperWords
from onrecord.model import Actor, DateClue, Document, Genre, Meeting, Provision, Reading, Resolution, Title
from onrecord.readers.adoption import Adoption, adoption
from onrecord.readers.blocks import blocks
from onrecord.readers.evidence import Evidence
from onrecord.readers.marks import weigh
from onrecord.readers.paper import Cover
from onrecord.readers.provisions import opens_preamble, provisions
from onrecord.span import Span
from onrecord.text.dates import find_dates
from onrecord.text.names import NameFinder

_HEAD = 2_500
_LONGEST_COVER = 12_000
_PARAGRAPHS_WEIGHED = 60
_NUMBER = re.compile(r"[A-Z/]+/RES/(.+)")
_SESSION = re.compile(r"A/(?:RES/|C\.\d/|BUR/)?((?:ES-|S-)?\d{1,2})/")


class ResolutionReader:
    """The reader of the genre `resolution`, drafts included: a draft's text is that of a resolution."""

    genre: Genre = "resolution"
    most = 0.97

    def evidence(self, document: Document, language: Language) -> Evidence:
        """A symbol, the enacting words, preambular openings; the reason says whether it is a draft."""
        found = weigh(document, language, "resolution", each=0.22, most=0.95)
        if language.genres is None or found.score <= 0:
            return found
        words = language.papers or PaperWords()
        preamble = sum(opens_preamble(block, words) for block in blocks(document)[:_PARAGRAPHS_WEIGHED])
        score = min(found.score + 0.05 * min(preamble, 6), 0.97)
        status = "a draft, not adopted; " if _is_draft(document.text[:_HEAD], language) else ""
        return Evidence(score, f"{status}{found.reason}")

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """The resolution with its paragraphs, its date as a clue, and the meeting that adopted it."""
        parts = provisions(document, language.papers or PaperWords())
        head = document.text[: _text_starts(parts)]
        cover = Cover(head, language)
        draft = _is_draft(head[:_LONGEST_COVER], language)
        symbol = cover.symbol(draft)
        adopted = Adoption() if draft else adoption(document.text, parts, symbol, language, names)
        clue = _date(head, language)
        resolution = Resolution(
            symbol=symbol,
            draft=draft,
            number=_number(symbol),
            session=_session(symbol),
            agenda=cover.agenda(),
            sponsors=cover.sponsors(names) if draft else (),
            on_behalf_of=cover.on_behalf_of(_first_page(document)) if draft else (),
            adoption=adopted.words,
            provisions=parts,
        )
        settled = replace(
            document,
            standing="UN document",
            clues=(*document.clues, *(() if clue is None else (clue,))),
            titles=document.titles or _title(document, parts, language),
            notes=(*document.notes, *_notes(resolution, document.text)),
        )
        meeting = None if draft else _meeting(head, adopted, clue, language)
        votes = () if adopted.vote is None else (adopted.vote,)
        return Reading(settled, meeting, votes=votes, resolution=resolution)


def _text_starts(parts: tuple[Provision, ...]) -> int:
    """Where the cover ends: at the enacting words, or the first paragraph that is one of the text."""
    first = (part.span.start for part in parts if part.what == "enacting words" or part.kind != "neither")
    return min(next(first, _HEAD), _LONGEST_COVER)


def _date(head: str, language: Language) -> DateClue | None:
    """The day of adoption; of a draft that of distribution."""
    dates = find_dates(head, language.dates) if language.dates else ()
    sources = language.genres.adopted_on if language.genres else ()
    adopted = next((match.end() for source in sources if (match := re.search(source, head))), 0)
    full = (d for d in dates if d.kind == "full date" and d.span.start >= adopted)
    return next((DateClue("cover", d.value, d.span, d.words) for d in full), None)


def _is_draft(head: str, language: Language) -> bool:
    if language.genres is None:
        return False
    return re.search(r"[SA]/RES/", head) is None and any(re.search(source, head) for source in language.genres.draft)


def _number(symbol: str | None) -> str | None:
    match = _NUMBER.fullmatch(symbol or "")
    return match[1] if match else None


def _session(symbol: str | None) -> str | None:
    match = _SESSION.match(symbol or "")
    return match[1] if match else None


def _first_page(document: Document) -> str:
    """The cover with its notes, where the document has pages."""
    stop = document.layout.pages[0].stop if document.layout.pages else _HEAD
    return document.text[: min(stop, _LONGEST_COVER)]


def _notes(resolution: Resolution, text: str) -> tuple[str, ...]:
    places = [actor.span for actor in resolution.sponsors if actor.span is not None]
    sponsors = " ".join(text[places[0].start : places[-1].stop].split()) if places else ""
    return (
        *((f"symbol {resolution.symbol}",) if resolution.symbol else ()),
        *((f"sponsored by {sponsors}",) if sponsors else ()),
        *_not_understood(resolution.provisions),
    )


def _not_understood(parts: tuple[Provision, ...]) -> tuple[str, ...]:
    count = sum(part.what == "not understood" for part in parts)
    return (f"paragraphs neither preambular nor operative as far as can be told: {count}",) if count else ()


def _title(document: Document, parts: tuple[Provision, ...], language: Language) -> tuple[Title, ...]:
    """What follows the number ("73/6. …"), else the line before the enacting words, where it is short."""
    found = blocks(document)
    for index, block in enumerate(found):
        if number := re.match(r"\s*\d{1,3}/\d{1,4}\.\s+", block.words):
            words = [block.words[number.end() :]]
            span = block.span
            for later in found[index + 1 : index + 4]:
                if not any(heading.overlaps(later.span) for heading in document.layout.headings):
                    break
                words.append(later.words)
                span = Span(span.start, later.span.stop)
            return (Title(language.code, " ".join(words), span),)
    start = _text_starts(parts)
    before = next((block for block in reversed(found) if block.span.stop <= start), None)
    if before is None or start >= len(document.text) or not before.is_short_line or len(before.words) < 12:
        return ()
    return (Title(language.code, before.words, before.span),)


def _meeting(head: str, adopted: Adoption, clue: DateClue | None, language: Language) -> Meeting | None:
    """The meeting that adopted it, where the text says which."""
    if language.genres is None or adopted.number is None:
        return None
    body = next((name for source, name in language.genres.bodies if re.search(source, head)), None)
    return Meeting(
        body=Actor(words=body, name=body, rule="head of the resolution") if body else None,
        number=adopted.number,
        date=clue.value if clue else None,
    )


RESOLUTION = ResolutionReader()
