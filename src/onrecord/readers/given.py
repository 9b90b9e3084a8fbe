"""A record as others have marked it off: where each speech begins, who speaks, and for whom.

The record is read as any other. What others say is put beside it: a speech that begins where no label was found is
marked off as they have it; an affiliation that the record does not give is theirs. Where a label says something else
than they do, the label stays.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from onrecord.model import (
    Actor,
    Capacity,
    CorpusPart,
    DateClue,
    Document,
    GivenSpeech,
    Meeting,
    Reading,
    Speech,
    numbered,
)
from onrecord.readers.blocks import plain
from onrecord.span import Span, without

_NEAR = 3
_RULE = "corpus"


def with_given(reading: Reading, part: CorpusPart) -> Reading:
    """The reading of a part's text with the boundaries, the speakers, the affiliations and the facts of the corpus."""
    text = reading.document.text
    starts = [given.span.start for given in part.speeches]
    speeches = _cut(reading.speeches, part.speeches, _holes(reading.document), text)
    told = [_with(speech, _holder(speech, part.speeches, starts)) for speech in speeches]
    facts = part.meeting
    clue = (DateClue("metadata", facts.date),) if facts.date else ()
    document = replace(
        reading.document,
        genre_basis=f"a record of {part.corpus}",
        standing="transcript",
        clues=(*reading.document.clues, *clue),
        notes=(*reading.document.notes, f"text and boundaries as {part.corpus} has them", *part.notes),
    )
    document = _opened(document, told)
    return replace(
        reading, document=document, meeting=_meeting(reading.meeting, facts), speeches=_counted(document, told)
    )


def _holes(document: Document) -> tuple[Span, ...]:
    """What is nobody's words even inside a speech; a cover is none here, for the corpus has none."""
    return (*document.layout.directions, *document.layout.headings)


def _start(speech: Speech) -> int:
    return speech.label.start if speech.label is not None else min((s.start for s in speech.body), default=0)


def _cut(
    speeches: tuple[Speech, ...], given: tuple[GivenSpeech, ...], holes: tuple[Span, ...], text: str
) -> list[Speech]:
    """The speeches, cut where the corpus begins one and no label was found."""
    starts = sorted(map(_start, speeches))
    added = []
    for one in given:
        at = bisect_left(starts, one.span.start - _NEAR)
        if at == len(starts) or starts[at] > one.span.start + _NEAR:
            stop = starts[at] if at < len(starts) else len(text)
            added.append(_as_given(one, Span(one.span.start, min(one.span.stop, stop)), holes, text))
    taken = [span for speech in added for span in speech.body]
    kept = [replace(s, body=_less(s.body, taken)) for s in speeches]
    return sorted((*(s for s in kept if s.body or s.label), *added), key=_start)


def _less(body: tuple[Span, ...], taken: Iterable[Span]) -> tuple[Span, ...]:
    if not body:
        return body
    near = [span for span in taken if span.start < body[-1].stop and body[0].start < span.stop]
    return body if not near else tuple(part for span in body for part in without(span, near))


def _as_given(given: GivenSpeech, span: Span, holes: tuple[Span, ...], text: str) -> Speech:
    body = tuple(bare for part in without(span, holes) if len(bare := part.strip(text)))
    words = given.speaker or ""
    name = given.speaker if given.speaker and not _presides(given) else None
    return Speech(
        id="",
        order=0,
        speaker=Actor(words, None, name, rule=_RULE),
        capacity=_capacity(given),
        purpose="procedure" if _presides(given) else "statement",
        body=body,
    )


def _presides(given: GivenSpeech) -> bool:
    return "president" in (given.role or "").casefold()


def _capacity(given: GivenSpeech) -> Capacity:
    if _presides(given):
        return "presiding"
    if given.affiliation == "United Nations":
        return "secretariat"
    return "national" if (given.role or "").casefold() == "mentioned" else "briefer"


def _holder(speech: Speech, given: tuple[GivenSpeech, ...], starts: list[int]) -> GivenSpeech | None:
    """What the corpus says of a speech: of its own, not of one inside which a label was found that it does not have."""
    at = bisect_right(starts, _start(speech) + _NEAR) - 1
    if at < 0 or abs(starts[at] - _start(speech)) > _NEAR:
        return None
    return given[at]


def _with(speech: Speech, given: GivenSpeech | None) -> Speech:
    if given is None:
        return speech
    if speech.speaker.name is None and given.speaker and not given.speaker.casefold().startswith("the "):
        speech = replace(speech, speaker=replace(speech.speaker, name=given.speaker, rule=_RULE))
    if given.affiliation is None or speech.affiliation is not None or speech.capacity == "presiding":
        return speech
    affiliation = Actor(given.affiliation, None, given.affiliation, rule=_RULE)
    return replace(speech, affiliation=affiliation)


def _opened(document: Document, speeches: list[Speech]) -> Document:
    """The document, in which nothing that a speech has is furniture."""
    bodies = [span for speech in speeches for span in speech.body]
    kept = tuple(part for span in document.layout.not_body for part in without(span, bodies))
    return replace(document, layout=replace(document.layout, not_body=kept))


def _meeting(read: Meeting | None, facts: Meeting) -> Meeting:
    """The meeting as the record shows it, under the name and on the day that the corpus gives."""
    meeting = read or Meeting()
    return replace(
        meeting,
        body=meeting.body or facts.body,
        symbol=facts.symbol or meeting.symbol,
        number=facts.number or meeting.number,
        date=facts.date or meeting.date,
        presidency=meeting.presidency or facts.presidency,
        president=meeting.president or facts.president,
        topic=meeting.topic or facts.topic,
        id=facts.id or meeting.id,
        resumption=facts.resumption if facts.symbol else meeting.resumption,
    )


def _counted(document: Document, speeches: list[Speech]) -> tuple[Speech, ...]:
    """The speeches numbered anew: those of one label keep one turn."""
    texts = [plain(" ".join(span.of(document.text) for span in speech.body)) for speech in speeches]
    ids = numbered(((document.origin.sha256, text) for text in texts), "s")
    out, turn, seen = [], 0, Counter[int]()
    for order, (speech, new) in enumerate(zip(speeches, ids, strict=True), 1):
        goes_on = speech.label is None and speech.turn > 0 and seen[speech.turn] > 0
        turn += not goes_on
        seen[speech.turn] += 1
        out.append(replace(speech, id=new, order=order, turn=turn))
    return tuple(out)
