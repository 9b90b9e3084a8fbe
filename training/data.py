"""PolNeAR (Newell, Margolin and Ruths, LREC 2018) as windows with labels and links."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from onrecord.attribution.tagger.decode import LINKS, ROLES, bucket
from onrecord.attribution.tagger.pieces import Encoder, Paragraph, Window, paragraph, windows
from training.marks import paragraphs, unmarked

_LEAST, _MOST = 96, 320  # pieces in a window; a fresh size for each, so that the network learns no fixed one
_B, _I, _O = range(3)


@dataclass(frozen=True, slots=True)
class Article:
    """One annotator's reading of an article: its paragraphs in pieces, and its attributions as sets of characters."""

    id: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    attributions: tuple[dict[str, list[tuple[int, int]]], ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A window with `tags` [words, role] and, for each kind of link, rows of (head, end); -1 for "none"."""

    window: Window
    tags: NDArray[np.int64]
    links: tuple[list[tuple[int, int]], ...]


def read(paths: Iterable[Path], encoder: Encoder) -> list[Article]:
    """The articles of JSON Lines files, in order."""
    out = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            text = row["text"]
            whole = tuple(paragraph(text, span, encoder) for span in paragraphs(text))
            roles = tuple(
                {role: [(s, e) for s, e in one.get(role) or []] for role in ROLES} for one in row["attributions"]
            )
            out.append(Article(row["id"], text, whole, roles))
    return out


def read_marked(folder: Path, encoder: Encoder) -> list[Article]:
    """Our own texts with marks, in the order of their names, without the line that says what they are.

    One mark belongs to one attribution; where several share a source, `shared.tsv` beside the texts says so (file,
    attribution, source_of). Raises ValueError that names the file where marks do not fit.
    """
    out = []
    for path in sorted(folder.rglob("*.txt")):
        try:
            text, attributions = unmarked(path.read_text(encoding="utf-8").partition("\n")[2])
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
        for number, whose in _shared(path):
            attributions[number - 1]["source"] = attributions[whose - 1]["source"]
        whole = tuple(paragraph(text, span, encoder) for span in paragraphs(text))
        out.append(Article(path.stem, text, whole, tuple(attributions)))
    return out


def _shared(path: Path) -> Iterator[tuple[int, int]]:
    """The attributions of a text without a source of their own, each with the one whose source it shares."""
    rows = path.with_name("shared.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for name, number, whose in (row.split("\t") for row in rows):
        if name == path.name:
            yield int(number), int(whose)


def examples(article: Article, rng: random.Random | None) -> Iterator[Example]:
    """The windows of an article with labels; windows of random sizes where `rng` is given."""
    for window in windows(article.paragraphs, iter(lambda: rng.randint(_LEAST, _MOST), 0) if rng else 256):
        yield _labelled(window, article)


def _labelled(window: Window, article: Article) -> Example:
    tags = np.full((len(window.starts), len(ROLES)), _O, np.int64)
    links: tuple[list[tuple[int, int]], ...] = tuple([] for _ in LINKS)
    for one in article.attributions:
        runs = [[r for span in one[role] if (r := _words(window, *span)) is not None] for role in ROLES]
        for role, found in enumerate(runs):
            for first, behind in found:
                tags[first:behind, role] = _I
                tags[first, role] = _B
        source, cue = (found[0][0] if found else -1 for found in runs[:2])
        if cue >= 0:
            links[0].append((cue, source))
        for first, _ in runs[2]:
            links[1].append((first, cue))
            links[2].append((first, source))
    return Example(window, tags, links)


def _words(window: Window, start: int, stop: int) -> tuple[int, int] | None:
    """Words `[first, behind)` of which the characters hold at least half, without marks at the ends; None if none."""
    first = int(np.searchsorted(window.stops, start, side="right"))
    behind = int(np.searchsorted(window.starts, stop, side="left"))
    while first < behind and not _half(window, first, start, stop):
        first += 1
    while first < behind and not _half(window, behind - 1, start, stop):
        behind -= 1
    if first >= behind:
        return None
    if window.marks[first:behind].all():
        return first, behind
    while window.marks[first]:
        first += 1
    while window.marks[behind - 1]:
        behind -= 1
    return first, behind


def _half(window: Window, word: int, start: int, stop: int) -> bool:
    a, b = int(window.starts[word]), int(window.stops[word])
    return 2 * (min(b, stop) - max(a, start)) >= b - a


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows filled up to one length, as tensors; see `network.link_loss` for the shapes."""

    ids: torch.Tensor
    shapes: torch.Tensor
    first: torch.Tensor
    tags: torch.Tensor
    lengths: torch.Tensor
    links: list[torch.Tensor]
    buckets: torch.Tensor


def batches(all_examples: list[Example], pieces: int, rng: random.Random) -> list[list[Example]]:
    """Groups of windows of about one length, each of at most `pieces` pieces with what fills up, in random order."""
    ordered = sorted(all_examples, key=lambda e: (len(e.window.ids) + rng.randint(0, 24), len(e.tags)))
    out: list[list[Example]] = [[]]
    for one in ordered:
        longest = max(len(e.window.ids) for e in [*out[-1], one])
        if out[-1] and longest * (len(out[-1]) + 1) > pieces:
            out.append([])
        out[-1].append(one)
    rng.shuffle(out)
    return out


def collate(group: list[Example]) -> Batch:
    """The group as one batch."""
    pieces = max(len(e.window.ids) for e in group)
    words = max(len(e.tags) for e in group)
    ids, shapes = (np.zeros((len(group), pieces), np.int64) for _ in range(2))
    first = np.zeros((len(group), words), np.int64)
    tags = np.full((len(group), words, len(ROLES)), _O, np.int64)
    links: list[list[tuple[int, int, int]]] = [[] for _ in LINKS]
    for i, one in enumerate(group):
        ids[i, : len(one.window.ids)] = one.window.ids
        shapes[i, : len(one.window.ids)] = one.window.shapes
        first[i, : len(one.tags)] = one.window.first
        tags[i, : len(one.tags)] = one.tags
        for rows, found in zip(links, one.links, strict=True):
            rows.extend((i, head, end if end >= 0 else words) for head, end in found)
    place = np.arange(words)
    return Batch(
        torch.from_numpy(ids),
        torch.from_numpy(shapes),
        torch.from_numpy(first),
        torch.from_numpy(tags),
        torch.tensor([len(e.tags) for e in group]),
        [torch.tensor(rows, dtype=torch.int64).reshape(-1, 3) for rows in links],
        torch.from_numpy(bucket(place[None, :] - place[:, None])),
    )
