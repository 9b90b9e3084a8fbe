"""Who said what, asked of the archive: the question, the answer, and the SQL between them."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from onrecord.archive.folding import fold
from onrecord.model import Candidate

Role = Literal["speaker", "affiliation", "on_behalf_of", "about"]
SPEAKING: tuple[Role, ...] = ("speaker", "affiliation", "on_behalf_of")
ANY_PART: tuple[Role, ...] = (*SPEAKING, "about")


@dataclass(frozen=True, slots=True)
class Who:
    """An actor asked for: the words as given, and the ids and names that the register knows for them."""

    words: str
    ids: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Query:
    """A question. `by` speaks or is spoken for; `actor` has any part in it.

    `kind` is "direct", "mixed", "indirect" or "speech", `cue` a cue class, which no speech has. `since` and `until` are
    ISO days, both included. `about` is someone spoken about, or named in the words; what the register does not know is
    text that must occur there. `unsaid` asks also for what the text says was not said, or only might be. `limit` is a
    number of rows.
    """

    by: Who | None = None
    actor: Who | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None
    about: Who | None = None
    cue: str | None = None
    unsaid: bool = False
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Involved:
    """An actor with a part in a statement, as the archive keeps it."""

    role: Role
    actor: str | None
    name: str | None
    words: str
    span: tuple[int, int] | None
    rule: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: an attribution or a speech, with its document. `spans` are [start, stop) in that text.

    `counted` is False where it, or what it stands in, was not said, only might be, or is denied.
    """

    id: str
    kind: str
    type: str | None
    cue_class: str | None
    modality: str
    counted: bool
    words: str
    spans: tuple[tuple[int, int], ...]
    within: str | None
    date: str | None
    date_basis: str
    sha256: str
    uri: str
    title: str | None
    genre: str | None
    standing: str | None
    involved: tuple[Involved, ...] = ()

    def having(self, role: Role) -> tuple[Involved, ...]:
        """Those who have this part in it, in order."""
        return tuple(one for one in self.involved if one.role == role)


@dataclass(frozen=True, slots=True)
class Found:
    """The rows asked for; how many there are in all; how many a date filter could not judge.

    `unsaid` are those left out because the text says that they were not said, or only might be.
    """

    rows: tuple[Said, ...]
    total: int
    undated: int
    unsaid: int = 0


def _holds(haystack: str, needle: str) -> bool:
    return f" {needle} " in f" {haystack} "


def chosen(
    who: Who, known: Iterable[tuple[str | None, str | None, str]]
) -> frozenset[tuple[str | None, str | None, str]]:
    """Those of `known` (id, name, words) that `who` means.

    By the register where it knows the name; else by whole words, so that a surname suffices; else by part of a word.
    What the register knows is never guessed at: "Guinea" is not Papua New Guinea.
    """
    table = {key: (fold(key[1]), fold(key[2])) for key in known}
    if who.ids:
        names = {fold(name) for name in who.names} | {fold(who.words)}
        return frozenset(k for k, texts in table.items() if k[0] in who.ids or (not k[0] and names.intersection(texts)))
    wanted = fold(who.words)
    by_id = frozenset(key for key in table if key[0] == who.words)
    if by_id or not wanted:
        return by_id
    whole = frozenset(key for key, texts in table.items() if any(_holds(text, wanted) for text in texts))
    return whole or frozenset(key for key, texts in table.items() if any(wanted in text for text in texts))


def run(connection: sqlite3.Connection, query: Query) -> Found:
    """The answer to `query`, oldest first, then as the documents have it."""
    conditions, values = _conditions(connection, query)
    where = " AND ".join(["said.counted" if not query.unsaid else "1", *conditions])
    source = "FROM said JOIN document ON document.sha256 = said.document"
    undated, surely = 0, "1"
    if query.since is not None or query.until is not None:
        values |= {"since": query.since or "0000", "until": query.until or "9999-99"}
        surely = "(earliest IS NOT NULL AND earliest >= :since AND latest <= :until)"
        surely_not = "(earliest IS NOT NULL AND (latest < :since OR earliest > :until))"
        maybe = f"SELECT count(*) {source} WHERE {where} AND NOT {surely} AND NOT {surely_not}"
        undated = connection.execute(maybe, values).fetchone()[0]
        where = f"{where} AND {surely}"
    total = connection.execute(f"SELECT count(*) {source} WHERE {where}", values).fetchone()[0]
    left_out = " AND ".join(["NOT said.counted", *conditions, surely])
    unsaid = (
        0 if query.unsaid else connection.execute(f"SELECT count(*) {source} WHERE {left_out}", values).fetchone()[0]
    )
    # Keys first: sorting whole rows would carry all words along.
    keys = connection.execute(
        f"SELECT said.document, said.id {source} WHERE {where}"
        " ORDER BY document.earliest IS NULL, document.earliest, document.sha256, said.kind = 'speech' DESC, said.ord"
        " LIMIT :limit",
        values | {"limit": -1 if query.limit is None else query.limit},
    ).fetchall()
    return Found(tuple(_said(connection, *key) for key in keys), total, undated, unsaid)


