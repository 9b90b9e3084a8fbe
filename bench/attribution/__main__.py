"""Tries parts of the bench: `python -m bench.attribution [PART…] [--few N] [--engine rules]`. Freezes nothing."""

from __future__ import annotations

import argparse

from bench.__main__ import SHARED, flat
from bench.attribution import PARTS, run
from bench.attribution.material import ENGINES


def main() -> None:
    """Prints the figures of the named parts, or of all."""
    parser = argparse.ArgumentParser(prog="python -m bench.attribution", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all if none is named")
    parser.add_argument("--few", type=int, help="only so many texts of each file")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="only this engine")
    options = parser.parse_args()
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}")
    figures = run(SHARED, options.parts or tuple(PARTS), options.few, options.engine or ENGINES)
    for key, value in flat(figures, everything=True).items():
        print(f"{key:72} {value}")


if __name__ == "__main__":
    main()
