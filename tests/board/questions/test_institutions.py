"""Institutions stand in their order, and their plans count every goal."""

import csv

from board.questions import institutions
from etl.places import ROOT


def test_plans_stand_in_their_fixed_order(published, plans):
    assert [plan["institution_id"] for plan in institutions.plans(published)] == plans


def test_plan_counts_what_was_extracted(published):
    for plan in institutions.plans(published):
        kept = ROOT / "data" / "extracted" / f"{plan['document_id']}.csv"
        with kept.open(encoding="utf-8", newline="") as file:
            assert plan["goals"] == len(list(csv.DictReader(file)))
        assert 0 <= plan["measured"] <= plan["goals"]


def test_reference_values_stand_last(published, plans):
    found = institutions.institutions(published)
    assert [one["institution_id"] for one in found[:5]] == plans
    assert {one["institution_id"] for one in found} >= {"flanders", "belgium"}


def test_distribution_leaves_no_goal_out(published):
    for plan in institutions.plans(published):
        spread = institutions.distribution(published, plan["document_id"])
        assert sum(row["goals"] for row in spread) == plan["goals"]


def test_headline_figures_of_the_city(published):
    found = institutions.headlines(published, "leuven")
    assert [row["indicator_id"] for row in found] == [
        "inhabitants",
        "house_price_median",
        "social_dwellings_share",
        "co2_emissions",
    ]
