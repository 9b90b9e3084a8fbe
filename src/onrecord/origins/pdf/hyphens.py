"""Hyphens at the end of a line: was the word divided to fit, or does it have a hyphen of its own?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

HYPHENS = "-\u2010\u00ad\x02"
SOFT = "\u00ad"

_WORD = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
_LAST = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*$")
# First parts that English and French join with a hyphen, and that no word is divided after: "non-proliferation",
# "self-determination", "cross-border".
_LOOSE = frozenset(("anti", "cross", "half", "high", "non", "quasi", "self", "vice", "well", "sous"))
# Where words are divided, one line in ten or twenty ends in a hyphen; where they are not, one in some hundreds does.
_DIVIDES_FROM = 0.02
_TOO_FEW_LINES = 50


class Hyphens:
    """The words of a document, as evidence for how to mend its line ends."""

    def __init__(self, lines: Iterable[Sequence[str]]) -> None:
        """`lines` are the lines of each paragraph; words at a divided line end do not count."""
        self._words: Counter[str] = Counter()
        count = ends = 0
        for paragraph in lines:
            divided = False
            for line in paragraph:
                count += 1
                ends += line.endswith(tuple(HYPHENS))
                words = _WORD.findall(line.rstrip(HYPHENS))
                if divided:
                    words = words[1:]
                divided = line.endswith(tuple(HYPHENS))
                if divided:
                    words = words[:-1]
                for word in words:
                    self._words[word.casefold()] += 1
                    if "-" in word:
                        self._words.update(part.casefold() for part in word.split("-"))
        self._divides = count < _TOO_FEW_LINES or ends >= _DIVIDES_FROM * count

    def keeps(self, before: str, after: str) -> bool:
        """Whether the hyphen between the end of one line and the start of the next belongs to the word.

        'Secretary-|General' -> True, 'inter-|national' -> False. Evidence first (which form does the document have
        elsewhere, and does it divide words at all?), then a rule: capitals and figures keep it, as do two parts that
        are both words of the document.
        """
        if before.endswith(SOFT):
            return False
        head = _LAST.search(before.rstrip(HYPHENS))
        tail = _WORD.match(after)
        if head is None or tail is None:
            return True
        one, other = head.group().casefold(), tail.group().casefold()
        whole, compound = self._words[one + other], self._words[f"{one}-{other}"]
        if whole != compound:
            return compound > whole
        if not self._divides or tail.group()[0].isupper() or tail.group()[0].isdigit() or head.group()[-1].isdigit():
            return True
        stem = one.rsplit("-", 1)[-1]
        if "-" in one and self._words[stem + other] == 0:
            return stem in _LOOSE or self._words[other] > 0
        return stem in _LOOSE or (len(stem) > 2 and self._words[stem] > 0 and self._words[other] > 0)
