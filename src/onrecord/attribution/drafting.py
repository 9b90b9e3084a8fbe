"""What the rules share: how source, cue and content become a draft, and what stands around a cue between commas."""

from __future__ import annotations

from onrecord.attribution.clauses import content_end, has_verb, is_past
from onrecord.attribution.draft import Draft, Scan
from onrecord.attribution.saying import as_said
from onrecord.attribution.sources import Range, skip_back
from onrecord.attribution.subjects import source_of
from onrecord.attribution.units import Hit
from onrecord.languages.reporting import ReportingWords
from onrecord.text.tokens import Token

DASHES = frozenset("—–-")
_PAUSES = frozenset(",.—–")
_BODY = 8  # words of a body behind "in": в *Министерстве иностранных дел Ганы* заявили


def free_order(words: ReportingWords) -> bool:
    """True for a language whose verbs agree with their subject in gender: it may then stand anywhere in the clause."""
    return bool(words.gender_endings)


def drafted(scan: Scan, hit: Hit, source: tuple[Range, ...], content: tuple[Range, ...], rule: str) -> Draft | None:
    """The draft of a cue with its source and content; None where nothing is left of the content."""
    content = tuple(r for r in content if r[0] < r[1])
    if not content:
        return None
    cue, start = as_said(scan, hit, source)
    return Draft(scan.unit, cue, source, (start, hit.stop), content, rule)


def rightward(scan: Scan, hit: Hit, start: int, rule: str, stop: int | None = None) -> Draft | None:
    """The draft of a cue whose source stands before it and whose content begins at `start` (and ends at `stop`)."""
    source = _free_source(scan, hit) if free_order(scan.words) else source_of(scan, hit)
    if source is None:
        return None
    content = ((start, content_end(scan, start, hit.stop) if stop is None else stop),)
    return drafted(scan, hit, source, content, f"{rule} (participle)" if hit.participle else rule)


def _free_source(scan: Scan, hit: Hit) -> tuple[Range, ...] | None:
    """The same as `source_of` where the subject is free: without an aside (*Алжир*, со своей стороны, заверил), and
    none where the only word before the cue is whom it is said to (*нам* говорили)."""
    found = _opening(scan, hit) or source_of(scan, hit) or _at_body(scan, hit)
    if found is None:
        return None
    run, words, (start, stop) = scan.run, scan.words, found[0]
    comma = next((i for i in range(start + 1, stop - 1) if run[i].text == ","), None)
    if comma is not None and run[comma + 1].low in words.prepositions:
        stop = comma
    return None if stop - start == 1 and run[start].low in words.hearers else ((start, stop), *found[1:])


def _opening(scan: Scan, hit: Hit) -> tuple[Range, ...] | None:
    """The words that open a unit without another cue, up to a verb or a preposition, for a participle: Ода
    с этим не согласилась, *отметив*, что …"""
    run, words = scan.run, scan.words
    if not hit.participle or scan.drafts or not hit.start or run[hit.start - 1].text != ",":
        return None
    start = 1 if run[0].low in words.conjunctions else 0
    aside = words.prepositions | words.negations | words.between
    if run[start].kind != "word" or run[start].low in aside | words.breaks:
        return None
    stop = start + 1
    while (
        stop < hit.start
        and run[stop].kind == "word"
        and run[stop].low not in aside
        and not has_verb(scan, stop, stop + 1)
    ):
        stop += 1
    return ((start, stop),)


def _at_body(scan: Scan, hit: Hit) -> tuple[Range, ...] | None:
    """The body behind "in" of a plural cue that has no subject: в *МИД Ганы* заявили, что …"""
    run, words = scan.run, scan.words
    if not words.at_bodies or hit.participle or not _is_plural(run[hit.start], words):
        return None
    k = skip_back(run, hit.start, words)
    for p in range(k - 2, max(-1, k - _BODY), -1):
        if run[p].kind != "word":
            return None
        opens = p == 0 or run[p - 1].kind == "mark" or run[p - 1].low in words.conjunctions
        if run[p].low in words.at_bodies and opens:
            named = any(t.capital and t.low not in words.weekdays for t in run[p + 1 : k])
            return ((p + 1, k),) if named else None
    return None


def _is_plural(token: Token, words: ReportingWords) -> bool:
    """True for a past form that shows no gender: заяви*ли*."""
    return is_past(token, words) and not token.low.endswith(tuple(ending for ending, _ in words.gender_endings))


def before_content(scan: Scan, stop: int) -> Range | None:
    """What stands before `stop` (a comma or the end of a quotation) as content of a parenthetical cue behind it."""
    run = scan.run
    k = stop
    while k > 0 and run[k - 1].text in {",", "—", "–"}:
        k -= 1
    if k == 0 or (k == stop and run[k - 1].quotation is None):
        return None
    start = scan.drafts[-1].content[-1][1] if scan.drafts and _finished(scan.drafts[-1], k) else 0
    while start < k and (run[start].text in {",", ";", "—"} or run[start].low in scan.words.conjunctions):
        start += 1
    return (start, k) if start < k else None


def _finished(draft: Draft, k: int) -> bool:
    return bool(draft.content) and draft.content[-1][1] < k


def after_parenthesis(scan: Scan, j: int) -> tuple[Range, ...]:
    """What goes on after ", she said,": the rest of the clause, unless another attribution begins there."""
    run = scan.run
    if j >= len(run) or run[j].text not in _PAUSES:
        return ()
    start = j + 1
    while start < len(run) and run[start].text in DASHES:
        start += 1
    if start >= scan.end() or (run[j].text == "." and start == j + 1):
        return ()
    first = run[start]
    if first.low in scan.words.conjunctions or any(h.start == start and h.participle for h in scan.hits):
        return ()
    if (
        first.low in scan.words.prepositions
        or first.low.endswith(scan.words.participle_endings)
        or first.low in scan.words.relatives
    ):
        return ()
    if first.low in scan.words.breaks and first.quotation is None and first.low not in scan.words.verbs:
        return ()
    return ((start, content_end(scan, start, j)),)
