"""How long from the start of a server to its first chart in a browser, beside a bare page; and a second reader."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import NamedTuple

from playwright.sync_api import Browser, Error, sync_playwright

from benchmarks.server import free_port
from tests.chromium import FLAGS, find_chromium


class _Start(NamedTuple):
    """Seconds until the first page of a server, and until that of a second reader."""

    first: float
    second: float


_CHART = ".js-plotly-plot .main-svg"

# What is opened, and what is there when it can be read.
_PAGES = {
    "overview": ("dashboard.py", "overview?lang=nl&institution=leuven", ".kb-footer"),
    "first chart": (
        "dashboard.py",
        "indicators?lang=nl&indicator=house_price_median&subject=leuven",
        ".js-plotly-plot .main-svg",
    ),
    "bare chart": ("benchmarks/bare.py", "", _CHART),
}


def measure() -> None:
    """With the database built before; the browser is started before the clock, with nothing kept of any page."""
    browser_path = find_chromium()
    if browser_path is None:
        print("serving: no browser found, not measured")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=list(FLAGS))
        found = {name: _start(browser, *page) for name, page in _PAGES.items()}
        browser.close()
    bare = found["bare chart"]
    for name, start in found.items():
        print(
            f"server start to {name}: {start.first:.1f} s (wanted: at most 4 s), {start.first / bare.first:.2f} times "
            f"the bare page; a second reader {start.second:.1f} s, {start.second / bare.second:.2f} times"
        )


def _start(browser: Browser, script: str, path: str, shown: str) -> _Start:
    port = free_port()
    address = f"http://localhost:{port}/{path}"
    started = time.perf_counter()
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.headless=true", f"--server.port={port}"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return _Start(_visit(browser, address, shown, started), _visit(browser, address, shown, time.perf_counter()))
    finally:
        server.terminate()
        server.wait()


def _visit(browser: Browser, address: str, shown: str, started: float) -> float:
    with browser.new_context() as context:
        page = context.new_page()
        while True:
            try:
                page.goto(address)
                break
            except Error:
                time.sleep(0.05)
        page.wait_for_selector(shown, timeout=60_000)
        return time.perf_counter() - started
