"""Every page by axe-core, the engine that most accessibility checkers use."""

import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.render.sample import FIRE
from tests.review.browsing import Window, window_on
from tests.review.serving import FIRE_CASE, Visitor, case_of, reviewing

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NPM = shutil.which("npm")
FIRST, SECOND, THIRD, *_ = [found.fingerprint for found in FIRE.discrepancies]
PAGES = {
    "list": "/",
    "nothing found": "/?text=zzz",
    "just decided": f"/?done={FIRST}",
    "finding": f"/finding/{THIRD}",
    "accepted finding": f"/finding/{FIRST}",
    "dismissed finding": f"/finding/{SECOND}?done={FIRST}",
    "article": "/article/courier",
    "events": "/events",
    "event": "/event/e1",
    "decisions": "/decisions",
    "corrections": "/corrections",
    "not found": "/nothing",
}
RUN = "() => axe.run(document, { resultTypes: ['violations'] })"


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The engine's own script."""
    if NPM is None:
        pytest.skip("axe-core is an npm package: npm is not installed")
    folder = tmp_path_factory.mktemp("axe")
    done = subprocess.run(
        [NPM, "pack", "--silent", "axe-core@4"],
        cwd=folder, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if done.returncode != 0:
        pytest.skip("npm cannot be reached")
    with tarfile.open(folder / done.stdout.split()[-1]) as package:
        script = package.extractfile("package/axe.min.js")
        assert script is not None
        return script.read().decode()


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    with reviewing(FIRE_CASE, tmp_path_factory.mktemp("accessible")) as opened:
        opened.post(f"/finding/{FIRST}/decide", mark="accepted", after=0, note="Call them.")
        opened.post(f"/finding/{SECOND}/decide", mark="dismissed", after=0, reason="unit")
        yield opened


def grave(seen: Window, axe: str) -> list[str]:
    """What axe calls serious or critical, with the places."""
    seen.page.evaluate(axe)
    found = seen.page.evaluate(RUN)["violations"]
    return [
        f"{one['id']}: {node['html']}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_keeps_nobody_out(
    chromium: Any, visitor: Visitor, axe: str, name: str, scheme: str
) -> None:
    seen = window_on(chromium, visitor, scheme=scheme)
    seen.go(PAGES[name])

    assert grave(seen, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("key", ["?", "d", "n"])
def test_what_a_key_opens_keeps_nobody_out(
    chromium: Any, visitor: Visitor, axe: str, key: str, scheme: str
) -> None:
    seen = window_on(chromium, visitor, scheme=scheme, width=360)
    seen.go(PAGES["finding"])

    seen.keys(key)

    assert grave(seen, axe) == []


def test_neither_does_a_report_whose_articles_are_gone(
    chromium: Any, tmp_path: Path, axe: str
) -> None:
    with reviewing(case_of(FIRE), tmp_path) as visitor:
        seen = window_on(chromium, visitor)
        seen.go(PAGES["finding"])

        assert grave(seen, axe) == []


def test_nor_the_door_that_stays_shut(chromium: Any, visitor: Visitor, axe: str) -> None:
    page = chromium.new_context().new_page()
    page.goto(visitor.lock.address + "/")

    assert grave(Window(page, visitor.lock.address), axe) == []


def test_axe_sees_what_is_wrong(chromium: Any, visitor: Visitor, axe: str) -> None:
    seen = window_on(chromium, visitor)

    seen.page.evaluate("document.querySelector('select').removeAttribute('id')")

    assert grave(seen, axe) != []
