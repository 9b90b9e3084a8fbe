"""What was missed, found too much, or taken for another actor in the dev halves, for those who improve the program.

Of the final halves nothing is shown. A place is `file:character`, for `onrecord show` or an editor.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.attribution.identity import Identities
from bench.attribution.material import GOLD, OWN, RUSSIAN, Material, read_passages
from bench.attribution.scoring import Case, Row, Scorer
from bench.attribution.speakers import NAMED, judged

_SHOWN = 90


def lines(material: Material, engine: str) -> Iterator[str]:
    """A line for each miss."""
    resources = material.resources(engine)
    identities = Identities(resources.register, resources.languages)
    rows = [row for name in (*OWN, *RUSSIAN) for row in material.rows(GOLD / f"{name}.jsonl") if row["half"] == "dev"]
    starts = {row["id"]: row["passage"][0] for row in rows}
    for case in read_passages(rows, material.shared, resources).cases:
        for what, row, told in _misses(material.scorer, case, identities):
            at = starts[case.key] + min(start for start, _ in row["content"])
            yield f"{what:8} {case.file}:{at} {told}"


def _misses(scorer: Scorer, case: Case, identities: Identities) -> Iterator[tuple[str, Row, str]]:
    pairs = scorer.pairs(case)
    paired = {id(row) for pair in pairs for row in pair}
    for theirs in case.gold:
        if theirs["content"] and id(theirs) not in paired:
            yield "missed", theirs, _shown(case, theirs)
    for ours in case.found:
        if ours["content"] and id(ours) not in paired:
            yield "too much", ours, f"{_shown(case, ours)} ({ours['given'].rule})"
    for theirs, ours in pairs:
        speaker, given = theirs["speaker"], ours["given"].speaker
        if speaker["kind"] in NAMED and speaker["name"]:
            verdict = judged(theirs, ours["given"], case, identities)
            if verdict != "right":
                yield verdict, ours, f"{given.words} is {speaker['name']}, not {given.name} ({given.rule})"


def _shown(case: Case, row: Row) -> str:
    def words(role: str) -> str:
        return " … ".join(case.text[start:stop] for start, stop in row[role])

    return f"[{words('source')}] {{{words('cue')}}} {words('content')}"[:_SHOWN].replace("\n", " ")
