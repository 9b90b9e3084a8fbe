"""What a meeting did besides voting, and when it opened and rose."""

from __future__ import annotations

import re

from onrecord.languages import Language
from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import Outcome
from onrecord.readers.verbatim.matter import Matter
from onrecord.readers.verbatim.prose import sentence
from onrecord.readers.verbatim.states import mended
from onrecord.readers.verbatim.view import View
from onrecord.text.dates import find_times


def clock(view: View, matter: list[Matter], sources: tuple[str, ...], language: Language) -> str | None:
    """The time "HH:MM" in the first direction that one of `sources` opens."""
    for direction in matter:
        words = view.text[direction.start : direction.stop]
        if language.dates is not None and any(re.match(source, words) for source in sources):
            times = find_times(words, language.dates)
            return times[0].value if times else None
    return None


def outcomes(view: View, words: VerbatimWords, matter: list[Matter]) -> list[Outcome]:
    """Presidential statements, by the sentence with their symbol; decisions without a vote, by their direction."""
    out = []
    for source in words.statement_issued:
        for match in re.finditer(source, view.text):
            start, stop = sentence(view.text, match.start(), match.end())
            said = mended(view.text[start:stop])
            out.append(Outcome("presidential statement", said, match["symbol"], view.span(start, stop)))
    for direction in matter:
        said = view.text[direction.start : direction.stop]
        if direction.kind != "direction":
            continue
        adopted = next((m for source in words.adopted if (m := re.search(source, said))), None)
        decided = next((m for source in words.decided if (m := re.search(source, said))), None)
        if adopted is not None and decided is not None:
            symbol = decided["symbol"] or None
            span = view.span(direction.start, direction.stop)
            out.append(Outcome("resolution" if symbol else "decision", mended(said), symbol, span))
    return out
