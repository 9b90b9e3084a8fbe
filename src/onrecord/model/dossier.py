"""The dossier: all that one document gave, and the values that checks add to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.model.actor import Actor, Mention
from onrecord.model.attribution import Attribution
from onrecord.model.document import Document
from onrecord.model.meeting import Meeting, Speech
from onrecord.model.paper import Letter, Resolution
from onrecord.model.vote import Vote
from onrecord.span import Span


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable fact asserted in a document, by its author (`asserted_by` None) or by someone it quotes."""

    id: str
    kind: str
    span: Span
    asserted_by: Actor | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A check's verdict on one claim, quotation, mention or passage, with the evidence and its place."""

    check: str
    verdict: str
    span: Span
    message: str
    about: str | None = None
    evidence: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MadeBy:
    """Versions of what made a dossier, so that drift shows. `stages` name the reader and the engine used."""

    onrecord: str
    register: str
    models: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that one document gave: what an archive stores in one transaction."""

    document: Document
    made_by: MadeBy
    meeting: Meeting | None = None
    speeches: tuple[Speech, ...] = ()
    votes: tuple[Vote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    mentions: tuple[Mention, ...] = ()
    resolution: Resolution | None = None
    letter: Letter | None = None
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
