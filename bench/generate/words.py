"""Invented words: a vocabulary of a language's syllables, drawn by Zipf's law (Mandelbrot's form of it).

No sentence made of them says anything, and no delegate named in them ever sat in the Council.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from random import Random

from bench.generate.tongue import Tongue

_WORDS = 5_000
_SHIFT = 2.7
_SHORTEST, _LONGEST = 8, 32  # words of a sentence


class Words:
    """The vocabulary of one language; the same for every document."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        rng = Random(f"vocabulary of {tongue.code}")
        known: dict[str, None] = {}
        for word in tongue.small:
            known[word] = None
        while len(known) < _WORDS:
            rank = len(known)  # frequent words are short
            many = 1 + (rank > 40) + (rank > 400) + (rng.random() < 0.3 and rank > 40)
            known["".join(rng.choices(tongue.syllables, k=many))] = None
        self._words = tuple(known)
        self._weights = tuple(accumulate(1 / (rank + _SHIFT) for rank in range(1, _WORDS + 1)))

    def sentences(self, rng: Random, words: int) -> str:
        """About `words` words in sentences, with a comma, a number or a symbol here and there."""
        tongue = self._tongue
        drawn = rng.choices(self._words, cum_weights=self._weights, k=max(words, _SHORTEST))
        out: list[str] = []
        at = 0
        while at < len(drawn):
            stop = at + _SHORTEST + int(rng.random() * (_LONGEST - _SHORTEST))
            if stop > len(drawn) - _SHORTEST:
                stop = len(drawn)
            chance = rng.random()
            if chance < 0.5:
                middle = (at + stop) // 2
                sentence = tongue.space.join(drawn[at:middle]) + tongue.comma + tongue.space.join(drawn[middle:stop])
            else:
                sentence = tongue.space.join(drawn[at:stop])
            if chance > 0.97:
                sentence += f" (S/{1995 + int(chance * 1e5) % 30}/{1 + int(chance * 1e7) % 999})"
            out.append((sentence[0].upper() + sentence[1:] if tongue.capitals else sentence) + tongue.stop)
            at = stop
        return tongue.space.join(out)


@lru_cache(maxsize=8)
def words_of(tongue: Tongue) -> Words:
    """The vocabulary of a language, made once."""
    return Words(tongue)
