"""The table type of a language: words and patterns as data, passed to the stages as an argument.

No stage asks for a language's code. What a stage needs of a language is one part of the table; a part that a language
does not have yet is None, and the stage says that it cannot judge that language instead of guessing.
Each entry of a table keeps the example that put it there.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.languages.dates import DateWords
from onrecord.languages.genres import GenreWords
from onrecord.languages.groups import GroupWords
from onrecord.languages.papers import CitationWords, PaperWords
from onrecord.languages.reporting import PeopleWords, ReportingWords
from onrecord.languages.righttoleft import RightToLeftWords
from onrecord.languages.sentences import SentenceWords
from onrecord.languages.verbatim import VerbatimWords


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    `code` is BCP 47 ("en"), `name` the English name as records print it ("spoke in Russian"). How
    names change their endings is no part of the table yet: text/names.py has dictionary forms for Russian. `model`
    names the trained tagger that reads it, "" where there is none.
    """

    code: str
    name: str
    sentences: SentenceWords = field(default_factory=SentenceWords)
    dates: DateWords | None = None
    genres: GenreWords | None = None
    verbatim: VerbatimWords | None = None
    reporting: ReportingWords | None = None
    people: PeopleWords | None = None
    groups: GroupWords | None = None
    citations: CitationWords | None = None
    papers: PaperWords | None = None
    right_to_left: RightToLeftWords | None = None
    model: str = ""
