"""From a dossier to the JSON of the contract."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from onrecord.contract.shapes import (
    ActorJSON,
    AttributionJSON,
    ClaimJSON,
    DocumentJSON,
    DossierJSON,
    FindingJSON,
    LetterJSON,
    MeetingJSON,
    MentionJSON,
    ResolutionJSON,
    SpeechJSON,
    VoteJSON,
)
from onrecord.model import (
    Actor,
    Attribution,
    Claim,
    Document,
    Dossier,
    Finding,
    Letter,
    Meeting,
    Mention,
    Resolution,
    Speech,
    Vote,
)
from onrecord.span import Span

SCHEMA: Final[Literal["onrecord/dossier/1"]] = "onrecord/dossier/1"


def to_json(dossier: Dossier) -> DossierJSON:
    """The dossier as plain lists, dicts, strings and numbers, ready for `json.dumps`."""
    origin, made = dossier.document.origin, dossier.made_by
    return {
        "schema": SCHEMA,
        "origin": {
            "uri": origin.uri,
            "sha256": origin.sha256,
            "media_type": origin.media_type,
            "rights": origin.rights,
        },
        "document": _document(dossier.document),
        "text": dossier.document.text,
        "meeting": None if dossier.meeting is None else _meeting(dossier.meeting),
        "speeches": [_speech(speech) for speech in dossier.speeches],
        "votes": [_vote(vote) for vote in dossier.votes],
        "resolution": None if dossier.resolution is None else _resolution(dossier.resolution),
        "letter": None if dossier.letter is None else _letter(dossier.letter),
        "attributions": [_attribution(attribution) for attribution in dossier.attributions],
        "mentions": [_mention(mention) for mention in dossier.mentions],
        "claims": [_claim(claim) for claim in dossier.claims],
        "findings": [_finding(finding) for finding in dossier.findings],
        "made_by": {
            "onrecord": made.onrecord,
            "register": made.register,
            "models": list(made.models),
            "stages": list(made.stages),
        },
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.stop]


def _span_or_none(span: Span | None) -> list[int] | None:
    return None if span is None else _span(span)


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [_span(span) for span in spans]


def _actor(actor: Actor) -> ActorJSON:
    return {
        "id": actor.id,
        "name": actor.name,
        "words": actor.words,
        "candidates": [{"id": c.id, "name": c.name} for c in actor.candidates],
        "span": _span_or_none(actor.span),
        "rule": actor.rule,
        "variants": list(actor.variants),
    }


def _actor_or_none(actor: Actor | None) -> ActorJSON | None:
    return None if actor is None else _actor(actor)


def _actors(actors: Iterable[Actor]) -> list[ActorJSON]:
    return [_actor(actor) for actor in actors]


def _document(document: Document) -> DocumentJSON:
    layout, dating = document.layout, document.dating
    return {
        "genre": document.genre,
        "genre_basis": document.genre_basis,
        "standing": document.standing,
        "language": document.language,
        "languages": list(document.languages),
        "date": dating.value,
        "date_basis": dating.basis,
        "date_reason": dating.reason,
        "date_evidence": [
            {"kind": clue.kind, "value": clue.value, "words": clue.words, "span": _span_or_none(clue.span)}
            for clue in dating.evidence
        ],
        "date_candidates": list(dating.candidates),
        "titles": [{"language": t.language, "text": t.text, "span": _span_or_none(t.span)} for t in document.titles],
        "headings": _spans(layout.headings),
        "paragraphs": _spans(layout.paragraphs),
        "pages": _spans(layout.pages),
        "not_body": _spans(layout.not_body),
        "bold": _spans(layout.bold),
        "italic": _spans(layout.italic),
        "directions": _spans(layout.directions),
        "columns": [{"language": column.language, "spans": _spans(column.spans)} for column in layout.columns],
        "notes": list(document.notes),
        "unclear": [{"span": _span(one.span), "what": one.what} for one in document.unclear],
    }


def _meeting(meeting: Meeting) -> MeetingJSON:
    return {
        "body": _actor_or_none(meeting.body),
        "symbol": meeting.symbol,
        "number": meeting.number,
        "date": meeting.date,
        "time": meeting.time,
        "called_to_order": meeting.called_to_order,
        "rose": meeting.rose,
        "place": meeting.place,
        "presidency": _actor_or_none(meeting.presidency),
        "president": _actor_or_none(meeting.president),
        "agenda": list(meeting.agenda),
        "topic": meeting.topic,
        "participants": [
            {"actor": _actor(p.actor), "seat": p.seat, "representing": _actor_or_none(p.representing)}
            for p in meeting.participants
        ],
        "outcome": [
            {"kind": o.kind, "words": o.words, "symbol": o.symbol, "span": _span_or_none(o.span)}
            for o in meeting.outcome
        ],
        "procedure": [
            {"kind": s.kind, "words": s.words, "span": _span(s.span), "at": s.at, "on": s.on} for s in meeting.procedure
        ],
        "id": meeting.id,
        "resumption": meeting.resumption,
        "session": meeting.session,
    }


def _speech(speech: Speech) -> SpeechJSON:
    return {
        "id": speech.id,
        "order": speech.order,
        "turn": speech.turn,
        "speaker": _actor(speech.speaker),
        "affiliation": _actor_or_none(speech.affiliation),
        "capacity": speech.capacity,
        "purpose": speech.purpose,
        "on_behalf_of": _actors(speech.on_behalf_of),
        "aligned_with": _actors(speech.aligned_with),
        "language": speech.language,
        "switches": [{"at": at, "language": language} for at, language in speech.switches],
        "label": _span_or_none(speech.label),
        "body": _spans(speech.body),
        "versions": [
            {"language": v.language, "label": _span_or_none(v.label), "body": _spans(v.body)} for v in speech.versions
        ],
    }


def _vote(vote: Vote) -> VoteJSON:
    return {
        "on": vote.on,
        "as": vote.resolution,
        "method": vote.method,
        "procedural": vote.procedural,
        "in_favour": _actors(vote.in_favour),
        "against": _actors(vote.against),
        "abstaining": _actors(vote.abstaining),
        "not_participating": _actors(vote.not_participating),
        "absent": _actors(vote.absent),
        "adopted": vote.adopted,
        "veto_by": _actors(vote.veto_by),
        "resolution": vote.resolution,
        "totals": None if vote.totals is None else list(vote.totals),
        "span": _span_or_none(vote.span),
        "why_not": vote.why_not,
        "corrections": [
            {"actor": _actor(c.actor), "intended": c.intended, "words": c.words, "span": _span(c.span)}
            for c in vote.corrections
        ],
        "unclear": [{"span": _span(u.span), "what": u.what} for u in vote.unclear],
    }


def _resolution(resolution: Resolution) -> ResolutionJSON:
    return {
        "symbol": resolution.symbol,
        "draft": resolution.draft,
        "number": resolution.number,
        "session": resolution.session,
        "agenda": list(resolution.agenda),
        "sponsors": _actors(resolution.sponsors),
        "on_behalf_of": _actors(resolution.on_behalf_of),
        "adoption": resolution.adoption,
        "provisions": [
            {"span": _span(p.span), "kind": p.kind, "number": p.number, "what": p.what} for p in resolution.provisions
        ],
    }


def _letter(letter: Letter) -> LetterJSON:
    return {
        "symbol": letter.symbol,
        "sender": _actor_or_none(letter.sender),
        "addressee": _actor_or_none(letter.addressee),
        "date": letter.date,
        "signed": _actor_or_none(letter.signed),
        "agenda": list(letter.agenda),
        "annexes": [
            {"heading": a.heading, "title": a.title, "span": _span(a.span), "kind": a.kind} for a in letter.annexes
        ],
    }


def _attribution(attribution: Attribution) -> AttributionJSON:
    return {
        "id": attribution.id,
        "kind": attribution.kind,
        "type": attribution.type,
        "source": _spans(attribution.source),
        "cue": _spans(attribution.cue),
        "content": _spans(attribution.content),
        "speaker": _actor(attribution.speaker),
        "on_behalf_of": _actors(attribution.on_behalf_of),
        "about": _actors(attribution.about),
        "cue_class": attribution.cue_class,
        "modality": attribution.modality,
        "within": attribution.within,
        "rule": attribution.rule,
        "confidence": attribution.confidence,
    }


def _mention(mention: Mention) -> MentionJSON:
    return {
        "span": _span(mention.span),
        "name": mention.name,
        "actor": mention.actor,
        "candidates": list(mention.candidates),
        "rule": mention.rule,
        "members": list(mention.members),
    }


def _claim(claim: Claim) -> ClaimJSON:
    return {
        "id": claim.id,
        "kind": claim.kind,
        "span": _span(claim.span),
        "asserted_by": _actor_or_none(claim.asserted_by),
    }


def _finding(finding: Finding) -> FindingJSON:
    return {
        "check": finding.check,
        "verdict": finding.verdict,
        "span": _span(finding.span),
        "about": finding.about,
        "message": finding.message,
        "evidence": [dict(piece) for piece in finding.evidence],
    }
