"""From text to what the tagger's network is given: words, word pieces, windows. Training and reading share it.

A *word* is a run of letters and digits with the marks inside it, or one mark; labels are given to words. A *piece* is
a part of a word in the network's vocabulary. A *window* is a run of whole paragraphs that the network sees at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from onrecord.span import Span
from onrecord.text.quotes import Quotation, quotations

_WORD = re.compile(r"\w+(?:['’.,&/-]\w+)*|[^\w\s]")
_CLS, _SEP = 101, 102
MOST_PIECES = 256
SHAPES = 24  # cases x places in a quotation x whether a paragraph begins

Integers = NDArray[np.int64]


class Encoder(Protocol):
    """What is needed of a tokenizer (library `tokenizers`)."""

    def encode(self, sequence: str, *, add_special_tokens: bool = ...) -> Encoded:
        """The pieces of a text."""
        ...


class Encoded(Protocol):
    """The pieces of one text: their numbers, and their places in characters of it."""

    @property
    def ids(self) -> list[int]:
        """Numbers in the vocabulary."""
        ...

    @property
    def offsets(self) -> list[tuple[int, int]]:
        """`[start, stop)` of each piece."""
        ...


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in pieces. `starts` and `stops` are the words' places in the text; `first` the number of each word's
    first piece; `ids` and `shapes` belong to the pieces; `marks` tells the words that are marks.
    """

    starts: Integers
    stops: Integers
    first: Integers
    ids: Integers
    shapes: Integers
    marks: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Window:
    """What the network sees at once: `ids` and `shapes` of P pieces with the two of its frame; for each of W words its
    place in the text (`starts`, `stops`), its first piece (`first`), and whether it is a mark (`marks`) or opens a
    paragraph (`opens`).
    """

    ids: Integers
    shapes: Integers
    first: Integers
    starts: Integers
    stops: Integers
    marks: NDArray[np.bool_]

    @property
    def opens(self) -> NDArray[np.bool_]:
        """For each word whether a paragraph begins with it."""
        return np.asarray(self.shapes[self.first] % 2 == 1)


def paragraph(text: str, span: Span, encoder: Encoder, found: Sequence[Quotation] | None = None) -> Paragraph:
    """The words and pieces of one paragraph. `found` are its quotations, where they are known already."""
    words = [m.span() for m in _WORD.finditer(text, span.start, span.stop)]
    places = np.array(words, dtype=np.int64).reshape(-1, 2)
    encoded = encoder.encode(text[span.start : span.stop], add_special_tokens=False)
    begins = np.array([start for start, _ in encoded.offsets], dtype=np.int64) + span.start
    owner = np.searchsorted(places[:, 0], begins, side="right") - 1
    kept, first = np.unique(owner[owner >= 0], return_index=True)
    first = first + int((owner < 0).sum())
    case = np.array([_case(text[start:stop]) for start, stop in words], dtype=np.int64)
    quoted = _quoted(places, quotations(text, span) if found is None else found)
    shape = (case * 3 + quoted) * 2
    shapes = shape[np.maximum(owner, 0)] if len(words) else np.zeros(0, np.int64)
    if len(shapes):
        shapes[0] += 1
    return Paragraph(
        starts=places[kept, 0],
        stops=places[kept, 1],
        first=first,
        ids=np.array(encoded.ids, dtype=np.int64),
        shapes=shapes,
        marks=case[kept] == _MARK,
    )


_LOWER, _TITLE, _UPPER, _MARK = range(4)


def _case(word: str) -> int:
    if word.islower():
        return _LOWER
    if not word[0].isalnum():
        return _MARK
    if word.isupper() and len(word) > 1:
        return _UPPER
    return _TITLE if word[0].isupper() else _LOWER


def _quoted(places: Integers, found: Iterable[Quotation]) -> Integers:
    """For each word 0 outside quotations, 1 inside one, 2 for its marks."""
    out = np.zeros(len(places), np.int64)
    for quotation in found:
        outer, inner = quotation.outer, quotation.inner
        out[(places[:, 0] >= outer.start) & (places[:, 1] <= outer.stop)] = 2
        out[(places[:, 0] >= inner.start) & (places[:, 1] <= inner.stop)] = 1
    return out


def windows(paragraphs: Iterable[Paragraph], most: int | Iterator[int] = MOST_PIECES) -> Iterator[Window]:
    """The paragraphs in order, as many in a window as fit into `most` pieces (or into each of a run of sizes).

    A paragraph that alone is longer is cut behind a mark, where one is near, and goes on in the next window.
    """
    held: list[Paragraph] = []
    size = most if isinstance(most, int) else next(most)
    room = size
    for whole in paragraphs:
        for part in _cut(whole, size):
            if held and len(part.ids) > room:
                yield _window(held)
                held, size = [], most if isinstance(most, int) else next(most)
                room = size
            held.append(part)
            room -= len(part.ids)
    if held:
        yield _window(held)


_SENTENCE_ENDS = 3  # a cut is looked for in the last third of what fits


def _cut(whole: Paragraph, most: int) -> Iterator[Paragraph]:
    """The paragraph in parts of at most `most` pieces."""
    if not len(whole.first):
        return
    if len(whole.ids) <= most:
        yield whole
        return
    bounds = [0]
    while int(whole.first[-1]) - int(whole.first[bounds[-1]]) >= most:
        start = bounds[-1]
        behind = int(np.searchsorted(whole.first, int(whole.first[start]) + most, side="right")) - 1
        low = max(start + 1, behind - (behind - start) // _SENTENCE_ENDS)
        cut = next((w for w in range(behind, low, -1) if whole.marks[w - 1] and not whole.marks[w]), behind)
        bounds.append(max(start + 1, min(cut, behind)))
    bounds.append(len(whole.first))
    for start, stop in pairwise(bounds):
        begin = int(whole.first[start])
        end = int(whole.first[stop]) if stop < len(whole.first) else len(whole.ids)
        end = min(end, begin + most)
        yield Paragraph(
            whole.starts[start:stop],
            whole.stops[start:stop],
            whole.first[start:stop] - begin,
            whole.ids[begin:end],
            whole.shapes[begin:end],
            whole.marks[start:stop],
        )


def _window(held: list[Paragraph]) -> Window:
    frame = np.zeros(1, np.int64)
    at, first = 1, []
    for part in held:
        first.append(part.first + at)
        at += len(part.ids)
    return Window(
        ids=np.concatenate([frame + _CLS, *(p.ids for p in held), frame + _SEP]),
        shapes=np.concatenate([frame, *(p.shapes for p in held), frame]),
        first=np.concatenate(first),
        starts=np.concatenate([p.starts for p in held]),
        stops=np.concatenate([p.stops for p in held]),
        marks=np.concatenate([p.marks for p in held]),
    )
