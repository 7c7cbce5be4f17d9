"""Rows of a CSV with base, current value and target in; progress value, status and score of every method out."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from model.progress import Direction, Measure, Point, eurostat_pace, linear_pace, relative_pace, un_projection

COLUMNS = (
    "base_year",
    "base_value",
    "current_year",
    "current_value",
    "target_year",
    "target",
    "direction",
    "limit",
)
METHODS = ("relative", "linear", "un", "eurostat")

_NOT_AVAILABLE = Measure(None, "not_available", None)
_DIRECTIONS: dict[str, Direction] = {"1": "more", "-1": "less", "more": "more", "less": "less"}


class Unreadable(Exception):
    """A row, or the table, that cannot be judged: which line, what is wrong, how to mend it."""

    def __init__(self, line: int, what: str, fix: str) -> None:
        super().__init__(f"line {line}: {what}. {fix}.")


@dataclass(frozen=True, slots=True)
class _Inputs:
    base: Point | None
    current: Point | None
    target: Point | None
    direction: Direction
    limit: float | None


def judged(lines: Iterable[str]) -> Iterator[dict[str, Any] | Unreadable]:
    """For every row its other columns with the measures of all methods, or why it cannot be read.

    Raises Unreadable if the first line lacks a column.
    """
    rows = csv.DictReader(lines)
    missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
    if missing:
        raise Unreadable(1, f"column {', '.join(missing)} is missing", f"Columns needed are {', '.join(COLUMNS)}")
    for row in rows:
        try:
            yield _kept(row) | _measures(_inputs(row, rows.line_num))
        except Unreadable as error:
            yield error


def _kept(row: dict[str, Any]) -> dict[str, Any]:
    """What the row says beside its inputs: names that tell it apart."""
    return {name: value for name, value in row.items() if name and name not in (*COLUMNS, "sign")}


def _measures(given: _Inputs) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for method, measure in zip(METHODS, _all(given), strict=True):
        answer = {"value": measure.value, "status": measure.status, "score": measure.score}
        found |= {f"{method}_{name}": value for name, value in answer.items()}
    return found


def _all(given: _Inputs) -> tuple[Measure, ...]:
    if given.base is None or given.current is None:
        return (_NOT_AVAILABLE,) * len(METHODS)
    base, current, target, direction = given.base, given.current, given.target, given.direction
    return (
        relative_pace(base, current, target, direction, given.limit),
        linear_pace(base, current, target, direction) if target else _NOT_AVAILABLE,
        un_projection(base, current, target, direction),
        eurostat_pace(base, current, direction),
    )


def _inputs(row: dict[str, Any], line: int) -> _Inputs:
    direction = _DIRECTIONS.get((row["direction"] or "").strip())
    if direction is None:
        raise Unreadable(line, f"direction '{row['direction']}' is unknown", "Write 1 if more is better, -1 if less")
    target_value, limit = _number(row, "target", line), _number(row, "limit", line)
    return _Inputs(
        _point(row, "base_year", "base_value", line),
        _point(row, "current_year", "current_value", line),
        _point(row, "target_year", "target", line) if target_value is not None else None,
        direction,
        limit,
    )


def _point(row: dict[str, Any], year: str, value: str, line: int) -> Point | None:
    time, amount = _number(row, year, line), _number(row, value, line)
    if time is None and amount is None:
        return None
    if time is None or amount is None:
        raise Unreadable(line, f"{year} and {value} go together", "Fill in both, or leave both empty")
    return Point(time, amount)


def _number(row: dict[str, Any], name: str, line: int) -> float | None:
    written = (row[name] or "").strip()
    if not written:
        return None
    try:
        number = float(written)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise Unreadable(line, f"{name} '{written}' is not a number", "Write digits with a point as decimal sign")
    return number
