"""Moving about in the app: the menu, links, search, languages, and the way back."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from board.questions import objectives, search
from board.wording.language import language
from tests.pages.browser.tab import PRICE, title

pytestmark = pytest.mark.browser


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
    found = search.search(served, words="social housing").count
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
