"""Attributions: source, cue and content, as in PARC 3 (Pareti 2012) and PolNeAR (Newell et al. 2018)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.actor import Actor, Mention
from onrecord.span import Span

Kind = Literal["direct", "mixed", "indirect"]
AttributionType = Literal["assertion", "belief", "intention", "other"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (source) says (cue) what (content), each a tuple of fragments in order.

    `kind`: direct if all of the content stands in quotation marks, indirect if none, mixed otherwise. `type` as in
    PARC 3: assertion, belief (facts are seen or thought), intention (eventualities are wanted), other. `cue_class` is
    the language table's class of the cue ("said", "stress", "according to"). `within` is the id of the attribution in
    whose content this one stands. `rule` names the rule that found it; `confidence` in [0, 1] is the rule's
    share of right results on annotated news (see docs/accuracy.md), not a probability of truth, and None where nobody
    measured it.
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
    cue_class: str = ""
    within: str | None = None
    rule: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Attributed:
    """What an attribution engine gives for one document."""

    attributions: tuple[Attribution, ...] = ()
    mentions: tuple[Mention, ...] = ()
