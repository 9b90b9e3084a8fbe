"""Attributions in the project's own kind of text: press releases, speeches and a news report, annotated by hand.

Halves: rules and tagger may be developed with "dev" in view; "final" is shown in totals only, never by document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bench.attribution.material import OWN, RUSSIAN, Material, names_of
from bench.attribution.scoring import Case, Scorer, without_nested

_FEW = ("lenient", "content", "strict")
HALVES = ("dev", "final")


def figures(material: Material) -> dict[str, Any]:
    """English: by half and engine."""
    out: dict[str, Any] = {}
    for engine in material.engines:
        passages = material.passages(OWN, engine)
        for half in HALVES:
            cases = [case for case in passages.cases if case.half == half]
            kinds = {kind: [c for c in cases if c.kind == kind] for kind in sorted({c.kind for c in cases})}
            out[f"own genre {half}, {engine}"] = measured(material.scorer, cases, kinds)
        out[f"own genre, {engine}"] = names_of(passages)
    return out


def russian(material: Material) -> dict[str, Any]:
    """Russian: by half and engine; what real speakers said and what was written for the exercise, apart."""
    out: dict[str, Any] = {}
    for engine in material.engines:
        passages = material.passages(RUSSIAN, engine)
        for half in HALVES:
            cases = [case for case in passages.cases if case.half == half]
            kinds = {
                "real documents": [case for case in cases if case.kind != "exercise"],
                "written for the exercise": [case for case in cases if case.kind == "exercise"],
            }
            out[f"Russian {half}, {engine}"] = measured(material.scorer, cases, kinds)
        out[f"Russian, {engine}"] = names_of(passages)
    return out


def measured(scorer: Scorer, cases: Sequence[Case], kinds: dict[str, list[Case]]) -> dict[str, Any]:
    """All figures of one half: of everything, without nested ones, without the speaker's own words, and by kind."""
    out: dict[str, Any] = {
        "passages": len(cases),
        "attributions": sum(len(case.gold) for case in cases),
        **scorer.figures(cases, _FEW),
        "lenient F, 95% interval": scorer.interval(cases),
    }
    flat = [replace(c, gold=without_nested(c.gold), found=without_nested(c.found)) for c in cases]
    out |= {f"nested left out, {name}": value for name, value in scorer.figures(flat, _FEW, ()).items()}
    if any(row.get("self") for case in cases for row in case.gold):
        others = [without_self(scorer, case) for case in cases]
        out |= {f"speaker's own words left out, {n}": v for n, v in scorer.figures(others, _FEW, ()).items()}
        flat = [replace(c, gold=without_nested(c.gold), found=without_nested(c.found)) for c in others]
        both = scorer.figures(flat, _FEW, ())
        out |= {f"own words and nested left out, {name}": value for name, value in both.items()}
    for kind, some in kinds.items():
        out |= {f"{kind}, {name}": value for name, value in scorer.figures(some, _FEW, ()).items()}
    return out


def without_self(scorer: Scorer, case: Case) -> Case:
    """The case without what a speaker says of himself (`self`), and without what was found for it."""
    found = {id(ours) for theirs, ours in scorer.pairs(case, "content") if theirs.get("self")}
    return replace(
        case,
        gold=tuple(row for row in case.gold if not row.get("self")),
        found=tuple(row for row in case.found if id(row) not in found),
    )
