"""Resolutions and drafts, all of a Model UN exercise: each paragraph stands beside what it is."""

# texts keep their lines
# ruff: noqa: E501

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.languages.en.papers import PAPERS as EN
from onrecord.languages.papers import PaperWords
from onrecord.model import Document, Origin, Provision, Reading
from onrecord.readers.provisions import provisions

P, O = "preambular", "operative"  # noqa: E741
Drawn = list[tuple[str, str]]


def drawn(paragraphs: Drawn) -> str:
    return "\n\n".join(text for _, text in paragraphs)


def told(parts: tuple[Provision, ...], text: str) -> Drawn:
    """What each paragraph is: "preambular", "operative 2 (a)", or what is neither."""
    return [(f"{p.what or p.kind} {p.number or ''}".strip(), p.span.of(text)) for p in parts]


DRAFT: Drawn = [
    ("cover", "United Nations S/2019/9901"),
    ("cover", "Security Council Provisional"),
    ("cover", "11 July 2019"),
    ("cover", "Belgium, Bolivia (Plurinational State of), Norway, United Kingdom of Great Britain and Northern Ireland and Peru: draft resolution"),
    ("enacting words", "The Security Council,"),
    (P, "Recalling its resolutions 9448 (2018) and 9449 (2018) on exercises,"),
    ("heading", "On delegates"),
    (P, "Deeply concerned that delegates are late,"),
    (P, "Further noting with appreciation that:"),
    (f"{P} (a)", "(a) some are early,"),
    (f"{P} (b)", "(b) others are on time,"),
    (P, "Mindful of the clock,"),
    (f"{O} 1", "1. Decides that the exercise shall begin at the hour;"),
    (f"{O} 2", "2. Requests the delegates to bring:"),
    (f"{O} 2 (a)", "(a) a pen, and:"),
    (f"{O} 2 (a) (i)", "(i) ink;"),
    (f"{O} 2 (a) (ii)", "(ii) more ink;"),
    (f"{O} 2 (b)", "(b) paper;"),
    ("heading", "On the end"),
    (f"{O} 3", "3. Also decides that paragraph"),
    (f"{O} 3", "two does not apply to observers;"),
    (f"{O} 4", "4. Decides to remain seized of the matter."),
    ("annex", "Annex"),
    ("annex", "List of pens"),
    ("annex", "1. Decides nothing, being a list."),
]  # fmt: skip


def test_a_draft_paragraph_by_paragraph(reading: Callable[..., Reading]) -> None:
    text = drawn(DRAFT)
    read = reading(text)
    assert read.resolution is not None
    assert told(read.resolution.provisions, text) == DRAFT


def test_what_stands_on_the_cover_of_a_draft(reading: Callable[..., Reading]) -> None:
    resolution = reading(drawn(DRAFT)).resolution
    assert resolution is not None
    assert (resolution.symbol, resolution.draft, resolution.number) == ("S/2019/9901", True, None)
    assert [actor.name for actor in resolution.sponsors] == [
        "Belgium", "Bolivia (Plurinational State of)", "Norway",
        "United Kingdom of Great Britain and Northern Ireland", "Peru",
    ]  # fmt: skip
    text = drawn(DRAFT)
    assert all(actor.span is not None and actor.span.of(text) == actor.words for actor in resolution.sponsors)


@pytest.mark.parametrize(
    ("line", "sponsors"),
    [
        ("Peru: draft resolution", ["Peru"]),
        ("Peru:* revised draft resolution", ["Peru"]),
        ("Original: English\nBelgium, Norway,\nPeru and Qatar: draft resolution", ["Belgium", "Norway", "Peru", "Qatar"]),
        ("Belgium, Norway,\n\nPeru and Qatar: draft resolution", ["Belgium", "Norway", "Peru", "Qatar"]),
        ("Belgium, Norway Peru and Qatar: draft resolution", ["Belgium", "Norway", "Peru", "Qatar"]),
        ("United Arab Islands and Peru: draft resolution", ["United Arab Islands", "Peru"]),
        ("Trinidad and Tobago and Bosnia and Herzegovina: draft resolution", ["Trinidad and Tobago", "Bosnia and Herzegovina"]),
        ("Draft resolution submitted by Norway and Peru", ["Norway", "Peru"]),
        ("Draft resolution", []),
    ],
)  # fmt: skip
def test_sponsors(reading: Callable[..., Reading], line: str, sponsors: list[str]) -> None:
    text = f"United Nations S/2019/9901\n\n{line}\n\nThe Security Council,\n\nRecalling its exercises,\n\n1. Decides."
    resolution = reading(text, genre="resolution").resolution
    assert resolution is not None
    assert [actor.name for actor in resolution.sponsors] == sponsors


