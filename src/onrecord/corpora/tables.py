"""Tables as R writes them: tab-separated, with line breaks inside fields, doubled apostrophes, misread letters.

A row that a line break has cut is put together again; a row that has too many fields is passed over and told of.
Nothing is held but the columns asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path

from onrecord.errors import InputError

_LOOKED_AT = 400  # lines from which the number of fields is told
_LONGEST_LINE = 1_000_000
_MOST_PIECES = 20  # lines that one row may be cut into
_MOST_PROBLEMS = 1_000
_MISREAD = ("Ã", "Â", "â€", "Å", "Ä")
_NOTHING = frozenset(("", "NA", "N/A", "NULL"))

Row = dict[str, str]


def rows(path: Path, wanted: Mapping[str, Sequence[str]], problems: list[str]) -> Iterator[Row]:
    """Each row of a table with the columns wanted: our name for one, and the names that it may have there.

    An empty field, and "NA", is "". What is passed over is told in `problems`. Raises InputError, naming the file,
    where it is not such a table.
    """
    with path.open("rb") as file:
        lines = _lines(file)
        first = list(islice(lines, _LOOKED_AT))
        if len(first) < 2 or "\t" not in first[0]:
            raise InputError(str(path), "not a table of tab-separated fields", "Get it again from where it came")
        header = [_clean(name).lower() for name in first[0].split("\t")]
        if _fit(first[1:], len(header)) > _fit(first[1:], len(header) - 1):  # R gives row names a column without a name
            header.insert(0, "")
        tabs = len(header) - 1
        places = {ours: header.index(name) for ours, names in wanted.items() for name in names[::-1] if name in header}
        for number, line in _whole(chain(first[1:], lines), tabs, path.name, problems):
            fields = line.split("\t")
            yield {ours: _clean(fields[at]) for ours, at in places.items()} | {"line": str(number)}


def _lines(file: object) -> Iterator[str]:
    for raw in file:  # type: ignore[attr-defined]
        yield _decoded(raw[:_LONGEST_LINE]).rstrip("\r\n")


def _decoded(raw: bytes) -> str:
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _fit(lines: Sequence[str], tabs: int) -> int:
    """How many whole rows of so many tabs the lines give."""
    return sum(1 for _ in _whole(iter(lines), tabs, "", []))


def _whole(lines: Iterator[str], tabs: int, name: str, problems: list[str]) -> Iterator[tuple[int, str]]:
    """(number of its first line, row) of each row, lines that belong to one put together with a space."""
    held: list[str] = []
    begun = 2
    for number, line in enumerate(lines, 2):
        begun = begun if held else number
        held.append(line)
        count = sum(piece.count("\t") for piece in held)
        if count < tabs and len(held) < _MOST_PIECES:
            continue
        if count != tabs and line.count("\t") == tabs:  # what was held before is no row, and this one is
            _pass_over(name, begun, tabs, problems)
            yield number, line
        elif count != tabs:
            _pass_over(name, begun, tabs, problems)
        else:
            yield begun, " ".join(held)
        held = []
    if any(piece.strip() for piece in held):
        _pass_over(name, begun, tabs, problems)


def _pass_over(name: str, line: int, tabs: int, problems: list[str]) -> None:
    if len(problems) < _MOST_PROBLEMS:
        problems.append(f"{name}, line {line}: no row of {tabs + 1} fields; passed over")


def _clean(field: str) -> str:
    field = " ".join(field.split())
    if len(field) > 1 and field[0] == field[-1] == '"':
        field = field[1:-1].replace('""', '"').strip()
    field = "" if field in _NOTHING else field.replace("''", "'")
    return _read_right(field) if any(sign in field for sign in _MISREAD) else field


def _read_right(field: str) -> str:
    """UTF-8 that was read as Windows-1252, read as UTF-8: "CÃ´te" is "Côte"."""
    try:
        return field.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return field
