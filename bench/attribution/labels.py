"""What a cue does, what type an attribution is of, and whom its content names, where it pairs with an annotator's.

Accuracy and macro-F1 (the mean over classes with at least five examples in the gold) of `cue_class` and `type`;
F1 of `about`, each actor of each attribution counting once; documents, which annotators did not list, are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from bench.attribution.identity import Identities
from bench.attribution.material import OWN, RUSSIAN, Material
from bench.attribution.own import HALVES
from bench.attribution.scoring import Case, Row, Scorer, share
from bench.attribution.speakers import matched

FEWEST = 5
SETS = (
    *((f"own genre {half}", (OWN,), (half,)) for half in HALVES),
    ("own genre, both halves", (OWN,), HALVES),
    ("Russian, both halves", (RUSSIAN,), HALVES),
    ("English and Russian", (OWN, RUSSIAN), HALVES),
)


def figures(material: Material) -> dict[str, Any]:
    """By set and engine."""
    out: dict[str, Any] = {}
    for engine in material.engines:
        resources = material.resources(engine)
        identities = Identities(resources.register, resources.languages)
        for name, groups, halves in SETS:
            every = (case for files in groups for case in material.passages(files, engine).cases)
            cases = [case for case in every if case.half in halves]
            out[f"labels, {name}, {engine}"] = measured(material.scorer, cases, identities)
    return out


def measured(scorer: Scorer, cases: Iterable[Case], identities: Identities) -> dict[str, Any]:
    """The figures of one set."""
    pairs = [(case, theirs, ours) for case in cases for theirs, ours in scorer.pairs(case)]
    out: dict[str, Any] = {"labelled": len(pairs)}
    for label in ("cue_class", "type"):
        out |= {
            f"{label}, {k}": v
            for k, v in agreement([(t[label], getattr(o["given"], label)) for _, t, o in pairs]).items()
        }
    return out | {"about, F": _about(pairs, identities)}


def agreement(labels: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Accuracy and macro-F1 of (gold, found) labels."""
    return {
        "accuracy": share(sum(gold == found for gold, found in labels), len(labels)),
        "macro-F1": macro_f1(labels),
    }


def macro_f1(labels: Sequence[tuple[str, str]], fewest: int = FEWEST) -> str:
    """The mean F1, in per cent, over the classes with so many examples in the gold."""
    gold, found = Counter(g for g, _ in labels), Counter(f for _, f in labels)
    right = Counter(g for g, f in labels if g == f)
    scores = [200 * right[one] / (gold[one] + found[one]) for one in gold if gold[one] >= fewest]
    return f"{sum(scores) / len(scores):.1f} over {len(scores)} classes" if scores else "none"


def _about(pairs: Iterable[tuple[Case, Row, Row]], identities: Identities) -> str:
    right = gold = found = 0
    for case, theirs, ours in pairs:
        about = [actor for actor in ours["given"].about if not (actor.id or "").startswith("doc:")]
        right += matched(theirs["about"], about, case, identities)
        gold += len(theirs["about"])
        found += len(about)
    precision, recall = right / max(found, 1), right / max(gold, 1)
    f1 = 2 * right / max(gold + found, 1)
    return f"P {100 * precision:.1f}  R {100 * recall:.1f}  F {100 * f1:.1f} of {gold}"
