"""The page as text: complete, contained, and the same whoever wrote the words in it."""

import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from compare.render import RenderOptions, html
from tests.render.sample import ATTACKS, EMPTY, FIRE, QUIET, hostile, long

PAGE = html.render(FIRE, RenderOptions())
CSS = files("compare.render").joinpath("report.css").read_text(encoding="utf-8")


class Outline(HTMLParser):
    """The elements of a page, with the names of their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, [name for name, _ in attrs]))


def outline(page: str) -> list[tuple[str, list[str]]]:
    parser = Outline()
    parser.feed(page)
    return parser.elements


def test_the_page_asks_for_nothing_beside_itself() -> None:
    assert "default-src 'none'; style-src 'unsafe-inline'" in PAGE
    assert not re.search(r"<(script|link|img|iframe|object|form|base)\b|\bsrc=|url\(|@import", PAGE)
    assert set(re.findall(r'href="(.)', PAGE)) == {"#"}


def test_each_link_has_its_target() -> None:
    targets = set(re.findall(r'id="([^"]+)"', PAGE))

    assert set(re.findall(r'href="#([^"]+)"', PAGE)) <= targets


def test_a_finding_shows_its_place_and_its_evidence() -> None:
    assert "<bdi>fire/coastline.txt</bdi>:5:16" in PAGE
    assert "<mark>were working</mark>" in PAGE
    assert "2 independent origins" in PAGE
    assert "same subject: sprinklers" in PAGE


def test_skipped_articles_are_in_sight() -> None:
    assert "1 input was not checked" in PAGE
    assert "no text after cleaning; is it a photo page?" in PAGE


def test_what_was_reconciled_is_folded_until_asked_for() -> None:
    assert "<details open>" not in PAGE
    assert "<details open>" in html.render(FIRE, RenderOptions(show_reconciled=True))


def test_without_findings_the_page_says_so() -> None:
    assert "No discrepancies in 4 articles on 1 event." in html.render(QUIET, RenderOptions())
    assert "Nothing was compared" in html.render(EMPTY, RenderOptions())


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_words_change_no_element_and_no_attribute(attack: str) -> None:
    plain = outline(html.render(hostile("plain words"), RenderOptions()))

    assert outline(html.render(hostile(ATTACKS[attack]), RenderOptions())) == plain


def test_a_long_report_is_cut_and_says_what_is_missing() -> None:
    page = html.render(long(500), RenderOptions())

    assert page.count("<article") == html.FINDINGS
    assert "300 findings more left out here" in page
    assert "300 questions more left out here" in page
    assert "1,400 pairs more left out here" in page
    assert "950 look-alikes more left out here" in page


# --- contrast, as WCAG 2.2 counts it -----------------------------------------------------------


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("front", "back"),
    [
        ("ink", "paper"),
        ("soft", "paper"),
        ("soft", "card"),
        ("error", "paper"),
        ("error", "card"),
        ("warning", "paper"),
        ("warning", "card"),
        ("note", "paper"),
        ("note", "card"),
        ("marked", "mark"),
    ],
)
def test_text_stands_out_from_its_background(theme: int, front: str, back: str) -> None:
    colours = dict(re.findall(r"--(\w+): (#\w{6})", CSS.split(":root {")[theme + 1]))
    dark, light = sorted((luminance(colours[front]), luminance(colours[back])))

    assert (light + 0.05) / (dark + 0.05) >= 4.5
