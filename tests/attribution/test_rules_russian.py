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
    # agencies: a hyphen for a dash, straight marks, the hearer between cue and source, a body without a subject
    '{"Дорога открыта"}, - ⟨сказал⟩ [посол].',
    '{"Дорога,} - ⟨отметил⟩ [Вера], - {открыта"}.',
    '{"Дорога открыта"}, - ⟨подчеркнули⟩ в [МИД Ганы].',
    "{Переговоры зашли в тупик}, ⟨заявил⟩ журналистам [постпред Перу Луис Вера].",
    "Как ⟨заявил⟩ [представитель Ганы Луис Вера], {Аккра поддержит проект}.",
    "{«Дорога открыта»}, — ⟨написал⟩ [он] в соцсетях.",
    "⟨По [его] словам⟩, {дорога открыта}.",
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


FOR_WHOM = [
    ("Постоянный представитель Ганы при ООН Луис Вера заявил, что дорога открыта.", "Луис Вера", "Ганы"),
    ("Официальный представитель МИД Перу Луис Вера заявил, что дорога открыта.", "Луис Вера", "Перу"),
    ("Пресс-секретарь президента Перу Луис Вера заявил, что дорога открыта.", "Луис Вера", "Перу"),
    ("В заявлении МИД Перу говорится, что дорога открыта.", "заявлении МИД Перу", "Перу"),
]


@pytest.mark.parametrize(("text", "who", "whom"), FOR_WHOM)
def test_for_whom(text: str, who: str, whom: str) -> None:
    (found,) = attribute(text, RUSSIAN)
    assert found.speaker.name == who
    assert [a.name for a in found.on_behalf_of] == [whom]


def test_he_is_open_where_somebody_else_ended_the_sentence_before() -> None:
    text = (
        "Посол Перу Луис Вера заявил, что дорога открыта. Об этом сообщил посол Ганы Хуан Сол. "
        "Он добавил, что мост закрыт."
    )
    last = attribute(text, RUSSIAN)[-1].speaker
    assert last.name is None
    assert {c.name for c in last.candidates} == {"Луис Вера", "Хуан Сол"}
