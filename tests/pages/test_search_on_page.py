"""The Goals page shows what was searched for: hits are marked and text stays text; a goal names its like elsewhere."""

from __future__ import annotations

import html
import re

import pytest

from board.questions import objectives, search
from board.questions.database import current, rows
from board.wording.language import codes, language
from model.contract import SEARCH_ENDING
from pages.views import frame


def marked(view) -> list[str]:
    return [html.unescape(one) for one in re.findall(r"<mark>(.*?)</mark>", view.html)]


def title_cells(view) -> list[str]:
    return re.findall(r'<a class="kb-go" href="objectives\?[^"]*goal=[^"]*">(.*?)</a>', view.html)


def test_the_words_of_a_title_are_marked_in_every_form(look):
    view = look("objectives", lang="nl", q="sociale woning")
    assert view.wrong == []
    assert any("<mark>sociale</mark> <mark>woningen</mark>" in cell for cell in title_cells(view))
    assert {"sociale", "woningen"} <= {word.lower() for word in marked(view)}


def test_the_best_hit_stands_first(look, served):
    first = search.search(served, words="social housing").rows[0]
    view = look("objectives", lang="en", q="social housing")
    assert re.sub("</?mark>", "", title_cells(view)[0]) == html.escape(first["title_en"])


def test_a_hit_in_the_other_language_is_shown_in_that_language(look, altered):
    altered("UPDATE objective SET passage = NULL")
    view = look("objectives", lang="nl", q="keep growing")
    assert re.search(r'<div class="kb-small" lang="en">[^<]*.*?<mark>keep</mark> <mark>growing</mark></div>', view.html)


def test_the_words_around_a_hit_in_the_passage_are_shown(look, altered):
    filler = "woord " * 60
    passage = f"{filler}hier komen sociale woningen bij {filler}"
    altered("UPDATE objective SET passage = $passage WHERE objective_id = 'leuven:2.1/6'", {"passage": passage})
    view = look("objectives", lang="nl", q="sociale woningen")
    [shown] = re.findall(r'<div class="kb-small" lang="nl">(… (?:woord )*hier komen.*?)</div>', view.html)
    assert "hier komen <mark>sociale</mark> <mark>woningen</mark> bij" in shown
    assert shown.startswith("… woord")
    assert shown.endswith("woord …")
    assert len(re.sub("<[^>]*>", "", shown)) < 240


@pytest.mark.parametrize("lang", codes())
def test_what_was_sought_instead_is_told(look, lang):
    view = look("objectives", lang=lang, q="sociale woonigen")
    said = frame.texts("objectives", language(lang))["instead"]
    assert said.format(words="“woningen”", typed="woonigen") in view.words
    assert "woningen" in marked(view)
    assert view.wrong == []


def test_nothing_is_told_where_nothing_was_mended(look):
    assert 'role="status"' not in look("objectives", lang="nl", q="sociale woningen").html
    assert 'role="status"' not in look("objectives", lang="nl", q="zeppelin").html


def test_filters_stay(look, served):
    found = search.search(served, "leuven", words="woningen", commitment="study")
    view = look("objectives", lang="en", institution="leuven", q="woningen", commitment="study")
    assert view.titles[0].startswith(f"{found.count} goal")
    assert 0 < found.count < search.search(served, "leuven", words="woningen").count
    assert len(title_cells(view)) == found.count


def test_without_words_nothing_is_marked(look):
    assert marked(look("objectives", lang="nl", theme="housing")) == []
    assert marked(look("objectives", lang="nl", institution="leuven")) == []


@pytest.mark.parametrize("markup", ["<script>alert(1)</script>", '<img src=x onerror="alert(1)">'])
def test_what_is_marked_stays_text(look, altered, markup):
    text = f"sociale {markup} woningen"
    sql = "UPDATE objective SET title_nl = $text, title_en = $text, passage = $text WHERE objective_id = 'leuven:2.1/6'"
    altered(sql, {"text": text})
    view = look("objectives", lang="nl", q="sociale woningen")
    assert view.fault is None
    assert not {name for name, _ in view.reading.elements} & {"script", "b"}
    assert "<mark>sociale</mark> &lt;" in view.html
    assert not [key for _, attributes in view.reading.elements for key in attributes if key.startswith("on")]
    assert view.reading.unclosed == []


@pytest.mark.parametrize("typed", ["<mark>", "woning<b>", '"><b>"', "woonigen&lt;", "'\"<woonigen>"])
def test_what_is_typed_stays_text(look, typed):
    view = look("objectives", lang="nl", q=typed)
    assert view.fault is None
    assert "b" not in {name for name, _ in view.reading.elements}
    assert view.reading.unclosed == []


def test_without_an_index_the_page_works_and_says_nothing_of_it(look, altered, served):
    altered("SELECT 1")
    current().path.with_suffix(SEARCH_ENDING).unlink()
    found = objectives.search(served, words="sociale woningen")
    view = look("objectives", lang="nl", q="sociale woningen")
    assert view.wrong == []
    assert view.titles[0].startswith(f"{len(found)} doelen")
    assert marked(view) == []


@pytest.mark.parametrize("lang", codes())
def test_a_goal_names_its_like_elsewhere_and_the_words_they_share(look, served, lang):
    [best] = rows(served, "FROM similar_goal ORDER BY score DESC, objective_id LIMIT 1")
    view = look("objectives", lang=lang, goal=best["objective_id"])
    texts = frame.texts("objectives", language(lang))
    assert view.wrong == []
    assert texts["similar"] in view.words
    for row in objectives.similar(served, best["objective_id"]):
        assert any(f"goal={row['objective_id']}" in link for link in view.links)
        assert ", ".join(row[f"shared_{lang}"]) in view.reading.quoted


def test_words_shared_in_another_language_alone_are_said_in_it(look, altered):
    altered("UPDATE similar_goal SET shared_nl = [], shared_en = ['lantern']")
    name = "kuleuven:3.4"
    altered("INSERT INTO similar_goal VALUES ($name, 'leuven:2', 0.5, [], ['lantern'])", {"name": name})
    view = look("objectives", lang="nl", goal=name)
    assert '<span lang="en">lantern</span>' in view.html
    assert view.wrong == []


def test_a_goal_like_no_other_has_no_such_section(look, served):
    [alone] = rows(
        served,
        "SELECT objective_id FROM objective WHERE objective_id NOT IN (SELECT objective_id FROM similar_goal) LIMIT 1",
    )
    view = look("objectives", lang="nl", goal=alone["objective_id"])
    assert frame.texts("objectives", language("nl"))["similar"] not in view.words
