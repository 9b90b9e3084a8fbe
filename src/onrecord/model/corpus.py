"""What a corpus that others made holds: meetings, with what it says of their speeches."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.document import Origin
from onrecord.model.meeting import Meeting
from onrecord.span import Span


@dataclass(frozen=True, slots=True)
class GivenSpeech:
    """One speech as a corpus marks it off in a text, with its words for the speaker, for whom, and in which role.

    Each is as the corpus has it, None where it has nothing.
    """

    span: Span
    speaker: str | None = None
    affiliation: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class CorpusPart:
    """One meeting of a corpus: its text as an origin, its facts, its speeches, and remarks on what did not fit.

    `language` is that of the texts (BCP 47). The spans of `speeches` lie in the origin's text, in order.
    """

    corpus: str
    origin: Origin
    meeting: Meeting
    language: str
    speeches: tuple[GivenSpeech, ...] = ()
    notes: tuple[str, ...] = ()
