"""Words counted by bytes and replaced signs are those that an expression finds."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from onrecord.model import words_alone
from onrecord.origins.plain import _blocks, _blocks_of_any
from onrecord.readers.blocks import plain
from onrecord.text.frequent import _words
from onrecord.text.identify import _letters

# letters of several scripts and widths, signs, figures, marks and white space
SIGNS = "aB_ÉéßİſıǰКкйΣς上主٣3²½’“—…\u0301\u00a0\u2028\x1c\t\n .,-()"
TEXTS = st.text(st.one_of(st.sampled_from(SIGNS), st.characters(exclude_categories=["Cs"])), max_size=60)
QUICK = settings(derandomize=True, max_examples=300, deadline=None)


@given(TEXTS)
@example("İstanbul  İ")
@example("one two")
@QUICK
def test_the_words_of_an_id(text: str) -> None:
    assert words_alone(text) == re.sub(r"\W+", " ", text).strip().casefold()


@given(TEXTS)
@QUICK
def test_words_to_compare(text: str) -> None:
    assert plain(text) == " ".join(re.sub(r"[\W_]+", " ", text).casefold().split())


@given(TEXTS)
@QUICK
def test_runs_of_letters(text: str) -> None:
    assert _words(text.lower()) == re.findall(r"[^\W\d_]+", text.lower())


@given(TEXTS)
@QUICK
def test_the_number_of_letters(text: str) -> None:
    assert _letters(text) == sum(map(str.isalpha, text))


@given(st.text(st.sampled_from("ab \t\n\f\u00a0\x1c"), max_size=40), st.integers(0, 200))
@QUICK
def test_paragraphs_are_the_same_whatever_ends_lines(text: str, long: int) -> None:
    text = text.replace("b", "b" * long)
    assert _blocks(text) == _blocks_of_any(text)
