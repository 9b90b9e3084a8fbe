"""Chinese: verbatim records, dates, marks of genres. No reporting table, so reports in Chinese are not attributed."""

from onrecord.languages.language import Language
from onrecord.languages.zh.dates import DATES
from onrecord.languages.zh.genres import GENRES
from onrecord.languages.zh.verbatim import VERBATIM

CHINESE = Language(code="zh", name="Chinese", dates=DATES, genres=GENRES, verbatim=VERBATIM)
