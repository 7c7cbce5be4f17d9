"""The manager's path in a real browser: from the start to the sentence in the plan, what changed, a link to pass on."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from board.questions import attention, objectives
from board.wording.language import codes, language
from pages.views import frame
from tests.pages.browser.conftest import Server, running
from tests.pages.browser.tab import title
from tests.pages.two_versions import NEWEST, OLDER, publish_two

pytestmark = pytest.mark.browser

LANGUAGES = pytest.mark.parametrize("lang", codes())
GOAL = "leuven:2.1/6"


@pytest.fixture(scope="module")
def two(served, tmp_path_factory) -> Iterator[Server]:
    """A server with two published versions."""
    folder = tmp_path_factory.mktemp("two")
    with running(publish_two(served, folder / "database"), folder / "server.log") as server:
        yield server


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@LANGUAGES
def test_from_the_start_to_the_sentence_in_the_plan(reader, two, served, lang):
    words, goal = language(lang), objectives.goal(served, GOAL)
    page = reader.open(two.url)
    page.locator(".kb-tongues a", has_text=words.say("language.short")).click()
    expect(page.locator(".kb-menu a").first).to_have_text(frame.texts("overview", words)["menu"])
    page.locator(".kb-choice a", has_text="Leuven").last.click()
    expect(title(page)).to_contain_text("379")
    target = next(one for one in attention.weak(served, "leuven") if one["objective_id"] == GOAL)
    item = page.locator(".kb-attention > li", has_text=target[f"indicator_{lang}"]).first
    expect(item).to_contain_text(words.say(f"verdict.{target['verdict']}"))
    item.locator("a.kb-go").first.click()
    expect(title(page)).to_have_text(goal[f"title_{lang}"])
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    if goal["text_found"]:
        expect(page.locator("blockquote.kb-passage").first).to_contain_text(goal["passage"][:40])
    else:
        expect(page.get_by_text(words.say("source.not_at_hand"))).to_be_visible()
    page.locator(f'a.kb-go[href*="document={goal["document_id"]}"]').click()
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text(frame.texts("documents", words)["menu"])
    assert asked(page).get("lang", list(codes()[:1])) == [lang]  # the first language is that of an address without one
    assert reader.complaints == []


@LANGUAGES
def test_from_what_changed_to_the_older_version_and_back(reader, two, lang):
    words = language(lang)
    page = reader.open(f"{two.url}/overview?lang={lang}&institution=leuven")
    expect(page.get_by_text(words.say("change.target_changed"))).to_be_visible()
    page.locator(f'a.kb-go[href*="since={OLDER}"]').last.click()
    expect(title(page)).to_contain_text(NEWEST)
    page.locator("tbody a.kb-go", has_text=OLDER).click()
    expect(page.locator(".kb-version")).to_contain_text(OLDER)
    page.locator(".kb-menu a").nth(1).click()
    expect(page.locator(".kb-menu a[aria-current]")).to_have_text(frame.texts("objectives", words)["menu"])
    expect(page.locator(".kb-version")).to_contain_text(OLDER)
    assert asked(page)["version"] == [OLDER]
    page.get_by_text(words.say("version.to_newest")).click()
    expect(page.locator(".kb-version")).to_have_count(0)
    assert "version" not in asked(page)
    assert reader.complaints == []


@LANGUAGES
def test_filters_narrow_the_tree_and_are_cleared(reader, server, served, lang):
    texts = frame.texts("objectives", language(lang))
    found = objectives.search(served, "leuven", commitment="study", limit=5000)
    page = reader.open(f"{server.url}/objectives?lang={lang}&institution=leuven")
    page.get_by_role("combobox", name=texts["commitment"]).click()
    page.get_by_role("option", name=language(lang).say("commitment.study")).click()
    expect(title(page)).to_contain_text(f"{len(found)} ")
    expect(page.locator("tr.kb-above").first).to_be_visible()
    assert asked(page)["commitment"] == ["study"]
    page.get_by_text(texts["clear"]).click()
    expect(title(page)).to_contain_text("379")
    expect(page.locator("tr.kb-above")).to_have_count(0)
    assert "commitment" not in asked(page)


def test_changes_can_be_taken_away(reader, two):
    page = reader.open(f"{two.url}/versions?lang=nl&institution=leuven")
    with page.expect_download() as started:
        page.locator('[data-testid="stDownloadButton"] button').click()
    assert started.value.suggested_filename == f"koersbord-{OLDER}-{NEWEST}.csv"
    text = started.value.path().read_text(encoding="utf-8-sig")
    assert "minstens 8% tegen 2025,minstens 8" in text.replace('"', "")
    assert GOAL in text
    assert "KU Leuven" not in text


def test_address_is_copied_and_opens_that_very_view(browser, two):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{two.url}/objectives?lang=en&institution=all&goal={GOAL}")
    page.locator("button.kb-copy").nth(1).click()
    expect(page.locator("button.kb-copy").nth(1)).to_have_text("Copied")
    address = page.evaluate("navigator.clipboard.readText()")
    assert parse_qs(urlsplit(address).query) == {
        "lang": ["en"],
        "institution": ["leuven"],
        "version": [NEWEST],
        "goal": [GOAL],
    }
    heading = title(page).inner_text()
    page.goto(address)
    expect(title(page)).to_have_text(heading)
    context.close()
