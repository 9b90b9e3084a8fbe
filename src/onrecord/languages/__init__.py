"""Languages as tables. A newcomer adds one: one module or package, one entry point, one test, one paragraph."""

from onrecord.languages.language import Language

__all__ = ["Language"]
