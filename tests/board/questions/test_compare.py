"""Institutions side by side: what the matrix counts is there, and only what two have can be compared."""

from __future__ import annotations

from itertools import groupby

import pytest

from board.questions import compare, indicators, institutions, objectives
from board.questions.database import rows


def test_the_matrix_counts_the_goals_that_a_search_finds(published):
    documents = {plan["institution_id"]: plan["document_id"] for plan in institutions.plans(published)}
    cells = [cell for cell in compare.theme_matrix(published) if cell["institution_id"]]
    for cell in cells[::7]:
        document = documents[cell["institution_id"]]
        found = objectives.search(published, document, theme_id=cell["theme_id"], limit=5000)
        assert len(found) == cell["goals"]
        assert sum(goal["rung"] > 0 for goal in found) == cell["measurable"]


def test_the_matrix_has_every_theme_in_its_order(published):
    found = [theme for theme, _ in groupby(compare.theme_matrix(published), key=lambda cell: cell["theme_id"])]
    assert found == [theme["theme_id"] for theme in objectives.themes(published)]


def test_a_theme_without_goals_keeps_its_row(changed):
    database = changed("DELETE FROM objective_theme WHERE theme_id = $theme", {"theme": "sport"})
    [row] = [cell for cell in compare.theme_matrix(database) if cell["theme_id"] == "sport"]
    assert (row["institution_id"], row["goals"]) == (None, None)


def test_a_cell_carries_its_worst_verdict(published):
    severity = {row["code"]: row["severity"] for row in rows(published, "SELECT * FROM verdict_code")}
    for cell in compare.theme_matrix(published):
        if cell["institution_id"] != "uhasselt":
            continue
        goals = objectives.search(published, "uhasselt", theme_id=cell["theme_id"], limit=5000)
        codes = [goal["verdict"] for goal in goals if goal["verdict"]]
        assert cell["worst"] == min(codes, key=lambda code: severity[code], default=None)


def test_goals_on_a_theme_begin_with_the_worst(published):
    found = compare.goals_on_theme(published, "education_innovation")
    first = next(goal for goal in found if goal["institution_id"] == "uhasselt")
    assert first["verdict"] == "missed"
    assert [goal["place"] for goal in found if goal["institution_id"] == "leuven"] == list(range(1, 13))


def test_a_limit_cuts_goals_but_not_their_count(published):
    few, many = (compare.goals_on_theme(published, "housing", limit) for limit in (1, 10_000))
    assert {goal["institution_id"]: goal["found"] for goal in few} == {
        name: len(list(goals)) for name, goals in groupby(many, key=lambda goal: goal["institution_id"])
    }


def test_everything_comparable_has_figures_of_two_institutions(published):
    for choice in compare.comparable(published):
        names = [one["indicator_id"] for one in compare.compared(published, choice["choice_id"])]
        held = {row["institution_id"] for name in names for row in indicators.observations(published, name)}
        assert len(choice["institutions"]) > 1
        assert set(choice["institutions"]) <= held
        assert (len(names) > 1) == choice["is_family"]


def test_bands_of_a_ranking_are_no_places(published):
    [choice] = [one for one in compare.comparable(published) if one["choice_id"] == "world_rank_the"]
    assert choice["institutions"] == ["kuleuven", "leiden_university"]


def test_an_association_knows_its_members(published):
    [auhl] = compare.associations(published)
    assert (auhl["institution_id"], auhl["members"]) == ("auhl", ["uhasselt", "pxl"])


@pytest.mark.parametrize(("indicator", "kinds"), [("women_share_professors", ["groups"]), ("house_sales", [])])
def test_what_categories_are_is_known_or_not_said(published, indicator, kinds):
    assert [one["kind"] for one in compare.breakdowns(published, indicator)] == kinds


def test_who_may_not_be_divided_has_a_reason(published):
    [divisor] = [one for one in compare.divisors(published, "house_sales") if one["per_id"] == "private_households"]
    assert divisor["without"] == ["hasselt"]
    assert "Kortessem" in divisor["reason_nl"]
    assert "Kortessem" in divisor["reason_en"]
