"""A board meeting: from the list to a story full-screen, turned by keys, from a link, on a projector and a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from board.questions import stories
from board.slides import compose
from board.wording.language import codes
from tests.pages.browser.tab import tab, title

pytestmark = pytest.mark.browser

GRAVE = ("serious", "critical")
SIZES = ((1920, 1080), (1280, 720), (390, 844))
STORY = "present?lang={lang}&story=leuven_housing"
OUTSIDE = """() => [...document.querySelectorAll('*')].map(one => one.shadowRoot).filter(Boolean)
    .flatMap(root => [...root.querySelectorAll('.kb-slide:not([hidden]) *, .kb-controls *')])
    .filter(one => one.getBoundingClientRect().width > 0
        && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map(one => one.tagName + ' ' + one.textContent.slice(0, 40))"""


def shown(page):
    return page.locator(".kb-slide:not([hidden]) h1")


def opened(watched, server, address):
    watched.page.goto(f"{server.url}/{address}")
    expect(watched.page.locator(".kb-screen")).to_be_visible()
    return watched.page


@pytest.mark.parametrize("lang", codes())
def test_from_the_list_to_the_last_slide_with_the_arrow_keys(reader, server, served, lang):
    story = compose.finished(served, "leuven_housing", lang)
    page = reader.open(f"{server.url}/present?lang={lang}")
    page.locator(".kb-list a", has_text=story.title).click()
    expect(shown(page)).to_have_text(story.title)
    for n, slide in enumerate(story.slides, start=2):
        page.keyboard.press("ArrowRight")
        expect(shown(page)).to_have_text(slide.message)
        expect(page.locator(".kb-counter")).to_have_text(f"{n} / {len(story.slides) + 1}")
        assert f"slide={n}" in page.url
    page.keyboard.press("ArrowRight")
    expect(shown(page)).to_have_text(story.slides[-1].message)
    page.keyboard.press("Home")
    expect(shown(page)).to_have_text(story.title)
    page.keyboard.press("Escape")
    expect(title(page)).to_be_visible()
    assert reader.complaints == []


def test_a_link_opens_its_slide_with_notes_one_key_away(reader, server, served):
    slide = compose.finished(served, "leuven_housing", "nl").slides[1]
    page = opened(reader, server, STORY.format(lang="nl") + "&slide=3")
    expect(shown(page)).to_have_text(slide.message)
    notes = page.locator(".kb-slide:not([hidden]) .kb-notes")
    expect(notes).to_be_hidden()
    page.keyboard.press("n")
    expect(notes).to_have_text(slide.notes)


@pytest.mark.parametrize("view", ["objectives?goal=leuven:2.1/6", "indicators?indicator=house_price_median"])
def test_what_stands_on_a_page_is_a_slide_one_click_away(reader, server, view):
    page = reader.open(f"{server.url}/{view}&lang=en&institution=leuven")
    page.get_by_role("link", name="Show as a slide").click()
    expect(page.locator(".kb-counter")).to_have_text("2 / 2")
    expect(page.locator(".kb-slide:not([hidden]) .kb-wide svg")).to_be_visible()


def test_nothing_else_is_on_the_screen(reader, server):
    page = opened(reader, server, STORY.format(lang="nl"))
    for part in (".kb-header", ".kb-choice", ".kb-footer"):
        expect(page.locator(part)).to_be_hidden()


def test_buttons_turn_slides_too(reader, server, served):
    slide = compose.finished(served, "leuven_housing", "en").slides[0]
    page = opened(reader, server, STORY.format(lang="en"))
    page.get_by_role("button", name="Next slide").click()
    expect(shown(page)).to_have_text(slide.message)
    page.get_by_role("button", name="Previous slide").click()
    expect(page.locator(".kb-counter")).to_contain_text("1 /")


def test_a_story_of_ones_own_has_an_address(reader, server):
    page = reader.open(f"{server.url}/present?lang=en&institution=leuven")
    page.get_by_label("Figures").click()
    page.keyboard.type("Median house")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Show 1 slide").click()
    expect(page.locator(".kb-screen")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(shown(page)).to_contain_text("Median house price")
    assert "slides=trend" in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_slide_fits_projector_and_phone_and_is_accessible(browser, server, served, scheme):
    with tab(browser, color_scheme=scheme) as watched:
        for row in stories.stories(served):
            page = opened(watched, server, f"present?lang=nl&story={row['story_id']}")
            for n in range(row["slides"] + 1):
                expect(page.locator(".kb-counter")).to_contain_text(f"{n + 1} /")
                for width, height in SIZES:
                    page.set_viewport_size({"width": width, "height": height})
                    assert page.evaluate(OUTSIDE) == [], (row["story_id"], n, width)
                page.keyboard.press("ArrowRight")
            found = Axe().run(page).response["violations"]
            assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in GRAVE] == []
        assert watched.complaints == []
        assert watched.hosts <= {"localhost", None, ""}
