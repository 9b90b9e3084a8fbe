"""Attributions in US political news: engines, textacy and two regular expressions on PolNeAR's dev part.

PolNeAR: Newell, Margolin and Ruths, LREC 2018. It marks no attribution inside another's content; a second line leaves
those that an engine reports (`within`) out.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bench.attribution.material import Material
from bench.attribution.peers import HOW
from bench.attribution.regular import baseline
from bench.attribution.scoring import Case, Scorer, without_nested

PART = "PolNeAR dev"


def figures(material: Material) -> dict[str, Any]:
    """Each one's P, R and F1, the interval of the engines', and the share right of each of their rules."""
    out: dict[str, Any] = {}
    for engine in material.engines:
        cases = material.news(engine).cases
        flat = [replace(case, found=without_nested(case.found)) for case in cases]
        of = material.scorer.figures(cases)
        out[f"{PART}, {engine}"] = {
            "models": ", ".join(_models(material, engine)) or "none: rules alone",
            **of,
            "lenient F, 95% interval": material.scorer.interval(cases),
            **{f"nested left out, {name}": value for name, value in material.scorer.figures(flat).items()},
        }
        out[f"{PART}, {engine}, share right by rule"] = by_rule(material.scorer, cases)
    out[f"{PART}, two regular expressions"] = material.scorer.figures(_regular(material))
    return out | _textacy(material)


def speeds(material: Material) -> dict[str, Any]:
    """Words for each second of CPU of the two others, in this run."""
    words = sum(len(row["text"].split()) for row in material.articles.values())
    began = time.process_time()
    _regular(material)
    spent = time.process_time() - began
    out: dict[str, Any] = {"words per CPU-second, two regular expressions": round(words / spent)}
    peer = material.textacy
    if peer is not None:
        out["words per CPU-second, textacy"] = round(words / peer.seconds)
        out["seconds of CPU to load textacy"] = round(peer.load, 2)
        out["peak megabytes, textacy"] = peer.peak
    return out


def by_rule(scorer: Scorer, cases: Iterable[Case]) -> dict[str, str]:
    """The share of each rule's results that pair with an annotator's, lenient."""
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for case in cases:
        found.update(row["given"].rule for row in case.found)
        right.update(ours["given"].rule for _, ours in scorer.pairs(case))
    return {rule: f"{right[rule] / count:.2f} of {count}" for rule, count in found.most_common()}


def _models(material: Material, engine: str) -> tuple[str, ...]:
    resources = material.resources(engine)
    return resources.engine.of(resources.languages["en"]).models


def _regular(material: Material) -> list[Case]:
    return [
        Case(key, row["text"], tuple(row["attributions"]), tuple(baseline(row["text"])))
        for key, row in material.articles.items()
    ]


def _textacy(material: Material) -> dict[str, Any]:
    peer = material.textacy
    if peer is None:
        return {f"{PART}, textacy": f"not measured: {HOW}"}
    cases = [
        Case(key, row["text"], tuple(row["attributions"]), tuple(peer.found[key]))
        for key, row in material.articles.items()
    ]
    told = {"versions": peer.versions, "paragraphs refused (a quotation mark not closed)": peer.refused}
    return {f"{PART}, textacy direct_quotations": {**told, **material.scorer.figures(cases)}}
