"""How records looked: one layout for each era of the Security Council's verbatim records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """One era. `years` are those in which it was used, first and last.

    `capitals`: surnames and "The PRESIDENT" in capitals. `note`: the words for the language of delivery, a kind of
    `Tongue.notes`. `result` and `invitation`: kinds of `Tongue.results` and `Tongue.rule37`. `and_last`: a list of
    States has "and" before the last one. `named_members`: the cover names the members' representatives. `head`: what
    stands at the head of each page. `columns` of a page in PDF; `leaders` are the dots between the two halves of a row.
    `torn`: a word processor's spaces ("The  President").
    """

    name: str
    years: tuple[int, int]
    capitals: bool
    note: str
    result: str
    invitation: str
    and_last: bool
    named_members: bool
    head: str
    columns: int
    leaders: str
    torn: bool = False


LAYOUTS = {
    layout.name: layout
    for layout in (
        Layout("printed-1946", (1946, 1960), True, "translated", "record", "letters", True, False, "none", 2, " . . ."),
        Layout("capitals-1990", (1990, 1993), True, "interpreted", "plain", "letters", True, True, "symbol", 1, " . ."),
        Layout("columns-1994", (1994, 1998), False, "interpreted", "plain", "letters", True, True, "1994", 2, " . ."),
        Layout("columns-1999", (1999, 2008), False, "spoke", "plain", "letters", False, True, "symbol", 2, " . ."),
        Layout("columns-2009", (2009, 2023), False, "spoke", "received", "rule", True, True, "2009", 2, " . ."),
        Layout("word-2024", (2024, 2026), False, "spoke", "received", "rule", False, True, "2009", 1, ".", torn=True),
    )
}
"""By name, in order of time."""
