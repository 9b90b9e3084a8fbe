"""Real records: facts of their covers and the order of their speakers, as made by hand in records/truth."""

import json
import re

import pytest

from onrecord.origins import load_origin, to_document

RECORDS = ("S_PV.8422", "S_PV.3756", "S_PV.10100")


@pytest.fixture(scope="module")
def record(shared):
    known = {}

    def read(name):
        if name not in known:
            known[name] = to_document(load_origin(str(shared / "records" / "pdf" / f"{name}.pdf")))
        return known[name]

    return read


def body(document):
    return [span.of(document.text) for span in document.layout.paragraphs]


@pytest.mark.parametrize("name", RECORDS)
def test_cover_facts_stand_in_lines_of_their_own(record, shared, name):
    truth = json.loads((shared / "records" / "truth" / f"{name}.json").read_text())
    lines = body(record(name))[:40]
    assert truth["symbol"] in lines
    assert "New York" in lines
    president = next(line for line in lines if line.startswith("President"))
    assert truth["president"]["name"] in president
    assert truth["president"]["country"] in president.replace("’", "'")
    for person, state in truth.get("members", []):
        line = next(line for line in lines if line.endswith(person))
        assert re.match(rf"(?:Members: )?{re.escape(state)} ?[. ]{{4,}}", line.replace("’", "'")), line


@pytest.mark.parametrize("name", RECORDS)
def test_every_turn_starts_a_paragraph_in_bold_and_in_order(record, shared, name):
    truth = json.loads((shared / "records" / "truth" / f"{name}.json").read_text())
    document = record(name)
    starts = {span.start: span for span in document.layout.bold}
    headings = set(document.layout.headings)
    found = []
    for span in document.layout.paragraphs:
        run = starts.get(span.start)
        if run is not None and span not in headings and ":" in span.of(document.text)[:120]:
            found.append(run.of(document.text).rstrip(": "))
    assert found == [turn["label"] for turn in truth["turns"]]


@pytest.mark.parametrize("name", RECORDS)
def test_the_record_begins_and_ends_with_its_stage_directions(record, shared, name):
    document = record(name)
    lines = body(document)
    opening = next(index for index, line in enumerate(lines) if line.startswith("The meeting was called to order"))
    assert lines[-1].startswith("The meeting rose at")
    italic = {span.of(document.text) for span in document.layout.italic}
    assert {lines[opening], lines[-1]} <= {text if text.endswith(".") else f"{text}." for text in italic}
    assert all(span.of(document.text).strip() for span in document.layout.not_body)
    assert not any(re.search(r"\d\d-\d{5}|\*\d{7}\*|Verbatim Reporting Service", line) for line in lines)


def test_votes_of_the_general_assembly_are_whole(record):
    """A/65/PV.71, 123-1-55 on draft resolution I: the list runs over a page without a hole."""
    lines = body(record("A_65_PV.71"))
    index = next(i for i, line in enumerate(lines) if "adopted by 123 votes to 1, with 55 abstentions" in line)
    favour, against, abstaining = lines[index - 5], lines[index - 3], lines[index - 1]
    assert lines[index - 6 : index : 2] == ["In favour:", "Against:", "Abstaining:"]
    # Five names have a comma in them nowhere: States are counted by the commas between them.
    assert [len(text.split(", ")) for text in (favour, against, abstaining)] == [123, 1, 55]


@pytest.mark.parametrize("name", [*RECORDS, "A_65_PV.71"])
def test_speed_is_stated_and_paragraphs_do_not_begin_in_mid_sentence(record, name):
    lines = body(record(name))
    broken = [line for line in lines if line[:1].islower()]
    assert len(broken) <= 1, broken


def test_draft_resolutions_have_their_paragraphs(shared):
    for path in sorted((shared / "records" / "resolutions").glob("*.pdf")):
        document = to_document(load_origin(str(path)))
        lines = body(document)
        symbol = path.name.removesuffix("-EN.pdf").replace("_", "/")
        assert symbol in lines[:3], path.name
        assert document.language == "en"
        operative = [line for line in lines if re.match(r"\d{1,2}\. [A-Z]", line)]
        numbers = [int(line.split(".", 1)[0]) for line in operative]
        assert numbers[:1] == [1], path.name
        assert not any(line == symbol for line in lines[3:]), path.name
