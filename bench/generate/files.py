"""Generated records as files: text, truth and PDF, made by several processes, each in its own.

A module of its own, since a process that is started afresh finds functions by the module that has them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from bench.generate import TONGUES, Order, make, text_of
from bench.generate.compare import loose
from onrecord.register import Register, load


@lru_cache(maxsize=1)
def _register() -> Register:
    return load()


def write_one(order: Order, out: Path, pdf: bool) -> int:
    """One record's files; the number of characters of its text."""
    text, truth = text_of(order, _register())
    (out / f"{order.name}.txt").write_text(text, encoding="utf-8", newline="\n")
    shown = truth | {"speeches": [_without_words(speech) for speech in truth["speeches"]]}
    (out / f"{order.name}.json").write_text(json.dumps(shown, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if pdf and _in_latin(order):
        from bench.generate.pages import set_pages

        (out / f"{order.name}.pdf").write_bytes(set_pages(make(order, _register())))
    return len(text)


def _without_words(speech: dict[str, Any]) -> dict[str, Any]:
    """The words stand in the text; the truth has how many characters they are, white space and hyphens aside."""
    return {**{key: value for key, value in speech.items() if key != "body"}, "characters": len(loose(speech["body"]))}


def write_all(ordered: Sequence[Order], out: Path, *, pdf: bool = False, jobs: int = 2) -> int:
    """All files; the number of characters in all."""
    out.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        return sum(pool.map(partial(write_one, out=out, pdf=pdf), ordered, chunksize=16))


def _in_latin(order: Order) -> bool:
    return ord(TONGUES[order.language].syllables[0][0]) < 0x250
