"""The page in a real browser: what it asks for, how it fits, and that nothing in it runs."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from compare.model import Report
from compare.render import RenderOptions, html
from tests.render.sample import ATTACKS, FIRE, hostile, many_outlets

sync_api = pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.browser

CHROMIUM = "/usr/bin/chromium"
WIDER_THAN_THE_SCREEN = "document.documentElement.scrollWidth > window.innerWidth"


class Visit:
    """A page that was opened, and what it did meanwhile."""

    def __init__(self, page: "sync_api.Page", address: str) -> None:
        self.page = page
        self.requests: list[str] = []
        self.dialogs: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        page.on("console", lambda message: self.errors.append(message.text))
        page.goto(address)


Visitor = Callable[..., Visit]


@pytest.fixture(scope="module")
def browser() -> Iterator["sync_api.Browser"]:
    if not Path(CHROMIUM).exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def visit(browser: "sync_api.Browser", tmp_path: Path) -> Visitor:
    def opened(report: Report, *, width: int = 1280, scheme: str = "light") -> Visit:
        file = tmp_path / "report.html"
        file.write_text(html.render(report, RenderOptions()), encoding="utf-8")
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        return Visit(page, file.as_uri())

    return opened


def test_nothing_is_requested_but_the_page(visit: Visitor) -> None:
    seen = visit(FIRE)

    assert [Path(url).name for url in seen.requests] == ["report.html"]
    assert seen.errors == []


def test_the_marks_are_on_the_words_that_conflict(visit: Visitor) -> None:
    marks = visit(FIRE).page.locator(".finding").nth(2).locator("mark").all_inner_texts()

    assert marks == [
        "Three people",
        "Three",
        "three people",
        "Three people",
        "At least four people",
    ]


def test_the_grid_leads_to_the_finding(visit: Visitor) -> None:
    page = visit(FIRE).page

    page.get_by_role("link", name="people killed").click()

    assert page.locator(":target h3").inner_text() == "People killed: three, or at least four"


@pytest.mark.parametrize("report", [FIRE, many_outlets(11), hostile(ATTACKS["image"] * 9)])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_page_never_scrolls_sideways(visit: Visitor, report: Report, width: int) -> None:
    assert not visit(report, width=width).page.evaluate(WIDER_THAN_THE_SCREEN)


def test_a_wide_grid_scrolls_under_its_first_column(visit: Visitor) -> None:
    page = visit(many_outlets(11), width=390).page
    header = page.locator(".grid tbody th").first
    before = header.bounding_box()

    page.locator(".scroll").evaluate("grid => { grid.scrollLeft = 500 }")

    assert page.locator(".scroll").evaluate("grid => grid.scrollLeft") == 500
    assert header.bounding_box() == before


def test_dark_mode_is_dark(visit: Visitor) -> None:
    background = "getComputedStyle(document.body).backgroundColor"

    assert visit(FIRE, scheme="dark").page.evaluate(background) == "rgb(22, 23, 26)"
    assert visit(FIRE, scheme="light").page.evaluate(background) == "rgb(253, 252, 249)"


def test_on_paper_what_is_folded_is_open(visit: Visitor) -> None:
    page = visit(FIRE).page
    folded = page.locator(".aligned blockquote").first
    assert not folded.is_visible()

    page.emulate_media(media="print")

    assert folded.is_visible()


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_markup_is_read_and_not_run(visit: Visitor, attack: str) -> None:
    seen = visit(hostile(ATTACKS[attack]))
    seen.page.mouse.move(200, 200)

    assert seen.dialogs == []
    assert len(seen.requests) == 1
    assert (
        seen.page.locator("script, img, iframe, object, form, [onerror], [onmouseover]").count()
        == 0
    )
    assert seen.page.locator("main > section").count() == 6


def test_the_headings_are_in_order(visit: Visitor) -> None:
    levels = (
        visit(FIRE)
        .page.locator("h1, h2, h3, h4")
        .evaluate_all("headings => headings.map(heading => Number(heading.tagName[1]))")
    )

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert max(later - earlier for earlier, later in pairwise(levels)) == 1


def test_a_table_reads_by_its_headers(visit: Visitor) -> None:
    page = visit(FIRE).page

    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("th:not([scope])").count() == 0
    assert page.locator("table:not(:has(caption))").count() == 0
