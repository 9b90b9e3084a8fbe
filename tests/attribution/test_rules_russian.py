"""Russian: the same, with author's words inside the quotation marks and names in their cases."""

import pytest
from tests.attribution.drawing import attribute, draw, plain

from onrecord.languages.ru import RUSSIAN

ONE = [
    "{«Дорога открыта»}, — ⟨сказала⟩ [она].",
    "{«Дорога открыта,} — ⟨заявил⟩ [он]. — {Она останется открытой»}.",
    "[Постпред Перу] ⟨отметил⟩, {что дорога открыта}.",
    "[Посланник] ⟨заявил⟩: {«Мы готовы»}.",
    "⟨По словам⟩ [посланника], {дорога открыта}.",
    "Как ⟨подчеркнул⟩ [посол Ганы], {дорога открыта}.",
    "В [записке, подготовленной Перу], ⟨говорится⟩, {что дорога открыта}.",
    "[Посланник] ⟨осудил⟩ {нападение на колонну}.",
    "От имени ОДКБ [он] ⟨поддержал⟩ {проект резолюции}.",
]


@pytest.mark.parametrize("drawn", ONE)
def test_one_attribution(drawn: str) -> None:
    text = plain(drawn)
    assert [draw(text, a) for a in attribute(text, RUSSIAN)] == [drawn]


def test_what_was_not_said_is_no_assertion() -> None:
    text = "Посол не сказал, что дорога открыта."
    (found,) = attribute(text, RUSSIAN)
    assert draw(text, found) == "[Посол] ⟨не сказал⟩, {что дорога открыта}."
    assert found.type == "other"


def test_verb_shows_the_speaker_s_gender() -> None:
    text = "«Да», — сказала посол Мальты Инес Борг. «Нет», — добавила дипломат. Он возразил, что срок прошёл."
    speakers = [a.speaker.name for a in attribute(text, RUSSIAN)]
    assert speakers == ["Инес Борг", "Инес Борг", None]


def test_surname_one_letter_off_is_a_variant() -> None:
    text = (
        "Генеральный секретарь ОДКБ Арслан Кокбулаков отметил, что дорога открыта.\n\n"
        "Кокбулатов подчеркнул, что мост закрыт."
    )
    _, second = attribute(text, RUSSIAN)
    assert second.speaker.name == "Арслан Кокбулаков"
    assert second.speaker.variants == ("Кокбулатов",)
