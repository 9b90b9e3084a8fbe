"""What is measured, and what each engine finds in it: each text is read once by each engine, as a user gets it.

Two kinds of text: articles of PolNeAR (US political news), and passages annotated for this project by hand
(bench/gold): press releases, speeches, news, and Russian. Of a passage the whole document is read by the whole
pipeline, and what stands inside the passage is compared. Offsets of the gold hold for one text only: where the hash of
a text has changed, the passage is left out and named.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from bench.attribution.peers import Peer, textacy
from bench.attribution.scoring import Case, Row, Scorer, Spans
from onrecord.attribution import Engine
from onrecord.languages import Language
from onrecord.model import Attributed, Attribution, Document, Dossier, Origin, Reading
from onrecord.pipeline import Resources, load_resources, read, read_origin
from onrecord.span import Span
from onrecord.text.names import NameFinder

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "bench" / "gold"
OWN = ("press-en", "records-en")
RUSSIAN = ("ru",)
SECOND = ("again",)
ENGINES = ("joint", "rules")


@dataclass(slots=True)
class TimedEngine:
    """An engine that adds up the seconds of CPU which it takes."""

    engine: Engine
    seconds: list[float] = field(default_factory=list)
    name: str = field(init=False)
    models: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.name, self.models = self.engine.name, self.engine.models

    def of(self, language: Language) -> Engine:
        """What reads a language, timed into the same list."""
        return TimedEngine(self.engine.of(language), self.seconds)

    def attribute(self, reading: Reading, language: Language, names: NameFinder) -> Attributed:
        """As the engine, timed."""
        began = time.process_time()
        found = self.engine.attribute(reading, language, names)
        self.seconds.append(time.process_time() - began)
        return found


@dataclass(frozen=True, slots=True)
class News:
    """Articles with what was found in them; seconds of CPU inside the engine, and from bytes to dossier."""

    cases: tuple[Case, ...]
    words: int
    engine_seconds: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of gold files with what was found in them, and the names of those whose text has changed."""

    cases: tuple[Case, ...]
    changed: tuple[str, ...]


class Material:
    """The texts, their gold and what engines find in them; each is read when a part first asks for it.

    `few` takes only that many texts of each file: to try the bench, not to measure.
    """

    def __init__(self, shared: Path, few: int | None = None, engines: Sequence[str] = ENGINES) -> None:
        self.shared, self.few, self.engines = shared, few, tuple(engines)
        self._resources: dict[str, Resources] = {}
        self._news: dict[str, News] = {}
        self._passages: dict[tuple[tuple[str, ...], str], Passages] = {}

    @cached_property
    def scorer(self) -> Scorer:
        """The scorer beside the material."""
        return Scorer(self.shared)

    @cached_property
    def textacy(self) -> Peer | None:
        """What textacy found in PolNeAR's dev part; None where it is not installed."""
        return textacy({key: row["text"] for key, row in self.articles.items()})

    @cached_property
    def articles(self) -> Mapping[str, Row]:
        """PolNeAR's dev part by id."""
        return {row["id"]: row for row in self.rows(self.shared / "corpora" / "polnear" / "dev.jsonl")}

    def rows(self, path: Path) -> list[Row]:
        """The objects of a file of JSON lines, or the first few of them."""
        return self.all_rows(path)[: self.few]

    @staticmethod
    def all_rows(path: Path) -> list[Row]:
        """The objects of a file of JSON lines."""
        with path.open(encoding="utf-8") as lines:
            return [json.loads(line) for line in lines if line.strip()]

    def resources(self, engine: str) -> Resources:
        """What the pipeline needs, with the engine timed."""
        if engine not in self._resources:
            loaded = load_resources(engine)
            self._resources[engine] = replace(loaded, engine=TimedEngine(loaded.engine))
        return self._resources[engine]

    def news(self, engine: str) -> News:
        """PolNeAR's dev part, read by an engine."""
        if engine not in self._news:
            resources = self.resources(engine)
            assert isinstance(resources.engine, TimedEngine)
            read_article("Mr. Smith said: “Warm up.”", resources)  # what is loaded once is not counted
            resources.engine.seconds.clear()
            began = time.process_time()
            cases = tuple(
                case_of(key, row["text"], row["attributions"], read_article(row["text"], resources))
                for key, row in self.articles.items()
            )
            seconds = time.process_time() - began
            words = sum(len(case.text.split()) for case in cases)
            self._news[engine] = News(cases, words, sum(resources.engine.seconds), seconds)
        return self._news[engine]

    def passages(self, names: tuple[str, ...], engine: str) -> Passages:
        """The passages of files of bench/gold, read by an engine."""
        if (names, engine) not in self._passages:
            rows = [row for name in names for row in self.rows(GOLD / f"{name}.jsonl")]
            self._passages[names, engine] = read_passages(rows, self.shared, self.resources(engine))
        return self._passages[names, engine]


