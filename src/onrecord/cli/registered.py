"""The commands that ask the register, and those that mend it. Each imports its work when it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.options import CsvOption, JsonOption
from onrecord.cli.terminal import guarded

Who = Annotated[str, typer.Argument(metavar="WHO", help="A name, a code of ISO 3166-1 or M49, or an id.")]
Body = Annotated[str, typer.Argument(metavar="ORGANIZATION", help="Its name, acronym or id.")]
OnOption = Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day, month or year: 2024-07-19.")]
Folder = Annotated[
    Path | None, typer.Argument(metavar="FOLDER", help="The register's files; without it those of the program.")
]

register_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Keep the register's own files in order.")


@guarded
def member(who: Who, organization: Body, on: OnOption = None, as_json: JsonOption = False) -> None:
    """Was it a member of an organization on a day? Without --on: all that it ever was there."""
    from onrecord.cli.answering import show_member

    show_member(who, organization, on, as_json=as_json)


@guarded
def members(
    organization: Body,
    on: OnOption = None,
    status: Annotated[
        str | None, typer.Option(metavar="STATUS", help="Those with this status (observer), not the members.")
    ] = None,
    timeline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw all stays over time into this SVG file.")
    ] = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List who was a member of an organization on a day, and of whom it is not clear."""
    from onrecord.cli.answering import draw_timeline, show_members

    if timeline is not None:
        draw_timeline(organization, timeline)
    if on is not None or timeline is None:
        show_members(organization, on, status, as_json=as_json, as_csv=as_csv)


@guarded
def memberships(
    who: Who,
    on: OnOption = None,
    common: Annotated[
        str | None, typer.Option("--with", metavar="OTHER", help="Only those of which this one was a member, too.")
    ] = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List what somebody was a member, an observer or the like of, on a day or (without --on) ever."""
    from onrecord.cli.answering import show_memberships

    show_memberships(who, on, common, as_json=as_json, as_csv=as_csv)


@guarded
def council(
    year: Annotated[str, typer.Argument(metavar="WHEN", help="A year or a day: 1994, 1980-01-03.")],
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List the members of the Security Council in a year or on a day."""
    from onrecord.cli.answering import show_council

    show_council(year, as_json=as_json, as_csv=as_csv)


@guarded
def presidency(
    when: Annotated[str, typer.Argument(metavar="WHEN", help="A month or a day: 2024-07, 1946-02-16.")],
    as_json: JsonOption = False,
) -> None:
    """Who presided over the Security Council?"""
    from onrecord.cli.answering import show_presidency

    show_presidency(when, as_json=as_json)


@guarded
def who(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name in any language, a code, an id, or an office.")],
    on: OnOption = None,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="The language of the name.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Who is meant by a name: every bearer, best first; of an office, who held it."""
    from onrecord.cli.naming import show_who

    show_who(name, on, language, as_json=as_json)


@guarded
def population(
    who: Who,
    year: Annotated[int, typer.Option(metavar="YEAR", help="The year of the figures.")],
    on: OnOption = None,
    as_json: JsonOption = False,
) -> None:
    """How many people lived in a State, or in all members of an organization (World Bank figures)?"""
    from onrecord.cli.answering import show_population

    show_population(who, year, on, as_json=as_json)


@register_app.command()
@guarded
def validate(folder: Folder = None, as_json: JsonOption = False) -> None:
    """Hold every row against the rules; exit with 1 where one is broken."""
    from onrecord.cli.keeping import validate_register

    validate_register(folder, as_json=as_json)


@register_app.command()
@guarded
def tidy(folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The register's files.")]) -> None:
    """Make the ids from what the rows say, and put the rows in order."""
    from onrecord.cli.keeping import tidy_register

    tidy_register(folder)


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program's."""
    for command in (who, member, members, memberships, council, presidency, population):
        app.command()(command)
    app.add_typer(register_app, name="register")
