"""Where speeches begin, in the Council's records of 2002 and 2014 and of January to March 2020, whole and damaged.

The truth (OCR; the first with its lines, the second one line a speech) has the offset and label of each speech. Read
three ways: as printed, where a boundary is right if a speech with a label begins at that very character; with each
line break replaced by a space; and so with 1 % and 3 % of the characters replaced by others, drawn with several seeds
(letters alone, and any sign of a keyboard), where three characters either way are allowed. A label is right if its
words are those of the truth, white space apart. In the truth of 2002 and 2014 consecutive turns of one speaker are
merged, so that a label inside a turn of the same speaker counts as neither right nor wrong. Beside it stands, over the
same texts, one regular expression for clean labels.
"""

from __future__ import annotations

import json
import random
import re
import string
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord.languages import Language
from onrecord.origins import load_origin, to_document
from onrecord.origins.source import origin_of
from onrecord.readers import read
from onrecord.text.names import NameFinder

FOLDERS = ("council-2002-2014", "council-2020")
DAMAGE = (1, 3)
SEEDS = (1, 2, 3)
NEAR = 3
SIGNS = {"letters": string.ascii_letters, "any sign": string.ascii_letters + string.digits + string.punctuation + " "}
BARE = re.compile(
    r"(?:The (?:Acting )?President|The (?:Deputy )?Secretary-General"
    r"|(?:Mr|Mrs|Ms|Dr)\. ?[A-Z][^():.;,?!]{1,50}?"
    r"|(?:Sir|Dame|Lord|Judge|King|President|Monsignor) [A-Z][^():.;,?!]{1,40}?)"
    r"(?:\s*\([^():;]{2,70}(?:\([^()]{2,40}\))?\))*\s*:"
)

Starts = Callable[[str], dict[int, str]]


