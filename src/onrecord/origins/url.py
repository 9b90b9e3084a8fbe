"""Fetching the one URL that a person named: bounded in size, time and redirects, and never from a private address.

The name is resolved once a hop, every address it has is judged, and the connection goes to the judged address, so that
a name cannot point elsewhere between the check and the connection.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from time import monotonic
from urllib.parse import SplitResult, urljoin, urlsplit

from onrecord import __version__
from onrecord.errors import InputError
from onrecord.origins.addresses import Address, AddressPolicy, public_address

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_LONGEST = 2_000
_MEDIA_TYPES = frozenset(
    (
        "",
        "text/html",
        "text/plain",
        "text/markdown",
        "application/xhtml+xml",
        "application/pdf",
        "application/x-pdf",
        "application/octet-stream",
        "binary/octet-stream",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    )
)
_USER_AGENT = f"onrecord/{__version__} (fetches single pages that a person names)"


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one fetch: bytes, seconds without an answer, seconds in all, and redirects."""

    most_bytes: int = 20_000_000
    silence: float = 15.0
    total: float = 60.0
    redirects: int = 5


def fetch(url: str, *, allowed: AddressPolicy = public_address, limits: Limits | None = None) -> bytes:
    """The bytes at `url`. `allowed` judges each address before it is connected to.

    Raises InputError, naming the URL, what is wrong and the mend, for anything but a whole answer within `limits`.
    """
    bounds = limits or Limits()
    until = monotonic() + bounds.total
    at = url
    for _ in range(bounds.redirects + 1):
        parts = _checked(url, at)
        answer = _Hop(url, parts, allowed, bounds, until).get()
        if isinstance(answer, bytes):
            return answer
        following = urljoin(at, answer)
        if parts.scheme == "https" and urlsplit(following).scheme == "http":
            raise InputError(_name(url), "is redirected from https to http", "Name the address it ends at")
        at = following
    raise InputError(_name(url), f"is redirected more than {bounds.redirects} times", "Name the address it ends at")


def _name(url: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in url[:300])


def _checked(url: str, at: str) -> SplitResult:
    """The parts of an address that may be fetched."""
    try:
        parts = urlsplit(at)
        port = parts.port
    except ValueError as error:
        raise InputError(_name(url), "is not an address that can be read", "Copy it from the browser again") from error
    if parts.scheme not in {"http", "https"}:
        raise InputError(
            _name(url), f"leads to a {parts.scheme or 'missing'} address", "Only http and https are fetched"
        )
    if not parts.hostname or port == 0 or len(at) > _LONGEST or any(not c.isprintable() or c == " " for c in at):
        raise InputError(_name(url), "is not an address that can be read", "Copy it from the browser again")
    if parts.username is not None or parts.password is not None:
        raise InputError(_name(url), "has a user name or password in it", "Save the page and name the file")
    return parts


