"""Attributions without a reporting verb: "according to", a name and a colon, a noun such as "statement"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from onrecord.attribution.clauses import complementizer, content_end, has_verb
from onrecord.attribution.draft import Draft, Scan
from onrecord.attribution.sources import Range, subject_after
from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.text.names import FoundName
from onrecord.text.tokens import Token

_NEAR = 6


def according(scan: Scan) -> Iterable[Draft]:
    """According to the ministry, the road is closed. | The road is closed, according to the ministry."""
    run = scan.run
    for i in range(len(run)):
        for cue in scan.words.according:
            found = next((f for form in cue.forms if (f := _source_of_phrase(scan, i, tuple(form.split())))), None)
            if found is None:
                continue
            source, j = found
            content = _around(scan, i, max(j, source[1]))
            if content:
                yield Draft(scan.unit, cue, (source,), (i, j), content, "according to")
            break


def _source_of_phrase(scan: Scan, i: int, phrase: tuple[str, ...]) -> tuple[Range, int] | None:
    """The source of the phrase at `i` and the index behind the phrase; a possessive may be it (по его словам)."""
    run, j = scan.run, i + len(phrase)
    if tuple(t.low for t in run[i:j]) == phrase:
        source = _name_after(scan, j)
        return (source, j) if source else None
    lows = tuple(t.low for t in run[i : j + 1])
    if len(phrase) == 2 and len(lows) == 3 and (lows[0], lows[2]) == phrase and lows[1] in scan.words.possessives:
        return (i + 1, i + 2), j + 1
    return None


def _name_after(scan: Scan, j: int) -> Range | None:
    """The source behind "according to": up to a comma, the end or a new clause."""
    run = scan.run
    e = j
    while e < scan.end() and run[e].quotation is None and not (run[e].kind == "mark" and run[e].text in ",;:—–"):
        e += 1
    return (j, e) if e > j else None


def _around(scan: Scan, start: int, stop: int) -> tuple[Range, ...]:
    run, end = scan.run, scan.end()
    out = []
    if start > 0:
        first = 1 if run[0].low in scan.words.conjunctions else 0
        if first < start:
            out.append((first, start))
    if stop < end and run[stop].text == "," and (not out or start == 0 or run[start - 1].text == ","):
        out.append((stop + 1, content_end(scan, stop + 1, stop)))
    return tuple(r for r in out if has_verb(scan, *r) or len(out) == 1)


def headline(scan: Scan, found: Mapping[int, FoundName]) -> Iterable[Draft]:
    """UK: membership should be voluntary. Only where the words behind the colon make a clause, and for known names.

    `found` are the known names of the unit by the place where they start; a heading such as "CIS: new tasks" says
    what a section is about, not what anyone said.
    """
    run = scan.run
    if not scan.unit.heading:
        return
    for i in range(1, min(len(run) - 2, 10)):
        if run[i].text != ":":
            continue
        name = found.get(run[0].span.start)
        known = name is not None and name.span.stop == run[i - 1].span.stop
        clause = any(t.quotation is not None or t.low in scan.words.verbs for t in run[i + 1 :])
        if known and clause:
            yield Draft(scan.unit, scan.words.colon, ((0, i),), (i, i + 1), ((i + 1, len(run)),), "headline, colon")
        return


def label(scan: Scan) -> Iterable[Draft]:
    """Ms. Ode: “We are ready.” | MODERATOR: “Thank you.”"""
    run = scan.run
    for i in range(1, min(len(run) - 1, 9)):
        if run[i].text == ":" and run[i + 1].quotation is not None and all(t.capital or t.text == "." for t in run[:i]):
            yield Draft(
                scan.unit, scan.words.colon, ((0, i),), (i, i + 1), ((i + 1, scan.end()),), "label, colon, quotation"
            )
            return


def noun_cue(scan: Scan) -> Iterable[Draft]:
    """His claim that the road was closed. | The initiative put forward by Peru to “share data early”."""
    run, words = scan.run, scan.words
    for i, token in enumerate(run):
        cue = words.noun_cues.get(token.low)
        if cue is None or not 0 < i < len(run) - 1 or not (words.bare_genitive or _is_noun(run[i - 1], words)):
            continue
        draft = _by_agent(scan, i, cue) or _possessive(scan, i, cue) or _genitive(scan, i, cue)
        if draft:
            yield draft


def _is_noun(before: Token, words: ReportingWords) -> bool:
    return (
        before.low in words.determiners
        or (before.low.endswith("'s") and before.low != "let's")
        or before.low in words.possessives
    )


def _by_agent(scan: Scan, i: int, cue: Cue) -> Draft | None:
    """The initiative put forward by Peru to “share …”. | The statement of the Secretary-General that …"""
    run, words = scan.run, scan.words
    if run[i + 1].low in words.genitives:
        return _agent_draft(scan, i, i + 2, cue, at_once=True)
    for j in range(i + 1, min(len(run) - 1, i + _NEAR)):
        if run[j].kind == "mark":
            return None
        if run[j].low in words.agents:
            return _agent_draft(scan, i, j + 1, cue, at_once=False)
    return None


def _agent_draft(scan: Scan, i: int, j: int, cue: Cue, at_once: bool) -> Draft | None:
    """The draft of a noun at `i` whose source begins at `j`; `at_once` where "that" must follow the source."""
    run, words = scan.run, scan.words
    source = subject_after(run, j, words)
    if source is None:
        return None
    e = j
    barred = words.prepositions - words.genitives - {"for"}
    while e < source[1] and (e == j or not _opens_content(scan, e)) and run[e].low not in barred:
        e += 1
    if at_once:
        named = any(t.capital for t in run[j:e])
        opens = e < len(run) and run[e].low in words.complementizers
        at = e if named and opens else None
    else:
        at = next((k for k in range(e, min(len(run), e + _NEAR)) if _opens_content(scan, k)), None)
    if at is None:
        return None
    return Draft(scan.unit, cue, ((j, e),), (i, i + 1), ((at, content_end(scan, at, i)),), "noun, agent")


def _opens_content(scan: Scan, k: int) -> bool:
    token = scan.run[k]
    return token.quotation is not None or token.low in scan.words.complementizers or token.low in scan.words.infinitive


def _genitive(scan: Scan, i: int, cue: Cue) -> Draft | None:
    """слова посла о том, что путь закрыт (the words of the envoy that the road is closed)"""
    run, words = scan.run, scan.words
    j = complementizer(scan, i + 1) if words.bare_genitive else None
    if j is None:
        return None
    e = i + 1
    while e < j and run[e].kind == "word" and run[e].low not in words.prepositions:
        e += 1
    if e == i + 1:
        return None
    return Draft(scan.unit, cue, ((i + 1, e),), (i, i + 1), ((j, content_end(scan, j, i)),), "noun, genitive")


def _possessive(scan: Scan, i: int, cue: Cue) -> Draft | None:
    run, words = scan.run, scan.words
    if i == 0 or run[i + 1].low not in words.complementizers | words.infinitive:
        return None
    before = run[i - 1]
    if not (before.low.endswith("'s") or before.low in words.possessives):
        return None
    start = i - 1
    while start > 0 and before.low.endswith("'s") and run[start - 1].capital:
        start -= 1
    stop = content_end(scan, i + 1, i)
    return Draft(scan.unit, cue, ((start, i),), (i, i + 1), ((i + 1, stop),), "noun, possessor")
