"""Russian: the same, with author's words inside the quotation marks and names in their cases."""

import pytest
from tests.attribution.drawing import attribute, draw, plain, reading

from onrecord.attribution.rules import RULES
from onrecord.languages.ru import RUSSIAN
from onrecord.languages.ru.reporting import REPORTING
from onrecord.span import Span
from onrecord.text.names import KnownName, NameFinder

GHANA = NameFinder([KnownName("Гана", "ru", "state")])

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
    # the source between commas, behind its cue
    "{Мост}, ⟨сообщила⟩ [она], {закрыт до мая}.",
    "{Фонд}, ⟨считает⟩ [посол Ганы Луис Вера], {«пока пуст»}.",
    # a colon for "that"; "that" with a wish; a question
    "[Посол] ⟨уверен⟩: {мост выстоит}.",
    "[Обе стороны] ⟨хотят⟩, {чтобы мост открыли}.",
    "[Она] ⟨спросила⟩, {останется ли миссия}.",
    "[Она] ⟨спросила⟩, {почему мост закрыт}.",
    # speech that a dash opens
    "— {Мост закрыт}, — ⟨ответил⟩ [посол]. — {Идите домой}.",
    # any verb behind a quotation, at once or behind a phrase of manner
    "{«Мы готовы»}, — ⟨вздохнула⟩ [Инес Борг].",
    "{«Мы готовы»}, — с горечью ⟨сказал⟩ [посол].",
    "{«Где мост?»} — ⟨удивилась⟩ [она].",
    "{„Мост закрыт“}, – ⟨ответил⟩ [тот].",
    # a body behind "in"; what documents say
    "В [МИД Ганы] ⟨заявили⟩, {что мост закрыт}.",
    "В [проекте] ⟨предлагается⟩ {закрыть мост}.",
    "Как ⟨отмечается⟩ в [записке], {мост закрыт}.",
    "{«Мост закрыт»}, — ⟨говорится⟩ в [записке].",
    "Из [отчёта] ⟨следует⟩, {что мост закрыт}.",
    # what the cue governs
    "[Посол] ⟨призвал к⟩ {миру}.",
    "[Мальта] ⟨проголосовала за⟩ {проект}.",
    "[Гана] ⟨высказалась против⟩ {отсрочки}.",
    "[Гана] ⟨готова⟩ {принять беженцев}.",
    "[Гана] ⟨хотела бы поблагодарить⟩ {докладчика за работу}.",
    "[Посол] ⟨выразил глубокую озабоченность в связи с⟩ {задержкой}.",
    "[Посол] ⟨выразил надежду⟩, {что мост откроют}.",
    # asides, adverbs and days beside the source are no part of it
    "[Мальта], со своей стороны, ⟨поддержала⟩ {проект}.",
    "[Комитет] в пятницу единодушно ⟨осудил⟩ {налёт}.",
    "[Посол] с этим не согласился, ⟨подчеркнув⟩, {что мост закрыт}.",
    # a possessive inside a phrase; a relative
    "⟨С [его] точки зрения⟩, {мост выстоит}.",
    "Это отчёт, ⟨согласно⟩ [которому] {мост закрыт}.",
    "[Инес Борг, Мальта]⟨:⟩ {«Мы готовы»}.",
]


@pytest.mark.parametrize("drawn", ONE)
def test_one_attribution(drawn: str) -> None:
    text = plain(drawn)
    assert [draw(text, a) for a in attribute(text, RUSSIAN)] == [drawn]


