"""Plain text: the characters as they stand, with blocks of lines as paragraphs and form feeds as page ends."""

from __future__ import annotations

import re

from onrecord.errors import InputError
from onrecord.model import Document, Layout, Origin
from onrecord.origins.encodings import decode, is_text
from onrecord.origins.structured import structure_of
from onrecord.span import Span
from onrecord.text.identify import identify, languages_of

MOST_CHARACTERS = 20_000_000
# No one wraps lines at more than this: a longer line is a paragraph by itself.
_LONGEST_WRAPPED_LINE = 160
_LINE = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]*(?:\r\n|[\r\n\f\v\x85\u2028\u2029]|\Z)")


class Plain:
    """The format plug-in for plain text: it takes what no other format recognises, unless it is binary."""

    name = "plain"
    media_types = ("text/plain",)
    fallback = True

    def recognises(self, data: bytes) -> bool:
        """True if the bytes may be text."""
        return is_text(data)

    def read(self, origin: Origin) -> Document:
        """The document whose text is the file's, to the character. Raises InputError for data, code and blanks."""
        text, encoding = decode(origin.data, origin.uri)
        if not text.strip():
            raise InputError(origin.uri, "no text, only white space", "Get it again from where it came")
        if len(text) > MOST_CHARACTERS:
            raise InputError(
                origin.uri,
                f"a text of {len(text):,} characters (at most {MOST_CHARACTERS:,})",
                "Split it into documents",
            )
        structure = structure_of(text)
        if structure is not None:
            raise InputError(
                origin.uri,
                f"looks like {structure}, not a document",
                "Bring the text itself, as plain text, HTML or PDF",
            )
        paragraphs, pages = blocks(text)
        texts = [span.of(text) for span in paragraphs]
        return Document(
            origin=origin,
            text=text,
            layout=Layout(paragraphs=paragraphs, pages=pages),
            language=identify(text),
            languages=languages_of(texts),
            notes=() if encoding == "utf-8" else (f"decoded from {encoding}",),
        )


def blocks(text: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """(paragraphs, pages) of a plain text.

    A paragraph is a block of lines between blank lines or page ends; where a block has a line too long to be a wrapped
    one, each of its lines is a paragraph. Pages end at form feeds; a text without any has no pages.
    """
    paragraphs: list[Span] = []
    block: list[Span] = []
    pages: list[Span] = []
    start = 0
    for match in _LINE.finditer(text):
        line = Span(*match.span()).strip(text)
        ends_page = match.group().endswith("\f")
        if len(line):
            block.append(line)
        if not len(line) or ends_page:
            paragraphs.extend(_paragraphs(block))
            block = []
        if ends_page:
            pages.append(Span(start, match.end()))
            start = match.end()
    paragraphs.extend(_paragraphs(block))
    if pages and start < len(text):
        pages.append(Span(start, len(text)))
    return tuple(paragraphs), tuple(pages)


def _paragraphs(block: list[Span]) -> list[Span]:
    if not block or any(len(line) > _LONGEST_WRAPPED_LINE for line in block):
        return block
    return [Span(block[0].start, block[-1].stop)]


PLAIN = Plain()
