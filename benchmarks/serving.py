"""How long it takes from the start of the server to the first page in a browser, and a second visit after it."""

from __future__ import annotations

import subprocess
import sys
import time

from playwright.sync_api import sync_playwright

from benchmarks.server import free_port
from tests.chromium import FLAGS, find_chromium


def measure() -> None:
    """Server start to first page, with the database built before; the browser is started before the clock."""
    browser_path = find_chromium()
    if browser_path is None:
        print("serving: no browser found, not measured")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=list(FLAGS))
        port = free_port()
        started = time.perf_counter()
        command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(port)]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            first = _visit(browser, port, started)
            second = _visit(browser, port, time.perf_counter())
        finally:
            server.terminate()
            server.wait()
            browser.close()
    print(f"server start to first page: {first:.1f} s (wanted: at most 6 s); a second reader: {second:.1f} s, "
          f"{first / second:.1f} times faster")  # fmt: skip


def _visit(browser, port: int, started: float) -> float:
    page = browser.new_context().new_page()
    while True:
        try:
            page.goto(f"http://localhost:{port}/overview?lang=nl&institution=leuven")
            break
        except Exception:
            time.sleep(0.05)
    page.wait_for_selector(".kb-footer", timeout=60_000)
    return time.perf_counter() - started
