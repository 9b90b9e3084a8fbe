"""Russian."""

from onrecord.languages.language import Language

RUSSIAN = Language(code="ru", name="Russian", inflected=True)
