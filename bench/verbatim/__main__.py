"""Prints what the parts missed, or found too much: `python -m bench.verbatim [PART…]`."""

from __future__ import annotations

import sys

from bench.__main__ import SHARED
from bench.verbatim import PARTS, run

for name, figures in run(SHARED, tuple(sys.argv[1:]) or PARTS).items():
    print(name, *(f"    {miss}" for miss in figures.get("misses", ())), sep="\n")
