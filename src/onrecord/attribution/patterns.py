"""The rules: small named functions in an ordered tuple. The first that gives a draft for a cue decides.

Each takes the scan of a unit and one reading of one cue word, and looks at what stands before and behind it.
"""

from __future__ import annotations

from collections.abc import Callable

from onrecord.attribution.clauses import (
    complementizer,
    content_end,
    has_verb,
    is_parenthesis,
    is_past,
    quotation_at,
    skip_adjunct,
    skip_aside,
)
from onrecord.attribution.draft import Draft, Scan
from onrecord.attribution.drafting import after_parenthesis, before_content, drafted, free_order, rightward
from onrecord.attribution.inflected import between_commas, colon_clause, dialogue, in_document, said_in_document
from onrecord.attribution.sources import Range, skip_back, subject_after
from onrecord.attribution.subjects import subject_of
from onrecord.attribution.units import Hit

_ASKED = 3  # words of a question among which its question word stands: *останется ли* миссия

Rule = Callable[[Scan, Hit], Draft | None]


def inverted(scan: Scan, hit: Hit) -> Draft | None:
    """“…,” said Ms. Ode, the envoy of Chad. | The talks have failed, said the ministry."""
    run, words = scan.run, scan.words
    k = skip_back(run, hit.start, words)
    if hit.participle or "quotation" not in hit.cue.frames or k == 0:
        return None
    if run[k - 1].quotation is None and run[k - 1].text not in {",", "—", "–"}:
        return None
    source = _inverted_subject(scan, hit)
    before = before_content(scan, k)
    if source is None or before is None or not _plausible_inversion(scan, hit, source):
        return None
    after = after_parenthesis(scan, source[1])
    quoted = run[before[1] - 1].quotation is not None
    goes_on = any(run[start].quotation is not None for start, _ in after)  # Peace, said Ms. Ode, “is work”
    surely = not words.gender_endings  # where verbs show the gender, their endings tell them well enough
    if not quoted and not goes_on and (source[1] < scan.end() or not has_verb(scan, *before, surely)):
        return None
    rule = "quotation, cue, source" if quoted else "clause, cue, source"
    return drafted(scan, hit, (source,), (before, *after), rule)


def _inverted_subject(scan: Scan, hit: Hit) -> Range | None:
    """What stands behind an inverted cue: заявил журналистам *посол* | подчеркнули в *МИД Перу*"""
    run, words = scan.run, scan.words
    j = hit.stop
    if j + 1 < len(run) and (run[j].low in words.hearers or (run[j].low in words.at_bodies and run[j + 1].capital)):
        j += 1
    return subject_after(run, j, words)


def _plausible_inversion(scan: Scan, hit: Hit, source: Range) -> bool:
    """An indirect clause may be followed by "said X" only where X is the end of the sentence or of its clause."""
    run = scan.run
    if any(t.low in scan.words.verbs for t in run[slice(*source)]):
        return False
    if source[1] < len(run) and run[source[1]].kind == "word":
        return run[source[1]].low in scan.words.prepositions or run[source[1]].low in scan.words.breaks
    return True


def parenthesis(scan: Scan, hit: Hit) -> Draft | None:
    """“…,” she said, “…” | The road is closed, he added. | The force, the envoy noted, is leaving."""
    if hit.participle or not is_parenthesis(scan, hit):
        return None
    source = subject_of(scan, hit)
    if source is None or source[0] == 0:
        return None
    before = before_content(scan, source[0])
    j = skip_aside(scan, hit)
    if before is None or (free_order(scan.words) and _is_main_clause(scan, before[0], j)):
        return None
    after = after_parenthesis(scan, j)
    if scan.run[before[1] - 1].quotation is None and not after and not has_verb(scan, *before):
        return None
    rule = "quotation, source, cue" if scan.run[before[1] - 1].quotation is not None else "clause, source, cue"
    return drafted(scan, hit, (source,), (before, *after), rule)


def _is_main_clause(scan: Scan, start: int, j: int) -> bool:
    """True where a clause with "that" follows the cue (… , посол отметил, *что* …), or one with "if", "as" went before.

    Only asked where no comma tells a parenthesis from such clauses, since both have one.
    """
    run, words = scan.run, scan.words
    opens = words.complementizers | words.infinitive | words.question_words
    follows = j + 1 < len(run) and run[j].text == "," and run[j + 1].low in opens
    return follows or run[start].low in words.breaks - words.verbs | words.as_words


