"""Finding known names in a text.

What is said is kept apart from who it is: stages before linking are handed the names they may meet, without ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from onrecord.span import Span

NameKind = Literal["state", "territory", "demonym", "organization", "organ", "office", "group"]


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name of the register as it may stand in a text. `language` is BCP 47, `kind` what sort of thing it names."""

    text: str
    language: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class FoundName:
    """A known name at its place in a text."""

    span: Span
    name: KnownName


class NameFinder:
    """Finds the longest known names in a text, at word boundaries, in a given language.

    Immutable after construction; made once by the pipeline and passed to stages.
    """

    def __init__(self, names: Iterable[KnownName]) -> None:
        by_language: dict[str, dict[str, KnownName]] = {}
        for name in sorted(names, key=lambda n: (n.language, n.text, n.kind)):
            by_language.setdefault(name.language, {}).setdefault(name.text, name)
        self._names = by_language
        self._patterns = {
            language: re.compile(
                r"(?<!\w)(?:" + "|".join(re.escape(t) for t in sorted(table, key=len, reverse=True)) + r")(?!\w)"
            )
            for language, table in by_language.items()
        }

    def find(self, text: str, language: str) -> tuple[FoundName, ...]:
        """The names in `text`, in order, none overlapping; empty where the language has no names."""
        pattern, table = self._patterns.get(language), self._names.get(language, {})
        if pattern is None:
            return ()
        return tuple(FoundName(Span(*m.span()), table[m.group()]) for m in pattern.finditer(text))
