"""Cues as bare words, looked up in a language's table."""

import pytest

from onrecord.languages.en import ENGLISH
from onrecord.languages.lookup import cue_of
from onrecord.languages.reporting import ReportingWords
from onrecord.languages.ru import RUSSIAN
from onrecord.model import CUE_CLASSES

ENGLISH_CUES = [
    ("said", "states", "assertion"),
    ("has said", "states", "assertion"),
    ("also stressed", "states", "assertion"),
    ("according to", "states", "assertion"),
    ("in the view of", "believes", "belief"),
    (":", "states", "assertion"),
    ("has called on", "urges", "intention"),
    ("called once again urgently for", "urges", "intention"),
    ("called", "states", "assertion"),
    ("asked", "asks", "assertion"),
    ("expressed deep concern", "regrets", "assertion"),
    ("expressed her delegation’s full support", "supports", "assertion"),
    ("voiced", "other", "assertion"),
    ("attaches great importance to", "believes", "belief"),
    ("Welcomed", "welcomes", "assertion"),
    ("believes", "believes", "belief"),
    ("is hoping", "hopes", "belief"),
    ("is hoping to", "hopes", "intention"),
    ("in his statement", "states", "assertion"),
    ("her call", "urges", "intention"),
    ("went on to say", "states", "assertion"),
    ("is of the view", "believes", "belief"),
    ("took note of", "states", "assertion"),
    ("reiterated his support", "supports", "assertion"),
    # words that the rules do not look for
    ("wants to", "hopes", "intention"),
    ("voted against", "opposes", "assertion"),
    ("knew", "knows", "belief"),
]


def reporting(language: object) -> ReportingWords:
    words = getattr(language, "reporting", None)
    assert isinstance(words, ReportingWords)
    return words


@pytest.mark.parametrize(("text", "class_", "type_"), ENGLISH_CUES)
def test_class_and_type(text: str, class_: str, type_: str) -> None:
    found = cue_of(reporting(ENGLISH), text)
    assert found is not None
    assert (found.cue_class, found.type, found.modality) == (class_, type_, "plain")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("did not deny", "negated"),
        ("has never supported", "negated"),
        ("didn’t say", "negated"),
        ("would not say", "negated"),
        ("would support", "hypothetical"),
        ("might have said", "hypothetical"),
    ],
)
def test_what_was_not_said_has_no_class(text: str, modality: str) -> None:
    found = cue_of(reporting(ENGLISH), text)
    assert found is not None
    assert (found.cue_class, found.type, found.modality) == ("other", "other", modality)


def test_a_refusal_is_no_statement() -> None:
    found = cue_of(reporting(ENGLISH), "refused to say")
    assert found is not None
    assert (found.cue_class, found.type, found.modality) == ("other", "intention", "negated")


@pytest.mark.parametrize("text", ["", "…", "frobnicated", "point", "in"])
def test_unknown_words_are_no_cue(text: str) -> None:
    assert cue_of(reporting(ENGLISH), text) is None


@pytest.mark.parametrize(
    ("text", "class_"),
    [("также подчеркнула", "states"), ("по мнению", "believes"), ("выразил глубокую обеспокоенность", "regrets")],
)
def test_russian(text: str, class_: str) -> None:
    found = cue_of(reporting(RUSSIAN), text)
    assert found is not None
    assert found.cue_class == class_


@pytest.mark.parametrize("language", [ENGLISH, RUSSIAN], ids=["en", "ru"])
def test_every_entry_has_a_class_and_an_example(language: object) -> None:
    words = reporting(language)
    for cue in (*words.cues, *words.looked_up, *words.noun_cues.values(), *words.according, words.colon):
        assert cue.cue_class in CUE_CLASSES
        assert cue.cue_class != "other" or cue.objects or cue.modality != "plain", cue.kind
        assert cue.example
        assert set(cue.objects.values()) <= set(CUE_CLASSES)