def read_article(text: str, resources: Resources) -> Dossier:
    """The whole trip from the bytes of an article of PolNeAR, whose language, sort and year are known."""
    origin = Origin("-", "0" * 64, "text/plain", data=text.encode())
    dossier = read_origin(origin, resources, genre="news", date="2016-01-01", language="en")
    assert dossier.document.text == text
    return dossier


def case_of(key: str, text: str, gold: Iterable[Row], dossier: Dossier) -> Case:
    """A whole document to be scored."""
    return Case(key, text, tuple(gold), tuple(row_of(one) for one in dossier.attributions))


def row_of(attribution: Attribution) -> Row:
    """An attribution as the scorer wants it, with itself under "given"."""
    roles: Row = {role: _pairs(getattr(attribution, role)) for role in ("source", "cue", "content")}
    return {**roles, "id": attribution.id, "within": attribution.within, "given": attribution}


def read_passages(rows: Sequence[Row], shared: Path, resources: Resources) -> Passages:
    """Each document read once; of each passage whose text is the one that was annotated, what stands inside it."""
    cases: list[Case] = []
    changed: list[str] = []
    for file in dict.fromkeys(row["file"] for row in rows):
        dossier = read(str(path_of(file, shared)), resources)
        digest = hashlib.sha256(dossier.document.text.encode()).hexdigest()
        for row in (row for row in rows if row["file"] == file):
            if row["sha256"] == digest:
                cases.append(passage_case(row, dossier))
            else:
                changed.append(row["id"])
    return Passages(tuple(cases), tuple(changed))


def path_of(file: str, shared: Path) -> Path:
    """Where a text of the gold lies: in the checkout what was written for it, else beside it."""
    return ROOT / file if file.startswith("bench/") else shared / file


def passage_case(row: Row, dossier: Dossier) -> Case:
    """A passage with its gold, and the attributions of the dossier that stand inside it; offsets from its start."""
    passage = Span(*row["passage"])
    found = (clipped(row_of(one), passage) for one in dossier.attributions)
    return Case(
        key=row["id"],
        text=_line_by_paragraph(dossier.document)[passage.start : passage.stop],
        gold=tuple(kept for one in row["attributions"] if (kept := clipped(one, passage)) is not None),
        found=tuple(one for one in found if one is not None),
        half=row.get("half", ""),
        kind=row["kind"],
        language=row["language"],
        on=dossier.document.dating.value,
        file=row["file"],
    )


def clipped(row: Row, passage: Span) -> Row | None:
    """The attribution in offsets of the passage; None if its cue (its content, if it has no cue) begins outside it.

    What reaches beyond the passage is cut off: nobody annotated it.
    """
    first = min((start for start, _ in row["cue"] or row["content"]), default=-1)
    if not passage.start <= first < passage.stop:
        return None
    out = dict(row)
    for role in ("source", "cue", "content"):
        inside = ((max(start, passage.start), min(stop, passage.stop)) for start, stop in row[role])
        out[role] = [[start - passage.start, stop - passage.start] for start, stop in inside if start < stop]
    return out


def _line_by_paragraph(document: Document) -> str:
    """The text, of the same length, with each paragraph on one line: the scorer ends a quotation at a line's end."""
    text: list[str] = list(document.text)
    for paragraph in document.layout.paragraphs:
        for at in range(paragraph.start, paragraph.stop):
            if text[at] in "\r\n":
                text[at] = " "
    return "".join(text)


def _pairs(spans: Iterable[Span]) -> Spans:
    return [[span.start, span.stop] for span in spans]


def names_of(passages: Passages) -> dict[str, Any]:
    """Which passages were left out because their text has changed; nothing if none was."""
    return {"left out, since their text has changed": ", ".join(passages.changed)} if passages.changed else {}
