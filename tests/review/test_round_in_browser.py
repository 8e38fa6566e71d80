"""An editor's round in real Chromium: on the seeds from the command to the check, and page by page."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from compare.cli import main
from compare.review.decisions import Decisions
from tests.render.sample import FIRE
from tests.review.browsing import Window, window, window_on
from tests.review.serving import FIRE_CASE, Visitor, case_of, reviewing
from tests.review.starting import started

pytestmark = pytest.mark.browser

FIRST, SECOND, THIRD, *_ = [found.fingerprint for found in FIRE.discrepancies]
KYODO = "seeds/002_51e4f94f0a5e39be.txt"
ON_SCREEN = """mark => {
  const [inner, outer] = [mark.getBoundingClientRect(), mark.closest(".text").getBoundingClientRect()];
  return outer.top <= inner.top && inner.bottom <= outer.bottom;
}"""


def checked(decisions: Path) -> int:
    """How a check of Kyodo's preview against the other seeds ends."""
    return main(
        ["check", KYODO, "--against", "seeds", "--fail-on", "note", "--quiet", "--decisions", str(decisions)]
    )  # fmt: skip


@pytest.mark.slow
def test_a_round_on_the_seeds(chromium: Any, tmp_path: Path) -> None:
    kept = tmp_path / "decisions.sqlite"
    with started("seeds", decisions=kept) as link:
        seen = window(chromium, link)
        read_and_accept_the_warning(seen)
        dismiss_the_plan_and_undo_the_quotation(seen)
        export_the_accepted_one(seen, tmp_path)

    with started("seeds", decisions=kept) as link:
        seen = window(chromium, link)
        assert states(seen) == ["Accepted", "Dismissed: A plan, then the outcome", "Open"]

    Decisions(tmp_path / "empty.sqlite").close()
    assert checked(tmp_path / "empty.sqlite") == 1
    assert checked(kept) == 0


def read_and_accept_the_warning(seen: Window) -> None:
    page = seen.page
    page.get_by_label("Severity").select_option("warning")
    page.wait_for_url("**severity=warning**")
    assert page.locator(".row").count() == 1
    seen.keys("j", "Enter")
    page.wait_for_url("**/finding/**")
    assert page.locator(".pane").count() == 3
    last = page.locator(".pane", has_text="VOA News").locator("mark[data-reading='1']")
    assert last.evaluate(ON_SCREEN)
    assert last.inner_text().startswith("deputy foreign ministers of both countries")
    seen.keys("a")
    page.wait_for_url("**/?done=**")
    assert "Accepted" in page.locator(".done").inner_text()


def dismiss_the_plan_and_undo_the_quotation(seen: Window) -> None:
    seen.go("/")
    seen.keys("j", "j", "d", "b")
    assert seen.said().startswith("Dismissed: A plan, then the outcome: ")
    seen.keys("a")
    seen.page.locator(".row.accepted").nth(1).wait_for()
    seen.keys("u")
    seen.page.locator(".row.open").wait_for()
    assert states(seen) == ["Accepted", "Dismissed: A plan, then the outcome", "Open"]
    assert "2 of 3 findings decided" in seen.page.locator(".standfirst").inner_text()
    assert seen.page.locator(".tabs .count").all_inner_texts() == ["3", "1", "1", "1"]


def export_the_accepted_one(seen: Window, folder: Path) -> None:
    page = seen.page
    seen.go("/?decision=accepted")
    seen.keys("j", "Enter")
    page.wait_for_url("**/finding/**")
    markdown = saved(seen, "Markdown", folder / "finding.md")
    assert "assistant foreign minister" in markdown
    annotation = json.loads(saved(seen, "Web Annotation (JSON-LD)", folder / "finding.jsonld"))
    assert annotation["type"] == "AnnotationCollection"
    seen.go("/corrections")
    assert "Reports differ." in saved(seen, "Export all as Markdown", folder / "corrections.md")
    assert seen.errors == []


def saved(seen: Window, link: str, file: Path) -> str:
    """What a link gives to keep."""
    with seen.page.expect_download() as download:
        seen.page.get_by_role("link", name=link, exact=True).click()
    download.value.save_as(file)
    return file.read_text("utf-8")


def states(seen: Window) -> list[str]:
    return [str(text) for text in seen.page.locator(".row .state").all_inner_texts()]


# --- page by page -----------------------------------------------------------------------------


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    with reviewing(FIRE_CASE, tmp_path) as opened:
        yield opened


@pytest.fixture
def seen(chromium: Any, visitor: Visitor) -> Iterator[Window]:
    opened = window_on(chromium, visitor)
    yield opened
    assert opened.errors == []
    assert opened.hosts == {f"127.0.0.1:{visitor.lock.port}"}
    opened.page.context.close()


def test_j_and_k_move_through_the_list_with_a_focus_that_is_seen(seen: Window) -> None:
    seen.keys("j", "j", "j", "k")

    focused = seen.page.evaluate("document.activeElement.closest('.row').id")
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert focused == f"row-{SECOND}"
    assert seen.page.evaluate(outline) == "solid"


def test_on_a_finding_a_key_decides_and_goes_on(seen: Window, visitor: Visitor) -> None:
    page = seen.go(f"/finding/{FIRST}?severity=error")

    seen.keys("a")
    page.wait_for_url(f"**/finding/{SECOND}?done={FIRST}&severity=error")

    assert visitor.store.history(FIRST)[-1].mark == "accepted"
    assert "Accepted" in page.locator(".done").inner_text()


