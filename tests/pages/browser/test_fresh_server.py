"""A fresh server shows the page asked for first, and picks up a new version while it goes on."""

import os
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from etl.places import ROOT
from model import contract
from tests.pages.browser.tab import title

pytestmark = pytest.mark.browser


def test_fresh_server_shows_the_page_that_is_asked_for_first(reader, fresh_server):
    page = reader.open(f"{fresh_server.url}/indicators?lang=en&indicator=house_price_median&subject=leuven")
    expect(title(page)).to_contain_text("€455,000 (2024)")
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text("Indicators")
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    assert page.title() == "Indicators · Koersbord"
    assert reader.complaints == []


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
