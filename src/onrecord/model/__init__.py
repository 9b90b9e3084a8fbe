"""Every value of the program, frozen and slotted. They hold facts and fetch nothing."""

from onrecord.model.actor import Actor, Candidate, Mention
from onrecord.model.attribution import Attributed, Attribution, AttributionType, Kind
from onrecord.model.document import (
    ClueKind,
    DateBasis,
    DateClue,
    Dating,
    Document,
    Genre,
    Layout,
    Origin,
    Placement,
    Standing,
    Title,
)
from onrecord.model.dossier import Claim, Dossier, Finding, MadeBy
from onrecord.model.ids import content_id, numbered
from onrecord.model.meeting import Capacity, Meeting, Outcome, Participant, Purpose, Reading, Seat, Speech, Vote

__all__ = [
    "Actor",
    "Attributed",
    "Attribution",
    "AttributionType",
    "Candidate",
    "Capacity",
    "Claim",
    "ClueKind",
    "DateBasis",
    "DateClue",
    "Dating",
    "Document",
    "Dossier",
    "Finding",
    "Genre",
    "Kind",
    "Layout",
    "MadeBy",
    "Meeting",
    "Mention",
    "Origin",
    "Outcome",
    "Participant",
    "Placement",
    "Purpose",
    "Reading",
    "Seat",
    "Speech",
    "Standing",
    "Title",
    "Vote",
    "content_id",
    "numbered",
]
