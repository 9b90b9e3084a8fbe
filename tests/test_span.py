"""Spans: half-open, in characters, into one text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.span import Span, each_without, joined, without

SPANS = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda p: Span(min(p), max(p)))


def places(spans: tuple[Span, ...] | list[Span]) -> set[int]:
    return {i for span in spans for i in range(span.start, span.stop)}


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (3, 2)])
def test_not_a_span(start: int, stop: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, stop)


def test_strip_keeps_to_the_words() -> None:
    text = "  two words \n"
    assert Span(0, len(text)).strip(text).of(text) == "two words"
    assert Span(0, 2).strip(text).of(text) == ""


@given(st.lists(SPANS))
def test_joined_has_the_same_characters_and_no_touching_spans(spans: list[Span]) -> None:
    found = joined(spans)
    assert places(found) == places(spans)
    assert all(a.stop < b.start for a, b in pairwise(found))


@given(SPANS, st.lists(SPANS))
def test_without_takes_out_just_the_holes(span: Span, holes: list[Span]) -> None:
    assert places(without(span, holes)) == places([span]) - places(holes)


@given(st.lists(SPANS), st.lists(SPANS))
def test_each_without_is_without_for_each(spans: list[Span], holes: list[Span]) -> None:
    assert list(each_without(spans, holes)) == [(span, without(span, holes)) for span in spans]
