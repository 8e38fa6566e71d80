"""Who is answered: the whole matrix of strangers against every address that changes something."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare.review.app import ROUTES
from compare.review.security import LARGEST_BODY, Lock
from tests.render.sample import FIRE
from tests.review.serving import FIRE_CASE, Visitor, reviewing

FINDING = FIRE.discrepancies[0].fingerprint
CHANGING = [
    route.path.replace("{address}", FINDING) for route in ROUTES if "POST" in (route.methods or ())
]
SHOWING = ["/", "/events", "/event/e1", "/decisions", "/corrections", f"/finding/{FINDING}",
           f"/finding/{FINDING}/finding.md", "/article/courier"]  # fmt: skip

# What a stranger's request says, in place of what our own pages say; None leaves it out.
STRANGERS = {
    "no cookie": {"Cookie": None},
    "wrong cookie": {"Cookie": "{cookie}=" + "x" * 43},
    "empty cookie": {"Cookie": "{cookie}="},
    "token instead of the cookie": {"Cookie": "{cookie}={token}"},
    "cookie of another port": {"Cookie": "compare-sources-1={session}"},
    "foreign host": {"Host": "evil.example"},
    "foreign host with our port": {"Host": "evil.example:{port}"},
    "rebound name": {"Host": "127.0.0.1.evil.example:{port}"},
    "host without port": {"Host": "127.0.0.1"},
    "another port": {"Host": "127.0.0.1:1"},
    "no host at all": {"Host": ""},
    "cross-site": {"Sec-Fetch-Site": "cross-site"},
    "same site, other port": {"Sec-Fetch-Site": "same-site"},
    "typed in": {"Sec-Fetch-Site": "none"},
    "foreign origin": {"Origin": "http://evil.example"},
    "another port's origin": {"Origin": "http://127.0.0.1:1"},
    "https origin": {"Origin": "https://127.0.0.1:{port}"},
    "sandboxed": {"Origin": "null"},
    "neither origin nor site": {"Origin": None, "Sec-Fetch-Site": None},
    "cross-site without origin": {"Origin": None, "Sec-Fetch-Site": "cross-site"},
    "foreign origin without site": {"Origin": "http://evil.example", "Sec-Fetch-Site": None},
}
# Of these also reading is refused.
KEPT_OUT = [name for name, said in STRANGERS.items() if {"Cookie", "Host"} & set(said)]


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    with reviewing(FIRE_CASE, tmp_path_factory.mktemp("review")) as opened:
        yield opened


def headers_of(visitor: Visitor, stranger: str) -> dict[str, str]:
    lock = visitor.lock
    secrets = {
        "cookie": lock.cookie, "session": lock.session, "token": lock.token, "port": lock.port,
    }  # fmt: skip
    said = {
        name: None if value is None else value.format(**secrets)
        for name, value in STRANGERS[stranger].items()
    }
    return {name: value for name, value in (visitor.own | said).items() if value is not None}


def test_all_that_changes_something_is_in_the_matrix() -> None:
    assert [path.rpartition("/")[2] for path in CHANGING] == ["decide", "undo"]


@pytest.mark.parametrize("path", CHANGING)
@pytest.mark.parametrize("stranger", STRANGERS)
def test_a_stranger_changes_nothing(visitor: Visitor, path: str, stranger: str) -> None:
    answer = visitor.send("POST", path, b"mark=accepted&after=0", headers_of(visitor, stranger))

    assert answer.status in (400, 403)
    assert visitor.store.every() == ()


@pytest.mark.parametrize("path", SHOWING)
@pytest.mark.parametrize("stranger", KEPT_OUT)
def test_a_stranger_reads_nothing(visitor: Visitor, path: str, stranger: str) -> None:
    answer = visitor.send("GET", path, headers=headers_of(visitor, stranger))

    assert answer.status in (400, 403)
    assert "Ellery" not in answer.text


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", CHANGING)
def test_only_a_post_changes_something(visitor: Visitor, method: str, path: str) -> None:
    assert visitor.send(method, path + "?mark=accepted&after=0").status == 405
    assert visitor.store.every() == ()


def test_our_own_page_may(tmp_path: Path) -> None:
    with reviewing(FIRE_CASE, tmp_path) as visitor:
        answer = visitor.post(f"/finding/{FINDING}/decide", mark="accepted", after=0)

        assert answer.status == 303
        assert [one.mark for one in visitor.store.every()] == ["accepted"]


def test_an_old_browser_that_names_its_origin_alone_may_too(tmp_path: Path) -> None:
    with reviewing(FIRE_CASE, tmp_path) as visitor:
        headers = {name: value for name, value in visitor.own.items() if "Sec" not in name}

        assert visitor.send("POST", CHANGING[0], b"mark=accepted&after=0", headers).status == 303


# --- the way in -------------------------------------------------------------------------------


def test_the_token_is_exchanged_for_a_cookie_that_scripts_and_other_sites_do_not_get(
    visitor: Visitor,
) -> None:
    host = {"Host": visitor.own["Host"]}

    answer = visitor.send("GET", f"/enter?token={visitor.lock.token}", headers=host)

    assert answer.status == 200
    assert answer.headers["set-cookie"] == (
        f"{visitor.lock.cookie}={visitor.lock.session}; HttpOnly; Path=/; SameSite=strict"
    )


@pytest.mark.parametrize("query", ["", "?token=", "?token=" + "x" * 43, "?token=%00%ff", "?t=1"])
def test_a_wrong_token_gets_no_cookie(visitor: Visitor, query: str) -> None:
    answer = visitor.send("GET", "/enter" + query, headers={"Host": visitor.own["Host"]})

    assert answer.status == 403
    assert "set-cookie" not in answer.headers


def test_each_start_has_a_token_of_32_bytes_of_its_own() -> None:
    tokens = {Lock(1).token for _ in range(100)} | {Lock(1).session for _ in range(100)}

    assert len(tokens) == 200
    assert {len(token) for token in tokens} == {43}


# --- what every answer says -------------------------------------------------------------------


@pytest.mark.parametrize("path", [*SHOWING, "/nothing", "/static/review.js", "/enter"])
def test_every_answer_forbids_what_is_not_ours(visitor: Visitor, path: str) -> None:
    headers = visitor.get(path).headers

    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_no_page_stays_in_the_browser_when_it_is_left(visitor: Visitor) -> None:
    kept = [visitor.get(path).headers["cache-control"] for path in SHOWING]

    assert set(kept) == {"no-store"}


@pytest.mark.parametrize(
    "path",
    ["/static/../app.py", "/static/%2e%2e/app.py", "/finding/..%2f..%2fetc%2fpasswd",
     "/article/%2fetc%2fpasswd", "/article/fire/courier.txt", "/event/../../x", "//etc/passwd"],
)  # fmt: skip
def test_no_address_is_taken_for_a_file(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)

    assert answer.status == 404
    assert "root:" not in answer.text


# --- bodies -----------------------------------------------------------------------------------


def test_a_body_beyond_two_mebibytes_is_refused(visitor: Visitor) -> None:
    answer = visitor.send("POST", CHANGING[0], b"note=" + b"x" * LARGEST_BODY)

    assert answer.status == 413
    assert visitor.store.every() == ()


def test_a_body_of_unknown_length_is_counted_as_it_comes(visitor: Visitor) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in visitor.own.items())
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    with socket.create_connection(("127.0.0.1", visitor.lock.port), timeout=10) as line:
        line.sendall(
            f"POST {CHANGING[0]} HTTP/1.1\r\n{head}Transfer-Encoding: chunked\r\n\r\n".encode()
        )
        line.sendall(chunk * 33)
        answered = line.recv(64)

    assert answered.startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize(
    "body",
    [b"", b"mark=accepted", b"mark=accepted&after=-1", b"mark=gone&after=0", b"mark=open&after=1e3",
     b"mark=accepted&after=0&severity=fatal", b"after=0", b"\xff\xfe=1&mark=accepted&after=0",
     b"a=1&" * 50, b"mark=accepted&after=" + b"9" * 30],
)  # fmt: skip
def test_a_form_that_is_none_of_ours_is_refused(visitor: Visitor, body: bytes) -> None:
    answer = visitor.send("POST", f"/finding/{FINDING}/decide", body)

    assert answer.status in (400, 422)
    assert visitor.store.every() == ()


# --- what is told of errors -------------------------------------------------------------------


def test_what_fails_is_told_without_a_word_of_the_article(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = type(FIRE_CASE)(FIRE, dict.fromkeys(FIRE_CASE.printed, None), {})  # type: ignore[arg-type]
    with reviewing(broken, tmp_path) as visitor:
        object.__setattr__(visitor.store, "every", failing)

        answer = visitor.get("/?text=warehouse")

        assert answer.status == 500
        assert "warehouse" not in answer.text
        [line] = visitor.complaints
    assert line.startswith("GET /: ValueError at test_security.py:")
    assert "warehouse" not in "".join([line, *capfd.readouterr()])


def failing() -> None:
    raise ValueError("Three die in Port Ellery warehouse fire")
