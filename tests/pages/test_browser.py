"""The running app in a real browser: addresses, menu, history, narrow and wide screens, accessibility, new versions."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from board.questions import documents, objectives
from board.wording.language import codes, language
from etl.places import ROOT
from model import contract
from pages.views import frame

pytestmark = pytest.mark.browser

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDTHS = (390, 768, 1440, 1920)
PRICE = "indicators?lang={lang}&institution=all&indicator=house_price_median"
GOAL = "objectives?lang={lang}&institution=all&goal=leuven:2.1/6"

# Every page as it opens, and the views that a page has beside that.
VIEWS = (
    *(f"{page}?lang={{lang}}&institution=all" for page in frame.names()),
    "overview?lang={lang}&institution=leuven",
    "documents?lang={lang}&institution=leuven",
    PRICE,
    GOAL,
)

# Opened at /page, Streamlit first looks for its server below that address and is told that it is not there.
PROBE = re.compile(r"/\w+/_stcore/(health|host-config)$")

OUT_OF_FRAME = """() => [document.documentElement, ...document.querySelectorAll('[data-testid="stMain"]')]
    .filter(one => one.scrollWidth > one.clientWidth).map(one => one.tagName)"""
CUT_OFF = """() => [...document.querySelectorAll('.kb-value, .kb-title, .kb-chip, td')]
    .filter(one => one.scrollWidth > one.clientWidth && one.clientWidth > 0
        || one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map(one => one.className + ': ' + one.textContent.slice(0, 60))"""


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
        expect(self.page.locator(".kb-footer")).to_be_visible()
        expect(self.page.locator('[data-testid="stApp"]')).to_have_attribute("data-test-script-state", "notRunning")
        return self.page


@pytest.fixture(scope="module")
def browser(chromium) -> Iterator[Browser]:
    expect.set_options(timeout=30_000)
    with sync_playwright() as session:
        opened = session.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield opened
        opened.close()


@contextmanager
def tab(browser: Browser, **options) -> Iterator[Watched]:
    context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}} | options)
    try:
        yield Watched(context.new_page())
    finally:
        context.close()


@pytest.fixture
def reader(browser) -> Iterator[Watched]:
    with tab(browser) as watched:
        yield watched


def title(page: Page):
    return page.locator("h1.kb-title")


def test_fresh_server_shows_the_page_that_is_asked_for_first(reader, fresh_server):
    page = reader.open(f"{fresh_server.url}/indicators?lang=en&indicator=house_price_median&subject=leuven")
    expect(title(page)).to_contain_text("€455,000 (2024)")
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text("Indicators")
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    assert page.title() == "Indicators · Koersbord"
    assert reader.complaints == []


def test_bare_address_is_the_overview_in_dutch(reader, server):
    page = reader.open(server.url)
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text("Overzicht")
    assert urlsplit(page.url).path == "/"


def test_language_changes_without_loading_the_page_anew(reader, server):
    page = reader.open(f"{server.url}/{PRICE.format(lang='en')}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.evaluate("window.x = 1")
    page.locator(".kb-tongues a", has_text="NL").click()
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(title(page)).to_contain_text("Mediaanprijs van een huis")
    expect(title(page)).to_contain_text("€\u00a0455.000")
    assert page.evaluate("window.x") == 1
    assert "indicator=house_price_median" in page.url


def test_from_menu_to_search_to_goal_and_back(reader, server, served):
    page = reader.open(f"{server.url}/overview?lang=en&institution=all")
    page.evaluate("window.x = 1")
    page.locator(".kb-menu a", has_text="Goals").click()
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text("Goals")
    field = page.get_by_label("Search")
    field.fill("social housing")
    field.press("Enter")
    found = objectives.search(served, words="social housing")[0]["found"]
    expect(title(page)).to_have_text(f"{found} goals fit this choice.")
    page.locator("tbody a.kb-go", has_text="Reach 8.5 per cent social housing").click()
    goal = objectives.goal(served, "leuven:2.1/6")
    expect(title(page)).to_have_text(goal["title_en"])
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    if goal["text_found"]:
        expect(page.locator("blockquote.kb-passage").first).to_contain_text(goal["passage"][:40])
    else:
        expect(page.get_by_text(language("en").say("source.not_at_hand"))).to_be_visible()
    page.go_back()
    expect(title(page)).to_have_text(f"{found} goals fit this choice.")
    expect(page.get_by_label("Search")).to_have_value("social housing")
    page.go_back()
    expect(title(page)).to_contain_text("goals in 5 plans")
    assert page.evaluate("window.x") == 1
    assert reader.complaints == []


def test_one_step_back_leads_from_another_page_to_the_view_one_left(reader, server):
    page = reader.open(f"{server.url}/{PRICE.format(lang='en')}")
    page.locator(".kb-menu a", has_text="Goals").click()
    expect(title(page)).to_contain_text("goals in 5 plans")
    page.go_back()
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text("Indicators")
    expect(title(page)).to_contain_text("Median house price")


def test_history_leads_back_out_of_the_app(reader, server):
    reader.page.goto("about:blank")
    page = reader.open(server.url)
    page.locator(".kb-menu a", has_text="Doelen").click()
    expect(title(page)).to_contain_text("doelen in 5 plannen")
    page.go_back()
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text("Overzicht")
    page.go_back()
    expect(page).to_have_url("about:blank")


def test_link_opened_in_a_new_tab_is_an_ordinary_address(reader, server):
    page = reader.open(f"{server.url}/objectives?lang=en&institution=leuven")
    link = page.locator("tbody a.kb-go").nth(1)
    words = link.inner_text()
    with page.context.expect_page() as opened:
        link.click(modifiers=["ControlOrMeta"])
    expect(title(opened.value)).to_have_text(words)


def test_figures_can_be_taken_away(reader, server):
    page = reader.open(f"{server.url}/{PRICE.format(lang='nl')}")
    with page.expect_download() as started:
        page.locator('[data-testid="stDownloadButton"] button').click()
    text = started.value.path().read_text(encoding="utf-8-sig")
    assert started.value.suggested_filename == "house_price_median.csv"
    assert "455.000" in text
    assert "Statbel" in text


def test_hostile_address_and_search_carry_nothing_out(reader, server):
    page = reader.page
    page.add_init_script("window.alert = () => { window.harmed = true }")
    reader.open(f"{server.url}/objectives?lang=en&goal=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    expect(title(page)).to_contain_text("<img src=x onerror=alert(1)>")
    reader.open(f"{server.url}/objectives?lang=en&q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
    expect(title(page)).to_contain_text("0 goals")
    assert page.evaluate("window.harmed") is None
    assert reader.complaints == []


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_fits_is_accessible_and_asks_nobody_else(browser, server, lang, scheme):
    """Each view on every width and under axe: one visit per language and theme, since loading is what takes time."""
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


def test_new_version_is_picked_up_while_the_server_goes_on(reader, fresh_server):
    page = reader.open(f"{fresh_server.url}/overview?lang=en&institution=all")
    expect(page.locator(".kb-footer")).to_contain_text("version 000001")
    page.evaluate("window.x = 1")
    environment = os.environ | {contract.DATABASE_FOLDER_VARIABLE: str(fresh_server.database)}
    build = subprocess.Popen(
        [sys.executable, "-m", "etl", "build"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL
    )
    for word in ("Goals", "Indicators", "Documents", "Method"):
        page.locator(".kb-menu a", has_text=word).click()
        expect(page.locator(".kb-menu a[aria-current]")).to_have_text(word)
        expect(title(page)).to_be_visible()
    assert build.wait() == 0
    page.locator(".kb-menu a", has_text="Overview").click()
    expect(page.locator(".kb-footer")).to_contain_text("version 000002")
    expect(title(page)).to_contain_text("5 plans")
    assert page.evaluate("window.x") == 1
    assert reader.complaints == []


def test_texts_at_hand_are_shown_with_their_document(reader, server, served):
    found = {one["document_id"]: one["text_found"] for one in documents.documents(served)}
    page = reader.open(f"{server.url}/documents?lang=en&document=leuven")
    page.locator("details.kb-details summary", has_text="Connected, engaged and participatory city").first.click()
    passages = page.locator("details[open] blockquote.kb-passage")
    expect(passages).to_have_count(1 if found["leuven"] else 0)
