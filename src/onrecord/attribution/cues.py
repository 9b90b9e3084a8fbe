"""Which words of a unit are cues, before anything is known of source and content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onrecord.attribution.units import Hit, Unit
from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.text.tokens import Token

_MOST_HITS = 60  # readings of cue words in one sentence
_APOSTROPHES = frozenset("’'")
_APART = 8  # words between a cue and a particle that stands apart: "attaches great importance"


Particle = tuple[str, ...]
Entry = tuple[Cue, bool, tuple[Particle, ...]]


class CueFinder:
    """Finds cue words by their forms. Immutable; made once for a language's table."""

    def __init__(self, words: ReportingWords) -> None:
        self._words = words
        forms: dict[str, list[Entry]] = {}
        for cue in words.cues:
            particles = tuple(tuple(particle.split()) for particle in cue.particles)
            for form in cue.forms:
                forms.setdefault(form, []).append((cue, False, particles))
            for form in cue.participles:
                forms.setdefault(form, []).append((cue, True, particles))
        self._forms: Mapping[str, list[Entry]] = forms

    def hits(self, unit: Unit) -> tuple[Hit, ...]:
        """All readings of all cue words of the unit, in order; several where a word has several entries.

        Of these the longest comes first: "took note of" before "took".
        """
        out = []
        titled = _title_case(unit.tokens)
        for i, token in enumerate(unit.tokens):
            if token.capital and i > 0 and not titled:
                continue  # "States", "Report": part of a name
            here = []
            for cue, participle, particles in self._forms.get(token.low, ()):
                stop = self._stop(unit.tokens, i, cue, particles)
                if stop and not self._is_noun(unit.tokens, i, participle):
                    here.append(Hit(cue, i, stop, participle))
            out += sorted(here, key=lambda hit: -hit.stop)
        return tuple(out[:_MOST_HITS])

    def _stop(self, run: tuple[Token, ...], i: int, cue: Cue, particles: tuple[Particle, ...]) -> int:
        """Index behind the cue with its particle, 0 where the particle is missing."""
        if not particles:
            return i + 1
        for j in self._places(run, i + 1, cue.apart):
            stop = self._behind(run, j, particles)
            if stop:
                linked = cue.apart and stop < len(run) and run[stop].low in self._words.infinitive  # importance *to*
                return stop + 1 if linked else stop
        return 0

    def _places(self, run: tuple[Token, ...], j: int, apart: bool) -> Iterator[int]:
        """Where a particle may begin, from `j` on: behind adverbs (called *once again* on), or anywhere if `apart`."""
        words, most = self._words, min(len(run), j + _APART - 1)
        for k in range(j, most):
            yield k
            if apart and (run[k].kind == "word" or run[k].text in _APOSTROPHES):
                continue
            adverb = run[k].low in words.between or run[k].low.endswith(words.adverb_endings)
            if apart or run[k].kind != "word" or not adverb or run[k].low in words.verbs:
                return

    def _behind(self, run: tuple[Token, ...], j: int, particles: tuple[Particle, ...]) -> int:
        """Index behind the particle at `j`, 0 where there is none."""
        fitting = [p for p in particles if all(j + k < len(run) and run[j + k].low == w for k, w in enumerate(p))]
        return max((j + len(p) for p in fitting), default=0)

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
