"""Letters circulated as documents, and what they carry: a concept note, a statement in an annex."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.languages import Language
from onrecord.model import DateClue, Document, Genre, Reading, Title
from onrecord.readers.dateclues import clues
from onrecord.readers.evidence import Evidence
from onrecord.readers.marks import weigh
from onrecord.span import Span
from onrecord.text.dates import find_dates
from onrecord.text.names import NameFinder

_SYMBOL = re.compile(r"(?<![\w/])(?:S/\d{4}/\d+|A/\d+/\d+)(?:/Add\.\d+)?(?![\w/])")
_HEAD = 3_000


class LetterReader:
    """The reader of the genre `letter`."""

    genre: Genre = "letter"
    most = 0.9

    def evidence(self, document: Document, language: Language) -> Evidence:
        """ "Letter dated … from …", "I have the honour to", a concept note, a signature."""
        return weigh(document, language, "letter", each=0.25, most=0.9)

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """Symbol and addressee as notes, the heading as title, the letter's own date as the clue that counts."""
        head = document.text[:_HEAD]
        notes, found, titles = list(document.notes), [], document.titles
        if symbol := _SYMBOL.search(head):
            notes.append(f"symbol {symbol[0]}")
        if heading := _heading(head, language):
            span = Span(*heading.span())
            titles = titles or (Title(language.code, " ".join(heading[0].split()), span),)
            notes.append(f"from {' '.join(heading['sender'].split())}")
            notes.append(f"addressed to {' '.join(heading['addressee'].split())}")
            dates = find_dates(heading["date"], language.dates) if language.dates else ()
            at = heading.start("date")
            found = [DateClue("cover", d.value, d.span.shift(at), d.words) for d in dates if d.kind == "full date"][:1]
        settled = replace(
            document,
            standing="UN document",
            titles=titles,
            clues=(*document.clues, *found, *clues(document.text, language.dates)),
            notes=tuple(notes),
        )
        return Reading(settled)


def _heading(head: str, language: Language) -> re.Match[str] | None:
    sources = language.genres.letter_from if language.genres else ()
    return next((match for source in sources if (match := re.search(source, head, re.DOTALL))), None)


LETTER = LetterReader()
