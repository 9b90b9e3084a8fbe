"""Nearness of words, against the plain table of the textbook."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.close import closest_end, errors

WORDS = st.text("abc ", max_size=12)


def table(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row, above = [i], row
        for j, y in enumerate(b, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (x != y)))
    return row[-1]


@given(WORDS, WORDS)
def test_errors_are_the_distance(a: str, b: str) -> None:
    assert errors(a, b) == table(a, b)


@given(WORDS, WORDS, st.integers(0, 4))
def test_the_closest_end_is_the_least_of_all(text: str, pattern: str, most: int) -> None:
    least = min((table(text[at:], pattern) for at in range(len(text))), default=99)
    found = closest_end(text, len(text), pattern, most)
    assert (None if found is None else found[0]) == (least if least <= most and text else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We agree. The Presidxnt", (1, "The Presidxnt")),
        ("We agree. ThePresident", (1, "ThePresident")),
        ("We agree. Thee President", (1, "Thee President")),
        ("We agree with the residents", None),
    ],
)
def test_drawn(text: str, expected: tuple[int, str] | None) -> None:
    found = closest_end(text, len(text), "The President", 2)
    assert (None if found is None else (found[0], text[found[1] :])) == expected
