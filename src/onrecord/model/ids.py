"""Ids are hashes of content, so that reading twice changes nothing and permalinks outlive a re-read."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable

_BEYOND_ASCII = re.compile(r"[^\w\x00-\x7f]")
# of ASCII: letters in lower case, figures, and a space for every other sign but the low line
_ASCII = bytes(
    (ord(chr(code).lower()) if chr(code).isalnum() or chr(code) == "_" else ord(" ")) if code < 128 else code
    for code in range(256)
)


def content_id(prefix: str, *parts: str) -> str:
    """`prefix-` and 16 hexadecimal digits of the SHA-256 of the parts, each reduced to its words in lower case.

    Punctuation, white space and case do not count: a better hyphen mender must not change an id.
    """
    return _hashed(prefix, _reduced(parts))


def _hashed(prefix: str, words: str) -> str:
    return f"{prefix}-{hashlib.sha256(words.encode()).hexdigest()[:16]}"


def _reduced(parts: tuple[str, ...]) -> str:
    return "\x1f".join(map(words_alone, parts))


def words_alone(text: str) -> str:
    """The words of a text in lower case with single spaces between them, without any other sign."""
    if not text.isascii():
        for sign in set(_BEYOND_ASCII.findall(text)):
            text = text.replace(sign, " ")
    data = text.encode("utf-8", "surrogatepass")
    plain = data.translate(_ASCII)
    if plain != data or b"  " in plain or plain[:1] == b" " or plain[-1:] == b" ":
        text = " ".join(plain.decode("utf-8", "surrogatepass").split())
    return text if text.isascii() else text.casefold()


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
