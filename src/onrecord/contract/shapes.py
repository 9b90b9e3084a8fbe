"""The shapes of the JSON, as types: the JSON Schema is generated from them, and mypy holds the encoder to them.

Names are public and fixed: one may be added, none renamed or given another meaning without a new schema number.
"""

# No `from __future__ import annotations` here: the generator loads this file under another name and reads real types.
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypedDict

from onrecord.model import (
    AttributionType,
    Capacity,
    ClueKind,
    CueClass,
    DateBasis,
    Genre,
    Kind,
    Modality,
    Position,
    ProvisionKind,
    Purpose,
    Seat,
    Standing,
    StepKind,
    WhyNot,
)


@dataclass(frozen=True)
class Constraint:
    """JSON Schema keywords that a Python type cannot say; read by the generator alone."""

    keywords: tuple[tuple[str, Any], ...]

    def __get_pydantic_json_schema__(self, core: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        """The schema of the type with the keywords added."""
        return {**handler(core), **dict(self.keywords)}


Count = Annotated[int, Constraint((("minimum", 0),))]
SpanJSON = Annotated[list[Count], Constraint((("minItems", 2), ("maxItems", 2)))]
Digest = Annotated[str, Constraint((("pattern", "^[0-9a-f]{64}$"),))]
Share = Annotated[float, Constraint((("minimum", 0), ("maximum", 1)))]


class CandidateJSON(TypedDict):
    """One actor that the words may mean; `id` is null for a name known only from the document."""

    id: str | None
    name: str


class ActorJSON(TypedDict):
    """Who is meant by which words. `name` is null while it is open; `span` is null for words supplied, not read."""

    id: str | None
    name: str | None
    words: str
    candidates: list[CandidateJSON]
    span: SpanJSON | None
    rule: str
    variants: list[str]


class OriginJSON(TypedDict):
    """The bytes as they came."""

    uri: str
    sha256: Digest
    media_type: str
    rights: str


class TitleJSON(TypedDict):
    """A title in one language; `span` is null where only metadata give it."""

    language: str
    text: str
    span: SpanJSON | None


class EvidenceJSON(TypedDict):
    """One clue to a date: EDTF for dates, 1 (Monday) to 7 for a weekday, words for a presidency."""

    kind: ClueKind
    value: str
    words: str
    span: SpanJSON | None


class ColumnJSON(TypedDict):
    """One of two columns that give the same text in two languages."""

    language: str
    spans: list[SpanJSON]


class UnclearJSON(TypedDict):
    """A passage that may have been read wrongly, and what is unclear about it."""

    span: SpanJSON
    what: str


class DocumentJSON(TypedDict):
    """What kind of text it is, its date with the basis and the evidence, and its layout as spans."""

    genre: Genre | None
    genre_basis: str
    standing: Standing | None
    language: str
    languages: list[str]
    date: str | None
    date_basis: DateBasis
    date_reason: str
    date_evidence: list[EvidenceJSON]
    date_candidates: list[str]
    titles: list[TitleJSON]
    headings: list[SpanJSON]
    paragraphs: list[SpanJSON]
    pages: list[SpanJSON]
    not_body: list[SpanJSON]
    bold: list[SpanJSON]
    italic: list[SpanJSON]
    directions: list[SpanJSON]
    columns: list[ColumnJSON]
    notes: list[str]
    unclear: list[UnclearJSON]


class ParticipantJSON(TypedDict):
    """Someone with a place at the meeting, and the State or organization where one is named."""

    actor: ActorJSON
    seat: Seat
    representing: ActorJSON | None


class OutcomeJSON(TypedDict):
    """One thing that the meeting did, in the record's own terms."""

    kind: Literal["resolution", "draft not adopted", "presidential statement", "decision"]
    words: str
    symbol: str | None
    span: SpanJSON | None


class StepJSON(TypedDict):
    """One step of procedure, with its time "HH:MM" (`at`) and its day (`on`) where the document gives them."""

    kind: StepKind
    words: str
    span: SpanJSON
    at: str | None
    on: str | None


class MeetingJSON(TypedDict):
    """The meeting that the document records or reports; null or empty is what it does not give."""

    body: ActorJSON | None
    symbol: str | None
    number: int | None
    date: str | None
    time: str | None
    called_to_order: str | None
    rose: str | None
    place: str | None
    presidency: ActorJSON | None
    president: ActorJSON | None
    agenda: list[str]
    topic: str | None
    participants: list[ParticipantJSON]
    outcome: list[OutcomeJSON]
    procedure: list[StepJSON]
    id: str | None
    resumption: int | None
    session: int | None


class SwitchJSON(TypedDict):
    """From the character `at` on, a speech was delivered in another language."""

    at: Count
    language: str


class VersionJSON(TypedDict):
    """The same speech in the other language of a record that is printed in two."""

    language: str
    label: SpanJSON | None
    body: list[SpanJSON]


class SpeechJSON(TypedDict):
    """One speaker, in one capacity, without interruption. `turn` counts speaker labels."""

    id: str
    order: Count
    turn: Count
    speaker: ActorJSON
    affiliation: ActorJSON | None
    capacity: Capacity
    purpose: Purpose
    on_behalf_of: list[ActorJSON]
    aligned_with: list[ActorJSON]
    language: str | None
    switches: list[SwitchJSON]
    label: SpanJSON | None
    body: list[SpanJSON]
    versions: list[VersionJSON]


class VoteCorrectionJSON(TypedDict):
    """How a delegation said later that it had intended to vote; the vote itself stays as it was cast."""

    actor: ActorJSON
    intended: Position | None
    words: str
    span: SpanJSON


VoteJSON = TypedDict(
    "VoteJSON",
    {
        "on": str,
        "as": str | None,
        "method": str,
        "procedural": bool | None,
        "in_favour": list[ActorJSON],
        "against": list[ActorJSON],
        "abstaining": list[ActorJSON],
        "not_participating": list[ActorJSON],
        "absent": list[ActorJSON],
        "adopted": bool | None,
        "veto_by": list[ActorJSON],
        "resolution": str | None,
        "totals": Annotated[list[Count], Constraint((("minItems", 3), ("maxItems", 3)))] | None,
        "span": SpanJSON | None,
        "why_not": WhyNot | None,
        "corrections": list[VoteCorrectionJSON],
        "unclear": list[UnclearJSON],
    },
)
"""One vote. `as` and `resolution` are the symbol under which the text was adopted; `totals` as announced."""


class ProvisionJSON(TypedDict):
    """One paragraph of a resolution; `what` tells what a paragraph is that is neither preambular nor operative."""

    span: SpanJSON
    kind: ProvisionKind
    number: str | None
    what: str


class ResolutionJSON(TypedDict):
    """A resolution or a draft of one, paragraph by paragraph."""

    symbol: str | None
    draft: bool
    number: str | None
    session: str | None
    agenda: list[str]
    sponsors: list[ActorJSON]
    on_behalf_of: list[ActorJSON]
    adoption: str | None
    provisions: list[ProvisionJSON]


class AnnexJSON(TypedDict):
    """A document within a letter, with its heading, its own title and what kind it is, each as far as it shows."""

    heading: str
    title: str | None
    span: SpanJSON
    kind: str | None


class LetterJSON(TypedDict):
    """A letter circulated as a document."""

    symbol: str | None
    sender: ActorJSON | None
    addressee: ActorJSON | None
    date: str | None
    signed: ActorJSON | None
    agenda: list[str]
    annexes: list[AnnexJSON]


class AttributionJSON(TypedDict):
    """Who (source) says (cue) what (content), each a list of fragments in order."""

    id: str
    kind: Kind
    type: AttributionType
    source: list[SpanJSON]
    cue: list[SpanJSON]
    content: list[SpanJSON]
    speaker: ActorJSON
    on_behalf_of: list[ActorJSON]
    about: list[ActorJSON]
    cue_class: CueClass
    modality: Modality
    within: str | None
    rule: str
    confidence: Share | None


class MentionJSON(TypedDict):
    """Words that point at an actor; `actor` and `candidates` are register ids, `name` the fullest form.

    `members` are the ids of those meant by words for the members of an organization, else empty.
    """

    span: SpanJSON
    name: str | None
    actor: str | None
    candidates: list[str]
    rule: str
    members: list[str]


class ClaimJSON(TypedDict):
    """A checkable fact, asserted by the author (null) or by someone quoted."""

    id: str
    kind: str
    span: SpanJSON
    asserted_by: ActorJSON | None


class FindingJSON(TypedDict):
    """A check's verdict with its evidence."""

    check: str
    verdict: str
    span: SpanJSON
    about: str | None
    message: str
    evidence: list[dict[str, str]]


class MadeByJSON(TypedDict):
    """Versions of the program, the register and the models, so that drift shows."""

    onrecord: str
    register: str
    models: list[str]
    stages: list[str]


class DossierJSON(TypedDict):
    """All that one document gave. Spans are [start, stop) in Unicode code points of `text`."""

    schema: Literal["onrecord/dossier/1"]
    origin: OriginJSON
    document: DocumentJSON
    text: str
    meeting: MeetingJSON | None
    speeches: list[SpeechJSON]
    votes: list[VoteJSON]
    resolution: ResolutionJSON | None
    letter: LetterJSON | None
    attributions: list[AttributionJSON]
    mentions: list[MentionJSON]
    claims: list[ClaimJSON]
    findings: list[FindingJSON]
    made_by: MadeByJSON
