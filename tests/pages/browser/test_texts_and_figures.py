"""Figures can be taken away, texts at hand are shown, and what a stranger puts into an address does no harm."""

import pytest
from playwright.sync_api import expect

from board.questions import documents
from tests.pages.browser.tab import PRICE, title

pytestmark = pytest.mark.browser


def test_figures_can_be_taken_away(reader, server):
    page = reader.open(f"{server.url}/{PRICE.format(lang='nl')}")
    with page.expect_download() as started:
        page.get_by_role("button", name="Download als CSV").click()
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


def test_texts_at_hand_are_shown_with_their_document(reader, server, served):
    found = {one["document_id"]: one["text_found"] for one in documents.documents(served)}
    page = reader.open(f"{server.url}/documents?lang=en&document=leuven")
    page.locator("details.kb-details summary", has_text="Connected, engaged and participatory city").first.click()
    passages = page.locator("details[open] blockquote.kb-passage")
    expect(passages).to_have_count(1 if found["leuven"] else 0)
