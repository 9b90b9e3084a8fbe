"""Building one text from blocks with emphasis: what HTML and DOCX have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from onrecord.model import Layout
from onrecord.span import Span, joined

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, or residue that is kept but belongs to no one."""

    runs: tuple[Run, ...]
    kind: Literal["paragraph", "heading", "residue"] = "paragraph"
    # A title stands in the text like a heading; `rank` is that of its heading (1 for the first).
    rank: int = 0

    @property
    def text(self) -> str:
        """Its characters, white space as it comes."""
        return "".join(run.text for run in self.runs)


def tidy(text: str) -> str:
    """Runs of white space as one space, none at the ends; no-break spaces are kept."""
    return _SPACES.sub(" ", text).strip(" ")


def assemble(blocks: Iterable[Block], *, keep_space: bool = False) -> tuple[str, Layout, tuple[Block, ...]]:
    """(text, layout, the blocks of its paragraphs and residue, in order): a blank line between blocks.

    White space inside a block is one space, unless `keep_space`: then tabs and line ends stay.
    """
    parts: list[str] = []
    spans: list[Span] = []
    used: list[Block] = []
    bold: list[Span] = []
    italic: list[Span] = []
    at = 0
    for block in blocks:
        runs = _trimmed(block.runs, keep_space)
        if not runs:
            continue
        if parts:
            parts.append(_BETWEEN)
            at += len(_BETWEEN)
        start = at
        for run in runs:
            parts.append(run.text)
            span = Span(at, at + len(run.text))
            at = span.stop
            if run.bold:
                bold.append(span)
            if run.italic:
                italic.append(span)
        spans.append(Span(start, at))
        used.append(block)
    text = "".join(parts)
    kinds = [block.kind for block in used]
    layout = Layout(
        paragraphs=tuple(span for span, kind in zip(spans, kinds, strict=True) if kind != "residue"),
        headings=tuple(span for span, kind in zip(spans, kinds, strict=True) if kind == "heading"),
        bold=tuple(s for s in (span.strip(text) for span in joined(bold)) if len(s)),
        italic=tuple(s for s in (span.strip(text) for span in joined(italic)) if len(s)),
        not_body=tuple(span for span, kind in zip(spans, kinds, strict=True) if kind == "residue"),
    )
    return text, layout, tuple(used)


def _trimmed(runs: Iterable[Run], keep_space: bool) -> list[Run]:
    """The runs with white space reduced, none at the ends of the block; empty where there is nothing else."""
    out: list[Run] = []
    spaced = True
    for run in runs:
        text = run.text if keep_space else _SPACES.sub(" ", run.text)
        if spaced and not keep_space:
            text = text.lstrip(" ")
        if text:
            out.append(Run(text, run.bold, run.italic))
            spaced = text.endswith(" ")
    while out and not out[0].text.strip():
        out.pop(0)
    while out and not out[-1].text.strip():
        out.pop()
    if out:
        out[0] = Run(out[0].text.lstrip(), out[0].bold, out[0].italic)
        out[-1] = Run(out[-1].text.rstrip(), out[-1].bold, out[-1].italic)
    return out
