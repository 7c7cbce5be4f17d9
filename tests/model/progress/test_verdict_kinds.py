"""What each kind of target asks, and which way is better."""

from dataclasses import replace

import pytest

from model.progress.series import Aim, Kind, Point
from tests.model.progress.aims import BETWEEN, KEEP_50, POOL, REACH_70, TWICE, UNDATED_RANGE, run, verdict


@pytest.mark.parametrize("kind", ["reach", "maintain", "range", "all", "none", "frequency"])
def test_no_direction_no_verdict(kind: Kind) -> None:
    aim = Aim(kind, "exactly", 40, 60, due=2030)
    found = verdict(run(40, 50, 60), aim, "none")
    assert (found.code, found.reason, found.score) == ("cannot_tell", "no_direction", None)
    assert verdict(run(40, 50), None, "none").reason == "no_direction"


def test_neither_more_nor_less_is_better_unless_the_target_is_a_range() -> None:
    assert verdict(run(40, 50), None, "range").reason == "no_direction"
    assert verdict(run(40, 50), REACH_70, "range").reason == "no_direction"
    assert verdict(run(40, 50), BETWEEN, "range").code == "achieved"
    assert verdict(run(40, 52), KEEP_50, "range").code == "achieved"


def test_none_is_an_aim_of_zero_where_less_is_better() -> None:
    assert verdict(run(40, 30, 20), Aim("none", due=2030), "less").code == "on_track"
    assert verdict(run(40, 30, 0), Aim("none", due=2030), "less").code == "achieved"
    assert verdict(run(40, 30, 20), Aim("none", due=2030), "more").reason == "direction_conflict"


def test_a_target_of_zero_is_not_judged_by_a_stand_in_for_zero() -> None:
    points = (Point(2015, 0.052), Point(2018, 0.05), Point(2022, 0.048))
    found = verdict(points, Aim("reach", "at_most", 0, due=2030), "less")
    assert (found.code, found.method, found.reason) == ("off_track", "linear", "target_is_zero")
    assert found.value == pytest.approx((0.004 / 7) / (0.052 / 15))


def test_all_means_the_limit_where_one_is_declared() -> None:
    assert verdict(run(2, 3, 4), Aim("all", due=2030), limit=4).code == "achieved"
    assert verdict(run(2, 3, 4), Aim("all", due=2030)).inputs["target"] == 100


def test_a_share_to_reach_its_limit_is_judged_linearly() -> None:
    aim = Aim("reach", value=100, due=2030)
    found = verdict(run(50, 60, 70), aim, limit=100)
    assert (found.method, found.value, found.reason) == ("linear", 1.0, "share_at_limit")
    assert [other[0] for other in found.others] == ["relative", "un"]
    assert verdict(run(50, 60, 70), aim).method == "relative"


def test_a_value_to_keep_exactly_may_not_rise_either() -> None:
    aim = Aim("maintain", "exactly", 50, tolerance=1)
    assert verdict(run(50, 51), aim).code == "achieved"
    assert verdict(run(50, 51.5), aim).flags == ("lost", "few_points")
    assert verdict(run(50, 48.5), aim).flags == ("lost", "few_points")


def test_the_base_is_kept_where_a_value_to_maintain_names_none() -> None:
    aim = Aim("maintain", base=Point(2014, 47), tolerance=2)
    assert verdict(run(46, 45), aim).code == "achieved"
    assert verdict(run(46, 44), aim).code == "deteriorating"


def test_range_tells_the_distance_to_its_nearer_edge() -> None:
    outside = verdict(run(90, 80, 76), BETWEEN)
    assert (outside.method, outside.value) == ("range", -16)
    assert outside.others == (("linear", "substantial_progress", pytest.approx(14 / 6 / (30 / 15))),)
    assert verdict(run(30, 40, 50), BETWEEN).value == 10
    undated = verdict(run(90, 80, 78), UNDATED_RANGE)
    assert (undated.value, undated.trend, undated.score) == (2.0, "improving", None)


def test_a_frequency_tells_the_share_of_years_in_which_it_was_met() -> None:
    found = verdict(run(2, 1, 3, 2, 0, start=2020, step=1), TWICE)
    assert (found.code, found.value, found.method, found.inputs["t"]) == ("achieved", 0.75, "check", 2023)
    assert found.score == 5.0
    assert verdict(run(3, 1, start=2022, step=1), TWICE, today=2024.0).score == -5.0
    bound = Point(2021, 2, bound="at_least")
    assert verdict((bound, Point(2022, 2)), TWICE).code == "achieved"
    assert verdict((Point(2021, 2), replace(bound, time=2022)), TWICE).reason == "only_a_bound"
    ended = verdict(run(2, 1, 3, 2, start=2020, step=1), Aim("frequency", "at_least", 2, due=2021))
    assert (ended.code, ended.method, ended.score) == ("missed", "check", -5.0)


def test_an_event_tells_how_late_it_came() -> None:
    assert verdict((Point(2026.5, 1),), POOL, today=2027).value == 0.5
    assert verdict((Point(2025.5, 1),), POOL, today=2027).value == -0.5
    undated = verdict((Point(2025.5, 1),), Aim("event"), "none", today=2027)
    assert (undated.code, undated.score, undated.value) == ("achieved", 5.0, None)
    missed = verdict((Point(2024.5, 0), Point(2026.5, 0)), POOL, today=2027)
    assert (missed.code, missed.score, missed.inputs["t"]) == ("missed", -5.0, 2026.5)


def test_a_done_event_does_not_grow_stale() -> None:
    assert verdict((Point(2024.2, 1),), POOL, stale=True).code == "achieved"
