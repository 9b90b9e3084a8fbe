"""Records printed in two languages side by side: each column is read as a text of its own, and the two are joined.

Every speech stands there twice. The left column's are the speeches; what the right one gives of the same speech is its
version. Which of the two was delivered the notes tell ("translated from Russian").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from itertools import groupby

from onrecord.alignment import align
from onrecord.languages import Language
from onrecord.model import Column, Document, Layout, Meeting, Reading, Speech, Unclear, Version
from onrecord.readers.blocks import Taken
from onrecord.span import Span, joined
from onrecord.text.identify import identify

_ALONE = "a speech that stands in one column only"
_KEPT = re.compile(r"[^\n]")
_LEAST_SHARE = 0.25
_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_MOST_BLOCKS = 40_000
_SAMPLE = 300

Read = Callable[[Document, Language], Reading]


def columns_of(document: Document, languages: Mapping[str, Language]) -> tuple[Column, ...]:
    """The two columns of a record: those the origin saw, or paragraphs in turn in two languages; else none.

    In a text whose pages are gone, a paragraph belongs to a column by its language, a short one to that of the one
    before. Both languages must have a table with labels, both labels of who presides, and both a quarter of the text.
    """
    if document.layout.columns:
        return document.layout.columns
    if len(document.languages) < 2:
        return ()
    codes = [code for code in document.languages[:2] if (table := languages.get(code)) and table.verbatim]
    if len(codes) < 2 or not all(_presided(document.text, languages[code]) for code in codes):
        return ()
    spans: dict[str, list[Span]] = {code: [] for code in codes}
    current = codes[0]
    places = document.layout.paragraphs or tuple(Span(*m.span()) for m in _BLOCK.finditer(document.text))
    for span in places[:_MOST_BLOCKS]:
        found = identify(document.text[span.start : span.stop][:_SAMPLE])
        current = found if found in spans else current
        spans[current].append(span)
    spans[current] += places[_MOST_BLOCKS:]
    amounts = {code: sum(map(len, found)) for code, found in spans.items()}
    if min(amounts.values()) < _LEAST_SHARE * sum(amounts.values()):
        return ()
    first = min(codes, key=lambda code: spans[code][0])
    return tuple(Column(code, tuple(spans[code])) for code in sorted(codes, key=lambda code: code != first))


def _presided(text: str, language: Language) -> bool:
    """True if the label of who presides stands at the head of two lines."""
    words = language.verbatim
    heads = "|".join(f"(?:{source})" for source in words.president) if words else "(?!)"
    return len(re.findall(rf"(?m)^[ \t]*(?:{heads})\s*(?:\([^()\n]{{2,60}}\)\s*)?:", text)) >= 2


def read_columns(
    document: Document, columns: tuple[Column, ...], languages: Mapping[str, Language], read: Read
) -> Reading:
    """The reading of a document with columns; `read` reads one column as a document without the others."""
    readings = []
    for column in columns:
        others = joined(span for other in columns if other is not column for span in other.spans)
        table = languages.get(column.language) or Language(code=column.language, name=column.language)
        readings.append(read(_alone(document, column, others), table))
    left, *rest = readings
    for column, right in zip(columns[1:], rest, strict=True):
        left = _merged(left, right, column.language)
    layout = replace(left.document.layout, columns=columns)
    return replace(left, document=replace(left.document, text=document.text, layout=layout))


def _alone(document: Document, column: Column, others: tuple[Span, ...]) -> Document:
    """The document with blanks for all that stands in other columns, and that outside the body."""
    text, at, parts = document.text, 0, []
    for span in others:
        parts += [text[at : span.start], _KEPT.sub(" ", span.of(text))]
        at = span.stop
    layout = document.layout
    return replace(
        document,
        text="".join([*parts, text[at:]]),
        language=column.language,
        layout=replace(
            layout,
            headings=_apart(layout.headings, others),
            paragraphs=_apart(layout.paragraphs, others),
            not_body=joined((*layout.not_body, *others)),
            columns=(),
        ),
    )


def _apart(spans: tuple[Span, ...], others: tuple[Span, ...]) -> tuple[Span, ...]:
    taken = Taken(others)
    return tuple(span for span in spans if not taken.meets(span))


def _merged(left: Reading, right: Reading, language: str) -> Reading:
    speeches: list[tuple[Speech, bool]] = []
    unclear: list[Unclear] = []
    for pair in align(left, right).speeches:
        one, other = pair.one, pair.other
        speech = one or other
        if speech is None:
            continue
        if one is not None and other is not None:
            speech = replace(one, versions=(*one.versions, Version(language, other.label, other.body)))
        elif speech.label or speech.body:
            unclear.append(Unclear(speech.label or speech.body[0], _ALONE))
        speeches.append((speech, one is None))
    ordered = [replace(speech, order=order) for order, speech in enumerate(_turned(speeches), 1)]
    return replace(
        left,
        document=replace(
            left.document,
            layout=_layouts(left.document.layout, right.document.layout),
            unclear=(*left.document.unclear, *right.document.unclear, *unclear),
            notes=tuple(dict.fromkeys((*left.document.notes, *right.document.notes))),
        ),
        meeting=_meetings(left.meeting, right.meeting),
        speeches=tuple(ordered),
        votes=left.votes or right.votes,
    )


def _turned(speeches: list[tuple[Speech, bool]]) -> list[Speech]:
    """Turns are counted anew, since a speech of the right column alone has a number of that column."""
    out: list[Speech] = []
    for number, (_, same) in enumerate(groupby(speeches, key=lambda pair: (pair[0].turn, pair[1])), 1):
        out += [replace(speech, turn=number) for speech, _ in same]
    return out


def _layouts(left: Layout, right: Layout) -> Layout:
    """What either reading found. Each holds the other's column for no body, where it is not its own."""
    return replace(
        left,
        headings=tuple(sorted({*left.headings, *right.headings})),
        paragraphs=tuple(sorted({*left.paragraphs, *right.paragraphs})),
        directions=tuple(sorted({*left.directions, *right.directions})),
        not_body=_shared(left.not_body, right.not_body),
    )


def _shared(left: tuple[Span, ...], right: tuple[Span, ...]) -> tuple[Span, ...]:
    """What both hold for no body: furniture; and of a column's cover, which the other does not see, the same."""
    out: list[Span] = []
    index = 0
    for span in left:
        while index < len(right) and right[index].stop <= span.start:
            index += 1
        at = index
        while at < len(right) and right[at].start < span.stop:
            out.append(Span(max(span.start, right[at].start), min(span.stop, right[at].stop)))
            at += 1
    return joined(out)


def _meetings(left: Meeting | None, right: Meeting | None) -> Meeting | None:
    """The left column's facts, and of the other one what the left does not give."""
    if left is None or right is None:
        return left or right
    missing = {
        field.name: getattr(right, field.name)
        for field in fields(left)
        if getattr(left, field.name) in (None, ()) and getattr(right, field.name) not in (None, ())
    }
    return replace(left, **missing)
