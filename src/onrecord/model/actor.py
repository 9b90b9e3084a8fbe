"""Actors, mentions and links: who is meant by which words."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.span import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """One actor that a mention may mean. `id` is None for a name known only from the document."""

    id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Actor:
    """A State, an organization, an organ, a person, an office or a document, as one place in a text refers to it.

    `words` are the words that stand there ("she"), `span` their place (None where they were supplied, not read).
    `name` is the fullest form in the document, later the register's name; None while it is open.
    `id` is the register's id, or None. `candidates` are kept whenever more than one remains. `rule` names the rule
    that decided last. `variants` are other spellings of the same name in the document.
    """

    words: str
    span: Span | None = None
    name: str | None = None
    id: str | None = None
    candidates: tuple[Candidate, ...] = ()
    rule: str = ""
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that point at an actor, and what they were linked to.

    `name` is the fullest form of the same actor inside the document (None while open); `actor` its id in the register,
    or None; `candidates` are register ids; `rule` is the rule that decided, in the document or in the register.
    Words for the members of an organization ("its member States") have no actor: `members` are the register ids of
    those who were members on the document's day; it is empty where they are not certain, and for all other words.
    """

    span: Span
    name: str | None = None
    actor: str | None = None
    candidates: tuple[str, ...] = ()
    rule: str = ""
    members: tuple[str, ...] = ()
