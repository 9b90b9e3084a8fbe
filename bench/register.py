"""What the register knows, held against tables that others made, and how quick it answers.

Labels: 600 names of speakers' bodies in the Council's debates of 1992-2023, typed by hand; a label of type state is
right if the register gives the State whose code it has, and only that one, on a day of that time. Where the table gives
a State that ended or changed its seat its successor's code, that is said below. Other types have no codes: only the
share that the register knows is told.

Tables: UN admissions, the Council by year, M49, memberships of the Correlates of War (calendar years, known errors) and
of the World Factbook (early 2026, known errors). A pair and year agrees if the register says yes where the table says
member and no where it does not; days that the register leaves open are told apart.

    python -m bench register
"""

from __future__ import annotations

import csv
import gc
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.errors import CallError
from onrecord.register import Register, load
from onrecord.register.files import bytes_of, files_of, rows_of
from onrecord.register.tables import DATA
from onrecord.register.tidy import KEYS
from onrecord.register.validate import unchecked, validate

# The table's code is that of a successor; the register gives the State that spoke. Zaire is the State that is now the
# Democratic Republic of the Congo, by its name of 1971 to 1997.
SUCCESSORS = {"Yugoslavia": "yucs srb", "Serbia And Montenegro": "srb"}
OF_THE_PAST = ("Zaire", "Yugoslavia", "Serbia And Montenegro")
TIMES = ("2000-06-15", "1993-06-15", "2023-06-15")
CURRENT = "2026-01-15"
COW_STATES = dict(pair.split(":") for pair in (
    "uk:gbr saudiarabia:sau sierraleone:sle burkinafaso:bfa uae:are guineabissau:gnb ivorycoast:civ domrepublic:dom"
    " trinidad:tto car:caf congobrazz:cog elsalvador:slv wgermany:deu capeverde:cpv eqguinea:gnq saotome:stp"
    " stlucia:lca costarica:cri nyemen:yem yugoslaviaserb:yucs srilanka:lka stvincent:vct antiguabarbuda:atg"
    " stkitts:kna czechrep:cze papuanewguinea:png soafrica:zaf sanmarino:smr newzealand:nzl syemen:ydyd"
    " fyromacedonia:mkd nokorea:prk wsamoa:wsm solomonis:slb guinea:gin marshallis:mhl micronesiafs:fsm egermany:ddde"
    " etimor:tls sosudan:ssd germany:deu yemen:yem vietnam:vnm russia:rus congo:cod"
).split())  # fmt: skip
COW = {"COE": "org-coe", "EEC": "org-ec", "LOAS": "org-las", "NordC": "org-nordic-council"}
FACTBOOK = {"CE": "org-coe", "G-7": "org-g7", "G-20": "org-g20", "G-77": "org-g77", "NC": "org-nordic-council"}


def run(shared: Path) -> dict[str, Any]:
    """Shares of labels, agreement with tables, counts of rows, and ratios of speed."""
    register = load()
    folder = shared / "register"
    return {
        "labels": dict(_labels(register, folder / "speaker-bodies.csv")),
        "tables": {
            "admissions to the United Nations": _admissions(register, folder / "un-admissions.txt"),
            "Council by year": _council(register, folder / "DPPA-SCMEMBERSHIP.csv"),
            "COW, pairs and years": _cow(register, folder / "cow-igo-spells.csv"),
            "Factbook, pairs": _factbook(register, folder / "factbook-members.csv"),
        },
        "rows": _rows(register),
        **_speed(register),
    }


def _labels(register: Register, path: Path) -> Iterator[tuple[str, str]]:
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    of_type: dict[str, list[bool]] = {}
    wrong = []
    for row in csv.DictReader(lines):
        label, kind = row["country_org"], row["entity_type"]
        wanted = SUCCESSORS.get(label, row["iso3"].lower())
        right = _links(register, label, wanted) if kind == "state" else bool(register.named(label, "en"))
        of_type.setdefault(kind, []).append(right)
        if kind == "state" and not right:
            wrong.append(label)
    for kind, found in of_type.items():
        yield f"{kind}, {'linked rightly' if kind == 'state' else 'known'}", f"{sum(found)} of {len(found)}"
    yield "state, not linked rightly", ", ".join(wrong) or "none"
    yield "state, by names of the past", ", ".join(f"{label}: {_told(register, label)}" for label in OF_THE_PAST)


