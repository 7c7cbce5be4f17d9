"""A cell that cannot be read is told with its file, line, column and remedy."""

import pytest

from etl.places import Places
from tests.etl.bad_input import TARGETS, TREES, must_be_told

CASES = {
    "thousands marked": (TREES, ",900,", ",455.000,", f"{TREES}:2, column value", "'455.000' can be read two ways"),
    "decimal comma": (TREES, ",900,", ',"12,5",', f"{TREES}:2, column value", "'12,5' has a decimal comma"),
    "not a number": (TREES, ",900,", ",NaN,", f"{TREES}:2, column value", "'NaN' is not a number"),
    "infinite": (TREES, ",900,", ",inf,", f"{TREES}:2, column value", "'inf' is not a number"),
    "too large": (TREES, ",900,", f",{'9' * 400},", f"{TREES}:2, column value", ""),
    "wrong period": (TREES, ",2022,", ",2022-24,", f"{TREES}:2, column period", "neither an academic year"),
    "period without end": (TREES, ",2022,", ",9999,", f"{TREES}:2", ""),
    "unknown word": (TREES, "exact", "precise", f"{TREES}:2, column bound", "'precise' is not one of the known words"),
    "neither value nor note": (TREES, ",900,", ",,", f"{TREES}:2", "note"),
    "no translation in a list": (
        "lists/themes.csv",
        ",Mobility,",
        ",,",
        "lists/themes.csv:3, column name_en",
        "a value is missing",
    ),
    "unknown word in a list": (
        "lists/units.csv",
        "kiloton,kilotonnes,after",
        "kiloton,kilotonnes,left",
        "lists/units.csv:4, column position",
        "",
    ),
    "target without value": (TARGETS, ",1000,,count", ",,,count", f"{TARGETS}:2", "indicator and value"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    must_be_told(small, CASES[case])
