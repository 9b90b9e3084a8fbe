"""Known names in a text without spaces between words (Chinese): the longest one at each place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.span import Span

UNSPACED = frozenset({"zh"})
_NARROW = str.maketrans("（），－·", "(),-・")
_MOST = 4096
# "其中国家" holds no China, "守法国家" no France: the last character begins another word
_TAKEN = {"国": ("家", "际")}


class Unspaced:
    """The table of one language. White space, also a line break, may stand between any two characters of a name."""

    def __init__(self, names: Sequence[str]) -> None:
        self._first: dict[str, list[tuple[str, int]]] = {}
        for index, name in enumerate(names):
            squeezed = "".join(name.split()).translate(_NARROW)
            if len(squeezed) > 1:
                self._first.setdefault(squeezed[:2], []).append((squeezed, index))
        for entries in self._first.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry[1]))
        self._longest = max((len(e[0]) for entries in self._first.values() for e in entries), default=1)

    def find(self, text: str) -> Iterator[tuple[Span, int]]:
        """The longest names in order, none overlapping, each with its place in the list of names."""
        start, taken = 0, 0
        while start < len(text):  # block by block, so that a text of any length needs little memory
            places = _characters(text, start, _MOST + self._longest)
            squeezed = "".join(text[at] for at in places).translate(_NARROW)
            limit = len(places) if len(places) < _MOST + self._longest else _MOST
            at = 0
            while at < limit:
                found = self._at(squeezed, at) if places[at] >= taken else None
                if found is not None:
                    taken = places[at + len(found[0]) - 1] + 1
                    yield Span(places[at], taken), found[1]
                at += len(found[0]) if found else 1
            start = places[limit - 1] + 1 if places else len(text)

    def _at(self, text: str, at: int) -> tuple[str, int] | None:
        for name, index in self._first.get(text[at : at + 2], ()):
            if text.startswith(name, at):
                after = text[at + len(name) : at + len(name) + 1]
                return None if len(name) == 2 and after and after in _TAKEN.get(name[-1], ()) else (name, index)
        return None


def _characters(text: str, start: int, most: int) -> list[int]:
    """The places of the next `most` characters that are no white space."""
    out: list[int] = []
    for at in range(start, len(text)):
        if not text[at].isspace():
            out.append(at)
            if len(out) == most:
                break
    return out
