"""Targets: which cells go together."""

import pytest
from pydantic import ValidationError

from model.target import Target

REACH = {
    "target_id": "trees",
    "objective": "veldstad:1.1/2",
    "indicator": "trees_planted",
    "institution": "veldstad",
    "kind": "reach",
    "operator": "at_least",
    "value": "1000",
    "own": "true",
    "source": "veldstad",
    "source_line": "11",
}
EVENT = REACH | {"kind": "event", "indicator": None, "value": None}


def said(cells: dict) -> str:
    with pytest.raises(ValidationError) as raised:
        Target.model_validate(cells)
    return raised.value.errors()[0]["msg"]


def test_a_target_without_date_baseline_or_successor_is_whole() -> None:
    found = Target.model_validate(REACH)
    assert (found.value, found.own, found.due, found.baseline_value, found.replaced_by) == (
        1000,
        True,
        None,
        None,
        None,
    )


def test_an_event_does_without_indicator_and_value() -> None:
    assert Target.model_validate(EVENT).value is None


@pytest.mark.parametrize("kind", ["reach", "maintain", "range", "all", "none", "frequency"])
@pytest.mark.parametrize("lacking", ["indicator", "value"])
def test_any_other_target_needs_indicator_and_value(kind: str, lacking: str) -> None:
    assert "indicator and value" in said(REACH | {"kind": kind, lacking: None})


def test_an_upper_value_goes_with_between_only() -> None:
    between = REACH | {"operator": "between", "value_high": "2000"}
    assert Target.model_validate(between).value_high == 2000
    assert "value_high" in said(between | {"value_high": None})
    assert "value_high" in said(between | {"operator": "at_least"})


def test_a_baseline_has_value_and_period() -> None:
    based = REACH | {"baseline_value": "900", "baseline_period": "2019"}
    assert Target.model_validate(based).baseline_value == 900
    assert "baseline" in said(based | {"baseline_period": None})
    assert "baseline" in said(based | {"baseline_value": None})


@pytest.mark.parametrize("due", ["2025", "86400", "2025-12", "31/12/2025", "eind 2025", "2025-02-30"])
def test_a_due_date_is_a_day(due: str) -> None:
    assert str(Target.model_validate(REACH | {"due": "2025-12-31"}).due) == "2025-12-31"
    assert said(REACH | {"due": due})


@pytest.mark.parametrize(
    ("column", "word"),
    [("kind", "wish"), ("operator", ">="), ("own", "ja"), ("source_line", "0"), ("target_id", "Trees")],
)
def test_a_word_outside_the_closed_lists_is_refused(column: str, word: str) -> None:
    assert said(REACH | {column: word})
