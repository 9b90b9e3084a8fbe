import hashlib
from collections.abc import Callable, Mapping

import pytest

from onrecord.languages import Language
from onrecord.model import DateClue, Document, Origin, Reading, Standing
from onrecord.plugins import load_all
from onrecord.register import Register, load

MakeReading = Callable[..., Reading]
TABLES: Mapping[str, Language] = load_all("languages")


@pytest.fixture(scope="session")
def register() -> Register:
    return load()


def reading(
    text: str = "", *clues: DateClue, language: str = "en", standing: Standing = "news", date: str | None = None
) -> Reading:
    """A reading of a text, as readers leave it. `date` stands on its cover."""
    cover = (DateClue("cover", date),) if date else ()
    data = text.encode()
    origin = Origin("exercise.txt", hashlib.sha256(data).hexdigest(), "text/plain", data=data)
    return Reading(Document(origin, text, language=language, genre="news", standing=standing, clues=(*cover, *clues)))
