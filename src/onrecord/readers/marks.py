"""How strongly the words of a language's table speak for a genre."""

from __future__ import annotations

import re

from onrecord.languages import Language
from onrecord.model import Document, Genre
from onrecord.readers.evidence import Evidence
from onrecord.text.patterns import pattern

_SAMPLE = 40_000
_QUOTED = re.compile(r"“[^“”]{0,1500}”|«[^«»]{0,1500}»|\"[^\"]{0,1500}\"")


def weigh(document: Document, language: Language, genre: Genre, each: float, most: float) -> Evidence:
    """`each` for every kind of mark that is found, `most` at most; the reason names what was found.

    A mark at the head of the document (its first 1,500 characters) counts twice.
    """
    if language.genres is None:
        return Evidence(0.0)
    sample = document.text[:_SAMPLE]
    score, reasons = 0.0, []
    for source, meaning in language.genres.marks.get(genre, ()):
        match = pattern(source).search(sample)
        if match is not None and meaning not in reasons:
            score += each * (2 if match.start() < 1_500 else 1)
            reasons.append(meaning)
    return Evidence(min(score, most), "; ".join(reasons))


def reports(document: Document, language: Language) -> float:
    """Verbs of reported speech per 1,000 characters."""
    return _density(document.text[:_SAMPLE], language.genres.reporting if language.genres else "")


def speaks(document: Document, language: Language) -> float:
    """Pronouns of the first person per 1,000 characters, outside quotation marks."""
    sample = _QUOTED.sub(" ", document.text[:_SAMPLE])
    return _density(sample, language.genres.first_person if language.genres else "")


def speaks_rather(told: float, spoken: float) -> bool:
    """True where someone speaks rather than reports: news says "said" at least once for four pronouns.

    Measured on PolNeAR's news (dev) and on speeches of S/PV.8706.
    """
    return spoken > 4 * told


def _density(sample: str, source: str) -> float:
    return 1000 * len(re.findall(source, sample)) / max(len(sample), 500) if source else 0.0
