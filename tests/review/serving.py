"""The real server on this machine for a test, and a visitor that it let in."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

from compare.model import Article, Report
from compare.review.case import Case, Printed, Rule, Sample
from compare.review.decisions import Decisions
from compare.review.desk import Desk
from compare.review.security import Lock
from compare.review.server import listening, server_for
from compare.text.layout.blocks import blocks_of
from tests.render.sample import FIRE, OUTLETS, TEXTS

RULES = {
    "number": Rule(
        "Counts of one thing that differ.",
        (Sample("Four people died.", "Five people died.", "Four / Five: conflict"),),
        (Sample("About 50 came.", "48 came.", "About 50 / 48: compatible (precision)"),),
    )
}


def printed(key: str, text: str, outlet: str) -> Printed:
    """A text as an outlet's article."""
    return Printed(Article(key, f"fire/{key}.txt", text, outlet), blocks_of(text))


FIRE_CASE = Case(FIRE, {key: printed(key, TEXTS[key], OUTLETS[key]) for key in TEXTS}, RULES)


def case_of(report: Report) -> Case:
    """A report whose articles are not at hand."""
    return Case(report, {}, RULES)


@dataclass(frozen=True)
class Answer:
    """What the server sent."""

    status: int
    headers: Mapping[str, str]
    text: str

    @classmethod
    def of(cls, response: HTTPResponse) -> "Answer":
        headers = {name.casefold(): value for name, value in response.getheaders()}
        return cls(response.status, headers, response.read().decode())


@dataclass
class Visitor:
    """Somebody's browser: it was let in, and names its site as browsers do."""

    lock: Lock
    store: Decisions
    complaints: list[str] = field(default_factory=list)

    @property
    def own(self) -> dict[str, str]:
        return {
            "Host": f"127.0.0.1:{self.lock.port}",
            "Origin": self.lock.address,
            "Sec-Fetch-Site": "same-origin",
            "Cookie": f"{self.lock.cookie}={self.lock.session}",
        }

    def send(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.lock.port, timeout=20)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in (self.own if headers is None else headers).items():
            connection.putheader(name, value)
        if method == "POST":
            connection.putheader("Content-Length", str(len(body)))
            connection.putheader("Content-Type", "application/x-www-form-urlencoded")
        connection.endheaders(body or None)
        answer = Answer.of(connection.getresponse())
        connection.close()
        return answer

    def get(self, path: str) -> Answer:
        return self.send("GET", path)

    def post(self, path: str, **fields: object) -> Answer:
        return self.send("POST", path, urlencode(fields).encode())


@contextmanager
def reviewing(case: Case, folder: Path, editor: str = "Ada") -> Iterator[Visitor]:
    """The case on a server of its own; decisions lie in the folder, and stay there."""
    with Decisions(folder / "decisions.sqlite") as store, listening(0) as listener:
        visitor = Visitor(Lock(listener.getsockname()[1]), store)
        server = server_for(Desk(case, store, editor), visitor.lock, visitor.complaints.append)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started:
                time.sleep(0.005)
            yield visitor
        finally:
            server.should_exit = True
            thread.join()