def introduces_quotation(scan: Scan, hit: Hit) -> Draft | None:
    """The envoy said: “…” | She told reporters on Friday, “…”"""
    if "quotation" not in hit.cue.frames:
        return None
    i = quotation_at(scan, hit.stop)
    return None if i is None else rightward(scan, hit, i, "source, cue, quotation")


def introduces_clause(scan: Scan, hit: Hit) -> Draft | None:
    """The envoy said that the road was closed. | She told the Council in May that she would leave."""
    if not hit.cue.frames & {"clause", "that", "addressee"}:
        return None
    i = complementizer(scan, hit.stop)
    if i is not None and (_object_between(scan, hit, i) or _cue_between(scan, hit, i)):
        return None
    return None if i is None else rightward(scan, hit, i, "source, cue, that")


def _object_between(scan: Scan, hit: Hit, i: int) -> bool:
    """True if a noun stands between cue and "that": recalled the pledge that … (the pledge is the content then)."""
    first, words = scan.run[hit.stop], scan.words
    if hit.stop >= i or first.kind != "word":
        return False
    if "object" not in hit.cue.frames:  # she said the charge that …; but: he told the Council that …
        article = first.low in words.determiners - words.prepositions - words.complementizers
        return article and "clause" in hit.cue.frames and "addressee" not in hit.cue.frames
    aside = words.prepositions | words.between | words.weekdays
    return first.low not in aside and not first.low.endswith(words.adverb_endings)


def _cue_between(scan: Scan, hit: Hit, i: int) -> bool:
    """True if "that" belongs to a later cue: Посол не согласился, *отметив*, что …"""
    return free_order(scan.words) and any(hit.stop <= other.start < i for other in scan.hits)


def told_by(scan: Scan, hit: Hit) -> Draft | None:
    """Ms. Ode was told by the chair that the list was closed."""
    run, words = scan.run, scan.words
    k = skip_back(run, hit.start, words)
    passive = is_past(run[hit.start], words) and any(t.low in words.be for t in run[k : hit.start])
    if not passive or hit.stop >= len(run) or run[hit.stop].low not in words.agents:
        return None
    i = complementizer(scan, hit.stop + 1)
    if i is None or i == hit.stop + 1:
        return None
    return drafted(scan, hit, ((hit.stop + 1, i),), ((i, content_end(scan, i, hit.stop)),), "passive, agent, that")


def introduces_question(scan: Scan, hit: Hit) -> Draft | None:
    """The envoy asked whether the force would stay. | Посол спросил, останется ли миссия."""
    run, words, j = scan.run, scan.words, hit.stop
    if "question" not in hit.cue.frames or j >= len(run):
        return None
    asked = run[j].low in words.question_words
    if free_order(words) and run[j].text == ",":
        j += 1
        asked = any(t.low in words.question_words for t in run[j : j + _ASKED])
    return rightward(scan, hit, j, "source, cue, question") if asked else None


def introduces_infinitive(scan: Scan, hit: Hit) -> Draft | None:
    """The ministry pledged to withdraw. | Министерство готово вывести войска. | Они хотят, чтобы мост открыли."""
    run, words, j = scan.run, scan.words, hit.stop
    if "infinitive" not in hit.cue.frames or j >= len(run):
        return None
    if free_order(words):
        j += j + 1 < len(run) and run[j].text == "," and run[j + 1].low in words.infinitive
        while run[j].low in words.negations and j + 1 < len(run):
            j += 1
        opens = run[j].low in words.infinitive or has_verb(scan, j, j + 1)
        return rightward(scan, hit, j, "source, cue, infinitive") if opens else None
    return rightward(scan, hit, j, "source, cue, infinitive") if run[j].low in words.infinitive else None


def introduces_bare_clause(scan: Scan, hit: Hit) -> Draft | None:
    """The envoy said regional bodies must act."""
    j = skip_adjunct(scan, hit.stop)
    if "clause" not in hit.cue.frames or j >= scan.end():
        return None
    run = scan.run
    if run[j].text == "," and j > hit.stop:
        j += 1
    said = hit.cue.kind == scan.words.cues[0].kind
    if j >= scan.end() or run[j].kind == "mark":
        return None
    if not said and not _opens_clause(scan, hit, j):
        return None
    return rightward(scan, hit, j, "source, cue, clause")


