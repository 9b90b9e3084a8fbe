"""From scores to attributions: labels by the best path, links by pointers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from onrecord.attribution.tagger.decode import (
    BUCKETS,
    INSIDE,
    LINKS,
    NEVER,
    OUTPUTS,
    ROLES,
    TAGS,
    WIDTH,
    Joints,
    bucket,
    decode,
    ranges,
)

B, OUT = 0, 2


def _joints() -> Joints:
    transitions = np.zeros((len(ROLES), TAGS, TAGS), np.float32)
    transitions[:, OUT, INSIDE] = NEVER
    start = np.zeros((len(ROLES), TAGS), np.float32)
    start[:, INSIDE] = NEVER
    return Joints(transitions, start, np.zeros((len(LINKS), BUCKETS), np.float32))


class Scores:
    """Scores for a number of words, all outside, on which a test draws."""

    def __init__(self, words: int) -> None:
        self.given: NDArray[np.float32] = np.zeros((words, OUTPUTS), np.float32)
        self.given[:, [role * TAGS + OUT for role in range(len(ROLES))]] = 5
        self._free = 0

    def mark(self, role: str, first: int, behind: int, by: float = 10) -> Scores:
        at = ROLES.index(role) * TAGS
        self.given[first, at + B] = by
        self.given[first + 1 : behind, at + INSIDE] = by
        return self

    def point(self, link: str, head: int, end: int) -> Scores:
        """Lets a head point to a word, by a direction of its own."""
        at = len(ROLES) * TAGS + LINKS.index(link) * (2 * WIDTH + 1)
        self.given[head, at + self._free] = 20
        self.given[end, at + WIDTH + self._free] = 20
        self._free += 1
        return self


def _one(scores: Scores) -> list[tuple[object, object, object]]:
    return [(f.source, f.cue, f.content) for f in decode([scores.given], _joints())[0]]


def test_a_source_a_cue_and_a_content_in_two_parts_are_one_attribution() -> None:
    scores = Scores(9).mark("content", 0, 3).mark("cue", 3, 4).mark("source", 4, 6).mark("content", 6, 9)
    scores.point("content cue", 0, 3).point("content cue", 6, 3).point("cue source", 3, 4)
    assert _one(scores) == [((4, 6), (3, 4), ((0, 3), (6, 9)))]


def test_two_cues_share_a_source() -> None:
    scores = Scores(8).mark("source", 0, 2).mark("cue", 2, 3).mark("content", 3, 5)
    scores.mark("cue", 5, 6).mark("content", 6, 8)
    scores.point("content cue", 3, 2).point("content cue", 6, 5).point("cue source", 2, 0).point("cue source", 5, 0)
    assert _one(scores) == [((0, 2), (2, 3), ((3, 5),)), ((0, 2), (5, 6), ((6, 8),))]


def test_a_pointer_finds_a_source_that_was_not_marked() -> None:
    scores = Scores(6).mark("cue", 2, 3).mark("content", 3, 6)
    scores.given[1, INSIDE] = 6  # the second word of the source is just likelier inside than outside
    scores.point("content cue", 3, 2).point("cue source", 2, 0)
    assert _one(scores) == [((0, 2), (2, 3), ((3, 6),))]


def test_a_content_may_stand_alone() -> None:
    assert _one(Scores(4).mark("content", 1, 3)) == [((), (), ((1, 3),))]


def test_inside_never_follows_outside() -> None:
    scores = Scores(4)
    scores.given[2, ROLES.index("content") * TAGS + INSIDE] = 9
    assert _one(scores) == []


def test_windows_of_different_lengths_do_not_touch_one_another() -> None:
    short, long = Scores(3).mark("content", 0, 3), Scores(7).mark("content", 2, 7)
    together = decode([short.given, long.given], _joints())
    assert [[f.content for f in found] for found in together] == [[((0, 3),)], [((2, 7),)]]
    assert decode([], _joints()) == []


def test_probabilities_are_between_nothing_and_one() -> None:
    found = decode([Scores(4).mark("cue", 0, 1).mark("content", 1, 4).given], _joints())[0]
    assert all(0 <= p <= 1 for one in found for p in one.scores.values())


def test_ranges_and_buckets() -> None:
    assert ranges(np.array([B, INSIDE, B, OUT, INSIDE])) == [(0, 2), (2, 3), (4, 5)]
    near = bucket(np.array([0, 1, 7, 8, 500, -1, -500]))
    assert near.tolist()[:4] == [0, 1, 7, 8]
    assert near.max() < BUCKETS
    assert len(set(near.tolist())) == 7
