"""What belongs to the page and not to the record, in texts whose pages are gone."""

# texts keep their lines
# ruff: noqa: E501

from collections.abc import Callable, Mapping

import pytest

from onrecord.languages import Language
from onrecord.model import Reading
from onrecord.readers.verbatim.furniture import furniture

from .drawing import uncovered, words

NOTICE = (
    "This record contains the text of exercises held in English and of the translation of other exercises. Corrections\n"
    "should be sent under the signature of a delegate to the Chief of the Exercise, {room}{mail}."
)


def test_heads_of_the_nineties_are_taken_out_of_a_speech(reading: Callable[..., Reading]) -> None:
    head = "Security Council 9901st meeting\nFifty-second year 21 March 1997\n{page}\n"
    said = ["The exercise is open, and the first of the", "speakers on my list has", "the floor at once."]
    text = f"The President: {said[0]}\n{head.format(page=2)}{said[1]}\n{head.format(page=3)}{said[2]}\nMr. Perera (Nepal): Thanks.\n"
    found = reading(text)
    assert words(text, found.speeches[0].body) == " ".join(said)
    assert [line for span in found.document.layout.not_body for line in span.of(text).split("\n") if line] == [
        line for page in (2, 3) for line in head.format(page=page).split("\n") if line
    ]
    assert uncovered(found) == []


@pytest.mark.parametrize(
    "line", ["The Council held its 9901st meeting on 21 March 1997 in this very hall.", "at its 9901st meeting"]
)
def test_a_line_that_says_more_is_speech(languages: Mapping[str, Language], line: str) -> None:
    assert furniture(f"We met again\n{line}\nSecurity Council\nas we had said.\n", languages["en"]) == ()


@pytest.mark.parametrize("room", ["room C-178", "room U-0506", "room AB-0928", "room AB -0928"])
@pytest.mark.parametrize("mail", ["", " (verbatimrecords@un.org)"])
def test_a_notice_between_the_lines_of_a_speech(reading: Callable[..., Reading], room: str, mail: str) -> None:
    notice = NOTICE.format(room=room, mail=mail)
    text = f"The President: The exercise is\n{notice}\nopen.\nMr. Perera (Nepal): Thanks.\nThe President: We rise.\n"
    found = reading(text)
    assert words(text, found.speeches[0].body) == "The exercise is open."
    assert [span.of(text) for span in found.document.layout.not_body] == [notice]


@pytest.mark.parametrize(
    "line",
    ["18-436493/9", "18-4364912/19", "2/9 18-43649", "18-43649 3/9", "18-43649 (E)", "18-04038 (E) 160318", "*1843649*", "*2258466*", "S/PV. 9901"],
)  # fmt: skip
def test_feet_and_codes_of_every_form(reading: Callable[..., Reading], line: str) -> None:
    text = f"The President: The exercise\n{line}\nis open.\nMr. Perera (Nepal): Thanks.\nThe President: We rise.\n"
    found = reading(text)
    assert words(text, found.speeches[0].body) == "The exercise is open."
    assert [span.of(text).strip() for span in found.document.layout.not_body] == [line]
    assert uncovered(found) == []


def test_a_bar_code_inside_a_sentence(reading: Callable[..., Reading]) -> None:
    text = (
        "The President: Draft A/76/L.86 *2258466* is before us.\nMr. Perera (Nepal): Thanks.\nThe President: We rise.\n"
    )
    found = reading(text)
    assert words(text, found.speeches[0].body) == "Draft A/76/L.86 is before us."
