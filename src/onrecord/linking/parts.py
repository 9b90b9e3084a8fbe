"""Which actors a meeting, a speech, a vote and an attribution hold, and for whom each of them stands."""

from __future__ import annotations

from dataclasses import replace

from onrecord.linking.actors import ActorLinker
from onrecord.model import Actor, Attribution, Letter, Meeting, Participant, Resolution, Speech, Vote


def link_meeting(meeting: Meeting, linker: ActorLinker) -> Meeting:
    """Body, presidency, president and participants."""
    presidency = linker.maybe(meeting.presidency)
    return replace(
        meeting,
        body=linker.maybe(meeting.body),
        presidency=presidency,
        president=None if meeting.president is None else linker.speaker(meeting.president, _all(presidency)),
        participants=tuple(_participant(p, linker) for p in meeting.participants),
    )


def link_speech(speech: Speech, linker: ActorLinker) -> Speech:
    """Affiliation and those spoken for first: they tell which Secretary-General a speaker is."""
    affiliation = linker.maybe(speech.affiliation)
    behalf = linker.spoken_for(speech.on_behalf_of)
    speaker = linker.speaker(speech.speaker, (*behalf, *_all(affiliation)))
    aligned = linker.spoken_for(speech.aligned_with)
    return replace(speech, speaker=speaker, affiliation=affiliation, on_behalf_of=behalf, aligned_with=aligned)


def link_vote(vote: Vote, linker: ActorLinker) -> Vote:
    """Every list of States."""
    return replace(
        vote,
        in_favour=linker.all(vote.in_favour),
        against=linker.all(vote.against),
        abstaining=linker.all(vote.abstaining),
        not_participating=linker.all(vote.not_participating),
        absent=linker.all(vote.absent),
        veto_by=linker.all(vote.veto_by),
        corrections=tuple(replace(c, actor=linker.link(c.actor)) for c in vote.corrections),
    )


def link_resolution(resolution: Resolution, linker: ActorLinker) -> Resolution:
    """Sponsors, and those for whom a sponsor acts."""
    sponsors, behalf = linker.all(resolution.sponsors), linker.spoken_for(resolution.on_behalf_of)
    return replace(resolution, sponsors=sponsors, on_behalf_of=behalf)


def link_letter(letter: Letter, linker: ActorLinker) -> Letter:
    """Sender, addressee, and who signed it, for whoever the sender is."""
    sender, addressee = linker.maybe(letter.sender), linker.maybe(letter.addressee)
    return replace(letter, sender=sender, addressee=addressee, signed=linker.maybe(letter.signed, _all(sender)))


def link_attribution(attribution: Attribution, linker: ActorLinker) -> Attribution:
    """Speaker, those spoken for, and those spoken about."""
    behalf = linker.spoken_for(attribution.on_behalf_of)
    speaker = linker.speaker(attribution.speaker, behalf)
    return replace(attribution, speaker=speaker, on_behalf_of=behalf, about=linker.all(attribution.about))


def _participant(participant: Participant, linker: ActorLinker) -> Participant:
    representing = linker.maybe(participant.representing)
    return replace(participant, actor=linker.link(participant.actor, _all(representing)), representing=representing)


def _all(actor: Actor | None) -> tuple[Actor, ...]:
    return () if actor is None else (actor,)
