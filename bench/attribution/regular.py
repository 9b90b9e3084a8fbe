"""A baseline of two regular expressions: the same in every run, so that runs of different machines can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.attribution.scoring import Row

_VERB = r"(?P<cue>said|says|told|added|wrote|asked|noted|argued|claimed)"
_NAME = r"(?P<source>(?:[A-Z][\w.’'-]*|he|she|they)(?: [A-Z][\w.’'-]*){0,3})"
_PATTERNS = (
    re.compile(rf"(?P<content>[“\"][^”\"\n]+[”\"]),? {_NAME} {_VERB}"),
    re.compile(rf"{_NAME} {_VERB} (?P<content>[^.\n]+)"),
)


def baseline(text: str) -> Iterator[Row]:
    """What two regular expressions find: “…” NAME said, and NAME said ….."""
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            yield {role: [list(found.span(role))] for role in ("source", "cue", "content")}
