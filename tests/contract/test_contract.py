"""The JSON of a reading: it meets its schema, comes back whole, and every place in it lies in the text."""

import copy
import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from onrecord.contract import from_json, json_schema, misplaced, to_json
from onrecord.errors import InputError
from onrecord.model import Dossier


def load(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dossiers = load("strategies", Path(__file__).with_name("strategies.py")).dossiers


def closed(schema: Any) -> Any:
    """The schema with nothing allowed beside what it names: what the program itself writes must be declared."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: closed(value) for key, value in schema.items()}
    return out | {"additionalProperties": False} if isinstance(schema.get("properties"), dict) else out


def validator() -> Draft202012Validator:
    Draft202012Validator.check_schema(json_schema())
    return Draft202012Validator(closed(json_schema()))


def through_text(dossier: Dossier) -> Any:
    return json.loads(json.dumps(to_json(dossier)))


@given(dossiers())
# Not shrunk: a dossier is large, the difference is told by field, and shrinking one takes minutes.
@settings(
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_any_dossier_meets_the_schema_and_comes_back_whole(dossier: Dossier) -> None:
    data = through_text(dossier)
    validator().validate(data)
    assert misplaced(data) == ()
    assert from_json(data) == dossier


def test_the_exercise_meets_the_schema(exercise: ModuleType) -> None:
    for dossier in (exercise.report(), exercise.record()):
        data = through_text(dossier)
        validator().validate(data)
        assert from_json(data, dossier.document.origin.data) == dossier
        assert misplaced(data) == ()


def test_names_of_the_contract(exercise: ModuleType) -> None:
    data = through_text(exercise.report())
    assert data["schema"] == "onrecord/dossier/1"
    assert data["document"]["date"] == "2024-07"
    assert data["document"]["date_basis"] == "inferred"
    assert data["document"]["date_evidence"] == [
        {"kind": "weekday", "value": "5", "words": "Friday", "span": [117, 123]}
    ]
    first = data["attributions"][0]
    assert [data["text"][start:stop] for start, stop in first["content"]] == [
        "The lakes do not wait for us,",
        "and neither should we.",
    ]
    assert data["attributions"][3]["within"] == data["attributions"][2]["id"]
    assert data["attributions"][4]["speaker"]["name"] is None
    assert data["attributions"][4]["speaker"]["candidates"] == [
        {"id": None, "name": "Amina Odhiambo"},
        {"id": None, "name": "Tuan Saparov"},
    ]
    vote = through_text(exercise.record())["votes"][0]
    assert (vote["as"], vote["totals"], vote["adopted"]) == ("9999 (2024)", [2, 0, 1], True)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "onrecord/dossier/2"),
        (("document", "date_basis"), {"kind": "inferred"}),
        (("document", "genre"), "novel"),
        (("attributions", 0, "content"), [[1, 2, 3]]),
        (("attributions", 0, "kind"), "verbatim"),
        (("origin", "sha256"), "abc"),
    ],
)
def test_the_schema_refuses(exercise: ModuleType, path: tuple[str | int, ...], value: object) -> None:
    data = through_text(exercise.report())
    at = data
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    with pytest.raises(ValidationError):
        validator().validate(data)


def test_what_does_not_follow_the_contract_is_refused(exercise: ModuleType) -> None:
    data = through_text(exercise.report())
    with pytest.raises(InputError, match="onrecord/dossier/9"):
        from_json(data | {"schema": "onrecord/dossier/9"})
    lacking = copy.deepcopy(data)
    del lacking["attributions"][0]["cue"]
    with pytest.raises(InputError, match="cue"):
        from_json(lacking)
    outside = copy.deepcopy(data)
    outside["attributions"][0]["cue"] = [[0, len(data["text"]) + 1]]
    assert misplaced(outside) == (f"attributions[0].cue[0]: [0, {len(data['text']) + 1}]",)
    with pytest.raises(InputError, match="leaves the text"):
        from_json(outside)
