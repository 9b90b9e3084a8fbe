"""The rules that every row must keep: what a change to the register must pass. See docs/register.md.

Rules are small functions in an ordered tuple; each names the rows that break it, with file and line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from onrecord.register.lookup import Register
from onrecord.register.validate import facts, form
from onrecord.register.validate.breach import Breach

Rule = Callable[[Register], Iterable[Breach]]

FORM: tuple[Rule, ...] = (
    form.keys_are_unique,
    form.rows_are_sorted,
    form.ids_come_from_content,
    form.ids_exist,
    form.references_exist,
    form.references_are_found,
    form.words_are_known,
    form.times_run_forward,
)
FACTS: tuple[Rule, ...] = (
    facts.positions_are_held,
    facts.stays_do_not_overlap,
    facts.overlays_lie_on_a_stay,
    facts.terms_do_not_overlap,
    facts.headers_fit,
    facts.ambiguous_names_are_listed,
    facts.states_have_names_and_codes,
    facts.council_is_complete,
    facts.presidency_follows_the_rule,
    facts.population_years_exist,
    facts.checked_rows_stand,
)
RULES = (*FORM, *FACTS)


@dataclass(frozen=True, slots=True)
class Problem:
    """One breach of a rule: `at` is "membership/sco.csv:14", `rule` its name, `what` one sentence."""

    at: str
    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.at}: {self.rule}: {self.what}"


def validate(register: Register) -> tuple[Problem, ...]:
    """Every breach of a rule, in the order of the rules; empty where all rows keep them.

    Where an id is missing or twice there, only the rules on form are judged: the others cannot be read then.
    """
    found = _breaches(FORM, register)
    unread = {form.keys_are_unique.__name__, form.ids_exist.__name__}
    if any(problem.rule in unread for problem in found):
        return found
    return (*found, *_breaches(FACTS, register))


def _breaches(rules: tuple[Rule, ...], register: Register) -> tuple[Problem, ...]:
    return tuple(Problem(at, rule.__name__, what) for rule in rules for at, what in rule(register))


def unchecked(register: Register) -> tuple[int, int]:
    """How many rows of memberships nobody has checked against an opened text yet, and how many there are."""
    drawn = {header.id for header in register.tables.organizations if header.drawn}
    rows = [row for row in register.tables.memberships if row.organization not in drawn]
    return sum(1 for row in rows if not row.checked), len(rows)


__all__ = ["RULES", "Breach", "Problem", "Rule", "unchecked", "validate"]
