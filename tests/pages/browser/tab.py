"""A tab of the browser as a reader has it: what it asks for, what it complains about, and when it is settled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, expect

PRICE = "indicators?lang={lang}&institution=all&indicator=house_price_median"

# Opened at /page, Streamlit first looks for its server below that address and is told that it is not there.
PROBE = re.compile(r"/\w+/_stcore/(health|host-config)$")


class Watched:
    """A tab of the browser that remembers where it asked for something and what it complained about."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.hosts: set[str | None] = set()
        self.complaints: list[str] = []
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).hostname))
        page.on("websocket", lambda socket: self.hosts.add(urlsplit(socket.url).hostname))
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, message) -> None:
        if message.type == "error" and not PROBE.search(message.location["url"]):
            self.complaints.append(f"{message.text} {message.location['url']}")

    def open(self, address: str) -> Page:
        self.page.goto(address)
        return self.settled()

    def settled(self) -> Page:
        """The page once its last element is there and Streamlit has nothing left to do."""
        # While parts are replaced, the old ones stand beside the new for a moment.
        expect(self.page.locator(".kb-footer")).to_have_count(1)
        expect(self.page.locator(".kb-footer").first).to_be_visible()
        expect(self.page.locator('[data-testid="stApp"]')).to_have_attribute("data-test-script-state", "notRunning")
        return self.page


@contextmanager
def tab(browser: Browser, **options) -> Iterator[Watched]:
    context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}} | options)
    try:
        yield Watched(context.new_page())
    finally:
        context.close()


def title(page: Page):
    return page.locator("h1.kb-title")
