"""Who is meant: speakers, and whom they speak for, on the attributions that pair with an annotator's (lenient).

A speaker is right, open (the program gives no name) or wrong; some of the wrong are no other actor, but a name
that only repeats the source's words ("the document", of a resolution). An anonymous source has no name to give.
How names are compared: `identity`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from bench.attribution.identity import Identities, words_of
from bench.attribution.material import OWN, RUSSIAN, Material
from bench.attribution.own import HALVES
from bench.attribution.scoring import Case, Row, Scorer, share
from onrecord.model import Actor, Attribution

NAMED = ("person", "state", "organization", "office", "document")
SETS = (("own genre", OWN), ("Russian", RUSSIAN))


def figures(material: Material) -> dict[str, Any]:
    """By set, half and engine."""
    out: dict[str, Any] = {}
    for engine in material.engines:
        resources = material.resources(engine)
        identities = Identities(resources.register, resources.languages)
        for name, files in SETS:
            for half in HALVES:
                cases = [case for case in material.passages(files, engine).cases if case.half == half]
                out[f"speakers, {name} {half}, {engine}"] = measured(material.scorer, cases, identities)
    return out


def measured(scorer: Scorer, cases: Sequence[Case], identities: Identities) -> dict[str, str]:
    """Shares right, open and wrong of speakers with a name; of anonymous ones without; of whom they speak for."""
    named: Counter[str] = Counter()
    kinds: Counter[tuple[str, str]] = Counter()
    anonymous: Counter[bool] = Counter()
    behalf: Counter[str] = Counter()
    repeated = 0
    for case in cases:
        for theirs, ours in scorer.pairs(case):
            speaker, given = theirs["speaker"], ours["given"]
            if speaker["kind"] == "anonymous":
                anonymous[given.speaker.name is None] += 1
            elif speaker["kind"] in NAMED and speaker["name"]:
                verdict = judged(theirs, given, case, identities)
                named[verdict] += 1
                kinds[speaker["kind"], verdict] += 1
                repeated += verdict == "wrong" and repeats(given.speaker)
            if theirs["on_behalf_of"]:
                behalf[judged_behalf(theirs["on_behalf_of"], given.on_behalf_of, case, identities)] += 1
    out = _shares(named, ("right", "open", "wrong"))
    out["wrong, but only the source's words"] = share(repeated, named.total())
    for kind in NAMED:
        of = sum(kinds[kind, verdict] for verdict in ("right", "open", "wrong"))
        out[f"right, {kind}"] = share(kinds[kind, "right"], of)
    out["anonymous sources left without a name"] = share(anonymous[True], anonymous.total())
    return out | {f"on behalf of, {key}": value for key, value in _shares(behalf, ("right", "open", "wrong")).items()}


def judged(theirs: Row, given: Attribution, case: Case, identities: Identities) -> str:
    """right, open or wrong."""
    if given.speaker.name is None:
        return "open"
    others = [row["speaker"]["name"] for row in case.gold if row["speaker"]["kind"] == "person"]
    speaker = theirs["speaker"]
    right = identities.same(
        speaker["name"], given.speaker, language=case.language, on=case.on, kind=speaker["kind"], others=others
    )
    return "right" if right else "wrong"


def repeats(actor: Actor) -> bool:
    """True for a name that is nothing but words of the source, and leads to nobody."""
    own, words = words_of(actor.name or ""), words_of(actor.words)
    return actor.id is None and any(words[at : at + len(own)] == own for at in range(len(words)))


def judged_behalf(names: Iterable[str], actors: Sequence[Actor], case: Case, identities: Identities) -> str:
    """right if the actors are those that the annotator names and no others, open if there are none."""
    names = list(names)
    if not actors:
        return "open"
    found = matched(names, actors, case, identities)
    return "right" if found == len(names) == len(actors) else "wrong"


def matched(names: Iterable[str], actors: Iterable[Actor], case: Case, identities: Identities) -> int:
    """How many of the names have an actor of their own."""
    left = list(actors)
    count = 0
    for name in names:
        for actor in left:
            if identities.same(name, actor, language=case.language, on=case.on):
                left.remove(actor)
                count += 1
                break
    return count


def _shares(counts: Counter[str], verdicts: Iterable[str]) -> dict[str, str]:
    return {verdict: share(counts[verdict], counts.total()) for verdict in verdicts}
