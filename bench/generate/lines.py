"""The text of a record as an extractor gives it, with the place of each speech in it.

Either each paragraph is one line, or the lines are those of the page, with words cut at some of their ends and the
heads and feet of pages between them.
"""

from __future__ import annotations

from random import Random
from typing import Any

from bench.generate.text import Record

_WIDTH = 76
_LINES = 48  # of a page


def set_text(record: Record, rng: Random, paged: bool = False) -> tuple[str, dict[str, Any]]:
    """The text and its truth: `start`, of each speech that has a label, and `begins`, of the words of each speech."""
    setter = _Setter(record, rng)
    speeches = [dict(speech) for speech in record.truth["speeches"]]
    before = ""
    for block in record.blocks:
        setter.gap("\n" if block.kind == before in ("cover", "row") or before == "list head" else "\n\n")
        before = block.kind
        start = setter.at
        if paged and block.kind not in ("cover", "row"):
            setter.paragraph(block.text, block.label + 40)
        else:
            setter.put(block.text)
        if block.opens and block.speech is not None:
            lead = len(block.text) - len(block.text[block.label :].lstrip(" :：")) if block.label else 0
            speeches[block.speech] |= {"start": start if block.label else None, "begins": start + lead}
    return setter.text(), record.truth | {"speeches": speeches}


class _Setter:
    """Puts a text together and knows how long it is."""

    def __init__(self, record: Record, rng: Random) -> None:
        self._record, self._rng = record, rng
        self._parts: list[str] = []
        self.at = 0
        self._line, self._page = 0, 1

    def text(self) -> str:
        return "".join(self._parts) + "\n"

    def put(self, words: str) -> None:
        self._parts.append(words)
        self.at += len(words)

    def gap(self, words: str) -> None:
        if self._parts:
            self.put(words)

    def paragraph(self, words: str, kept: int) -> None:
        """Lines of the page; no word is cut, and no page turned, in the first `kept` characters."""
        lines: list[str] = []
        at, least = 0, kept
        while len(words) - at > _WIDTH:
            cut = words.rfind(" ", at + 1, at + _WIDTH)
            if cut < 0:
                break
            line, at = words[at:cut], cut + 1
            stop = words.find(" ", at, at + 30)
            if at > least and stop - at > 9 and words[at:stop].isalpha() and words[at:stop].islower():
                line, at = f"{line} {words[at : at + 4]}-", at + 4
            lines.append(line)
            self._line += 1
            if self._line >= _LINES and at > least:
                lines.append(self._turn())
        lines.append(words[at:])
        self._line += 2
        self.put("\n".join(lines))

    def _turn(self) -> str:
        """The foot of this page and the head of the next."""
        self._line, self._page = 0, self._page + 1
        record, page = self._record, self._page
        meeting = record.meeting
        kind = record.layout.head
        if kind == "2009":
            job = f"{meeting.day.year % 100:02}-{10000 + meeting.number % 80000:05}"
            day = f"{meeting.day:%d/%m/%Y}"
            foot = f"{page - 1}/40 {job}" if page % 2 else f"{job} {page - 1}/40"
            head = f"{day} {record.topic} {meeting.symbol}" if page % 2 else f"{meeting.symbol} {record.topic} {day}"
            return f"{foot}\n{head}"
        return meeting.symbol
