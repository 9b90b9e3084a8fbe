"""Corpora that others published: a folder or a file that holds many meetings, read one meeting at a time.

Corpora enter as plug-ins (group `onrecord.corpora`). Each knows its own files; what it gives are parts, which the
pipeline reads as it reads any document.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from onrecord import plugins
from onrecord.model import CorpusPart

__all__ = ["Corpus", "Holding", "opened"]


class Holding(Protocol):
    """An opened corpus: its meetings, each made when asked for, their number, and what was wrong with its tables."""

    problems: tuple[str, ...]

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[CorpusPart]: ...


class Corpus(Protocol):
    """A kind of corpus: what a plug-in of the group `onrecord.corpora` looks like."""

    name: str

    def holds(self, path: Path) -> bool:
        """True if the path is such a corpus, or a part of one; must not raise."""
        ...

    def open(self, path: Path) -> Holding:
        """The corpus at a path that it holds. Raises InputError where a part is missing that it cannot do without."""
        ...


def opened(source: str) -> Holding | None:
    """The corpus that a path names, opened; None where it names none. Raises InputError where it cannot be read."""
    if source == "-" or "://" in source or "\0" in source:
        return None
    path = Path(source)
    for corpus in plugins.load_all("corpora").values():
        if corpus.holds(path):
            return corpus.open(path)  # type: ignore[no-any-return]
    return None
