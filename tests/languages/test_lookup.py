"""Cues as bare words, looked up in a language's table."""

import pytest

from onrecord.languages.en import ENGLISH
from onrecord.languages.lookup import cue_of, cue_or_guess
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
    ("voted against", "opposes", "intention"),
    ("voted most strongly against", "opposes", "intention"),
    ("knew", "knows", "belief"),
    ("quipped", "states", "assertion"),
    ("supports", "supports", "belief"),
    ("called not only on some but on all", "urges", "intention"),
    # one cue introduces another
    ("has continued to speak out for", "urges", "intention"),
    ("also continues to urge", "urges", "intention"),
    ("are trying to prove", "states", "assertion"),
    ("are trying to leave", "promises", "intention"),
    ("would like to thank", "thanks", "assertion"),
    ("would like to see", "hopes", "intention"),
    ("are quick to point out", "states", "assertion"),
    # the head decides, with objects inside
    ("closes with a very clear implication about", "states", "assertion"),
    ("includes the endorsement of", "supports", "belief"),
    ("drew sharp criticism from", "condemns", "assertion"),
    ("a proud supporter of", "supports", "belief"),
    ("is deeply proud of", "welcomes", "belief"),
    ("commitments on", "promises", "intention"),
    ("made", "states", "assertion"),
    ("desire for", "hopes", "intention"),
    ("to be able to", "promises", "intention"),
    # words that are a cue only where they are alone
    ("in", "states", "assertion"),
    ("simply against", "opposes", "intention"),
    (",", "states", "assertion"),
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
        ("cannot say", "negated"),
        ("has no plans", "negated"),
        ("isn’t wary of", "negated"),
    ],
)
def test_what_was_not_said_has_no_class(text: str, modality: str) -> None:
    found = cue_of(reporting(ENGLISH), text)
    assert found is not None
    assert (found.cue_class, found.type, found.modality) == ("other", "other", modality)


@pytest.mark.parametrize(
    ("text", "type_"),
    [("refused to say", "intention"), ("stopped short of naming", "assertion"), ("have no idea", "belief")],
)
def test_a_refusal_is_no_statement(text: str, type_: str) -> None:
    found = cue_of(reporting(ENGLISH), text)
    assert found is not None
    assert (found.cue_class, found.type, found.modality) == ("other", type_, "negated")


@pytest.mark.parametrize(
    ("text", "content", "class_", "type_"),
    [
        ("asked", "whether the list was closed", "asks", "assertion"),
        ("asked", "the clerk to close the list", "urges", "intention"),
        ("asked", "to see the list", "urges", "intention"),
        ("asked", "about plans to close the list", "asks", "assertion"),
        ("asked", "the clerk whether to close the list", "asks", "assertion"),
        ("asked", "", "asks", "assertion"),
        ("agreed", "to wait", "supports", "intention"),
        ("agreed", "that it was late", "supports", "belief"),
        ("hope", "to wait", "hopes", "intention"),
        ("hope", "the rain ends", "hopes", "belief"),
    ],
)
def test_the_content_tells_entries_of_one_word_apart(text: str, content: str, class_: str, type_: str) -> None:
    found = cue_of(reporting(ENGLISH), text, content)
    assert found is not None
    assert (found.cue_class, found.type) == (class_, type_)


@pytest.mark.parametrize(
    ("text", "content", "type_", "modality"),
    [
        ("frobnicated", "the list", "assertion", "plain"),
        ("frobnicated to", "close the list", "intention", "plain"),
        ("frobnicated", "to close the list", "intention", "plain"),
        ("never frobnicated", "the list", "other", "negated"),
    ],
)
def test_the_type_of_unknown_words_is_told_by_their_form(text: str, content: str, type_: str, modality: str) -> None:
    found = cue_or_guess(reporting(ENGLISH), text, content)
    assert (found.cue_class, found.type, found.modality) == ("other", type_, modality)


def test_what_the_table_knows_is_not_guessed() -> None:
    words = reporting(ENGLISH)
    assert cue_or_guess(words, "urged", "to wait") == cue_of(words, "urged", "to wait")


@pytest.mark.parametrize("text", ["", "…", "frobnicated", "in frobnication"])
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
    tables = (words.noun_cues, *words.by_form, words.bare)
    by_form = [cue for table in tables for cue in table.values()]
    for cue in (*words.cues, *words.looked_up, *by_form, *words.according, words.colon):
        assert cue.cue_class in CUE_CLASSES
        assert cue.cue_class != "other" or cue.objects or cue.modality != "plain", cue.kind
        assert cue.example
        assert set(cue.objects.values()) <= set(CUE_CLASSES)
