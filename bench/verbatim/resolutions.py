"""Resolutions and drafts of the Security Council and the General Assembly as PDF, with the JSON of another project.

Symbol, date and sponsors of the JSON; where it gives a job number for a symbol, the file's name counts, and where it
gives the Council for the authors, the sponsors named in its title do. The operative paragraphs must be numbered without
a gap, and have the numbers that the JSON has (it leaves some out). Of all nineteen: how many paragraphs are preambular,
operative or neither, which of them were not understood, and what stands in no paragraph.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from onrecord.languages import Language
from onrecord.model import Document, Reading
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.text.dates import find_dates
from onrecord.text.names import NameFinder

_JOB = re.compile(r"\d\d-\d{5}")


def figures(shared: Path, languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    """Facts that agree and paragraphs that were told, with the names of those that were not."""
    facts: dict[str, list[bool]] = {}
    told = {"preambular": 0, "operative": 0, "neither": 0}
    misses: list[str] = []
    paragraphs = unaccounted = understood = 0
    for source in sorted((shared / "records" / "resolutions").glob("*.pdf")):
        reading = read(to_document(load_origin(str(source))), languages, names)
        assert reading.resolution is not None, source.name
        for part in reading.resolution.provisions:
            told[part.kind] += 1
            understood += part.what != "not understood"
            if part.what == "not understood":
                misses.append(f"{source.stem}: not understood: {part.span.of(reading.document.text)[:60]}")
        paragraphs += len(reading.resolution.provisions)
        unaccounted += _unaccounted(reading)
        truth = source.with_suffix(".json")
        if truth.exists():
            data = json.loads(truth.read_text(encoding="utf-8"))
            for fact, same, shown in _compared(source.stem, data, reading, languages["en"]):
                facts.setdefault(fact, []).append(same)
                if not same:
                    misses.append(f"{source.stem}: {fact}: {shown}")
    return {
        "resolutions": {
            **{fact: f"{sum(same)} of {len(same)}" for fact, same in facts.items()},
            "paragraphs": paragraphs,
            **{f"paragraphs {kind}": count for kind, count in told.items()},
            "paragraphs not understood": paragraphs - understood,
            "characters in no paragraph": unaccounted,
            "misses": misses,
        }
    }


def _compared(stem: str, data: dict[str, Any], reading: Reading, english: Language) -> Iterator[tuple[str, bool, str]]:
    resolution, document = reading.resolution, reading.document
    assert resolution is not None
    assert english.dates is not None
    symbol = data["ID"] if not _JOB.fullmatch(data["ID"]) else "/".join(stem.removesuffix("-EN").split("_"))
    yield "symbol", resolution.symbol == symbol, f"{resolution.symbol}, not {symbol}"
    date = find_dates(data["Date"], english.dates)[0].value
    clues = [clue.value for clue in document.clues if clue.kind == "cover"]
    yield "date", clues == [date], f"{clues}, not {date}"
    sponsors = [" ".join(actor.words.split()) for actor in resolution.sponsors]
    wanted = list(_sponsors(data))
    yield "sponsors", sponsors == wanted, f"{sponsors}, not {wanted}"
    numbers = [part.number for part in resolution.provisions if part.kind == "operative" and part.number]
    ours = list(dict.fromkeys(number.split()[0] for number in numbers))
    text = re.split(r"(?m)^Annex\b", data["Content"])[0]
    theirs = set(re.findall(r"(?m)^\s*(\d{1,3})\s?\.(?=\s)", text))
    gapless = ours == [str(number) for number in range(1, len(ours) + 1)]
    yield "operative numbers without a gap, those of the JSON among them", gapless and theirs <= set(ours), str(ours)


def _sponsors(data: dict[str, Any]) -> Iterable[str]:
    authors = data["Authors"]
    if isinstance(authors, list):
        return authors
    if "Security Council" in authors:
        authors = data["Title"].split(":")[0]
    united = "United Kingdom of Great Britain and Northern Ireland"
    parts = authors.replace(united, "U").split(" and ")
    return [part.replace("U", united) if part == "U" else part for part in parts]


def _unaccounted(reading: Reading) -> int:
    """Characters that are no white space, in no paragraph and not furniture."""
    document: Document = reading.document
    assert reading.resolution is not None
    spans = [*(part.span for part in reading.resolution.provisions), *document.layout.not_body]
    covered = bytearray(len(document.text))
    for span in spans:
        covered[span.start : span.stop] = b"\x01" * len(span)
    return sum(not covered[at] and not character.isspace() for at, character in enumerate(document.text))
