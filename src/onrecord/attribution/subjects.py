"""Whose cue it is: the subject of a verb, that of the verb beside it, or that of the main clause."""

from __future__ import annotations

from onrecord.attribution.clauses import is_past
from onrecord.attribution.draft import Scan
from onrecord.attribution.sources import Range, skip_back, subject_before
from onrecord.attribution.units import Hit
from onrecord.languages.reporting import ReportingWords
from onrecord.text.tokens import Token

_CLOSERS = ")]"


def source_of(scan: Scan, hit: Hit) -> tuple[Range, ...] | None:
    """Source of a cue that stands before its content: its subject, that of the cue beside it, or of the main clause."""
    if hit.participle:
        return _subject_of_participle(scan, hit)
    k = skip_back(scan.run, hit.start, scan.words)
    if k > 0 and scan.run[k - 1].low in scan.words.conjunctions:
        return _subject_of_coordinate(scan, hit)
    found = subject_of(scan, hit)
    return (found,) if found else None


def subject_of(scan: Scan, hit: Hit) -> Range | None:
    """The subject before a finite cue; None where the form is passive or agrees with no such subject."""
    run, words = scan.run, scan.words
    k = skip_back(run, hit.start, words)
    between = [t.low for t in run[k : hit.start]]
    if (
        is_past(run[hit.start], words)
        and any(b in words.be for b in between)
        and not hit.participle
        and not words.reflexives.intersection(between)
    ):
        return None
    found = _behind_cues(scan, subject_before(run, k, words))
    if found is None or not _can_be_source(run, found, scan):
        return None
    base = run[hit.start].low == hit.cue.forms[0] and not is_past(run[hit.start], words)
    if base and not between:
        return found if _plural(run, found, words) else None
    if run[hit.start].low in words.noun_forms and not between and not base:
        return found if _singular(run, found, words) else None
    return found


def _singular(run: tuple[Token, ...], found: Range, words: ReportingWords) -> bool:
    """True if the subject agrees with a form in -s: a name, a pronoun, or an article with a noun not in the plural."""
    first, last = run[found[0]], run[found[1] - 1]
    if last.capital or last.text in _CLOSERS:
        return True
    article = first.low in words.determiners and first.low not in words.prepositions
    return found[1] - found[0] == 1 or (article and not last.low.endswith(words.plural_endings))


def _plural(run: tuple[Token, ...], found: Range, words: ReportingWords) -> bool:
    """True if the subject may go with a base form: it is plural, or the language does not ask for that."""
    last = run[found[1] - 1].low
    asked = bool(words.plural_words or words.plural_endings)
    return not asked or last in words.plural_words or last.endswith(words.plural_endings)


def _behind_cues(scan: Scan, found: Range | None) -> Range | None:
    """The subject without the clause that holds it: in "Ode said the envoy supports it" the envoy supports."""
    if found is None:
        return None
    start = max((d.cue_range[1] for d in scan.drafts if found[0] <= d.cue_range[0] < found[1]), default=found[0])
    return (start, found[1]) if start < found[1] else None


def _can_be_source(run: tuple[Token, ...], found: Range, scan: Scan) -> bool:
    segment = run[slice(*found)]
    if segment[0].low in scan.words.question_words - scan.words.relatives and len(segment) > 1:
        return False  # What the envoy said was …
    relative = any(t.low in scan.words.relatives for t in segment[1:])
    if not relative and any(t.low in scan.words.verbs for t in segment):
        return False
    if len(segment) == 1 and segment[0].low in scan.words.relatives:
        return True
    dangling = segment[-1].low in scan.words.prepositions or segment[-1].low in scan.words.relatives
    return not dangling and any(t.kind == "word" and not t.text[0].isdigit() for t in segment)


def _subject_of_coordinate(scan: Scan, hit: Hit) -> tuple[Range, ...] | None:
    """She thanked the hosts and *recalled* the pledge: the subject of the cue before it in the same tense."""
    past = is_past(scan.run[hit.start], scan.words)
    for draft in reversed(scan.drafts):
        if is_past(scan.run[draft.cue_range[0]], scan.words) == past and draft.source:
            return draft.source
    return None


def _subject_of_participle(scan: Scan, hit: Hit) -> tuple[Range, ...] | None:
    """The envoy welcomed the text, *noting* that …: the subject of the unit's main cue, else of its first clause."""
    run, words = scan.run, scan.words
    k = skip_back(run, hit.start, words)
    if k > 0 and run[k - 1].kind == "word":
        return _subject_of_progressive(scan, hit, k)
    mains = [d for d in scan.drafts if d.source and "participle" not in d.rule]
    if mains:
        return mains[0].source
    return _first_subject(scan) if k > 0 and run[k - 1].text in {",", "—", "–"} else None


def _subject_of_progressive(scan: Scan, hit: Hit, k: int) -> tuple[Range, ...] | None:
    """The envoy is *warning* that …"""
    if not any(t.low in scan.words.be for t in scan.run[k : hit.start]):
        return None
    found = subject_before(scan.run, k, scan.words)
    return (found,) if found and _can_be_source(scan.run, found, scan) else None


def _first_subject(scan: Scan) -> tuple[Range, ...] | None:
    """The words before the first verb of the unit, where one is known; else its first name or pronoun."""
    run = scan.run
    for i, token in enumerate(run):
        if token.low in scan.words.verbs or token.quotation is not None:
            found = subject_before(run, i, scan.words) if i else None
            return (found,) if found else None
    i = 0
    while i < len(run) and run[i].capital:
        i += 1
    return ((0, i),) if i else None
