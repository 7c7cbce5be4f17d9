"""A name that leads nowhere is told where it stands."""

import pytest

from etl.places import Places
from tests.etl.bad_input import DUST, PLAN, TARGETS, TREES, must_be_told

CASES = {
    "unknown institution": (TREES, "veldstad,2022", "bergstad,2022", f"{TREES}:2", "institution 'bergstad' is unknown"),
    "unknown source": (TREES, "false,counts", "false,hearsay", f"{TREES}:2", "source 'hearsay' is unknown"),
    "dimension without category": (
        TREES,
        ",2022,,,",
        ",2022,sex,,",
        f"{TREES}:2",
        "dimension and category go together",
    ),
    "category without words": (
        TREES,
        ",2022,,,",
        ",2022,sex,both,",
        f"{TREES}:2",
        "category 'both' of 'sex' has no words",
    ),
    "target for unknown goal": (
        TARGETS,
        "veldstad:1.1/2,trees_planted",
        "veldstad:1.1/99,trees_planted",
        f"{TARGETS}:2",
        "goal 'veldstad:1.1/99'",
    ),
    "unknown indicator": (TARGETS, ",dust,veldstad,", ",fog,veldstad,", f"{TARGETS}:7", "indicator 'fog' is unknown"),
    "target of unknown institution": (
        TARGETS,
        "trees_planted,veldstad,",
        "trees_planted,bergstad,",
        f"{TARGETS}:2",
        "institution 'bergstad' is unknown",
    ),
    "target of unknown source": (
        TARGETS,
        "true,veldstad,11",
        "true,hearsay,11",
        f"{TARGETS}:2",
        "source 'hearsay' is unknown",
    ),
    "unknown successor": (
        TARGETS,
        ",,trees,,",
        ",,oaks,,",
        f"{TARGETS}:3",
        "replaced_by names 'oaks', which is no target",
    ),
    "unit differs": (
        TARGETS,
        ",,count,,",
        ",,percent,,",
        f"{TARGETS}:2",
        "the target is in percent, its indicator in count",
    ),
    "unit nobody knows": (
        TARGETS,
        ",,hectares,",
        ",,acres,",
        f"{TARGETS}:4",
        "the target is in acres, its indicator in hectares",
    ),
    "unknown unit": (DUST, '"micrograms"', '"ounces"', DUST, "unit 'ounces' is unknown"),
    "unknown theme": (DUST, '"environment"', '"weather"', DUST, "theme 'weather' is unknown"),
    "measures unknown goal": (
        DUST,
        'theme = "environment"',
        'theme = "environment"\nmeasures = ["veldstad:7"]',
        DUST,
        "goal 'veldstad:7' is unknown",
    ),
    "document of unknown institution": (PLAN, '"veldstad"', '"bergstad"', PLAN, "institution 'bergstad' is unknown"),
    "part of unknown institution": (
        "lists/institutions.csv",
        "college,BE,,",
        "college,BE,bergen,",
        "lists/institutions.csv:3",
        "bergen",
    ),
    "family nobody described": (
        DUST,
        'theme = "environment"',
        'theme = "environment"\nfamily = "air"',
        DUST,
        "family 'air' is unknown",
    ),
    "divided by no indicator": (
        DUST,
        'theme = "environment"',
        'theme = "environment"\nper = [{ indicator = "roads" }]',
        DUST,
        "per names 'roads', which is no indicator",
    ),
    "left out without a reason": (
        DUST,
        'theme = "environment"',
        'theme = "environment"\nper = [{ indicator = "emissions", without = ["bron"] }]',
        f"{DUST}, key per.0",
        "institutions are left out without a reason",
    ),
    "breakdown without figures": (
        DUST,
        'theme = "environment"',
        'theme = "environment"\ngroups = ["sex"]',
        DUST,
        "no figure is broken down by 'sex'",
    ),
    "headline without figure": (
        "lists/headlines.csv",
        "trees_planted",
        "forest_area",
        "lists/headlines.csv:4",
        "no figure of veldstad for 'forest_area'",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    must_be_told(small, CASES[case])
