"""HTML: the main text without navigation, with its headings, emphasis, and what the page declares about itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from itertools import islice
from typing import Any

from onrecord.errors import InputError
from onrecord.model import Document, Origin, Title
from onrecord.origins.blocks import Block, assemble, tidy
from onrecord.origins.encodings import decode
from onrecord.text.identify import identify, languages_of

_STRONG = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_WEAK = re.compile(rb"<(head|body|div|p|article|section|h[1-6]|span|br|table|meta|title|ul|a)[\s>/]", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_HEAD = 65_536
# Finding the main text takes about a tenth of a second for a thousand elements; a full record has some 20,000.
_MOST_ELEMENTS = 60_000


class Html:
    """The format plug-in for HTML."""

    name = "html"
    media_types = ("text/html", "application/xhtml+xml")
    most_bytes = 10_000_000

    def recognises(self, data: bytes) -> bool:
        """True if the bytes begin with markup, and that of a page rather than of data."""
        head = data[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        if not head.startswith(b"<"):
            return False
        return bool(_STRONG.search(head)) or (
            not head.startswith(b"<?xml") and len({tag.lower() for tag in _WEAK.findall(head)}) >= 2
        )

    def read(self, origin: Origin) -> Document:
        """The page's main text. Raises InputError where it has none, as pages have that a script fills later."""
        from onrecord.origins.html.extract import main_blocks
        from onrecord.origins.html.page import declared, parse

        source, damaged = _characters(origin)
        try:
            tree = parse(source)
            if sum(1 for _ in islice(tree.iter(), _MOST_ELEMENTS + 1)) > _MOST_ELEMENTS:
                what = f"HTML of more than {_MOST_ELEMENTS:,} elements"
                raise InputError(origin.uri, what, "Save its text as plain text, or split it")
            blocks = main_blocks(tree)
        except InputError:
            raise
        except Exception as error:  # trafilatura and lxml raise whatever malformed mark-up makes of them
            raise InputError(
                origin.uri, "HTML that cannot be parsed", "Save the page again, or its text as plain text"
            ) from error
        text, layout, used = assemble(blocks)
        if not any(map(str.isalpha, text)):
            raise InputError(
                origin.uri,
                "HTML without text (a script may fill it later)",
                "Save the page from the browser, or as PDF",
            )
        paragraphs = [span.of(text) for span in layout.paragraphs]
        about = declared(tree, frozenset(paragraphs))
        language = _language(about.language, identify(text))
        return Document(
            origin=origin,
            text=text,
            layout=layout,
            language=language,
            languages=languages_of(paragraphs) or ((language,) if language != "und" else ()),
            titles=_titles(about.titles, used, layout, language),
            clues=about.dates,
            notes=(*about.notes, *((f"characters damaged: {damaged}",) if damaged else ())),
        )


def _characters(origin: Origin) -> tuple[str, int]:
    """(the page's characters, how many are damaged): by its mark, its own declaration, or the look of the bytes."""
    data = origin.data
    named = _CHARSET.search(data[:_HEAD])
    text, damaged = "", len(data)
    if named and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        with suppress(LookupError, ValueError):
            text = data.decode(named.group(1).decode("ascii"), "replace")
            damaged = text.count("\ufffd")
    if damaged > len(text) / 1_000:
        text, damaged = decode(data, origin.uri)[0], 0
    return _DECLARATION.sub("", text.replace("\0", "")), damaged


def _language(stated: str, found: str) -> str:
    """The page's own word, unless its text is plainly in another language (a template's leftover)."""
    return stated if found == "und" or (stated and stated == found) else found


def _titles(candidates: Sequence[str], used: Sequence[Block], layout: Any, language: str) -> tuple[Title, ...]:
    """The first heading of the first rank, with its place, and declared titles that say something else."""
    spans = sorted((*layout.paragraphs, *layout.not_body))
    out: list[Title] = []
    for block, span in zip(used, spans, strict=True):
        if block.kind == "heading" and block.rank == 1 and not out:
            words = tidy(block.text)
            out.append(Title(_of(words, language), words, span))
    for words in candidates:
        if not any(_same(words, title.text) for title in out):
            out.append(Title(_of(words, language), words))
    return tuple(out)


def _same(one: str, other: str) -> bool:
    """Whether one title begins with the other: "Headline | Name of the site" says no more than the headline."""
    short, long = sorted((" ".join(words.split()).casefold() for words in (one, other)), key=len)
    return long.startswith(short)


def _of(words: str, language: str) -> str:
    found = identify(words)
    return language if found == "und" else found


HTML = Html()
