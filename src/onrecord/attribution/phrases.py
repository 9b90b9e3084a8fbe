"""Attributions without a reporting verb: "according to", a name and a colon, a noun such as "statement"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from onrecord.attribution.clauses import complementizer, content_end, has_verb, is_past
from onrecord.attribution.draft import Draft, Scan
from onrecord.attribution.drafting import DASHES, after_parenthesis, free_order
from onrecord.attribution.sources import Range, subject_after
from onrecord.languages.reporting import Cue, ReportingWords
from onrecord.text.names import FoundName
from onrecord.text.tokens import Token

_NEAR = 6
_SHORT = 3  # letters of words too short to be told for verbs by their endings
_MANNER = 5  # words between the dash behind a quotation and the verb: «…», — с нескрываемой горечью сказал посол


def according(scan: Scan) -> Iterable[Draft]:
    """According to the ministry, the road is closed. | The road is closed, according to the ministry."""
    run = scan.run
    openings = {form.split(None, 1)[0] for cue in scan.words.according for form in cue.forms}
    for i in range(len(run)):
        for cue in scan.words.according if run[i].low in openings else ():
            found = next((f for form in cue.forms if (f := _source_of_phrase(scan, i, tuple(form.split())))), None)
            if found is None:
                continue
            source, j = found
            content = _around(scan, i, max(j, source[1]))
            if run[source[0]].low in scan.words.relatives:
                if not free_order(scan.words) and run[i - 1].text != ",":
                    break  # the report according to which the road is closed is false
                source = (source[0], source[0] + 1)  # отчёт, согласно которому мост закрыт
                content = ((source[1], content_end(scan, source[1], j)),)
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
    inside = len(phrase) > 1 and len(lows) == len(phrase) + 1 and lows[1] in scan.words.possessives
    if inside and (lows[0], *lows[2:]) == phrase:
        return (i + 1, i + 2), j + 1
    return None


def _name_after(scan: Scan, j: int) -> Range | None:
    """The source behind "according to": up to a comma, the end or a new clause; « selon que » has none."""
    run = scan.run
    if j < len(run) and run[j].low in scan.words.complementizers:
        return None
    e = j
    if free_order(scan.words) and j < len(run) and run[j].low in scan.words.prepositions:
        return None  # по данным на 1 мая
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
    first = _behind_time(scan) if free_order(scan.words) else 0
    for i in range(first + 1, min(len(run) - 2, first + 10)):
        if run[i].text != ":":
            continue
        name = found.get(run[first].span.start)
        known = name is not None and name.span.stop == run[i - 1].span.stop
        clause = any(t.quotation is not None or t.low in scan.words.verbs for t in run[i + 1 :])
        if known and (clause or _predicate(scan, i + 1)):
            yield Draft(scan.unit, scan.words.colon, ((first, i),), (i, i + 1), ((i + 1, len(run)),), "headline, colon")
        return


def _behind_time(scan: Scan) -> int:
    """Index behind the time that opens an entry of a chronicle: "10:05. Перу: …"."""
    run, i = scan.run, 0
    while i < len(run) - 1 and (run[i].text.isdigit() or (i and run[i].text in ":.")):
        i += 1
    return i


def _predicate(scan: Scan, start: int) -> bool:
    """True where a word in lower case behind the colon has the ending of a past form that shows gender or number."""
    words = scan.words
    return free_order(words) and any(
        t.kind == "word" and not t.capital and len(t.low) > 4 and t.low.endswith(words.past_endings)
        for t in scan.run[start + 1 :]
    )


def label(scan: Scan) -> Iterable[Draft]:
    """A quotation beside whose it is: Ms. Ode: “We are ready.” | MODERATOR: “Thank you.” | «Да», — вздохнула Ода."""
    yield from _labelled(scan)
    yield from _spoken(scan)


def _labelled(scan: Scan) -> Iterable[Draft]:
    run = scan.run
    inside = {".", ","} if free_order(scan.words) else {"."}  # Инес Борг, Мальта: «Мы готовы».
    for i in range(1, min(len(run) - 1, 9)):
        if (
            run[i].text == ":"
            and run[i + 1].quotation is not None
            and all(t.capital or t.text in inside for t in run[:i])
        ):
            yield Draft(
                scan.unit, scan.words.colon, ((0, i),), (i, i + 1), ((i + 1, scan.end()),), "label, colon, quotation"
            )
            return


def _spoken(scan: Scan) -> Iterable[Draft]:
    """«Мы готовы», — вздохнула Инес Борг. | «Мы готовы», — с горечью заметил посол. Any verb there is one of saying."""
    run, words = scan.run, scan.words
    if not free_order(words):
        return
    for q, quoted in enumerate(run[:-2]):
        j = q + 1 + (run[q + 1].text == ",")
        ended = run[q + 1].text == "," or quoted.text.rstrip('»“”"').endswith(("?", "!", "…"))
        if quoted.quotation is None or not ended or j >= len(run) - 1 or run[j].text not in DASHES:
            continue
        verb = _verb_of_saying(scan, j + 1)
        source = subject_after(run, verb + 1, words) if verb is not None else None
        if verb is None or source is None:
            continue
        content = ((q, q + 1), *after_parenthesis(scan, source[1]))
        cue = replace(words.colon, kind=run[verb].low)
        yield Draft(scan.unit, cue, (source,), (verb, verb + 1), content, "quotation, verb, source")


def _verb_of_saying(scan: Scan, start: int) -> int | None:
    """Index of the verb behind a quotation and a dash: at `start`, or behind a short phrase of manner."""
    run, words = scan.run, scan.words
    if run[start].kind != "word" or run[start].capital:
        return None
    if len(run[start].low) > _SHORT and has_verb(scan, start, start + 1):
        return start
    if run[start].low not in words.prepositions | words.between:
        return None
    for k in range(start + 1, min(len(run) - 1, start + _MANNER)):
        if run[k].kind != "word" or run[k].capital:
            return None
        if len(run[k].low) > _SHORT and is_past(run[k], words):
            return k
    return None


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
