"""Words and marks of a text, with quotations as single tokens.

A quotation is one token to the sentence around it: nothing inside it ends that sentence or serves as its subject.
The design (small functions over spans) follows razdel; the token pattern is our own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from onrecord.span import Span
from onrecord.text.quotes import Quotation

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., U.N.
    r"|\w+(?:[-’'./](?=\w)\w+)*"  # Secretary-General, don’t, S/PV.9688
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark of punctuation, or a whole quotation. `low` is the text in lower case ("" for a quotation).

    A hyphen between spaces stands for a dash, and its `text` is one.
    """

    span: Span
    text: str
    low: str
    kind: Literal["word", "mark", "quotation"]
    quotation: Quotation | None = None

    @property
    def capital(self) -> bool:
        """True for a word that begins with a capital letter."""
        return self.kind == "word" and self.text[:1].isupper()


def without_possessive(word: str) -> str:
    """The word without an English possessive ending: "Malta’s" -> "Malta"."""
    return word[:-2] if word.endswith(("'s", "’s")) and len(word) > 2 else word


def tokens(text: str, span: Span, quotations: tuple[Quotation, ...] = ()) -> tuple[Token, ...]:
    """The tokens of `span` in order; each of `quotations` (outermost ones, inside `span`) is one token."""
    out: list[Token] = []
    at = span.start
    for quotation in quotations:
        out.extend(_plain(text, Span(at, quotation.outer.start)))
        out.append(Token(quotation.outer, quotation.outer.of(text), "", "quotation", quotation))
        at = quotation.outer.stop
    out.extend(_plain(text, Span(at, span.stop)))
    return tuple(out)


def _plain(text: str, span: Span) -> list[Token]:
    out = []
    for found in _TOKEN.finditer(text, span.start, span.stop):
        word = found.group()
        kind: Literal["word", "mark"] = "word" if word[0].isalnum() else "mark"
        if word == "-" and text[found.start() - 1 : found.end() + 1] == " - ":
            word = "–"
        out.append(Token(Span(*found.span()), word, word.lower().replace("’", "'"), kind))
    return out
