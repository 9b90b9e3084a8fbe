"""Many documents, read by several processes at once: the same readings, in the order given.

Processes are started afresh, each loads what the stages need once, and only so many documents are under way that
memory does not grow with their number. Who stores or prints the readings stays in the one process that called.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from onrecord.errors import OnRecordError
from onrecord.model import CorpusPart, Dossier
from onrecord.pipeline import Resources, load_resources, read, read_part

FEWEST = 6
"""So many documents pay for the start of processes."""
_AHEAD = 4  # documents under way or waiting to be taken, for each process


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the caller says of all documents, each None where they are to speak for themselves (see `pipeline.read`)."""

    genre: str | None = None
    date: str | None = None
    language: str | None = None
    engine: str = "joint"


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read: what a person is told, and the error where it was foreseen."""

    message: str
    error: OnRecordError | None = None


Source = str | CorpusPart
"""What can be read: what a person named, or one meeting of a corpus that was opened."""


def read_many(
    sources: Iterable[Source], wishes: Wishes | None = None, jobs: int | None = None
) -> Iterator[Dossier | Failure]:
    """The reading of each source in turn, or why there is none. `jobs` processes; None: one for each core.

    No source may be "-". Call it from a module or a script that guards its main part, as any that starts processes.
    When the caller stops, by Ctrl-C or otherwise, no further document is begun.
    """
    wishes, jobs = wishes or Wishes(), jobs or _cores()
    waiting: deque[tuple[Source, Future[Dossier | Failure]]] = deque()
    pool = _pool(jobs, wishes)
    try:
        for source in sources:
            try:
                waiting.append((source, pool.submit(_in_process, source, wishes)))
            except BrokenProcessPool:
                yield from _one_by_one(waiting, wishes)
                pool.shutdown(wait=False)
                pool = _pool(jobs, wishes)
                waiting.append((source, pool.submit(_in_process, source, wishes)))
            if len(waiting) >= _AHEAD * jobs:
                yield _result(*waiting.popleft(), wishes)
        while waiting:
            yield _result(*waiting.popleft(), wishes)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def attempt(source: Source, resources: Resources, wishes: Wishes) -> Dossier | Failure:
    """The reading of one source; a fault of ours in one document must not cost the caller the others."""
    try:
        if isinstance(source, CorpusPart):
            return read_part(source, resources)
        stdin = sys.stdin.buffer if source == "-" else None
        return read(source, resources, stdin=stdin, genre=wishes.genre, date=wishes.date, language=wishes.language)
    except OnRecordError as error:
        return Failure(str(error), error)
    except Exception as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(frame.filename).name}:{frame.lineno}"
        return Failure(
            f"{named(source)}: onrecord failed on it ({type(error).__name__}: {error}; {place}). Please report this"
        )


def named(source: Source) -> str:
    """What a person is told of a source."""
    return source if isinstance(source, str) else source.origin.uri


def _one_by_one(
    waiting: deque[tuple[Source, Future[Dossier | Failure]]], wishes: Wishes
) -> Iterator[Dossier | Failure]:
    while waiting:
        yield _result(*waiting.popleft(), wishes)


def _result(source: Source, future: Future[Dossier | Failure], wishes: Wishes) -> Dossier | Failure:
    """What came of a source. Where a process died, perhaps over another document, it is read again on its own."""
    try:
        return future.result()
    except BrokenProcessPool:
        pass
    with _pool(1, wishes) as alone:
        try:
            return alone.submit(_in_process, source, wishes).result()
        except BrokenProcessPool:
            return Failure(f"{named(source)}: the process that read it was ended, perhaps for want of memory")


_loaded: list[Resources] = []


def _pool(jobs: int, wishes: Wishes) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin, initargs=(wishes.engine,))


def _begin(engine: str) -> None:
    """Runs once in each process. Ctrl-C is for the caller, who ends the rest."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _loaded[:] = [load_resources(engine)]


def _in_process(source: Source, wishes: Wishes) -> Dossier | Failure:
    return attempt(source, _loaded[0], wishes)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
