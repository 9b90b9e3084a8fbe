"""The noun phrase that is a cue's source: before it, behind it, or that of the clause it hangs on.

There is no parser here: a subject is what stands between a clause boundary and the cue and holds no other verb. Where
the words do not show where it begins, the phrase is taken to be longer rather than shorter.
"""

from __future__ import annotations

from onrecord.languages.reporting import ReportingWords
from onrecord.text.tokens import Token

_LONGEST = 40
_APPOSITION = 30
_OPENERS, _CLOSERS = "([", ")]"

Range = tuple[int, int]


def skip_back(run: tuple[Token, ...], i: int, words: ReportingWords) -> int:
    """Index behind the subject: `i` moved left over adverbs, auxiliaries and negations."""
    while i > 0:
        if run[i - 1].low in words.weekdays and i > 1 and run[i - 2].kind == "word":
            i -= 2 if run[i - 2].low in words.prepositions or run[i - 2].low in words.determiners else 1
        elif _between(run[i - 1], words):
            i -= 1
        else:
            break
    return i


def _between(token: Token, words: ReportingWords) -> bool:
    if token.kind != "word":
        return False
    if token.low in words.between or token.low in words.negations:
        return True
    return token.text.islower() and token.low.endswith(words.adverb_endings)


def subject_before(run: tuple[Token, ...], k: int, words: ReportingWords) -> Range | None:
    """Tokens `[s, e)` of the subject that ends right before `k`, with what stands in apposition to it; or None."""
    if k <= 0:
        return None
    if run[k - 1].text == ",":
        return _subject_with_apposition(run, k, words)
    start = _walk_left(run, k, words)
    if start > 1 and run[start - 1].low in words.verbs and run[start - 2].low in words.relatives:
        start = _walk_left(run, start - 2, words)  # an official who was not authorized to speak
    return _trimmed(run, start, k, words)


def _subject_with_apposition(run: tuple[Token, ...], k: int, words: ReportingWords) -> Range | None:
    for p in range(k - 2, max(-1, k - _APPOSITION), -1):
        if run[p].quotation is not None or run[p].text in ";:.":
            return None
        if run[p].text == "," and p > 0 and (run[p - 1].kind == "word" or run[p - 1].text in _CLOSERS):
            start = _walk_left(run, p, words)
            found = _trimmed(run, start, p, words)
            if found and _noun_like(run, found, words) and run[found[0]].low not in words.prepositions:
                return (found[0], k - 1)
    return None


def _walk_left(run: tuple[Token, ...], k: int, words: ReportingWords) -> int:
    """The clause boundary left of `k`."""
    i = k
    while i > 0 and k - i < _LONGEST:
        token = run[i - 1]
        if token.text in _CLOSERS:
            opened = _opening_before(run, i - 1)
            if opened is None:
                break
            i = opened
            continue
        if _ends_subject(run, i - 1, k, words):
            break
        i -= 1
    return i


def _opening_before(run: tuple[Token, ...], i: int) -> int | None:
    for j in range(i - 1, max(-1, i - 12), -1):
        if run[j].text in _OPENERS:
            return j
    return None


def _ends_subject(run: tuple[Token, ...], i: int, k: int, words: ReportingWords) -> bool:
    token = run[i]
    if token.quotation is not None:
        return True
    if token.kind == "mark":
        return token.text not in "-’'/&.$%#" or (token.text == "." and not run[i - 1].capital)
    if token.low in words.breaks and not (token.low in words.relatives and i > 0 and run[i - 1].kind == "word"):
        return True
    if token.low in words.conjunctions:
        return not (token.low != "but" and 0 < i < k - 1 and run[i - 1].capital and run[i + 1].capital)
    return False


def _trimmed(run: tuple[Token, ...], start: int, stop: int, words: ReportingWords) -> Range | None:
    """The subject without a leading phrase that is none: "In a letter Friday the group" -> "the group"."""
    while start < stop and (run[start].kind == "mark" or run[start].low in words.conjunctions):
        start += 1
    if start >= stop:
        return None
    if run[stop - 1].low in words.pronouns:
        return (stop - 1, stop)
    if run[start].low in words.prepositions:
        for i in range(stop - 1, start, -1):
            token = run[i]
            article = token.low in words.determiners and token.low not in words.prepositions
            if article or (token.capital and not run[i - 1].capital and run[i - 1].low not in words.prepositions):
                return (i, stop) if i < stop else None
        return None
    return (start, stop)


def _noun_like(run: tuple[Token, ...], found: Range, words: ReportingWords) -> bool:
    return any(t.kind == "word" and t.low not in words.between and t.low not in words.prepositions
               for t in run[slice(*found)])  # fmt: skip


def subject_after(run: tuple[Token, ...], j: int, words: ReportingWords) -> Range | None:
    """Tokens `[s, e)` of the noun phrase that begins at `j` behind an inverted cue (“…,” said Ms. A, the envoy)."""
    if j >= len(run) or run[j].kind != "word":
        return None
    first = run[j]
    if first.low in words.breaks or first.low in words.prepositions or first.low in words.between:
        return None
    if first.low in words.pronouns:
        return (j, j + 1)  # «…», — написал он в соцсетях
    e = _walk_right(run, j, words)
    if e == j:
        return None
    end = _apposition_after(run, e, words)
    return (j, end)


def _walk_right(run: tuple[Token, ...], j: int, words: ReportingWords) -> int:
    e = j
    while e < len(run) and e - j < _LONGEST:
        token = run[e]
        if token.quotation is not None or (token.low in words.breaks and token.low not in words.relatives):
            break
        if token.kind == "mark" and token.text not in "-’'/&()" and not _inner_stop(run, e):
            break
        e += 1
    return e


def _inner_stop(run: tuple[Token, ...], e: int) -> bool:
    """True for the full stop of "Mr." and "John F." inside a name."""
    return run[e].text == "." and e + 1 < len(run) and run[e + 1].capital and len(run[e - 1].text) <= 4


def _apposition_after(run: tuple[Token, ...], e: int, words: ReportingWords) -> int:
    """`e` moved behind an apposition: ", the country’s envoy" up to the next comma or the end."""
    if e + 1 >= len(run) or run[e].text != "," or run[e + 1].kind != "word":
        return e
    low = run[e + 1].low
    if (
        low in words.conjunctions
        or low in words.breaks
        or low in words.prepositions
        or low.endswith(words.participle_endings)
    ):
        return e
    if low not in words.determiners and low not in words.relatives and not run[e + 1].capital:
        return e
    stop = _walk_right(run, e + 1, words)
    return stop if stop == len(run) or run[stop].text in ".,;" else e
