"""Scoring: the shared scorer's measures of a set of texts, who pairs with whom, and how sure a figure is.

The scorer lies beside the checkout with the material. "Lenient" is its headline figure: contents share half of their
words and sources agree.
"""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

FIGURES = ("lenient", "content", "medium", "strict")
TYPES = ("direct", "mixed", "indirect")
SAMPLES = 1000

Spans = list[list[int]]
Row = dict[str, Any]
"""An attribution in the scorer's form (source, cue, content), with whatever else is known of it."""
Counts = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Case:
    """One text with what annotators marked in it and what was found there.

    `half` is dev or final, `kind` what sort of text it is, `on` its date (EDTF) or None, `file` the document of which
    the text is a passage.
    """

    key: str
    text: str
    gold: tuple[Row, ...]
    found: tuple[Row, ...]
    half: str = "dev"
    kind: str = "news"
    language: str = "en"
    on: str | None = None
    file: str = ""


class Scorer:
    """The scorer beside the material, for `Case`s."""

    def __init__(self, shared: Path) -> None:
        self._of = _module(shared / "scoring" / "score_attribution.py")

    def counts(self, case: Case) -> Counts:
        """The scorer's counts for one text: right of found, found, right of gold, gold."""
        doc = self._of.Doc(case.text)
        counts: Counts = self._of.count(doc, doc.read(case.gold, case.key), doc.read(case.found, case.key))
        return counts

    def figures(
        self, cases: Iterable[Case], figures: Sequence[str] = FIGURES, types: Sequence[str] = TYPES
    ) -> dict[str, str]:
        """Precision, recall and F1 in per cent: of all by each figure, of each type of quotation lenient."""
        total = self._of.total(self.counts(case) for case in cases)
        out = {name: self._percent(total.get(f"attribution {name}")) for name in figures}
        return out | {f"{name}, lenient": self._percent(total.get(f"{name} lenient")) for name in types}

    def interval(self, cases: Iterable[Case], samples: int = SAMPLES) -> str:
        """The 95 % interval of lenient F1, by drawing texts with replacement."""
        counts = [self.counts(case)["attribution lenient"] for case in cases]
        if len(counts) < 2:
            return "too few texts"
        chance = random.Random(1)
        drawn = []
        for _ in range(samples):
            sample = chance.choices(counts, k=len(counts))
            drawn.append(100 * self._of.prf([sum(column) for column in zip(*sample, strict=True)])[2])
        drawn.sort()
        return f"{drawn[round(0.025 * samples)]:.1f} to {drawn[round(0.975 * samples) - 1]:.1f}"

    def pairs(self, case: Case, condition: str = "lenient") -> tuple[tuple[Row, Row], ...]:
        """Gold and found attributions that the scorer pairs, one to one, under a condition."""
        doc = self._of.Doc(case.text)
        gold, found = ([r for r in rows if r["content"]] for rows in (case.gold, case.found))
        read_gold, read_found = doc.read(gold, case.key), doc.read(found, case.key)
        agree, iou, holds = self._of.sources_agree, self._of.iou, self._of.CONDITIONS[condition]
        edges = []
        for theirs in read_gold:
            good = [j for j, ours in enumerate(read_found) if holds(doc, theirs, ours)]
            good.sort(
                key=lambda j, theirs=theirs: (  # type: ignore[misc]
                    not agree(doc, theirs, read_found[j]),
                    -iou(theirs["content"], read_found[j]["content"]),
                )
            )
            edges.append(good)
        return tuple((gold[i], found[j]) for i, j in sorted(self._of.matching(len(gold), edges)))

    def _percent(self, counts: Sequence[float] | None) -> str:
        precision, recall, f1 = self._of.prf(counts or [0, 0, 0, 0])
        return f"P {100 * precision:.1f}  R {100 * recall:.1f}  F {100 * f1:.1f}"


def without_nested(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The attributions that stand in no other."""
    return tuple(row for row in rows if not row.get("within"))


def share(right: int, of: int) -> str:
    """A share in words: "82.1% of 56"."""
    return f"{100 * right / of:.1f}% of {of}" if of else "none"


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
