"""Tagger and rules together, with the model that is shipped."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from tests.attribution.drawing import NAMES, draw, plain, reading

from onrecord.attribution.joint import LEAST_CHANCE, JointEngine
from onrecord.attribution.rules import RULES
from onrecord.attribution.tagger.session import MANIFEST, MODELS, TaggerModel, load_model
from onrecord.errors import CallError
from onrecord.languages.en import ENGLISH
from onrecord.languages.ru import RUSSIAN
from onrecord.span import Span

ENGINE = JointEngine()


@pytest.fixture(scope="module")
def model() -> TaggerModel:
    loaded = load_model("en")
    assert loaded is not None
    return loaded


@pytest.mark.parametrize(
    "drawn",
    [
        # verbs and nouns that are in no rule
        "[The envoy] ⟨laid bare⟩ {that the convoy had never left the port}.",
        # a source between the parts of its content
        "{“We are ready,”} [Ms. Ode] ⟨said⟩, {“and we will stay.”}",
        # two cues with one source
        "[Mr. Bello] ⟨praised⟩ {the draft}.",
    ],
)
def test_words_stand_where_they_belong(drawn: str) -> None:
    text = plain(drawn)
    found = ENGINE.attribute(reading(text), ENGLISH, NAMES).attributions
    assert [draw(text, a) for a in found] == [drawn]


def test_two_cues_share_one_speaker() -> None:
    text = "Ana Ode, the envoy of Malta, welcomed the report and called for a second convoy before winter."
    found = ENGINE.attribute(reading(text), ENGLISH, NAMES).attributions
    assert [a.speaker.name for a in found] == ["Ana Ode", "Ana Ode"]
    assert [a.cue_class for a in found] == ["welcomes", "urges"]


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_one_attribution() -> None:
    text = "“The road is open,” Ana Ode said.\n\n“We repaired it by hand.”\n\nThe meeting rose at noon."
    (only,) = ENGINE.attribute(reading(text), ENGLISH, NAMES).attributions
    assert [s.of(text) for s in only.content] == ["“The road is open,”", "“We repaired it by hand.”"]


def test_each_result_says_what_made_it_and_how_likely_it_is_right() -> None:
    text = "The report finds that rivers rose. “We warned you,” Ana Ode said."
    found = ENGINE.attribute(reading(text), ENGLISH, NAMES).attributions
    assert {a.rule for a in found} == {"tagger"}
    assert all(a.confidence is not None and LEAST_CHANCE <= a.confidence <= 1 for a in found)


def test_a_language_without_a_model_is_read_by_rules(tmp_path: Path) -> None:
    assert ENGINE.of(RUSSIAN) is RULES
    assert JointEngine(tmp_path).of(ENGLISH) is RULES
    assert ENGINE.of(ENGLISH).models == (load_model("en").name,)  # type: ignore[union-attr]


def test_the_manifest_names_every_file_with_its_hash() -> None:
    card = json.loads((MODELS / "en" / MANIFEST).read_text(encoding="utf-8"))
    for name, sha in card["files"].items():
        assert hashlib.sha256((MODELS / "en" / name).read_bytes()).hexdigest() == sha
    assert sum(path.stat().st_size for path in (MODELS / "en").iterdir()) < 30_000_000


@pytest.mark.parametrize("harm", ["cut short", "missing"])
def test_a_damaged_model_is_not_read_with(harm: str, tmp_path: Path) -> None:
    shutil.copytree(MODELS / "en", tmp_path / "en")
    path = tmp_path / "en" / "joints.json"
    if harm == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(CallError, match=r"joints\.json.*--engine rules"):
        load_model("en", tmp_path)


def test_possessives_and_marks_are_left_out_of_sources_and_taken_into_contents(model: TaggerModel) -> None:
    text = "“The road is open,” Ana Ode’s spokesman said."
    (only,) = model.tag(text, [Span(0, len(text))])
    assert only.content[0].of(text) == "“The road is open,”"


def test_many_paragraphs_are_read_in_windows(model: TaggerModel) -> None:
    one = "The envoy Ana Ode said that the road was open.\n\n"
    text = one * 300
    spans = [Span(i * len(one), (i + 1) * len(one) - 2) for i in range(300)]
    found = list(model.tag(text, spans))
    assert len(found) == 300
    assert {f.cue.of(text) for f in found if f.cue} == {"said"}


def test_a_text_without_words_gives_nothing(model: TaggerModel) -> None:
    assert list(model.tag("", [])) == []
    assert list(model.tag(" … ", [Span(0, 3)])) == []
