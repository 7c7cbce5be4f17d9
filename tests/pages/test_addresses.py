"""An address opens its view at once, in a session that has seen nothing before."""

from __future__ import annotations

import html
import re

import pytest

from board.questions import objectives, search
from board.wording.language import language
from board.wording.numbers import number
from pages.views import frame


def title(view) -> str:
    assert view.fault is None
    [found] = view.titles
    return html.unescape(found)


@pytest.mark.parametrize(("lang", "name"), [("nl", "title_nl"), ("en", "title_en")])
def test_goal(look, served, lang, name):
    goal = objectives.goal(served, "leuven:2.1/6")
    assert title(look("objectives", lang=lang, goal="leuven:2.1/6")) == goal[name]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("nl", "Leuven: €\u00a0455.000 (2024), +5,4% sinds 2023"), ("en", "Leuven: €455,000 (2024), +5.4% since 2023")],
)
def test_indicator_of_an_institution(look, lang, words):
    assert title(look("indicators", lang=lang, indicator="house_price_median", subject="leuven")).endswith(words)


def test_document(look):
    assert title(look("documents", lang="en", document="leuven")).startswith("Bestuursnota 2019-2025: 1,379 goals")


def test_part_of_a_document(look):
    view = look("documents", lang="nl", document="leuven", part="leuven:2")
    assert view.app.selectbox[0].value == "leuven:2"
    assert "2.1/6" in view.words
    assert "1.1/1" not in view.words


def test_institution(look):
    view = look("overview", lang="nl", institution="leuven")
    assert "van de 1.379 doelen" in title(view)
    assert "Bestuursnota 2019-2025" in view.words


def test_search_with_filters(look, served):
    address = {"q": "sociale woningen", "theme": "housing", "commitment": "commitment", "institution": "leuven"}
    filters = {"words": "sociale woningen", "theme_id": "housing", "commitment": "commitment"}
    found = search.search(served, "leuven", **filters)
    view = look("objectives", lang="en", **address)
    shown = re.sub("</?mark>", "", html.unescape(view.html))
    assert title(view).startswith(f"{found.count} goals fit")
    assert all(goal["title_en"] in shown for goal in found.rows)
    assert view.app.text_input[0].value == "sociale woningen"


def test_peers_that_are_compared(look):
    alone = look("indicators", indicator="house_price_median", subject="leuven", peers="none")
    two = look("indicators", indicator="house_price_median", subject="leuven", peers="hasselt")
    assert "Hasselt" not in alone.chart_words[0]
    assert "Hasselt" in two.chart_words[0]


def test_address_without_language_is_dutch_for_all_institutions(look):
    view = look("overview")
    assert dict(view.app.query_params) == {}
    assert "Koersbord" in view.html


@pytest.mark.parametrize("page", frame.names())
def test_menu_marks_the_page_one_is_on(look, page):
    view = look(page, lang="en")
    current = [attributes for tag, attributes in view.reading.elements if tag == "a" and "aria-current" in attributes]
    assert current[0]["href"].startswith(f"{page}?")
    assert frame.texts(page, language("en"))["menu"] in view.words


def test_choice_in_a_box_goes_into_the_address(look):
    app = look("objectives", lang="en").app
    del app.session_state["framed"]
    app.selectbox(key="choose_theme").select("housing").run()
    assert app.query_params["theme"] == "housing"


def test_what_a_box_showed_before_a_link_is_never_sent_as_a_choice_in_it(look):
    """A browser may send the old value of a box it knows: after a link it is another box, after a choice the same."""
    app = look("objectives", lang="en").app
    first = app.selectbox(key="choose_theme").id
    del app.session_state["framed"]
    app.selectbox(key="choose_theme").select("housing").run()
    assert app.selectbox(key="choose_theme").id == first
    del app.session_state["framed"]
    app.query_params["theme"] = "research"
    app.run()
    [box] = [one for one in app.selectbox if one.value == "research"]
    assert box.id != first


def test_words_searched_for_go_into_the_address_and_out_again(look):
    app = look("objectives", lang="en").app
    del app.session_state["framed"]
    app.text_input(key="search_q").input("fiets").run()
    assert app.query_params["q"] == "fiets"
    del app.session_state["framed"]
    app.text_input(key="search_q").input("").run()
    assert "q" not in app.query_params


def test_long_list_says_that_it_is_cut(look, served):
    view = look("objectives", lang="nl", q="de", institution="leuven")
    found = search.search(served, "leuven", "de", limit=1).count
    assert found > 100
    assert f"De eerste 100 van {number(found, 0, language('nl'))}" in view.words