@dataclass
class Score:
    """Counts over several texts."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    labels: int = 0
    again: int = 0
    characters: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, name: str, ours: Mapping[int, str], truth: list[dict[str, Any]], near: int) -> None:
        """Counts the starts `ours` (with the words of their labels) against the truth."""
        theirs = {entry["start"]: _squeezed(entry["label"]) for entry in truth}
        pairs = dict(_paired(sorted(ours), sorted(theirs), near))
        merged = {at for at in ours.keys() - pairs.keys() if _inside_same(at, ours[at], truth)}
        self.right, self.wanted = self.right + len(pairs), self.wanted + len(theirs)
        self.found, self.again = self.found + len(ours) - len(merged), self.again + len(merged)
        self.labels += sum(_squeezed(ours[our]) == theirs[at] for our, at in pairs.items())
        hit = set(pairs.values())
        self.misses += [f"{name} {at} missed {theirs[at]}" for at in sorted(theirs.keys() - hit)]
        self.misses += [f"{name} {at} extra {ours[at]}" for at in sorted(ours.keys() - pairs.keys() - merged)]

    def shown(self) -> dict[str, float]:
        """Precision and recall in per cent."""
        return {
            "precision": round(100 * self.right / max(self.found, 1), 2),
            "recall": round(100 * self.right / max(self.wanted, 1), 2),
        }


def figures(shared: Path, languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    """The figures by folder, and of all texts under damage."""
    out: dict[str, Any] = {}
    every: list[tuple[str, str, list[dict[str, Any]]]] = []
    for folder in FOLDERS:
        texts = list(_texts(shared / "records" / folder))
        out[folder] = _clean(texts, languages, names)
        every += [(name, text.replace("\n", " "), truth) for name, text, truth in texts]
    out["damaged"] = _damaged(every, languages, names)
    return out


def _clean(
    texts: list[tuple[str, str, list[dict[str, Any]]]], languages: Mapping[str, Language], names: NameFinder
) -> dict[str, Any]:
    began = time.process_time()
    printed, flat, bare = Score(), Score(), Score()
    for name, text, truth in texts:
        printed.add(name, _starts(text, languages, names), truth, 0)
    seconds = time.process_time() - began
    for name, text, truth in texts:
        one_line = text.replace("\n", " ")
        flat.add(f"{name} on one line", _starts(one_line, languages, names), truth, NEAR)
        bare.add(name, _bare(one_line), truth, NEAR)
    precision, recall = printed.right / max(printed.found, 1), printed.right / max(printed.wanted, 1)
    return {
        "records": len(texts),
        "boundaries": printed.wanted,
        **printed.shown(),
        "f1": round(100 * 2 * precision * recall / max(precision + recall, 1e-9), 2),
        "labels": round(100 * printed.labels / max(printed.right, 1), 2),
        "second labels of the same speaker": printed.again,
        "characters": sum(len(text) for _, text, _ in texts),
        "on one line": flat.shown(),
        "on one line, one regular expression": bare.shown(),
        "seconds": round(seconds, 1),
        "misses": printed.misses + flat.misses,
    }


def _damaged(
    texts: list[tuple[str, str, list[dict[str, Any]]]], languages: Mapping[str, Language], names: NameFinder
) -> dict[str, Any]:
    out: dict[str, Any] = {}
    misses: list[str] = []
    for percent in DAMAGE:
        for signs, alphabet in SIGNS.items():
            score, bare = Score(), Score()
            for seed in SEEDS:
                for name, text, truth in texts:
                    changed = damaged(text, percent / 100, f"{seed} {name}", alphabet)
                    score.add(
                        f"{name} {percent} % {signs} seed {seed}", _starts(changed, languages, names), truth, NEAR
                    )
                    bare.add(name, _bare(changed), truth, NEAR)
            out[f"{percent} %, {signs}"] = score.shown()
            out[f"{percent} %, {signs}, one regular expression"] = bare.shown()
            misses += score.misses
    return {**out, "misses": misses}


def damaged(text: str, share: float, seed: str, alphabet: str) -> str:
    """The text with that share of its characters replaced by others of the alphabet; no character moves."""
    chance = random.Random(seed)
    letters = list(text)
    for at in chance.sample(range(len(letters)), round(share * len(letters))):
        letters[at] = chance.choice([sign for sign in alphabet if sign != letters[at]])
    return "".join(letters)


def _texts(folder: Path) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    for path in sorted(folder.glob("*.boundaries.json")):
        source = path.with_name(path.name.replace(".boundaries.json", ".txt"))
        truth = json.loads(path.read_text(encoding="utf-8"))
        yield source.name, to_document(load_origin(str(source))).text, truth


def _starts(text: str, languages: Mapping[str, Language], names: NameFinder) -> dict[int, str]:
    document = to_document(origin_of("record.txt", text.encode()))
    reading = read(document, languages, names)
    return {s.label.start: s.label.of(document.text) for s in reading.speeches if s.label is not None}


def _bare(text: str) -> dict[int, str]:
    return {match.start(): match[0].rstrip(" :") for match in BARE.finditer(text)}


def _paired(ours: list[int], theirs: list[int], near: int) -> Iterator[tuple[int, int]]:
    """Each start of ours with the one of theirs that is near enough; none twice."""
    taken: set[int] = set()
    for at in ours:
        index = bisect_left(theirs, at - near)
        if index < len(theirs) and theirs[index] <= at + near and theirs[index] not in taken:
            taken.add(theirs[index])
            yield at, theirs[index]


def _inside_same(at: int, label: str, truth: list[dict[str, Any]]) -> bool:
    """True where a label stands inside a speech that the truth gives to the same speaker."""
    holder = next((entry for entry in truth if entry["start"] < at < entry["end"]), None)
    return holder is not None and _squeezed(label).split("(")[0] == _squeezed(holder["label"]).split("(")[0]


def _squeezed(label: str) -> str:
    return "".join(label.replace("’", "'").split()).casefold()
