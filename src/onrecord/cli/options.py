"""The options that several commands share, spelled once."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

ArchiveOption = Annotated[
    Path | None,
    typer.Option(
        "--archive",
        envvar="ONRECORD_ARCHIVE",
        metavar="PATH",
        help="The archive file. Without it: onrecord.sqlite in your data folder.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Print CSV with a header line.")]


def archive_path(named: Path | None) -> Path:
    """The archive that a command is to use: the one named, or the default."""
    from onrecord.archive import default_path

    return named or default_path(os.environ, sys.platform, Path.home())
