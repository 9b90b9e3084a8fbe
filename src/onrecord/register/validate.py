"""The rules that every row must keep: what a change to the register must pass. See docs/register.md.

Rules are small functions in an ordered tuple; each names the rows that break it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import pairwise

from onrecord.model.ids import content_id
from onrecord.register.edtf import Days
from onrecord.register.keys import name_key
from onrecord.register.lookup import Register
from onrecord.register.presidency import problems as presidency_problems
from onrecord.register.values import Membership

STATUSES = frozenset(
    "member founding permanent elected associate participating observer dialogue-partner partner candidate suspended "
    "withdrawn-pending none".split()
)
BASES = frozenset(["", *"signature in-force deposit decision notice effective de-facto".split()])
NAME_KINDS = frozenset("official short former acronym transliteration demonym error".split())
PREDICATES = frozenset(
    "continues successor_of part_of merged_into split_from predecessor_of organ_of".split()
)  # fmt: skip
EVENTS = frozenset("founding charter admission resolution notice suspension".split())
REFERENCES = frozenset(["treaty", "resolution", "official list", "dataset", "press", "editorial"])
MOST_WORDS, MOST_CHARACTERS = 25, 300


def validate(register: Register) -> list[str]:
    """Every breach of a rule, one sentence each; empty where all rows keep them."""
    return [problem for rule in RULES for problem in rule(register)]


def unchecked(register: Register) -> tuple[int, int]:
    """How many rows of memberships nobody has checked against their reference yet, and how many there are."""
    rows = register.tables.memberships
    return sum(1 for row in rows if not row.checked), len(rows)


def keys_are_unique(register: Register) -> Iterator[str]:
    """One row, one key."""
    t = register.tables
    yield from _twice("entity", (e.id for e in t.entities))
    yield from _twice("name", ((n.entity, n.language, n.text, n.start.text) for n in t.names))
    yield from _twice("relation", ((r.subject, r.predicate, r.object) for r in t.relations))
    yield from _twice("membership", (m.id for m in t.memberships))
    yield from _twice("term", (x.id for x in t.terms))
    yield from _twice("event", (x.id for x in t.events))
    yield from _twice("reference", (x.id for x in t.references))
    yield from _twice("ambiguous", ((a.language, name_key(a.text)) for a in t.ambiguous))
    for code in ("iso2", "iso3", "m49"):
        yield from _twice(f"entity.{code}", (getattr(e, code) for e in t.entities if getattr(e, code)))


def rows_are_sorted(register: Register) -> Iterator[str]:
    """Sorted by key, so that two people's changes merge."""
    t = register.tables
    tables: dict[str, list[tuple[str, ...]]] = {
        "name": [(n.entity, n.language, n.text, n.start.text) for n in t.names],
        "reference": [(r.id,) for r in t.references],
        "term": [(x.office, x.start.text) for x in t.terms],
        "event": [(x.entity, x.date.text) for x in t.events],
    }
    for table, keys in tables.items():
        for one, following in pairwise(keys):
            if one > following:
                yield f"{table}: {' / '.join(following)} stands behind {' / '.join(one)}"


def ids_exist(register: Register) -> Iterator[str]:
    """Whatever a row points at is there."""
    t = register.tables
    wanted: list[tuple[str, str]] = [(f"name {n.text!r}", n.entity) for n in t.names]
    wanted += [(f"relation of {r.subject}", id_) for r in t.relations for id_ in (r.subject, r.object)]
    wanted += [(m.id, id_) for m in t.memberships for id_ in (m.member, m.organization, m.position_of) if id_]
    wanted += [(o.id, o.organization) for o in t.offices]
    wanted += [(x.id, id_) for x in t.terms for id_ in (x.office, x.holder, x.on_behalf_of) if id_]
    wanted += [(x.id, x.entity) for x in t.events]
    wanted += [(f"ambiguous {a.text!r}", id_) for a in t.ambiguous for id_ in a.entities]
    known = register.entities
    yield from (f"{row}: there is no entity {id_!r}" for row, id_ in wanted if id_ not in known)


