"""An indicator shows its newest figure, runs forward in time, and leads to its sources and goals."""

from itertools import pairwise

from board.questions import indicators
from etl.places import ROOT

SAMPLED = 5  # every fifth indicator is looked at


def test_house_price_of_the_city_with_its_source(published):
    found = [
        row
        for row in indicators.observations(published, "house_price_median")
        if (row["institution_id"], row["period"]) == ("leuven", "2024")
    ]
    assert [(row["value"], row["publisher"], row["bound"]) for row in found] == [(455000, "Statbel", "exact")]


def test_every_figure_leads_to_its_source(published):
    for row in indicators.gallery(published, None)[::SAMPLED]:
        for figure in indicators.observations(published, row["indicator_id"]):
            assert figure["source_title"]
            assert figure["publisher"]


def test_gallery_shows_the_newest_total(published):
    for row in indicators.gallery(published, "leuven")[::SAMPLED]:
        totals = [
            one
            for one in indicators.observations(published, row["indicator_id"])
            if one["institution_id"] == "leuven"
            and not one["dimension"]
            and one["value"] is not None
            and one["status"] != "plan"
        ]
        newest = max(totals, key=lambda one: one["period_end"], default={"value": None, "period": None})
        assert (row["value"], row["period"]) == (newest["value"], newest["period"])


def test_gallery_names_every_indicator_once(published):
    names = [row["indicator_id"] for row in indicators.gallery(published, None)]
    assert sorted(names) == sorted(path.stem for path in (ROOT / "data" / "indicators").glob("*.toml"))


def test_trail_runs_forward_in_time_and_ends_at_the_newest_total(published):
    newest = {
        row["indicator_id"]: row["value"]
        for row in indicators.gallery(published, "leuven")
        if row["value"] is not None and row["bound"] in ("exact", "about")
    }
    for trail in indicators.trails(published):
        assert all(earlier < later for earlier, later in pairwise(trail["times"]))
        if trail["institution_id"] == "leuven" and trail["indicator_id"] in newest:
            assert trail["trail"][-1] == newest[trail["indicator_id"]]


def test_trail_leaves_bounds_out(published):
    [trail] = [one for one in indicators.trails(published) if one["indicator_id"] == "social_housing_waiting_list"]
    figures = indicators.observations(published, "social_housing_waiting_list")
    assert trail["trail"] == [row["value"] for row in figures if row["bound"] != "at_least"]
    assert len(trail["trail"]) < len(figures)


def test_indicator_and_goal_know_each_other(published):
    linked = {one["indicator_id"]: one["role"] for one in indicators.of_goal(published, "leuven:2.1/6")}
    assert linked["social_dwellings_share"] == "measures"
    goals = [one["objective_id"] for one in indicators.goals_of(published, "social_dwellings_share")]
    assert "leuven:2.1/6" in goals
