"""What kind of cue some words are, by a language's table: for cues that were not found by the table itself.

A trained tagger finds "has called on" or "is of the view" as bare words; the table says what such words do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.model import Modality

_WORD = re.compile(r"\w+(?:['-]\w+)*")
_APART = 8  # words between a cue and a particle that stands apart, as in attribution


def cue_of(words: ReportingWords, text: str) -> Cue | None:
    """The entry of the table for the words of a cue, with the class and modality of the whole; None if it has none.

    Of several cue words the first decides ("refused to say"), of several entries of one word that with the longest
    particle ("called on" before "called"). Nouns count where there is no verb ("in her view"). A cue that is negated or
    hypothetical has class and type "other", as everywhere.
    """
    low = text.lower().replace("’", "'")
    found = _WORD.findall(low)
    if not found:
        return words.colon if low.strip() in {":", "–", "—", "-"} else None
    phrase = next((cue for cue in words.according for form in cue.forms if _holds(found, form.split())), None)
    if phrase is not None:
        return phrase
    for i in range(len(found)):
        readings = [(stop, cue) for cue in (*words.cues, *words.looked_up) if (stop := _stop(words, cue, found, i))]
        if readings and not _noun(words, found, i):
            stop, cue = max(readings, key=lambda r: (r[0], _infinitive(words, r[0], r[1], found)))
            return _as_said(words, _by_object(cue, found[stop:]), found[:i] + found[stop : stop + 1])
    return next((words.noun_cues[word] for word in found if word in words.noun_cues), None)


def _holds(found: list[str], phrase: list[str]) -> bool:
    return any(found[i : i + len(phrase)] == phrase for i in range(len(found) - len(phrase) + 1))


def _stop(words: ReportingWords, cue: Cue, found: list[str], i: int) -> int:
    """Index behind the cue at `i` with its particle; 0 where it is not this cue."""
    if found[i] not in cue.forms and found[i] not in cue.participles:
        return 0
    if not cue.particles:
        return i + 1
    particles = [particle.split() for particle in cue.particles]
    for j in _places(words, cue, found, i + 1):
        fitting = [j + len(p) for p in particles if found[j : j + len(p)] == p]
        if fitting:
            return max(fitting)
    return 0


def _places(words: ReportingWords, cue: Cue, found: list[str], j: int) -> Iterator[int]:
    """Where a particle may begin: behind adverbs, or further on where it may stand apart."""
    yield j
    if cue.apart:
        yield from range(j + 1, min(len(found), j + _APART))
        return
    while j < len(found) and (found[j] in words.between or found[j].endswith(words.adverb_endings)):
        j += 1
        yield j


def _infinitive(words: ReportingWords, stop: int, cue: Cue, found: list[str]) -> bool:
    """True for the entry that fits an infinitive where one follows: is *hoping* to."""
    return "infinitive" in cue.frames and stop < len(found) and found[stop] in words.infinitive


def _noun(words: ReportingWords, found: list[str], i: int) -> bool:
    """True where the word before shows that the form is a noun: in *his report*."""
    return i > 0 and found[i] in words.noun_cues and found[i - 1] in words.determiners | words.possessives


def _by_object(cue: Cue, behind: list[str]) -> Cue:
    class_ = next((cue.objects[word] for word in behind if word in cue.objects), None)
    return replace(cue, cue_class=class_) if class_ else cue


def _as_said(words: ReportingWords, cue: Cue, around: list[str]) -> Cue:
    modality: Modality = "plain"
    if words.negations.intersection(around):
        modality = "negated"
    elif words.modals.intersection(around):
        modality = "hypothetical"
    return cue if modality == "plain" else replace(cue, type="other", cue_class="other", modality=modality)
