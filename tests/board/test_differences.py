"""What keeps figures from being compared is said in words, once, and nothing is said where nothing differs."""

from __future__ import annotations

import pytest

from board import comparing
from board.comparing import TOTAL, lines
from board.questions import compare, indicators
from board.wording.comparison import headline
from board.wording.differences import differences


@pytest.fixture
def side_by_side(published):
    """The lines of a choice, as published, with some facts of one institution's figures changed."""

    def side_by_side(choice: str, institution: str = "", **facts) -> list:
        found = compare.compared(published, choice)
        figures = {
            one["indicator_id"]: [
                row | (facts if row["institution_id"] == institution else {})
                for row in indicators.observations(published, one["indicator_id"])
                if row["value"] is not None and row["status"] != "plan"
            ]
            for one in found
        }
        return lines(found, figures, TOTAL)

    return side_by_side


def test_alike_figures_have_no_differences(side_by_side, en):
    assert differences(side_by_side("female_share_the"), en) == []


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"publisher": "The town"}, "The figures do not come from the same publisher."),
        ({"status": "estimate"}, "Leiden: the figure for 2024 is not final yet (estimate)."),
        ({"bound": "at_least"}, "Leiden: the figure for 2024 is only a lower or upper bound."),
        ({"note_nl": "anders", "note_en": "counted otherwise."}, "Leiden, at 2024: counted otherwise."),
    ],
)
def test_a_difference_of_one_institution_is_told(side_by_side, en, facts, said):
    told = differences(side_by_side("female_share_the", "leiden_university", **facts), en)
    assert [one for one in told if one.startswith(said)]
    assert not any(".." in one for one in told)


def test_a_break_comes_with_its_reason(side_by_side, en):
    told = differences(side_by_side("students_per_staff_the"), en)
    [said] = [one for one in told if one.startswith("UHasselt: break in the series at 2017")]
    assert "19.0" in said


def test_the_headline_takes_the_newest_common_period(side_by_side, nl, en):
    found = side_by_side("female_share_the")
    assert headline("X", found, "as_is", None, en) == "X, 2024: Leiden 58%, KU Leuven 52%, UHasselt 50%."
    assert headline("X", found, "as_is", None, nl).startswith("X, 2024: Leiden 58%")


def test_the_headline_of_an_index_tells_the_change(side_by_side, en):
    found = comparing.indexed(side_by_side("international_share_the"))
    said = headline("X", list(found.lines), "index", found.base, en)
    assert said == "X, 2015 – 2024: Leiden +100.0%, UHasselt +60.0%, KU Leuven +31.2%."


def test_the_headline_says_where_there_is_no_common_period(side_by_side, en):
    said = headline("X", side_by_side("generation_students"), "as_is", None, en)
    newest = "KU Leuven 8,458 students (2020–21), UHasselt 1,685 students (2024–25)"
    assert said.replace("\u00a0", " ") == f"X: {newest}; there is no common period."


def test_a_family_is_told_by_its_definitions(side_by_side, en):
    assert headline("X", side_by_side("students_enrolled"), "as_is", None, en) == "X: 4 institutions, 5 definitions."
