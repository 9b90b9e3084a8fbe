"""Runs another program's reading of the same texts in an interpreter of its own, where there is one that has it.

ONRECORD_PEERS names that interpreter; without it, the running one is tried. See requirements-peers.lock.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.attribution.scoring import Row

VARIABLE = "ONRECORD_PEERS"
HOW = f"install requirements-peers.lock into an environment of its own and name its Python in {VARIABLE}"
_SCRIPT = Path(__file__).with_name("textacy_peer.py")


@dataclass(frozen=True, slots=True)
class Peer:
    """What textacy found by text, in how many seconds of CPU; how many paragraphs it refused."""

    versions: str
    found: Mapping[str, list[Row]]
    seconds: float
    load: float
    peak: int
    refused: int


def textacy(texts: Mapping[str, str]) -> Peer | None:
    """textacy's direct quotations in each text; None where no interpreter has it."""
    python = os.environ.get(VARIABLE)
    if python is None:
        if importlib.util.find_spec("textacy") is None:
            return None
        python = sys.executable
    given = "".join(json.dumps({"id": key, "text": text}) + "\n" for key, text in texts.items())
    run = subprocess.run([python, str(_SCRIPT)], input=given, capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(f"{VARIABLE}={python} cannot run textacy; {HOW}\n{run.stderr}")
    return Peer(**json.loads(run.stdout))
