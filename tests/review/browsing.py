"""An editor's window on the review, and all that happens in it that should not."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.review.serving import Visitor


@dataclass
class Window:
    """A window that was let in by the printed link."""

    page: Any
    address: str
    requests: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def go(self, path: str) -> Any:
        """Open a page of the review."""
        self.page.goto(self.address + path)
        return self.page

    @property
    def hosts(self) -> set[str]:
        """Whom the window asked for anything."""
        return {urlsplit(url).netloc for url in self.requests}

    def keys(self, *pressed: str) -> None:
        """Press keys one after the other, and wait for what they lead to."""
        for key in pressed:
            self.page.keyboard.press(key)
            self.page.wait_for_load_state()

    def said(self) -> str:
        """The status line, once it says something."""
        line = self.page.locator("#status")
        line.wait_for(state="visible")
        return str(line.inner_text())


def window(
    chromium: Any, link: str, *, width: int = 1280, height: int = 900, scheme: str = "light"
) -> Window:
    """A fresh window of its own browser profile, at the list of findings."""
    context = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, accept_downloads=True
    )
    page = context.new_page()
    parts = urlsplit(link)
    opened = Window(page, f"{parts.scheme}://{parts.netloc}")
    page.on("request", lambda request: opened.requests.append(request.url))
    page.on("dialog", lambda dialog: (opened.dialogs.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda message: opened.errors.append(message.text))
    page.on("pageerror", lambda error: opened.errors.append(str(error)))
    page.goto(link)
    page.wait_for_url(opened.address + "/")
    return opened


def window_on(chromium: Any, visitor: Visitor, **size: Any) -> Window:
    """A window on a server that a test runs by itself."""
    return window(chromium, visitor.lock.link, **size)
