"""The fan of a chart: starts at the last figure, ends at the target or five years on, inside what is possible."""

from datetime import date

import pytest

from board.charts.fan import fan
from model.progress import Drift
from model.progress.forecast import band

FORECAST = {"level": 95.0, "time": 2024.0, "pace": 1.0, "scale": 4.0, "span": 9.0, "freedom": 8}


def test_it_starts_at_the_last_figure_and_ends_at_the_target():
    drawn = fan(FORECAST, date(2030, 12, 31), None, None, "prognose")
    assert [when.year for when in drawn.whens] == list(range(2024, 2031))
    assert (drawn.low[0], drawn.middle[0], drawn.high[0]) == (95.0, 95.0, 95.0)
    assert (drawn.low[-1], drawn.high[-1]) == pytest.approx(band(Drift(**FORECAST), 2030.0))
    assert drawn.middle[-1] == pytest.approx(101)


def test_a_target_within_a_year_is_its_end():
    drawn = fan(FORECAST, date(2024, 7, 1), None, None, "prognose")
    assert drawn.whens == (date(2024, 1, 1), date(2024, 7, 1))


@pytest.mark.parametrize(("span", "years"), [(4.0, 4), (9.0, 5), (30.0, 5)])
def test_without_a_target_it_looks_ahead_no_further_than_back(span, years):
    drawn = fan(FORECAST | {"span": span}, None, None, None, "prognose")
    assert drawn.whens[-1].year == 2024 + years


def test_a_share_stays_within_its_limits():
    drawn = fan(FORECAST | {"scale": 900.0}, date(2030, 12, 31), 0.0, 100.0, "prognose")
    for values in (drawn.low, drawn.middle, drawn.high):
        assert all(0 <= value <= 100 for value in values)
    assert drawn.high[-1] == 100
    assert drawn.low[-1] == 0
