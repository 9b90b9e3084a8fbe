"""Which genre, and on whose word."""

# texts keep their lines
# ruff: noqa: E501

from collections.abc import Callable, Mapping

import pytest

from onrecord.errors import CallError
from onrecord.languages import Language
from onrecord.model import Document, Reading
from onrecord.readers import read
from onrecord.text.names import NameFinder

SAMPLES = {
    "verbatim": "The President: I thank the Council.\nMs. Adomako-Ferris (Ghana): We agree.\nThe President: We rise.\n",
    "coverage": "SC/99001\n\n12 July 2019\n\n99001st Meeting (AM)\n\nDelegates of the Exercise Agree on Nothing\n\nThe Council met today.",
    "news": (
        "Council hears of the exercise\n\nOn Friday, delegates said that it was late. Ms. Adomako-Ferris stressed that it was "
        "not. “It is early,” she added. The diplomat noted that others had said so, and told reporters to wait."
    ),
    "statement": "Statement by H.E. Ms. Efua Adomako-Ferris, Permanent Representative of Ghana\n\nMr. President,\n\nWe thank you.",
    "resolution": "United Nations S/RES/9901 (2019)\n\nThe Security Council,\n\nRecalling its exercises,\n\nDecides to remain seized of the matter.",
    "letter": (
        "Letter dated 1 July 2019 from the Permanent Representative of Peru to the United Nations addressed to the "
        "Secretary-General\n\nI have the honour to transmit herewith a concept note."
    ),
}


@pytest.mark.parametrize("genre", SAMPLES)
def test_genre_is_detected_with_a_reason(reading: Callable[..., Reading], genre: str) -> None:
    document = reading(SAMPLES[genre]).document
    assert document.genre == genre
    assert document.genre_basis not in ("", "given")
    assert document.standing is not None


@pytest.mark.parametrize("genre", SAMPLES)
def test_a_given_genre_is_taken_whatever_the_text(reading: Callable[..., Reading], genre: str) -> None:
    for text in (*SAMPLES.values(), "", "\n \n", "?"):
        document = reading(text, genre=genre).document
        assert (document.genre, document.genre_basis, document.text) == (genre, "given", text)


def test_where_nothing_speaks_for_a_genre_it_is_a_statement_and_says_so(reading: Callable[..., Reading]) -> None:
    document = reading("Bread, butter, two lemons.").document
    assert (document.genre, document.genre_basis) == ("statement", "nothing speaks for another genre")


def test_a_genre_that_no_reader_knows_is_refused_with_those_that_there_are(
    document: Callable[..., Document], languages: Mapping[str, Language], names: NameFinder
) -> None:
    with pytest.raises(CallError, match=r"summary.*There are: coverage, letter, news, resolution, statement, verbatim"):
        read(document("text"), languages, names, genre="summary")


def test_a_language_without_a_table_is_read_and_noted(reading: Callable[..., Reading]) -> None:
    for genre in SAMPLES:
        read = reading("Tere hommikust. See on tekst.", "et", genre=genre)
        assert any("no table for the language et" in note for note in read.document.notes)
