"""A goal has a title in both languages: short, its own, with the same numbers; and no other title is kept."""

import pytest

from etl.places import Places
from tests.etl.bad_input import GOALS, must_be_told

CASES = {
    "no translation": (GOALS, ",More trees,", ",,", f"{GOALS}:4, column title_en", "a value is missing"),
    "blank translation": (GOALS, ",More trees,", ", ,", f"{GOALS}:4, column title_en", ""),
    "long title": (GOALS, "More trees", "a " * 13, f"{GOALS}:4, column title_en", "at most 12 words; this one has 13"),
    "titles with other numbers": (
        GOALS,
        "Duizend bomen planten",
        "1000 bomen planten",
        f"{GOALS}:5",
        "differ in their numbers",
    ),
    "title of a sibling": (
        GOALS,
        "Propere lucht,Clean air",
        "Meer bomen,Clean air",
        f"{GOALS}:8",
        "the same title as goal 1.1",
    ),
    "unknown theme of goal": (
        GOALS,
        "More trees,,,environment",
        "More trees,,,weather",
        f"{GOALS}:4",
        "theme 'weather' is unknown",
    ),
    "title of unknown goal": (GOALS, "\n1/1,", "\n1/99,", f"{GOALS}:3", "'veldstad:1/99' is unknown"),
    "title of unknown goal without theme": (
        GOALS,
        "2.1/7,Elektrische bussen,Electric buses,advocacy,,mobility",
        "2.1/8,Bussen,Buses,advocacy,,",
        f"{GOALS}:14",
        "",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    must_be_told(small, CASES[case])
