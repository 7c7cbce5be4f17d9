"""Every row of the case table, by name, and what stands beside a verdict."""

import json
from dataclasses import replace

import pytest

from model.progress.codes import CODES, FLAGS, METHODS, REASONS, Verdict
from model.progress.series import Aim, Direction, Kind, Point
from model.progress.verdict import judge

TODAY = 2024.5


def run(*values: float, start: int = 2015, step: int = 3) -> tuple[Point, ...]:
    """A series of one value every three years from 2015: 2015, 2018, 2021, 2024."""
    return tuple(Point(start + step * place, value) for place, value in enumerate(values))


def verdict(
    points: tuple[Point, ...],
    aim: Aim | None,
    direction: Direction = "more",
    limit: float | None = None,
    stale: bool = False,
    today: float = TODAY,
) -> Verdict:
    return judge(points, aim, direction, limit, stale, today)


REACH_70 = Aim("reach", "at_least", 70, due=2030)
REACH_60 = Aim("reach", "at_least", 60, due=2030)
REACH_0 = Aim("reach", "at_least", 0, due=2030)
UNDATED = Aim("reach", "at_least", 70)
BY_2021, BY_2022, BY_2023, BY_2024 = (Aim("reach", "at_least", 70, due=due) for due in range(2021, 2025))
FROM_BASE = Aim("reach", "at_least", 70, base=Point(2020, 50), due=2030)
KEEP_50 = Aim("maintain", "at_least", 50, tolerance=1)
BETWEEN = Aim("range", "between", 40, 60, due=2030)
UNDATED_RANGE = Aim("range", "between", 40, 60)
KIND_RANGE = Aim("range", value=40, value_high=60, due=2030)
LOOSE_RANGE = Aim("range", "between", 40, 60, tolerance=1, due=2030)
HUGE_RANGE = Aim("range", "between", 1e308, 1.1e308, due=2030)
HALF_RANGE = Aim("range", "between", 40)
NO_VALUE = Aim("reach", due=2030)
AT_MOST_70 = Aim("reach", "at_most", 70, due=2030)
BELOW_ZERO = Aim("reach", "at_most", -30, due=2030)
HUGE = Aim("reach", "at_least", 1.5e308, due=2030)
TWICE = Aim("frequency", "at_least", 2)
POOL = Aim("event", due=2025)
BOUND = Point(2024, 65, bound="at_least")
EARLY_BOUND = Point(2019, 65, bound="at_least")
BREAK = Point(2021, 20, starts_break=True)
AFTER_BREAK = (BREAK, Point(2022, 30), Point(2024, 40))
IN_2024 = (Point(2024.0, 50), Point(2024.25, 52))

