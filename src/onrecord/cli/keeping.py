"""`onrecord register`: the register's own files held against their rules, and put in order."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import typer

from onrecord.cli.terminal import clean, note, write
from onrecord.cli.words import counted
from onrecord.errors import InputError
from onrecord.register import load, validate
from onrecord.register.tables import DATA
from onrecord.register.tidy import tidy
from onrecord.register.validate import RULES, unchecked


def validate_register(folder: Path | None, *, as_json: bool) -> None:
    """Prints every breach with its file, line and rule, then the counts. Exits with 1 where there is one."""
    register = load(_folder(folder or DATA))
    problems = validate(register)
    if as_json:
        write("".join(json.dumps(asdict(p), ensure_ascii=False) + "\n" for p in problems).encode())
    else:
        for problem in problems:
            print(clean(str(problem)))
    waiting, rows = unchecked(register)
    tables = register.tables
    note(
        f"register {register.version}: {len(tables.entities):,} actors and offices, {len(tables.names):,} names,"
        f" {rows:,} stays, {len(tables.terms):,} terms, {len(register.figures.rows):,} figures,"
        f" {len(tables.references):,} references."
    )
    note(f"Not yet checked against an opened text: {waiting:,} of {rows:,} stays ({waiting / max(rows, 1):.0%}).")
    if problems:
        note(f"{counted(len(problems), 'breach', 'breaches')} of {len(RULES)} rules.")
        raise typer.Exit(1)
    note(f"All {len(RULES)} rules are kept.")


def tidy_register(folder: Path) -> None:
    """Rewrites the files that are not in order, and names them."""
    changed = tidy(_folder(folder))
    for path in changed:
        print(path)
    note(f"{counted(len(changed), 'file')} put in order.")


def _folder(folder: Path) -> Path:
    if not (folder / "EDITED").is_file():
        raise InputError(str(folder), "this is no folder of the register", "Name the one that holds EDITED and name/")
    return folder
