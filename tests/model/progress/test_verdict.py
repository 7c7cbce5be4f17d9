"""Every row of the case table, by name, and what holds for all of them."""

import json

import pytest

from model.progress.codes import CODES, FLAGS, METHODS, REASONS
from model.progress.series import Aim, Direction, Point
from tests.model.progress.aims import (
    BETWEEN,
    BY_2021,
    BY_2022,
    BY_2023,
    BY_2024,
    KEEP_50,
    POOL,
    REACH_0,
    REACH_70,
    TODAY,
    TWICE,
    UNDATED,
    UNDATED_RANGE,
    run,
    verdict,
)

REACH_60 = Aim("reach", "at_least", 60, due=2030)
FROM_BASE = Aim("reach", "at_least", 70, base=Point(2020, 50), due=2030)
KIND_RANGE = Aim("range", value=40, value_high=60, due=2030)
LOOSE_RANGE = Aim("range", "between", 40, 60, tolerance=1, due=2030)
HUGE_RANGE = Aim("range", "between", 1e308, 1.1e308, due=2030)
HALF_RANGE = Aim("range", "between", 40)
NO_VALUE = Aim("reach", due=2030)
AT_MOST_70 = Aim("reach", "at_most", 70, due=2030)
BELOW_ZERO = Aim("reach", "at_most", -30, due=2030)
HUGE = Aim("reach", "at_least", 1.5e308, due=2030)
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


def test_verdicts_are_plain_words_and_numbers() -> None:
    for name, points, aim, *_ in CASES:
        found = verdict(points, aim)
        assert found.method is None or found.method in METHODS, name
        assert set(found.flags) <= set(FLAGS), name
        json.dumps([found.inputs, found.others, found.value, found.score, found.lost_in], allow_nan=False)
