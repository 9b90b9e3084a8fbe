"""English."""

from onrecord.languages.en.citations import CITATIONS
from onrecord.languages.en.dates import DATES
from onrecord.languages.en.genres import GENRES
from onrecord.languages.en.groups import GROUPS
from onrecord.languages.en.papers import PAPERS
from onrecord.languages.en.people import PEOPLE
from onrecord.languages.en.reporting import REPORTING
from onrecord.languages.en.sentences import SENTENCES
from onrecord.languages.en.verbatim import VERBATIM
from onrecord.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    sentences=SENTENCES,
    reporting=REPORTING,
    people=PEOPLE,
    dates=DATES,
    genres=GENRES,
    verbatim=VERBATIM,
    groups=GROUPS,
    citations=CITATIONS,
    papers=PAPERS,
    model="en",
)
