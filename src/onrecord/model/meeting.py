"""Meetings and speeches: what a record is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.actor import Actor
from onrecord.model.document import Document
from onrecord.model.paper import Letter, Resolution
from onrecord.model.vote import Vote
from onrecord.span import Span

Capacity = Literal["presiding", "national", "organization", "secretariat", "subsidiary_body", "briefer", "personal"]
Purpose = Literal[
    "briefing",
    "statement",
    "explanation of vote before the vote",
    "explanation of vote after the vote",
    "right of reply",
    "introduction of a draft",
    "point of order",
    "procedure",
]
Seat = Literal["member", "rule 37", "rule 39", "practice", "other"]
StepKind = Literal[
    "called to order", "agenda adopted", "invitation", "seat taken", "chair taken", "suspended", "resumed", "rose"
]


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone with a place at the meeting. `representing` is the State or organization, where one is named."""

    actor: Actor
    seat: Seat
    representing: Actor | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing that the meeting did, in the record's own terms. `span` is where the record says so."""

    kind: Literal["resolution", "draft not adopted", "presidential statement", "decision"]
    words: str
    symbol: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of procedure, in the record's own words.

    `at` is its time "HH:MM" and `on` its day (ISO 8601) where the record gives them: a meeting may be resumed on
    another day.
    """

    kind: StepKind
    words: str
    span: Span
    at: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """Body, symbol, number, date, time, place, presidency, agenda, participants, outcome.

    `id` is the symbol of the meeting that this is a sitting of, the same for all its resumptions; `resumption` counts
    them from 1, None for the first sitting. `session` is the session of the Assembly or the year of the Council.
    `date` is ISO 8601, `time` the scheduled time "HH:MM"; `called_to_order` and `rose` likewise. `presidency` is the
    State that presides, `president` the person in the chair. `topic` is what a report says the meeting was on.
    `procedure` are its steps in the order of the record.
    A value that the document does not give is None or empty.
    """

    body: Actor | None = None
    symbol: str | None = None
    number: int | None = None
    date: str | None = None
    time: str | None = None
    called_to_order: str | None = None
    rose: str | None = None
    place: str | None = None
    presidency: Actor | None = None
    president: Actor | None = None
    agenda: tuple[str, ...] = ()
    topic: str | None = None
    participants: tuple[Participant, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    procedure: tuple[Step, ...] = ()
    id: str | None = None
    resumption: int | None = None
    session: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """The same speech in the other language of a record that is printed in two: its label and what was said."""

    language: str
    label: Span | None
    body: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """One speaker, in one capacity, without interruption.

    `order` counts from 1 in the document. `label` is the span of the words before the colon (None where a speech goes
    on under the label of the one before it, as a president's national statement does). `body` are the spans of what
    was said, without stage directions and furniture. `language` is the language of delivery (BCP 47, None where the
    record does not tell). `turn` counts labels: speeches of one turn share it. `switches` are the places in the text
    from which on the speech was delivered in another language, with that language, where the record notes it.
    `on_behalf_of` are those spoken for, `aligned_with` those whose statement the speaker aligns with, both as stated.
    `versions` is its text in the other column of a record printed in two languages; which of them is the translation
    `language` tells.
    """

    id: str
    order: int
    speaker: Actor
    capacity: Capacity
    purpose: Purpose
    affiliation: Actor | None = None
    on_behalf_of: tuple[Actor, ...] = ()
    language: str | None = None
    label: Span | None = None
    body: tuple[Span, ...] = ()
    turn: int = 0
    switches: tuple[tuple[int, str], ...] = ()
    aligned_with: tuple[Actor, ...] = ()
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader makes of a document: the document with genre, titles and clues settled, and what it holds."""

    document: Document
    meeting: Meeting | None = None
    speeches: tuple[Speech, ...] = ()
    votes: tuple[Vote, ...] = ()
    resolution: Resolution | None = None
    letter: Letter | None = None
