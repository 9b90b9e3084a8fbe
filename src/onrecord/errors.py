"""The few exceptions: one root, four children.

An exception says that a call cannot be answered. What is odd *in a record* is never an exception: it is a value
(a finding, an open link). Each message names the thing, what is wrong with it, and the mend.
"""

from __future__ import annotations


class OnRecordError(Exception):
    """Root of all errors of the program.

    `where` names the file, row or option at fault, `what` says what is wrong, `mend` what to do about it.
    `str()` is the one line a person is shown.
    """

    def __init__(self, where: str, what: str, mend: str = "") -> None:
        self.where, self.what, self.mend = where, what, mend
        super().__init__(f"{where}: {what}" + (f". {mend}" if mend else ""))

    def __reduce__(self) -> tuple[type[OnRecordError], tuple[str, str, str]]:
        """One process may tell another of it."""
        return type(self), (self.where, self.what, self.mend)


class InputError(OnRecordError):
    """A document or file that a person brought cannot be read."""


class CallError(OnRecordError):
    """An option, name or id that the caller gave is not understood."""


class RegisterError(OnRecordError):
    """The register's own files break one of its rules."""


class ArchiveError(OnRecordError):
    """The archive file cannot be opened, read or written."""