SEVERAL = [
    ("[Посол Ганы] ⟨осудил⟩ {налёт}, однако предостерёг от мести.",
     "[Посол Ганы] осудил налёт, однако ⟨предостерёг от⟩ {мести}."),
    ("[Она] ⟨осудила⟩ {налёт}, а посол Ганы Луис Вера предложил помощь.",
     "Она осудила налёт, а [посол Ганы Луис Вера] ⟨предложил⟩ {помощь}."),
    ("Как ⟨пояснил⟩ [посол Ганы Луис Вера], {Аккра считает, что мост закрыт}.",
     "Как пояснил посол Ганы Луис Вера, [Аккра] ⟨считает⟩, {что мост закрыт}."),
    ("[Посол] ⟨призвал⟩ {стороны к сдержанности} и потребовал, чтобы мост открыли.",
     "[Посол] призвал стороны к сдержанности и ⟨потребовал⟩, {чтобы мост открыли}."),
    ("В [проекте] ⟨предлагается⟩ {закрыть мост} и содержится призыв к миру.",
     "В [проекте] предлагается закрыть мост и ⟨содержится призыв к⟩ {миру}."),
]  # fmt: skip


@pytest.mark.parametrize("drawn", SEVERAL)
def test_several_attributions(drawn: tuple[str, ...]) -> None:
    text = plain(drawn[0])
    assert tuple(draw(text, a) for a in attribute(text, RUSSIAN)) == drawn


NOBODY = [
    "В Женеве предлагается провести встречу.",  # a place
    "В понедельник заявили, что мост закрыт.",  # a day
    "В этой связи следует отметить, что мост закрыт.",
    "По данным на 1 мая, мост закрыт.",
    "Веру поблагодарила Анна Ода.",  # nothing tells who thanked whom
    "«Нам говорили: мост закрыт».",
    "«Мир» — дело всех стран.",
    "Если мост закроют, Гана ответит санкциями.",
    "Комитет принял резолюцию о мосте.",
    "Совет собирается в среду.",
    "10:05. Гана: новые задачи",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_said_anything(text: str) -> None:
    assert attribute(text, RUSSIAN) == ()


def test_headline_with_a_time_names_who_said_it() -> None:
    text = "10:05. Гана: промысел превысил разумные пределы"
    found = RULES.attribute(reading(text, "ru", (Span(0, len(text)),)), RUSSIAN, GHANA).attributions
    assert [draw(text, a) for a in found] == ["10:05. [Гана]⟨:⟩ {промысел превысил разумные пределы}"]


def test_headline_with_a_topic_says_nothing() -> None:
    text = "Гана: новые задачи"
    assert not RULES.attribute(reading(text, "ru", (Span(0, len(text)),)), RUSSIAN, GHANA).attributions


EXAMPLES: dict[str, set[str]] = {}
for _cue in (*REPORTING.cues, *REPORTING.according, *REPORTING.noun_cues.values()):
    EXAMPLES.setdefault(_cue.example, set()).add(_cue.cue_class)


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_cue_is_found_in_its_example_with_its_class(example: str) -> None:
    assert {a.cue_class for a in attribute(example, RUSSIAN)} & EXAMPLES[example]


def test_no_cue_form_is_broken() -> None:
    assert not [
        f for cue in REPORTING.cues for f in (*cue.forms, *cue.participles) if not f.isalpha() or f != f.lower()
    ]


WHO = [
    ("Её коллега Этьен Роше предложил перерыв.", ["Этьен Роше"]),
    ("Постпред Мальты Инес Борг отметила, что мост закрыт. По словам дипломата, он рухнет.", ["Инес Борг"] * 2),
    ("Автор документа Хуан Сол заявил, что мост закрыт.", ["Хуан Сол"]),  # "документа" makes no document of him
]


@pytest.mark.parametrize(("text", "who"), WHO)
def test_who_it_is(text: str, who: list[str | None]) -> None:
    assert [a.speaker.name for a in attribute(text, RUSSIAN)] == who


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


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Посол сказал бы, что мост закрыт.", "hypothetical"),
        ("Если посол говорит, что мост закрыт, мы уйдём.", "hypothetical"),
        ("Никто не сказал, что мост закрыт.", "negated"),
        ("Посол не сказал, что мост закрыт.", "negated"),
        ("Гана хотела бы поблагодарить докладчика за работу.", "plain"),
        ("Посол сказал, что Гана пришла бы.", "plain"),
    ],
)
def test_what_was_not_said(text: str, modality: str) -> None:
    assert [a.modality for a in attribute(text, RUSSIAN)] == [modality]
