"""From what the network gives for each word to attributions: the best labels of each role, then who belongs to what.

Labels are those of a linear-chain conditional random field for each role (Lafferty, McCallum and Pereira 2001) over
B, I and O. Links are scores between the first words of a content and of a cue, of a cue and of a source, and of a
content and of a source, each with "none" among the answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Range = tuple[int, int] | tuple[()]
Ranges = list[tuple[int, int]]

ROLES = ("source", "cue", "content")
LINKS = ("cue source", "content cue", "content source")
WIDTH = 64  # numbers of a link's query and key
BUCKETS = 32  # distances between two words, by sign and size
TAGS = 3  # B, I, O
_B, INSIDE, _O = range(TAGS)
NEVER = -1e4  # the score of what cannot be
OUTPUTS = len(ROLES) * TAGS + len(LINKS) * (2 * WIDTH + 1)


@dataclass(frozen=True, slots=True)
class Joints:
    """What the decoding needs beside the network: `transitions` [role, from, to], `start` [role, tag], and `distance`
    [link, bucket].
    """

    transitions: Floats
    start: Floats
    distance: Floats


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution in words of its window: `[first, behind)`. A cue or source that is not there is an empty tuple.

    `scores` are probabilities: of the content's words, the cue's and the source's labels, and of the links.
    """

    source: Range
    cue: Range
    content: tuple[tuple[int, int], ...]
    scores: dict[str, float] = field(default_factory=dict)


