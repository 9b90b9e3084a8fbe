"""Every vote of the records beside the checkout: Council votes member by member, Assembly votes by their totals.

The truth of Council votes up to 2025 is votes.json (see its SOURCE.txt); its names of States are mapped here to the
register's ids. A vote is joined by its resolution or, if it fell, by the symbol of the draft. The table itself is held
against the register's members of the day: where it names another State than the one that sat, the row is set right.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from onrecord.languages import Language
from onrecord.model import Reading, Vote
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.register import Register, load
from onrecord.text.names import NameFinder

COUNCIL = "organ-unsc"
ASSEMBLY = ("A_65_PV.71.pdf",)
FILES = ("council-2002-2014/*.txt", "council-2020/*.txt", "pdf/*.pdf", "six-languages/*.txt")
POSITIONS = {"in_favour": "Y", "against": "N", "abstaining": "A", "not_participating": "NV", "absent": "NV"}
# the table's names that the register has under another, or that stand for two States in turn
NAMES = {
    "KOREA": ("kor",),
    "BOLIVIA": ("bol",),
    "BOSNIA": ("bih",),
    "VENEZUELA": ("ven",),
    "RUSSIAN FEDERATION/USSR": ("rus", "su"),
    "EGYPT / UNITED ARAB REPUBLIC": ("uar", "egy"),
    "CHINA": ("chn",),
    "GUINEA": ("gin",),
    "YEMEN": ("yem", "ydyd"),
    "SRI LANKA/CEYLAN": ("lka",),
    "GERMANY, FEDERAL REPUBLIC OF": ("deu",),
    "ZAIRE": ("cod",),
    "CONGO": ("cog",),
    "LIBYAN ARAB JAMAHIRIYA": ("lby",),
    "CAPE VERDE": ("cpv",),
    "TURKEY": ("tur",),
    "CZECHOSLOVAKIA": ("cshh",),
    "GERMAN DEMOCRATIC REPUBLIC": ("ddde",),
    "YUGOSLAVIA": ("yucs",),
}
# where the table names another State than the one that sat and voted; the register's members tell which
FAULTS = {
    (1964, "CZECH REPUBLIC"): "cshh",
    (1966, "ALGERIA"): "arg",
    (1967, "ALGERIA"): "arg",
    (2011, "TURKEY"): "prt",
    (2012, "TURKEY"): "prt",
    (2024, "SLOVAKIA"): "svn",
}


def figures(shared: Path, languages: Mapping[str, Language], names: NameFinder) -> dict[str, Any]:
    """The votes that agree with the table, those that it does not hold by name, and the table's own faults by year."""
    register = load()
    rows = json.loads((shared / "records" / "votes" / "votes.json").read_text(encoding="utf-8"))
    table = {"".join(row["ref"].split()): row for row in rows}
    found: dict[str, Any] = defaultdict(int)
    differ: list[str] = []
    unheld: list[str] = []
    out: dict[str, Any] = {}
    for pattern in FILES:
        for path in sorted((shared / "records").glob(pattern)):
            reading = read(to_document(load_origin(str(path))), languages, names)
            if path.name in ASSEMBLY:
                out[path.name] = _assembly(reading)
                continue
            for vote in reading.votes:
                found["votes"] += 1
                row = table.get(_reference(vote)) or table.get(vote.on)
                if row is None:
                    unheld.append(f"{path.stem}: {vote.resolution or vote.on}")
                    continue
                found["held by the table"] += 1
                wrong = list(_differences(vote, row, reading, register))
                found["equal, member by member"] += not wrong
                found["of them with a fault of the table set right"] += any(
                    (row["year"], c) in FAULTS for c in row["countries"]
                )
                found["positions"] += len(row["countries"])
                found["positions equal"] += len(row["countries"]) - len(wrong)
                differ += [f"{path.stem} {vote.on}: {what}" for what in wrong]
    out["Council"] = {**found, "differ": differ, "not in the table": unheld}
    out["the table's members that are not the register's"] = _against_register(rows, register)
    return {"votes": out}


def _reference(vote: Vote) -> str:
    number, _, year = (vote.resolution or "").partition("(")
    return f"S/RES/{number.strip()}({year}"


def _assembly(reading: Reading) -> dict[str, Any]:
    counts = [(len(v.in_favour), len(v.against), len(v.abstaining)) == v.totals for v in reading.votes]
    return {
        "votes": len(counts),
        "equal to their totals": sum(counts),
        "told later": [f"{vote.on}: {c.actor.name} {c.intended}" for vote in reading.votes for c in vote.corrections],
        "unclear": sum(len(vote.unclear) for vote in reading.votes),
    }


def _differences(vote: Vote, row: dict[str, Any], reading: Reading, register: Register) -> list[str]:
    code = reading.document.language
    ours = {
        _identity(actor.name or actor.words, register, row["date"], code): position
        for field, position in POSITIONS.items()
        for actor in getattr(vote, field)
    }
    theirs = {
        FAULTS.get((row["year"], name)) or _row_identity(name, register, row["date"]): position
        for name, position in row["countries"].items()
    }
    wrong = [
        f"{who} {ours.get(who)} for {theirs.get(who)}" for who in ours | theirs if ours.get(who) != theirs.get(who)
    ]
    if vote.totals is not None and vote.totals != (row["yes"], row["no"], row["abstentions"]):
        wrong.append(f"totals {vote.totals}")
    if vote.adopted != row["outcome"].startswith("adopted"):
        wrong.append(f"adopted {vote.adopted}")
    if len(vote.veto_by) != row["veto"]:
        wrong.append(f"vetoes {len(vote.veto_by)} for {row['veto']}")
    return wrong


def _identity(name: str, register: Register, day: str, language: str | None = None) -> str:
    """The register's id of a State by its name, or the name."""
    rows = register.apt(register.rows_named(name, language), day)
    states = {row.entity for row in rows if register.entity(row.entity).kind in ("state", "territory")}
    return next(iter(states)) if len(states) == 1 else name


def _row_identity(name: str, register: Register, day: str) -> str:
    ids = NAMES.get(name)
    if ids is None:
        return _identity(name.title(), register, day, "en")
    members = {member.id for member in register.members(COUNCIL, day)}
    return next((known for known in ids if known in members), ids[0])


def _against_register(rows: list[dict[str, Any]], register: Register) -> dict[str, str]:
    """By year: the table's members without a seat that day, and the members that it lacks."""
    faults: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        seated = {member.id for member in register.members(COUNCIL, row["date"])}
        theirs = {_row_identity(name, register, row["date"]) for name in row["countries"]}
        if seated != theirs:
            faults[str(row["year"])] |= {f"+{who}" for who in theirs - seated} | {f"-{who}" for who in seated - theirs}
    return {year: " ".join(sorted(what)) for year, what in sorted(faults.items())}
