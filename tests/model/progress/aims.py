"""What verdicts are tested with: aims, a series of values, and the verdict that a day gives them."""

from model.progress.codes import Verdict
from model.progress.series import Aim, Direction, Point
from model.progress.verdict import judge

TODAY = 2024.5

REACH_70 = Aim("reach", "at_least", 70, due=2030)
REACH_0 = Aim("reach", "at_least", 0, due=2030)
UNDATED = Aim("reach", "at_least", 70)
BY_2021, BY_2022, BY_2023, BY_2024 = (Aim("reach", "at_least", 70, due=due) for due in range(2021, 2025))
KEEP_50 = Aim("maintain", "at_least", 50, tolerance=1)
BETWEEN = Aim("range", "between", 40, 60, due=2030)
UNDATED_RANGE = Aim("range", "between", 40, 60)
TWICE = Aim("frequency", "at_least", 2)
POOL = Aim("event", due=2025)


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
