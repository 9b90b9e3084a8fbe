"""Where a content begins and ends."""

from __future__ import annotations

from onrecord.attribution.draft import Scan
from onrecord.attribution.sources import skip_back, subject_after, subject_before
from onrecord.attribution.units import Hit
from onrecord.languages.reporting import ReportingWords
from onrecord.text.tokens import Token

# words between a cue and its "that" or its quotation: "said in an interview with the agency on Friday that"
_WINDOW = 14
_ADJUNCT = 10


def content_end(scan: Scan, start: int, after: int) -> int:
    """Index behind a content that begins at `start`: the sentence's end, or where another attribution takes over.

    `after` is the index behind the cue; hits before it do not count.
    """
    end = scan.end()
    for hit in scan.hits:
        if hit.start <= max(start, after):
            continue
        cut = _takes_over(scan, hit, start)
        if cut is not None and start < cut < end:
            return cut
    return end


def _takes_over(scan: Scan, hit: Hit, start: int) -> int | None:
    """Where the content must stop because of a later cue: ", noting that", "and recalled", ", she said"."""
    run, words = scan.run, scan.words
    before = skip_back(run, hit.start, words)
    if before <= start + 1:
        return None
    mark = run[before - 1]
    if hit.participle:
        return before - 1 if mark.text in (",", "—", "–") else None
    if mark.low in words.conjunctions and _same_subject(scan, hit):
        return before - 2 if run[before - 2].text == "," else before - 1
    if mark.text in (",", "—", "–") and "quotation" in hit.cue.frames:  # …, said the envoy.
        found = subject_after(run, hit.stop, words)
        return before - 1 if found and found[1] >= scan.end() else None
    if mark.kind == "word" and is_parenthesis(scan, hit):
        found = subject_before(run, before, words)
        if found and found[0] > start and run[found[0] - 1].text in (",", "—", "–"):
            return found[0] - 1
    return None


def _same_subject(scan: Scan, hit: Hit) -> bool:
    """True if the coordinated cue goes with the unit's first cue: both in the past, or both not."""
    first = scan.drafts[0].cue_range[0] if scan.drafts else next((h.start for h in scan.hits), hit.start)
    if first >= hit.start:
        return False
    return is_past(scan.run[first], scan.words) == is_past(scan.run[hit.start], scan.words)


def is_past(token: Token, words: ReportingWords) -> bool:
    """Whether a cue's form is a past form, as far as its ending tells."""
    return token.low in words.past_forms or token.low.endswith(words.past_endings)


def is_parenthesis(scan: Scan, hit: Hit) -> bool:
    """True if "she said" stands beside its content: what follows is a comma, the end, or another quotation."""
    if not hit.cue.frames & {"quotation", "clause"}:
        return False
    j = skip_aside(scan, hit)
    return j >= len(scan.run) or scan.run[j].text in {",", ".", ";", "?", "!", "—", "–", "…"}


def skip_aside(scan: Scan, hit: Hit) -> int:
    """Index behind a cue and what may stand beside it: a hearer ("told the Council"), if a mark ends it; an adjunct."""
    if "addressee" not in hit.cue.frames:
        return skip_adjunct(scan, hit.stop)
    run = scan.run
    j = hit.stop
    while j < len(run) and j - hit.stop < _ADJUNCT and run[j].kind == "word" and run[j].low not in scan.words.breaks:
        j += 1
    ended = j >= len(run) or (run[j].kind == "mark" and run[j].text in ",.;:")
    return j if ended else skip_adjunct(scan, hit.stop)


def skip_adjunct(scan: Scan, j: int) -> int:
    """`j` moved over adverbs and one short phrase: "said on Friday", "said at a news conference in Geneva"."""
    run, words = scan.run, scan.words
    start = j
    if j + 2 < len(run) and run[j].low in words.prepositions and run[j + 1].kind == "word":
        short = run[j + 1].low not in words.determiners and run[j + 2].low in words.determiners - words.prepositions
        if short:  # noted with concern the …
            return j + 2
    while (
        j < len(run)
        and run[j].kind == "word"
        and (run[j].low in words.between or run[j].low.endswith(words.adverb_endings))
    ):
        j += 1
    if j < len(run) and (run[j].low in words.prepositions or (start != j and run[j].low in words.between)):
        k = j
        while k < len(run) and k - j < _ADJUNCT and run[k].kind == "word" and run[k].low not in words.breaks:
            k += 1
        if k >= len(run) or run[k].text in {",", ".", ";", ":"} or run[k].quotation is not None:
            return k
    return j


def complementizer(scan: Scan, j: int) -> int | None:
    """Index of the "that" that opens the content of a cue ending at `j`, if it is near and nothing bars the way."""
    run, words = scan.run, scan.words
    commas = 0
    for i in range(j, min(len(run), j + _WINDOW)):
        token = run[i]
        if token.quotation is not None or token.text in ".;:":
            return None
        if token.text == ",":
            commas += 1
            if commas > 2:
                return None
        if token.low in words.complementizers:
            relative = i + 1 < len(run) and run[i + 1].low in words.verbs  # members that have left
            return None if relative else i
        if i > j and token.low in words.verbs:
            return None
    return None


def quotation_at(scan: Scan, j: int) -> int | None:
    """Index of the quotation that a cue ending at `j` introduces: right behind it, or behind a mark or a phrase."""
    run, words = scan.run, scan.words
    i = skip_adjunct(scan, j)
    for k in (j, i):
        while k < len(run) and run[k].text in {",", ":", "—", "–", "-"}:
            k += 1
        if k < len(run) and run[k].quotation is not None:
            return k
    for k in range(j, min(len(run), j + _WINDOW)):
        if run[k].text == ":" and k + 1 < len(run) and run[k + 1].quotation is not None:
            return k + 1
        if run[k].text in ".;" or run[k].low in words.complementizers:
            return None
    return None


def has_verb(scan: Scan, start: int, stop: int, surely: bool = False) -> bool:
    """True if a finite verb seems to stand in the range, so that it can be a clause; `surely` asks for a known one."""
    for token in scan.run[start:stop]:
        if token.low in scan.words.verbs:
            return True
        if surely:
            continue
        if token.quotation is not None:
            return True
        if token.kind == "word" and len(token.low) > 3 and token.low.endswith(scan.words.verb_endings):
            return True
    return False
