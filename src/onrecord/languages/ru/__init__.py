"""Russian."""

from onrecord.languages.language import Language
from onrecord.languages.ru.citations import CITATIONS
from onrecord.languages.ru.dates import DATES
from onrecord.languages.ru.genres import GENRES
from onrecord.languages.ru.groups import GROUPS
from onrecord.languages.ru.papers import PAPERS
from onrecord.languages.ru.people import PEOPLE
from onrecord.languages.ru.reporting import REPORTING
from onrecord.languages.ru.sentences import SENTENCES
from onrecord.languages.ru.verbatim import VERBATIM

RUSSIAN = Language(
    code="ru",
    name="Russian",
    sentences=SENTENCES,
    reporting=REPORTING,
    people=PEOPLE,
    dates=DATES,
    genres=GENRES,
    verbatim=VERBATIM,
    groups=GROUPS,
    citations=CITATIONS,
    papers=PAPERS,
)
