"""Arabic: verbatim records, dates, marks of genres. No reporting table, so reports in Arabic are not attributed."""

from onrecord.languages.ar.dates import DATES
from onrecord.languages.ar.genres import GENRES
from onrecord.languages.ar.righttoleft import RIGHT_TO_LEFT
from onrecord.languages.ar.verbatim import VERBATIM
from onrecord.languages.language import Language

ARABIC = Language(code="ar", name="Arabic", dates=DATES, genres=GENRES, verbatim=VERBATIM, right_to_left=RIGHT_TO_LEFT)
