"""Without a mouse: the Tab key reaches all that can be operated, in the order of reading, and one sees where one is."""

import pytest
from playwright.sync_api import expect

from board.questions import objectives
from board.slides import compose
from tests.pages.browser.tab import PRICE, tab, title
from tests.pages.browser.walking import walk

pytestmark = pytest.mark.browser

# The views of the three readers; languages in turn, since the order of a page is the same in each.
VIEWS = (
    "overview?lang=nl&institution=leuven",
    "objectives?lang=en&institution=uhasselt",
    "objectives?lang=nl&institution=all&goal=leuven:2.1/6",
    PRICE.format(lang="en"),
    "compare?lang=nl&institution=all",
    "quality?lang=nl&institution=all",
    "present?lang=en",
)


def faults(page) -> dict[str, object]:
    found = walk(page)
    places = [stop["n"] for stop in found.stops]
    wrong = {
        "never reached": found.missed,
        "focus not seen": found.unseen,
        "out of order": [found.stops[n]["words"] for n in range(1, len(places)) if places[n] < places[n - 1]],
        "too few": len(places) if len(places) < 20 else None,
    }
    return {name: what for name, what in wrong.items() if what}


def test_tab_reaches_everything_in_the_order_of_reading_and_is_seen(browser, server):
    wrong = {}
    with tab(browser) as watched:
        for view in VIEWS:
            found = faults(watched.open(f"{server.url}/{view}"))
            if found:
                wrong[view] = found
    assert wrong == {}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_on_a_phone_the_menu_is_one_line_that_the_keyboard_moves_along(browser, server, lang):
    """The page shown is in sight at once, each stop comes into sight, and nothing is smaller than a finger needs."""
    with tab(browser, viewport={"width": 390, "height": 844}) as watched:
        page = watched.open(f"{server.url}/versions?lang={lang}&institution=leuven")
        for strip in (".kb-menu", ".kb-choice"):
            expect(page.locator(f"{strip} a[aria-current]")).to_be_in_viewport(ratio=0.9)
            boxes = page.locator(f"{strip} a").evaluate_all(
                "all => all.map(one => one.getBoundingClientRect().toJSON())"
            )
            assert len({box["y"] for box in boxes}) == 1
            assert min(min(box["width"], box["height"]) for box in boxes) >= 24
        assert page.locator(".kb-title").bounding_box()["y"] < 200
        assert faults(page) == {}


def test_a_goal_is_found_and_opened_with_the_keyboard_alone(reader, server, served):
    goal = objectives.goal(served, "leuven:2.1/6")
    page = reader.open(f"{server.url}/objectives?lang=nl&institution=leuven")
    page.get_by_label("Zoeken").focus()
    page.keyboard.type("sociale woningen 8,5")
    page.keyboard.press("Enter")
    link = page.locator("tbody a.kb-go", has_text=goal["title_nl"])
    expect(link).to_be_visible()
    reader.settled()
    for _ in range(12):
        page.keyboard.press("Tab")
        if link.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(title(page)).to_have_text(goal["title_nl"])


def test_a_story_is_led_by_the_keyboard_alone(reader, server, served):
    story = compose.finished(served, "leuven_housing", "nl")
    page = reader.open(f"{server.url}/present?lang=nl")
    page.locator(".kb-list a", has_text=story.title).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".kb-screen")).to_be_visible()
    page.keyboard.press("ArrowRight")
    found = walk(page)
    assert (found.missed, found.unseen) == ([], [])
    assert [stop["n"] for stop in found.stops] == sorted(stop["n"] for stop in found.stops)
    page.get_by_role("button", name="Volgende dia").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".kb-counter")).to_contain_text("3 /")
    page.keyboard.press("Escape")
    expect(page.locator(".kb-menu a[aria-current]")).to_be_visible()
