"""Plain text: the characters as they stand, with blocks of lines as paragraphs and form feeds as page ends."""

from __future__ import annotations

import re
from itertools import pairwise

from onrecord.errors import InputError
from onrecord.model import Document, Layout, Origin
from onrecord.origins.encodings import decode, is_text
from onrecord.origins.structured import structure_of
from onrecord.span import Span
from onrecord.text.identify import identify, languages_of

MOST_CHARACTERS = 20_000_000
MOST_LINES = 1_000_000
# No one wraps lines at more than this: a longer line is a paragraph by itself.
_LONGEST_WRAPPED_LINE = 160
_LINE = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]+")
# Lines that are not blank, one after the other, where no line ends with anything else than a line feed.
_BLOCK = re.compile(r"\S[^\n\f]*+(?:\n[^\S\n\f]*+\S[^\n\f]*+)*+")
_LONG_LINE = re.compile(rf"[^\n]{{{_LONGEST_WRAPPED_LINE + 1}}}")
_OTHER_BREAKS = "\r\v\x85\u2028\u2029"
# What may stand between two lines of one block; a form feed ends it, as a blank line does.
_ONE_BREAK = frozenset(("\n", "\r\n", "\r", "\v", "\x85", "\u2028", "\u2029"))


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
        lines = text.count("\n")
        if lines > MOST_LINES:
            what = f"a text of {lines:,} lines (at most {MOST_LINES:,})"
            raise InputError(origin.uri, what, "Split it into documents")
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
    paragraphs = _blocks_of_any(text) if any(sign in text for sign in _OTHER_BREAKS) else _blocks(text)
    ends = [match.end() for match in re.finditer("\f", text)]
    if ends and ends[-1] < len(text):
        ends.append(len(text))
    return tuple(paragraphs), tuple(Span(start, end) for start, end in pairwise([0, *ends]))


def _blocks(text: str) -> list[Span]:
    """The paragraphs of a text whose lines end with a line feed alone."""
    out: list[Span] = []
    for match in _BLOCK.finditer(text):
        block = Span(*match.span()).strip(text)
        if len(block) <= _LONGEST_WRAPPED_LINE or _LONG_LINE.search(text, block.start, block.stop) is None:
            out.append(block)
        else:
            lines = _LINE.finditer(text, block.start, block.stop)
            out += _paragraphs([Span(*line.span()).strip(text) for line in lines])
    return out


def _blocks_of_any(text: str) -> list[Span]:
    """The paragraphs of a text with line ends of any kind."""
    paragraphs: list[Span] = []
    block: list[Span] = []
    stop = 0
    for match in _LINE.finditer(text):
        line = Span(*match.span()).strip(text)
        if not len(line) or text[stop : match.start()] not in _ONE_BREAK:
            paragraphs.extend(_paragraphs(block))
            block = []
        if len(line):
            block.append(line)
        stop = match.end()
    return [*paragraphs, *_paragraphs(block)]


def _paragraphs(block: list[Span]) -> list[Span]:
    if not block or any(len(line) > _LONGEST_WRAPPED_LINE for line in block):
        return block
    return [Span(block[0].start, block[-1].stop)]


PLAIN = Plain()
