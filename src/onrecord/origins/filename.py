"""A date in a file's name: "debate-2024-07-19.txt". Evidence, not proof; linking weighs it."""

from __future__ import annotations

import re
from datetime import date

from onrecord.model import DateClue

_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([-_./]?)(\d{2})\2(\d{2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
# The United Nations has records from 1945 on; a number outside these years is not a date.
_FIRST_YEAR, _LAST_YEAR = 1945, 2099
_LONGEST = 300


def date_in_name(uri: str) -> DateClue | None:
    """The one date that the name of a file (or the path of a URL) holds, or None.

    'debate-2024-07-19.txt', '20240719.pdf' and '19.07.2024.docx' -> 2024-07-19; two different dates -> None.
    """
    if uri == "-":
        return None
    if "://" in uri:
        name = uri.split("://", 1)[1].partition("/")[2].split("?", 1)[0].split("#", 1)[0]
    else:
        name = re.split(r"[/\\]", uri)[-1]
    name = name[-_LONGEST:]
    found = {_iso(year, month, day) for year, _, month, day in _YEAR_FIRST.findall(name)}
    found |= {_iso(year, month, day) for day, month, year in _DAY_FIRST.findall(name)}
    found.discard(None)
    value = found.pop() if len(found) == 1 else None
    return None if value is None else DateClue(kind="file name", value=value, words=name)


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        value = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return value.isoformat() if _FIRST_YEAR <= value.year <= _LAST_YEAR else None
