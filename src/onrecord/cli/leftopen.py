"""What a reading leaves open, and why: one sentence each, for a person who must decide."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.cli.terminal import one_line
from onrecord.cli.words import actor, choices, day, either_day, listed, paragraph, place, shortened
from onrecord.model import Actor, Document, Dossier

# Stands for the place in a sentence until all places of the same doubt are known; no cleaned text holds it.
_PLACE = "\x00"
_LONGEST = 200  # characters of an unclear passage that are looked at; half of them are shown


def left_open(dossier: Dossier) -> tuple[str, ...]:
    """Every doubt once, in the order of the text; that about the date first."""
    document = dossier.document
    doubts = [*_date(document)]
    where: dict[str, list[int]] = {}
    for who, what in _parts(dossier):
        number = None if who.span is None else paragraph(document, who.span.start)
        for doubt in _actor(who, what):
            where.setdefault(doubt, []).extend([] if number is None else [number])
    doubts.extend(doubt.replace(_PLACE, _where(numbers), 1) for doubt, numbers in where.items())
    doubts.extend(_unclear(dossier))
    doubts.extend(_mentions(dossier))
    return tuple(dict.fromkeys(doubts))


def _date(document: Document) -> Iterator[str]:
    dating = document.dating
    reason = f" {one_line(dating.reason).rstrip('.')}." if dating.reason else ""
    if dating.value is None:
        yield f"The date is not known.{reason} Give it with --date."
    elif len(dating.value) < len("2024-07-19"):
        possible = f" It may be {either_day(dating.candidates)}." if dating.candidates else ""
        yield f"The date is known only as {day(dating.value)}.{reason}{possible} Give it with --date."


def _parts(dossier: Dossier) -> Iterator[tuple[Actor, str]]:
    if dossier.meeting is not None:
        for who, what in ((dossier.meeting.presidency, "presidency"), (dossier.meeting.president, "president")):
            if who is not None:
                yield who, what
    for speech in dossier.speeches:
        yield speech.speaker, "speaker"
        yield from ((one, "for whom") for one in speech.on_behalf_of)
    for attribution in dossier.attributions:
        yield attribution.speaker, "speaker"
        yield from ((one, "for whom") for one in attribution.on_behalf_of)


def _actor(who: Actor, what: str) -> Iterator[str]:
    """The doubts about one actor, each with a mark where its place is to be told."""
    words = f"“{one_line(who.words)}”"
    if who.name is None and who.id is None:
        if not who.words.strip() and not who.candidates:
            yield f"{_as(what)} is not named in the text."
        elif who.candidates:
            yield f"{_as(what)} {words}{_PLACE} may be {choices(who.candidates)}."
        else:
            yield f"{_as(what)} {words}{_PLACE} names no one that the document or the register tells apart."
    elif len(who.candidates) > 1:
        yield f"{actor(who)}{_PLACE} may be {choices(who.candidates)} in the register; no link was made."
    for variant in who.variants:
        yield f"“{one_line(variant)}” was taken for {actor(who)}: another spelling of the name in this document."


def _as(what: str) -> str:
    return {"speaker": "The speaker", "for whom": "The one spoken for,", "presidency": "The presidency,"}.get(
        what, f"The {what},"
    )


def _where(numbers: list[int]) -> str:
    if not numbers:
        return ""
    different = sorted(set(numbers))
    return f" ({'paragraph' if len(different) == 1 else 'paragraphs'} {listed(map(str, different))})"


def _unclear(dossier: Dossier) -> Iterator[str]:
    """Passages that may have been read wrongly: what is unclear, the words, and where, in the order of the text."""
    document = dossier.document
    passages = [*document.unclear, *(one for vote in dossier.votes for one in vote.unclear)]
    for one in sorted(passages, key=lambda one: one.span):
        words = shortened(one.span.of(document.text)[:_LONGEST], _LONGEST // 2)
        yield f"{one_line(one.what)[:1].upper()}{one_line(one.what)[1:]}: “{words}” ({place(document, [one.span])})."


def _mentions(dossier: Dossier) -> Iterator[str]:
    """Names anywhere in the text that the register knows more than one actor for, once a wording."""
    text = dossier.document.text
    for mention in dossier.mentions:
        if mention.actor is None and len(mention.candidates) > 1:
            words, possible = one_line(mention.span.of(text)), listed(map(one_line, mention.candidates), "or")
            yield f"“{words}” may be {possible} in the register; no link was made."
