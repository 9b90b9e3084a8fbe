"""Tries parts of the bench: `python -m bench.attribution [PART…] [--few N] [--engine rules]`. Freezes nothing.

`--misses` shows instead what goes wrong in the dev halves of the project's own gold.
"""

from __future__ import annotations

import argparse

from bench.__main__ import SHARED, flat
from bench.attribution import PARTS, misses, run
from bench.attribution.material import ENGINES, Material


def main() -> None:
    """Prints the figures of the named parts, or of all."""
    parser = argparse.ArgumentParser(prog="python -m bench.attribution", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all if none is named")
    parser.add_argument("--few", type=int, help="only so many texts of each file")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="only this engine")
    parser.add_argument("--misses", action="store_true", help="what goes wrong in the dev halves, and no figures")
    options = parser.parse_args()
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}")
    if options.misses:
        engines = options.engine or ENGINES[:1]
        print(*misses.lines(Material(SHARED, options.few, engines), engines[0]), sep="\n")
        return
    figures = run(SHARED, options.parts or tuple(PARTS), options.few, options.engine or ENGINES)
    for key, value in flat(figures, everything=True).items():
        print(f"{key:72} {value}")


if __name__ == "__main__":
    main()
