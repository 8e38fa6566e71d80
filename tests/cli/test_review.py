"""``compare-sources review``: what it takes, and what it says where it cannot begin."""

import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import webbrowser
import zipfile
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from queue import Queue
from urllib.parse import urlsplit

import pytest

from compare.cli import main
from compare.cli.review import open_browser
from tests.cli.test_imports import CODE
from tests.review.starting import started

ROOT = Path(__file__).parent.parent.parent
LIU = "title of Liu Jianchao"


def page(link: str, path: str = "/") -> str:
    """A page of the review, as a browser that was let in gets it."""
    parts = urlsplit(link)
    connection = HTTPConnection(parts.netloc, timeout=20)
    connection.request("GET", f"{parts.path}?{parts.query}")
    entered = connection.getresponse()
    cookie = str(entered.headers["set-cookie"]).split(";")[0]
    entered.read()
    connection.request("GET", path, headers={"Cookie": cookie})
    return unescape(connection.getresponse().read().decode())


def wrong(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["review", "--no-browser", *arguments]) == 2
    return capsys.readouterr().err


def report(folder: Path) -> Path:
    file = folder / "report.json"
    assert main(["report", "seeds", "--quiet", "--format", "json", "--output", str(file)]) == 0
    return file


def test_a_report_made_before_is_reviewed_with_its_articles(tmp_path: Path) -> None:
    with started(str(report(tmp_path)), decisions=tmp_path / "d.sqlite") as link:
        assert LIU in page(link)
        assert "another step toward mending ties" in page(link, "/article/voa")


def test_an_article_that_has_changed_since_the_report_is_not_taken_for_the_one_of_then(
    tmp_path: Path,
) -> None:
    file = report(tmp_path)
    told = json.loads(file.read_text("utf-8").replace("seeds/", "then/"))
    file.write_text(json.dumps(told), "utf-8")
    shutil.copytree("seeds", tmp_path / "then")
    voa = tmp_path / "then" / "001_cb6ef59ba0906485.txt"
    voa.write_text("Breaking.\n\n" + voa.read_text("utf-8"), "utf-8")
    address = told["discrepancies"][0]["fingerprint"]

    with started(str(file), decisions=tmp_path / "d.sqlite") as link:
        finding = page(link, f"/finding/{address}")

    assert finding.count("The article was changed since") == 1
    assert finding.count('class="text"') == 2
    assert "deputy foreign ministers of both countries" in finding


def test_an_archive_is_reviewed(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    assert main(["index", "seeds", "--archive", str(archive), "--quiet"]) == 0

    with started(str(archive), decisions=tmp_path / "d.sqlite") as link:
        assert LIU in page(link)


def test_a_single_article_has_nothing_to_review(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("A ferry ran aground on Monday and 16 people were hurt.")

    with started(str(tmp_path / "ferry.txt"), decisions=tmp_path / "d.sqlite") as link:
        assert "Nothing to compare: this is one article" in page(link)


def test_a_damaged_report_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.json"
    file.write_text('{"version": 1, "discrepancies": 7}')

    assert f"{file}: a damaged report" in wrong(capsys, str(file))


def test_a_port_that_is_taken_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])

        said = wrong(
            capsys, "seeds", "--port", port, "--decisions", str(tmp_path / "d.sqlite"), "--quiet"
        )

    assert f"--port {port}: " in said
    assert "0 takes any that is free" in said


def test_a_store_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a store")

    assert str(file) in wrong(capsys, "seeds", "--decisions", str(file), "--quiet")


def test_it_listens_on_this_machine_only(tmp_path: Path) -> None:
    with started("seeds/001_cb6ef59ba0906485.txt", decisions=tmp_path / "d.sqlite") as link:
        parts = urlsplit(link)

        assert parts.hostname == "127.0.0.1"
        assert parts.port is not None
        with pytest.raises(OSError, match=r"refused|unreachable|timed out|assign"):
            socket.create_connection((outward(), parts.port), timeout=2)


def outward() -> str:
    """This machine's address on its network, or one of its loopback's others."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.2"
        return str(probe.getsockname()[0])


def test_the_browser_is_led_by_a_file_that_nobody_else_can_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Queue[str] = Queue()
    monkeypatch.setattr(webbrowser, "open", opened.put)

    open_browser("http://127.0.0.1:1/enter?token=secret", tmp_path)

    address = opened.get(timeout=10)
    file = Path(urlsplit(address).path)
    assert "secret" not in address
    assert "url=http://127.0.0.1:1/enter?token=secret" in file.read_text("utf-8")
    assert stat.S_IMODE(os.stat(file).st_mode) == 0o600


@pytest.mark.parametrize("command", [("--help",), ("review", "--help"), ("explain",)])
def test_help_comes_without_the_server(command: tuple[str, ...]) -> None:
    server = ("starlette", "uvicorn", "jinja2", "anyio")
    ran = subprocess.run(
        [sys.executable, "-c", CODE.format(heavy=server), *command],
        capture_output=True, check=True, text=True,
    )  # fmt: skip

    assert ran.stderr.splitlines()[-1] == "0"


@pytest.mark.slow
def test_an_installed_copy_has_its_templates_and_style(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(
        ROOT / "compare", source / "compare", ignore=shutil.ignore_patterns("__pycache__")
    )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
         "--wheel-dir", str(tmp_path), str(source)],
        check=True, timeout=300,
    )  # fmt: skip

    [wheel] = tmp_path.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        str(file.relative_to(ROOT))
        for folder in ("templates", "static")
        for file in (ROOT / "compare" / "review" / folder).iterdir()
    }
    assert len(wanted) > 10
    assert wanted | {"compare/render/report.css"} <= packed


def test_what_is_less_severe_than_asked_for_is_not_laid_on_the_desk(tmp_path: Path) -> None:
    least = ("seeds", "--min-severity", "warning")
    with started(*least, decisions=tmp_path / "d.sqlite") as link:
        listed = page(link)

    assert LIU in listed
    assert "1 finding" in listed
