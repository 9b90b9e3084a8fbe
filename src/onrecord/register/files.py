"""The register's files: a table is one CSV file of its name, or a folder of them; each row knows its file and line."""

from __future__ import annotations

import csv
from pathlib import Path

from onrecord.errors import RegisterError

Row = dict[str, str]


def files_of(folder: Path, table: str) -> list[Path]:
    """The files of a table: `name.csv`, and all of `name/`, sorted."""
    single = folder / f"{table}.csv"
    return [*([single] if single.is_file() else []), *sorted((folder / table).glob("*.csv"))]


def bytes_of(path: Path) -> bytes:
    """A file's bytes. Raises RegisterError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise RegisterError(str(path), f"cannot be read ({error.strerror})", "Install onrecord again") from None


def cells_of(data: bytes, place: str) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The header, and the cells of each row with the number of its last line; blank lines are passed over.

    Raises RegisterError, naming `place` and the line, for what is no CSV of its header.
    """
    where = place
    try:
        reader = csv.reader(data.decode("utf-8").splitlines(keepends=True), strict=True)
        header = next(reader, [])
        rows = []
        for cells in reader:
            if cells and len(cells) != len(header):
                where = f"{place}:{reader.line_num}"
                told = f"the row has {len(cells)} cells, the header {len(header)}"
                raise RegisterError(where, told, "Mend the commas")
            if cells:
                rows.append((reader.line_num, cells))
    except UnicodeDecodeError as error:
        raise RegisterError(where, f"this is not UTF-8 (byte {error.start})", "Save the file as UTF-8") from None
    except csv.Error as error:
        raise RegisterError(f"{place}:{reader.line_num}", str(error), "Mend the quotation marks") from None
    return header, rows


def rows_of(path: Path, data: bytes, place: str = "") -> tuple[list[str], list[tuple[int, Row]]]:
    """`cells_of` by the names of the columns. `place` is what errors call the file; without it, its name."""
    header, rows = cells_of(data, place or path.name)
    return header, [(line, dict(zip(header, cells, strict=True))) for line, cells in rows]
