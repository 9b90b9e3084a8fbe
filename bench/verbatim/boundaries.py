"""Where speeches begin, in the Council's records of 2002 and 2014 and of January to March 2020.

The truth (OCR; the first with its lines, the second one line a speech) has the offset and label of each speech.
A boundary is right if a speech with a label begins at that very character. A label is right if its words are those of
the truth, white space apart. In the truth of 2002 and 2014 consecutive turns of one speaker are merged, so that a
second label of the same speaker counts as neither right nor wrong.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from onrecord.languages import Language
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.text.names import NameFinder

FOLDERS = ("council-2002-2014", "council-2020")


def figures(shared: Path, languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    """Precision, recall and F1 of boundaries and accuracy of labels, by folder."""
    return {
        folder: _boundaries(sorted((shared / "records" / folder).glob("*.boundaries.json")), languages, names)
        for folder in FOLDERS
    }


def _boundaries(truths: list[Path], languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    right = found = wanted = labels = again = 0
    characters, began = 0, time.process_time()
    misses: list[str] = []
    for path in truths:
        truth = json.loads(path.read_text(encoding="utf-8"))
        source = path.with_name(path.name.replace(".boundaries.json", ".txt"))
        document = to_document(load_origin(str(source)))
        characters += len(document.text)
        reading = read(document, languages, names)
        ours = {s.label.start: _plain(s.label.of(document.text)) for s in reading.speeches if s.label is not None}
        theirs = {entry["start"]: _plain(entry["label"]) for entry in truth}
        hits = ours.keys() & theirs.keys()
        merged = {at for at in ours.keys() - theirs.keys() if _inside_same(at, ours[at], truth)}
        again += len(merged)
        right, wanted, found = right + len(hits), wanted + len(theirs), found + len(ours) - len(merged)
        labels += sum(_squeezed(ours[at]) == _squeezed(theirs[at]) for at in hits)
        misses += [f"{source.name} {at} missed {theirs[at]}" for at in sorted(theirs.keys() - ours.keys())]
        misses += [f"{source.name} {at} extra {ours[at]}" for at in sorted(ours.keys() - theirs.keys() - merged)]
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return {
        "records": len(truths),
        "boundaries": wanted,
        "precision": round(100 * precision, 2),
        "recall": round(100 * recall, 2),
        "f1": round(100 * 2 * precision * recall / max(precision + recall, 1e-9), 2),
        "labels": round(100 * labels / max(right, 1), 2),
        "second labels of the same speaker": again,
        "characters": characters,
        "seconds": round(time.process_time() - began, 1),
        "misses": misses,
    }


def _inside_same(at: int, label: str, truth: list[dict[str, Any]]) -> bool:
    """True where a label stands inside a speech that the truth gives to the same speaker."""
    holder = next((entry for entry in truth if entry["start"] < at < entry["end"]), None)
    return holder is not None and _squeezed(label).split("(")[0] == _squeezed(holder["label"]).split("(")[0]


def _squeezed(label: str) -> str:
    return "".join(label.split()).casefold()


def _plain(words: str) -> str:
    """Words to compare: single spaces, straight apostrophes."""
    return " ".join(words.replace("’", "'").split())
