"""Which words of a unit are cues, before anything is known of source and content."""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.attribution.units import Hit, Unit
from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.text.tokens import Token

_MOST_HITS = 60  # readings of cue words in one sentence
_APART = 8  # words between a cue and a particle that stands apart: "attaches great importance"


class CueFinder:
    """Finds cue words by their forms. Immutable; made once for a language's table."""

    def __init__(self, words: ReportingWords) -> None:
        self._words = words
        forms: dict[str, list[tuple[Cue, bool]]] = {}
        for cue in words.cues:
            for form in cue.forms:
                forms.setdefault(form, []).append((cue, False))
            for form in cue.participles:
                forms.setdefault(form, []).append((cue, True))
        self._forms: Mapping[str, list[tuple[Cue, bool]]] = forms

    def hits(self, unit: Unit) -> tuple[Hit, ...]:
        """All readings of all cue words of the unit, in order; several where a word has several entries."""
        out = []
        titled = _title_case(unit.tokens)
        for i, token in enumerate(unit.tokens):
            if token.capital and i > 0 and not titled:
                continue  # "States", "Report": part of a name
            for cue, participle in self._forms.get(token.low, ()):
                stop = self._stop(unit.tokens, i, cue)
                if stop and not self._is_noun(unit.tokens, i, participle):
                    out.append(Hit(cue, i, stop, participle))
        return tuple(out[:_MOST_HITS])

    def _stop(self, run: tuple[Token, ...], i: int, cue: Cue) -> int:
        """Index behind the cue with its particle, 0 where the particle is missing."""
        if not cue.particles:
            return i + 1
        if not cue.apart:
            return i + 2 if i + 1 < len(run) and run[i + 1].low in cue.particles else 0
        for j in range(i + 1, min(len(run), i + _APART)):
            if run[j].low in cue.particles:
                linked = j + 1 < len(run) and run[j + 1].low in self._words.infinitive  # importance *to*
                return j + 2 if linked else j + 1
            if run[j].kind != "word":
                return 0
        return 0

    def _is_noun(self, run: tuple[Token, ...], i: int, participle: bool) -> bool:
        """True where the words before show that the form is no verb: "the claims", "his report"."""
        if i == 0:
            return not participle
        before = run[i - 1]
        if before.kind != "word":
            return False
        if before.low.endswith("'s") and len(before.low) > 3:
            return True
        return before.low in self._words.determiners and not participle


def _title_case(run: tuple[Token, ...]) -> bool:
    """True if most words of the unit begin with a capital, as in English headlines."""
    long = [t for t in run if t.kind == "word" and len(t.text) > 3]
    return bool(long) and sum(t.capital for t in long) * 3 > len(long) * 2
