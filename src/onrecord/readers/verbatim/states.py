"""Lists of States as records print them: "China and Russian Federation"; "…, United Kingdom of Great Britain and
Northern Ireland and United States of America"; with or without "and" before the last."""

from __future__ import annotations

import re

from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Actor
from onrecord.readers.verbatim.view import View
from onrecord.span import Span, without
from onrecord.text.close import errors
from onrecord.text.names import NameFinder

# Chinese has no spaces; a line may break, and a justified line gape, inside any word
_INSIDE_CHINESE = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")
_LETTERS_AN_ERROR = 6


class StateLists:
    """Splits lists of States of one record."""

    def __init__(self, view: View, words: VerbatimWords, names: NameFinder, code: str) -> None:
        self._view, self._words, self._names, self._code = view, words, names, code
        self._joins = re.compile(rf"\s+{words.joins}\s+") if words.joins else re.compile(r"(?!)")

    def actors(self, start: int, stop: int) -> tuple[Actor, ...]:
        """The States of the list at `[start, stop)` of the view; empty for "None"."""
        text = self._view.text
        if self._words.none and re.match(rf"\s*(?:{self._words.none})", text[start:stop]):
            return ()
        out = []
        for item_start, item_stop in _commas(text, start, stop):
            for part_start, part_stop in self._joined(item_start, item_stop):
                for name_start, name_stop in self._run_together(part_start, part_stop):
                    actor = self._actor(name_start, name_stop)
                    if actor is not None:
                        out.append(actor)
        return tuple(out)

    def known(self, words: str) -> bool:
        """True if the words are the name of a State and nothing else."""
        bare = re.sub(rf"^(?:{self._words.articles})", "", words.strip())
        found = self._names.find(bare, self._code)
        return bare in self._words.with_joins or (
            len(found) == 1 and found[0].name.kind in ("state", "territory") and len(found[0].span) >= len(bare) - 1
        )

    def _joined(self, start: int, stop: int) -> list[tuple[int, int]]:
        """An item cut at "and", unless the name itself contains it."""
        text = self._view.text
        for match in self._joins.finditer(text, start, stop):
            left, right = text[start : match.start()], text[match.end() : stop]
            whole = " ".join(text[start:stop].split())
            if any(_inside(name, whole, " ".join(left.split())) for name in self._words.with_joins):
                continue
            if any(_nearly_inside(name, match[0].strip(), left, right) for name in self._words.with_joins):
                continue
            if left.strip() and right.strip():
                return [(start, match.start()), *self._joined(match.end(), stop)]
        return [(start, stop)]

    def _run_together(self, start: int, stop: int) -> list[tuple[int, int]]:
        """Two States between which the record has lost its comma ("Zambia Zimbabwe"), where both are known."""
        text = self._view.text[start:stop]
        found = [f.span for f in self._names.find(text, self._code) if f.name.kind in ("state", "territory")]
        between = "".join(span.of(text) for span in without(Span(0, len(text)), found))
        # what is left is white space, or the joining word of a language that writes it as one with the name
        if len(found) < 2 or between.strip() not in ("", self._words.joins):
            return [(start, stop)]
        return [(start + span.start, start + span.stop) for span in found]

    def _actor(self, start: int, stop: int) -> Actor | None:
        text = self._view.text
        while start < stop and (text[start].isspace() or text[start] in ",.;"):
            start += 1
        if article := re.match(rf"(?:{self._words.joins}\s+)?(?:{self._words.articles})", text[start:stop]):
            start += article.end()
        while stop > start and (text[stop - 1].isspace() or text[stop - 1] in ",.;"):
            stop -= 1
        if stop <= start or stop - start > 90:
            return None
        words = mended(text[start:stop])
        if not re.search(r"[^\W\d_]{2}", words):
            return None
        return Actor(words=words, span=self._view.span(start, stop), name=words, rule="as the record lists it")


def mended(text: str) -> str:
    """One line; a word cut by a hard hyphen at a line's end is put together ("Эми-\\nраты", "Timor- Leste")."""
    text = _INSIDE_CHINESE.sub("", text)
    text = re.sub(r"(?<=[^\W\d_])[-‐]\s*\n\s*(?=[^\W\d_])(?![A-ZА-ЯÀ-Þ])", "", text)
    return " ".join(re.sub(r"(?<=[^\W\d_]-)\s+(?=[A-ZА-ЯÀ-Þ])", "", text).split())


def _inside(name: str, whole: str, left: str) -> bool:
    """True if the "and" that follows `left` in `whole` is the one inside `name`."""
    at = whole.find(name)
    return at >= 0 and at <= len(left) < at + len(name)


def _nearly_inside(name: str, join: str, left: str, right: str) -> bool:
    """True if the "and" between `left` and `right` is the one inside `name`, in a copy with a few wrong letters."""
    first, _, second = name.partition(f" {join} ")
    if not second:
        return False
    left, right = " ".join(left.split()), " ".join(right.split())[: len(second)]
    return errors(left, first) <= len(first) // _LETTERS_AN_ERROR and errors(right, second) <= max(
        1, len(second) // _LETTERS_AN_ERROR
    )


def _commas(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    out, at, depth = [], start, 0
    for index in range(start, stop):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if text[index] in ",;" and depth <= 0:
            out.append((at, index))
            at = index + 1
    return [*out, (at, stop)]
