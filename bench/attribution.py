"""Who said what in US political news: the rule engine against PolNeAR's dev part, with the scorer beside it.

The whole trip is measured as a user gets it, from the bytes of an article to linked attributions. Side by side in the
same run stands a baseline of two regular expressions, so that figures of another machine can be compared: the ratio
of speeds counts, not the seconds. PolNeAR: Newell, Margolin and Ruths, LREC 2018; "lenient" is the headline figure of
the scorer: contents share half of their words and sources agree.
"""

from __future__ import annotations

import importlib.util
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from onrecord.model import Attribution, Origin
from onrecord.pipeline import Resources, load_resources, read_origin
from onrecord.span import Span

FIGURES = ("lenient", "content", "medium", "strict")
TYPES = ("direct", "mixed", "indirect")

Spans = list[list[int]]
Predicted = dict[str, Spans]


def run(shared: Path, part: str = "dev") -> dict[str, Any]:
    """P, R and F1 in per cent of engine and baseline on a part of PolNeAR; precision by rule; speed."""
    scorer = _module(shared / "scoring" / "score_attribution.py")
    gold = scorer.load(str(shared / "corpora" / "polnear" / f"{part}.jsonl"))
    resources = load_resources()
    texts = {key: row["text"] for key, row in gold.items()}
    rules, seconds = _timed(texts, lambda text: list(engine(text, resources)))
    plain, plain_seconds = _timed(texts, lambda text: list(baseline(text)))
    words = sum(len(text.split()) for text in texts.values())
    return {
        f"PolNeAR {part}, rules": _scores(scorer, gold, rules),
        f"PolNeAR {part}, baseline of regular expressions": _scores(scorer, gold, plain),
        f"PolNeAR {part}, share right by rule": _by_rule(scorer, gold, rules),
        "words per CPU-second, rules": round(words / seconds),
        "ratio of CPU time, rules to baseline": round(seconds / plain_seconds, 1),
    }


def engine(text: str, resources: Resources) -> Iterator[dict[str, Any]]:
    """The attributions of the whole pipeline as the scorer wants them, with the rule beside."""
    origin = Origin("-", "0" * 64, "text/plain", data=text.encode())
    dossier = read_origin(origin, resources, genre="news", date="2016-01-01", language="en")
    assert dossier.document.text == text
    for attribution in dossier.attributions:
        yield {**_spans(attribution), "rule": attribution.rule}


def _spans(attribution: Attribution) -> Predicted:
    def pairs(spans: tuple[Span, ...]) -> Spans:
        return [[span.start, span.stop] for span in spans]

    return {
        "source": pairs(attribution.source),
        "cue": pairs(attribution.cue),
        "content": pairs(attribution.content),
    }


_VERB = r"(?P<cue>said|says|told|added|wrote|asked|noted|argued|claimed)"
_NAME = r"(?P<source>(?:[A-Z][\w.’'-]*|he|she|they)(?: [A-Z][\w.’'-]*){0,3})"
_BASELINE = (
    re.compile(rf"(?P<content>[“\"][^”\"\n]+[”\"]),? {_NAME} {_VERB}"),
    re.compile(rf"{_NAME} {_VERB} (?P<content>[^.\n]+)"),
)


def baseline(text: str) -> Iterator[Predicted]:
    """What two regular expressions find: “…” NAME said, and NAME said ….."""
    for pattern in _BASELINE:
        for found in pattern.finditer(text):
            yield {role: [list(found.span(role))] for role in ("source", "cue", "content")}


def _timed(texts: dict[str, str], of: Callable[[str], list[Any]]) -> tuple[dict[str, Any], float]:
    began = time.process_time()
    found = {key: {"id": key, "attributions": of(text)} for key, text in texts.items()}
    return found, time.process_time() - began


def _scores(scorer: ModuleType, gold: dict[str, Any], predicted: dict[str, Any]) -> dict[str, Any]:
    total = scorer.total(counts for _, counts in scorer.score(gold, predicted))
    out: dict[str, Any] = {}
    for name in FIGURES:
        out[f"attribution {name}"] = _percent(scorer, total[f"attribution {name}"])
    for name in TYPES:
        out[f"{name}, lenient"] = _percent(scorer, total[f"{name} lenient"])
    return out


def _percent(scorer: ModuleType, counts: list[int]) -> str:
    precision, recall, f1 = scorer.prf(counts)
    return f"P {100 * precision:.1f}  R {100 * recall:.1f}  F {100 * f1:.1f}"


def _by_rule(scorer: ModuleType, gold: dict[str, Any], predicted: dict[str, Any]) -> dict[str, str]:
    """Share of each rule's results that pair with an annotator's under the lenient condition."""
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    lenient = scorer.CONDITIONS["lenient"]
    for key, row in gold.items():
        doc = scorer.Doc(row["text"])
        wanted = [a for a in doc.read(row["attributions"], key) if a["content"]]
        rows = predicted[key]["attributions"]
        for raw, ours in zip(rows, doc.read(rows, key), strict=True):
            found[raw["rule"]] += 1
            right[raw["rule"]] += any(lenient(doc, theirs, ours) for theirs in wanted)
    return {rule: f"{right[rule] / count:.2f} of {count}" for rule, count in found.most_common()}


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