def _conditions(connection: sqlite3.Connection, query: Query) -> tuple[list[str], dict[str, str | int]]:
    conditions: list[str] = []
    values: dict[str, str | int] = {}
    for name, who, roles in (("by", query.by, SPEAKING), ("actor", query.actor, ANY_PART)):
        if who is not None:
            _pick(connection, f"picked_{name}", who, roles)
            conditions.append(f"(said.document, said.id) IN (SELECT document, said FROM temp.picked_{name})")
    if query.kind is not None:
        conditions.append("said.kind = :kind")
        values["kind"] = query.kind
    if query.cue is not None:
        conditions.append("said.cue_class = :cue")
        values["cue"] = query.cue
    if query.about is not None:
        conditions.append(_about(connection, query.about, values))
    return conditions, values


def _about(connection: sqlite3.Connection, who: Who, values: dict[str, str | int]) -> str:
    """The condition that somebody is spoken about: by id or, as names are written, in the words.

    What the register does not know is text: it may stand anywhere in the words, or in a name.
    """
    if not who.ids:
        connection.create_function("fold", 1, fold, deterministic=True)
        values["about"] = fold(who.words)
        return (
            "(instr(said.folded, :about) OR EXISTS (SELECT 1 FROM attribution_actor a WHERE"
            " a.document = said.document AND a.said = said.id AND a.role = 'about'"
            " AND (instr(fold(a.name), :about) OR instr(fold(a.words), :about))))"
        )
    _pick(connection, "picked_about", who, ("about",))
    names = sorted({*who.names, who.words} - who.ids, key=len, reverse=True)
    written = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)")
    connection.create_function("names", 1, lambda words: written.search(words) is not None, deterministic=True)
    near = []
    for n, name in enumerate(names):
        values[f"name{n}"] = fold(name)
        near.append(f"instr(said.folded, :name{n})")
    return (
        "((said.document, said.id) IN (SELECT document, said FROM temp.picked_about)"
        f" OR (({' OR '.join(near) or 0}) AND names(said.words)))"
    )


def _pick(connection: sqlite3.Connection, table: str, who: Who, roles: tuple[Role, ...]) -> None:
    """Fills a table of this connection with the statements in which `who` has one of the roles."""
    marks = ", ".join("?" for _ in roles)
    parts = connection.execute(
        f"SELECT document, said, actor, name, words FROM attribution_actor WHERE role IN ({marks})", roles
    ).fetchall()
    keys = chosen(who, {part[2:] for part in parts})
    connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
    connection.execute(f"CREATE TEMP TABLE {table} (document, said, PRIMARY KEY (document, said))")
    connection.executemany(
        f"INSERT OR IGNORE INTO temp.{table} VALUES (?, ?)", (part[:2] for part in parts if part[2:] in keys)
    )


def known(connection: sqlite3.Connection, roles: tuple[Role, ...]) -> list[tuple[str | None, str | None, str]]:
    """Every (id, name, words) that has one of the roles in some statement, once."""
    marks = ", ".join("?" for _ in roles)
    sql = f"SELECT DISTINCT actor, name, words FROM attribution_actor WHERE role IN ({marks}) ORDER BY 1, 2, 3"
    return connection.execute(sql, roles).fetchall()


def _said(connection: sqlite3.Connection, sha256: str, identifier: str) -> Said:
    row = connection.execute(
        "SELECT said.kind, said.type, said.cue_class, said.modality, said.counted, said.words, said.spans, said.within,"
        " document.date, document.date_basis, origin.uri, document.title, document.genre, document.standing FROM said"
        " JOIN document ON document.sha256 = said.document JOIN origin USING (sha256)"
        " WHERE said.document = ? AND said.id = ?",
        (sha256, identifier),
    ).fetchone()
    kind, type_, cue_class, modality, counted, words, spans, within, date, basis, uri, title, genre, standing = row
    involved = connection.execute(
        "SELECT role, actor, name, words, start, stop, rule, candidates FROM attribution_actor"
        " WHERE document = ? AND said = ? ORDER BY role, ord",
        (sha256, identifier),
    )
    return Said(
        id=identifier,
        kind=kind,
        type=type_,
        cue_class=cue_class,
        modality=modality,
        counted=bool(counted),
        words=words,
        spans=tuple((start, stop) for start, stop in json.loads(spans)),
        within=within,
        date=date,
        date_basis=basis,
        sha256=sha256,
        uri=uri,
        title=title,
        genre=genre,
        standing=standing,
        involved=tuple(_involved(*part) for part in involved),
    )


def _involved(
    role: Role,
    actor: str | None,
    name: str | None,
    words: str,
    start: int | None,
    stop: int | None,
    rule: str,
    candidates: str,
) -> Involved:
    span = None if start is None or stop is None else (start, stop)
    found = tuple(Candidate(c["id"], c["name"]) for c in json.loads(candidates))
    return Involved(role, actor, name, words, span, rule, found)
