"""XML bombs and external entities: no file is read, nobody is called, nothing blows up."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare.options import Options
from compare.read import read
from tests.read.payloads import PAYLOADS, filled

SECRET = "the vault stands open at midnight"


class Listener:
    """A server that answers nobody and counts who called."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.calls = 0
        threading.Thread(target=self.listen, daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.socket.getsockname()[1]}"

    def listen(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.calls += 1
            connection.close()


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.socket.close()


def test_the_listener_hears_who_calls() -> None:
    heard = Listener()

    with socket.create_connection(heard.socket.getsockname()) as caller:
        assert caller.recv(1) == b""

    assert heard.calls == 1


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_reads_no_file_and_calls_nobody(
    name: str, tmp_path: Path, listener: Listener
) -> None:
    (tmp_path / "secret.txt").write_text(SECRET)
    payload = filled(name, str(tmp_path / "secret.txt"), listener.address)
    (tmp_path / name).write_bytes(payload)

    articles, skipped = read([tmp_path / name], Options(max_seconds=10))

    assert [one.text for one in articles if "midnight" in one.text or "haha" in one.text] == []
    assert len(articles) + len(skipped) == 1
    assert listener.calls == 0
