"""Words written together, drawn: `·` stands between tokens."""

import pytest

from onrecord.languages.en import ENGLISH
from onrecord.languages.fr import FRENCH
from onrecord.languages.sentences import SentenceWords
from onrecord.span import Span
from onrecord.text.elisions import apart
from onrecord.text.quotes import quotations
from onrecord.text.tokens import Token, tokens


def read(text: str, words: SentenceWords) -> tuple[Token, ...]:
    whole = Span(0, len(text))
    return apart(tokens(text, whole, quotations(text, whole)), words)


@pytest.mark.parametrize(
    "drawn",
    [
        "L’·ambassadeur",
        "qu’·il",
        "jusqu’·à",
        "d’·Haïti",
        "aujourd’hui",  # not "aujourd"
        "presqu’île",
        "dit·elle",
        "ajoute·elle",
        "peut·être",
        "a·il·dit",
        "« Oui »·,·il·dit",
        "« Oui »·,·s’·il·dit",
        "porte-parole",
        "qu’·a·il·dit",
    ],
)
def test_french(drawn: str) -> None:
    written = {
        "dit·elle": "dit-elle",
        "ajoute·elle": "ajoute-t-elle",
        "peut·être": "peut être",
        "a·il·dit": "a-t-il dit",
        "« Oui »·,·il·dit": "« Oui », a-t-il dit",
        "« Oui »·,·s’·il·dit": "« Oui », s’il dit",
        "qu’·a·il·dit": "qu’a-t-il dit",
    }
    text = written.get(drawn, drawn.replace("·", ""))
    found = read(text, FRENCH.sentences)
    assert "·".join(t.text for t in found) == drawn
    assert all(t.span.of(text) == t.text for t in found)
    assert [t.low for t in found if t.kind == "word"] == [
        t.text.lower().replace("’", "'") for t in found if t.kind == "word"
    ]


@pytest.mark.parametrize("text", ["D’Amato", "L’Oréal", "Qu’il", "dit-elle", "coup d’etat"])
def test_another_language_keeps_its_words(text: str) -> None:
    assert [t.text for t in read(text, ENGLISH.sentences)] == text.split()
