"""What kind of cue some words are, by a language's table: for cues that were not found by the table itself.

A trained tagger finds "has called on" or "is of the view" as bare words; the table says what such words do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.languages.reporting import Cue, Frame, ReportingWords
from onrecord.model import Modality

_WORD = re.compile(r"\w+(?:['-]\w+)*-?")
_APART = 8  # words between a cue and a particle that stands apart, as in attribution
_HEARER = 6  # words of a content within which an infinitive may follow the hearer: asked | the members of it to wait
_COURTEOUS = frozenset({"thanks", "welcomes"})  # classes of cues that are said by saying that one would like to
_MARKS = frozenset(":–—-,;.“”„‘’«»\"'[]()")

Reading = tuple[int, Cue]  # the index behind a cue's words, and its entry


def cue_of(words: ReportingWords, text: str, content: str = "") -> Cue | None:
    """The entry of the table for the words of a cue, with the class and modality of the whole; None if it has none.

    Of several cue words the first decides ("refused to say"), but not one that only introduces another ("continued to
    urge"); of several entries of one word that with the longest particle ("called on" before "called"), then the one
    that fits the beginning of the `content` ("agreed" to wait, "agreed" that it was late). Nouns count where there is
    no verb ("in her view", "closes with a warning"), verbs that tell little where there is no noun, prepositions where
    they are alone. A cue that is negated or hypothetical has class and type "other", as everywhere.
    """
    found = _found(text)
    if not found:
        return words.colon if text.strip() and _MARKS.issuperset(text.strip()) else None
    phrase = next((cue for cue in words.according for form in cue.forms if _holds(found, form.split())), None)
    if phrase is not None:
        return phrase
    behind = _found(content)[:_HEARER]
    for i in range(len(found)):
        first = _reading(words, found, i, behind)
        if first is not None:
            stop, cue = _introduced(words, found, first, behind) or first
            return _as_said(words, _by_object(cue, found[stop:]), found[:i] + found[stop : stop + 1])
    return _by_little(words, found)


def cue_or_guess(words: ReportingWords, text: str, content: str = "") -> Cue:
    """As `cue_of`; where the table has no entry, a cue of class "other" whose type is told by its form.

    What wants an infinitive is an intention, all else is taken to be said.
    """
    known = cue_of(words, text, content)
    if known is not None:
        return known
    found = _found(text)
    wants = not words.infinitive.isdisjoint([*found, *_found(content)[:1]])
    return _as_said(words, Cue(text.lower(), "intention" if wants else "assertion", (), (), frozenset(), ""), found)


def _found(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


def _holds(found: list[str], phrase: list[str]) -> bool:
    return any(found[i : i + len(phrase)] == phrase for i in range(len(found) - len(phrase) + 1))


def _reading(words: ReportingWords, found: list[str], i: int, behind: list[str]) -> Reading | None:
    """The best entry for the word at `i`; None where it is no cue, or a noun."""
    readings = [(stop, cue) for cue in words.readings.get(found[i], ()) if (stop := _stop(words, cue, found, i))]
    if not readings or _noun(words, found, i):
        return None
    return max(readings, key=lambda r: (r[0], _fits(words, r[1], found[r[0] :] + behind)))


def _introduced(words: ReportingWords, found: list[str], first: Reading, behind: list[str]) -> Reading | None:
    """The cue that another only introduces: continued *to urge*; would like *to thank*, but not: would like to see."""
    stop, _ = first
    courtesy = found[stop - 1] in words.courtesies
    if not courtesy and words.aspects.isdisjoint(found[:stop]):
        return None
    at = _past_adverbs(words, found, stop)
    if found[stop - 1] not in words.infinitive:  # else it is the cue's own particle: tried *to* prove
        if at >= len(found) or found[at] not in words.infinitive:
            return None
        at = _past_adverbs(words, found, at + 1)
    later = _reading(words, found, at, behind) if at < len(found) else None
    if later is None or not courtesy:
        return later
    said = later[1].type == "assertion" and (later[1] in words.cues or later[1].cue_class in _COURTEOUS)
    return later if said else None


def _by_little(words: ReportingWords, found: list[str]) -> Cue | None:
    """What a cue without a cue verb is: by a noun, by a verb that tells little, by a preposition that is all of it."""
    for table in ({**dict(*words.by_form[:1]), **words.noun_cues}, *words.by_form[1:]):
        at = next((i for i, word in enumerate(found) if word in table), None)
        if at is not None:
            denied = not words.nobody.isdisjoint(found[:at])  # has *no* plans
            return _with(table[found[at]], "negated") if denied else _as_said(words, table[found[at]], found[:at])
    telling = [word for word in found if word not in words.between and not word.endswith(words.adverb_endings)]
    alone = telling or found
    return words.bare.get(alone[0]) if words.bare.keys() >= set(alone) else None


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
    if cue.apart:
        yield from range(j, min(len(found), j + _APART))
        return
    yield from range(j, _past_adverbs(words, found, j) + 1)


def _past_adverbs(words: ReportingWords, found: list[str], j: int) -> int:
    """The next index from `j` on that holds neither adverb nor auxiliary, nor "not only"."""
    while j < len(found):
        if _takes_back(words, found, j):
            j += 2
        elif found[j] in words.between or found[j].endswith(words.adverb_endings):
            j += 1
        else:
            break
    return j


def _takes_back(words: ReportingWords, found: list[str], j: int) -> bool:
    """True for a negation that the next word takes back: *not only*."""
    return found[j] in words.negations and j + 1 < len(found) and found[j + 1] in words.not_only


def _fits(words: ReportingWords, cue: Cue, behind: list[str]) -> bool:
    """True for the entry whose frames say what follows: is *hoping* to; *asked* whether; *asked* members to."""
    frames: list[tuple[Frame, frozenset[str]]] = [
        ("infinitive", words.infinitive),
        ("that", words.complementizers),
        ("clause", words.complementizers),
        ("question", words.question_words),
    ]
    if any(frame in cue.frames and not openers.isdisjoint(behind[:1]) for frame, openers in frames):
        return True
    of_hearer = {"addressee", "infinitive"} <= cue.frames and words.prepositions.isdisjoint(behind[:1])
    until = next((i for i, word in enumerate(behind) if word in words.question_words | words.complementizers), None)
    return of_hearer and not words.infinitive.isdisjoint(behind[:until])


def _noun(words: ReportingWords, found: list[str], i: int) -> bool:
    """True where the word before shows that the form is a noun: in *his report*."""
    known = found[i] in words.noun_cues or any(found[i] in table for table in words.by_form[:1])
    return i > 0 and known and found[i - 1] in words.determiners | words.possessives


def _by_object(cue: Cue, behind: list[str]) -> Cue:
    class_ = next((cue.objects[word] for word in behind if word in cue.objects), None)
    return replace(cue, cue_class=class_) if class_ else cue


def _as_said(words: ReportingWords, cue: Cue, around: list[str]) -> Cue:
    modality: Modality = "plain"
    if any(word in words.negations and not _takes_back(words, around, j) for j, word in enumerate(around)):
        modality = "negated"
    elif words.modals.intersection(around):
        modality = "hypothetical"
    return cue if modality == "plain" else _with(cue, modality)


def _with(cue: Cue, modality: Modality) -> Cue:
    return replace(cue, type="other", cue_class="other", modality=modality)
