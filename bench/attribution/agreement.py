"""How far annotators agree with one another, in the same measure: no program is right more often than they are.

Six passages of the project's own kind were annotated a second time, blind; PolNeAR holds other annotators' readings of
some of its articles. One annotation is scored as if it had been found, the other as gold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from bench.attribution.identity import Identities
from bench.attribution.labels import agreement
from bench.attribution.material import GOLD, OWN, SECOND, Material
from bench.attribution.scoring import Case, Row, Scorer, share, without_nested
from bench.attribution.speakers import NAMED
from onrecord.model import Actor

_POLNEAR = ("dev", "train")


def figures(material: Material) -> dict[str, Any]:
    """Own kind, with what they say of speakers and cues; and PolNeAR."""
    resources = material.resources(material.engines[-1])
    identities = Identities(resources.register, resources.languages)
    out: dict[str, Any] = {"agreement of annotators, own genre": _own(material, identities)}
    for part in _POLNEAR:
        out[f"agreement of annotators, PolNeAR {part}"] = _polnear(material, part)
    return out


def _own(material: Material, identities: Identities) -> dict[str, Any]:
    cases = list(_twice(material))
    flat = [_case(case, without_nested(case.gold), without_nested(case.found)) for case in cases]
    pairs = [pair for case in cases for pair in material.scorer.pairs(case)]
    out: dict[str, Any] = {"passages": len(cases), **material.scorer.figures(cases)}
    out |= {f"nested left out, {name}": value for name, value in material.scorer.figures(flat, types=()).items()}
    for label in ("cue_class", "type"):
        labels = [(one[label], other[label]) for one, other in pairs]
        out |= {f"{label}, {name}": value for name, value in agreement(labels).items()}
    return out | {"same speaker, of those that both name": _speakers(material.scorer, cases, identities)}


def _twice(material: Material) -> Iterable[Case]:
    """The passages with both annotations. Agreement is measured over all that was annotated, `few` or not."""
    first = {_place(row): row for name in OWN for row in material.all_rows(GOLD / f"{name}.jsonl")}
    texts = {case.key: case for case in material.passages(SECOND, material.engines[-1]).cases}
    for name in SECOND:
        for row in material.all_rows(GOLD / f"{name}.jsonl"):
            case, other = texts.get(row["id"]), first.get(_place(row))
            if case is not None and other is not None:
                start = row["passage"][0]
                yield _case(case, tuple(_moved(one, -start) for one in other["attributions"]), case.gold)


def _case(case: Case, gold: tuple[Row, ...], found: tuple[Row, ...]) -> Case:
    return Case(case.key, case.text, gold, found, language=case.language, on=case.on)


def _place(row: Mapping[str, Any]) -> tuple[str, int, int]:
    return row["file"], row["passage"][0], row["passage"][1]


def _moved(row: Row, by: int) -> Row:
    roles = {role: [[start + by, stop + by] for start, stop in row[role]] for role in ("source", "cue", "content")}
    return {**row, **roles}


def _speakers(scorer: Scorer, cases: Iterable[Case], identities: Identities) -> str:
    same: Counter[bool] = Counter()
    for case in cases:
        people = [r["speaker"]["name"] for r in (*case.gold, *case.found) if r["speaker"]["kind"] == "person"]
        for one, other in scorer.pairs(case):
            ours, theirs = one["speaker"], other["speaker"]
            if ours["name"] and theirs["name"] and {ours["kind"], theirs["kind"]} <= set(NAMED):
                actor = Actor(theirs["name"], name=theirs["name"])
                same[
                    identities.same(
                        ours["name"], actor, language=case.language, on=case.on, kind=ours["kind"], others=people
                    )
                ] += 1
    return share(same[True], same.total())


def _polnear(material: Material, part: str) -> dict[str, Any]:
    """Each other reading of an article against the one that was chosen."""
    folder = material.shared / "corpora" / "polnear"
    chosen = {row["id"]: row for row in material.all_rows(folder / f"{part}.jsonl")}
    cases = [
        Case(row["id"], row["text"], tuple(chosen[row["id"]]["attributions"]), tuple(row["attributions"]))
        for row in material.all_rows(folder / f"{part}.alt.jsonl")
        if row["id"] in chosen and row["text"] == chosen[row["id"]]["text"]
    ]
    told = {"readings": len(cases), "articles": len({case.key for case in cases})}
    return {**told, **material.scorer.figures(cases)}
