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
        metavar="PATH",
        help="The archive file. Without it: the one that ONRECORD_ARCHIVE names, else onrecord.sqlite in your data"
        " folder.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Print CSV with a header line.")]


def archive_path(named: Path | None) -> Path:
    """The archive that a command is to use: the one named, that of the environment, or the default.

    The environment is read here and not by the option, since `read --json` stores only where `--archive` is given.
    """
    from onrecord.archive import default_path

    wanted = named or os.environ.get("ONRECORD_ARCHIVE")
    return Path(wanted) if wanted else default_path(os.environ, sys.platform, Path.home())
