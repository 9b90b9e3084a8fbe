"""JSON Lines: one object a line, UTF-8, in the order given."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class JsonLines:
    """Values (dossiers of the contract, rows of a list) as JSON Lines."""

    name: str = "json"
    media_type: str = "application/jsonl"

    def line(self, value: Mapping[str, Any]) -> bytes:
        """One value as one line with its end, in UTF-8; a lone surrogate, which UTF-8 lacks, stays a JSON escape."""
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "backslashreplace") + b"\n"

    def write(self, values: Iterable[Mapping[str, Any]]) -> bytes:
        """All values, one a line."""
        return b"".join(self.line(value) for value in values)


JSON_LINES = JsonLines()
