"""Quotations with the name of their author behind them: “We are ready.” ― Ana Ode"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.attribution.draft import Draft, Scan
from onrecord.attribution.drafting import DASHES

SIGNED = "quotation, dash, name"
_BARS = DASHES | {"―"}
_LONGEST = 14  # words and marks of a name with an age, an office or a place


def signed(scan: Scan) -> Iterable[Draft]:
    """“We are ready.” ― Ana Ode | “We are ready.” — Ana Ode, teacher, Valletta. The quotation is all that is before."""
    run, end = scan.run, scan.end()
    if end < 3 or run[0].quotation is None or run[1].text not in _BARS or end > 2 + _LONGEST:
        return
    behind = run[2:end]
    if not behind[0].capital or any(t.quotation is not None or t.text in ":;" for t in behind):
        return
    name = next((i for i, t in enumerate(behind) if t.text in {",", "("}), len(behind))
    if any(t.kind == "word" and not t.capital and t.low not in scan.words.genitives for t in behind[:name]):
        return
    yield Draft(scan.unit, scan.words.colon, ((2, end),), (1, 2), ((0, 1),), SIGNED)