def test_a_sponsor_acts_for_a_group_where_a_note_says_so(reading: Callable[..., Reading]) -> None:
    text = (
        "United Nations A/73/L.9901\n\nAgenda items 12 and 14 (a)\n\nPeru:* draft resolution\n\n"
        "* On behalf of the States that take part in the exercise.\n\nThe General Assembly,\n\n1. Decides nothing."
    )
    resolution = reading(text, genre="resolution").resolution
    assert resolution is not None
    assert [actor.name for actor in resolution.sponsors] == ["Peru"]
    assert [actor.name for actor in resolution.on_behalf_of] == ["the States that take part in the exercise"]
    assert (resolution.session, resolution.agenda) == ("73", ("12", "14 (a)"))


ASSEMBLY = """A/RES/73/9906

Seventy-third session

Agenda item 930

Resolution adopted by the General Assembly on 26 October 2018

73/9906. Clocks

The General Assembly,

Recalling its resolution 9453 A (XXIII) of 20 December 1968,

1. Notes the time.

26th plenary meeting

26 October 2018"""


def test_a_resolution_of_the_assembly_and_its_meeting(reading: Callable[..., Reading]) -> None:
    read = reading(ASSEMBLY)
    resolution, meeting = read.resolution, read.meeting
    assert resolution is not None
    assert meeting is not None
    assert (resolution.symbol, resolution.number, resolution.session, resolution.agenda, resolution.draft) == (
        "A/RES/73/9906", "73/9906", "73", ("930",), False,
    )  # fmt: skip
    assert (meeting.number, meeting.date) == (26, "2018-10-26")
    assert told(resolution.provisions, ASSEMBLY)[-2:] == [
        ("closing", "26th plenary meeting"),
        ("closing", "26 October 2018"),
    ]


def test_what_an_assembly_adopts_as_a_text_is_neither(reading: Callable[..., Reading]) -> None:
    text = (
        "A/RES/73/9903\n\nThe General Assembly,\n\nAdopts the following declaration of the exercise:\n\nDeclaration of the exercise\n\n"
        "We, the delegates, meet and declare:\n\n1. Recognize that it is late;"
    )
    resolution = reading(text, genre="resolution").resolution
    assert resolution is not None
    assert [what for what, _ in told(resolution.provisions, text)] == [
        "cover", "enacting words", "operative", "text adopted", "text adopted", "text adopted",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "line", "totals", "number"),
    [
        ("en", "Adopted at the 91382nd meeting by 12 votes to none, with 3 abstentions.", (12, 0, 3), 91382),
        ("en", "Adopted at the 53rd plenary meeting, on 15 December 2022, by a recorded vote of 120 to 24, with 24 abstentions", (120, 24, 24), 53),
        ("en", "Adopted unanimously at the 91382nd meeting.", None, 91382),
        ("fr", "Adoptée à la 91382e séance par 12 voix contre zéro, avec 3 abstentions.", (12, 0, 3), 91382),
        ("fr", "Adoptée à l’unanimité à la 91382e séance.", None, 91382),
        ("ru", "Принята единогласно на 91382-м заседании.", None, 91382),
    ],
)  # fmt: skip
def test_how_it_was_adopted(
    reading: Callable[..., Reading], language: str, line: str, totals: tuple[int, int, int] | None, number: int
) -> None:
    enacting = {"en": "The Security Council,", "fr": "Le Conseil de sécurité,", "ru": "Совет Безопасности,"}[language]
    text = f"S/RES/9901 (2019)\n\n{line}\n\n{enacting}\n\n1. ..."
    read = reading(text, language, genre="resolution")
    assert read.resolution is not None
    assert read.meeting is not None
    assert (read.resolution.adoption, read.meeting.number) == (line, number)
    assert [vote.totals for vote in read.votes] == ([] if totals is None else [totals])


def test_a_vote_printed_with_its_lists(reading: Callable[..., Reading]) -> None:
    text = (
        "A/RES/73/9906\n\nThe General Assembly,\n\n1. Notes the time.\n\n26th plenary meeting, adopted by a recorded vote of 3 to 1, "
        "with 2 abstentions, as follows:\n\nIn favour: Belgium, Peru, United Kingdom of Great Britain and Northern Ireland\n\n"
        "Against: Norway\n\nAbstaining: Qatar, Togo"
    )
    (vote,) = reading(text, genre="resolution").votes
    assert vote.totals == (3, 1, 2)
    assert [actor.name for actor in vote.in_favour][:2] == ["Belgium", "Peru"]
    assert len(vote.in_favour) == 3
    assert [actor.name for actor in vote.against] == ["Norway"]
    assert [actor.name for actor in vote.abstaining] == ["Qatar", "Togo"]
    assert (vote.on, vote.adopted) == ("A/RES/73/9906", True)


