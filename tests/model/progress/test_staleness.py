"""When an indicator stops being news."""

from datetime import date

import pytest

from model.progress.staleness import is_stale


@pytest.mark.parametrize(
    ("end", "interval", "grace", "today", "stale"),
    [
        (date(2023, 12, 31), 12, 12, date(2025, 12, 31), False),
        (date(2023, 12, 31), 12, 12, date(2026, 1, 1), True),
        (date(2024, 9, 30), 12, 6, date(2026, 3, 31), False),
        (date(2024, 9, 30), 12, 6, date(2026, 4, 1), True),
        (date(2024, 2, 29), 12, 0, date(2025, 2, 28), False),
        (date(2024, 10, 1), 1, 0, date(2024, 11, 30), False),
        (date(2024, 10, 1), 1, 0, date(2024, 12, 1), True),
        (date(2024, 10, 1), 0, 0, date(2024, 9, 1), False),
    ],
)
def test_stale_from_the_month_after_interval_and_grace(
    end: date, interval: int, grace: int, today: date, stale: bool
) -> None:
    assert is_stale(end, interval, grace, today) is stale


def test_no_negative_interval_or_grace() -> None:
    with pytest.raises(ValueError, match="zero months"):
        is_stale(date(2024, 1, 1), -1, 0, date(2024, 1, 1))
    with pytest.raises(ValueError, match="zero months"):
        is_stale(date(2024, 1, 1), 12, -1, date(2024, 1, 1))
