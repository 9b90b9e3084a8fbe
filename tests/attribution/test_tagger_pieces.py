"""What the tagger's network is given: words, shapes and windows of a text."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.attribution.tagger.pieces import Paragraph, paragraph, windows
from onrecord.span import Span


class Letters:
    """A tokenizer whose pieces are the letters and marks of a text, so that no vocabulary is needed."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.offsets: list[tuple[int, int]] = []

    def encode(self, sequence: str, *, add_special_tokens: bool = True) -> Letters:
        """One piece for each character that is no space."""
        out = Letters()
        out.offsets = [(i, i + 1) for i, sign in enumerate(sequence) if not sign.isspace()]
        out.ids = [ord(sequence[i]) for i, _ in out.offsets]
        return out


def _read(text: str) -> Paragraph:
    return paragraph(text, Span(0, len(text)), Letters())


def _words(text: str) -> list[str]:
    read = _read(text)
    return [text[a:b] for a, b in zip(read.starts, read.stops, strict=True)]


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Ms. Ode’s aide said: “Ready.”", "Ms|.|Ode’s|aide|said|:|“|Ready|.|”"),
        ("S/PV.9688 of the U.N. at 3.5 %", "S/PV.9688|of|the|U.N|.|at|3.5|%"),
        ("co-operation, semi-\nofficial", "co-operation|,|semi|-|official"),
    ],
)
def test_words_are_runs_with_the_marks_inside_them(text: str, drawn: str) -> None:
    assert "|".join(_words(text)) == drawn


def test_shapes_tell_case_quotation_and_where_a_paragraph_begins() -> None:
    text = "The UN said “we are”."
    read = _read(text)
    of_word = {w: int(read.shapes[first]) for w, first in zip(_words(text), read.first, strict=True)}
    case = {w: shape // 6 for w, shape in of_word.items()}
    quoted = {w: shape // 2 % 3 for w, shape in of_word.items()}
    assert (case["The"], case["UN"], case["said"], case["”"]) == (1, 2, 0, 3)
    assert (quoted["said"], quoted["we"], quoted["“"]) == (0, 1, 2)
    assert [w for w, shape in of_word.items() if shape % 2] == ["The"]


def test_paragraphs_share_a_window_while_they_fit() -> None:
    read = [_read("Ana Ode spoke."), _read("Luis Vera did not."), _read("They met.")]
    sizes = [len(p.ids) for p in read]
    together = list(windows(read, sizes[0] + sizes[1]))
    assert [len(w.ids) - 2 for w in together] == [sizes[0] + sizes[1], sizes[2]]
    assert together[0].opens.sum() == 2
    assert together[1].opens[0]


def test_a_long_paragraph_is_cut_behind_a_mark() -> None:
    text = "The envoy spoke at length, and the delegates listened to her, and left."
    found = list(windows([_read(text)], 54))
    assert [text[w.starts[0] : w.stops[-1]] for w in found] == [
        "The envoy spoke at length, and the delegates listened to her,",
        "and left.",
    ]


@given(st.lists(st.text("ab “”.\u0301", max_size=40), max_size=6), st.integers(1, 30))
def test_every_word_stands_in_one_window_in_order(texts: list[str], most: int) -> None:
    read = [_read(text) for text in texts]
    wanted = [len(p.first) for p in read]
    found = list(windows(read, most))
    assert sum(len(w.first) for w in found) == sum(wanted)
    for window in found:
        assert (np.diff(window.first) > 0).all()
        assert window.first[0] >= 1
        assert len(window.ids) == len(window.shapes)
        assert window.first[-1] < len(window.ids) - 1


def test_a_text_without_words_has_no_window() -> None:
    assert list(windows([_read(""), _read(" \n ")])) == []
