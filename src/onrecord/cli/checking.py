"""`onrecord check`: documents read and held against the register and against themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import typer

from onrecord.cli.reading import Wishes, read_one
from onrecord.cli.sheet import Sheet
from onrecord.cli.terminal import AT_FAULT, console, write
from onrecord.cli.words import called, counted, place, shortened
from onrecord.model import Dossier, Finding

FOUND = 1
QUOTED = 200


def check_all(sources: Sequence[str], wishes: Wishes, fail_on: Sequence[str], *, as_json: bool) -> None:
    """Checks every source. Exits with 2 if one could not be read, else with 1 if a verdict of `fail_on` was given."""
    from onrecord.pipeline import check, load_resources

    resources = load_resources(wishes.engine)
    failed = asked = 0
    for source in sources:
        dossier = read_one(source, wishes, resources)
        if dossier is None:
            failed += 1
            continue
        dossier = replace(dossier, findings=check(dossier, resources))
        asked += sum(finding.verdict in fail_on for finding in dossier.findings)
        _show(dossier, as_json=as_json)
    if failed or asked:
        raise typer.Exit(AT_FAULT if failed else FOUND)


def _show(dossier: Dossier, *, as_json: bool) -> None:
    if as_json:
        from onrecord.contract import to_json
        from onrecord.exports.json import JSON_LINES

        write(JSON_LINES.line(to_json(dossier)))
        return
    sheet = Sheet(console())
    sheet.head(dossier)
    told = [finding for finding in dossier.findings if finding.verdict != "supported"]
    sheet.heading(f"Check results: {counted(len(told), 'point')} to look at")
    for finding in told:
        _one(sheet, dossier, finding)
    agree = Counter(finding.check for finding in dossier.findings if finding.verdict == "supported")
    if agree["seat"]:
        sheet.line(f"{counted(agree['seat'], 'seat')} as the register has it.")
    if agree["vote"]:
        sheet.line(f"{counted(agree['vote'], 'vote')} with lists that add up to what was announced.")
    if not dossier.findings:
        sheet.line(f"Nothing in {called(dossier.document.origin.uri)} could be held against anything yet.")


def _one(sheet: Sheet, dossier: Dossier, finding: Finding) -> None:
    sheet.line()
    sheet.who(finding.verdict.replace("_", " "), f" · “{shortened(finding.span.of(dossier.document.text), QUOTED)}”")
    sheet.line(finding.message, indent=2)
    sheet.line(f"{finding.check} · {place(dossier.document, (finding.span,))}", "dim", indent=4)
