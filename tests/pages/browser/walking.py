"""A page in; every stop of the Tab key out, as a reader without a mouse comes past them."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Page

MOST = 600  # stops; a page that holds the focus for ever ends there

# What can be operated, seen through the shadow roots of components; numbered in the order of the document.
_FIND = """() => {
    const found = [];
    const visible = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
        && one.getBoundingClientRect().width > 0;
    const look = (root) => root.querySelectorAll('*').forEach((one) => {
        const operable = one.matches('a[href], button, input, select, textarea, summary, [tabindex]');
        if (operable && one.tabIndex >= 0 && !one.disabled && visible(one)) found.push(one);
        if (one.shadowRoot) look(one.shadowRoot);
    });
    look(document);
    const path = (window.koersbordPath ?? []).map((one) => found.indexOf(one));
    return { operable: found.map((one) => one.outerHTML.slice(0, 160)), path };
}"""

_STOP = """() => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    if (!one || one === document.body) return null;
    const box = one.getBoundingClientRect();
    const around = ['.react-aria-ComboBox > div', 'div[role="group"]', '[data-testid="stTextInputRootElement"]'];
    const frames = around.map((name) => one.closest(name));
    const marked = ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return {
        again: window.koersbordPath.push(one) > 1 && one === window.koersbordPath[0],
        words: (one.getAttribute('aria-label') || one.innerText || one.outerHTML).trim().slice(0, 60),
        seen: [one, ...frames].some((frame) => frame && marked(getComputedStyle(frame))),
        inside: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight
            && box.left >= -1 && box.right <= innerWidth + 1,
        address: one.getAttribute('href'),
    };
}"""


@dataclass(frozen=True)
class Walk:
    """What can be operated, and the stops: the place of each in the document, its words, whether one sees it."""

    operable: list[str]
    stops: list[dict]

    @property
    def missed(self) -> list[str]:
        reached = {stop["n"] for stop in self.stops}
        return [words for n, words in enumerate(self.operable) if n not in reached]

    @property
    def unseen(self) -> list[str]:
        """Stops where nothing shows the focus, or that lie outside of what is seen."""
        return [stop["words"] for stop in self.stops if not (stop["seen"] and stop["inside"])]


def walk(page: Page) -> Walk:
    """Press Tab until the focus leaves the page or is back where it began."""
    _wait_until_all_is_there(page)
    page.evaluate("() => { window.koersbordPath = []; }")
    stops: list[dict] = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        stop = page.evaluate(_STOP)
        if stop is None or stop["again"]:
            break
        stops.append(stop)
    found = page.evaluate(_FIND)
    numbered = [stop | {"n": n} for stop, n in zip(stops, found["path"], strict=False)]
    return Walk(found["operable"], numbered)


def _wait_until_all_is_there(page: Page) -> None:
    """Some fields are drawn a moment after the page is; twice the same means that none is to come."""
    before, now = -1, 0
    while now != before:
        page.wait_for_timeout(200)
        before, now = now, len(page.evaluate(_FIND)["operable"])
