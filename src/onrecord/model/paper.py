"""Papers: what a resolution or a draft of one, and a letter, are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.actor import Actor
from onrecord.span import Span

ProvisionKind = Literal["preambular", "operative", "neither"]


@dataclass(frozen=True, slots=True)
class Provision:
    """One paragraph of a resolution.

    `number` is as printed, with those of the paragraphs it belongs to ("7", "7 (a)", "7 (a) (ii)"); None where there is
    none. A paragraph that a heading or the turn of a page cut goes on under its number. `what` says what a paragraph is
    that is neither preambular nor operative: "cover", "enacting words", "heading", "text adopted", "annex", "closing",
    or "not understood".
    """

    span: Span
    kind: ProvisionKind
    number: str | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """A resolution or a draft of one.

    `symbol` is in normal form, `number` without its body ("2448 (2018)", "73/6"; None for a draft). `session` is that
    of the General Assembly ("73", "ES-11"), `agenda` the numbers of items. `sponsors` are those of a draft, as named;
    `on_behalf_of` for whom a sponsor acts, where a note says so. `adoption` are the words that say how it was adopted.
    """

    symbol: str | None = None
    draft: bool = False
    number: str | None = None
    session: str | None = None
    agenda: tuple[str, ...] = ()
    sponsors: tuple[Actor, ...] = ()
    on_behalf_of: tuple[Actor, ...] = ()
    adoption: str | None = None
    provisions: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True)
class Annex:
    """A document within a letter: its heading ("Annex I"), its own title, where it stands, and what kind it is."""

    heading: str
    title: str | None
    span: Span
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter circulated as a document: from whom to whom, of which day (ISO 8601), who signed it, and its annexes."""

    symbol: str | None = None
    sender: Actor | None = None
    addressee: Actor | None = None
    date: str | None = None
    signed: Actor | None = None
    agenda: tuple[str, ...] = ()
    annexes: tuple[Annex, ...] = ()
