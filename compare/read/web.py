"""A page fetched from its address, when the user allows it: public hosts only, and politely.

A host is resolved once, every address of it must be public, and the connection
goes to the address that was checked, so that no second answer of the name
server leads elsewhere.  Each redirect is checked anew.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Timer
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from compare.errors import NoArticle, TookTooLong, UnreadableArticle

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from compare.read.limits import Limits

AGENT = "compare-sources"
MOST_REDIRECTS = 2
REDIRECTS = frozenset((301, 302, 303, 307, 308))
PORTS = {"http": 80, "https": 443}
ROBOTS_SIZE = 500_000
# What Python counts as global, or may, and leads to private networks all the same: NAT64, 6to4,
# its relays, Teredo.
DETOURS = tuple(
    map(
        ipaddress.ip_network,
        ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "192.88.99.0/24", "2001::/32"),
    )
)

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def addresses_of(host: str, port: int) -> list[str]:
    """What the system's name server answers."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def is_public(address: Address) -> bool:
    """Whether an address is anybody's: not private, loopback, link-local, CGNAT, multicast."""
    mapped = getattr(address, "ipv4_mapped", None)
    if mapped is not None:
        return is_public(mapped)
    if any(address in network for network in DETOURS if network.version == address.version):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


@dataclass(frozen=True, slots=True)
class Net:
    """The world outside: who resolves names, which addresses and ports may be called."""

    resolve: Callable[[str, int], list[str]] = addresses_of
    allows: Callable[[Address], bool] = is_public
    ports: frozenset[int] = frozenset(PORTS.values())


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    status: int
    location: str | None
    body: bytes


def fetched(address: str, limits: Limits, net: Net | None = None) -> bytes:
    """The page at an address; NoArticle where it must not be fetched, TookTooLong after a time."""
    net = net or Net()
    deadline = time.monotonic() + limits.seconds
    for _ in range(MOST_REDIRECTS + 1):
        allowed_by_robots(address, net, deadline)
        answer = asked(address, net, deadline, limits.bytes)
        if answer.status not in REDIRECTS or not answer.location:
            return body_of(answer, limits)
        onward = urljoin(address, answer.location)
        if address.startswith("https:") and not onward.startswith("https:"):
            raise NoArticle("redirected from https to http; save the page")
        address = onward
    raise NoArticle(f"redirected more than {MOST_REDIRECTS} times; give the last address")


def body_of(answer: Answer, limits: Limits) -> bytes:
    """The page in an answer with success."""
    if answer.status != http.client.OK:
        raise UnreadableArticle(f"the server answers {answer.status}; check the address")
    if len(answer.body) > limits.bytes:
        raise limits.too_large()
    return answer.body


def allowed_by_robots(address: str, net: Net, deadline: float) -> None:
    """Hold that the site lets programs read the page; without a robots.txt it does."""
    answer = asked(urljoin(address, "/robots.txt"), net, deadline, ROBOTS_SIZE)
    if answer.status >= http.client.INTERNAL_SERVER_ERROR:
        raise UnreadableArticle(f"its robots.txt is answered with {answer.status}; try again later")
    if answer.status != http.client.OK:
        return
    rules = RobotFileParser()
    rules.parse(answer.body.decode("utf-8", "replace").splitlines())
    if not rules.can_fetch(AGENT, address):
        raise NoArticle("its robots.txt asks programs to leave this page alone; save the page")


def asked(address: str, net: Net, deadline: float, most: int) -> Answer:
    """One question to a server, on a connection to an address that was checked."""
    parts, port = checked(address, net)
    host = str(parts.hostname)
    target = resolved(host, port, net)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    left = deadline - time.monotonic()
    if left <= 0:
        raise out_of_time()
    connection = http.client.HTTPConnection(host, port, timeout=left)
    ended = Timer(left, lambda: hang_up(connection))
    ended.daemon = True
    try:
        ended.start()
        connection.sock = connected(parts, target, port, left)
        connection.request(
            "GET", path, headers={"User-Agent": AGENT, "Accept-Encoding": "identity"}
        )
        response = connection.getresponse()
        body = response.read(most + 1)
        if response.length and len(body) <= most:
            raise OSError("the answer is cut short")
        return Answer(response.status, response.headers.get("Location"), body)
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= deadline:
            raise out_of_time() from error
        raise UnreadableArticle(f"{host} cannot be read: {' '.join(str(error).split())}") from error
    finally:
        ended.cancel()
        connection.close()


def checked(address: str, net: Net) -> tuple[SplitResult, int]:
    """The parts of an address that may be called at all, and its port."""
    try:
        parts = urlsplit(address)
        port = parts.port or PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise NoArticle(f"no valid address: {error}; check the spelling") from error
    if parts.scheme not in PORTS or not parts.hostname or parts.username or not address.isascii():
        raise NoArticle("no plain web address; only http and https, without a name and password")
    if port not in net.ports:
        raise NoArticle(f"port {port} is none of the web's; only 80 and 443 are called")
    return parts, port


def resolved(host: str, port: int, net: Net) -> str:
    """The first address of a host, all of which may be called."""
    try:
        found = net.resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise UnreadableArticle(f"{host} is not found; check the spelling") from error
    for one in found:
        if not net.allows(ipaddress.ip_address(one.partition("%")[0])):
            raise NoArticle(f"{host} is no public host; save the page")
    if not found:
        raise UnreadableArticle(f"{host} is not found; check the spelling")
    return found[0]


def connected(parts: SplitResult, target: str, port: int, seconds: float) -> socket.socket:
    """A connection to the address, with the certificate verified for the host by name."""
    plain = socket.create_connection((target, port), timeout=seconds)
    if parts.scheme == "http":
        return plain
    return ssl.create_default_context().wrap_socket(plain, server_hostname=parts.hostname)


def hang_up(connection: http.client.HTTPConnection) -> None:
    """End a connection whose server answers a letter at a time."""
    if connection.sock is not None:
        try:
            connection.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return


def out_of_time() -> TookTooLong:
    """The server took too long."""
    return TookTooLong("the server took too long; try again or raise --max-seconds")
