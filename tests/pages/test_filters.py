"""Filters of the goals: in the address, with counts, as a tree, and gone with one click."""

from __future__ import annotations

import pytest

from board.questions import objectives
from board.wording.language import codes, language
from board.wording.numbers import number

LANGUAGES = pytest.mark.parametrize("lang", codes())


def rows_of(view) -> list[str]:
    return [attributes.get("class") or "" for tag, attributes in view.reading.elements if tag == "tr"][1:]


@LANGUAGES
@pytest.mark.parametrize(
    ("name", "value", "filters"),
    [
        ("framework", "sdg_11", {"item_id": "sdg_11"}),
        ("theme", "housing", {"theme_id": "housing"}),
        ("verdict", "cannot_tell", {"verdict": "cannot_tell"}),
        ("commitment", "study", {"commitment": "study"}),
        ("rung", "0", {"rung": 0}),
    ],
)
def test_filter_of_the_address_leaves_its_goals_and_says_how_many(look, served, lang, name, value, filters):
    found = objectives.search(served, "leuven", limit=5000, **filters)
    view = look("objectives", lang=lang, institution="leuven", **{name: value})
    written = number(len(found), 0, language(lang))
    assert view.wrong == []
    assert view.titles[0].startswith(f"{written} ")
    assert f"({written})" in view.controls
    matched = [one for one in rows_of(view) if "kb-above" not in one]
    assert len(matched) == min(len(found), 100)


def test_tree_shows_what_is_above_muted_and_without_a_verdict(look):
    view = look("objectives", lang="nl", institution="leuven", framework="sdg_11", commitment="study")
    assert "kb-depth0 kb-above" in rows_of(view)
    assert "kb-depth2" in rows_of(view)
    muted = view.html.split('kb-above">')[1].split("</tr>")[0]
    assert "kb-chip" not in muted


def test_choices_that_would_leave_nothing_are_not_offered(look, served):
    view = look("objectives", lang="nl", institution="auhl")
    offered = {one.label: one.options for one in view.app.selectbox}
    assert not any(option.startswith(language("nl").say("verdict.missed")) for option in offered["Stand"])
    [all_of_them] = [
        option for option in offered["Stand"] if option.startswith(language("nl").say("verdict.cannot_tell"))
    ]
    assert all_of_them.endswith(f"({len(objectives.search(served, 'auhl', verdict='cannot_tell', limit=500))})")


def test_all_of_a_long_list_can_be_seen(look, served):
    found = objectives.search(served, "leuven", commitment="commitment", limit=5000)
    address = {"lang": "en", "institution": "leuven", "commitment": "commitment"}
    short, long = look("objectives", **address), look("objectives", **address, shown="all")
    [onward] = [one for one in short.links if "shown=all" in one]
    assert "commitment=commitment" in onward
    assert len([one for one in rows_of(long) if "kb-above" not in one]) == len(found) > 1000
    assert "Show all" in short.words
    assert "Show all" not in long.words


def test_filters_are_cleared_by_a_link_that_is_only_there_when_needed(look):
    narrowed = look("objectives", lang="en", institution="leuven", theme="housing", q="woningen")
    assert "Clear filters" in narrowed.words
    assert "objectives?lang=en&institution=leuven" in narrowed.links
    assert "Clear filters" not in look("objectives", lang="en", institution="leuven").words


def test_all_plans_begin_with_their_strategic_goals(look):
    view = look("objectives", lang="en", institution="all")
    assert set(rows_of(view)) == {"kb-depth0"}
    assert len(rows_of(view)) == 39