def references_exist(register: Register) -> Iterator[str]:
    """Every row rests on a reference, and that can be found: a document symbol or an address."""
    t = register.tables
    known = {r.id for r in t.references}
    wanted = [(m.id, m.reference) for m in t.memberships] + [
        (m.id, m.reference2) for m in t.memberships if m.reference2
    ]
    wanted += [(f"name {n.text!r} of {n.entity}", n.reference) for n in t.names]
    wanted += [(f"relation of {r.subject}", r.reference) for r in t.relations]
    wanted += [(x.id, x.reference) for x in t.terms] + [(x.id, x.reference) for x in t.events]
    yield from (f"{row}: there is no reference {id_!r}" for row, id_ in wanted if id_ not in known)
    used = {id_ for _, id_ in wanted}
    for reference in t.references:
        if not reference.symbol and not reference.url:
            yield f"reference {reference.id}: neither a document symbol nor an address"
        if len(reference.excerpt) > MOST_CHARACTERS or len(reference.excerpt.split()) > MOST_WORDS:
            yield f"reference {reference.id}: the excerpt is longer than {MOST_WORDS} words"
        if reference.excerpt and not reference.retrieved:
            yield f"reference {reference.id}: an excerpt from a text that nobody says was opened"
        if reference.id not in used:
            yield f"reference {reference.id}: no row rests on it"


def times_run_forward(register: Register) -> Iterator[str]:
    """`from` is before `to`."""
    t = register.tables
    rows: list[tuple[str, Days, Days]] = [(f"entity {e.id}", e.start, e.stop) for e in t.entities]
    rows += [(f"name {n.text!r} of {n.entity}", n.start, n.stop) for n in t.names]
    rows += [(m.id, m.start, m.stop) for m in t.memberships]
    rows += [(x.id, x.start, x.stop) for x in t.terms]
    for row, start, stop in rows:
        if start.text and stop.text not in ("", "..") and start.latest >= stop.latest:
            yield f"{row}: from {start} is not before to {stop}"


def words_are_known(register: Register) -> Iterator[str]:
    """Statuses, bases, kinds and predicates are those of the model."""
    t = register.tables
    used: list[tuple[str, str, frozenset[str]]] = [(m.id, m.status, STATUSES) for m in t.memberships]
    used += [(m.id, basis, BASES) for m in t.memberships for basis in (m.start_basis, m.stop_basis)]
    used += [(f"name {n.text!r}", n.kind, NAME_KINDS) for n in t.names]
    used += [(f"relation of {r.subject}", r.predicate, PREDICATES) for r in t.relations]
    used += [(x.id, x.kind, EVENTS) for x in t.events]
    used += [(f"reference {r.id}", r.kind, REFERENCES) for r in t.references]
    yield from (
        f"{row}: {word!r} is none of {', '.join(sorted(known))}" for row, word, known in used if word not in known
    )


def memberships_agree(register: Register) -> Iterator[str]:
    """Ids come from content; a view has a holder; equal statuses of a pair do not overlap; a check has a checker."""
    pairs: dict[tuple[str, ...], list[Membership]] = defaultdict(list)
    for row in register.tables.memberships:
        pairs[row.member, row.organization, row.status, row.position_of].append(row)
        made = content_id(
            "m", row.member, row.organization, row.status, row.start.text, row.stop.text, row.position_of
        )  # fmt: skip
        if row.id != made:
            yield f"{row.id}: the id should be {made} ({row.member} in {row.organization})"
        if row.contested != bool(row.position_of):
            yield f"{row.id}: a contested row, and only that, says whose position it is"
        if bool(row.checked) != bool(row.checked_by):
            yield f"{row.id}: checked and checked_by belong together"
    for rows in pairs.values():
        ordered = sorted(rows, key=lambda r: r.start.earliest)
        for one, following in pairwise(ordered):
            if one.stop.text in ("", "..") or one.stop.latest > following.start.latest:
                yield f"{one.id} and {following.id}: {one.member} is twice {one.status} of {one.organization} at once"


