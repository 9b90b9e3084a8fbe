"""French: records, dates, genres, organizations. No reporting table yet, so reports in French are not attributed."""

from onrecord.languages.fr.citations import CITATIONS
from onrecord.languages.fr.dates import DATES
from onrecord.languages.fr.genres import GENRES
from onrecord.languages.fr.groups import GROUPS
from onrecord.languages.fr.papers import PAPERS
from onrecord.languages.fr.verbatim import VERBATIM
from onrecord.languages.language import Language

FRENCH = Language(
    code="fr",
    name="French",
    dates=DATES,
    genres=GENRES,
    verbatim=VERBATIM,
    groups=GROUPS,
    citations=CITATIONS,
    papers=PAPERS,
)
