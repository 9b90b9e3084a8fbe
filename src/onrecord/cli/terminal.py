"""What the commands share towards the outside: streams, widths, errors as one line, a reader who has left."""

from __future__ import annotations

import functools
import os
import sys
import unicodedata
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ParamSpec

import typer

from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from rich.console import Console

P = ParamSpec("P")

AT_FAULT = 2
# Wide enough to read a sentence, narrow enough to find the next line; also what a pipe or a file gets.
WIDEST = 110
PIPED = 100


def guarded(command: Callable[P, None]) -> Callable[P, None]:
    """The command, with the program's errors as one line and exit code 2, and quiet when its reader has left."""

    @functools.wraps(command)
    def run(*args: P.args, **options: P.kwargs) -> None:
        try:
            command(*args, **options)
            sys.stdout.flush()
        except OnRecordError as error:
            complain(str(error))
            raise typer.Exit(AT_FAULT) from error
        except BrokenPipeError:
            # `| head` has seen enough. Python would flush once more at exit and complain of the closed pipe.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None

    return run


def complain(message: str) -> None:
    """One line on standard error."""
    print("onrecord:", one_line(message), file=sys.stderr)


def note(message: str) -> None:
    """A remark on standard error, so that standard output stays the answer."""
    print(one_line(message), file=sys.stderr)


def clean(text: str) -> str:
    """`text` that cannot steer a terminal: control characters and marks that reorder a line become U+FFFD, one each."""
    return "".join("\ufffd" if _steers(char) else char for char in text)


def one_line(text: str) -> str:
    """`text` cleaned, with every run of white space as one space."""
    return clean(" ".join(text.split()))


def _steers(char: str) -> bool:
    if char in "\n\t":
        return False
    return unicodedata.category(char) in ("Cc", "Cs") or "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"


def write(data: bytes) -> None:
    """Bytes to standard output as they are, at once: UTF-8 stays UTF-8 whatever the locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def width(terminal: int | None, environ: Mapping[str, str]) -> int:
    """Characters to a line: of the terminal (None if there is none) within reason, else COLUMNS, else a fixed one."""
    named = environ.get("COLUMNS", "")
    wanted = int(named) if named.isascii() and named.isdigit() and int(named) else terminal
    return max(40, min(wanted or PIPED, WIDEST))


def console() -> Console:
    """Where views for people go: colour on a terminal only, none under NO_COLOR, no markup read from the text."""
    from rich.console import Console

    stream = sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
    columns = os.get_terminal_size(stream.fileno()).columns if stream.isatty() else None
    return Console(
        file=stream,
        width=width(columns, os.environ),
        markup=False,
        highlight=False,
        emoji=False,
    )
