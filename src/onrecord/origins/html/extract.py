"""The main text of a page, by trafilatura, and the lines above it that tell a document's symbol, date and meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Literal

from onrecord.origins.blocks import Block, Run, tidy

_FEW_CHARACTERS = 200
_HEAD_LINE = 80
# How far above the main text the lines of its head may stand, in blocks.
_HEAD_BLOCKS = 40
_SYMBOL = re.compile(r"(?:[A-Z]{1,5}(?:/[A-Za-z0-9.()-]+){1,6})(?:\s?\([A-Za-z0-9 ]{1,20}\))?")
_DATE = re.compile(
    r"(?:[^\W\d]+,? )?\d{1,2}\.?(?: de)? [^\W\d]+\.?(?: de)? \d{4}(?: [^\W\d]\.| года)?|[^\W\d]+ \d{1,2}, \d{4}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}"
)
_MEETING = re.compile(r"[\w&,\s]{0,40}\b\d{1,5}(?:st|nd|rd|th)\b.{0,40}\bMeetings?\b.{0,30}", re.IGNORECASE)
_BLOCK_TAGS = frozenset(
    "address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li "
    "main nav ol p section table td th tr ul time".split()
)
_SKIPPED = frozenset(("script", "style", "noscript", "template", "head", "svg", "nav", "footer", "select", "button"))


def main_blocks(tree: Any) -> list[Block]:
    """The blocks of the main text, in order, after the lines of the page's head that belong to it."""
    main = _trafilatura(tree, precise=True)
    if main is None or len("".join(main.itertext())) < _FEW_CHARACTERS:
        main = _longer(main, _trafilatura(tree, precise=False))
    blocks = [] if main is None else list(_blocks(main))
    blocks = _mark_residue(blocks, tree)
    return _with_head(blocks, list(_lines(tree)))


def _trafilatura(tree: Any, *, precise: bool) -> Any:
    """The <main> element of trafilatura's XML, or None where it finds no main text."""
    from lxml import etree
    from trafilatura import extract

    found = extract(
        deepcopy(tree),
        output_format="xml",
        include_formatting=True,
        include_comments=False,
        include_links=False,
        include_images=False,
        favor_precision=precise,
        favor_recall=not precise,
    )
    if not found:
        return None
    root = etree.fromstring(found.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    return root.find("main")


def _longer(one: Any, other: Any) -> Any:
    found = [element for element in (one, other) if element is not None]
    return max(found, default=None, key=lambda element: len("".join(element.itertext())))


def _blocks(element: Any) -> Iterator[Block]:
    """Paragraphs and headings of trafilatura's XML; what holds other blocks is opened."""
    if element.text and element.text.strip():
        yield Block((Run(element.text),))
    for child in element:
        if child.tag == "head":
            rank = re.sub(r"\D", "", child.get("rend", "")) or "2"
            yield Block(tuple(_runs(child, bold=False, italic=False)), "heading", int(rank[0]))
        elif child.tag == "row":
            cells = [tuple(_runs(cell, bold=False, italic=False)) for cell in child]
            yield Block(tuple(run for cell in cells for run in (*cell, Run(" "))))
        elif child.tag in {"list", "quote", "table", "div", "main"} and len(child):
            yield from _blocks(child)
        else:
            yield from _split(child)
        if child.tail and child.tail.strip():
            yield Block((Run(child.tail),))


def _split(element: Any) -> Iterator[Block]:
    """A paragraph, cut at double line breaks; a single one is a space."""
    runs: list[Run] = []
    breaks = 0
    for run in _runs(element, bold=False, italic=False):
        if run.text == "\n":
            breaks += 1
            if breaks == 2 and runs:
                yield Block(tuple(runs))
                runs = []
            runs.append(Run(" "))
            continue
        if run.text.strip():
            breaks = 0
        runs.append(run)
    yield Block(tuple(runs))


def _runs(element: Any, *, bold: bool, italic: bool) -> Iterator[Run]:
    if element.text:
        yield Run(element.text.replace("\n", " "), bold, italic)
    for child in element:
        if child.tag == "lb":
            yield Run("\n")
        else:
            rend = child.get("rend", "") if child.tag == "hi" else ""
            yield from _runs(child, bold=bold or "#b" in rend, italic=italic or "#i" in rend)
        if child.tail:
            yield Run(child.tail.replace("\n", " "), bold, italic)


def _mark_residue(blocks: list[Block], tree: Any) -> list[Block]:
    """Captions, and headings of the site that stand above the page's own first heading, are not body."""
    captions = {tidy(element.text_content()) for element in tree.iter("figcaption")}
    first = next((index for index, block in enumerate(blocks) if block.rank == 1), None)
    out = []
    for index, block in enumerate(blocks):
        above = first is not None and index < first and block.kind == "heading"
        residue = above or tidy(block.text) in captions
        out.append(Block(block.runs, "residue", 0) if residue else block)
    return out


def _lines(tree: Any) -> Iterator[str]:
    """The text of each innermost block of the page, in order."""
    body = next(tree.iter("body"), tree)
    stack: list[tuple[Any, bool]] = [(body, False)]
    words: list[str] = []
    while stack:
        element, leaving = stack.pop()
        block = isinstance(element.tag, str) and element.tag in _BLOCK_TAGS
        if block and tidy("".join(words)):
            yield tidy("".join(words))
        if block:
            words = []
        if leaving:
            words.append(element.tail or "")
            continue
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            words.append(element.tail or "")
            continue
        words.append(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    if tidy("".join(words)):
        yield tidy("".join(words))


def _with_head(blocks: list[Block], lines: list[str]) -> list[Block]:
    """Before the main text, the symbol, date and meeting that the page shows above it and trafilatura drops."""
    texts = [tidy(block.text) for block in blocks]
    anchor = next((index for index, line in enumerate(lines) if len(line) > 20 and line in texts), None)
    if anchor is None:
        return blocks
    present = set(texts)
    head: list[Block] = []
    for line in lines[max(0, anchor - _HEAD_BLOCKS) : anchor]:
        kind = head_line(line)
        if kind and line not in present:
            present.add(line)
            head.append(Block((Run(line),)))
    return [*head, *blocks]


def head_line(line: str) -> Literal["symbol", "date", "meeting"] | None:
    """What a short line above a text tells: "SC/15769", "19 July 2024", "9688th Meeting (AM)", or nothing."""
    if len(line) > _HEAD_LINE:
        return None
    if _SYMBOL.fullmatch(line) and any(map(str.isdigit, line)):
        return "symbol"
    if _DATE.fullmatch(line):
        return "date"
    return "meeting" if _MEETING.fullmatch(line) else None
