"""What stands in the body of a record and is nobody's speech: stage directions, headings, votes, notes on language.

Each character of the body belongs to one speech, label, heading or direction; this module finds all but the speeches.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from onrecord.languages.verbatim import VerbatimWords
from onrecord.readers.verbatim.ballots import Ballots
from onrecord.readers.verbatim.labels import Label, LabelReader
from onrecord.readers.verbatim.prose import Heads, any_of, opens, sentence_end

MatterKind = Literal["direction", "heading", "vote", "note"]
_PARENTHESIS = re.compile(r"\(((?:[^()]){4,100})\)")
_ENDED = re.compile(r"[.!?:;…。”\"’»)\]—–-]\s*$")
_SENTENCE_LINE = re.compile(r"[.!?][”\"’»)\]]*[ \t]*$", re.MULTILINE)
# "1. Adoption of the agenda": an item of a printed agenda
_ITEM_NUMBER = re.compile(r"(?:^|\n)\s*\d{1,2}\.\s*\Z")
_LONGEST_HEADING = 1500
_LONGEST_COVER = 20_000
_HEADING_LINES = 6


@dataclass(frozen=True, slots=True)
class Matter:
    """A stretch `[start, stop)` of the view that is not speech."""

    start: int
    stop: int
    kind: MatterKind


def body_start(text: str, words: VerbatimWords) -> int:
    """Where the body begins: at the first direction or heading that opens a meeting, else at 0 (no cover).

    What stands before it is a cover only if it names who presides, or the members, in a row.
    """
    row = re.compile(rf"^[^\S\n]*(?:{words.chair_row}|{words.members_row})", re.MULTILINE)
    for sources in (words.called_to_order, words.headings[:1]):
        starts = [
            m.start()
            for m in any_of(sources).finditer(text, 0, _LONGEST_COVER)
            if opens(text, m.start()) and not _ITEM_NUMBER.search(text, max(0, m.start() - 6), m.start())
        ]
        if starts and row.search(text, 0, starts[0]):
            return _chair_taken(text, starts[0], words)
    return 0


def _chair_taken(text: str, start: int, words: VerbatimWords) -> int:
    """Where "Mr. Perera (Nepal), Vice-President, took the Chair." begins, if it stands before `start`."""
    found = any_of(words.took_chair).finditer(text, max(0, start - _LONGEST_HEADING), start)
    return next((match.start() for match in found if opens(text, match.start())), start)


def find_matter(
    text: str,
    labels: list[Label],
    start: int,
    words: VerbatimWords,
    reader: LabelReader,
    ballots: Ballots,
    headings: list[tuple[int, int]],
) -> list[Matter]:
    """Directions, votes, notes and headings of the body that begins at `start`, in order, none overlapping.

    `headings` are what the page showed as headings (`[start, stop)` of the view); one that holds a label is none. Of a
    text without labels nothing is said.
    """
    if not labels:
        return []
    places = [label.start for label in labels]
    found: list[Matter] = [
        Matter(first, stop, "heading")
        for first, stop in headings
        if first >= start and stop - first <= _LONGEST_HEADING and not _holds_label(places, labels, first, stop)
    ]
    body = _Body(text, words, reader, ballots, Heads(text, _direction_sources(words), words.headings))
    found += _opening(body, labels[0].start, start)
    stops = [label.start for label in labels[1:]] + [len(text)]
    for label, stop in zip(labels, stops, strict=True):
        found += _in_turn(body, label, stop)
    return _apart(found)


def _holds_label(places: list[int], labels: list[Label], start: int, stop: int) -> bool:
    """True if a label overlaps `[start, stop)`; `places` are the starts of the labels."""
    index = bisect_left(places, stop) - 1
    return index >= 0 and labels[index].body > start


@dataclass(frozen=True, slots=True)
class _Body:
    """The body of one record, and what is asked about it turn by turn."""

    text: str
    words: VerbatimWords
    reader: LabelReader
    ballots: Ballots
    heads: Heads


def _opening(body: _Body, stop: int, start: int) -> list[Matter]:
    """Before the first label there are directions, and a vote if a label was lost; all the rest is headings."""
    text = body.text
    votes = [Matter(ballot.start, ballot.stop, "vote") for ballot in body.ballots.within(start, stop)]
    directions = _apart([*votes, *_directions(body, start, stop)])
    out, at = list(directions), start
    for direction in [*directions, Matter(stop, stop, "direction")]:
        if text[at : direction.start].strip():
            out.append(Matter(at, direction.start, "heading"))
        at = max(at, direction.stop)
    return out


def _in_turn(body: _Body, label: Label, stop: int) -> list[Matter]:
    out = [Matter(ballot.start, ballot.stop, "vote") for ballot in body.ballots.within(label.body, stop)]
    at = label.body
    for vote in [*out, Matter(stop, stop, "vote")]:
        out += _around(body, at, vote.start, label)
        at = vote.stop
    if stop < len(body.text):
        out += _heading_before(body.text, at, stop)
    return out


def _around(body: _Body, start: int, stop: int, label: Label) -> list[Matter]:
    """Directions, notes and fixed headings of a stretch of a turn."""
    text, words = body.text, body.words
    presiding = label.kind == "president"
    out = [
        matter
        for matter in _directions(body, start, stop)
        if (presiding and matter.start > label.body) or not _told_in_speech(text, matter, words)
    ]
    out += [Matter(*m.span(), "note") for m in _PARENTHESIS.finditer(text, start, stop) if body.reader.is_note(m[1])]
    out = [Matter(m.start, m.stop, "vote") if presiding and _counted(text, m, words) else m for m in out]
    return out + _fixed_headings(body, start, stop)


def _counted(text: str, matter: Matter, words: VerbatimWords) -> bool:
    """True of a direction that tells the numbers of a vote: "The amendment was rejected by 7 votes to 2."."""
    said = text[matter.start : matter.stop]
    told = matter.kind == "direction" and any_of((*words.adopted, *words.rejected)).search(said) is not None
    return told and any_of(words.totals).search(said) is not None


def _told_in_speech(text: str, matter: Matter, words: VerbatimWords) -> bool:
    """True of "The draft resolution was adopted by 14 votes." within a speaker's paragraph: it is no direction."""
    line = text.rfind("\n", 0, matter.start) + 1
    alone = not text[line : matter.start].strip() and not text[matter.stop : _line_end(text, matter.stop)].strip()
    said = text[matter.start : matter.stop]
    return not alone and any_of((*words.adopted, *words.rejected)).search(said) is not None


