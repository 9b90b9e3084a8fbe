"""Who said what: engines side by side on annotated news and on the project's own kind of text.

One part, one module (`PARTS`); `python -m bench.attribution PART… --few 3` tries them. Everything is measured as a user
gets it: the whole trip from bytes to linked attributions. In the same run stand two regular expressions and, where it
is installed (see `peers`), textacy. What is measured and how: docs/accuracy.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.attribution import agreement, calibration, labels, news, own, speakers, speed
from bench.attribution.material import ENGINES, ROOT, Material

PARTS: Mapping[str, Callable[[Material], dict[str, Any]]] = {
    "news": news.figures,
    "own": own.figures,
    "russian": own.russian,
    "speakers": speakers.figures,
    "labels": labels.figures,
    "calibration": calibration.figures,
    "agreement": agreement.figures,
    "speed": speed.figures,
}
PLOT = ROOT / "docs" / "reliability.svg"


def run(
    shared: Path, parts: Sequence[str] = tuple(PARTS), few: int | None = None, engines: Sequence[str] = ENGINES
) -> dict[str, Any]:
    """The figures of the parts."""
    material = Material(shared, few, engines)
    out: dict[str, Any] = {}
    for part in parts:
        out.update(PARTS[part](material))
    return out


def freeze(figures: Mapping[str, Any]) -> Path:
    """Draws what is frozen beside the figures: how right attributions of each confidence are. Gives the file."""
    PLOT.write_text(calibration.drawn(figures), encoding="utf-8")
    return PLOT
