"""How well the verbatim reader reads real records: one part, one module; `figures` of each are put together.

python -m bench verbatim
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from onrecord import plugins
from onrecord.languages import Language
from onrecord.register import load
from onrecord.text.names import NameFinder

PARTS = ("boundaries", "affiliations", "records", "votes", "six_languages", "resolutions")


def run(shared: Path, parts: tuple[str, ...] = PARTS) -> dict[str, Any]:
    """The figures of the parts."""
    languages: dict[str, Language] = {language.code: language for language in plugins.load_all("languages").values()}
    names = NameFinder(load().known_names())
    out: dict[str, Any] = {}
    for part in parts:
        out.update(importlib.import_module(f"bench.verbatim.{part}").figures(shared, languages, names))
    return out
