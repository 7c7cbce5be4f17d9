"""What stands beside a verdict: the other methods, the trend, its score and the numbers of the formula."""

import pytest

from model.progress.series import Aim, Point
from tests.model.progress.aims import REACH_0, REACH_70, run, verdict


def test_methods_disagree_only_where_their_classes_do() -> None:
    found = verdict(run(50, 51, 52), REACH_70)
    assert (found.code, found.flags) == ("off_track", ("methods_disagree",))
    assert [other[:2] for other in found.others] == [
        ("linear", "limited_progress"),
        ("un", "acceleration_needed"),
    ]
    agreed = verdict(run(50, 49, 48), REACH_70)
    assert [other[:2] for other in agreed.others] == [
        ("linear", "deterioration"),
        ("un", "stagnation_or_regression"),
    ]
    assert agreed.flags == ()


def test_where_growth_is_undefined_only_what_is_defined_is_listed() -> None:
    assert verdict(run(0, 10, 20), REACH_70).others == ()
    assert [other[0] for other in verdict(run(-50, -35, -25), REACH_0).others] == ["un"]


def test_trend_without_target_by_the_methods_without_target() -> None:
    found = verdict(run(100, 101, 106), None)
    assert (found.method, found.trend) == ("relative", "improving")
    assert found.value == pytest.approx(1.06 ** (1 / 6) - 1)
    assert [other[:2] for other in found.others] == [
        ("eurostat", "moderate_progress"),
        ("un", "acceleration_needed"),
    ]
    assert verdict(run(100, 101, 106), None, "less").trend == "worsening"
    assert verdict(run(100, 90, 100), None).trend == "flat"
    crossing = verdict(run(4, 0, -2), None, "less")
    assert (crossing.method, crossing.value, crossing.trend, crossing.score) == (
        "linear",
        1.0,
        "improving",
        None,
    )


def test_limit_sharpens_the_score_of_a_trend() -> None:
    near, far = verdict(run(97.4, 98, 99), None, limit=100), verdict(run(97.4, 98, 99), None)
    assert near.value == far.value
    assert (near.score or 0) > (far.score or 0)


def test_inputs_are_the_numbers_of_the_formula() -> None:
    found = verdict(run(50, 55, 62), Aim("reach", "at_least", 70, base=Point(2017, 54), due=2030), limit=90)
    assert found.inputs == {
        "y0": 54, "t0": 2017, "y": 62, "t": 2021,
        "target": 70, "target_high": None, "due": 2030, "direction": 1, "limit": 90,
    }  # fmt: skip
