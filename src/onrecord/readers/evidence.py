"""What a genre plug-in is, and how genres are weighed against one another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from onrecord.languages import Language
from onrecord.model import Document, Genre, Reading
from onrecord.text.names import NameFinder


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much speaks for a genre, from 0 (nothing) to 1 (certain), and what, in words for the reader."""

    score: float
    reason: str = ""


class GenreReader(Protocol):
    """Reads one genre. Plug-ins of the group `onrecord.readers` are objects of this shape.

    One may say in an attribute `most` what score its evidence never exceeds (else 1), and in a method `most_of` that
    takes the same as `evidence` what it will not exceed for one document, where that is sooner told than the evidence
    itself: it is not asked where another has shown as much already.
    """

    genre: Genre

    def evidence(self, document: Document, language: Language) -> Evidence:
        """What speaks for this genre in the document."""
        ...

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """The document with genre, standing, titles, headings and clues settled, and what it holds."""
        ...
