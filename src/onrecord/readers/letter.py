"""Letters circulated as documents, and what they carry: a concept note, a draft, a statement in an annex.

Built from the conventions of such letters, on no real one: none was at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from onrecord.languages import Language
from onrecord.languages.papers import PaperWords
from onrecord.model import Actor, Annex, DateClue, Document, Genre, Letter, Reading, Title
from onrecord.readers.blocks import Block, blocks
from onrecord.readers.dateclues import clues
from onrecord.readers.evidence import Evidence
from onrecord.readers.marks import weigh
from onrecord.readers.paper import Cover, items_of
from onrecord.span import Span
from onrecord.text.dates import find_dates
from onrecord.text.names import NameFinder

_HEAD = 4_000
_LONGEST_HEADING = 500  # "Annex to the letter dated … from … addressed to …"
_MOST_TITLE_LINES = 3
_FULL_LINE, _FEW_WORDS = 45, 2  # a title goes on behind a full line, and not with "Introduction"
_ARTICLE = re.compile(r"^(?:the|le|la|les|el|los|las)\s+|^l[’']", re.IGNORECASE)


class LetterReader:
    """The reader of the genre `letter`."""

    genre: Genre = "letter"
    most = 0.9

    def evidence(self, document: Document, language: Language) -> Evidence:
        """ "Letter dated … from …", "I have the honour to", a concept note, a signature."""
        return weigh(document, language, "letter", each=0.25, most=0.9)

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """The letter with its annexes; its heading as title, and its own date as the clue that counts."""
        words = language.papers or PaperWords()
        heading = _heading(document.text, words)
        clue = _date(heading, language)
        annexes = tuple(_annexes(document, words, heading.end() if heading else 0))
        own_text = document.text[: annexes[0].span.start if annexes else len(document.text)]
        letter = Letter(
            symbol=Cover(document.text[:_HEAD], language).symbol(draft=True),
            sender=_named(heading, "sender", "heading of the letter"),
            addressee=_named(heading, "addressee", "heading of the letter"),
            date=clue.value if clue else None,
            signed=_signed(own_text, words),
            agenda=_agenda(own_text, words),
            annexes=annexes,
        )
        settled = replace(
            document,
            standing="UN document",
            titles=document.titles or _titles(heading, annexes, document.text, language),
            clues=(*document.clues, *((clue,) if clue else ()), *clues(document.text, language.dates)),
            notes=(*document.notes, *_notes(letter)),
        )
        return Reading(settled, letter=letter)


def _heading(text: str, words: PaperWords) -> re.Match[str] | None:
    head = text[:_HEAD]
    found = (match for source in words.letters if (match := re.search(source, head, re.DOTALL)))
    return min(found, key=lambda match: match.start(), default=None)


def _date(heading: re.Match[str] | None, language: Language) -> DateClue | None:
    if heading is None or "date" not in heading.groupdict() or language.dates is None:
        return None
    dates = find_dates(heading["date"], language.dates)
    at = heading.start("date")
    full = (DateClue("cover", d.value, d.span.shift(at), d.words) for d in dates if d.kind == "full date")
    return next(full, None)


def _named(match: re.Match[str] | None, group: str, rule: str) -> Actor | None:
    """An actor named in a heading; the article before it is no part of the name."""
    if match is None or match.groupdict().get(group) is None:
        return None
    words = " ".join(match[group].split())
    return Actor(words, Span(*match.span(group)), _ARTICLE.sub("", words, count=1), rule=rule)


def _signed(text: str, words: PaperWords) -> Actor | None:
    match = next((match for source in words.signed if (match := re.search(source, text))), None)
    return _named(match, "who", "signature")


def _agenda(text: str, words: PaperWords) -> tuple[str, ...]:
    for source in words.circulated:
        match = re.search(source, text)
        if match and match.groupdict().get("items"):
            return items_of(match["items"])
    return ()


def _annexes(document: Document, words: PaperWords, after: int) -> Iterator[Annex]:
    """Each annex up to the next, with the lines that stand between its heading and its text as its title."""
    found = [block for block in blocks(document) if block.span.start >= after]
    heads = [n for n, block in enumerate(found) if len(block.words) <= _LONGEST_HEADING and _opens(block, words)]
    for number, next_head in pairwise([*heads, len(found)] if heads else []):
        heading, last = found[number], found[next_head - 1]
        words_of_title, title = _title(found[number + 1 : next_head])
        kind = next((kind for source, kind in words.enclosed if re.search(source, words_of_title)), None)
        yield Annex(heading.words, title, Span(heading.span.start, last.span.stop), kind)


def _opens(block: Block, words: PaperWords) -> bool:
    return re.match(words.annex, block.words) is not None


def _title(behind: list[Block]) -> tuple[str, str | None]:
    """(words that tell the kind, the title or None) of an annex; `behind` are the blocks after its heading."""
    lines: list[str] = []
    for block in behind[:_MOST_TITLE_LINES]:
        if not block.is_short_line and not (block.words.endswith(":") and len(block.words) <= _LONGEST_HEADING):
            break
        if lines and (len(lines[-1]) < _FULL_LINE or len(block.words.split()) <= _FEW_WORDS):
            break
        lines.append(block.words)
    title = " ".join(lines) or None
    return title or (behind[0].words[:200] if behind else ""), title


def _titles(
    heading: re.Match[str] | None, annexes: tuple[Annex, ...], text: str, language: Language
) -> tuple[Title, ...]:
    out = []
    if heading is not None:
        out.append(Title(language.code, " ".join(heading[0].split()), Span(*heading.span())))
    out += [Title(language.code, annex.title) for annex in annexes if annex.title]
    return tuple(out)


def _notes(letter: Letter) -> tuple[str, ...]:
    return (
        *((f"symbol {letter.symbol}",) if letter.symbol else ()),
        *((f"from {letter.sender.words}",) if letter.sender else ()),
        *((f"addressed to {letter.addressee.words}",) if letter.addressee else ()),
        *(
            f"annexed: {annex.kind or 'a document'}{f' “{annex.title}”' if annex.title else ''}"
            for annex in letter.annexes
        ),
    )


LETTER = LetterReader()
