"""Attributions: source, cue and content, as in PARC 3 (Pareti 2012) and PolNeAR (Newell et al. 2018)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from onrecord.model.actor import Actor, Mention
from onrecord.span import Span

Kind = Literal["direct", "mixed", "indirect"]
AttributionType = Literal["assertion", "belief", "intention", "other"]
CueClass = Literal[
    "states",  # say, tell, note, stress, add, explain, report, announce, according to, a colon
    "asks",  # ask, wonder, question whether
    "urges",  # urge, call on, call for, demand, request, appeal, insist on
    "proposes",  # propose, suggest, recommend, invite to consider
    "supports",  # support, endorse, back, agree, favour, align with
    "opposes",  # oppose, reject, disagree, object, vote against
    "welcomes",  # welcome, commend, praise, congratulate, pay tribute
    "thanks",  # thank, express gratitude
    "condemns",  # condemn, denounce, deplore, criticize, accuse, blame
    "regrets",  # regret, express concern, alarm, disappointment
    "warns",  # warn, caution, threaten
    "denies",  # deny, refute, dispute
    "confirms",  # confirm, acknowledge, admit, concede, recognize, reaffirm
    "recalls",  # recall, remind
    "promises",  # pledge, promise, commit, vow, intend, plan to, offer
    "decides",  # decide, resolve, adopt, authorize, order, rule
    "believes",  # believe, think, consider, be of the view, be convinced, doubt
    "hopes",  # hope, wish, want, expect, look forward
    "knows",  # know, see, learn, find, realize, hear
    "other",  # none of these; also what is not said or only might be
]
CUE_CLASSES: tuple[CueClass, ...] = get_args(CueClass)
Modality = Literal["plain", "negated", "hypothetical"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (source) says (cue) what (content), each a tuple of fragments in order.

    `kind`: direct if all of the content stands in quotation marks, indirect if none, mixed otherwise. `type` as in
    PARC 3: assertion, belief (facts are seen or thought), intention (eventualities are wanted), other. `cue_class` is
    what the cue does, by the language's table. `modality` is "negated" where the text says that something was *not*
    said ("did not say", "refused to comment"), "hypothetical" where it only would or might be; neither is counted as
    the speaker's. `within` is the id of the attribution in whose content this one stands. `rule` names the rule that
    found it; `confidence` in [0, 1] is the rule's share of right results on annotated news (see docs/accuracy.md), not
    a probability of truth, and None where nobody measured it.
    """

    id: str
    kind: Kind
    type: AttributionType
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: Actor
    on_behalf_of: tuple[Actor, ...] = ()
    about: tuple[Actor, ...] = ()
    cue_class: CueClass = "other"
    modality: Modality = "plain"
    within: str | None = None
    rule: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Attributed:
    """What an attribution engine gives for one document."""

    attributions: tuple[Attribution, ...] = ()
    mentions: tuple[Mention, ...] = ()
