"""Documents that a text cites: mentions of documents, linked by symbol.

The register holds no documents: the id of one is `doc:` and the key of its symbol, so that all that cite it, in every
language and in every archive, cite the same one ("doc:S/RES/2448" for "resolution 2448 (2018)").
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace

from onrecord.languages.papers import CitationWords
from onrecord.linking.actors import with_rule
from onrecord.linking.places import Places
from onrecord.model import Actor, Attribution, Document, Mention
from onrecord.text.symbols import find_symbols, key_of

RULE = "symbol"


def document_id(symbol: str) -> str:
    """The id of the document with this symbol (in normal form)."""
    return f"doc:{key_of(symbol)}"


def cited(document: Document, words: CitationWords | None) -> tuple[Mention, ...]:
    """The documents cited in the body of the text; furniture of the pages is passed over."""
    not_body = Places(document.layout.not_body)
    return tuple(
        Mention(found.span, found.symbol, document_id(found.symbol), (), RULE)
        for found in find_symbols(document.text, words)
        if not not_body.touch(found.span)
    )


def with_cited(mentions: tuple[Mention, ...], cited: Iterable[Mention]) -> tuple[Mention, ...]:
    """All mentions in the order of the text; one that was open, or a part of the words, gives way to the symbol."""
    symbols = tuple(cited)
    starts = [symbol.span.start for symbol in symbols]
    kept = [mention for mention in mentions if not _gives_way(mention, symbols, starts)]
    return tuple(sorted((*kept, *symbols), key=lambda m: m.span))


def _gives_way(mention: Mention, symbols: tuple[Mention, ...], starts: list[int]) -> bool:
    at = bisect_right(starts, mention.span.start) - 1
    return at >= 0 and symbols[at].span.covers(mention.span)


def with_documents(attributions: tuple[Attribution, ...], cited: tuple[Mention, ...]) -> tuple[Attribution, ...]:
    """The attributions; where the source is words with one symbol ("resolution 2448 (2018)"), it is that document."""
    starts = [symbol.span.start for symbol in cited]
    return tuple(replace(one, speaker=_document(one.speaker, cited, starts)) for one in attributions)


def _document(actor: Actor, cited: tuple[Mention, ...], starts: list[int]) -> Actor:
    if actor.span is None or actor.id is not None or actor.candidates:
        return actor
    inside = cited[bisect_left(starts, actor.span.start) : bisect_left(starts, actor.span.stop)]
    if len(inside) != 1 or not actor.span.covers(inside[0].span):
        return actor
    return replace(actor, id=inside[0].actor, name=inside[0].name, rule=with_rule(actor.rule, RULE))
