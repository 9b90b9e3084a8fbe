"""Words that a language writes together, taken apart: "l’envoyé", "qu’il", "dit-elle", "a-t-il".

To find who speaks, an article, a conjunction and a pronoun have to be words of their own. Where a language's table has
no elisions nothing changes, so that "D’Amato" stays whole in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.languages.sentences import SentenceWords
from onrecord.span import Span
from onrecord.text.tokens import Token

_ELIDED = re.compile(r"(?P<head>\w+['’])(?P<rest>\w.*)")
_INVERTED = re.compile(r"(?P<verb>.+?)-(?:t-)?(?P<pronoun>\w+)")
_BEFORE_PARENTHESIS = frozenset(",—–")


def apart(tokens: tuple[Token, ...], words: SentenceWords) -> tuple[Token, ...]:
    """The tokens, with elided words and pronouns behind a hyphen as tokens of their own.

    The auxiliary of a parenthesis is left out: “…”, *a-t-il* dit is read as “…”, *il* dit.
    """
    if not words.elisions:
        return tokens
    out: list[Token] = []
    for token in tokens:
        out += _parts(token, out[-1] if out else None, words) if token.kind == "word" else (token,)
    return tuple(out)


def _parts(token: Token, before: Token | None, words: SentenceWords) -> Iterator[Token]:
    found = _ELIDED.fullmatch(token.text)
    if found and found["head"][:-1].lower() in words.elisions:
        at = len(found["head"])
        head = _part(token, 0, at)
        yield head
        yield from _parts(_part(token, at, len(token.text)), head, words)
        return
    found = _INVERTED.fullmatch(token.text)
    if found is None or found["pronoun"].lower() not in words.enclitics:
        yield token
        return
    parenthesis = before is not None and (before.quotation is not None or before.text in _BEFORE_PARENTHESIS)
    if not (parenthesis and found["verb"].lower() in words.auxiliaries):
        yield _part(token, 0, found.end("verb"))
    yield _part(token, found.start("pronoun"), len(token.text))


def _part(token: Token, start: int, stop: int) -> Token:
    span = Span(token.span.start + start, token.span.start + stop)
    return replace(token, span=span, text=token.text[start:stop], low=token.low[start:stop])