def headers_fit(register: Register) -> Iterator[str]:
    """An organization with members has a header, and its statuses are those of the model."""
    headers = {o.id: o for o in register.tables.organizations}
    for id_ in sorted({m.organization for m in register.tables.memberships} - set(headers)):
        yield f"org: {id_} has members but no header"
    known = {r.id for r in register.tables.references}
    for header in headers.values():
        yield from (f"org {header.id}: {s!r} is no status" for s in sorted(header.counts_as_member - STATUSES))
        yield from (f"org {header.id}: there is no reference {a!r}" for a in header.acts if a not in known)


def ambiguous_names_are_listed(register: Register) -> Iterator[str]:
    """A name of two entities is in ambiguous.csv, with both; nothing else is."""
    bearers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in register.tables.names:
        bearers[name.language, name_key(name.text)].add(name.entity)
    listed = {(a.language, name_key(a.text)): set(a.entities) for a in register.tables.ambiguous}
    for (language, text), ids in sorted(bearers.items()):
        if len(ids) > 1 and listed.get((language, text)) != ids:
            yield f"name {text!r} ({language}) means {', '.join(sorted(ids))}, which ambiguous.csv does not list"
    for key, ids in sorted(listed.items()):
        if bearers.get(key, set()) != ids:
            yield f"ambiguous {key[1]!r} ({key[0]}) lists {', '.join(sorted(ids))}, which do not all bear it"


def states_have_names_and_codes(register: Register) -> Iterator[str]:
    """A Member State has its UN name in English, French and Russian, and its codes."""
    states = {m.member for m in register.tables.memberships if m.organization == "org-un"}
    for entity in register.tables.entities:
        for code, form in ((entity.iso2, r"[A-Z]{2}"), (entity.iso3, r"[A-Z]{3}"), (entity.m49, r"\d{3}")):
            if code and not re.fullmatch(form, code):
                yield f"entity {entity.id}: {code!r} is not a code"
        if entity.id not in states or entity.stop.text != "..":
            continue
        if not (entity.iso2 and entity.iso3 and entity.m49):
            yield f"entity {entity.id}: a Member State without ISO 3166 or M49 code"
        have = {n.language for n in entity.names if n.kind == "official" and n.used_by == "un"}
        yield from (f"entity {entity.id}: no UN name in {lang}" for lang in ("en", "fr", "ru") if lang not in have)


def council_is_complete(register: Register) -> Iterator[str]:
    """In every year with terms of the presidency the Council has five permanent and ten elected members."""
    rows = [m for m in register.tables.memberships if m.organization == "organ-unsc"]
    years = sorted({t.start.earliest.year for t in register.tables.terms if t.office == "office-unsc-presidency"})
    for year in years:
        count = Counter(
            m.status for m in rows if m.start.earliest.year <= year
            and (m.stop.text == ".." or m.stop.earliest.isoformat() > f"{year}-12-31")
        )  # fmt: skip
        if (count["permanent"], count["elected"]) != (5, 10):
            yield f"the Council of {year} has {count['permanent']} permanent and {count['elected']} elected members"


RULES: tuple[Callable[[Register], Iterable[str]], ...] = (
    keys_are_unique,
    rows_are_sorted,
    ids_exist,
    references_exist,
    times_run_forward,
    words_are_known,
    memberships_agree,
    headers_fit,
    ambiguous_names_are_listed,
    states_have_names_and_codes,
    council_is_complete,
    presidency_problems,
)


def _twice(table: str, keys: Iterable[Hashable]) -> Iterator[str]:
    return (f"{table}: {key!r} stands {count} times" for key, count in Counter(keys).items() if count > 1)
