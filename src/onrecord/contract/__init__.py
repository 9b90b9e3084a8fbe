"""The public JSON of a reading, `onrecord/dossier/1`: shapes, both directions, and its JSON Schema."""

from onrecord.contract.decode import from_json
from onrecord.contract.encode import SCHEMA, to_json
from onrecord.contract.places import misplaced
from onrecord.contract.schema import json_schema
from onrecord.contract.shapes import DossierJSON

__all__ = ["SCHEMA", "DossierJSON", "from_json", "json_schema", "misplaced", "to_json"]