def _opens_clause(scan: Scan, hit: Hit, j: int) -> bool:
    """True if a clause without "that" may begin at `j`: a verb follows, and for a cue that takes objects, a subject."""
    first, words = scan.run[j], scan.words
    surely = bool(hit.cue.frames & {"object", "addressee"})
    subject = first.capital or first.low in words.determiners or first.low in words.pronouns
    return (
        first.low not in words.prepositions | words.complementizers
        and (subject or not surely)
        and has_verb(scan, j, scan.end(), surely)
    )


def introduces_object(scan: Scan, hit: Hit) -> Draft | None:
    """The envoy condemned the attack. | She noted with concern the growing tension."""
    if "object" not in hit.cue.frames:
        return None
    run, words = scan.run, scan.words
    j = skip_adjunct(scan, hit.stop)
    if j < len(run) and run[j].text in {",", ".", ":", ";"}:
        j = hit.stop
    if j >= scan.end() and free_order(words):  # a heading: Гана призывает к миру
        j = hit.stop
    while j > hit.stop and run[j - 1].low in words.quantifiers:
        j -= 1
    if j >= scan.end() or (run[j].kind == "mark") or run[j].low in words.breaks - words.determiners:
        return None
    if run[j].low in words.agents or run[hit.stop].low in words.agents:
        return None  # the initiative proposed *by* Peru
    if hit.start and run[hit.start - 1].low in words.relatives:
        return None  # an organization which calls itself regional
    draft = rightward(scan, hit, j, "source, cue, object", _other_clause(scan, hit, j))
    return None if draft is not None and free_order(words) and _names_only(scan, draft) else draft


def _names_only(scan: Scan, draft: Draft) -> bool:
    """True for a name, a cue and a whole name: nothing tells who thanked whom in «Веру поблагодарила Анна Ода»."""
    (start, stop), (first, last) = draft.source[0], draft.content[0]
    whole = last - first > 1 and all(t.capital for t in scan.run[first:last])
    return whole and all(t.capital for t in scan.run[start:stop])


def _other_clause(scan: Scan, hit: Hit, start: int) -> int | None:
    """Where another subject with a cue of its own begins: Она осудила налёт*, а посол Ганы* предложил помощь."""
    run, words = scan.run, scan.words
    if not free_order(words):
        return None
    for other in scan.hits:
        found = subject_of(scan, other) if other.start > start and not other.participle else None
        if (
            found
            and found[0] - 2 > start
            and run[found[0] - 1].low in words.conjunctions
            and run[found[0] - 2].text == ","
        ):
            return min(found[0] - 2, content_end(scan, start, hit.stop))
    return None


def as_clause(scan: Scan, hit: Hit) -> Draft | None:
    """As the envoy noted, the force is leaving. | The force is leaving, as noted the envoy. (Как отметил посол, …)"""
    run, words = scan.run, scan.words
    if hit.participle or not words.as_words:
        return None
    behind = subject_after(run, hit.stop, words) if run[hit.start - 1].low in words.as_words and hit.start else None
    comma = next((i for i in range(*behind) if run[i].text == ","), None) if behind else None
    cued = comma is not None and behind is not None and any(comma < h.start <= behind[1] for h in scan.hits)
    if behind and hit.start == 1 and (behind[1] >= scan.end() or cued):  # a clause was taken for an apposition
        behind = (behind[0], comma) if comma is not None else None
    source = behind or subject_of(scan, hit)
    if source is None:
        return None
    opener = hit.start - 1 if behind else source[0] - 1
    if opener < 0 or run[opener].low not in words.as_words:
        return None
    stop = source[1] if behind else hit.stop
    if opener == 0 and stop < scan.end() and run[stop].text == ",":
        return drafted(scan, hit, (source,), ((stop + 1, content_end(scan, stop + 1, stop)),), "as, cue")
    if opener > 1 and run[opener - 1].text == ",":
        return drafted(scan, hit, (source,), ((0, opener - 1),), "as, cue")
    return None


RULES: tuple[Rule, ...] = (
    as_clause,
    said_in_document,
    in_document,
    dialogue,
    inverted,
    between_commas,
    parenthesis,
    told_by,
    introduces_quotation,
    colon_clause,
    introduces_clause,
    introduces_question,
    introduces_infinitive,
    introduces_bare_clause,
    introduces_object,
)
