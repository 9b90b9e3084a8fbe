"""What the tests of the readers share: the tables of the languages, a few known names, documents from plain text.

Every text written here is a Model UN exercise: its delegates are invented, its States and organizations real.
"""

import hashlib
from collections.abc import Callable, Mapping

import pytest

from onrecord.languages import Language
from onrecord.languages.en import ENGLISH
from onrecord.languages.es import SPANISH
from onrecord.languages.fr import FRENCH
from onrecord.languages.ru import RUSSIAN
from onrecord.model import Document, Origin, Reading
from onrecord.readers import read
from onrecord.text.names import KnownName, NameFinder

STATES = (
    "Albania", "Belgium", "Bolivia (Plurinational State of)", "Chad", "Chile", "China", "Côte d’Ivoire", "Egypt",
    "France", "Germany", "Ghana", "Guyana", "Haiti", "Indonesia", "Kenya", "Kuwait", "Malta", "Mexico", "Nepal",
    "Norway", "Peru", "Poland", "Qatar", "Republic of Korea", "Russia", "Russian Federation", "Rwanda", "Sierra Leone",
    "Slovenia", "South Africa", "Togo", "Tunisia",
    "United Kingdom of Great Britain and Northern Ireland", "United Kingdom", "United States of America", "Viet Nam",
)  # fmt: skip
ORGANIZATIONS = ("African Union", "European Union", "League of Arab States", "Association of Southeast Asian Nations")


@pytest.fixture(scope="session")
def languages() -> Mapping[str, Language]:
    return {language.code: language for language in (ENGLISH, RUSSIAN, FRENCH, SPANISH)}


@pytest.fixture(scope="session")
def names() -> NameFinder:
    return NameFinder(
        [KnownName(name, "en", "state") for name in STATES]
        + [KnownName(name, "en", "organization") for name in ORGANIZATIONS]
        + [KnownName("African Union Commission", "en", "organ")]
    )


@pytest.fixture(scope="session")
def document() -> Callable[..., Document]:
    def make(text: str, language: str = "en") -> Document:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        return Document(Origin("test", sha256, "text/plain"), text, language=language)

    return make


@pytest.fixture(scope="session")
def reading(
    languages: Mapping[str, Language], names: NameFinder, document: Callable[..., Document]
) -> Callable[..., Reading]:
    """Read a text as the given genre, or as the one that is detected."""

    def make(text: str, language: str = "en", **options: str) -> Reading:
        return read(document(text, language), languages, names, **options)  # type: ignore[arg-type]

    return make
