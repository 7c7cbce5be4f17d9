"""What an institution reports is about goals, sources and items there are, in words and numbers that fit."""

import pytest

from etl.places import Places
from tests.etl.bad_input import must_be_told

CASES = {
    "assessment of unknown goal": (
        "assessments/veldstad.csv",
        ":1.1/2",
        ":1.1/99",
        "assessments/veldstad.csv:2",
        "goal",
    ),
    "assessment without source": (
        "assessments/veldstad.csv",
        "counts",
        "hearsay",
        "assessments/veldstad.csv:2",
        "source",
    ),
    "share above one": (
        "assessments/veldstad.csv",
        "0.5",
        "50",
        "assessments/veldstad.csv:2, column share_done",
        "less than or equal to 1",
    ),
    "implementation of unknown goal": (
        "implementation/bron.csv",
        "bron:1.1",
        "bron:1.9",
        "implementation/bron.csv:2",
        "goal",
    ),
    "units that are no number": (
        "implementation/bron.csv",
        ",3,8,",
        ",few,8,",
        "implementation/bron.csv:2, column units",
        "few",
    ),
    "more units than there are": ("implementation/bron.csv", ",3,8,", ",9,8,", "implementation/bron.csv:2", "9"),
    "wrong period of implementation": (
        "implementation/bron.csv",
        "2023-24",
        "2023-25",
        "implementation/bron.csv:2, column period",
        "neither an academic year",
    ),
    "step of unknown institution": ("cycles/bron.csv", "\nbron,", "\nbeek,", "cycles/bron.csv:2", "institution 'beek'"),
    "unknown framework item": (
        "frameworks/veldstad.csv",
        "sdg_11",
        "sdg_99",
        "frameworks/veldstad.csv:2",
        "item 'sdg_99'",
    ),
    "unknown origin": (
        "frameworks/veldstad.csv",
        "editor",
        "machine",
        "frameworks/veldstad.csv:2, column origin",
        "'machine'",
    ),
    "link to unknown goal": ("links/veldstad.csv", "1.2/8", "1.2/99", "links/veldstad.csv:2", "goal 'veldstad:1.2/99'"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    must_be_told(small, CASES[case])
