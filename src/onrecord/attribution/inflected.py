"""Rules for languages whose verbs agree with their subject, so that it may stand before or behind them.

There a comma sets off every clause, a colon stands for "that", and what a document says needs no subject: "in the note
it is said that …". In other languages these rules give nothing.
"""

from __future__ import annotations

from onrecord.attribution.clauses import complementizer, content_end, has_verb, skip_adjunct
from onrecord.attribution.draft import Draft, Scan
from onrecord.attribution.drafting import DASHES, before_content, drafted, free_order, rightward
from onrecord.attribution.sources import Range, skip_back, subject_after
from onrecord.attribution.units import Hit


def between_commas(scan: Scan, hit: Hit) -> Draft | None:
    """Мост, сообщила она, закрыт. | Фонд, считает посол Ганы, «пока пуст». (The bridge, she said, is closed.)"""
    run, words = scan.run, scan.words
    k = skip_back(run, hit.start, words)
    if not free_order(words) or hit.participle or "quotation" not in hit.cue.frames or not k or run[k - 1].text != ",":
        return None
    found = subject_after(run, hit.stop, words)
    if found is None:
        return None
    stop = next((i for i in range(*found) if run[i].text == ","), found[1])
    start = stop + 1
    if start >= scan.end() or run[stop].text != "," or has_verb(scan, found[0], stop, surely=True):
        return None
    barred = words.conjunctions | words.complementizers | words.relatives | words.as_words
    if run[start].low in barred or any(h.start == start and h.participle for h in scan.hits):
        return None
    before = before_content(scan, k)
    if before is None or run[before[0]].low in words.as_words:
        return None
    return drafted(
        scan, hit, ((found[0], stop),), (before, (start, content_end(scan, start, stop))), "clause, cue, source"
    )


def dialogue(scan: Scan, hit: Hit) -> Draft | None:
    """— Мост закрыт, — ответил посол. — Идите домой. (Speech that a dash opens, without quotation marks.)"""
    run, words = scan.run, scan.words
    if not free_order(words) or scan.unit.depth or run[0].text not in DASHES or hit.participle:
        return None
    dash = next((i for i in range(hit.start - 1, 0, -1) if run[i].text in DASHES), 0)
    if dash < 2 or run[dash - 1].text not in ",.?!…" or scan.drafts:
        return None
    source = subject_after(run, hit.stop, words) or _before(scan, dash, hit)
    if source is None:
        return None
    more = next(
        (i for i in range(source[1], len(run)) if run[i].text in DASHES and run[i - 1].text in ",.?!…"), len(run)
    )
    return drafted(scan, hit, (source,), ((1, dash), (more + 1, scan.end())), "dialogue, cue, source")


def _before(scan: Scan, dash: int, hit: Hit) -> Range | None:
    """The subject between the dash and the cue: — Мост закрыт, — *она* вздохнула."""
    stop = skip_back(scan.run, hit.start, scan.words)
    return (dash + 1, stop) if dash + 1 < stop else None


def colon_clause(scan: Scan, hit: Hit) -> Draft | None:
    """Посол уверен: мост выстоит. (The envoy is certain that the bridge will stand.)"""
    run, words = scan.run, scan.words
    if not free_order(words) or not hit.cue.frames & {"quotation", "that"}:
        return None
    j = skip_adjunct(scan, hit.stop)
    while j < len(run) and j - hit.stop < 2 and run[j].low in words.hearers:
        j += 1
    if j + 1 >= scan.end() or run[j].text != ":" or run[j + 1].quotation is not None:
        return None
    return rightward(scan, hit, j + 1, "source, cue, colon")


def in_document(scan: Scan, hit: Hit) -> Draft | None:
    """В записке, подготовленной Перу, говорится, что … (in the note, prepared by Peru, it is said that …)

    В записке содержится призыв к миру. | … и предлагается создать фонд.
    """
    run, words = scan.run, scan.words
    if "in document" not in hit.cue.frames:
        return None
    i = complementizer(scan, hit.stop)
    if i is not None and i > hit.stop + 1 and len(hit.cue.frames) == 1:
        return None  # из отчёта следует, что …; but: следует отметить, что …
    rule = "in document, cue, that" if i is not None else "in document, cue, object"
    if i is None and "object" in hit.cue.frames and hit.stop < scan.end() and run[hit.stop].kind != "mark":
        i = hit.stop
    if i is None:
        return None
    stop = skip_back(run, hit.start, words)
    if stop and run[stop - 1].low in words.conjunctions:
        source = next((d.source for d in reversed(scan.drafts) if d.rule.startswith("in document")), None)
    else:
        source = _document(scan, stop - 1 if stop and run[stop - 1].text == "," else stop)
    return drafted(scan, hit, source, ((i, content_end(scan, i, hit.stop)),), rule) if source else None


def _document(scan: Scan, stop: int) -> tuple[Range, ...] | None:
    """What stands behind the preposition that opens the clause, if it is no place (в Женеве) and no day."""
    run, words = scan.run, scan.words
    start = (
        max((k for k in range(stop) if run[k].kind == "mark" and run[k].text not in {",", "(", ")"}), default=-1) + 1
    )
    if start >= stop - 1 or run[start].low not in words.prepositions:
        return None
    first = run[start + 1]
    place = stop - start == 2 and first.capital and not first.text.isupper()
    return None if place or first.low in words.weekdays else ((start + 1, stop),)


def said_in_document(scan: Scan, hit: Hit) -> Draft | None:
    """Как отмечается в записке, мост закрыт. | «Мост закрыт», — говорится в записке."""
    run, words, j = scan.run, scan.words, hit.stop
    if "in document" not in hit.cue.frames or j + 1 >= len(run) or run[j].low not in words.prepositions:
        return None
    stop = j + 1
    while stop < scan.end() and (run[stop].kind == "word" or run[stop].quotation is not None):
        stop += 1
    source = (j + 1, stop)
    k = skip_back(run, hit.start, words)
    if k and run[k - 1].low in words.as_words:
        if k == 1 and stop < scan.end() and run[stop].text == ",":
            return drafted(scan, hit, (source,), ((stop + 1, content_end(scan, stop + 1, stop)),), "as, cue, document")
        k -= 1
    before = before_content(scan, k) if k and (run[k - 1].quotation or run[k - 1].text in {",", "—", "–"}) else None
    if before is None:
        return None
    after = ((stop + 1, scan.end()),) if stop < scan.end() and run[stop].text == "," else ()
    return drafted(scan, hit, (source,), (before, *after), "content, cue, document")
