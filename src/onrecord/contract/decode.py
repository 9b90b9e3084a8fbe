"""From the JSON of the contract back to a dossier: what the archive needs to show a reading again.

The contract does not carry placements on the page nor clues that were not used; they come back empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.contract.encode import SCHEMA
from onrecord.contract.places import misplaced
from onrecord.contract.shapes import (
    ActorJSON,
    AttributionJSON,
    ClaimJSON,
    DocumentJSON,
    DossierJSON,
    EvidenceJSON,
    FindingJSON,
    LetterJSON,
    MeetingJSON,
    MentionJSON,
    OriginJSON,
    ResolutionJSON,
    SpeechJSON,
    VoteJSON,
)
from onrecord.errors import InputError
from onrecord.model import (
    CUE_CLASSES,
    Actor,
    Annex,
    Attribution,
    Candidate,
    Claim,
    Column,
    DateClue,
    Dating,
    Document,
    Dossier,
    Finding,
    Layout,
    Letter,
    MadeBy,
    Meeting,
    Mention,
    Origin,
    Outcome,
    Participant,
    Provision,
    Resolution,
    Speech,
    Step,
    Title,
    Unclear,
    Version,
    Vote,
    VoteCorrection,
)
from onrecord.span import Span


def from_json(data: DossierJSON, origin_bytes: bytes = b"") -> Dossier:
    """The dossier that `data` tells of; `origin_bytes` are the origin's bytes, where they are held.

    Raises InputError where `data` is of another schema or lacks a field.
    """
    schema = data.get("schema")
    if schema != SCHEMA:
        raise InputError("reading", f"is of the schema {schema!r}", f"This program reads {SCHEMA!r}")
    try:
        outside = misplaced(data)
        if outside:
            raise ValueError(f"a span leaves the text: {outside[0]}")
        return _dossier(data, origin_bytes)
    except (KeyError, TypeError, ValueError) as error:
        raise InputError("reading", f"does not follow {SCHEMA} ({error!r})", "Read the document again") from error


def _dossier(data: DossierJSON, origin_bytes: bytes) -> Dossier:
    made, meeting = data["made_by"], data["meeting"]
    # readings that were kept before there were the fields have neither
    resolution, letter = data.get("resolution"), data.get("letter")
    return Dossier(
        document=_document(data["document"], data["text"], data["origin"], origin_bytes),
        made_by=MadeBy(made["onrecord"], made["register"], tuple(made["models"]), tuple(made["stages"])),
        meeting=None if meeting is None else _meeting(meeting),
        speeches=tuple(_speech(speech) for speech in data["speeches"]),
        votes=tuple(_vote(vote) for vote in data["votes"]),
        attributions=tuple(_attribution(attribution) for attribution in data["attributions"]),
        mentions=tuple(_mention(mention) for mention in data["mentions"]),
        resolution=None if resolution is None else _resolution(resolution),
        letter=None if letter is None else _letter(letter),
        claims=tuple(_claim(claim) for claim in data["claims"]),
        findings=tuple(_finding(finding) for finding in data["findings"]),
    )


def _span(pair: Sequence[int]) -> Span:
    start, stop = pair
    return Span(start, stop)


def _span_or_none(pair: Sequence[int] | None) -> Span | None:
    return None if pair is None else _span(pair)


def _spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(_span(pair) for pair in pairs)


def _actor(data: ActorJSON) -> Actor:
    return Actor(
        words=data["words"],
        span=_span_or_none(data["span"]),
        name=data["name"],
        id=data["id"],
        candidates=tuple(Candidate(c["id"], c["name"]) for c in data["candidates"]),
        rule=data["rule"],
        variants=tuple(data["variants"]),
    )


def _actor_or_none(data: ActorJSON | None) -> Actor | None:
    return None if data is None else _actor(data)


def _actors(data: Iterable[ActorJSON]) -> tuple[Actor, ...]:
    return tuple(_actor(actor) for actor in data)


def _clue(data: EvidenceJSON) -> DateClue:
    return DateClue(kind=data["kind"], value=data["value"], span=_span_or_none(data["span"]), words=data["words"])


def _document(data: DocumentJSON, text: str, origin: OriginJSON, origin_bytes: bytes) -> Document:
    return Document(
        origin=Origin(
            uri=origin["uri"],
            sha256=origin["sha256"],
            media_type=origin["media_type"],
            rights=origin["rights"],
            data=origin_bytes,
        ),
        text=text,
        layout=Layout(
            paragraphs=_spans(data["paragraphs"]),
            headings=_spans(data["headings"]),
            pages=_spans(data["pages"]),
            bold=_spans(data["bold"]),
            italic=_spans(data["italic"]),
            directions=_spans(data["directions"]),
            not_body=_spans(data["not_body"]),
            columns=tuple(Column(c["language"], _spans(c["spans"])) for c in data.get("columns", ())),
        ),
        language=data["language"],
        languages=tuple(data["languages"]),
        titles=tuple(Title(t["language"], t["text"], _span_or_none(t["span"])) for t in data["titles"]),
        genre=data["genre"],
        genre_basis=data["genre_basis"],
        standing=data["standing"],
        dating=Dating(
            value=data["date"],
            basis=data["date_basis"],
            reason=data["date_reason"],
            evidence=tuple(_clue(clue) for clue in data["date_evidence"]),
            candidates=tuple(data["date_candidates"]),
        ),
        notes=tuple(data["notes"]),
        unclear=tuple(Unclear(_span(u["span"]), u["what"]) for u in data.get("unclear", ())),
    )


def _meeting(data: MeetingJSON) -> Meeting:
    return Meeting(
        body=_actor_or_none(data["body"]),
        symbol=data["symbol"],
        number=data["number"],
        date=data["date"],
        time=data["time"],
        called_to_order=data["called_to_order"],
        rose=data["rose"],
        place=data["place"],
        presidency=_actor_or_none(data["presidency"]),
        president=_actor_or_none(data["president"]),
        agenda=tuple(data["agenda"]),
        topic=data["topic"],
        participants=tuple(
            Participant(_actor(p["actor"]), p["seat"], _actor_or_none(p["representing"])) for p in data["participants"]
        ),
        outcome=tuple(Outcome(o["kind"], o["words"], o["symbol"], _span_or_none(o["span"])) for o in data["outcome"]),
        procedure=tuple(
            Step(s["kind"], s["words"], _span(s["span"]), s["at"], s["on"])
            for s in data.get("procedure", ())  # readings that were kept before there was the field
        ),
        id=data.get("id"),
        resumption=data.get("resumption"),
        session=data.get("session"),
    )


def _speech(data: SpeechJSON) -> Speech:
    return Speech(
        id=data["id"],
        order=data["order"],
        speaker=_actor(data["speaker"]),
        capacity=data["capacity"],
        purpose=data["purpose"],
        affiliation=_actor_or_none(data["affiliation"]),
        on_behalf_of=_actors(data["on_behalf_of"]),
        aligned_with=_actors(data.get("aligned_with", [])),
        language=data["language"],
        label=_span_or_none(data["label"]),
        body=_spans(data["body"]),
        turn=data["turn"],
        switches=tuple((switch["at"], switch["language"]) for switch in data["switches"]),
        versions=tuple(
            Version(v["language"], _span_or_none(v["label"]), _spans(v["body"])) for v in data.get("versions", ())
        ),
    )


def _vote(data: VoteJSON) -> Vote:
    totals = data["totals"]
    return Vote(
        on=data["on"],
        method=data["method"],
        in_favour=_actors(data["in_favour"]),
        against=_actors(data["against"]),
        abstaining=_actors(data["abstaining"]),
        not_participating=_actors(data["not_participating"]),
        absent=_actors(data["absent"]),
        adopted=data["adopted"],
        procedural=data["procedural"],
        veto_by=_actors(data["veto_by"]),
        resolution=data["resolution"],
        totals=None if totals is None else (totals[0], totals[1], totals[2]),
        span=_span_or_none(data["span"]),
        why_not=data.get("why_not"),
        corrections=tuple(
            VoteCorrection(_actor(c["actor"]), c["intended"], c["words"], _span(c["span"]))
            for c in data.get("corrections", ())
        ),
        unclear=tuple(Unclear(_span(u["span"]), u["what"]) for u in data.get("unclear", ())),
    )


def _resolution(data: ResolutionJSON) -> Resolution:
    return Resolution(
        symbol=data["symbol"],
        draft=data["draft"],
        number=data["number"],
        session=data["session"],
        agenda=tuple(data["agenda"]),
        sponsors=_actors(data["sponsors"]),
        on_behalf_of=_actors(data["on_behalf_of"]),
        adoption=data["adoption"],
        provisions=tuple(Provision(_span(p["span"]), p["kind"], p["number"], p["what"]) for p in data["provisions"]),
    )


def _letter(data: LetterJSON) -> Letter:
    return Letter(
        symbol=data["symbol"],
        sender=_actor_or_none(data["sender"]),
        addressee=_actor_or_none(data["addressee"]),
        date=data["date"],
        signed=_actor_or_none(data["signed"]),
        agenda=tuple(data["agenda"]),
        annexes=tuple(Annex(a["heading"], a["title"], _span(a["span"]), a["kind"]) for a in data["annexes"]),
    )


def _attribution(data: AttributionJSON) -> Attribution:
    return Attribution(
        id=data["id"],
        kind=data["kind"],
        type=data["type"],
        source=_spans(data["source"]),
        cue=_spans(data["cue"]),
        content=_spans(data["content"]),
        speaker=_actor(data["speaker"]),
        on_behalf_of=_actors(data["on_behalf_of"]),
        about=_actors(data["about"]),
        # readings that were kept before the list was closed have the cue's own name
        cue_class=data["cue_class"] if data["cue_class"] in CUE_CLASSES else "other",
        modality=data.get("modality", "plain"),
        within=data["within"],
        rule=data["rule"],
        confidence=data["confidence"],
    )


def _mention(data: MentionJSON) -> Mention:
    return Mention(
        span=_span(data["span"]),
        name=data["name"],
        actor=data["actor"],
        candidates=tuple(data["candidates"]),
        rule=data["rule"],
        members=tuple(data.get("members", ())),  # readings that were kept before there was the field
    )


def _claim(data: ClaimJSON) -> Claim:
    return Claim(
        id=data["id"],
        kind=data["kind"],
        span=_span(data["span"]),
        asserted_by=_actor_or_none(data["asserted_by"]),
    )


def _finding(data: FindingJSON) -> Finding:
    return Finding(
        check=data["check"],
        verdict=data["verdict"],
        span=_span(data["span"]),
        message=data["message"],
        about=data["about"],
        evidence=tuple(data["evidence"]),
    )
