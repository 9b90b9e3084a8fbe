"""English."""

from onrecord.languages.en.people import PEOPLE
from onrecord.languages.en.reporting import REPORTING
from onrecord.languages.en.sentences import SENTENCES
from onrecord.languages.language import Language

ENGLISH = Language(code="en", name="English", sentences=SENTENCES, reporting=REPORTING, people=PEOPLE)
