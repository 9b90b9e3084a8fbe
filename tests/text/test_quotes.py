"""Quotation marks drawn as they are found: `{…}` around each outermost quotation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.span import Span
from onrecord.text.quotes import quotations

FOUND = [
    "She said {“the road is open”}.",
    "{“The road,”} she said, {“is open.”}",
    "{«Дорога открыта»}, — сказала она.",
    # British single marks, with apostrophes inside
    "{‘It’s the members’ duty to read what they don’t sign,’} Ode said. {‘All of it.’}",
    "He called it {‘the best text since ’45’}.",
    "He felt {‘shocked’}.",
    "{‘She told me “no”,’} he said.",
    "{'They're late, and it isn't right,'} said Ode. {'It won't do.'}",
    "'Tis the members' vote, not the chairs'.",
    "the '90s and the '80s were long",
    "Rock 'n' roll is the delegates' choice.",
    "the members' and the chair's votes",
    "The ‘ mark alone.",
]


@pytest.mark.parametrize("drawn", FOUND)
def test_quotations(drawn: str) -> None:
    text = drawn.replace("{", "").replace("}", "")
    found = quotations(text, Span(0, len(text)))
    out, at = [], 0
    for quotation in found:
        out += [text[at : quotation.outer.start], "{", quotation.outer.of(text), "}"]
        at = quotation.outer.stop
    assert "".join(out) + text[at:] == drawn


def test_single_marks_stay_open_only_where_the_next_paragraph_goes_on() -> None:
    first = "She said: ‘We teach diplomacy here, not door-slamming."
    goes_on = f"{first}\n\n‘If you dislike it, appeal.’"
    assert [q.closed for q in quotations(goes_on, Span(0, len(first)))] == [False]
    assert quotations(f"{first}\n\nNobody spoke.", Span(0, len(first))) == ()


@given(st.text(alphabet="ab s.,“”‘’'\"«»\n", max_size=60))
def test_quotations_are_in_order_apart_and_inside(text: str) -> None:
    found = quotations(text, Span(0, len(text)))
    ends = [0, *(q.outer.stop for q in found)]
    assert all(end <= q.outer.start <= q.inner.start <= q.inner.stop <= q.outer.stop <= len(text)
               for end, q in zip(ends, found, strict=False))  # fmt: skip
