"""How quick: words a second inside the engine and from bytes to dossier, alone and by two processes; load and memory.

Seconds of CPU of one process, so that a busy machine disturbs little; nothing here is frozen.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.attribution import news
from bench.attribution.material import ROOT, Material, read_article
from bench.attribution.textacy_peer import peak_megabytes
from onrecord.model import Dossier
from onrecord.pipeline import load_resources
from onrecord.pipeline_many import Wishes, read_many

DOCUMENTS, JOBS = 200, 2
_ALONE = 20
"""Documents that a fresh process reads before its memory is looked at."""


def figures(material: Material) -> dict[str, Any]:
    """The engines, then the others."""
    out: dict[str, Any] = {}
    for engine in material.engines:
        read = material.news(engine)
        out[f"words per CPU-second, engine alone, {engine}"] = round(read.words / read.engine_seconds)
        out[f"words per CPU-second, text to dossier, {engine}"] = round(read.words / read.seconds)
        out[f"words per wall second, {JOBS} processes with their start, {engine}"] = _by_processes(material, engine)
        out |= _fresh(material, engine)
    out |= news.speeds(material)
    return out


def alone(engine: str, file: str) -> None:
    """Prints, as JSON, seconds to load the engine with its model and the most memory of this process in megabytes."""
    began = time.perf_counter()
    resources = load_resources(engine)
    resources.engine.of(resources.languages["en"])
    loaded = time.perf_counter() - began
    for text in json.loads(Path(file).read_text(encoding="utf-8")):
        read_article(text, resources)
    print(json.dumps({"load": loaded, "peak": peak_megabytes()}))


def _fresh(material: Material, engine: str) -> dict[str, Any]:
    texts = [row["text"] for row in material.articles.values()][:_ALONE]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "texts.json"
        file.write_text(json.dumps(texts), encoding="utf-8")
        code = f"from bench.attribution.speed import alone; alone({engine!r}, {str(file)!r})"
        run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    told = json.loads(run.stdout)
    return {
        f"seconds to load register, tables and model, {engine}": round(told["load"], 2),
        f"peak megabytes after {len(texts)} articles, {engine}": told["peak"],
    }


def _by_processes(material: Material, engine: str) -> str:
    """Words a second of wall clock, start of the processes included, over articles of PolNeAR's train part."""
    rows = material.rows(material.shared / "corpora" / "polnear" / "train.jsonl")[:DOCUMENTS]
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, row in enumerate(rows):
            names.append(str(Path(folder) / f"{number}.txt"))
            Path(names[-1]).write_bytes(row["text"].encode())
        wishes = Wishes(genre="news", date="2016-01-01", language="en", engine=engine)
        began = time.perf_counter()
        read = [one for one in read_many(names, wishes, JOBS) if isinstance(one, Dossier)]
        seconds = time.perf_counter() - began
    words = sum(len(dossier.document.text.split()) for dossier in read)
    return f"{round(words / seconds)} over {len(read)} of {len(names)} documents"
