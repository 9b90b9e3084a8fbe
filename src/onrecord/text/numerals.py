"""Whole numbers in the figures and words of several scripts."""

from __future__ import annotations

import unicodedata

_LONGEST = 12


def whole_number(text: str) -> int | None:
    """The number, None where the text is none: "9642", "٩٦٤٢", "九六四二" (figure by figure), "七十一", "一百零五"."""
    text = "".join(text.split())
    if not text or len(text) > _LONGEST:
        return None
    values = [_value(character) for character in text]
    if any(value is None for value in values):
        return None
    figures = [value for value in values if value is not None]
    if all(value < 10 for value in figures):
        return int("".join(map(str, figures)))
    total = pending = 0
    for value in figures:
        if value < 10:
            pending = value
        else:  # "十" alone is ten
            total, pending = total + (pending or 1) * value, 0
    return total + pending


def _value(character: str) -> int | None:
    value = unicodedata.numeric(character, -1.0)
    return int(value) if value in (0, 10, 100, 1000) or (0 < value < 10 and value == int(value)) else None
