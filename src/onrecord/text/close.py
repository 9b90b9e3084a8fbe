"""Words that are nearly the ones looked for: how many letters must be changed, added or taken away.

Gene Myers, A fast bit-vector algorithm for approximate string matching based on dynamic programming, JACM 46 (1999);
with the two ends tied down as Hyyrö describes (2001). One step a letter, whatever the length of the pattern.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import repeat


def closest_end(text: str, stop: int, pattern: str, most: int) -> tuple[int, int] | None:
    """(errors, start) of the stretch of `text` that ends at `stop` and is nearest to `pattern`.

    None where more than `most` errors are needed. Of equally near ones, the one as long as the pattern is taken.
    """
    size = len(pattern)
    letters = text[max(0, stop - size - most) : stop][::-1]
    scores = _scores(pattern[::-1], letters)
    found = [(scores[j - 1], abs(j - size), stop - j) for j in range(max(1, size - most), len(letters) + 1)]
    best = min(found, default=None)
    return None if best is None or best[0] > most else (best[0], best[2])


def errors(words: str, pattern: str) -> int:
    """The Levenshtein distance of two strings."""
    return _scores(pattern, words)[-1] if words else len(pattern)


def _scores(pattern: str, letters: str) -> list[int]:
    """For each letter read, the errors between what was read and the pattern."""
    if not pattern:
        return list(range(1, len(letters) + 1))
    places, size = _places(pattern), len(pattern)
    mask, last = (1 << size) - 1, 1 << (size - 1)
    more, fewer, score = mask, 0, size
    out: list[int] = []
    for same in map(places.get, letters, repeat(0)):
        vertical = same | fewer
        level = (((same & more) + more) ^ more) | same
        up, down = fewer | ~(level | more), more & level
        if up & last:
            score += 1
        elif down & last:
            score -= 1
        up, down = (up << 1) | 1, down << 1
        more, fewer = (down | ~(vertical | up)) & mask, up & vertical & mask
        out.append(score)
    return out


@lru_cache(maxsize=1024)
def _places(pattern: str) -> dict[str, int]:
    """Of each letter, the bits of its places in the pattern."""
    out: dict[str, int] = {}
    for at, letter in enumerate(pattern):
        out[letter] = out.get(letter, 0) | 1 << at
    return out
