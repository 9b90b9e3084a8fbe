"""Where the archive lies when nobody says: the user's data folder of the platform."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

FILE = "onrecord.sqlite"


def default_path(environ: Mapping[str, str], platform: str, home: Path) -> Path:
    """`onrecord.sqlite` in the user's data folder.

    `environ` is the environment, `platform` as `sys.platform` names it. XDG_DATA_HOME counts everywhere (XDG Base
    Directory Specification: only if absolute); else Windows and macOS use their own folders.
    """
    named = Path(environ.get("XDG_DATA_HOME", ""))
    if named.is_absolute():
        folder = named
    elif platform == "win32":
        local = environ.get("LOCALAPPDATA")
        folder = Path(local) if local else home / "AppData" / "Local"
    elif platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = home / ".local" / "share"
    return folder / "onrecord" / FILE
