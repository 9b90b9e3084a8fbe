"""The texts of a corpus: many small files in one tar, or in a folder, read one at a time and in any order.

Of a tar only names, places and sizes are held: a member is read from its place when it is asked for. Nothing is
unpacked, no link is followed, and no name becomes a path.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from onrecord.errors import InputError

MOST_BYTES = 5_000_000
"""The largest text that is read."""
_MOST_MEMBERS = 1_000_000


class Texts(Protocol):
    """Texts by name."""

    def names(self) -> Iterator[str]:
        """The names, sorted."""
        ...

    def read(self, name: str) -> bytes | None:
        """The bytes of a text; None where there is none of that name, or it is larger than any speech."""
        ...


class TarTexts:
    """The texts in a tar. Raises InputError where it is compressed, damaged or none."""

    def __init__(self, path: Path, name: re.Pattern[str]) -> None:
        self._path = path
        self._places: dict[str, tuple[int, int]] = {}
        try:
            with tarfile.open(path, "r:") as tar:
                while (member := tar.next()) is not None:
                    tar.members = []  # type: ignore[attr-defined]  # it would keep every one
                    bare = member.name.rsplit("/", 1)[-1]
                    if member.isreg() and name.fullmatch(bare) and not member.issparse():
                        self._places[bare] = member.offset_data, member.size
                    if len(self._places) > _MOST_MEMBERS:
                        raise InputError(str(path), f"more than {_MOST_MEMBERS:,} texts", "Split it")
        except (tarfile.TarError, EOFError, ValueError) as error:
            mend = "Unpack it and name the folder, or get it again from where it came"
            raise InputError(str(path), f"not a whole tar ({error})", mend) from error
        except OSError as error:
            raise InputError(str(path), f"cannot be read ({error.strerror})", "Check the file") from error

    def names(self) -> Iterator[str]:
        """The names, sorted."""
        return iter(sorted(self._places))

    def read(self, name: str) -> bytes | None:
        """The bytes of a text."""
        place = self._places.get(name)
        if place is None or place[1] > MOST_BYTES:
            return None
        with self._path.open("rb") as file:
            file.seek(place[0])
            return file.read(place[1])


class FolderTexts:
    """The texts in a folder and the folders in it, links not followed."""

    def __init__(self, path: Path, name: re.Pattern[str]) -> None:
        self._files = {
            file.name: file
            for file in sorted(path.rglob("*"))
            if name.fullmatch(file.name) and file.is_file() and not file.is_symlink()
        }

    def names(self) -> Iterator[str]:
        """The names, sorted."""
        return iter(sorted(self._files))

    def read(self, name: str) -> bytes | None:
        """The bytes of a text."""
        file = self._files.get(name)
        if file is None or file.stat().st_size > MOST_BYTES:
            return None
        return file.read_bytes()
