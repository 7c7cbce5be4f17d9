"""How long a reader waits from a click to the settled page in a browser, against a bare page with one chart."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from playwright.sync_api import Page, sync_playwright

from benchmarks.server import Server, serving
from tests.chromium import FLAGS, find_chromium

CLICKS = 40
SETTLED = """before => document.querySelector('h1').textContent !== before
    && document.querySelector('[data-testid="stApp"]').dataset.testScriptState === 'notRunning'
    && document.querySelector('.js-plotly-plot .main-svg') !== null"""
LINKS = """() => [...document.querySelectorAll('.kb-tongues a')].find(one => !one.ariaCurrent).click()"""
AGAIN = """() => document.querySelector('[data-testid="stButton"] button').click()"""


def measure() -> None:
    """The same browser, our indicator page in its other language and the bare page's button in turn."""
    path = find_chromium()
    if path is None:
        print("clicking: no browser found, not measured")
        return
    with sync_playwright() as playwright, serving("dashboard.py") as ours, serving("benchmarks/bare.py") as bare:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        pages = {server: browser.new_context().new_page() for server in (ours, bare)}
        pages[ours].goto(f"http://{ours.address}/indicators?lang=nl&institution=all&indicator=house_price_median")
        pages[bare].goto(f"http://{bare.address}/")
        click: dict[Server, Callable[[], float]] = {
            ours: lambda: _seconds(pages[ours], LINKS),
            bare: lambda: _seconds(pages[bare], AGAIN),
        }
        for page in pages.values():
            page.wait_for_selector(".js-plotly-plot .main-svg")
        costs = {server: _many(server, act) for server, act in click.items()}
        browser.close()
    (median, late, cost), (bare_median, bare_late, bare_cost) = costs[ours], costs[bare]
    print(f"click to settled page: median {median * 1000:.0f} ms, 95th percentile {late * 1000:.0f} ms, "
          f"{median / bare_median:.2f} and {late / bare_late:.2f} times the bare page "
          "(wanted: at most 300 and 800 ms)")  # fmt: skip
    print(f"  server {cost * 1000:.0f} ms a click, {cost / bare_cost:.2f} times the bare page (wanted: at most 0.5)")


def _many(server: Server, click: Callable[[], float]) -> tuple[float, float, float]:
    """Median and 95th percentile of the waiting and the server's processor time of a click, the first left out."""
    click()
    before = server.seconds()
    waits = sorted(click() for _ in range(CLICKS))
    return statistics.median(waits), waits[int(CLICKS * 0.95)], (server.seconds() - before) / CLICKS


def _seconds(page: Page, act: str) -> float:
    before = page.locator("h1").first.text_content()
    started = time.perf_counter()
    page.evaluate(act)
    page.wait_for_function(SETTLED, arg=before)
    return time.perf_counter() - started
