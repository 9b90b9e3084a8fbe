"""Which format bytes are in, by their content alone, and reading them with that format's plug-in."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from onrecord import plugins
from onrecord.errors import InputError
from onrecord.model import Document, Origin
from onrecord.origins.filename import date_in_name


class Format(Protocol):
    """A file format: what a plug-in of the group `onrecord.origins` looks like.

    A format that takes whatever no other recognises (plain text) sets `fallback`; one that may be larger than
    MOST_BYTES says so in `most_bytes`. Both are optional.
    """

    name: str
    media_types: tuple[str, ...]

    def recognises(self, data: bytes) -> bool:
        """True if the bytes are in this format; must not raise."""
        ...

    def read(self, origin: Origin) -> Document:
        """The document that the bytes hold. Raises InputError where they do not."""
        ...


MOST_BYTES = 50_000_000

# Files of kinds that are known and not read, by their first bytes: the kind and the mend.
_OTHER_KINDS = (
    (b"\xd0\xcf\x11\xe0", "an old Word or Office file (before 2007)", "Save it as .docx, PDF or plain text"),
    (b"{\\rtf", "a rich-text file (RTF)", "Save it as .docx, PDF or plain text"),
    (b"PK\x03\x04", "a ZIP archive", "Unpack it and name the files inside; a Word document must be a .docx"),
    (b"\x1f\x8b", "a gzip archive", "Unpack it first"),
    (b"BZh", "a bzip2 archive", "Unpack it first"),
    (b"\xfd7zXZ", "an xz archive", "Unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Unpack it first"),
    (b"Rar!", "a RAR archive", "Unpack it first"),
    (b"\x89PNG", "a picture (PNG)", "Run character recognition (OCR) on it first"),
    (b"\xff\xd8\xff", "a picture (JPEG)", "Run character recognition (OCR) on it first"),
    (b"GIF8", "a picture (GIF)", "Run character recognition (OCR) on it first"),
    (b"II*\x00", "a picture (TIFF)", "Run character recognition (OCR) on it first"),
    (b"MM\x00*", "a picture (TIFF)", "Run character recognition (OCR) on it first"),
    (b"ID3", "a sound recording", "Bring a transcript"),
    (b"RIFF", "a sound or video recording", "Bring a transcript"),
    (b"SQLite format 3", "a database", "Bring the documents themselves"),
    (b"%!PS", "a PostScript file", "Convert it to PDF"),
)


def formats() -> tuple[Format, ...]:
    """Every registered format, the one that takes the rest last."""
    found: list[Format] = list(plugins.load_all("origins").values())
    return tuple(sorted(found, key=lambda item: (bool(getattr(item, "fallback", False)), item.name)))


def format_of(data: bytes, where: str) -> Format:
    """The format of the bytes. Raises InputError, naming the file, where none takes them."""
    if not data:
        raise InputError(where, "the file is empty", "Get it again from where it came")
    for item in formats():
        if item.recognises(data):
            return item
    for magic, kind, mend in _OTHER_KINDS:
        if data.startswith(magic):
            raise InputError(where, f"{kind}, which is not read", mend)
    known = ", ".join(item.name for item in formats())
    raise InputError(where, "binary data in no format that is read", f"Bring a document in one of these: {known}")


def most_bytes(item: Format) -> int:
    """The largest size, in bytes, that is read in this format."""
    return int(getattr(item, "most_bytes", MOST_BYTES))


def to_document(origin: Origin) -> Document:
    """The document that an origin holds.

    The format is told from the content. A date in the file's name becomes a clue. Raises InputError, naming the file,
    what is wrong and the mend, where the bytes hold no document that can be read.
    """
    item = format_of(origin.data, origin.uri)
    if len(origin.data) > most_bytes(item):
        raise too_large(origin.uri, most_bytes(item))
    document = item.read(origin)
    clue = date_in_name(origin.uri)
    return document if clue is None else replace(document, clues=(*document.clues, clue))


def too_large(where: str, limit: int) -> InputError:
    """The refusal of a file that is larger than its format may be."""
    return InputError(where, f"larger than the {limit / 1_000_000:g} MB that are read", "Split it into documents")
