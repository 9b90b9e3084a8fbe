"""Ids are hashes of content, so that reading twice changes nothing and permalinks outlive a re-read."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable

_NOT_WORD = re.compile(r"\W+")


def content_id(prefix: str, *parts: str) -> str:
    """`prefix-` and 16 hexadecimal digits of the SHA-256 of the parts, each reduced to its words in lower case.

    Punctuation, white space and case do not count: a better hyphen mender must not change an id.
    """
    return _hashed(prefix, _reduced(parts))


def _hashed(prefix: str, words: str) -> str:
    return f"{prefix}-{hashlib.sha256(words.encode()).hexdigest()[:16]}"


def _reduced(parts: tuple[str, ...]) -> str:
    return "\x1f".join(_NOT_WORD.sub(" ", part).strip().casefold() for part in parts)


def numbered(keys: Iterable[tuple[str, ...]], prefix: str) -> list[str]:
    """One id per key, in order; keys of the same words are told apart by their rank among equals."""
    seen: Counter[str] = Counter()
    out = []
    for key in keys:
        words = _reduced(key)
        seen[words] += 1
        rank = "" if seen[words] == 1 else f"\x1fnumber {seen[words]}"
        out.append(_hashed(prefix, words + rank))
    return out
