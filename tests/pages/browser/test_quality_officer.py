"""The path of a quality-care officer: from a theme to its goals, from an indicator to figures to take away."""

from __future__ import annotations

import csv
import io
from xml.etree import ElementTree

import pytest
from playwright.sync_api import expect

from board.questions import compare
from board.wording.language import codes, language
from board.wording.numbers import pick
from pages.views import frame
from tests.pages.browser.tab import tab, title

pytestmark = pytest.mark.browser
LANGUAGES = pytest.mark.parametrize("lang", codes())


def texts(lang: str, page: str = "compare") -> dict:
    return frame.texts(page, language(lang))


def saved(page, button) -> tuple[str, bytes]:
    with page.expect_download() as started:
        button.click()
    return started.value.suggested_filename, started.value.path().read_bytes()


def saved_table(page) -> list[dict[str, str]]:
    _, content = saved(page, page.locator('[data-testid="stDownloadButton"] button').first)
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@LANGUAGES
def test_from_the_matrix_to_a_goal_and_back(reader, server, served, lang):
    page = reader.open(f"{server.url}/overview?lang={lang}&institution=all")
    page.locator(".kb-menu a", has_text=texts(lang)["menu"]).click()
    expect(page.locator("table.kb-matrix")).to_be_visible()
    cells = [cell for cell in compare.theme_matrix(served) if cell["institution_id"]]
    assert len(saved_table(page)) == len(cells)
    cell = next(one for one in cells if one["theme_id"] == "internationalisation")
    page.locator(f'td a[href*="theme={cell["theme_id"]}"]').first.click()
    expect(title(page)).to_contain_text(pick(cell, "name", language(lang)))
    goal = compare.goals_on_theme(served, cell["theme_id"])[0]
    page.locator(f'.kb-columns a[href*="goal={goal["objective_id"]}"]').click()
    expect(title(page)).to_have_text(pick(goal, "title", language(lang)))
    page.go_back()
    expect(title(page)).to_contain_text(pick(cell, "name", language(lang)))
    page.go_back()
    expect(page.locator("table.kb-matrix")).to_be_visible()
    assert reader.complaints == []


@LANGUAGES
def test_figures_are_made_comparable_and_taken_away_with_both_sources(reader, server, lang):
    page = reader.open(f"{server.url}/compare?lang={lang}&institution=all")
    page.locator('.kb-gallery a[href*="indicator=house_sales"]').click()
    expect(page.locator(".kb-panels > li")).to_have_count(3)
    reader.settled()
    expect(title(page)).to_be_in_viewport()
    page.locator(".st-key-choose_mode").get_by_role("combobox").click()
    page.get_by_role("option", name="1.000" if lang == "nl" else "1,000").click()
    expect(page.locator(".kb-panels > li")).to_have_count(2)
    expect(title(page)).to_contain_text("1.000" if lang == "nl" else "1,000")
    assert "mode=per" in page.url
    words = texts(lang)
    for row in saved_table(page):
        assert row[words["computed"]]
        assert row[words["divided_by"]].count("Statistiek Vlaanderen") == 1
        assert "Statbel" in row[language(lang).say("table.source")]
    expect(page.locator(".kb-panels img").first).to_have_js_property("complete", True)
    assert page.locator(".kb-panels img").first.evaluate("one => one.naturalWidth") > 0
    assert reader.complaints == []


@LANGUAGES
def test_the_chart_on_show_is_saved_as_it_stands_with_its_source(reader, server, lang):
    page = reader.open(f"{server.url}/indicators?lang={lang}&institution=all&indicator=house_price_median")
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    say = language(lang).say
    name, svg = saved(page, page.get_by_role("button", name=say("chart.download", kind="SVG")))
    assert name == "house_price_median.svg"
    words = " ".join(ElementTree.fromstring(svg).itertext())
    assert "Statbel" in words
    assert "Leuven" in words
    assert ("Mediaanprijs van een huis" if lang == "nl" else "Median house price") in words
    name, png = saved(page, page.get_by_role("button", name=say("chart.download", kind="PNG")))
    assert name == "house_price_median.png"
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20]) > 1000
    assert reader.hosts <= {"localhost", None, ""}
    assert reader.complaints == []


def test_every_cell_is_reached_and_opened_with_the_keyboard(reader, server, served):
    page = reader.open(f"{server.url}/compare?lang=en&institution=all")
    cells = [cell for cell in compare.theme_matrix(served) if cell["institution_id"]]
    page.locator("table.kb-matrix th a").first.focus()
    seen = [page.evaluate("document.activeElement.getAttribute('href')")]
    for _ in range(7):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.getAttribute('href')"))
    first = [cell["theme_id"] for cell in cells if cell["theme_id"] == cells[0]["theme_id"]]
    assert all(f"theme={cells[0]['theme_id']}" in link for link in seen[: 1 + len(first)])
    page.keyboard.press("Enter")
    expect(page.locator(".kb-columns")).to_be_visible()


@LANGUAGES
def test_on_a_phone_everything_stands_in_one_column(browser, server, lang):
    with tab(browser, viewport={"width": 390, "height": 800}) as watched:
        page = watched.open(f"{server.url}/compare?lang={lang}&institution=all&theme=staff")
        lefts = page.locator(".kb-columns > section").evaluate_all("all => all.map(one => one.offsetLeft)")
        assert len(lefts) > 2
        assert len(set(lefts)) == 1
        page = watched.open(f"{server.url}/compare?lang={lang}&institution=all&indicator=house_price_median")
        lefts = page.locator(".kb-panels > li").evaluate_all("all => all.map(one => one.offsetLeft)")
        assert len(set(lefts)) == 1
