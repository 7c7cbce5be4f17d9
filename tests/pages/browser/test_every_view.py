"""Every view fits narrow and wide screens, is accessible, asks nobody else, and follows the reader's theme."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from board.wording.language import codes
from pages.views import frame
from tests.pages.browser.tab import PRICE, tab

pytestmark = pytest.mark.browser

WIDTHS = (320, 390, 768, 1440, 1920)
NARROWED = "objectives?lang={lang}&institution=leuven&framework=sdg_11&commitment=study"
FOUND = "objectives?lang={lang}&institution=all&q=sociale%20woonigen"
RATIO = "indicators?lang={lang}&institution=all&indicator=car_sharers"
BREAKDOWN = "indicators?lang={lang}&institution=all&indicator=women_share_professors"
COMPARED = (
    "compare?lang={lang}&institution=auhl",
    "compare?lang={lang}&institution=all&theme=education_innovation",
    "compare?lang={lang}&institution=all&indicator=generation_students&mode=per:students",
    "compare?lang={lang}&institution=all&indicator=students_enrolled",
)
GOAL = "objectives?lang={lang}&institution=all&goal=leuven:2.1/6"

# Every page as it opens, and the views that a page has beside that.
VIEWS = (
    *(f"{page}?lang={{lang}}&institution=all" for page in frame.names()),
    "overview?lang={lang}&institution=leuven",
    "documents?lang={lang}&institution=leuven",
    *(f"quality?lang={{lang}}&institution=all&view={view}" for view in ("reported", "cycle", "frameworks", "data")),
    PRICE,
    BREAKDOWN,
    RATIO,
    *COMPARED,
    GOAL,
    FOUND,
    NARROWED,
    "overview?lang={lang}&version=000009",
)

OUT_OF_FRAME = """() => [document.documentElement, ...document.querySelectorAll('[data-testid="stMain"]')]
    .filter(one => one.scrollWidth > one.clientWidth).map(one => one.tagName)"""
CUT_OFF = """() => [...document.querySelectorAll('.kb-value, .kb-title, .kb-chip, td')]
    .filter(one => one.scrollWidth > one.clientWidth && one.clientWidth > 0
        || one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map(one => one.className + ': ' + one.textContent.slice(0, 60))"""


# Words differ by language and colours by theme, neither by the other: two visits see both of both.
@pytest.mark.parametrize(("lang", "scheme"), [*zip(codes(), ["light", "dark"], strict=True)])
def test_every_view_fits_is_accessible_and_asks_nobody_else(browser, server, lang, scheme):
    """Each view on every width and under axe."""
    wrong = {}
    with tab(browser, color_scheme=scheme) as watched:
        for view in VIEWS:
            page = watched.open(f"{server.url}/{view.format(lang=lang)}")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                found = [*page.evaluate(OUT_OF_FRAME), *page.evaluate(CUT_OFF)]
                if found:
                    wrong[f"{view} at {width}"] = found
            violations = Axe().run(page).response["violations"]
            grave = [
                (one["id"], node["html"][:120])
                for one in violations
                if one["impact"] in ("serious", "critical")
                for node in one["nodes"][:2]
            ]
            if grave:
                wrong[view] = grave
    assert wrong == {}
    assert watched.hosts <= {"localhost", None, ""}
    assert watched.complaints == []


@pytest.mark.parametrize(("scheme", "paper"), [("light", "rgb(251, 250, 247)"), ("dark", "rgb(20, 23, 26)")])
def test_theme_follows_the_reader(browser, server, scheme, paper):
    with tab(browser, color_scheme=scheme) as watched:
        page = watched.open(f"{server.url}/method?lang=en")
        expect(page.locator('[data-testid="stApp"]')).to_have_css("background-color", paper)
