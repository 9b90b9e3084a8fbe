"""The archive: one SQLite file that holds origins and readings, and answers who said what."""

from onrecord.archive.dates import interval
from onrecord.archive.place import default_path
from onrecord.archive.query import Found, Involved, Query, Said, Who, chosen
from onrecord.archive.store import Archive, Holdings, Passage

__all__ = [
    "Archive",
    "Found",
    "Holdings",
    "Involved",
    "Passage",
    "Query",
    "Said",
    "Who",
    "chosen",
    "default_path",
    "interval",
]
