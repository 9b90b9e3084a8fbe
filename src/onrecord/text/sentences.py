"""Sentences, by rules over a language's abbreviations.

Libraries split at "para. / 21" and "Lt. / Gen."; records are full of both. A quotation is one token here, so that a
sentence may hold one of several sentences.
"""

from __future__ import annotations

from collections.abc import Callable

from onrecord.languages.sentences import SentenceWords
from onrecord.text.elisions import apart
from onrecord.text.tokens import Token

_ENDS = frozenset(".?!…")
_CLOSERS = frozenset(")]’")

Continues = Callable[[tuple[Token, ...], int], bool]


def _never(_: tuple[Token, ...], __: int) -> bool:
    return False


def sentences(
    tokens: tuple[Token, ...], words: SentenceWords, continues: Continues = _never
) -> tuple[tuple[Token, ...], ...]:
    """Runs of tokens, one a sentence, in order; together they are all the tokens, those written together taken apart.

    `continues(tokens, i)` may say that the sentence goes on after a quotation that ends with a full stop, a question
    or an exclamation mark, when `i` is the first token after it (“Why?” she asked).
    """
    tokens = apart(tokens, words)
    out: list[tuple[Token, ...]] = []
    start = 0
    for i in range(1, len(tokens)):
        if _starts_sentence(tokens, i, words) and not (tokens[i - 1].quotation and continues(tokens, i)):
            out.append(tokens[start:i])
            start = i
    if start < len(tokens):
        out.append(tokens[start:])
    return tuple(out)


def _starts_sentence(tokens: tuple[Token, ...], i: int, words: SentenceWords) -> bool:
    token, before = tokens[i], tokens[i - 1]
    opens = token.capital or token.kind == "quotation" or (token.kind == "word" and token.text[0].isdigit())
    if not opens and not (token.kind == "mark" and token.text in "—–-•*"):
        return False
    if before.quotation is not None:
        return opens and _last_mark(before) in _ENDS and token.kind != "mark"
    j = i - 1
    while j > 0 and tokens[j].text in _CLOSERS:
        j -= 1
    if tokens[j].text not in _ENDS:
        return False
    if tokens[j].text != "." or j == 0:
        return token.kind != "mark"
    return token.kind != "mark" and not _abbreviated(tokens[j - 1], tokens[j], token, words)


def _abbreviated(word: Token, stop: Token, following: Token, words: SentenceWords) -> bool:
    """True if the full stop belongs to an abbreviation or an initial, not to the sentence."""
    if word.span.stop != stop.span.start or word.kind != "word":
        return False
    bare = word.low.rstrip(".")
    if len(bare) == 1 and word.capital and following.capital:
        return True
    if bare in words.before_number:
        return following.text[:1].isdigit()
    return bare in words.abbreviations


def _last_mark(token: Token) -> str:
    inner = token.text.rstrip("”»“\"'’ ")
    return inner[-1:]
