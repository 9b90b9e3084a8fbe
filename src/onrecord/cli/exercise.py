"""`onrecord demo`: the samples that come with the program, read into an archive that is thrown away."""

from __future__ import annotations

import sys
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from onrecord.cli.sheet import Sheet
from onrecord.cli.terminal import console, write
from onrecord.cli.words import called, counted

EXERCISE = (
    "This is a Model UN exercise: the meeting was never held, and its delegates and what they say are invented."
    " The States and organizations are real."
)


def show_exercise(*, as_json: bool) -> None:
    """Prints who said what in each sample; with `as_json`, their readings as of the contract."""
    from onrecord import pipeline
    from onrecord.archive import Archive
    from onrecord.contract import to_json
    from onrecord.exports.json import JSON_LINES
    from onrecord.samples import paths

    resources = pipeline.load_resources()
    samples = paths()
    if as_json:
        for path in samples:
            write(JSON_LINES.line(to_json(pipeline.read(str(path), resources))))
        return
    sheet = Sheet(console())
    sheet.line(EXERCISE, "bold")
    with TemporaryDirectory(prefix="onrecord-demo-") as folder, Archive.open(Path(folder) / "demo.sqlite") as archive:
        for path in samples:
            dossier = pipeline.read(str(path), resources)
            archive.put(dossier)
            sheet.heading(f"{called(str(path))} (Model UN exercise)")
            sheet.head(dossier)
            if dossier.speeches and dossier.meeting is not None:
                sheet.meeting(dossier.meeting)
                sheet.votes(dossier)
                sheet.outline(dossier)
            else:
                sheet.said(dossier)
        holdings = archive.holdings()
    sheet.heading("What you saw")
    sheet.line(
        f"{counted(holdings.documents, 'document')} with {counted(holdings.speeches, 'speech', 'speeches')} and"
        f" {counted(holdings.attributions, 'attribution')}. {EXERCISE}"
    )
    sheet.heading("Try next")
    program, sample = _program(), _from_here(samples[1])
    for command, why in (
        (
            f"{program} read {sample}",
            "reads one of them into your own archive and says what was left open",
        ),
        (f"{program} said --kind direct", "lists what your archive holds, here the direct quotations"),
        (f"{program} show ID", "shows a passage in its document; the ids stand beside the words"),
    ):
        sheet.line(command, "bold", indent=2)
        sheet.line(why, indent=4)


def _program() -> str:
    """What to type to call this program: its name where the shell finds it, else the path that was typed."""
    typed = Path(sys.argv[0])
    return "onrecord" if which("onrecord") or typed.stem != "onrecord" else _from_here(typed)


def _from_here(path: Path) -> str:
    """The path as it is shortest to type from the folder one stands in."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
