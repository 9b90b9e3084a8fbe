"""English."""

from onrecord.languages.language import Language

ENGLISH = Language(code="en", name="English")