def _links(register: Register, label: str, wanted: str) -> bool:
    """Whether the label means the State alone on a day of the debates, as a name plate of the UN writes it."""
    for on in TIMES:
        found = register.named(label, "en", on)
        plates = [actor for actor in found if any(getattr(row, "used_by", "") == "un" for row in actor.rows)]
        only = plates if len(found) > 1 else found
        if len(only) == 1 and only[0].id in wanted.split():
            return True
    return False


def _told(register: Register, label: str) -> str:
    """Whom the register means by a name of the past, by day: the table has its successor's code."""
    days = {on: register.named(label, "en", on)[0] for on in sorted(TIMES)}
    return " ".join(dict.fromkeys(f"{actor.id} ({actor.name})" for actor in days.values()))


def _admissions(register: Register, path: Path) -> str:
    lines = [line.rpartition(",") for line in path.read_text(encoding="utf-8").splitlines()]
    wrong = []
    for name, _, day in lines:
        plain = name.replace(" (The)", "").replace(" (Republic of The)", "").strip()
        actor = register.named(plain, "en", CURRENT)[0]
        if actor.admitted != "-".join(reversed(day.strip().split("-"))):
            wrong.append(actor.name)
    return f"{len(lines) - len(wrong)} of {len(lines)} agree; not: {', '.join(wrong) or 'none'}"


def _council(register: Register, path: Path) -> str:
    seats: dict[int, Counter[str]] = {}
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            seats.setdefault(int(row["year"]), Counter())[row["security_council_member"].strip()] += 1
    agree = sum(len(register.council(year)) == sum(names.values()) for year, names in seats.items())
    blank = sum(names[""] for names in seats.values())
    return f"{agree} of {len(seats)} years have as many members ({blank} names are blank in the table)"


def _cow(register: Register, path: Path) -> str:
    told: Counter[str] = Counter()
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["status"] != "member":
                continue
            member = COW_STATES.get(row["state"], row["state"])
            organization = COW.get(row["organisation"], row["organisation"])
            for year in range(int(row["first_year"]), int(row["last_year"]) + 1):
                told[_answer(register, member, organization, str(year))] += 1
    return _shares(told)


def _factbook(register: Register, path: Path) -> str:
    told: Counter[str] = Counter()
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["status"] == "member":
                organization = FACTBOOK.get(row["organisation"], row["organisation"])
                told[_answer(register, row["iso3"], organization, CURRENT)] += 1
    return _shares(told)


def _answer(register: Register, member: str, organization: str, on: str) -> str:
    """What the register says of a year: yes if of any day in it."""
    try:
        found = register.status(member, organization, on)
    except CallError:
        return "not understood"
    if found.answer == "unknown" and len(on) == 4:
        days = (register.status(member, organization, f"{on}-{day}").answer for day in ("01-01", "07-01", "12-31"))
        return "yes" if "yes" in days else "unknown"
    return found.answer


def _shares(told: Counter[str]) -> str:
    whole = sum(told.values())
    return f"{told['yes']} of {whole} yes ({told['yes'] / whole:.1%}); " + ", ".join(
        f"{number} {answer}" for answer, number in sorted(told.items()) if answer != "yes"
    )


def _rows(register: Register) -> dict[str, Any]:
    tables = register.tables
    waiting, stays = unchecked(register)
    return {
        "actors and offices": len(tables.entities),
        "names": len(tables.names),
        "organizations with members": len(tables.organizations),
        "stays": stays,
        "terms": len(tables.terms),
        "figures": len(register.figures.rows),
        "references": len(tables.references),
        "breaches of rules": len(validate(register)),
        "stays that nobody has checked against an opened text": f"{waiting} of {stays}",
    }


def _speed(register: Register) -> dict[str, Any]:
    """Loading beside reading the same files as CSV; looking up a name beside looking it up in a dict."""
    loading = min(_timed(load) for _ in range(5))
    reading = min(_timed(_read_csv) for _ in range(5))
    names = [(name.text, name.language) for name in register.tables.names]
    million = [names[i % len(names)] for i in range(1_000_000)]
    plain = dict.fromkeys(names, "")
    found = _timed(lambda: [register.named(text, language, "2024-07-19") for text, language in million])
    bare = _timed(lambda: [plain[pair] for pair in million])
    return {
        "seconds to load": round(loading, 3),
        "ratio of loading to reading the same files as CSV": round(loading / reading, 1),
        "seconds for a million look-ups of names on a day": round(found, 2),
        "ratio of a look-up to that in a dict": round(found / bare, 1),
    }


def _read_csv() -> None:
    for table in KEYS:
        if table != "figure":
            for path in files_of(DATA, table):
                rows_of(path, bytes_of(path))


def _timed(work: Any) -> float:
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
