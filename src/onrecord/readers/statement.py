"""A delegation's own text, or the remarks of the Secretary-General as released: one speaker, one speech."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.languages import Language
from onrecord.languages.genres import GenreWords
from onrecord.model import Actor, Capacity, DateClue, Document, Genre, Reading, Speech, Title, numbered
from onrecord.readers.blocks import Block, blocks, plain
from onrecord.readers.dateclues import clues
from onrecord.readers.evidence import Evidence
from onrecord.readers.marks import reports, speaks, speaks_rather, weigh
from onrecord.span import Span, joined, without
from onrecord.text.dates import find_dates
from onrecord.text.names import NameFinder

_RELEASE = re.compile(r"(?<!\w)D?SG/(?:SM|T)/\d{3,6}")
_HEAD = 3_000
_BY_ITS_VOICE = 0.3
_SPOKEN = 1.5  # pronouns of the first person per 1,000 characters
# what a page leaves after a text: an address, "9/9"
_TAIL = re.compile(r"\S*://?\S*|www\.\S+|\d{1,3}(?:/\d{1,3})?|#\w+(?:\s+#\w+)*")
_ENDNOTE = re.compile(r"(?:\*\s*){3,}.*|For\s+information\s+media.{0,80}")


class StatementReader:
    """The reader of the genre `statement`, and of whatever no other reader claims."""

    genre: Genre = "statement"
    most = 0.9

    def most_of(self, document: Document, language: Language) -> float:
        """Without a mark, the first person alone says little."""
        return self.most if _marked(document, language).score > 0 else _BY_ITS_VOICE

    def evidence(self, document: Document, language: Language) -> Evidence:
        """A heading that says whose text this is, the words of a press release of remarks, a salutation."""
        marked = _marked(document, language)
        spoken = speaks(document, language)
        if marked.score > 0 or spoken < _SPOKEN or not speaks_rather(reports(document, language), spoken):
            return marked
        return Evidence(_BY_ITS_VOICE, "someone speaks in the first person")

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """One speech. Where the text does not say whose it is, the speaker stays open."""
        words = language.genres
        released = _RELEASE.search(document.text[:_HEAD]) is not None
        opening = _opening(document.text[:_HEAD], words)
        issued = opening is not None and opening[1]
        document = replace(document, standing="UN coverage" if released or issued else "delegation's text")
        found = blocks(document)
        start, head = _body_start(document, found, opening[0] if opening else None, words)
        settled = _settled(document, head, start, language)
        body = _body(settled, start)
        speaker, state, capacity = _whose(settled, opening[0] if opening else None, words, language, names)
        text = plain(" ".join(span.of(document.text) for span in body))
        speech = Speech(
            id=numbered([(document.origin.sha256, text)], "s")[0],
            order=1,
            speaker=speaker,
            capacity=capacity,
            purpose="statement",
            affiliation=state,
            language=None if issued else language.code,
            body=body,
            turn=1,
        )
        return Reading(settled, None, (speech,) if body else ())


def _marked(document: Document, language: Language) -> Evidence:
    return weigh(document, language, "statement", each=0.3, most=0.9)


def _opening(head: str, words: GenreWords | None) -> tuple[re.Match[str], bool] | None:
    """The words that say whose text it is, and True where a spokesman issued it."""
    if words is None:
        return None
    for sources, issued in ((words.issued, True), (words.delivered, False)):
        for source in sources:
            if match := re.search(source, head):
                return match, issued
    return None


def _body_start(
    document: Document, found: tuple[Block, ...], opening: re.Match[str] | None, words: GenreWords | None
) -> tuple[int, list[Block]]:
    """Where the text proper begins: after the words that announce it, at the salutation, else at the first prose."""
    text = document.text
    if opening is not None and opening[0].rstrip().endswith(":"):
        at = opening.end()
        return at, [block for block in found if block.span.start < opening.start()]
    salutations = words.salutations if words else ()
    for block in found[:25]:
        if any(re.match(source, block.words) for source in salutations):
            return block.span.start, [b for b in found if b.span.start < block.span.start]
    first = next((block for block in found if block.is_prose), None)
    start = first.span.start if first else (found[0].span.start if found else len(text))
    return start, [block for block in found if block.span.start < start]


def _settled(document: Document, head: list[Block], start: int, language: Language) -> Document:
    """Before the body stand a title and lines that place the text; these are not body."""
    text = document.text
    titles = list(document.titles)
    candidates = [block for block in head if len(block.words) > 25 and not _RELEASE.fullmatch(block.words)]
    placed = [title for title in titles if title.span is not None]
    if candidates and not placed:
        best = max(candidates, key=lambda block: len(block.words))
        titles = [t for t in titles if t.language != language.code]
        titles.append(Title(language.code, best.words, best.span))
    first = head[0].span.start if head else start
    before = Span(first, start).strip(text) if start > first else Span(start, start)
    title_spans = [title.span for title in titles if title.span is not None]
    layout = replace(
        document.layout,
        headings=tuple(h for h in document.layout.headings if h.start >= start),
        not_body=joined((*document.layout.not_body, *without(before, title_spans), *_endnotes(document, start))),
    )
    found = find_dates(text[:start], language.dates) if language.dates else ()
    cover = [DateClue("cover", d.value, d.span, d.words) for d in found if d.kind == "full date"][:1]
    clue_list = (*document.clues, *cover, *clues(text, language.dates))
    return replace(document, titles=tuple(titles), layout=layout, clues=clue_list)


def _endnotes(document: Document, start: int) -> list[Span]:
    """Notices, and in a press release the lines of topics after the last sentence; addresses and folios at the end."""
    found = [block for block in blocks(document) if block.span.start >= start]
    out = [block.span for block in found if _ENDNOTE.fullmatch(block.words)]
    released = _RELEASE.search(document.text[:_HEAD]) is not None
    for block in reversed(found):
        topics = released and block.is_short_line and not block.ends
        if not topics and _TAIL.fullmatch(block.words) is None:
            break
        out.append(block.span)
    return out


def _body(document: Document, start: int) -> tuple[Span, ...]:
    """All that follows, less furniture and headings."""
    text = document.text
    pieces = without(Span(min(start, len(text)), len(text)), (*document.layout.not_body, *document.layout.headings))
    return tuple(span for piece in pieces if len(span := piece.strip(text)))


def _whose(
    document: Document, opening: re.Match[str] | None, words: GenreWords | None, language: Language, names: NameFinder
) -> tuple[Actor, Actor | None, Capacity]:
    if opening is None:
        titled = _titled(document, words, language, names)
        nobody = Actor(words="", name=None, rule="the text does not say whose it is")
        return nobody, titled, "personal" if titled is None else "national"
    parts = opening.groupdict()
    span = Span(*opening.span("who"))
    shown = " ".join(opening["who"].split())
    speaker = Actor(words=shown, span=span, name=shown, rule="stated at the head")
    office = " ".join((parts.get("office") or "").split())
    if words is not None and any(re.search(source, office) for source in words.secretariat):
        place = Span(*opening.span("office"))
        united_nations = Actor(words=office, span=place, name="United Nations", rule="office of the United Nations")
        return speaker, united_nations, "secretariat"
    if parts.get("state"):
        state = " ".join(opening["state"].split())
        actor = Actor(words=state, span=Span(*opening.span("state")), name=state, rule="stated at the head")
        return speaker, actor, "national"
    around = Span(opening.start(), opening.end())
    known = [f for f in names.find(around.of(document.text), language.code) if f.name.kind in ("state", "organization")]
    if len({f.name.text for f in known}) == 1:
        place = known[0].span.shift(around.start)
        capacity: Capacity = "national" if known[0].name.kind == "state" else "organization"
        return (
            speaker,
            Actor(words=place.of(document.text), span=place, name=known[0].name.text, rule="stated"),
            capacity,
        )
    return speaker, None, "personal"


def _titled(document: Document, words: GenreWords | None, language: Language, names: NameFinder) -> Actor | None:
    """The one State in "Statement by the spokesperson of the Ministry of Foreign Affairs of Malta", where so titled."""
    marks = [source for source, _ in words.marks.get("statement", ())] if words else []
    for title in document.titles:
        if title.span is None or not any(re.match(source, title.text) for source in marks):
            continue
        found = [f for f in names.find(title.span.of(document.text), language.code) if f.name.kind == "state"]
        if len({f.name.text for f in found}) == 1:
            place = found[0].span.shift(title.span.start)
            return Actor(words=place.of(document.text), span=place, name=found[0].name.text, rule="named in the title")
    return None


STATEMENT = StatementReader()