def bucket(distance: NDArray[np.int64]) -> NDArray[np.int64]:
    """The bucket of a distance in words: each up to 8, then by powers of the root of two, for both signs."""
    size = np.abs(distance)
    far = 8 + (np.log2(np.maximum(size, 8) / 8) * 2).astype(np.int64)
    half = np.minimum(np.where(size < 8, size, far), BUCKETS // 2 - 1)
    return np.asarray(half + (distance < 0) * (BUCKETS // 2), np.int64)


def decode(outputs: Sequence[Floats], joints: Joints) -> list[list[Found]]:
    """The attributions of each window. `outputs`: for each window [words, OUTPUTS]."""
    if not outputs:
        return []
    labels, sure = _labels(outputs, joints)
    return [_joined(one, tags, p, joints) for one, tags, p in zip(outputs, labels, sure, strict=True)]


def _labels(outputs: Sequence[Floats], joints: Joints) -> tuple[list[NDArray[np.int64]], list[Floats]]:
    """The best tags of each window [words, role], and the probability of not-O by the words' own scores."""
    lengths = np.array([len(o) for o in outputs])
    most = int(lengths.max())
    score = np.zeros((most, len(outputs), len(ROLES), TAGS), np.float32)
    for at, one in enumerate(outputs):
        score[: len(one), at] = one[:, : len(ROLES) * TAGS].reshape(-1, len(ROLES), TAGS)
    best = score[0] + joints.start
    back = np.zeros((most, len(outputs), len(ROLES), TAGS), np.int8)
    for t in range(1, most):
        paths = best[..., :, None] + joints.transitions
        back[t] = paths.argmax(axis=-2)
        step = paths.max(axis=-2) + score[t]
        best = np.where((t < lengths)[:, None, None], step, best)
    tags = np.zeros((most, len(outputs), len(ROLES)), np.int64)
    last = best.argmax(axis=-1)
    for t in range(most - 1, -1, -1):
        inside = (t < lengths)[:, None]
        tags[t] = last
        before = np.take_along_axis(back[t], last[..., None], axis=-1)[..., 0]
        last = np.where(inside & (t > 0), before, last)
    shifted = np.exp(score - score.max(axis=-1, keepdims=True))
    spoken = 1 - shifted[..., _O] / shifted.sum(axis=-1)
    return [tags[:n, i] for i, n in enumerate(lengths)], [spoken[:n, i] for i, n in enumerate(lengths)]


def ranges(tags: NDArray[np.int64]) -> Ranges:
    """Runs of words `[first, behind)` of a role from its tags."""
    out: Ranges = []
    for i, tag in enumerate(tags.tolist()):
        if tag == _B or (tag == INSIDE and (not out or out[-1][1] != i)):
            out.append((i, i + 1))
        elif tag == INSIDE:
            out[-1] = (out[-1][0], i + 1)
    return out


def _joined(output: Floats, tags: NDArray[np.int64], sure: Floats, joints: Joints) -> list[Found]:
    sources, cues, contents = (ranges(tags[:, role]) for role in range(len(ROLES)))
    if not contents:
        return []
    to_cue = link(output, joints, 1, contents)
    past_cue = link(output, joints, 2, contents)
    chosen = [_end(row, cues, [c], output, joints, 1) for row, c in zip(to_cue, contents, strict=True)]
    groups: dict[tuple[Range, int], list[int]] = {}
    for at, (cue, _) in enumerate(chosen):
        groups.setdefault((cue, -1 if cue else int(past_cue[at].argmax())), []).append(at)
    out = []
    for (cue, _), members in groups.items():
        spread = past_cue[members].mean(axis=0)
        if cue:
            spread = link(output, joints, 0, [cue])[0] * spread**0.5
            spread = spread / max(float(spread.sum()), 1e-9)
        content = [contents[m] for m in members]
        source, p_source = _end(spread, sources, [*content, cue] if cue else content, output, joints, 0)
        held = np.concatenate([sure[slice(*c), 2] for c in content])
        scores = {
            "content": float(held.mean()),
            "least": float(held.min()),
            "cue": float(sure[slice(*cue), 1].mean()) if cue else 0.0,
            "source": float(sure[slice(*source), 0].mean()) if source else 0.0,
            "to cue": float(np.mean([chosen[m][1] for m in members])),
            "to source": p_source,
        }
        out.append(Found(source, cue, tuple(content), scores))
    return out


_LONGEST = 30  # words of a source or cue that was not marked as one


def _end(spread: Floats, marked: Ranges, own: Ranges, output: Floats, joints: Joints, role: int) -> tuple[Range, float]:
    """The source or cue that a link points to, and how surely; words that were not marked as one may be it, too.

    `spread` are probabilities of each word and of "none"; `own` are the ranges that it cannot be part of.
    """
    none = float(spread[-1])
    shares = [float(spread[first:behind].sum()) for first, behind in marked]
    best = max(range(len(marked)), key=shares.__getitem__, default=-1)
    word = int(spread[:-1].argmax())
    free = 0.0 if _within(word, [*marked, *own]) else float(spread[word])
    if best >= 0 and shares[best] >= max(none, free):
        return marked[best], shares[best]
    if free <= none:
        return (), none
    stop = min([first for first, _ in own if first > word], default=len(output))
    return (word, _grown(output, joints, word, min(stop, word + _LONGEST), role)), free


def _within(word: int, some: Ranges) -> bool:
    return any(first <= word < behind for first, behind in some)


def _grown(output: Floats, joints: Joints, word: int, stop: int, role: int) -> int:
    """Where a source or cue that begins at a word ends: behind the run of I that scores best against O."""
    moves, at = joints.transitions[role], role * TAGS
    gains = output[word + 1 : stop, at + INSIDE] - output[word + 1 : stop, at + _O]
    runs = np.cumsum(gains + moves[INSIDE, INSIDE] - moves[_O, _O]) if len(gains) else np.zeros(0, np.float32)
    best = int(runs.argmax()) if len(runs) else -1
    return word + 2 + best if best >= 0 and runs[best] > 0 else word + 1


def link(output: Floats, joints: Joints, which: int, heads: Sequence[Range]) -> Floats:
    """Probabilities [heads, words + 1] that a head belongs to what begins at a word; the last one is "none"."""
    at = len(ROLES) * TAGS + which * (2 * WIDTH + 1)
    words = np.arange(len(output))
    first = np.array([head[0] for head in heads if head], dtype=np.int64)
    query, key = output[first, at : at + WIDTH], output[:, at + WIDTH : at + 2 * WIDTH]
    score = query @ key.T / WIDTH**0.5 + joints.distance[which][bucket(words[None, :] - first[:, None])]
    whole = np.concatenate([score, output[first, at + 2 * WIDTH][:, None]], axis=1)
    shifted = np.exp(whole - whole.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), np.float32)