FRENCH: Drawn = [
    ("cover", "Nations Unies S/2019/9901"),
    ("cover", "Belgique et Pérou : projet de résolution"),
    ("enacting words", "Le Conseil de sécurité,"),
    (P, "Rappelant ses résolutions 9448 (2018) et 9449 (2018),"),
    (P, "Se félicitant de l’heure,"),
    (P, "Profondément préoccupé par les retards,"),
    (f"{O} 1", "1. Décide que l’exercice commence;"),
    (f"{O} 1 (a)", "a) à l’heure;"),
    (f"{O} 1 (b)", "b) sans retard;"),
    (f"{O} 2", "2. Décide de rester saisi de la question."),
    ("annex", "Annexe"),
    ("annex", "1. Liste."),
]
RUSSIAN: Drawn = [
    ("cover", "Организация Объединенных Наций S/2019/9901"),
    ("cover", "Бельгия и Перу: проект резолюции"),
    ("enacting words", "Совет Безопасности,"),
    (P, "ссылаясь на свои резолюции 9448 (2018) и 9449 (2018),"),
    (P, "будучи глубоко обеспокоен опозданиями,"),
    (P, "с удовлетворением отмечая, что время пришло,"),
    (f"{O} 1", "1. постановляет начать учение;"),
    (f"{O} 1 (а)", "а) вовремя;"),
    (f"{O} 1 (б)", "б) без опозданий;"),
    (f"{O} 2", "2. постановляет продолжать заниматься этим вопросом."),
]
SPANISH: Drawn = [
    ("cover", "Naciones Unidas S/2019/9901"),
    ("cover", "Bélgica y Perú: proyecto de resolución"),
    ("enacting words", "El Consejo de Seguridad,"),
    (P, "Recordando sus resoluciones 9448 (2018) y 9449 (2018),"),
    (P, "Profundamente preocupado por los retrasos,"),
    (f"{O} 1", "1. Decide que el ejercicio comience;"),
    (f"{O} 2", "2. Decide seguir ocupándose de la cuestión."),
]
UNNUMBERED: Drawn = [
    ("cover", "S/2019/9902"),
    ("cover", "Peru: draft resolution"),
    ("enacting words", "The Security Council,"),
    (P, "Having examined the application of the exercise,"),
    (O, "Recommends to the General Assembly that the exercise be admitted."),
]
UNCLEAR: Drawn = [
    ("cover", "S/2019/9902"),
    ("enacting words", "The Security Council,"),
    (P, "Recalling its exercises,"),
    ("not understood", "Pens are not clocks, and this sentence belongs to no part."),
    (f"{O} 1", "1. Decides to go on."),
]


@pytest.mark.parametrize(
    ("language", "paragraphs"),
    [("fr", FRENCH), ("ru", RUSSIAN), ("es", SPANISH), ("en", UNNUMBERED), ("en", UNCLEAR)],
    ids=["fr", "ru", "es", "without numbers", "not understood"],
)
def test_paragraphs_in_other_languages_and_forms(
    reading: Callable[..., Reading], language: str, paragraphs: Drawn
) -> None:
    text = drawn(paragraphs)
    resolution = reading(text, language, genre="resolution").resolution
    assert resolution is not None
    assert told(resolution.provisions, text) == paragraphs


def test_lines_without_blank_ones_between_are_paragraphs(reading: Callable[..., Reading]) -> None:
    text = (
        "S/2019/9901\n\nPeru: draft resolution\n\nThe Security Council,\nRecalling its exercises in\nBelgium and Peru,\n"
        "1. Decides that\n(a) it is late;\n2. Decides to end."
    )
    resolution = reading(text, genre="resolution").resolution
    assert resolution is not None
    assert told(resolution.provisions, text)[2:] == [
        ("enacting words", "The Security Council,"),
        (P, "Recalling its exercises in\nBelgium and Peru,"),
        (f"{O} 1", "1. Decides that\n(a) it is late;"),
        (f"{O} 2", "2. Decides to end."),
    ]


def test_what_is_not_understood_is_said(reading: Callable[..., Reading]) -> None:
    notes = reading(drawn(UNCLEAR), genre="resolution").document.notes
    assert "paragraphs neither preambular nor operative as far as can be told: 1" in notes


pieces = st.sampled_from(
    ["The Security Council,", "Recalling,", "1. Decides;", "(a) x;", "(i) y;", "Annex", "Head", "2nd plenary meeting", "a b", "• z:"]
)  # fmt: skip


@given(st.lists(pieces | st.text("a1().,; \n", max_size=12), max_size=14), st.sampled_from([EN, PaperWords()]))
def test_no_character_is_lost_and_paragraphs_lie_apart(parts: list[str], words: PaperWords) -> None:
    text = "\n\n".join(parts)
    found = provisions(Document(Origin("x", "0", "text/plain"), text), words)
    assert "".join("".join(p.span.of(text).split()) for p in found) == "".join(text.split())
    assert all((p.kind == "neither") == bool(p.what) for p in found)


def test_real_drafts_are_read_whole(shared: Path) -> None:
    from bench.verbatim.resolutions import figures

    from onrecord import plugins
    from onrecord.register import load
    from onrecord.text.names import NameFinder

    languages = {language.code: language for language in plugins.load_all("languages").values()}
    (found,) = figures(shared, languages, NameFinder(load().known_names())).values()
    assert found["misses"] == []
    assert (found["symbol"], found["date"], found["sponsors"]) == ("17 of 17",) * 3
    assert (found["paragraphs not understood"], found["characters in no paragraph"]) == (0, 0)
