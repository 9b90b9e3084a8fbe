"""Whether `confidence` keeps its word: of the results with confidence 0.7, are seven of ten right?

Right means that the result pairs, lenient, with an annotator's attribution. Expected calibration error with ten bins of
equal width: Naeini, Cooper and Hauskrecht, AAAI 2015. PolNeAR marks no nested attributions: of those nothing is known
there, and they are left out. Results without a confidence are counted apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bench.attribution.material import OWN, RUSSIAN, Material
from bench.attribution.own import HALVES
from bench.attribution.plot import Series, reliability
from bench.attribution.scoring import Case, Scorer, without_nested

BINS = 10
TITLE = "confidence"
_ERROR, _WITHOUT, _TABLE = "ECE", "without confidence", "share right, mean confidence, number"


@dataclass(frozen=True, slots=True)
class Bin:
    """Results with a confidence in [low, low + 1/BINS): their mean confidence, the share right, how many."""

    low: float
    said: float
    right: float
    number: int


def figures(material: Material) -> dict[str, Any]:
    """By set and engine: the error, and the table behind it."""
    out: dict[str, Any] = {}
    for engine in material.engines:
        news = [replace(case, found=without_nested(case.found)) for case in material.news(engine).cases]
        sets = {"PolNeAR dev": news}
        for half in HALVES:
            sets[f"own genre {half}"] = [c for c in material.passages(OWN, engine).cases if c.half == half]
        sets["Russian"] = list(material.passages(RUSSIAN, engine).cases)
        for name, cases in sets.items():
            out[f"{TITLE}, {name}, {engine}"] = _told(judged(material.scorer, cases))
    return out


def judged(scorer: Scorer, cases: Iterable[Case]) -> list[tuple[float | None, bool]]:
    """The confidence of each result, and whether it is right."""
    out = []
    for case in cases:
        right = {id(ours) for _, ours in scorer.pairs(case)}
        out += [(row["given"].confidence, id(row) in right) for row in case.found]
    return out


def bins(results: Iterable[tuple[float, bool]], number: int = BINS) -> tuple[Bin, ...]:
    """The results by confidence, in bins of equal width; the last holds 1.0 as well. Empty bins are left out."""
    held: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in results:
        held.setdefault(min(int(confidence * number), number - 1), []).append((confidence, right))
    return tuple(
        Bin(at / number, sum(c for c, _ in some) / len(some), sum(r for _, r in some) / len(some), len(some))
        for at, some in sorted(held.items())
    )


def calibration_error(table: Sequence[Bin]) -> float:
    """The mean distance between confidence and share right, each bin by its size; 0 of nothing."""
    number = sum(one.number for one in table)
    return sum(one.number * abs(one.right - one.said) for one in table) / number if number else 0.0


def drawn(of: Mapping[str, Any]) -> str:
    """The tables among figures as a plot (SVG): the default engine's on each set that has one."""
    series = []
    for key, value in of.items():
        title, _, rest = key.partition(", ")
        name, _, engine = rest.rpartition(", ")
        if title == TITLE and engine == "joint" and value.get(_TABLE):
            points = tuple((said, right, number) for right, said, number in value[_TABLE].values())
            series.append(Series(f"{name} (ECE {value[_ERROR]})", points))
    return reliability(series)


def _told(results: Sequence[tuple[float | None, bool]]) -> dict[str, Any]:
    table = bins((confidence, right) for confidence, right in results if confidence is not None)
    rows: dict[str, Any] = {
        f"{one.low:.1f} to {one.low + 1 / BINS:.1f}": [round(one.right, 3), round(one.said, 3), one.number]
        for one in table
    }
    return {
        _ERROR: round(calibration_error(table), 3) if table else "none",
        "results with confidence": sum(one.number for one in table),
        _WITHOUT: sum(confidence is None for confidence, _ in results),
        _TABLE: rows,
    }
