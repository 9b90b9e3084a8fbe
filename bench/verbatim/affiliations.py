"""For whom speakers stand, in the Council's records of January to March 2020, as printed and on one line.

The truth is the State in the label, and for a label without one the list of names beside the records. Of the President
it says nothing. Names are mapped here and compared white space apart. Where the list says "UN" and the President's own
words name another body ("Chair of The Elders"), the speech is named and counted as wrong all the same.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from onrecord.languages import Language
from onrecord.model import Speech
from onrecord.origins import load_origin, to_document
from onrecord.origins.source import origin_of
from onrecord.readers import read
from onrecord.text.names import NameFinder

FOLDER = "council-2020"
NEAR = 3
# the list's names, and those that mean the same
SAME = {
    "un": "united nations",
    "asean": "association of southeast asian nations",
    "league of the arab states": "league of arab states",
    "osce": "organization for security and cooperation in europe",
    "palestine": "state of palestine",
    "belgium": "kingdom of belgium",
    "fondasyon je klere (fjkl)": "fondasyon je klere",
}


def figures(shared: Path, languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    """Speeches with a truth, and the share of them whose affiliation is the same."""
    folder = shared / "records" / FOLDER
    with (folder / "speaker_affiliations.tsv").open(encoding="utf-8") as file:
        listed = {row["speaker"]: row["affiliation"] for row in csv.DictReader(file, delimiter="\t")}
    out: dict[str, Any] = {}
    for way, joint in (("as printed", "\n"), ("on one line", " ")):
        rows = [
            row
            for path in sorted(folder.glob("*.boundaries.json"))
            for row in _rows(path, joint, listed, languages, names)
        ]
        wrong = [
            f"{way}: {name} {speaker}: {said}, truth {truth}"
            for name, speaker, said, truth in rows
            if not same(said, truth)
        ]
        out[f"affiliations, {way}"] = {
            "speeches with a truth": len(rows),
            "right, per cent": round(100 * (len(rows) - len(wrong)) / max(len(rows), 1), 2),
            "misses": wrong,
        }
    return out


def _rows(
    path: Path, joint: str, listed: Mapping[str, str], languages: Mapping[str, Language], names: NameFinder
) -> Iterator[tuple[str, str, str | None, str]]:
    """(record, label, affiliation read, affiliation in truth) of each speech that has one in truth."""
    source = path.with_name(path.name.replace(".boundaries.json", ".txt"))
    text = to_document(load_origin(str(source))).text.replace("\n", joint)
    speeches = read(to_document(origin_of("record.txt", text.encode())), languages, names).speeches
    starts: dict[int, Speech] = {s.label.start: s for s in speeches if s.label is not None}
    for entry in json.loads(path.read_text(encoding="utf-8")):
        truth = expected(entry["label"], listed)
        if truth is None:
            continue
        near = (starts.get(entry["start"] + off) for off in sorted(range(-NEAR, NEAR + 1), key=abs))
        speech = next((found for found in near if found is not None), None)
        said = speech.affiliation.name if speech is not None and speech.affiliation is not None else None
        yield source.stem, entry["label"], said, truth


def expected(label: str, listed: Mapping[str, str]) -> str | None:
    """The affiliation that the truth gives to a label: the State in it, or what the list has for the name."""
    who, _, rest = label.partition("(")
    state = re.match(r"((?:[^()]|\([^()]*\))+)\)", rest)
    if state is not None and not re.match(r"\s*(?:spoke|interpret)", state[1], re.IGNORECASE):
        return state[1]
    return listed.get(who.strip())


def same(said: str | None, truth: str) -> bool:
    """True where both mean the same; "Individual" is someone who speaks for no one."""
    if truth == "Individual":
        return said is None
    return said is not None and _plain(said) == _plain(truth)


def _plain(name: str) -> str:
    name = " ".join(name.replace("’", "'").casefold().split())
    return SAME.get(name, name).replace(" ", "")
