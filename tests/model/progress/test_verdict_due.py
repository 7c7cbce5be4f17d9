"""A due date ahead, past or never measured: what was met by then, what has drifted since, what is being lost."""

import pytest

from model.progress.series import Aim, Point
from model.progress.verdict import judge
from tests.model.progress.aims import BETWEEN, BY_2021, BY_2024, KEEP_50, REACH_70, run, verdict


def test_year_of_loss_at_the_present_pace() -> None:
    found = verdict(run(90, 86, 78), REACH_70)
    assert (found.flags, found.lost_in, found.score) == (("worsening",), 2025.0, 5.0)
    published = judge(
        [Point(2015, 7), Point(2024, 13)], Aim("reach", "at_most", 70, due=2030), "less", None, False, 2025
    )
    assert published.lost_in == pytest.approx(2024 + 57 / (6 / 9))
    assert verdict(run(50, 50.5, 49), KEEP_50).lost_in == 2021.0
    assert verdict(run(50, 54, 56), BETWEEN).lost_in == 2025.0
    assert verdict(run(60, 66, 78), REACH_70).lost_in is None


def test_drift_since_a_past_target_year() -> None:
    since = (*run(50, 60, 72), Point(2023, 71.8), Point(2024, 70.5))
    held = verdict(since, BY_2021)
    assert (held.code, held.trend, held.flags) == ("achieved", "worsening", ("worsening",))
    assert held.lost_in == 2025.0
    lost = verdict((*run(50, 60, 72), Point(2024, 69)), BY_2021)
    assert (lost.code, lost.flags, lost.lost_in) == ("achieved", ("worsening", "lost"), None)
    still = verdict((*run(50, 60, 72), Point(2024, 60, bound="at_most")), BY_2021)
    assert (still.code, still.trend, still.flags) == ("achieved", None, ())
    late = verdict((*run(50, 60, 65), Point(2024, 75)), BY_2021)
    assert (late.code, late.reason, late.trend) == ("missed", "reached_late", "improving")
    assert late.inputs["t"] == 2021


def test_no_drift_is_told_across_a_break() -> None:
    found = verdict((*run(50, 60, 72), Point(2024, 30, starts_break=True)), BY_2021)
    assert (found.code, found.trend, found.flags) == ("achieved", None, ())
    begun = (*run(50, 60), Point(2021, 72, starts_break=True), Point(2024, 75))
    assert verdict(begun, BY_2021).trend == "improving"


def test_a_value_that_crosses_its_range_is_not_being_lost() -> None:
    aim = Aim("range", "between", 40, 60, due=2021)
    found = verdict((Point(2021, 45), Point(2024, 55)), aim)
    assert (found.code, found.trend, found.lost_in) == ("achieved", "flat", None)


def test_a_past_target_missed_says_by_which_pace() -> None:
    found = verdict(run(50, 55, 60), BY_2021)
    assert found.method == "relative"
    assert found.value == pytest.approx(((60 / 50) ** (1 / 6) - 1) / ((70 / 50) ** (1 / 6) - 1))
    assert found.score == pytest.approx(4.1667 * (found.value or 0) - 2.5)
    alone = verdict((Point(2021, 60),), BY_2021)
    assert (alone.code, alone.method, alone.score, alone.flags) == ("missed", "check", -5.0, ("few_points",))


def test_a_due_year_that_is_not_over_is_still_ahead() -> None:
    points = (*run(50, 60, 65), Point(2024, 68))
    assert verdict(points, BY_2024, today=2024.9).code == "needs_acceleration"
    assert verdict(points, BY_2024, today=2025.0).code == "missed"


def test_an_unmeasured_due_date_says_how_things_stood_at_the_last_observation() -> None:
    slow = verdict(run(50, 52, 54, start=2018, step=1), Aim("reach", "at_least", 100, due=2022), today=2026)
    assert (slow.code, slow.reason, slow.was) == ("cannot_tell", "no_value_at_due", "off_track")
    met = verdict(run(50, 120, start=2018, step=1), Aim("reach", "at_least", 100, due=2022), today=2026)
    assert (met.code, met.was) == ("cannot_tell", "achieved")
    alone = verdict((Point(2018, 50),), Aim("reach", "at_least", 100, due=2022), today=2026)
    assert (alone.reason, alone.was) == ("no_value_at_due", None)


def test_a_point_in_the_future_is_no_observation() -> None:
    planned = (*run(50, 51, 52), Point(2030, 70))
    assert verdict(planned, REACH_70) == verdict(run(50, 51, 52), REACH_70)
