"""The first input, end to end. Expectations are offsets, ids of the register and a SHA-256: no word of the article.

`attributions` are the report's 33. Their spans were taken from a run of the engine after each had been checked against
the text, so that this file guards what was right; it is no independent annotation. `also` are results beside them
(headlines, attitudes inside another's words) that name the right speaker too. `too_much` are deeds that the tagger
takes for words; their source is right. The rules find all 33 to the word; of the default engine three may be missing.
The names of speakers whom the register does not have stand as the place of their fullest form.
"""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from onrecord.contract import to_json
from onrecord.pipeline import Resources, load_resources, read
from onrecord.span import Span
from onrecord.text.tokens import tokens

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "article.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def resources() -> Resources:
    return load_resources()


@pytest.fixture(scope="module")
def by_rules(article: Path) -> dict[str, Any]:
    return dict(to_json(read(str(article), load_resources("rules"))))


@pytest.fixture(scope="module")
def article(shared: Path) -> Path:
    return shared / "article" / "debate-2024-07-19.txt"


@pytest.fixture(scope="module")
def reading(article: Path, resources: Resources) -> dict[str, Any]:
    return dict(to_json(read(str(article), resources)))


def test_the_bytes_are_those_the_expectations_were_drawn_from(reading: dict[str, Any], article: Path) -> None:
    assert reading["origin"]["sha256"] == GOLDEN["sha256"]
    assert reading["text"] == article.read_bytes().decode("utf-8")


def test_date_is_inferred_with_its_evidence(reading: dict[str, Any]) -> None:
    document = reading["document"]
    assert (document["date"], document["date_basis"]) == (GOLDEN["date"], "inferred")
    kinds = {clue["kind"] for clue in document["date_evidence"]}
    assert kinds == {"weekday", "month", "presidency", "full date", "file name"}


def test_date_from_standard_input_is_a_month_with_its_four_fridays(article: Path, resources: Resources) -> None:
    document = to_json(read("-", resources, stdin=io.BytesIO(article.read_bytes())))["document"]
    assert document["date"] == "2024-07"
    assert document["date_candidates"] == ["2024-07-05", "2024-07-12", "2024-07-19", "2024-07-26"]


def test_a_given_date_overrides(article: Path, resources: Resources) -> None:
    document = to_json(read(str(article), resources, date="2024-07-20"))["document"]
    assert (document["date"], document["date_basis"]) == ("2024-07-20", "given")


def test_meeting(reading: dict[str, Any]) -> None:
    meeting = reading["meeting"]
    assert meeting["body"]["id"] == GOLDEN["body"]
    assert meeting["presidency"]["id"] == GOLDEN["presidency"]
    assert meeting["president"]["id"] == GOLDEN["president"]


def test_titles_headings_and_residue(reading: dict[str, Any]) -> None:
    document = reading["document"]
    assert [t["span"] for t in document["titles"]] == GOLDEN["titles"]
    assert [t["language"] for t in document["titles"]] == ["en", "ru"]
    assert document["headings"] == GOLDEN["headings"]
    assert document["not_body"] == GOLDEN["not_body"]
    for attribution in reading["attributions"]:
        for start, stop in attribution["source"] + attribution["content"]:
            assert not any(s < stop and start < e for s, e in document["not_body"])


@pytest.mark.parametrize("gold", GOLDEN["attributions"], ids=lambda g: str(g["content"][0][0]))
def test_rules_find_each_attribution_with_its_speaker(by_rules: dict[str, Any], gold: dict[str, Any]) -> None:
    found = [a for a in by_rules["attributions"] if overlap(by_rules["text"], a["content"], gold["content"]) >= 0.8]
    assert any(same_speaker(by_rules, a, gold) and a["kind"] == gold["kind"] for a in found)


def test_all_but_three_are_found_with_their_speaker(reading: dict[str, Any]) -> None:
    missed = [
        gold["content"]
        for gold in GOLDEN["attributions"]
        if not any(
            overlap(reading["text"], a["content"], gold["content"]) >= 0.5 and same_speaker(reading, a, gold)
            for a in reading["attributions"]
        )
    ]
    assert len(missed) <= 3, missed


@pytest.mark.parametrize("engine", ["reading", "by_rules"])
def test_nothing_is_given_to_a_wrong_speaker(engine: str, request: pytest.FixtureRequest) -> None:
    read_so = request.getfixturevalue(engine)
    known = GOLDEN["attributions"] + GOLDEN["also"] + GOLDEN["too_much"]
    for attribution in read_so["attributions"]:
        if attribution["speaker"]["name"] is None:
            continue
        assert any(
            within(read_so["text"], attribution["content"], gold["content"]) >= 0.5
            and same_speaker(read_so, attribution, gold)
            for gold in known
        ), attribution["content"]


def test_the_other_spelling_is_noted_as_a_variant(reading: dict[str, Any]) -> None:
    assert sum(bool(a["speaker"]["variants"]) for a in reading["attributions"]) == 1


def of(reading: dict[str, Any], span: list[int]) -> str:
    return str(reading["text"][slice(*span)])


def same_speaker(reading: dict[str, Any], attribution: dict[str, Any], gold: dict[str, Any]) -> bool:
    speaker = attribution["speaker"]
    if gold["speaker"] is not None and speaker["name"] != of(reading, gold["speaker"]):
        return False
    return speaker["id"] == gold["id"] and [a["id"] for a in attribution["on_behalf_of"]] == gold["for"]


def within(text: str, a: list[list[int]], b: list[list[int]]) -> float:
    """Words of the first content that are in the second, too, over all its words."""
    one, other = ({t.span for s in spans for t in tokens(text, Span(*s)) if t.kind == "word"} for spans in (a, b))
    return len(one & other) / len(one)


def overlap(text: str, a: list[list[int]], b: list[list[int]]) -> float:
    """Words in both contents over words in either."""
    one, other = ({t.span for s in spans for t in tokens(text, Span(*s)) if t.kind == "word"} for spans in (a, b))
    return len(one & other) / len(one | other)
