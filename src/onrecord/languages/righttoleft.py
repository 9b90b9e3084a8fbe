"""The part of a language's table that reading text needs whose order a page's extractor has upset.

Such a text was put together from left to right: parts of a line stand in reverse, brackets are mirrored, and the two
letters of a ligature have changed places.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RightToLeftWords:
    """Patterns (regular expressions) for upset text.

    `sign` is what only upset text has often, `sound` what stands in its place in a sound one. `pairs` map a pattern to
    as many characters as it matches. `lines` map a pattern of a whole line to its parts in reading order, as many
    characters ("{time}"). `note` is a note on language inside a label. `address` is a form of address. `letters` are
    what counts where letters are compared whatever their order: pairs of a letter and the one it counts as.
    """

    sign: str
    sound: str
    pairs: tuple[tuple[str, str], ...]
    lines: tuple[tuple[str, str], ...]
    note: str
    address: str
    letters: tuple[tuple[str, str], ...] = ()
