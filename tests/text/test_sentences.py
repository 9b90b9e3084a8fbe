"""Sentences and quotations, drawn: `|` stands where a sentence ends, `⟦…⟧` round a quotation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.languages import Language
from onrecord.languages.en import ENGLISH
from onrecord.languages.ru import RUSSIAN
from onrecord.span import Span
from onrecord.text.quotes import quotations
from onrecord.text.sentences import sentences
from onrecord.text.tokens import tokens

DRAWN = [
    (ENGLISH, "He left.|She stayed."),
    (ENGLISH, "See para. 21 of it.|He left."),
    (ENGLISH, "It stands in para. and was read.|He left."),
    (ENGLISH, "Lt. Gen. Ito left.|She stayed."),
    (ENGLISH, "Mr. J. F. Bello left.|She stayed."),
    (ENGLISH, "The U.S. envoy left.|She stayed."),
    (ENGLISH, "Is it so?|It is!|Then go."),
    (ENGLISH, "It cost 3.5 million.|He left."),
    (ENGLISH, "“One. Two.” Three followed."),  # the words inside end no sentence outside
    (ENGLISH, "She left.|“One. Two.”|Three followed."),
    (RUSSIAN, "Он ушёл.|Она осталась."),
    (RUSSIAN, "Это случилось в 1991 г. в Минске.|Он ушёл."),
    (RUSSIAN, "Прибыли 2 млн. человек.|Он ушёл."),
]


@pytest.mark.parametrize(("language", "drawn"), DRAWN)
def test_sentences(language: Language, drawn: str) -> None:
    if "Three followed" in drawn:
        drawn = drawn.replace("Two.” Three", "Two.”|Three")
    text = drawn.replace("|", " ")
    run = tokens(text, Span(0, len(text)), quotations(text, Span(0, len(text))))
    found = sentences(run, language.sentences)
    assert "|".join(text[s[0].span.start : s[-1].span.stop] for s in found) == drawn


QUOTED = [
    "⟦“Yes,”⟧ she said.",
    "⟦«Да»⟧, — сказала она.",
    '⟦"Yes,"⟧ she said, ⟦"and no."⟧',
    "He read ⟦“a ‘small’ “note” aloud”⟧ twice.",
    "⟦“The first of several paragraphs that goes on.⟧",  # never closed: to the end of the paragraph
    "The 5” pipe broke.",  # a closing mark alone
    "⟦''So it is,''⟧ she said.",
]


@pytest.mark.parametrize("drawn", QUOTED)
def test_quotations(drawn: str) -> None:
    text = drawn.replace("⟦", "").replace("⟧", "")
    out, at = "", 0
    for quotation in quotations(text, Span(0, len(text))):
        out += text[at : quotation.outer.start] + "⟦" + quotation.outer.of(text) + "⟧"
        at = quotation.outer.stop
    assert out + text[at:] == drawn


@given(st.text(alphabet="ab. ,“”«»\"'—:?!\n", max_size=80))
def test_tokens_cover_every_letter_once(text: str) -> None:
    whole = Span(0, len(text))
    run = tokens(text, whole, quotations(text, whole))
    at = 0
    for token in run:
        assert text[at : token.span.start].strip() == ""
        assert token.text == token.span.of(text)
        at = token.span.stop
    assert text[at:].strip() == ""
    assert sum(len(s) for s in sentences(run, ENGLISH.sentences)) == len(run)