def test_what_was_just_decided_is_undone_from_the_next_finding(
    seen: Window, visitor: Visitor
) -> None:
    page = seen.go(f"/finding/{FIRST}")
    seen.keys("a")
    page.wait_for_url(f"**/finding/{SECOND}**")

    seen.keys("u")
    page.wait_for_url(f"**/finding/{FIRST}**")

    assert visitor.store.history(FIRST)[-1].mark == "open"


def test_a_finding_is_dismissed_in_ones_own_words(seen: Window, visitor: Visitor) -> None:
    page = seen.go(f"/finding/{FIRST}")

    seen.keys("n")
    page.keyboard.type("Asked both.")
    seen.keys("Escape", "d")
    page.get_by_label("Or in your own words").fill("Both mean the night between.")
    seen.keys("Enter")
    page.wait_for_url(f"**/finding/{SECOND}**")

    kept = visitor.store.history(FIRST)[-1]
    assert (kept.mark, kept.reason) == ("dismissed", "Both mean the night between.")
    assert kept.note == "Asked both."


def test_a_note_of_several_lines_stays_what_it_is_through_every_decision(
    seen: Window, visitor: Visitor
) -> None:
    note = "First  ask courier.txt::4.\n\nThen the chief\u200f."
    visitor.post(f"/finding/{FIRST}/decide", mark="keep", note=note, after=0)

    seen.go(f"/finding/{FIRST}")
    seen.keys("a")
    seen.page.wait_for_url(f"**/finding/{SECOND}**")

    kept = visitor.store.history(FIRST)[-1]
    assert (kept.mark, kept.note) == ("accepted", note)


def test_letters_typed_into_a_field_are_letters(seen: Window, visitor: Visitor) -> None:
    seen.keys("/")
    seen.page.keyboard.type("daju")

    assert seen.page.get_by_label("Search").input_value() == "daju"
    assert visitor.store.every() == ()


def test_keys_can_be_switched_off(seen: Window, visitor: Visitor) -> None:
    seen.keys("?")
    seen.page.get_by_label("Single keys act").uncheck()
    seen.keys("Escape", "j", "a")

    assert visitor.store.every() == ()


def test_another_editors_decision_is_told_in_the_list(seen: Window, visitor: Visitor) -> None:
    visitor.post(f"/finding/{FIRST}/decide", mark="dismissed", reason="unit", after=0)

    seen.keys("j", "a")

    assert "was faster" in seen.said()
    assert visitor.store.history(FIRST)[-1].mark == "dismissed"
    assert states(seen)[0] == "Dismissed: Another unit"
    seen.errors.clear()  # the browser notes the answer, 409


def test_a_server_that_is_gone_is_told(chromium: Any, tmp_path: Path) -> None:
    with reviewing(FIRE_CASE, tmp_path) as visitor:
        seen = window_on(chromium, visitor)

    seen.keys("j", "a")

    assert seen.said().startswith("Not kept:")


def test_the_grid_leads_to_the_finding(seen: Window) -> None:
    page = seen.go("/event/e1")

    page.locator(".grid td.minority a").first.click()
    page.wait_for_url("**/finding/**")

    assert page.locator("h1").inner_text().startswith("The fire broke out")


def test_an_article_has_every_finding_in_its_margin(seen: Window) -> None:
    page = seen.go("/article/courier")

    notes = page.locator(".margin-note")
    marked = page.locator(".cite mark").all_inner_texts()
    assert notes.count() == 6
    assert marked[0] == "Three"
    page.locator(".cite").first.click()
    page.wait_for_url(f"**/finding/{THIRD}")


def test_without_its_article_a_finding_shows_what_was_quoted(chromium: Any, tmp_path: Path) -> None:
    with reviewing(case_of(FIRE), tmp_path) as visitor:
        page = window_on(chromium, visitor).go(f"/finding/{FIRST}")

        assert page.locator(".pane mark").first.inner_text() == "Tuesday night"
        assert "not at hand" in page.locator(".pane").first.inner_text()


def test_without_scripts_a_finding_is_still_decided(chromium: Any, visitor: Visitor) -> None:
    page = chromium.new_context(java_script_enabled=False).new_page()
    page.goto(visitor.lock.link)
    page.wait_for_url(visitor.lock.address + "/")
    page.goto(f"{visitor.lock.address}/finding/{FIRST}")

    page.get_by_role("button", name="Accept").click()
    page.wait_for_url(f"**/finding/{SECOND}**")

    assert visitor.store.history(FIRST)[-1].mark == "accepted"


def test_a_form_of_another_site_decides_nothing(chromium: Any, visitor: Visitor) -> None:
    context = window_on(chromium, visitor).page.context
    page = context.new_page()
    page.route("http://evil.example/*", lambda route: route.fulfill(
        content_type="text/html",
        body=f'<form method="post" action="{visitor.lock.address}/finding/{FIRST}/decide">'
             '<input name="mark" value="accepted"><input name="after" value="0">'
             "<button>Win</button></form>"))  # fmt: skip
    page.goto("http://evil.example/")

    page.get_by_role("button").click()
    page.wait_for_url(f"**/finding/{FIRST}/decide")

    assert "Only the review" in page.inner_text("body")
    assert visitor.store.every() == ()


@pytest.mark.parametrize("width", [360, 1280, 3840])
@pytest.mark.parametrize(
    "path",
    ["/", f"/finding/{FIRST}", "/article/courier", "/events", "/event/e1", "/decisions",
     "/corrections", "/nothing"],
)  # fmt: skip
def test_no_page_scrolls_sideways(chromium: Any, visitor: Visitor, width: int, path: str) -> None:
    page = window_on(chromium, visitor, width=width).go(path)

    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
