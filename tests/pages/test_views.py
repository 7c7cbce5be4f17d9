"""Every page, institution, goal, indicator and document can be opened in every language, and says only words."""

from __future__ import annotations

import itertools
import json

import pytest

from board.charts.palette import INK
from board.questions import indicators, institutions, objectives
from board.wording.language import codes, language
from etl.places import ROOT
from pages.views import frame
from pages.views.address import ALL

SAMPLED = 20  # deeper goals looked at per plan, spread over it
MANY = 10  # values, of which one view each says enough: what a language lacks shows in its neighbours
PARTS = 4  # of the indicators, so that several workers can share them
LANGUAGES = pytest.mark.parametrize("lang", codes())
PAGES = pytest.mark.parametrize("page", frame.names())
PLANS = pytest.mark.parametrize("document", sorted(path.stem for path in (ROOT / "data" / "documents").glob("*.toml")))


def faults(look, page, name, values, **address) -> dict[tuple[str, str], list[str]]:
    """What is wrong, by value and language: of many values each in one of the languages, which take turns."""
    found = list(values)
    tongues = itertools.cycle([[lang] for lang in codes()] if len(found) > MANY else [codes()])
    views = [(value, lang) for value, turn in zip(found, tongues, strict=False) for lang in turn]
    seen = {(value, lang): look(page, lang=lang, **{name: value}, **address).wrong for value, lang in views}
    return {view: wrong for view, wrong in seen.items() if wrong}


def test_every_page_is_in_the_menu():
    assert sorted(frame.names()) == sorted(path.stem for path in frame.FOLDER.glob("*.py") if path.stem != "__init__")
    assert frame.names()[0] == "overview"


@LANGUAGES
@PAGES
def test_page(look, page, lang):
    view = look(page, lang=lang)
    assert view.wrong == []
    assert "kb-header" in view.html
    assert "kb-footer" in view.html


@PAGES
def test_page_for_every_institution(look, served, page):
    names = [plan["institution_id"] for plan in institutions.plans(served)]
    assert faults(look, page, "institution", [*names, ALL]) == {}


@PLANS
def test_upper_goals(look, served, document):
    goals = [goal["objective_id"] for goal in objectives.upper_goals(served, document, 1)]
    assert len(goals) > 10
    assert faults(look, "objectives", "goal", goals) == {}


@PLANS
def test_deeper_goals(look, served, document):
    """A sample of those with a verdict, and one of those without."""
    deeper = [goal for goal in objectives.search(served, document, limit=5000) if goal["depth"] > 1]
    for judged in (True, False):
        goals = [goal["objective_id"] for goal in deeper if (goal["verdict"] is not None) == judged]
        assert faults(look, "objectives", "goal", goals[:: len(goals) // SAMPLED + 1]) == {}


@PLANS
def test_documents(look, document):
    assert faults(look, "documents", "document", [document]) == {}


@pytest.mark.parametrize("part", range(PARTS))
def test_indicators(look, served, part):
    names = [one["indicator_id"] for one in indicators.gallery(served, None)]
    assert len(names) > 90
    assert faults(look, "indicators", "indicator", names[part::PARTS]) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_chart_takes_the_colours_of_the_theme(look, theme):
    [chart] = look("indicators", colours=theme, indicator="house_price_median", subject="leuven").charts
    assert INK[theme].accent in json.dumps(chart)


@LANGUAGES
@pytest.mark.parametrize("kind", ["objectives:goal", "indicators:indicator", "documents:document"])
def test_what_does_not_exist_is_said(look, kind, lang):
    page, name = kind.split(":")
    view = look(page, lang=lang, **{name: "no_such_thing"})
    assert view.fault is None
    assert view.titles == [language(lang).say("fault.not_found", name="no_such_thing")]


@pytest.mark.parametrize(
    "address",
    [
        {"lang": "xx"},
        {"institution": "nobody"},
        {"theme": "nothing", "verdict": "splendid", "commitment": "none"},
        {"q": "zeppelin " * 500},
        {"q": "\x00"},
        {"goal": ""},
    ],
    ids=lambda address: "+".join(address),
)
def test_odd_address_shows_the_goals(look, address):
    view = look("objectives", **address)
    assert view.wrong == []


@pytest.mark.parametrize(
    "address", [{"subject": "nobody"}, {"peers": "nobody"}, {"peers": "none"}, {"subject": "hasselt"}]
)
def test_odd_choice_shows_the_indicator(look, address):
    assert look("indicators", indicator="house_price_median", **address).wrong == []


def test_odd_part_shows_the_document(look):
    assert look("documents", document="leuven", part="nothing").wrong == []


@LANGUAGES
def test_empty_result_says_what_to_do(look, lang):
    view = look("objectives", q="zeppelin", lang=lang)
    assert view.titles[0].startswith("0 ")
    assert frame.texts("objectives", language(lang))["nothing"] in view.words


@LANGUAGES
def test_page_is_in_its_language_alone(look, lang):
    [other] = set(codes()) - {lang}
    for page in frame.names():
        own, foreign = (frame.texts(page, language(code)) for code in (lang, other))
        said = look(page, lang=lang).words
        plain = [key for key, text in foreign.items() if isinstance(text, str) and "{" not in text and " " in text]
        assert [key for key in plain if foreign[key] != own[key] and foreign[key] in said] == []


def test_every_link_leads_to_a_page(look):
    for page in frame.names():
        inner = [link for link in look(page).links if not link.startswith("http")]
        assert inner
        assert {link.split("?")[0] for link in inner} <= set(frame.names())


def test_link_keeps_language_and_institution(look):
    view = look("overview", lang="en", institution="leuven")
    goals = [link for link in view.links if "goal=" in link]
    assert goals
    assert all("lang=en" in link and "institution=leuven" in link for link in goals)


def test_language_link_keeps_the_view(look):
    view = look("objectives", lang="en", goal="leuven:2.1/6")
    assert "objectives?lang=nl&goal=leuven:2.1/6" in view.links
