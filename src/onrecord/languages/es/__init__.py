"""Spanish: verbatim records, dates, marks of genres. No reporting table, so reports in Spanish are not attributed."""

from onrecord.languages.es.citations import CITATIONS
from onrecord.languages.es.dates import DATES
from onrecord.languages.es.genres import GENRES
from onrecord.languages.es.papers import PAPERS
from onrecord.languages.es.verbatim import VERBATIM
from onrecord.languages.language import Language

SPANISH = Language(
    code="es", name="Spanish", dates=DATES, genres=GENRES, verbatim=VERBATIM, citations=CITATIONS, papers=PAPERS
)
