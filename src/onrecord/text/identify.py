"""Which language a text is in: by its script first, then by a trained model among the languages that are likely."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any

# The six official languages first, then those that delegations and their press write most.
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt", "uk", "be", "pl", "tr", "fa", "ja", "ko", "he", "el")
MOST_LETTERS = 20_000
FEWEST_LETTERS = 12


def identify(text: str) -> str:
    """The language of most of `text` as BCP 47, or "und" where it is too short or no language stands out."""
    return "und"


def languages_of(paragraphs: Iterable[str]) -> tuple[str, ...]:
    return ()
