"""How quick it starts and reads, each beside something that the same machine does in the same run.

`--help` is held against a Python that does nothing and one that only imports Typer. Records are read by several
processes, as `onrecord read` does it: pages of PDF beside `pdftotext` (where it is installed) and beside what pypdfium2
alone gives; megabytes of text beside one regular expression for labels. What is read is generated (bench/generate), a
corpus of the size of The UN Security Council Debates among it. "readers" are origins and readers: bytes to text,
language, cover, boundaries, speakers, votes; "whole pipeline" adds attribution and linking. Nothing here is frozen:
machines differ, and a shared one differs from itself.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from bench.generate import Order, make, orders
from bench.generate.files import write_all
from onrecord import plugins
from onrecord.languages import Language
from onrecord.origins import load_origin, to_document
from onrecord.pipeline import Resources, load_resources
from onrecord.pipeline import read as read_whole
from onrecord.readers import read
from onrecord.register import Register, load

RUNS = 9
JOBS = 2
DOCUMENTS, SPEECHES = 6_595, 106_302
"""Of The UN Security Council Debates, 1992 to 2023."""
_BATCH = 16
# what a clean-label splitter looks for, one expression for all labels
_LABEL = re.compile(
    r"^(?:The President|(?:Mr|Mrs|Ms|Sir|Dame)\.? [^:\n(]{2,60}(?:\([^)\n]+\))?)(?: ?\([^)\n]+\))? ?:", re.M
)


def run(shared: Path) -> dict[str, Any]:
    """Seconds of start-up with their ratios, and what is read in a second."""
    return {**_starting(), **_pdf(shared), **_text(), **corpus(DOCUMENTS // 20, SPEECHES // 20)}


def _starting() -> dict[str, Any]:
    bare, typer = _seconds("pass"), _seconds("import typer")
    started = _seconds("import sys; sys.argv = ['onrecord', '--help']; from onrecord.cli import main; main()")
    return {
        "seconds, onrecord --help (median of 9)": round(started, 3),
        "ratio of --help to a Python that does nothing": round(started / bare, 1),
        "ratio of --help to importing Typer alone": round(started / typer, 1),
    }


def _seconds(code: str) -> float:
    """Median wall-clock seconds of a fresh interpreter running the code."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _pdf(shared: Path) -> dict[str, Any]:
    """Pages a second of PDFs with bold and columns, by two processes, beside others' readers."""
    from bench.generate.pages import set_pages

    with tempfile.TemporaryDirectory() as folder, _pool() as pool:
        files = sorted((shared / "records" / "pdf").glob("*.pdf"))
        for order in orders(60, 1_800, 1, ("columns-1994", "columns-1999", "columns-2009")):
            files.append(Path(folder) / f"{order.number}.pdf")
            latin = order.language in ("en", "fr", "es")
            files[-1].write_bytes(set_pages(make(order if latin else _english(order), load())))
        names = [str(file) for file in files]
        pages = sum(_pdfium(name) for name in names)
        out: dict[str, Any] = {"pages of PDF": pages}
        ways: list[tuple[str, Callable[[str], object]]] = [
            ("onrecord, origins alone", _document), ("onrecord, origins and readers", _reading),
            ("pypdfium2, plain text alone", _pdfium),
        ]  # fmt: skip
        if shutil.which("pdftotext"):
            ways.append(("pdftotext, plain text alone", _pdftotext))
        for name, way in ways:
            out[f"pages in seconds, one, {name}"] = _rate(pages, pool, way, names)
        if not shutil.which("pdftotext"):
            out["pages in seconds, one, pdftotext"] = "not installed"
        return out


def _text() -> dict[str, Any]:
    """Megabytes (10^6 characters) a second of plain text, by two processes, beside a regular expression."""
    with tempfile.TemporaryDirectory() as folder, _pool() as pool:
        write_all(list(orders(400, 6_400, 2)), Path(folder), jobs=JOBS)
        names = sorted(map(str, Path(folder).glob("*.txt")))
        size = sum(len(Path(name).read_text(encoding="utf-8")) for name in names) / 1e6
        few = names[:40]
        part = sum(len(Path(name).read_text(encoding="utf-8")) for name in few) / 1e6
        return {
            "megabytes of text": round(size, 1),
            "megabytes in seconds, one, onrecord, origins alone": _rate(size, pool, _document, names),
            "megabytes in seconds, one, onrecord, origins and readers": _rate(size, pool, _reading, names),
            "megabytes in seconds, one, onrecord, whole pipeline": _rate(part, pool, _whole, few),
            "megabytes in seconds, one, a regular expression for labels": _rate(size, pool, _labels, names),
        }


