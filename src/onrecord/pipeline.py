"""The whole trip on one screen: bytes to document to speeches and attributions to linked actors to a dossier.

This module holds no rule. It alone knows all stages; it loads what they need once and hands it to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import BinaryIO, get_args

from onrecord import __version__, plugins
from onrecord.attribution import Engine
from onrecord.checks import Check
from onrecord.errors import CallError
from onrecord.languages import Language
from onrecord.linking import link
from onrecord.model import CorpusPart, Document, Dossier, Finding, Genre, MadeBy, Origin, Reading
from onrecord.origins import load_origin, to_document
from onrecord.readers import read as read_genre
from onrecord.readers.given import with_given
from onrecord.register import Register, load
from onrecord.text.names import NameFinder


@dataclass(frozen=True, slots=True)
class Resources:
    """What the stages need, loaded once: the register, the names in it, the languages, engine and checks.

    `names` are those of States and bodies; offices are read by the languages' own tables.
    """

    register: Register
    names: NameFinder
    languages: Mapping[str, Language]
    engine: Engine
    checks: Mapping[str, Check]


def load_resources(engine: str = "joint") -> Resources:
    """Loads register, languages and the named attribution engine. Raises CallError for an engine nobody registered."""
    chosen = plugins.load("engines", engine)
    register = load()
    return Resources(register, register.finder, plugins.load_all("languages"), chosen, plugins.load_all("checks"))


def read(
    source: str,
    resources: Resources,
    *,
    stdin: BinaryIO | None = None,
    genre: str | None = None,
    date: str | None = None,
    language: str | None = None,
) -> Dossier:
    """Reads one document: `source` is a path, `-` (then `stdin` is read) or an http(s) address a person named.

    `genre`, `date` (EDTF) and `language` (BCP 47) override what the document shows. Raises InputError where the
    document cannot be read and CallError where an option is not understood.
    """
    wanted = _known_genre(genre)
    return read_origin(load_origin(source, stdin=stdin), resources, genre=wanted, date=date, language=language)


def read_origin(
    origin: Origin,
    resources: Resources,
    *,
    genre: Genre | None = None,
    date: str | None = None,
    language: str | None = None,
) -> Dossier:
    """The same for bytes at hand."""
    document = to_document(origin)
    if language is not None:
        document = replace(document, language=_known_language(language, resources))
    return _linked(read_genre(document, resources.languages, resources.names, genre), resources, date)


def read_part(part: CorpusPart, resources: Resources) -> Dossier:
    """The same for one meeting of a corpus (see `corpora.opened`), with what the corpus says of its speeches."""
    document = replace(to_document(part.origin), language=part.language)
    reading = read_genre(document, resources.languages, resources.names, "verbatim")
    return _linked(with_given(reading, part), resources)


def _linked(reading: Reading, resources: Resources, date: str | None = None) -> Dossier:
    spoken = resources.languages.get(reading.document.language)
    if spoken is None or spoken.reporting is None:
        reading = replace(reading, document=_noted(reading.document))
    table = spoken or Language(code=reading.document.language, name=reading.document.language)
    engine = resources.engine.of(table)
    attributed = engine.attribute(reading, table, resources.names)
    reading, attributed = link(reading, attributed, resources.register, table, date)
    return Dossier(
        document=reading.document,
        made_by=MadeBy(__version__, resources.register.version, engine.models, _stages(reading.document, engine)),
        meeting=reading.meeting,
        speeches=reading.speeches,
        votes=reading.votes,
        attributions=attributed.attributions,
        mentions=attributed.mentions,
        resolution=reading.resolution,
        letter=reading.letter,
    )


def check(dossier: Dossier, resources: Resources) -> tuple[Finding, ...]:
    """What all registered checks find in a dossier, check by check."""
    return tuple(finding for one in resources.checks.values() for finding in one.findings(dossier, resources.register))


def _stages(document: Document, engine: Engine) -> tuple[str, ...]:
    return (f"origin:{document.origin.media_type}", f"reader:{document.genre}", f"attribution:{engine.name}")


def _noted(document: Document) -> Document:
    note = f"who said what was not looked for: there are no reporting words for the language {document.language!r} yet"
    return replace(document, notes=(*document.notes, note))


def _known_genre(genre: str | None) -> Genre | None:
    for known in get_args(Genre):
        if genre is None or known == genre:
            return known if genre else None
    raise CallError("--genre", f"no such genre: {genre!r}", f"There are: {', '.join(get_args(Genre))}")


def _known_language(language: str, resources: Resources) -> str:
    if language not in resources.languages:
        known = ", ".join(sorted(resources.languages))
        raise CallError("--language", f"no table for the language {language!r}", f"There are: {known}")
    return language
