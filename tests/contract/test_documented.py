"""docs/contract.md: its example is true, and no name of the contract is left out."""

import hashlib
import json
import re
from pathlib import Path

from jsonschema import Draft202012Validator

from onrecord.contract import from_json, json_schema, misplaced, to_json

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "contract.md").read_text(encoding="utf-8")


def test_the_example_is_true() -> None:
    (block,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    data = json.loads(block)
    Draft202012Validator(json_schema()).validate(data)
    assert misplaced(data) == ()
    assert to_json(from_json(data)) == data
    text = data["text"]
    assert data["origin"]["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    (attribution,) = data["attributions"]
    parts = {part: [text[a:b] for a, b in attribution[part]] for part in ("source", "cue", "content")}
    assert parts == {
        "source": ["Amina Odhiambo of Kenya"],
        "cue": ["said"],
        "content": ["The lakes do not wait for us,"],
    }


def test_every_name_is_explained() -> None:
    schema = json_schema()
    names = set(schema["properties"]).union(*(shape.get("properties", {}) for shape in schema["$defs"].values()))
    # Findings and claims are empty until a check has run; their page comes with the checks.
    checks = set().union(*(schema["$defs"][shape]["properties"] for shape in ("ClaimJSON", "FindingJSON")))
    explained = set(re.findall(r"`([a-z_0-9]+)`", PAGE))
    assert names - checks - explained - set(re.findall(r'"([a-z_0-9]+)":', PAGE)) == set()