def _direction_sources(words: VerbatimWords) -> tuple[str, ...]:
    return words.called_to_order + words.rose + words.suspended + words.directions


def _directions(body: _Body, start: int, stop: int) -> list[Matter]:
    text = body.text
    out: list[Matter] = []
    at = start
    for match in body.heads.matches(any_of(_direction_sources(body.words)), start, stop):
        if match.start() < at or not opens(text, match.start()):
            continue
        at = sentence_end(text, match.start(), match.end(), stop)
        out.append(Matter(match.start(), at, "direction"))
    return out


def _fixed_headings(body: _Body, start: int, stop: int) -> list[Matter]:
    text = body.text
    out: list[Matter] = []
    for match in body.heads.matches(any_of(body.words.headings), start, stop):
        line = text.rfind("\n", start, match.start()) + 1 or start
        rest = text[match.end() : _line_end(text, match.end())]
        if not text[line : match.start()].strip() and not rest.strip():
            runs_on = stop - match.end() < _LONGEST_HEADING and not _SENTENCE_LINE.search(text, match.end(), stop)
            out.append(Matter(match.start(), stop if runs_on else match.end(), "heading"))
    return out


def _heading_before(text: str, start: int, stop: int) -> list[Matter]:
    """The lines before a label that end without a full stop, after a line that ends with one.

    "Expression of thanks to the outgoing President" stands so; a speech does not end so.
    """
    lines = _lines_back(text, start, stop)
    taken: list[tuple[int, int]] = []
    for line_start, line_stop in lines:
        line = text[line_start:line_stop]
        if _ENDED.search(line) and not line.rstrip().endswith(")"):
            break
        taken.append((line_start, line_stop))
        if len(taken) > _HEADING_LINES:
            return []
    else:
        return []  # the whole turn: a speech cut short, not a heading
    if not taken or not text[taken[-1][0]].isupper() or taken[-1][0] <= start:
        return []
    content = text[taken[-1][0] : taken[0][1]]
    return (
        [] if _ENDED.search(content) and not content.endswith(")") else [Matter(taken[-1][0], taken[0][1], "heading")]
    )


def _lines_back(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Lines that are not blank, from the last one upwards, without white space at their ends."""
    out: list[tuple[int, int]] = []
    at = stop
    while at > start and len(out) <= _HEADING_LINES + 1:
        line = max(text.rfind("\n", start, at) + 1, start)
        content = text[line:at]
        if content.strip():
            lead = len(content) - len(content.lstrip())
            out.append((line + lead, line + len(content.rstrip())))
        at = line - 1
    return out


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _apart(found: list[Matter]) -> list[Matter]:
    """In order; where two overlap, the one that begins first stays."""
    out: list[Matter] = []
    for matter in sorted(found, key=lambda m: (m.start, -m.stop)):
        if matter.stop > matter.start and (not out or matter.start >= out[-1].stop):
            out.append(matter)
    return out
