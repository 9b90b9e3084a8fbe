"""Fixed phrases of a record where a copy has a few wrong letters: "A vole was taken by shaw of hands", "Agains1:".

A phrase with at most k wrong letters, cut into k + 1 pieces, has one piece that is whole: pieces are looked for first,
and only there letters are counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.text.close import closest_end

_LETTERS_AN_ERROR = 8


def nearly(text: str, phrase: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Places `[start, stop)` where `phrase` stands with some letters wrong, at most one in eight; not in order."""
    most = max(1, len(phrase) // _LETTERS_AN_ERROR)
    size = -(-len(phrase) // (most + 1))
    seen: set[int] = set()
    for offset in range(0, len(phrase), size):
        piece = phrase[offset : offset + size]
        at = text.find(piece, start, stop)
        while at >= 0:
            first = at - offset
            if first not in seen:
                seen.add(first)
                found = _ends(text, phrase, first + len(phrase), most, stop)
                if found is not None:
                    yield found
            at = text.find(piece, at + 1, stop)


def _ends(text: str, phrase: str, end: int, most: int, limit: int) -> tuple[int, int] | None:
    """The stretch that ends around `end` and is nearest to the phrase."""
    best: tuple[int, int, int] | None = None
    for stop in range(max(0, end - most), min(limit, end + most) + 1):
        found = closest_end(text, stop, phrase, most)
        if found is not None and (best is None or (found[0], abs(stop - end)) < (best[0], abs(best[2] - end))):
            best = (found[0], found[1], stop)
    return None if best is None else best[1:]
