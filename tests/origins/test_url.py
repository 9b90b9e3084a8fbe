"""Fetching a URL from a real server on this machine: bounded, and never from a private address unless it is allowed."""

import ipaddress
import socket
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from onrecord.errors import InputError
from onrecord.origins import load_origin
from onrecord.origins.addresses import public_address
from onrecord.origins.url import Limits, fetch

PAGE = b"<!doctype html><html><body><p>The delegate said that the exercise would go on.</p></body></html>"
QUICK = Limits(most_bytes=100_000, silence=1.0, total=2.0, redirects=3)


class Handler(BaseHTTPRequestHandler):
    """Answers by path; each path is one kind of good or bad server."""

    def log_message(self, *args):
        pass

    def answer(self, status=200, body=PAGE, **headers):
        self.send_response(status)
        usual = {"Content_Type": "text/html; charset=utf-8", "Content_Length": len(body)}
        for name, value in {**usual, **headers}.items():
            if value is not None:
                self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        path, _, rest = self.path.partition("?")
        with suppress(BrokenPipeError, ConnectionResetError):
            found = getattr(self, "path_" + path.strip("/").replace("/", "_"), None)
            self.answer() if found is None else found(rest) if rest else found()

    def path_missing(self):
        self.answer(404)

    def path_to(self, place):
        self.answer(302, Location=place)

    def path_loop(self):
        self.answer(301, Location="/loop")

    def path_nowhere(self):
        self.answer(302)

    def path_picture(self):
        self.answer(Content_Type="image/png")

    def path_packed(self):
        self.answer(Content_Encoding="gzip")

    def path_declared_large(self):
        self.answer(Content_Length=10_000_000)

    def path_large(self):
        self.answer(body=b"a" * 200_000, Content_Length=None)

    def path_cut(self):
        self.answer(Content_Length=len(PAGE) + 10)
        self.close_connection = True

    def path_silent(self):
        time.sleep(3)

    def path_drip(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(60):
            self.wfile.write(b"a")
            self.wfile.flush()
            time.sleep(0.1)

    def path_drip_head(self):
        for _ in range(60):
            self.wfile.write(b"H")
            self.wfile.flush()
            time.sleep(0.1)


@pytest.fixture(scope="module")
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.asked = []
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def address(server):
    return f"http://127.0.0.1:{server.server_address[1]}"


def here(judged):
    """The policy of these tests: this machine and nothing else."""
    return judged == ipaddress.ip_address("127.0.0.1")


def refused(url, **options):
    options = {"allowed": here, "limits": QUICK, **options}
    with pytest.raises(InputError) as caught:
        fetch(url, **options)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(url[:20])
    assert caught.value.mend
    return message


def test_a_page(server, address):
    assert fetch(f"{address}/page?q=a b".replace(" ", "%20"), allowed=here) == PAGE
    path, headers = server.asked[-1]
    assert path == "/page?q=a%20b"
    assert headers["Host"] == address.removeprefix("http://")
    assert headers["User-Agent"].startswith("onrecord/")
    assert "Cookie" not in headers


def test_a_page_as_an_origin(address):
    origin = load_origin(f"{address}/2024/07/19/page.html", allowed=here)
    assert (origin.uri, origin.media_type, origin.data) == (f"{address}/2024/07/19/page.html", "text/html", PAGE)


def test_a_name_beyond_ascii_in_the_path(server, address):
    fetch(f"{address}/заседание", allowed=here)
    assert server.asked[-1][0].startswith("/%D0%B7%D0%B0")


def test_redirects_are_followed_within_bounds(address):
    assert fetch(f"{address}/to?/to?/page", allowed=here) == PAGE
    assert "is redirected more than 3 times" in refused(f"{address}/loop")
    assert "a redirect that leads nowhere" in refused(f"{address}/nowhere")


@pytest.mark.parametrize(
    ("place", "what"),
    [
        ("http://127.0.0.2/", "private or reserved network address"),
        ("http://[::1]/", "private or reserved network address"),
        ("http://169.254.169.254/latest/meta-data", "private or reserved network address"),
        ("file:///etc/passwd", "leads to a file address"),
        ("ftp://127.0.0.1/", "leads to a ftp address"),
        ("http://user:word@127.0.0.1/", "has a user name or password in it"),
    ],
)
def test_each_hop_is_judged_again(address, place, what):
    assert what in refused(f"{address}/to?{place}")


def test_this_machine_is_refused_by_default(server, address):
    before = len(server.asked)
    port = server.server_address[1]
    for host in ("127.0.0.1", "localhost", "127.1", "2130706433", "0.0.0.0", "[::ffff:127.0.0.1]"):
        message = refused(f"http://{host}:{port}/page", allowed=public_address)
        assert "private or reserved" in message or "no such host" in message
    assert len(server.asked) == before


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("missing", "the server answers 404 instead of the page"),
        ("picture", "is image/png, not a document"),
        ("packed", "is sent compressed"),
        ("declared/large", "larger than the 0.1 MB that are fetched"),
        ("large", "larger than the 0.1 MB that are fetched"),
        ("cut", "breaks off before the end"),
        ("silent", "no whole answer in time (1 s of silence, 2 s in all)"),
        ("drip", "no whole answer in time (1 s of silence, 2 s in all)"),
        ("drip/head", "no whole answer in time (1 s of silence, 2 s in all)"),
    ],
)
def test_bad_servers(address, path, what):
    before = time.monotonic()
    assert what in refused(f"{address}/{path}")
    assert time.monotonic() - before < 4


@pytest.mark.parametrize(
    "url", ["http://", "http://a b/", "http://[::1/", "http://a:99999/", "http://a:0/", "http://" + "a" * 3_000]
)
def test_addresses_that_cannot_be_read(url):
    assert "is not an address that can be read" in refused(url)


@pytest.mark.parametrize("answer", [b"", b"\x16\x03\x03\x40\x00" + bytes(100)])
def test_a_handshake_that_never_ends(answer):
    listener = socket.create_server(("127.0.0.1", 0))

    def drip():
        connection, _ = listener.accept()
        with suppress(OSError), connection:
            for byte in answer:
                connection.sendall(bytes([byte]))
                time.sleep(0.1)
            time.sleep(3)

    threading.Thread(target=drip, daemon=True).start()
    before = time.monotonic()
    message = refused(f"https://127.0.0.1:{listener.getsockname()[1]}/")
    listener.close()
    assert "no whole answer in time" in message
    assert time.monotonic() - before < 4


def test_no_such_host_and_nobody_there(address):
    assert "no such host" in refused("http://nobody.invalid/")
    assert "the connection fails" in refused("http://127.0.0.1:1/")
    assert "no safe connection" in refused(address.replace("http", "https"))


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
        ),
        *("255.255.255.255", "192.0.2.1", "198.18.0.1", "240.0.0.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1"),
        *("::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "2002:7f00:1::1", "2001:db8::1", "64:ff9b:1::127.0.0.1"),
    ],
)
def test_addresses_that_are_never_fetched(address):
    assert not public_address(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8"])
def test_public_addresses(address):
    assert public_address(ipaddress.ip_address(address))
