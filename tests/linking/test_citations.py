"""Documents that a text cites are mentions, linked by symbol."""

from dataclasses import replace

from tests.linking.conftest import TABLES, reading

from onrecord.linking import link
from onrecord.linking.citations import document_id
from onrecord.model import Actor, Attributed, Attribution, Layout, Reading
from onrecord.register import Register
from onrecord.span import Span

TEXT = "The exercise recalls resolution 2448 (2018) and S/PV. 98378; S/PV.98378 is furniture."


def linked(read: Reading, register: Register, *attributions: Attribution) -> tuple[Reading, Attributed]:
    return link(read, Attributed(attributions, ()), register, TABLES[read.document.language])


def test_cited_documents_are_mentions_with_the_key_of_their_symbol(register: Register) -> None:
    _, attributed = linked(reading(TEXT), register)
    found = [(m.span.of(TEXT), m.name, m.actor) for m in attributed.mentions if m.rule == "symbol"]
    assert found == [
        ("resolution 2448 (2018)", "S/RES/2448 (2018)", "doc:S/RES/2448"),
        ("S/PV. 98378", "S/PV.98378", "doc:S/PV.98378"),
        ("S/PV.98378", "S/PV.98378", "doc:S/PV.98378"),
    ]


def test_furniture_cites_nothing(register: Register) -> None:
    read = reading(TEXT)
    furniture = Span(TEXT.rindex("S/PV."), len(TEXT))
    document = replace(read.document, layout=Layout(not_body=(furniture,)))
    _, attributed = linked(replace(read, document=document), register)
    assert [m.span.of(TEXT) for m in attributed.mentions] == ["resolution 2448 (2018)", "S/PV. 98378"]


def test_one_document_has_one_id_in_every_language(register: Register) -> None:
    texts = {
        "en": "It recalls resolution 2448 (2018).",
        "fr": "Il rappelle la résolution 2448 (2018).",
        "ru": "Он ссылается на резолюцию 2448 (2018).",
        "es": "Recuerda la resolución 2448 (2018).",
    }
    for language, text in texts.items():
        _, attributed = linked(reading(text, language=language), register)
        assert [m.actor for m in attributed.mentions] == [document_id("S/RES/2448 (2018)")], language


def test_a_resolution_that_speaks_is_that_document(register: Register) -> None:
    text = "Resolution 2448 (2018) says that the exercise goes on."
    whole, source = Span(0, len(text)), Span(0, 22)
    said = Attribution(
        id="a-1", kind="indirect", type="assertion", source=(source,), cue=(Span(23, 27),),
        content=(Span(33, len(text)),), speaker=Actor(source.of(text), source), rule="verb",
    )  # fmt: skip
    assert source.of(text) == "Resolution 2448 (2018)"
    _, attributed = linked(reading(text), register, said)
    speaker = attributed.attributions[0].speaker
    assert (speaker.id, speaker.name, speaker.rule) == ("doc:S/RES/2448", "S/RES/2448 (2018)", "symbol")
    assert whole.covers(source)
