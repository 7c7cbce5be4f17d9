"""A row that stands twice is told at its second place."""

import pytest

from etl.places import Places
from tests.etl.bad_input import GOALS, TARGETS, TREES, must_be_told

FIRST_TREES = "veldstad,2022,,,900,exact,final,false,counts,,,,,"
CASES = {
    "figure twice": (TREES, FIRST_TREES, f"{FIRST_TREES}\n{FIRST_TREES}", f"{TREES}:3", "stands already on line 2"),
    "institution twice": (
        "lists/institutions.csv",
        "\nbron,",
        "\nveldstad,",
        "lists/institutions.csv:3, column institution_id",
        "'veldstad'",
    ),
    "unit twice": (
        "lists/units.csv",
        "\npercent,",
        "\ncount,",
        "lists/units.csv:3, column unit_id",
        "'count' stands already",
    ),
    "theme twice": (
        "lists/themes.csv",
        "\nmobility,",
        "\neducation,",
        "lists/themes.csv:4, column theme_id",
        "'education' stands",
    ),
    "category twice": (
        "lists/categories.csv",
        ",men,mannen,men",
        ",women,mannen,men",
        "lists/categories.csv:3",
        "stands already",
    ),
    "headline twice": (
        "lists/headlines.csv",
        "bron,bron,pass_rate,1",
        "veldstad,veldstad,bicycle_share,1",
        "lists/headlines.csv:3",
        "",
    ),
    "source twice": ("lists/sources.csv", "\ncounts,", "\nbron,", "lists/sources.csv:2", "bron"),
    "goal twice": (GOALS, "\n1.2,", "\n1.1,", f"{GOALS}:8, column code", "'1.1' stands already in"),
    "target twice": (TARGETS, "\ntrees_first,", "\ntrees,", f"{TARGETS}:3, column target_id", "'trees' stands already"),
    "framework item twice": (
        "lists/framework_items.csv",
        "esg_1_3",
        "sdg_11",
        "lists/framework_items.csv:3, column item_id",
        "'sdg_11' stands already",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    must_be_told(small, CASES[case])
