"""French: records, dates, genres, organizations, and how reports say who said what."""

from onrecord.languages.fr.citations import CITATIONS
from onrecord.languages.fr.dates import DATES
from onrecord.languages.fr.genres import GENRES
from onrecord.languages.fr.groups import GROUPS
from onrecord.languages.fr.papers import PAPERS
from onrecord.languages.fr.people import PEOPLE
from onrecord.languages.fr.reporting import REPORTING
from onrecord.languages.fr.sentences import SENTENCES
from onrecord.languages.fr.verbatim import VERBATIM
from onrecord.languages.language import Language

FRENCH = Language(
    code="fr",
    name="French",
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
