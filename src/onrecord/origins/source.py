"""Where bytes come from: a file, standard input, or a URL that a person named."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
import sys
from typing import BinaryIO

from onrecord.errors import InputError
from onrecord.model import Origin
from onrecord.origins.addresses import AddressPolicy, public_address
from onrecord.origins.formats import MOST_BYTES, Format, format_of, formats, most_bytes, too_large

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_HEAD = 4_096
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def load_origin(source: str, *, stdin: BinaryIO | None = None, allowed: AddressPolicy = public_address) -> Origin:
    """The bytes that `source` names: a path, "-" for standard input, or an http(s) URL.

    `stdin` stands in for the program's own standard input; `allowed` judges the network addresses of a URL.
    Raises InputError, in one line that names the source, what is wrong and the mend, where there are none to read, they
    are too many, or they are in no format that is read.
    """
    name = shown(source)
    scheme = _SCHEME.match(source)
    if source == "-":
        data = _from_stdin(sys.stdin.buffer if stdin is None else stdin)
    elif scheme and scheme.group(1).lower() in {"http", "https"}:
        from onrecord.origins.url import fetch

        data = fetch(source, allowed=allowed)
    elif scheme:
        raise InputError(name, f"{scheme.group(1)} is not a way to fetch", "Use an http or https address, or a file")
    else:
        data = _from_file(source, name)
    return origin_of(name, data)


def origin_of(uri: str, data: bytes) -> Origin:
    """An origin of bytes already in hand. Raises InputError where they are in no format that is read."""
    item = format_of(data, uri)
    return Origin(uri=uri, sha256=hashlib.sha256(data).hexdigest(), media_type=item.media_types[0], data=data)


def shown(source: str) -> str:
    """The name as it can be printed on one line: control characters and undecodable bytes become "?"."""
    return _CONTROL.sub("?", source.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _from_stdin(stream: BinaryIO) -> bytes:
    data = bytearray()
    limit = MOST_BYTES
    while True:
        block = stream.read(1 << 20)
        if not block:
            return bytes(data)
        if not data:
            limit = _limit(block[:_HEAD])
        data += block
        if len(data) > limit:
            raise too_large("-", limit)


def _from_file(path: str, name: str) -> bytes:
    try:
        # Not blocking: opening a pipe must not wait for someone to write to it.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise _not_opened(name, error) from error
    try:
        status = os.fstat(handle)
        if stat.S_ISDIR(status.st_mode):
            raise InputError(name, "a directory", "Name the files in it")
        if not stat.S_ISREG(status.st_mode):
            raise InputError(name, "a device or pipe, not a file", 'Send its content to standard input and name "-"')
        with open(handle, "rb", closefd=False) as file:
            return _bounded(file, status.st_size, name)
    except OSError as error:
        why = f"cannot be read ({error.strerror})"
        raise InputError(name, why, "Copy it to another disk and try again") from error
    finally:
        os.close(handle)


def _bounded(file: BinaryIO, size: int, name: str) -> bytes:
    head = file.read(_HEAD)
    limit = _limit(head)
    if size > limit:
        raise too_large(name, limit)
    data = head + file.read(limit - len(head) + 1)
    if len(data) > limit:
        raise too_large(name, limit)
    return data


def _limit(head: bytes) -> int:
    """How many bytes are read of what begins with `head`."""
    takers = (item for item in formats() if _takes(item, head))
    return max((most_bytes(item) for item in takers), default=MOST_BYTES)


def _takes(item: Format, head: bytes) -> bool:
    return most_bytes(item) > MOST_BYTES and item.recognises(head)


def _not_opened(name: str, error: OSError | ValueError) -> InputError:
    code = error.errno if isinstance(error, OSError) else None
    if code in {errno.ENOENT, errno.ENOTDIR}:
        return InputError(name, "there is no such file", "Check the name and the folder")
    if code in {errno.EACCES, errno.EPERM}:
        return InputError(name, "no permission to read the file", "Ask its owner, or copy it to a folder of your own")
    if code == errno.EISDIR:
        return InputError(name, "a directory", "Name the files in it")
    if code == errno.ENXIO:
        return InputError(name, "a device or pipe, not a file", 'Send its content to standard input and name "-"')
    why = error.strerror if isinstance(error, OSError) and error.strerror else "not a name that a file can have"
    return InputError(name, f"cannot be opened ({why})", "Check the name and the folder")
