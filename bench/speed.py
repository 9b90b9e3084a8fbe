"""How quick it starts and reads, each beside something that the same machine does in the same run.

`--help` is held against a Python that does nothing and one that only imports Typer; reading is told in pages and words
for a CPU-second. Nothing here is frozen: machines differ, and a shared one differs from itself.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from onrecord.origins import load_origin, to_document
from onrecord.pipeline import load_resources, read

RUNS = 9


def run(shared: Path) -> dict[str, Any]:
    """Seconds of start-up with their ratios, and reading per CPU-second."""
    bare, typer = _seconds("pass"), _seconds("import typer")
    started = _seconds("import sys; sys.argv = ['onrecord', '--help']; from onrecord.cli import main; main()")
    pages, page_seconds = _pages(sorted((shared / "records" / "pdf").glob("*.pdf")))
    words, word_seconds = _words(sorted((shared / "records" / "council-2020").glob("*.txt"))[:12])
    return {
        "seconds, onrecord --help (median of 9)": round(started, 3),
        "ratio of --help to a Python that does nothing": round(started / bare, 1),
        "ratio of --help to importing Typer alone": round(started / typer, 1),
        "pages of PDF in seconds of CPU, one second": round(pages / page_seconds),
        "words of records, whole pipeline, in seconds of CPU, one second": round(words / word_seconds),
    }


def _seconds(code: str) -> float:
    """Median wall-clock seconds of a fresh interpreter running the code."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _pages(files: list[Path]) -> tuple[int, float]:
    to_document(load_origin(str(files[0])))  # what is loaded once is not counted
    began = time.process_time()
    pages = sum(len(to_document(load_origin(str(file))).layout.pages) for file in files)
    return pages, time.process_time() - began


def _words(files: list[Path]) -> tuple[int, float]:
    resources = load_resources()
    began = time.process_time()
    words = sum(len(read(str(file), resources).document.text.split()) for file in files)
    return words, time.process_time() - began
