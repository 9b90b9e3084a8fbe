"""Every value of the program, frozen and slotted. They hold facts and fetch nothing."""

from onrecord.model.actor import Actor, Candidate, Mention
from onrecord.model.attribution import Attributed, Attribution, AttributionType, Kind
from onrecord.model.corpus import CorpusPart, GivenSpeech
from onrecord.model.document import (
    ClueKind,
    Column,
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
from onrecord.model.meeting import (
    Capacity,
    Meeting,
    Outcome,
    Participant,
    Purpose,
    Reading,
    Seat,
    Speech,
    Step,
    StepKind,
    Version,
)
from onrecord.model.paper import Annex, Letter, Provision, ProvisionKind, Resolution
from onrecord.model.unclear import Unclear
from onrecord.model.vote import Position, Vote, VoteCorrection, WhyNot

__all__ = [
    "Actor",
    "Annex",
    "Attributed",
    "Attribution",
    "AttributionType",
    "Candidate",
    "Capacity",
    "Claim",
    "ClueKind",
    "Column",
    "CorpusPart",
    "DateBasis",
    "DateClue",
    "Dating",
    "Document",
    "Dossier",
    "Finding",
    "Genre",
    "GivenSpeech",
    "Kind",
    "Layout",
    "Letter",
    "MadeBy",
    "Meeting",
    "Mention",
    "Origin",
    "Outcome",
    "Participant",
    "Placement",
    "Position",
    "Provision",
    "ProvisionKind",
    "Purpose",
    "Reading",
    "Resolution",
    "Seat",
    "Speech",
    "Standing",
    "Step",
    "StepKind",
    "Title",
    "Unclear",
    "Version",
    "Vote",
    "VoteCorrection",
    "WhyNot",
    "content_id",
    "numbered",
]
