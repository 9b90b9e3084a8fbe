"""Document -> Reading: the genre is settled, and what a document of that genre holds is found.

Genres enter as plug-ins (group `onrecord.readers`). Each weighs its own evidence; the strongest reads the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from onrecord import plugins
from onrecord.errors import CallError
from onrecord.languages import Language
from onrecord.model import Document, Genre, Reading
from onrecord.readers.columns import columns_of, read_columns
from onrecord.readers.evidence import Evidence, GenreReader
from onrecord.text.names import NameFinder

__all__ = ["Evidence", "GenreReader", "read"]

_FALLBACK: Genre = "statement"


def read(
    document: Document, languages: Mapping[str, Language], names: NameFinder, genre: Genre | None = None
) -> Reading:
    """Read a document as the given genre, or as the one for which most evidence speaks.

    `languages` maps BCP 47 codes to tables; a document in a language without a table is read as far as
    language-neutral evidence goes, and a note says so. Raises CallError where no reader knows the genre.
    """
    language = languages.get(document.language) or Language(code=document.language, name=document.language)
    readers: dict[str, GenreReader] = plugins.load_all("readers")
    chosen, basis = _choose(document, language, readers, genre)
    if document.language not in languages:
        note = f"no table for the language {document.language}: only what needs no words of the language was read"
        document = replace(document, notes=(*document.notes, note))
    document = replace(document, genre=chosen.genre, genre_basis=basis)
    columns = columns_of(document, languages)
    if columns:
        return read_columns(document, columns, languages, lambda part, table: chosen.read(part, table, names))
    return chosen.read(document, language, names)


def _choose(
    document: Document, language: Language, readers: Mapping[str, GenreReader], genre: Genre | None
) -> tuple[GenreReader, str]:
    by_genre = {reader.genre: reader for _, reader in sorted(readers.items())}
    if genre is not None:
        if genre not in by_genre:
            raise CallError(genre, "no reader for this genre", "There are: " + ", ".join(sorted(by_genre)))
        return by_genre[genre], "given"
    best, chosen = Evidence(0.0), by_genre[_FALLBACK]
    for reader in sorted(by_genre.values(), key=_most, reverse=True):
        if _most(reader) <= best.score:
            break
        bound = getattr(reader, "most_of", None)
        if bound is not None and bound(document, language) <= best.score:
            continue
        found = reader.evidence(document, language)
        if found.score > best.score:
            best, chosen = found, reader
    return chosen, best.reason or "nothing speaks for another genre"


def _most(reader: GenreReader) -> float:
    return float(getattr(reader, "most", 1.0))
