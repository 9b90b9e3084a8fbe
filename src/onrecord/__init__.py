"""onrecord reads the records and reports of diplomacy and says who said what, for whom, and whether it is so."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """The register, loaded when it is first asked for: `import onrecord` alone stays quick."""
    if name == "register":
        return import_module("onrecord.register")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
