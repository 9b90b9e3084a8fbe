"""The commands and their options. Each imports its work when it is called, so that `--help` stays quick."""

from __future__ import annotations

from typing import Annotated

import typer

from onrecord import __version__
from onrecord.cli import registered
from onrecord.cli.options import ArchiveOption, CsvOption, JsonOption
from onrecord.cli.terminal import guarded

app = typer.Typer(
    name="onrecord",
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Reads the records and reports of diplomacy and says who said what, for whom. Every answer carries its place"
    " in the source. Not affiliated with or endorsed by the United Nations.",
)

GenreOption = Annotated[str | None, typer.Option(metavar="KIND", help="What kind of document it is.")]
LanguageOption = Annotated[str | None, typer.Option(metavar="CODE", help="Its language, as in en or ru.")]
EngineOption = Annotated[str, typer.Option(metavar="NAME", help="The attribution engine.")]
DateOption = Annotated[str | None, typer.Option(metavar="DATE", help="The document's date, as in 2024-07-19.")]


def _version(wanted: bool) -> None:
    if wanted:
        print(f"onrecord {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options of the program itself."""


@app.command()
@guarded
def read(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files, web addresses, or - for standard input.")],
    as_json: JsonOption = False,
    genre: GenreOption = None,
    date: DateOption = None,
    language: LanguageOption = None,
    rights: Annotated[str | None, typer.Option(metavar="TEXT", help="The rights in it, to keep with it.")] = None,
    engine: EngineOption = "joint",
    archive: ArchiveOption = None,
) -> None:
    """Read documents and show who said what; the reading goes into the archive.

    With --json the readings are printed, one a line, and nothing is stored unless --archive is given.
    """
    from onrecord.cli.reading import Wishes, read_all

    read_all(files, Wishes(genre=genre, date=date, language=language, rights=rights, engine=engine), as_json, archive)


@app.command()
@guarded
def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files, web addresses, or - for standard input.")],
    as_json: JsonOption = False,
    genre: GenreOption = None,
    date: DateOption = None,
    language: LanguageOption = None,
    engine: EngineOption = "joint",
    fail_on: Annotated[
        list[str] | None, typer.Option(metavar="VERDICT", help="Exit with 1 where this verdict is given.")
    ] = None,
) -> None:
    """Hold documents against the register and against themselves.

    First checks: who presided over the Security Council and sat in it, where a document states its date; names that are
    spelt in two ways. With --json the readings are printed with their findings.
    """
    from onrecord.cli.checking import check_all
    from onrecord.cli.reading import Wishes

    wishes = Wishes(genre=genre, date=date, language=language, engine=engine)
    check_all(files, wishes, fail_on or (), as_json=as_json)


@app.command()
@guarded
def said(
    by: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who speaks or is spoken for: a name in any language, an id.")
    ] = None,
    actor: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who has any part in it: speaks, is spoken for or about.")
    ] = None,
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="direct, mixed, indirect or speech.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="On this day, month or year, or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="On this day, month or year, or earlier.")] = None,
    on: Annotated[str | None, typer.Option(metavar="DATE", help="On this day, or in this month or year.")] = None,
    about: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Who is spoken about: a name in any language, an id; or any text."),
    ] = None,
    cue: Annotated[
        str | None,
        typer.Option(metavar="CLASS", help="What the cue does, as in states, supports, condemns or denies."),
    ] = None,
    unsaid: Annotated[
        bool, typer.Option("--unsaid", help="Also what the text says was not said, or only might be.")
    ] = False,
    limit: Annotated[int | None, typer.Option(metavar="N", min=1, help="At most so many.")] = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
    archive: ArchiveOption = None,
) -> None:
    """List what was said: attributions and speeches in the archive, oldest first."""
    from onrecord.cli.asking import Wanted, list_said

    wanted = Wanted(by, actor, kind, since, until, on, about, cue, unsaid, limit)
    list_said(wanted, archive, as_json=as_json, as_csv=as_csv)


@app.command()
@guarded
def show(
    identifier: Annotated[
        str, typer.Argument(metavar="ID", help="The id of an attribution, speech or document, or its beginning.")
    ],
    context: Annotated[int, typer.Option(metavar="N", min=0, help="Paragraphs around the passage.")] = 1,
    as_json: JsonOption = False,
    archive: ArchiveOption = None,
) -> None:
    """Show a passage in its document, with the source, the cue and the content marked."""
    from onrecord.cli.passage import show_passage

    show_passage(identifier, context, archive, as_json=as_json)


@app.command()
@guarded
def demo(as_json: JsonOption = False) -> None:
    """Read the samples that come with onrecord, a Model UN exercise, and show who said what."""
    from onrecord.cli.exercise import show_exercise

    show_exercise(as_json=as_json)


registered.add_to(app)


def main() -> None:
    """The entry point of the `onrecord` command."""
    app(prog_name="onrecord")
