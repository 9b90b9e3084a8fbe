"""The committed JSON Schema (2020-12) of the contract; `make docs` generates it from the shapes."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def json_schema() -> dict[str, Any]:
    """The JSON Schema that every dossier in JSON meets."""
    text = files("onrecord.contract").joinpath("dossier.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
