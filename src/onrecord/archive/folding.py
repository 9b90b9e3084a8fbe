"""Text for comparison: what a person types must find what a document spells otherwise."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORD = re.compile(r"\W+")


def fold(text: str | None) -> str:
    """`text` for comparison: words in lower case, without accents or punctuation, one space between."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", plain.casefold()).strip()
