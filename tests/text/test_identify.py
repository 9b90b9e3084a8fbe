"""The language of a text, by script and by model; "und" rather than a guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.identify import LANGUAGES, identify, languages_of

TEXTS = {
    "en": "The delegate said that the exercise would continue until Friday.",
    "fr": "La déléguée a déclaré que l’exercice se poursuivrait jusqu’à vendredi.",
    "es": "La delegada dijo que la simulación continuaría hasta el viernes.",
    "ru": "Делегат заявила, что учение продолжится до пятницы.",
    "uk": "Делегатка заявила, що навчання триватимуть до п’ятниці.",
    "ar": "قالت المندوبة إن التمرين سيستمر حتى يوم الجمعة.",
    "zh": "代表说，演习将持续到星期五。",
    "ja": "代表は、演習は金曜日まで続くと述べました。",
    "ko": "대표는 훈련이 금요일까지 계속될 것이라고 말했다.",
    "de": "Die Delegierte sagte, dass die Übung bis Freitag fortgesetzt werde.",
    "it": "La delegata ha detto che l’esercitazione continuerà fino a venerdì.",
    "pt": "A delegada disse que o exercício não terminaria antes de sexta-feira.",
    "el": "Η αντιπρόσωπος είπε ότι η άσκηση θα συνεχιστεί μέχρι την Παρασκευή.",
    "he": "הנציגה אמרה כי התרגיל יימשך עד יום שישי.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_is_enough(language):
    assert identify(TEXTS[language]) == language
    assert identify(TEXTS[language].upper()) == language


@pytest.mark.parametrize(
    "text", ["", " \n", "1234 5678", "Mr. Ng", "???", "https://www.example.org/statement/of/the/delegate"]
)
def test_too_little_is_undetermined(text):
    assert identify(text) == "und"


def test_a_headline_in_another_script_counts():
    paragraphs = [TEXTS["en"]] * 5 + ["В Совете обсудили учение"]
    assert languages_of(paragraphs) == ("en", "ru")


def test_names_and_quoted_words_do_not_count():
    paragraphs = [TEXTS["en"]] * 5 + ["Côte d’Ivoire", "fait accompli", "Señor Ibáñez"]
    assert languages_of(paragraphs) == ("en",)


def test_the_language_with_most_letters_comes_first():
    assert languages_of([TEXTS["en"], TEXTS["ru"] * 3]) == ("ru", "en")
    assert languages_of([]) == ()


def test_a_long_text_is_sampled_over_its_whole_length():
    assert identify(TEXTS["en"] * 10 + TEXTS["ru"] * 3_000) == "ru"


@given(st.text(max_size=200))
def test_any_text_has_an_answer(text):
    assert identify(text) in {*LANGUAGES, "und"}
    assert set(languages_of(text.split("\n"))) <= set(LANGUAGES)
