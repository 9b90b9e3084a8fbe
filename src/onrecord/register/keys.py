"""How names are compared where a whole name is given: one spelling of what typography spells in several ways."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from onrecord.text.names import NameKind

NAME_KINDS: Mapping[str, NameKind] = {
    "state": "state",
    "territory": "territory",
    "organization": "organization",
    "organ": "organ",
    "treaty": "organization",
    "office": "office",
    "demonym": "demonym",
}
_SAME = str.maketrans(
    dict.fromkeys("’ʼ‘`´", "'") | dict.fromkeys("‐‑–", "-") | dict.fromkeys("«»“”„", " ") | {"ё": "е", "\u00ad": ""}
)
_ARTICLE = re.compile(r"(?:the|la|le|les)\s+|l['’]", re.IGNORECASE)


def name_key(text: str) -> str:
    """The name in lower case, with plain apostrophes, and a space for a hyphen, quotation mark or line break."""
    plain = text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold().translate(_SAME)
    return " ".join(plain.replace("`", "'").replace("-", " ").split())


def capitals_key(text: str) -> str:
    """`name_key` without accents: capitals are often printed so ("ETATS-UNIS")."""
    plain = unicodedata.normalize("NFD", name_key(text))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def without_article(text: str) -> str:
    """The name without an article of English or French before it."""
    return text[match.end() :] if (match := _ARTICLE.match(text)) else text
