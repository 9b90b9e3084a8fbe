"""Lists as CSV (RFC 4180, UTF-8, a header line) for spreadsheets and statistics."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# A cell that starts so is a formula to a spreadsheet; what a hostile document says must stay text there.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Csv:
    """Rows of one shape as a table."""

    name: str = "csv"
    media_type: str = "text/csv"

    def write(self, columns: tuple[str, ...], rows: Iterable[Mapping[str, object]]) -> bytes:
        """The rows under a header of `columns`; None is an empty cell.

        A text cell that a spreadsheet would run as a formula is led by an apostrophe.
        """
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(columns)
        writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
        return out.getvalue().encode("utf-8", "backslashreplace")


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value


CSV = Csv()