def corpus(documents: int, speeches: int) -> dict[str, Any]:
    """A corpus generated and read; the memory of one process after a tenth of it and after all."""
    with tempfile.TemporaryDirectory() as folder, _pool() as pool:
        began = time.perf_counter()
        size = write_all(list(orders(documents, speeches, 1)), Path(folder), jobs=JOBS)
        made = time.perf_counter() - began
        names = sorted(map(str, Path(folder).glob("*.txt")))
        began = time.perf_counter()
        found: list[int] = []
        memory: list[int] = []
        for count, used in pool.map(_counted, names, chunksize=_BATCH):
            found.append(count)
            memory.append(used)
        took = time.perf_counter() - began
    return {
        "corpus": f"{documents} documents, {speeches} speeches, {size / 1e6:.0f} megabytes",
        "corpus: speeches found": sum(found),
        "corpus: seconds to generate": round(made, 1),
        "corpus: seconds to read (origins and readers)": round(took, 1),
        "corpus: megabytes of memory in seconds, after a tenth": round(max(memory[: len(memory) // 10])),
        "corpus: megabytes of memory in seconds, at the end": round(max(memory)),
    }


@contextmanager
def _pool() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(JOBS, mp_context=get_context("spawn")) as pool:
        list(pool.map(_ready, range(4 * JOBS)))  # what is loaded once is not counted
        yield pool


def _rate(amount: float, pool: ProcessPoolExecutor, way: Callable[[str], object], names: Sequence[str]) -> str:
    """How much is done in a second by all processes together, and in a second of CPU by one."""
    began = time.perf_counter()
    spent = pool.map(partial(_timed, way=way), names, chunksize=max(1, min(_BATCH, len(names) // (8 * JOBS))))
    cpu = sum(spent)
    wall = time.perf_counter() - began
    return f"{amount / wall:.1f} by {JOBS} processes; {amount / cpu:.1f} for each second of CPU"


def _timed(name: str, way: Callable[[str], object]) -> float:
    """Seconds of CPU, those of a program that was called included."""
    began, called = time.process_time(), resource.getrusage(resource.RUSAGE_CHILDREN)
    way(name)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() - began + after.ru_utime + after.ru_stime - called.ru_utime - called.ru_stime


def _english(order: Order) -> Order:
    return Order(order.seed, order.day, order.number, order.layout, "en", order.speeches, order.paged)


@lru_cache(maxsize=1)
def _resources() -> Resources:
    return load_resources()


@lru_cache(maxsize=1)
def _tables() -> dict[str, Language]:
    return plugins.load_all("languages")


def _register() -> Register:
    return _resources().register


def _ready(_: int) -> int:
    for language in _tables():
        _register().finder.find("Belgium", language)
    time.sleep(0.2)  # so that every process gets its share
    return os.getpid()


def _document(name: str) -> int:
    return len(to_document(load_origin(name)).text)


def _reading(name: str) -> int:
    return len(read(to_document(load_origin(name)), _tables(), _register().finder).speeches)


def _whole(name: str) -> int:
    return len(read_whole(name, _resources()).speeches)


def _counted(name: str) -> tuple[int, int]:
    """The speeches of a file, and the most memory that this process ever used, in megabytes."""
    count = _reading(name)
    unit = 1 if sys.platform == "darwin" else 1024
    return count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 10**6


def _labels(name: str) -> int:
    return len(_LABEL.findall(Path(name).read_text(encoding="utf-8")))


def _pdfium(name: str) -> int:
    """Plain text of every page; the number of pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(name)
    for page in document:
        page.get_textpage().get_text_range()
    return len(document)


def _pdftotext(name: str) -> int:
    return len(subprocess.run(["pdftotext", name, "-"], check=True, capture_output=True).stdout)


if __name__ == "__main__":
    for key, value in corpus(DOCUMENTS, SPEECHES).items():
        print(f"{key:64} {value}")
