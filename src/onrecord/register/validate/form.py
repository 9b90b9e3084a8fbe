"""Rules on the form of rows: keys, order, ids, references, words, times. Each names the rows that break it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from onrecord.register.files import Row, bytes_of, files_of, rows_of
from onrecord.register.keys import name_key
from onrecord.register.lookup import Register
from onrecord.register.status import DENIAL, OVERLAYS
from onrecord.register.tidy import IDS, KEYS
from onrecord.register.validate.breach import Breach, twice
from onrecord.register.values import KINDS, Dated, Event, Figure, Membership, Name, Relation, Term

STATUSES = frozenset(
    "member founding permanent elected associate participating observer dialogue-partner partner candidate".split()
) | {*OVERLAYS, DENIAL}
BASES = frozenset(["", *"signature in-force deposit decision notice effective de-facto".split()])
TERM_BASES = BASES | {"rule", "exception"}
PREDICATES = frozenset("continues successor_of part_of merged_into split_from predecessor_of organ_of".split())
EVENTS = frozenset("founding charter admission resolution notice suspension".split())
REFERENCES = frozenset(["treaty", "resolution", "official list", "dataset", "press", "editorial"])
MOST_WORDS, MOST_CHARACTERS = 25, 300


def keys_are_unique(register: Register) -> Iterator[Breach]:
    """One row, one key; a code belongs to one entity."""
    t = register.tables
    yield from twice("entity", ((e.at, e.id) for e in t.entities))
    yield from twice("name", ((n.at, (n.entity, n.language, n.text, n.start.text)) for n in t.names))
    yield from twice("relation", ((r.at, (r.subject, r.predicate, r.object)) for r in t.relations))
    drawn = {header.id for header in t.organizations if header.drawn}
    yield from twice("membership", ((m.at, m.id) for m in t.memberships if m.organization not in drawn))
    yield from twice("term", ((x.at, x.id) for x in t.terms))
    yield from twice("event", ((x.at, x.id) for x in t.events))
    yield from twice("reference", ((x.at, x.id) for x in t.references))
    yield from twice("ambiguous name", ((a.at, (a.language, name_key(a.text))) for a in t.ambiguous))
    for code in ("iso2", "iso3", "iso3_former", "m49"):
        yield from twice(code, ((e.at, getattr(e, code)) for e in t.entities))


def rows_are_sorted(register: Register) -> Iterator[Breach]:
    """Sorted by key inside a file, so that two people's changes merge."""
    for table, key in KEYS.items():
        for place, rows in _as_written(register, table):
            keyed = [(line, tuple(row.get(column, "") for column in key)) for line, row in rows]
            for (_, one), (line, following) in pairwise(keyed):
                if one > following:
                    yield f"{place}:{line}", f"{' / '.join(following)} stands behind {' / '.join(one)}; run tidy"


def ids_come_from_content(register: Register) -> Iterator[Breach]:
    """The ids of members, terms and events are made from what the row says, so that a changed row is another row."""
    for table, make in IDS.items():
        for place, rows in _as_written(register, table):
            for line, row in rows:
                if row["id"] != make(row):
                    yield f"{place}:{line}", f"the id should be {make(row)}, not {row['id'] or 'empty'}; run tidy"


def ids_exist(register: Register) -> Iterator[Breach]:
    """Whatever a row points at is there."""
    t = register.tables
    wanted: list[tuple[str, str]] = [(n.at, n.entity) for n in t.names]
    wanted += [(r.at, id_) for r in t.relations for id_ in (r.subject, r.object)]
    wanted += [(m.at, id_) for m in t.memberships for id_ in (m.member, m.organization, m.position_of) if id_]
    wanted += [(o.at, o.organization) for o in t.offices]
    wanted += [(x.at, id_) for x in t.terms for id_ in (x.office, x.holder, x.on_behalf_of) if id_]
    wanted += [(x.at, x.entity) for x in t.events]
    wanted += [(a.at, id_) for a in t.ambiguous for id_ in a.entities]
    wanted += [(h.at, h.id) for h in t.organizations]
    wanted += [(f.at, f.entity) for f in register.figures.rows]
    known = register.entities
    yield from ((at, f"there is no entity {id_!r}") for at, id_ in wanted if id_ not in known)


def references_exist(register: Register) -> Iterator[Breach]:
    """Every row rests on a reference that is there, and every reference is used."""
    t = register.tables
    rows: tuple[tuple[Name | Relation | Membership | Term | Event | Figure, ...], ...] = (
        t.names, t.relations, t.memberships, t.terms, t.events, register.figures.rows
    )  # fmt: skip
    wanted = [(row.at, row.reference) for table in rows for row in table]
    wanted += [(m.at, m.reference2) for m in t.memberships if m.reference2]
    wanted += [(h.at, act) for h in t.organizations for act in h.acts]
    known = {r.id for r in t.references}
    yield from ((at, f"there is no reference {id_!r}") for at, id_ in wanted if id_ not in known)
    used = {id_ for _, id_ in wanted}
    yield from ((r.at, f"no row rests on the reference {r.id!r}") for r in t.references if r.id not in used)


def references_are_found(register: Register) -> Iterator[Breach]:
    """A reference has a document symbol or an address; an excerpt is short and from a text that was opened."""
    for reference in register.tables.references:
        if not reference.symbol and not reference.url:
            yield reference.at, f"{reference.id} has neither a document symbol nor an address"
        if len(reference.excerpt) > MOST_CHARACTERS or len(reference.excerpt.split()) > MOST_WORDS:
            yield reference.at, f"the excerpt of {reference.id} is longer than {MOST_WORDS} words"
        if reference.excerpt and not reference.retrieved:
            yield reference.at, f"{reference.id} has an excerpt, but nobody says when the text was opened"


def words_are_known(register: Register) -> Iterator[Breach]:
    """Statuses, bases, kinds and predicates are those of the model."""
    t = register.tables
    used: list[tuple[str, str, frozenset[str]]] = [(m.at, m.status, STATUSES) for m in t.memberships]
    used += [(m.at, basis, BASES) for m in t.memberships for basis in (m.start_basis, m.stop_basis)]
    used += [(x.at, x.basis, TERM_BASES) for x in t.terms]
    used += [(n.at, n.kind, frozenset(KINDS)) for n in t.names]
    used += [(r.at, r.predicate, PREDICATES) for r in t.relations]
    used += [(x.at, x.kind, EVENTS) for x in t.events]
    used += [(r.at, r.kind, REFERENCES) for r in t.references]
    for at, word, known in used:
        if word not in known:
            yield at, f"{word!r} is none of {', '.join(sorted(known))}"


def times_run_forward(register: Register) -> Iterator[Breach]:
    """`from` is before `to`."""
    t = register.tables
    rows: tuple[tuple[Dated, ...], ...] = (t.entities, t.names, t.relations, t.memberships, t.terms)
    for row in chain.from_iterable(rows):
        if row.since and row.start.earliest >= row.stop.latest:
            yield row.at, f"from {row.since} is not before to {row.until}"


def _as_written(register: Register, table: str) -> Iterator[tuple[str, list[tuple[int, Row]]]]:
    """The files of a table, each with its rows and their lines as they are written."""
    for path in files_of(register.tables.folder, table):
        place = path.relative_to(register.tables.folder).as_posix()
        yield place, rows_of(path, bytes_of(path), place)[1]