class _Hop:
    """One request to one address."""

    def __init__(self, url: str, parts: SplitResult, allowed: AddressPolicy, limits: Limits, until: float) -> None:
        self._name, self._parts, self._allowed, self._limits, self._until = _name(url), parts, allowed, limits, until

    def get(self) -> bytes | str:
        """The body, or the place that it redirects to."""
        try:
            self._sock = self._connected()
            with self._deadline():
                return self._answer()
        except TimeoutError as error:
            raise self._late() from error
        except ssl.SSLError as error:
            raise self._error(
                f"no safe connection ({error.reason or 'TLS'})", "Save the page and name the file"
            ) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            if monotonic() >= self._until:
                raise self._late() from error
            raise self._error("the connection fails or breaks off", "Try again, or save the page") from error

    def _error(self, what: str, mend: str) -> InputError:
        return InputError(self._name, what, mend)

    def _late(self) -> InputError:
        what = f"no whole answer in time ({self._limits.silence:g} s of silence, {self._limits.total:g} s in all)"
        return self._error(what, "Try again, or save the page")

    def _left(self) -> float:
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, self._limits.silence)

    @contextmanager
    def _deadline(self) -> Iterator[None]:
        """Cut the connection when the time is up: a server that sends a byte now and then never runs into a timeout."""

        def cut() -> None:
            with suppress(OSError):
                # Not the method of a TLS socket, which would take the ground from under a read in the other thread.
                socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

        timer = threading.Timer(max(self._until - monotonic(), 0.0), cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            self._sock.close()

    def _connected(self) -> socket.socket:
        host = self._parts.hostname or ""
        port = self._parts.port or (443 if self._parts.scheme == "https" else 80)
        for address in self._addresses(host, port):
            if not self._allowed(address):
                raise self._error(
                    "leads to a private or reserved network address, which is never fetched",
                    "Save the page and name the file",
                )
        last: OSError = OSError("no address")
        for address in self._addresses_judged:
            try:
                return socket.create_connection((str(address), port), timeout=self._left())
            except TimeoutError:
                raise
            except OSError as error:
                last = error
        raise last

    def _addresses(self, host: str, port: int) -> list[Address]:
        """Every address of the host; looked up in a thread, since the system's resolver knows no time limit."""
        answers: SimpleQueue[list[Address] | OSError | UnicodeError] = SimpleQueue()

        def look_up() -> None:
            try:
                found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                answers.put([ipaddress.ip_address(str(item[4][0]).split("%")[0]) for item in found])
            except (OSError, UnicodeError) as error:
                answers.put(error)

        threading.Thread(target=look_up, daemon=True).start()
        try:
            answer = answers.get(timeout=self._left())
        except Empty as error:
            raise TimeoutError from error
        if isinstance(answer, Exception) or not answer:
            raise self._error("there is no such host, or no network", "Check the address and the connection")
        self._addresses_judged = list(dict.fromkeys(answer))
        return self._addresses_judged

    def _answer(self) -> bytes | str:
        host = self._parts.hostname or ""
        self._sock.settimeout(self._left())
        if self._parts.scheme == "https":
            context = ssl.create_default_context()
            secured = context.wrap_socket(self._sock, server_hostname=host, do_handshake_on_connect=False)
            self._sock = secured
            secured.do_handshake()
        connection = http.client.HTTPConnection(host, self._parts.port)
        connection.sock = self._sock
        with closing(connection):
            self._sock.settimeout(self._left())
            path = (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")
            connection.putrequest("GET", _ascii(path), skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", _ascii_host(self._parts))
            connection.putheader("User-Agent", _USER_AGENT)
            connection.putheader("Accept", "text/html, application/pdf, text/plain;q=0.9, */*;q=0.5")
            connection.putheader("Accept-Encoding", "identity")
            connection.putheader("Connection", "close")
            connection.endheaders()
            with connection.getresponse() as response:
                return self._read(response)

    def _read(self, response: http.client.HTTPResponse) -> bytes | str:
        if response.status in _REDIRECTS:
            place = response.headers.get("Location")
            if not place:
                raise self._error("a redirect that leads nowhere", "Name the address it ends at")
            return place
        if response.status != 200:
            raise self._error(
                f"the server answers {response.status} instead of the page", "Check the address in a browser"
            )
        media_type = response.headers.get_content_type() if response.headers.get("Content-Type") else ""
        if media_type not in _MEDIA_TYPES:
            raise self._error(f"is {_name(media_type)}, not a document", "Name a page, a PDF, a Word or a text file")
        if response.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
            raise self._error("is sent compressed though it was asked for plain", "Save the page and name the file")
        if (response.length or 0) > self._limits.most_bytes:
            raise self._large()
        return self._body(response)

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        data = bytearray()
        stated = response.length
        while True:
            if self._sock.fileno() >= 0:
                self._sock.settimeout(self._left())
            block = response.read1(65_536)
            if not block:
                break
            data += block
            if len(data) > self._limits.most_bytes:
                raise self._large()
        if monotonic() >= self._until:
            raise TimeoutError
        if stated is not None and len(data) < stated:
            raise self._error("the connection breaks off before the end", "Try again, or save the page")
        return bytes(data)

    def _large(self) -> InputError:
        return self._error(
            f"larger than the {self._limits.most_bytes / 1_000_000:g} MB that are fetched", "Save it and name the file"
        )


def _ascii(path: str) -> str:
    """The path with every character beyond ASCII in percent notation, as RFC 3986 asks."""
    return "".join(c if "!" <= c <= "~" else "".join(f"%{byte:02X}" for byte in c.encode("utf-8")) for c in path)


def _ascii_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    name = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    return f"{name}:{parts.port}" if parts.port else name
