"""Addresses: only when allowed, only public hosts, only what robots.txt and the limits allow."""

import ipaddress
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from compare.errors import UsageError
from compare.model import Article, Outcome, Skipped
from compare.options import Options
from compare.read import read
from compare.read.web import Net, is_public
from tests.read import forms
from tests.read.forms import FIRE

ALLOWED = Options(allow_url=True)


@dataclass
class Site:
    """A web server on this machine; ``pages`` are paths to (status, headers, body)."""

    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    pauses: dict[str, float] = field(default_factory=dict)
    port: int = 0

    @property
    def net(self) -> Net:
        """A net in which every name leads to this site, whose port and address may be called."""
        return Net(
            resolve=lambda host, port: ["127.0.0.1"],  # noqa: ARG005
            allows=lambda address: address.is_loopback,
            ports=frozenset({self.port}),
        )

    def read(self, path: str = "/fire", options: Options = ALLOWED) -> Article | Skipped:
        articles, skipped = read([f"http://herald.example:{self.port}{path}"], options, self.net)
        [found] = [*articles, *skipped]
        return found


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append(self.path)
            status, headers, body = made.pages.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
            time.sleep(made.pauses.get(self.path, 0))

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.port = server.server_address[1]
    made.pages["/fire"] = (200, {}, forms.as_html(FIRE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield made
    server.shutdown()
    server.server_close()


def moved(to: str) -> tuple[int, dict[str, str], bytes]:
    return 302, {"Location": to}, b""


def test_an_address_is_wrong_usage_unless_it_is_allowed() -> None:
    with pytest.raises(UsageError, match="save the page, or allow it by --allow-url"):
        read(["https://herald.example/fire"])


def test_an_allowed_page_is_read(site: Site) -> None:
    article = site.read()

    assert isinstance(article, Article)
    assert (article.title, article.outlet) == (FIRE.title, FIRE.outlet)
    assert site.asked == ["/robots.txt", "/fire"]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "192.88.99.1", "::1", "::", "fe80::1", "fc00::1",
        "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1",
        "2002:7f00:1::", "2001::1", "2001:db8::1",
    ],
)  # fmt: skip
def test_a_host_that_leads_inside_is_refused(address: str) -> None:
    net = Net(resolve=lambda host, port: ["93.184.216.34", address])  # noqa: ARG005

    _, [left] = read(["http://herald.example/fire"], ALLOWED, net)

    assert left == Skipped(
        "http://herald.example/fire", "herald.example is no public host; save the page", "skipped"
    )


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_a_public_address_may_be_called(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://0/"],
)
def test_this_machine_is_refused_however_it_is_spelt(address: str) -> None:
    _, [left] = read([address], ALLOWED)

    assert "is no public host" in left.reason or "is not found" in left.reason


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://herald.example:8080/", "port 8080 is none of the web's"),
        ("http://herald.example:22/", "port 22 is none of the web's"),
        ("http://me:secret@herald.example/", "no plain web address"),
        ("http://herald.example:99999/", "no valid address"),
    ],
)
def test_other_ports_and_passwords_are_refused(address: str, reason: str) -> None:
    _, [left] = read([address], ALLOWED)

    assert left.reason.startswith(reason)


def test_two_redirects_are_followed_and_a_third_is_not(site: Site) -> None:
    site.pages |= {"/a": moved("/b"), "/b": moved("/fire"), "/0": moved("/a")}

    assert isinstance(site.read("/a"), Article)
    assert site.read("/0").reason == "redirected more than 2 times; give the last address"


@pytest.mark.parametrize(
    "to", ["http://10.0.0.1:{port}/", "http://herald.example:22/", "file:///etc/passwd"]
)
def test_a_redirect_is_checked_as_the_address_was(site: Site, to: str) -> None:
    site.pages["/a"] = moved(to.format(port=site.port))
    net = Net(
        resolve=lambda host, port: [host if host[0].isdigit() else "127.0.0.1"],  # noqa: ARG005
        allows=lambda address: address.is_loopback,
        ports=site.net.ports,
    )

    _, [left] = read([f"http://herald.example:{site.port}/a"], ALLOWED, net)

    assert left.status == Outcome.SKIPPED


def test_what_robots_txt_asks_to_leave_alone_is_left_alone(site: Site) -> None:
    site.pages["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /fire\n")

    assert site.read().reason.startswith("its robots.txt asks programs to leave this page alone")
    assert site.asked == ["/robots.txt"]


def test_a_page_that_is_gone_fails(site: Site) -> None:
    assert site.read("/gone") == Skipped(
        f"http://herald.example:{site.port}/gone",
        "the server answers 404; check the address",
        Outcome.FAILED,
    )


def test_a_page_that_is_too_large_is_not_read_to_its_end(site: Site) -> None:
    site.pages["/fire"] = (200, {}, b"x" * 2_000_000)

    left = site.read(options=Options(allow_url=True, max_bytes=1_000_000))

    assert left.reason.startswith("larger than 1,000,000 bytes")


def test_an_answer_that_is_cut_short_fails(site: Site) -> None:
    site.pages["/fire"] = (200, {"Content-Length": "1000000"}, forms.as_html(FIRE))

    assert site.read().reason == "herald.example cannot be read: the answer is cut short"


def test_a_server_that_takes_too_long_is_not_waited_for(site: Site) -> None:
    site.pages["/fire"] = (200, {"Content-Length": "1000000"}, forms.as_html(FIRE))
    site.pauses["/fire"] = 4

    left = site.read(options=Options(allow_url=True, max_seconds=1))

    assert left.status == Outcome.TIMEOUT
