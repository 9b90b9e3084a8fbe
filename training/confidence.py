"""How likely an attribution of the tagger is right: a logistic regression over its probabilities.

It is fitted on every other article of PolNeAR's dev part; the bench measures it on those in between.
`python -m training.confidence --dev dev.jsonl` writes it into the model's manifest.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onrecord.attribution.tagger.decode import decode
from onrecord.attribution.tagger.pieces import paragraph, windows
from onrecord.attribution.tagger.session import MANIFEST, MODELS, WINDOW, TaggerModel, evidence, load_model
from training.marks import paragraphs

_RIDGE, _ROUNDS = 1.0, 50
Spans = Sequence[tuple[int, int]]


def cases(row: dict[str, Any], model: TaggerModel) -> Iterator[tuple[dict[str, float], bool]]:
    """For each attribution found in an article its evidence, and whether an annotator has one that agrees."""
    text, gold = row["text"], row["attributions"]
    given = [paragraph(text, span, model.encoder) for span in paragraphs(text)]
    for window in windows(given, WINDOW):
        for found in decode([model.scores(window)], model.joints)[0]:
            source = [_place(window, found.source)] if found.source else []
            content = [_place(window, words) for words in found.content]
            yield evidence(found), any(agree(one, source, content) for one in gold)


def agree(gold: dict[str, Any], source: Spans, content: Spans) -> bool:
    """True if contents share half of their characters and sources share some, or neither has one."""
    theirs, whole = _characters(gold["content"]), _characters(content)
    if 2 * len(theirs & whole) < len(theirs | whole) or not theirs:
        return False
    return bool(_characters(gold["source"]) & _characters(source)) or (not gold["source"] and not source)


def fit(evidences: Sequence[dict[str, float]], right: Sequence[bool]) -> dict[str, float]:
    """Weights by name: ridge-penalized logistic regression by Newton's method."""
    names = sorted(evidences[0])
    x = np.array([[one[name] for name in names] for one in evidences])
    y = np.array(right, float)
    weights: NDArray[np.float64] = np.zeros(len(names))
    for _ in range(_ROUNDS):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (p - y) + _RIDGE * weights
        bend = (x * (p * (1 - p))[:, None]).T @ x + _RIDGE * np.eye(len(names))
        weights = weights - np.linalg.solve(bend, slope)
    return {name: round(float(w), 4) for name, w in zip(names, weights, strict=True)}


def _place(window: Any, words: tuple[int, int]) -> tuple[int, int]:
    return int(window.starts[words[0]]), int(window.stops[words[1] - 1])


def _characters(spans: Spans) -> set[int]:
    return {i for start, stop in spans for i in range(start, stop)}


def main() -> int:
    """Fits and writes."""
    parser = argparse.ArgumentParser(prog="python -m training.confidence", description=__doc__)
    parser.add_argument("--dev", type=Path, required=True, help="PolNeAR's dev part, an article a line")
    parser.add_argument("--models", type=Path, default=MODELS, help="the folder of the models")
    wanted = parser.parse_args()
    model = load_model("en", wanted.models)
    if model is None:
        parser.error(f"{wanted.models} holds no model of English: train one first")
    rows = [json.loads(line) for line in wanted.dev.read_text(encoding="utf-8").splitlines()]
    found = [case for row in rows[::2] for case in cases(row, model)]
    path = wanted.models / "en" / MANIFEST
    card = json.loads(path.read_text(encoding="utf-8"))
    card["confidence"] = fit([e for e, _ in found], [r for _, r in found])
    path.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print(f"{path}: confidence from {len(found)} attributions, {sum(r for _, r in found)} of them right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
