"""On paper: ink on white in either theme, nothing that only a screen can do, nothing cut off."""

import pytest

from tests.pages.browser.tab import PRICE, tab

pytestmark = pytest.mark.browser

A4 = {"width": 794, "height": 1123}  # pixels of the style sheet language
VIEWS = ("overview?lang=nl&institution=leuven", PRICE.format(lang="nl"), "objectives?lang=en&goal=leuven:2.1/6")
FAINT = """() => {
    const light = (color) => color.match(/[\\d.]+/g).slice(0, 3).reduce((sum, one) => sum + Number(one), 0) > 3 * 160;
    return [...document.querySelectorAll('h1, h2, h3, p, td, th, li, .kb-value, .kb-name')]
        .filter((one) => one.checkVisibility() && one.innerText?.trim() && light(getComputedStyle(one).color))
        .map((one) => one.innerText.slice(0, 60));
}"""
BACKGROUNDS = """() => ['html', 'body', '.stApp', '[data-testid="stMain"]']
    .map((name) => getComputedStyle(document.querySelector(name)).backgroundColor)"""
ONLY_ON_SCREEN = ".kb-menu, .kb-choice, .kb-tongues, .kb-copy, [data-testid='stDownloadButton'], input, [role=combobox]"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_is_printed_in_ink_on_white_without_what_only_a_screen_can_do(browser, server, scheme):
    with tab(browser, color_scheme=scheme, viewport=A4) as watched:
        for view in VIEWS:
            page = watched.open(f"{server.url}/{view}")
            page.emulate_media(media="print", color_scheme=scheme)
            assert page.evaluate(FAINT) == [], view
            assert set(page.evaluate(BACKGROUNDS)) == {"rgba(0, 0, 0, 0)"}, view
            shown = page.locator(ONLY_ON_SCREEN).evaluate_all("all => all.filter(one => one.checkVisibility()).length")
            assert shown == 0, view
            page.emulate_media(media="screen")
