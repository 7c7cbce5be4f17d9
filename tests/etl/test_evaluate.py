"""What people found in a plan against what the machine finds, and what its rules are worth by that."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.errors import DataError
from etl.evaluate import Evaluation, evaluate
from etl.extract import confidence
from etl.extract.confidence import Trust
from etl.places import ROOT
from etl.truth import of_folder

PLAN = """Plan 2025-2031

Doel 1: Een groene stad
We planten 300 bomen tegen 2030.
Momenteel telt de stad 900 bomen.

Doel 2: Een veilige stad
We plaatsen 40 lampen tegen 2029.
We houden jaarlijks 3 oefeningen.
"""
GOALS = """code,level,parent,line_start,sure
1,doel,,3,true
2,doel,,7,{sure}
3,doel,,30,true
"""
TARGETS = """line,kind,value,value_high,unit,due,own,goal,sure
4,reach,300,,trees,2030-12-31,true,1,true
8,reach,40,,lampen,2028-12-31,true,2,true
9,reach,3,,count,,true,2,{sure}
9,reach,77,,count,,true,2,true
"""


def judged(folder: Path, sure: str = "true") -> Evaluation:
    (folder / "plan.txt").write_text(PLAN, encoding="utf-8")
    (folder / "plan.goals.csv").write_text(GOALS.format(sure=sure), encoding="utf-8")
    (folder / "plan.targets.csv").write_text(TARGETS.format(sure=sure), encoding="utf-8")
    errors: list[DataError] = []
    made = evaluate(of_folder(folder, ROOT / "data", errors))
    assert errors == []
    return made


def score(made: Evaluation, what: str) -> tuple[int, int, int]:
    [found] = [(one.found, one.there, one.right) for one in made.scores if one.what == what]
    return found


def test_goals_and_own_targets_are_counted_as_found_there_and_right(tmp_path: Path) -> None:
    made = judged(tmp_path)
    assert score(made, "goals") == (2, 3, 2)
    assert score(made, "own targets") == (3, 4, 3)
    assert score(made, "unit and year") == (3, 3, 2)


def test_what_people_are_not_sure_of_counts_neither_way(tmp_path: Path) -> None:
    made = judged(tmp_path, sure="false")
    assert score(made, "goals") == (1, 2, 1)
    assert score(made, "own targets") == (2, 3, 2)


def test_every_rule_is_counted_and_a_fact_is_right_where_no_target_stands(tmp_path: Path) -> None:
    made = judged(tmp_path)
    assert made.rules["goal", "label_number"] == Trust(2, 2)
    assert made.rules["target", "number:told"] == Trust(1, 1)
    assert sum(one.found for (what, _), one in made.rules.items() if what == "target") == 4


def test_what_was_counted_is_kept_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / confidence.KEPT
    confidence.keep(path, {("target", "number:aim"): Trust(8, 6), ("goal", "label"): Trust(3, 3)})
    with path.open(encoding="utf-8", newline="") as file:
        rows = [tuple(row.values()) for row in csv.DictReader(file)]
    assert rows == [("goal", "label", "3", "3"), ("target", "number:aim", "8", "6")]


def test_a_missing_text_is_told(tmp_path: Path) -> None:
    judged(tmp_path)
    (tmp_path / "plan.txt").unlink()
    errors: list[DataError] = []
    assert list(of_folder(tmp_path, ROOT / "data", errors)) == []
    assert [(one.where, one.what) for one in errors] == [("plan.goals.csv", "its text is not there")]


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_confidence_lies_between_none_and_all_and_grows_with_what_was_right(right: int, wrong: int) -> None:
    trust = Trust(right + wrong, right)
    assert 0 < trust.confidence < 1
    assert (
        Trust(right + wrong + 1, right).confidence < trust.confidence < Trust(right + wrong + 1, right + 1).confidence
    )


@given(st.integers(1, 10_000), st.data())
def test_the_prior_moves_the_share_by_less_than_half_a_find(found: int, data: st.DataObject) -> None:
    right = data.draw(st.integers(0, found))
    assert abs(Trust(found, right).confidence - right / found) <= 0.5 / (found + 1) + 1e-12


def test_a_rule_that_nobody_counted_has_the_prior_alone() -> None:
    assert confidence.confidence("goal", "no_such_rule") == pytest.approx(0.5)
    assert confidence.trust("goal", "no_such_rule") == Trust()


def test_the_confidence_of_a_proposal_is_that_of_the_counts_that_are_kept() -> None:
    with (ROOT / "data" / "rules" / confidence.KEPT).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            expected = (int(row["right"]) + 0.5) / (int(row["found"]) + 1)
            assert confidence.confidence(row["finds"], row["rule"]) == pytest.approx(expected, abs=0.0051)
