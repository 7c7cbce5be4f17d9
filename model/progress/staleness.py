"""The end of the last measured period in; whether a newer figure should have been there out."""

from datetime import date


def is_stale(last_period_end: date, expected_interval_months: int, grace_months: int, today: date) -> bool:
    """Whether the month of today lies beyond the last period's end plus interval plus grace, in whole months.

    A yearly figure of 2023 (end 2023-12-31) with twelve months of grace is stale from 2026-01-01 on: the
    figure of 2024 could be awaited until the end of 2025. Days within a month do not count.

    Raises ValueError if the interval or the grace is negative.
    """
    if expected_interval_months < 0 or grace_months < 0:
        raise ValueError("interval and grace are zero months or more")
    return _months(today) - _months(last_period_end) > expected_interval_months + grace_months


def _months(day: date) -> int:
    return day.year * 12 + day.month
