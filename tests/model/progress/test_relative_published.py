"""Statistics Canada's method gives its published results: every series, every mean, the examples."""

import csv
import math
import os
from collections import defaultdict
from pathlib import Path

import pytest

from model.progress.relative import Measure, mean_score, relative_pace
from model.progress.series import Direction, Point

REFERENCE = Path(os.environ.get("KOERSBORD_REFERENCE", Path(__file__).parents[4] / "shared" / "reference"))
DIRECTIONS: dict[str, Direction] = {"1": "more", "-1": "less"}
Row = dict[str, str]


def published(name: str) -> list[Row]:
    path = REFERENCE / "progress" / name
    if not path.exists():
        pytest.skip(f"the published results are not at hand: set KOERSBORD_REFERENCE ({name} is missing)")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def point(year: str, value: str) -> Point | None:
    return Point(float(year), float(value)) if year and value else None


def measured(row: Row) -> Measure:
    return relative_pace(
        point(row["base_year"], row["base_value"]),
        point(row["current_year"], row["current_value"]),
        point(row["target_year"], row["target"]),
        DIRECTIONS[row["direction"]],
        float(row["limit"]) if row["limit"] else None,
    )


def is_near(found: float | None, text: str) -> bool:
    if found is None or not text:
        return found is None and not text
    return math.isclose(found, float(text), rel_tol=1e-9, abs_tol=1e-9)


def test_every_published_series_is_reproduced() -> None:
    rows = published("statcan-global.csv")
    assert len(rows) == 247
    for row in rows:
        found = measured(row)
        assert (row["indicator"], found.status) == (row["indicator"], row["status"])
        assert is_near(found.value, row["progress_value"]), row
        assert is_near(found.score, row["score"]), row


def test_every_published_simple_mean_is_reproduced() -> None:
    series: dict[str, list[Measure]] = defaultdict(list)
    for row in published("statcan-global.csv"):
        series[row["indicator"]].append(measured(row))
    means = [row for row in published("statcan-global-aggregate.csv") if row["aggregation"] == "simple_mean"]
    assert len(means) > 90
    for row in means:
        found = mean_score(series[row["indicator"]])
        assert (row["indicator"], found.status) == (row["indicator"], row["status"])
        assert found.score == pytest.approx(float(row["score"]), abs=1e-9), row


@pytest.mark.parametrize(
    ("base", "current", "target", "direction", "limit", "expected"),
    [
        pytest.param(
            Point(2015, 14.5),
            Point(2023, 10.2),
            Point(2030, 7.25),
            "less",
            None,
            Measure(0.9525901792032172, "substantial_progress", 2.5185563910306596),
            id="GIF 1-2-1",
        ),
        pytest.param(
            Point(2015, 97.4),
            Point(2022, 99.7),
            None,
            "more",
            100.0,
            Measure(0.003339774133456208, "substantial_progress", 5.0),
            id="9-4-1 near its limit",
        ),
        pytest.param(
            Point(2015, 0.052),
            Point(2022, 0.048),
            Point(2030, 0.0),
            "less",
            None,
            Measure(0.04909595896792923, "limited_progress", -2.2954318677683294),
            id="GIF 3-3-1 with 0.001 for a target of 0",
        ),
        pytest.param(
            Point(2015, 7.05),
            Point(2024, 12.58),
            Point(2030, 70.0),
            "less",
            None,
            Measure(-0.40189193878221646, "target_achieved", 5.0),
            id="GIF 3-1-1 achieved, yet getting worse",
        ),
    ],
)
def test_published_examples(
    base: Point,
    current: Point,
    target: Point | None,
    direction: Direction,
    limit: float | None,
    expected: Measure,
) -> None:
    found = relative_pace(base, current, target, direction, limit)
    assert found.status == expected.status
    assert found.value == pytest.approx(expected.value, abs=1e-12)
    assert found.score == pytest.approx(expected.score, abs=1e-9)
