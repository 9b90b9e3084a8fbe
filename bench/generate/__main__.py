"""Writes generated records to a folder: `python -m bench.generate --documents 12 --speeches 200 --seed 1 --out DIR`.

Beside each text (and PDF, with --pdf) stands its truth as JSON. The same call writes the same bytes, on any machine and
with any number of processes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bench.generate import LAYOUTS, orders
from bench.generate.files import write_all


def main() -> int:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m bench.generate", description=__doc__)
    parser.add_argument("--documents", type=int, default=12)
    parser.add_argument("--speeches", type=int, default=200, help="in all documents together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layout", action="append", choices=sorted(LAYOUTS), help="only this one; may be repeated")
    parser.add_argument("--pdf", action="store_true", help="PDF, too, of records in Latin script")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    options = parser.parse_args()
    ordered = list(orders(options.documents, options.speeches, options.seed, options.layout or ()))
    characters = write_all(ordered, options.out, pdf=options.pdf, jobs=options.jobs)
    print(f"{len(ordered)} records, {options.speeches} speeches, {characters} characters in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
