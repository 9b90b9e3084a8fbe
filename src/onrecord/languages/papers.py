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
    """Words of resolutions and letters. Patterns are regular expressions.

    Resolutions. `enacting` are the words of the body that open the text proper. `preambular` are the words that open a
    paragraph of the preamble, `operative` those that open one of the operative part; `adverbs` may stand before either
    ("Further", "also"). All are matched at the beginning of a paragraph, whatever their case. `annex` heads what
    follows the text. `closing` are lines behind the text, with the group `number` where they give the meeting.

    Cover. `agenda` has the group `items`. `sponsored` is what stands behind the names of the sponsors (": draft
    resolution"), `submitted` has the group `who`: sponsors named behind the words. `behalf` has the group `group`: for
    whom a sponsor acts, in a note. `joins` is the word before the last name of a list, `with_joins` are names that
    contain it. `adopted` are sentences on how a text was adopted, with any of the groups `number`, `favour`, `against`,
    `abstaining`; `zero` are words for none in them.

    Letters. `letters` are headings with any of the groups `date`, `sender`, `addressee`. `signed` has the group `who`.
    `circulated` asks for circulation, with the group `items` where it names an item of the agenda. `enclosed` pairs a
    pattern over the heading and title of an annex with the kind of document that it is.
    """

    enacting: tuple[str, ...] = ()
    preambular: tuple[str, ...] = ()
    operative: tuple[str, ...] = ()
    adverbs: str = ""
    annex: str = r"(?!)"
    closing: tuple[str, ...] = ()
    agenda: tuple[str, ...] = ()
    sponsored: tuple[str, ...] = ()
    submitted: tuple[str, ...] = ()
    behalf: tuple[str, ...] = ()
    joins: str = r"(?!)"
    with_joins: tuple[str, ...] = ()
    adopted: tuple[str, ...] = ()
    zero: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    circulated: tuple[str, ...] = ()
    enclosed: tuple[tuple[str, str], ...] = ()
