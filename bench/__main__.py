"""Runs the benches: `python -m bench [attribution] [verbatim] [register] [speed] [--freeze]`.

Each prints its figures beside those of its frozen run (bench/frozen/NAME.json) and says what was gained and lost.
`--freeze` replaces the frozen run. Real material is needed beside the checkout; without it the benches say so and stop.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1] / "shared"
BENCHES = ("attribution", "verbatim", "register", "speed")
UNFROZEN = ("seconds", "words per CPU-second", "words per wall second", "peak megabytes", "misses", "ratio")


def flat(figures: Mapping[str, Any], before: str = "", *, everything: bool = False) -> dict[str, Any]:
    """Nested figures as one level: {"dev / lenient F": 54.4}; without what is never frozen, unless `everything`."""
    out: dict[str, Any] = {}
    for key, value in figures.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping):
            out.update(flat(value, f"{name} / ", everything=everything))
        elif everything or not any(word in key for word in UNFROZEN):
            out[name] = value
    return out


def report(name: str, figures: Mapping[str, Any]) -> None:
    """Prints the figures of a run beside the frozen ones."""
    path = HERE / "frozen" / f"{name}.json"
    frozen = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    print(f"== {name}")
    for key, value in flat(figures).items():
        was = frozen.get(key)
        change = "" if key in frozen and was == value else f"   (frozen: {was})"
        print(f"{key:64} {value}{change}")
    for key, value in figures.items():
        if any(word in key for word in UNFROZEN) and key != "misses":
            print(f"{key:64} {value}   (this machine, this run)")


def main() -> int:
    """Runs the named benches, or all."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHES)}; all if none is named")
    parser.add_argument("--freeze", action="store_true", help="write the figures as the frozen run")
    options = parser.parse_args()
    unknown = set(options.names) - set(BENCHES)
    if unknown:
        parser.error(f"no such bench: {', '.join(sorted(unknown))}; there are: {', '.join(BENCHES)}")
    if not (SHARED / "design.md").exists():
        print("the real material (../shared) is not beside this checkout: nothing was measured")
        return 0
    for name in options.names or BENCHES:
        bench = importlib.import_module(f"bench.{name}")
        figures = bench.run(SHARED)
        report(name, figures)
        if options.freeze and flat(figures):
            path = HERE / "frozen" / f"{name}.json"
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(flat(figures), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
            print(f"frozen: bench/frozen/{name}.json")
            if hasattr(bench, "freeze"):
                print(f"drawn: {bench.freeze(figures)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
