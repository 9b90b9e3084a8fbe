"""The part of a language's table for papers: resolutions, drafts, letters, and how any text cites a document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CitationWords:
    """How a text cites a resolution by its number. Patterns are regular expressions.

    `resolution` is the word in all its forms ("resolutions"), `joins` what may stand between two numbers of a list
    besides a comma ("and", "as well as"). `bodies` pair a pattern, looked for right before the word or right behind the
    numbers (then `of` may stand before it), with the beginning of the symbols of that body's resolutions; where none is
    named, "64/299" is the General Assembly's. `resumption` is the word that marks a resumed meeting behind its symbol
    ("Resumption").
    """

    resolution: str
    joins: str
    resumption: str
    of: str = ""
    bodies: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Words of resolutions and letters. Patterns are regular expressions, case kept.

    Resolutions. `enacting` are the words of the body that open the text proper. `preambular` are the words that open a
    paragraph of the preamble, `operative` those that open one of the operative part; `adverbs` may stand before either
    ("Further", "also"). `annex` heads what follows the text. `session` has the group `session` (a number, or its word
    in `ordinals`), `agenda` the group `items`. `submitted` has the group `who`: sponsors in a sentence of their own;
    `behalf` is a footnote to them with the group `group`. `joins` is the word before the last sponsor, `with_joins`
    are names that contain it. `adopted` are lines on how a text was adopted, with any of the groups `number`, `favour`,
    `against`, `abstaining`, `unanimous`, `without`.
    `closing` are lines after the text (the meeting and its day).

    Letters. `letters` have the groups `date`, `sender`, `addressee` (any may be missing). `annex` as above; `enclosed`
    is the kind of document that an annex is: a pattern over its heading and title, and the kind. `signed` has the group
    `who`. `circulated` is the request to circulate it, with the group `agenda` where it names the item.
    """

    enacting: tuple[str, ...] = ()
    preambular: tuple[str, ...] = ()
    operative: tuple[str, ...] = ()
    adverbs: str = ""
    annex: str = ""
    session: tuple[str, ...] = ()
    ordinals: tuple[tuple[str, int], ...] = ()
    agenda: tuple[str, ...] = ()
    submitted: tuple[str, ...] = ()
    behalf: tuple[str, ...] = ()
    joins: str = ""
    with_joins: tuple[str, ...] = ()
    adopted: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    enclosed: tuple[tuple[str, str], ...] = ()
    signed: tuple[str, ...] = ()
    circulated: tuple[str, ...] = ()
