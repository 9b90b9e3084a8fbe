"""Resolutions and draft resolutions: symbol, date, sponsors, and the enacting body. No one speaks in them."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.languages import Language
from onrecord.model import Actor, DateClue, Document, Genre, Meeting, Reading, Title
from onrecord.readers.blocks import blocks
from onrecord.readers.evidence import Evidence
from onrecord.readers.marks import weigh
from onrecord.span import Span
from onrecord.text.dates import find_dates
from onrecord.text.names import NameFinder

_SYMBOL = re.compile(
    r"(?<![\w/])(?:[SA]/RES/\d+(?:/\d+[A-Z]?)?(?:\s*\(\d{4}\))?|S/\d{4}/\d+(?:/Rev\.\d+)?|A/\d+/L\.\d+(?:/Rev\.\d+)?|A/C\.\d/\d+/L\.\d+)(?![\w/])"
)
_HEAD = 2_500


class ResolutionReader:
    """The reader of the genre `resolution`, drafts included: a draft's text is that of a resolution."""

    genre: Genre = "resolution"
    most = 0.97

    def evidence(self, document: Document, language: Language) -> Evidence:
        """A symbol, the enacting words, preambular openings; the reason says whether it is a draft."""
        found = weigh(document, language, "resolution", each=0.22, most=0.95)
        if language.genres is None or found.score <= 0:
            return found
        opening = "|".join(language.genres.preambular)
        preamble = len(re.findall(rf"(?m)^[^\S\n]*(?:{opening})", document.text[:20_000])) if opening else 0
        score = min(found.score + 0.05 * min(preamble, 6), 0.97)
        status = "a draft, not adopted; " if _is_draft(document.text, language) else ""
        return Evidence(score, f"{status}{found.reason}")

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """Symbol as a note, date as a clue, sponsors as notes; the body that acts as the meeting's body."""
        head = document.text[:_HEAD]
        symbol = _symbol(head, _is_draft(document.text, language))
        dates = find_dates(head, language.dates) if language.dates else ()
        adopted = _adopted(head, language)
        full = [d for d in dates if d.kind == "full date"]
        cover = [DateClue("cover", d.value, d.span, d.words) for d in full if d.span.start >= adopted][:1]
        notes = list(document.notes)
        if symbol:
            notes.append(f"symbol {symbol}")
        if sponsors := _sponsors(head, language):
            notes.append(f"sponsored by {sponsors}")
        settled = replace(
            document,
            standing="UN document",
            clues=(*document.clues, *cover),
            titles=document.titles or _title(document, language),
            notes=tuple(notes),
        )
        return Reading(settled, _meeting(head, document.text, language))


def _adopted(head: str, language: Language) -> int:
    """Where the words on its adoption begin: the date that follows counts, not that of distribution; 0 for a draft."""
    sources = language.genres.adopted_on if language.genres else ()
    return next((match.end() for source in sources if (match := re.search(source, head))), 0)


def _is_draft(text: str, language: Language) -> bool:
    if language.genres is None:
        return False
    head = text[:_HEAD]
    return re.search(r"[SA]/RES/", head) is None and any(re.search(source, head) for source in language.genres.draft)


def _symbol(head: str, draft: bool) -> str | None:
    found = [" ".join(match[0].split()) for match in _SYMBOL.finditer(head)]
    if draft:
        return found[0] if found else None
    return next((symbol for symbol in found if "/RES/" in symbol), found[0] if found else None)


def _sponsors(head: str, language: Language) -> str | None:
    for source in language.genres.sponsors if language.genres else ():
        if match := re.search(source, head):
            line = match["states"].split("\n\n")[-1]
            return " ".join(line.split())
    return None


def _title(document: Document, language: Language) -> tuple[Title, ...]:
    """What follows the number ("73/6. …"), else the line before the enacting words, where it is short."""
    found = blocks(document)
    for index, block in enumerate(found):
        if number := re.match(r"\s*\d{1,3}/\d{1,4}\.\s+", block.words):
            parts = [block.words[number.end() :]]
            span = block.span
            for later in found[index + 1 : index + 4]:
                if not any(heading.overlaps(later.span) for heading in document.layout.headings):
                    break
                parts.append(later.words)
                span = Span(span.start, later.span.stop)
            return (Title(language.code, " ".join(parts), span),)
    before = None
    enacting = (
        [s for s, meaning in language.genres.marks.get("resolution", ()) if "enacting" in meaning]
        if language.genres
        else []
    )
    for block in found:
        if any(re.search(source, block.span.of(document.text)) for source in enacting):
            break
        before = block
    else:
        return ()
    if before is None or not before.is_short_line or len(before.words) < 12:
        return ()
    return (Title(language.code, before.words, before.span),)


def _meeting(head: str, text: str, language: Language) -> Meeting | None:
    """The meeting that adopted it, where the text says which; None for a draft."""
    if language.genres is None:
        return None
    number = next((int(m["number"]) for s in language.genres.adopted_at if (m := re.search(s, text))), None)
    if number is None:
        return None
    body = next((name for source, name in language.genres.bodies if re.search(source, head)), None)
    return Meeting(body=Actor(words=body, name=body, rule="head of the resolution") if body else None, number=number)


RESOLUTION = ResolutionReader()
