"""Whether a cue tells that something was said, and what its words do together.

What was not said, or would or might be, is nobody's statement: it is kept, since the text tells of it, but with a
modality that keeps it from being counted as the speaker's.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.draft import Scan
from onrecord.attribution.sources import Range, skip_back
from onrecord.attribution.units import Hit, Unit
from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.model import Modality

_OBJECT = 6  # words behind a verb within which its noun tells the class: "expressed his deep and sincere concern"


def as_said(scan: Scan, hit: Hit, source: tuple[Range, ...]) -> tuple[Cue, int]:
    """The cue with its class and modality, and where it starts: words that negate it are part of it.

    She *did not say* that … | She *would say* that … | Nobody said that … | If she says that … | Did she say that …?
    """
    cue = _by_object(scan, hit)
    found = _by_words_before(scan, hit)
    modality, start = found or (_by_clause(scan, source), hit.start)
    if modality == "plain":
        return cue, start
    return unsaid(cue, modality), start


def _by_words_before(scan: Scan, hit: Hit) -> tuple[Modality, int] | None:
    """The modality that the words between source and cue give, and where they begin: *would not* say."""
    run, words = scan.run, scan.words
    unsaid = words.modals | words.negations
    marked = [i for i in range(skip_back(run, hit.start, words), hit.start) if run[i].low in unsaid]
    if marked:
        first = marked[0]
        negated = any(run[i].low in words.negations for i in marked)
        whole = run[first].low in words.negations and first and run[first - 1].low in words.verbs  # *did* not say
        return "negated" if negated else "hypothetical", first - 1 if whole else first
    behind = hit.stop < len(run) and run[hit.stop].low in words.modals  # сказал *бы*
    return ("hypothetical", hit.start) if behind else None


def _by_clause(scan: Scan, source: tuple[Range, ...]) -> Modality:
    return by_clause(scan.unit, source[0][0], scan.words) if source else "plain"


def by_clause(unit: Unit, start: int, words: ReportingWords) -> Modality:
    """The modality that the source at `start` and the word before it give: *No delegate* said; *if* she says; *did* she
    say …?
    """
    run = unit.tokens
    if run[start].low in words.nobody:
        return "negated"
    before = run[start - 1].low if start else ""
    asked = run[-1].text == "?" and before in words.verbs and not unit.heading
    return "hypothetical" if before in words.conditions or asked else "plain"


def unsaid(cue: Cue, modality: Modality) -> Cue:
    """The cue of something that was not said, or only might be: of class and type "other"."""
    return replace(cue, type="other", kind=f"{cue.kind}, {modality}", cue_class="other", modality=modality)


def _by_object(scan: Scan, hit: Hit) -> Cue:
    """The cue; of the class that a noun behind it tells, where the verb does not: expressed *concern*."""
    words = scan.words
    for token in scan.run[hit.stop : hit.stop + _OBJECT] if hit.cue.objects else ():
        if token.low in hit.cue.objects:
            return replace(hit.cue, cue_class=hit.cue.objects[token.low])
        if token.kind != "word" or token.low in words.infinitive or token.low in words.complementizers:
            break  # expressed the need *to* support
    return hit.cue
