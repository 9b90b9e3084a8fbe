"""Units: the sentences that attribution works on, outside quotations and inside them.

A sentence with a quotation of several sentences is one unit; the inside of a long quotation gives units of its own,
one level deeper, where nested attributions are found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.languages.sentences import SentenceWords
from onrecord.model import Reading
from onrecord.span import Span, each_without
from onrecord.text.quotes import Quotation, quotations
from onrecord.text.sentences import sentences
from onrecord.text.tokens import Token, tokens

MAX_DEPTH = 3
_AUTHOR = re.compile(r"(?P<mark>[,.?!…])\s[—–-]\s(?P<author>[^\W\d_][^—–«»“”]{2,150}?)[,.]?\s[—–-]\s")
_NESTED_WORDS = 6
_SPEECHES_APART = 10  # paragraphs counted between two speeches: "he" does not look for a speaker across them
# Longer paragraphs and sentences are no one's prose; they are read in pieces, so that no text takes time without bound.
_LONGEST_PARAGRAPH = 50_000
_LONGEST_SENTENCE = 300  # words and marks


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence. `paragraph` counts the paragraphs, further from speech to speech; `depth` is 0 outside quotations.

    `host` is the quotation that a deeper unit stands in. `heading` is True for titles and headings.
    """

    tokens: tuple[Token, ...]
    paragraph: int
    depth: int = 0
    heading: bool = False
    host: Quotation | None = None

    @property
    def span(self) -> Span:
        """From the first token to the last."""
        return Span(self.tokens[0].span.start, self.tokens[-1].span.stop)


def units(reading: Reading, sentence_words: SentenceWords, words: ReportingWords) -> Iterator[Unit]:
    """The units of a document in order; those inside a quotation follow the unit that holds it."""
    text = reading.document.text
    forms = frozenset(form for cue in words.cues if "quotation" in cue.frames for form in cue.forms)
    for number, (paragraph, heading, speech) in enumerate(paragraphs(reading)):
        place = number + speech * _SPEECHES_APART
        for piece in _pieces(text, paragraph):
            yield from _inside(text, piece, place, 0, heading, None, sentence_words, forms)


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph; one that is too long in pieces that end with a sentence, as far as that can be told."""
    start = paragraph.start
    while paragraph.stop - start > _LONGEST_PARAGRAPH:
        least, most = start + _LONGEST_PARAGRAPH // 2, start + _LONGEST_PARAGRAPH
        stop = next((at for mark in (". ", " ") if (at := text.rfind(mark, least, most) + 1)), most)
        yield Span(start, stop)
        start = stop
    yield Span(start, paragraph.stop)


def paragraphs(reading: Reading) -> Iterator[tuple[Span, bool, int]]:
    """Each paragraph, whether it is a heading, and the number of the speech it stands in (0 without speeches)."""
    headings = set(reading.document.layout.headings) | {t.span for t in reading.document.titles if t.span}
    layout = reading.document.layout
    bodies = [(span, speech.order) for speech in reading.speeches for span in speech.body]
    if not bodies:
        for paragraph, parts in each_without(layout.paragraphs, layout.not_body):
            for part in parts:
                yield part, paragraph in headings, 0
        return
    for title in reading.document.titles:  # "Secretary-General Warns of …" stands before a speech, not in it
        if title.span is not None and not any(title.span.overlaps(body) for body, _ in bodies):
            yield title.span, True, 0
    pieces = [part for _, parts in each_without(layout.paragraphs, layout.not_body) for part in parts]
    at = 0
    for body, order in sorted(bodies):
        while at < len(pieces) and pieces[at].stop <= body.start:
            at += 1
        while at < len(pieces) and pieces[at].start < body.stop:
            yield Span(max(body.start, pieces[at].start), min(body.stop, pieces[at].stop)), False, order
            if pieces[at].stop > body.stop:
                break
            at += 1


def _inside(
    text: str,
    span: Span,
    number: int,
    depth: int,
    heading: bool,
    host: Quotation | None,
    sentence_words: SentenceWords,
    forms: frozenset[str],
) -> Iterator[Unit]:
    """The units of a span, each followed by those inside its quotations."""

    def continues(run: tuple[Token, ...], i: int) -> bool:
        """True where the words after a quotation say who said it: “Why?” she asked."""
        for token in run[i : i + 8]:
            if token.quotation is not None or token.text in ".;":
                return False
            if token.low in forms:
                return not _closed_by_full_stop(run[i - 1]) or run[i].low in forms
        return False

    found = tuple(part for q in quotations(text, span) for part in _without_author(text, q, forms))
    whole = sentences(tokens(text, span, found), sentence_words, continues)
    for run in (part for one in whole for part in _parts(one)):
        yield Unit(run, number, depth, heading, host)
        for token in run:
            quotation = token.quotation
            if (
                quotation
                and depth < MAX_DEPTH
                and len(quotation.inner.of(text).split(None, _NESTED_WORDS)) >= _NESTED_WORDS
            ):
                yield from _inside(text, quotation.inner, number, depth + 1, False, quotation, sentence_words, forms)


def _parts(run: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    for at in range(0, len(run), _LONGEST_SENTENCE):
        yield run[at : at + _LONGEST_SENTENCE]


def _without_author(text: str, quotation: Quotation, forms: frozenset[str]) -> Iterator[Quotation]:
    """A quotation in parts, where the author's words stand inside its marks: «Мы готовы, — сказал он. — Но не все».

    The author's words begin with a dash and a cue, and end with a dash.
    """
    start = quotation.inner.start
    for found in _AUTHOR.finditer(text, quotation.inner.start, quotation.inner.stop):
        words = re.findall(r"\w+", found.group("author").lower())
        if found.start() < start or not forms & set(words[:3]):
            continue
        outer = quotation.outer.start if start == quotation.inner.start else start
        stop = found.end("mark")
        yield Quotation(Span(outer, stop), Span(start, stop), True)
        start = found.end()
    outer = quotation.outer.start if start == quotation.inner.start else start
    yield Quotation(Span(outer, quotation.outer.stop), Span(start, quotation.inner.stop), quotation.closed)


def _closed_by_full_stop(token: Token) -> bool:
    return token.text.rstrip("”»\"' ").endswith(".")


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue word in a unit: tokens `[start, stop)`. `participle` is True for "noting", False for "noted"."""

    cue: Cue
    start: int
    stop: int
    participle: bool
