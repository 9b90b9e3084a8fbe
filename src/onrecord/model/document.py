"""Origins and documents: the bytes as they came, and the one immutable text that is read from them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from onrecord.model.unclear import Unclear
from onrecord.span import Span

Genre = Literal["verbatim", "summary", "coverage", "news", "statement", "resolution", "letter"]
Standing = Literal[
    "official record", "corrected record", "delegation's text", "UN coverage", "transcript", "news", "UN document"
]
DateBasis = Literal["given", "stated", "inferred", "unknown"]
ClueKind = Literal["full date", "month", "weekday", "presidency", "file name", "metadata", "cover"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Bytes with a URI, a media type, a SHA-256, rights and terms; never altered.

    `uri` is what the person named (a path, `-` for standard input, a URL). `data` are the bytes themselves.
    """

    uri: str
    sha256: str
    media_type: str
    rights: str = "not stated"
    data: bytes = field(default=b"", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Title:
    """A title in one language. `span` is where it stands in the text, None where only metadata give it."""

    language: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """The way back to the page: the characters of `span` stand on `page` (from 1) inside `box`.

    `box` is (left, bottom, right, top) in PDF points, origin at the lower left corner of the page.
    """

    span: Span
    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Column:
    """One of two columns that give the same text in two languages: its language (BCP 47) and its spans in order."""

    language: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """What the eye sees, as spans into the text, each list sorted.

    `paragraphs` are blocks of running text and headings alike; `headings` those that head others; `pages` one a page;
    `not_body` is text that is kept but belongs to no one: furniture of the page, captions, rubrics, a repeated
    headline. `placements` lead back to the page (PDF only). `directions` are the stage directions of a verbatim
    record ("A vote was taken by show of hands.", with the lists of a vote; "(spoke in English)" inside a speech).
    `columns` are two, the left one first, where a document is printed in two languages side by side (the Council's
    Official Records until the 1960s), else none.
    """

    paragraphs: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()
    pages: tuple[Span, ...] = ()
    bold: tuple[Span, ...] = ()
    italic: tuple[Span, ...] = ()
    not_body: tuple[Span, ...] = ()
    placements: tuple[Placement, ...] = ()
    directions: tuple[Span, ...] = ()
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class DateClue:
    """One piece of evidence for a document's date.

    `value` is EDTF for dates ("2024-04-12", month "XXXX-07"), 1 (Monday) to 7 for a weekday, and the words for the
    State for a presidency ("Russia"). `span` is None where the clue stands outside the text (file name, metadata).
    """

    kind: ClueKind
    value: str
    span: Span | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Dating:
    """A date with how it is known. `value` is EDTF ("2024-07-19", "2024-07") or None.

    `reason` says in one sentence why; `evidence` are the clues used; `candidates` are the dates that remain possible
    where `value` is coarser than a day.
    """

    value: str | None = None
    basis: DateBasis = "unknown"
    reason: str = ""
    evidence: tuple[DateClue, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The text of an origin, one immutable string, with language, titles, date and layout.

    Origins fill `origin`, `text`, `layout`, `language(s)`, `titles` from metadata and `clues` from file name and
    metadata; readers settle `genre`, `standing`, titles, headings, `not_body` and add clues; linking settles `dating`.
    `language` is BCP 47 (`und` where it cannot be told). `notes` are remarks for the reader on how the text was got
    (hyphens mended, a page without text); `unclear` are passages that may have been read wrongly.
    """

    origin: Origin
    text: str
    layout: Layout = Layout()
    language: str = "und"
    languages: tuple[str, ...] = ()
    titles: tuple[Title, ...] = ()
    genre: Genre | None = None
    genre_basis: str = ""
    standing: Standing | None = None
    clues: tuple[DateClue, ...] = ()
    dating: Dating = Dating()
    notes: tuple[str, ...] = ()
    unclear: tuple[Unclear, ...] = ()
