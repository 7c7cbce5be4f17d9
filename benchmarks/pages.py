"""How long a page's script runs once warm, per page and language."""

from __future__ import annotations

import statistics
import time

from streamlit.testing.v1 import AppTest

from etl.places import ROOT
from pages.views.frame import names

ROUNDS = 40
VIEWS = {
    "overview": [{}, {"institution": "leuven"}],
    "objectives": [{"institution": "leuven"}, {"goal": "leuven:2.1/6"}, {"q": "woningen"}],
    "indicators": [{}, {"indicator": "house_price_median"}],
    "compare": [{}, {"theme": "internationalisation"}, {"indicator": "house_price_median"}],
    "quality": [{}],
    "documents": [{"document": "uhasselt"}],
    "present": [{}, {"story": "leuven_housing"}],
    "sources": [{}],
    "method": [{}],
    "versions": [{}],
}


def measure() -> None:
    """Runs of the whole script (frame and page), the first of each left out; the fastest view is the yardstick."""
    found = {}
    for page in names():
        for view in VIEWS[page]:
            found[page, str(view)] = sorted(_runs(page, view))
    yardstick = min(statistics.median(times) for times in found.values())
    for (page, view), times in found.items():
        median, late = statistics.median(times), times[int(len(times) * 0.95)]
        print(f"{page:<11} {view:<38} median {median * 1000:5.0f} ms, 95th percentile {late * 1000:5.0f} ms "
              f"({median / yardstick:.1f} times the fastest)")  # fmt: skip
    print("  (wanted: at most 300 ms at the 95th percentile)")


def _runs(page: str, view: dict[str, str]) -> list[float]:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    app.switch_page(str(ROOT / "pages" / f"{page}.py"))
    times = []
    for round_number in range(ROUNDS + 1):
        language = ("nl", "en")[round_number % 2]
        for name, value in ({"lang": language} | view).items():
            app.query_params[name] = value
        started = time.perf_counter()
        app.run()
        times.append(time.perf_counter() - started)
        if app.exception:
            raise RuntimeError(f"{page} {view}: {app.exception[0].message}")
    return times[1:]
