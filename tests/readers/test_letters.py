"""Letters with what they carry, built from the conventions of such letters; all of a Model UN exercise."""

# texts keep their lines
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from onrecord.model import Reading

LETTER = """United Nations S/2019/9900

Security Council

Distr.: General
2 July 2019

Original: English

Letter dated 1 July 2019 from the Permanent Representative of Peru to the United Nations addressed to the Secretary-General

I have the honour to inform you that, during its presidency of the exercise, Peru plans to hold an open debate on pens. In order to guide it, Peru has prepared the attached concept note (see annex).

I should be grateful if you would have the present letter and its annex circulated as a document of the Security Council, under agenda items 12 and 14.

(Signed) Inés Quispe
Ambassador

Annex to the letter dated 1 July 2019 from the Permanent Representative of Peru to the United Nations addressed to the Secretary-General

Concept note for the open debate of the exercise on pens and clocks

Introduction

1. The debate is about pens, which are many, and about clocks, which are few, and it will be long.

Annex II

Statement by the delegate of Norway

I thank Peru for this note, which is short, and for its letter, which is shorter still than the note was."""


def test_a_letter_says_from_whom_to_whom_and_of_which_day(reading: Callable[..., Reading]) -> None:
    read = reading(LETTER)
    letter = read.letter
    assert read.document.genre == "letter"
    assert letter is not None
    assert letter.symbol == "S/2019/9900"
    assert letter.date == "2019-07-01"
    assert letter.sender is not None
    assert letter.addressee is not None
    assert letter.signed is not None
    assert (letter.sender.name, letter.addressee.name, letter.signed.name) == (
        "Permanent Representative of Peru to the United Nations", "Secretary-General", "Inés Quispe",
    )  # fmt: skip
    for actor in (letter.sender, letter.addressee, letter.signed):
        assert actor.span is not None
        assert actor.span.of(LETTER) == actor.words
    assert letter.agenda == ("12", "14")


def test_what_it_carries_are_documents_within_it(reading: Callable[..., Reading]) -> None:
    read = reading(LETTER)
    assert read.letter is not None
    note, statement = read.letter.annexes
    assert (note.kind, note.title) == (
        "concept note", "Concept note for the open debate of the exercise on pens and clocks",
    )  # fmt: skip
    assert note.heading.startswith("Annex to the letter dated 1 July 2019")
    assert note.span.of(LETTER).endswith("it will be long.")
    assert (statement.heading, statement.kind, statement.title) == (
        "Annex II", "statement", "Statement by the delegate of Norway",
    )  # fmt: skip
    assert statement.span.of(LETTER).endswith("than the note was.")
    assert "annexed: concept note" in " ".join(read.document.notes)
    assert [title.text for title in read.document.titles][2] == "Statement by the delegate of Norway"


@pytest.mark.parametrize(
    ("language", "heading", "sender", "addressee"),
    [
        ("en", "Identical letters dated 1 July 2019 from the Permanent Representative of Peru to the United Nations addressed to the Secretary-General and the President of the Security Council",
         "Permanent Representative of Peru to the United Nations", "Secretary-General and the President of the Security Council"),
        ("fr", "Lettre datée du 1er juillet 2019, adressée au Secrétaire général par la Représentante permanente du Pérou auprès de l’Organisation des Nations Unies",
         "Représentante permanente du Pérou auprès de l’Organisation des Nations Unies", "Secrétaire général"),
        ("ru", "Письмо Постоянного представителя Перу от 1 июля 2019 года на имя Генерального секретаря",
         "Постоянного представителя Перу", "Генерального секретаря"),
        ("ru", "Письмо от 1 июля 2019 года Постоянного представителя Перу на имя Генерального секретаря",
         "Постоянного представителя Перу", "Генерального секретаря"),
        ("es", "Carta de fecha 1 de julio de 2019 dirigida al Secretario General por la Representante Permanente del Perú ante las Naciones Unidas",
         "Representante Permanente del Perú ante las Naciones Unidas", "Secretario General"),
    ],
)  # fmt: skip
def test_headings_of_letters(
    reading: Callable[..., Reading], language: str, heading: str, sender: str, addressee: str
) -> None:
    letter = reading(f"S/2019/9900\n\n{heading}\n\n…", language, genre="letter").letter
    assert letter is not None
    assert letter.sender is not None
    assert letter.addressee is not None
    assert (letter.sender.name, letter.addressee.name, letter.date) == (sender, addressee, "2019-07-01")


@pytest.mark.parametrize(
    ("language", "heading", "title", "kind"),
    [
        ("fr", "Annexe", "Note de cadrage pour le débat de l’exercice", "concept note"),
        ("ru", "Приложение", "Концептуальная записка к прениям учения", "concept note"),
        ("es", "Anexo", "Nota conceptual para el debate del ejercicio", "concept note"),
        ("en", "Enclosure", "Draft resolution on pens", "draft resolution"),
        ("en", "Annex", "Pens and clocks", None),
    ],
)
def test_kinds_of_annexes(
    reading: Callable[..., Reading], language: str, heading: str, title: str, kind: str | None
) -> None:
    text = f"S/2019/9900\n\n…\n\n{heading}\n\n{title}\n\n1. …."
    letter = reading(text, language, genre="letter").letter
    assert letter is not None
    assert [(annex.heading, annex.title, annex.kind) for annex in letter.annexes] == [(heading, title, kind)]


def test_a_letter_without_anything_is_a_letter(reading: Callable[..., Reading]) -> None:
    letter = reading("A few words.", genre="letter").letter
    assert letter is not None
    assert (letter.symbol, letter.sender, letter.date, letter.annexes) == (None, None, None, ())