CASES = [
    ("target reached", run(50, 60, 72), REACH_70, "achieved", (), None),
    ("target reached, trend adverse", run(90, 85, 80), REACH_70, "achieved", ("worsening",), None),
    ("base = target, kept", run(50, 50.5, 50), KEEP_50, "achieved", (), None),
    ("base = target, within the tolerance", run(50, 50, 49), KEEP_50, "achieved", ("worsening",), None),
    ("base = target, lost", run(50, 50, 48.9), KEEP_50, "deteriorating", ("lost",), None),
    ("to maintain, never held, better", run(30, 35, 40), KEEP_50, "off_track", (), "not_kept"),
    ("to maintain, never held, the same", run(40, 35, 40), KEEP_50, "off_track", (), "not_kept"),
    ("to maintain, never held, worse", run(40, 35, 30), KEEP_50, "deteriorating", (), "not_kept"),
    ("base better than target, now worse", run(80, 75, 60), REACH_70, "deteriorating", ("lost",), None),
    ("lost without a year", run(80, 75, 60), UNDATED, "deteriorating", ("lost",), None),
    ("on track", run(50, 55, 62), REACH_70, "on_track", (), None),
    ("needs acceleration", run(50, 51, 56), REACH_70, "needs_acceleration", (), None),
    ("off track", run(50, 51, 52), REACH_70, "off_track", ("methods_disagree",), None),
    ("deteriorating", run(50, 49, 48), REACH_70, "deteriorating", (), None),
    ("target year past, achieved", run(50, 60, 72), BY_2021, "achieved", (), None),
    ("target year past, missed", run(50, 60, 65), BY_2021, "missed", (), None),
    ("target year past, not measured", run(50, 60, 65), BY_2022, "cannot_tell", (), "no_value_at_due"),
    ("target year past, only a bound", (*run(50, 60), BOUND), BY_2023, "cannot_tell", (), "only_a_bound"),
    ("target without a year", run(50, 55, 60), UNDATED, "trend_only", (), "no_target_year"),
    ("target without a year, reached", run(50, 60, 72), UNDATED, "achieved", (), None),
    ("no target", run(50, 55, 60), None, "trend_only", (), "no_target"),
    ("range, inside", run(30, 40, 50), BETWEEN, "achieved", (), None),
    ("range, inside, drifting out", run(50, 53, 57), BETWEEN, "achieved", ("worsening",), None),
    ("range, closing in from above", run(90, 80, 76), BETWEEN, "on_track", (), None),
    ("range, closing in too slowly", run(90, 85, 81.9), BETWEEN, "needs_acceleration", (), None),
    ("range by its kind alone", run(50, 55, 65), KIND_RANGE, "deteriorating", ("lost",), None),
    ("range, within its tolerance", run(30, 50, 61), LOOSE_RANGE, "achieved", (), None),
    ("range, within its tolerance below", run(30, 35, 39.5), LOOSE_RANGE, "achieved", (), None),
    ("range, beyond its tolerance", run(50, 55, 38.9), LOOSE_RANGE, "deteriorating", ("lost",), None),
    ("range beyond computing", run(-1.7e308, 0, 5e307), HUGE_RANGE, "cannot_tell", (), "not_computable"),
    ("range, far away", run(90, 89, 88), BETWEEN, "off_track", (), None),
    ("range, moving away below", run(30, 25, 20), BETWEEN, "deteriorating", (), None),
    ("range, left", run(50, 55, 65), BETWEEN, "deteriorating", ("lost",), None),
    ("range without a year", run(90, 80, 70), UNDATED_RANGE, "trend_only", (), "no_target_year"),
    ("all, linear", run(50, 60, 70), Aim("all", due=2030), "on_track", (), "share_at_limit"),
    ("all, done", run(50, 60, 100), Aim("all", due=2030), "achieved", (), "share_at_limit"),
    ("one point", run(50), REACH_70, "cannot_tell", (), "single_point"),
    ("one point on the target", run(72), REACH_70, "achieved", ("few_points",), None),
    ("base and target only", (), FROM_BASE, "cannot_tell", (), "no_later_observation"),
    ("base measured, no more", (Point(2020, 72),), FROM_BASE, "cannot_tell", (), "no_later_observation"),
    ("nothing at all", (), REACH_70, "cannot_tell", (), "no_points"),
    ("last value only a bound", (*run(50, 60), BOUND), REACH_70, "cannot_tell", (), "only_a_bound"),
    ("a bound that would settle it", (*run(50, 60), BOUND), REACH_60, "cannot_tell", (), "only_a_bound"),
    ("base only a bound", (EARLY_BOUND, Point(2024, 68)), REACH_70, "cannot_tell", (), "only_a_bound"),
    ("break in series", (*run(90, 80), *AFTER_BREAK), REACH_70, "on_track", ("break",), None),
    ("one since break", (*run(9, 8), BREAK), REACH_70, "cannot_tell", ("break",), "single_point_since_break"),
    ("two points only", run(50, 60), REACH_70, "on_track", ("few_points",), None),
    ("no target value", run(50, 55, 60), NO_VALUE, "cannot_tell", (), "no_target_value"),
    ("range, one edge", run(50, 55, 60), HALF_RANGE, "cannot_tell", (), "no_target_value"),
    ("operator against direction", run(50, 55, 60), AT_MOST_70, "cannot_tell", (), "direction_conflict"),
    ("base in the due year", IN_2024, BY_2024, "cannot_tell", (), "base_after_due"),
    ("numbers beyond computing", run(-1e308, 0, 1e308), HUGE, "cannot_tell", (), "not_computable"),
    ("base of zero", run(0, 10, 20), REACH_70, "needs_acceleration", (), "base_is_zero"),
    ("target of zero", run(-50, -35, -25), REACH_0, "on_track", ("methods_disagree",), "target_is_zero"),
    ("change of sign", run(-20, -5, 10), REACH_70, "needs_acceleration", (), "opposite_sign"),
    ("target below zero", run(20, 15, 10), BELOW_ZERO, "off_track", ("methods_disagree",), "opposite_sign"),
    ("twice a year, done last year", run(1, 2, 2, start=2021, step=1), TWICE, "achieved", (), None),
    ("twice a year, not done last year", run(2, 2, 1, start=2021, step=1), TWICE, "missed", (), None),
    ("twice a year, year not over", run(1, start=2024), TWICE, "cannot_tell", (), "period_not_over"),
    ("event done in time", (Point(2025.9, 1),), POOL, "achieved", (), None),
    ("event done late", (Point(2026.1, 1),), POOL, "missed", (), "reached_late"),
    ("event not done when due", (Point(2026.1, 0),), POOL, "missed", (), None),
    ("event not done yet", (Point(2024.1, 0),), POOL, "cannot_tell", (), "event_not_yet"),
    ("event without an actual date", (), POOL, "cannot_tell", (), "event_without_date"),
    ("event only planned", (Point(2027.5, 1),), POOL, "cannot_tell", (), "event_without_date"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("points", "aim", "code", "flags", "reason"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_case_table(
    points: tuple[Point, ...], aim: Aim | None, code: str, flags: tuple[str, ...], reason: str | None
) -> None:
    direction: Direction = "less" if aim is BELOW_ZERO else "more"
    found = verdict(points, aim, direction, today=2027.0 if aim is POOL else TODAY)
    assert (found.code, found.flags, found.reason) == (code, flags, reason)


def test_every_reason_and_code_has_its_case() -> None:
    elsewhere = {"stale", "no_direction"}
    assert {case[5] for case in CASES} - {None} | elsewhere == set(REASONS)
    assert {case[3] for case in CASES} == set(CODES)


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


def test_stale_lowers_every_verdict_and_keeps_what_it_was() -> None:
    for name, points, aim, code, flags, _ in CASES:
        if aim in (POOL, BELOW_ZERO):
            continue
        found = verdict(points, aim, stale=True)
        assert (found.code, found.score) == ("cannot_tell", None), name
        assert {"stale", *flags} <= set(found.flags), name
        if code == "cannot_tell":
            assert found.reason != "stale", name
        else:
            assert (found.was, found.reason) == (code, "stale"), name


def test_an_unmeasured_due_date_says_how_things_stood_at_the_last_observation() -> None:
    slow = verdict(run(50, 52, 54, start=2018, step=1), Aim("reach", "at_least", 100, due=2022), today=2026)
    assert (slow.code, slow.reason, slow.was) == ("cannot_tell", "no_value_at_due", "off_track")
    met = verdict(run(50, 120, start=2018, step=1), Aim("reach", "at_least", 100, due=2022), today=2026)
    assert (met.code, met.was) == ("cannot_tell", "achieved")
    alone = verdict((Point(2018, 50),), Aim("reach", "at_least", 100, due=2022), today=2026)
    assert (alone.reason, alone.was) == ("no_value_at_due", None)


def test_a_done_event_does_not_grow_stale() -> None:
    assert verdict((Point(2024.2, 1),), POOL, stale=True).code == "achieved"


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


def test_range_tells_the_distance_to_its_nearer_edge() -> None:
    outside = verdict(run(90, 80, 76), BETWEEN)
    assert (outside.method, outside.value) == ("range", -16)
    assert outside.others == (("linear", "substantial_progress", pytest.approx(14 / 6 / (30 / 15))),)
    assert verdict(run(30, 40, 50), BETWEEN).value == 10
    undated = verdict(run(90, 80, 78), UNDATED_RANGE)
    assert (undated.value, undated.trend, undated.score) == (2.0, "improving", None)


def test_inputs_are_the_numbers_of_the_formula() -> None:
    found = verdict(run(50, 55, 62), Aim("reach", "at_least", 70, base=Point(2017, 54), due=2030), limit=90)
    assert found.inputs == {
        "y0": 54, "t0": 2017, "y": 62, "t": 2021,
        "target": 70, "target_high": None, "due": 2030, "direction": 1, "limit": 90,
    }  # fmt: skip


def test_a_point_in_the_future_is_no_observation() -> None:
    planned = (*run(50, 51, 52), Point(2030, 70))
    assert verdict(planned, REACH_70) == verdict(run(50, 51, 52), REACH_70)


def test_verdicts_are_plain_words_and_numbers() -> None:
    for name, points, aim, *_ in CASES:
        found = verdict(points, aim)
        assert found.method is None or found.method in METHODS, name
        assert set(found.flags) <= set(FLAGS), name
        json.dumps([found.inputs, found.others, found.value, found.score, found.lost_in], allow_nan=False)
