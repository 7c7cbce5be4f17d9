"""Observations and targets of a database in; forecasts, and a verdict for each target and each trend, out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

import duckdb

from model import period
from model.progress import Aim, Drift, Point, Verdict, fit_drift, is_stale, judge, prospect

Row = dict[str, Any]
Key = tuple[str, str]  # indicator and institution

_SERIES = """
SELECT indicator_id, institution_id, time, value, bound, series_break, period_end
FROM observation
WHERE dimension = '' AND category = '' AND value IS NOT NULL AND status <> 'plan'
ORDER BY indicator_id, institution_id, time
"""
_INDICATORS = """
SELECT indicator_id, direction, limit_value, expected_interval_months, grace_months FROM indicator
"""
_TARGETS = """
SELECT target_id, indicator_id, institution_id, kind, operator, value, value_high, baseline_value,
       baseline_period, due, tolerance
FROM target
WHERE replaced_by IS NULL
ORDER BY target_id
"""


def judged(connection: duckdb.DuckDBPyConnection, version: str, today: date) -> Iterator[tuple[str, list[Row]]]:
    """The tables `forecast` and `verdict` with their rows, as known on the day `today`."""
    series: dict[Key, list[Row]] = defaultdict(list)
    for row in _rows(connection, _SERIES):
        series[row["indicator_id"], row["institution_id"]].append(row)
    indicators = {row["indicator_id"]: row for row in _rows(connection, _INDICATORS)}
    drifts = {key: fit_drift(_points(rows)) for key, rows in series.items()}
    verdicts = [
        *_of_targets(connection, series, drifts, indicators, today),
        *_of_series(series, indicators, today),
    ]
    yield "forecast", [_forecast(key, drift) for key, drift in drifts.items()]
    yield "verdict", [row | {"computed_for": version} for row in verdicts]


def _forecast(key: Key, drift: Drift | str) -> Row:
    told = {"reason": drift} if isinstance(drift, str) else asdict(drift)
    return {"indicator_id": key[0], "institution_id": key[1]} | told


def _of_targets(connection, series, drifts, indicators, today: date) -> Iterator[Row]:
    for target in _rows(connection, _TARGETS):
        name = target["indicator_id"]
        indicator = indicators.get(name, {"direction": _direction(target), "limit_value": None})
        key = (name, target["institution_id"])
        rows, drift = series.get(key, []), drifts.get(key)
        given = (_points(rows), _aim(target), indicator["direction"], indicator["limit_value"])
        stale, now = _stale(rows, indicator, today), period.fractional_year(today)
        verdict = judge(*given, stale, now)
        ahead = prospect(*given, now, verdict, None if stale or isinstance(drift, str) else drift)
        yield _row(verdict, target["institution_id"], target["target_id"], name) | {"outlook": json.dumps(ahead)}


def _of_series(series, indicators, today: date) -> Iterator[Row]:
    for (name, institution), rows in series.items():
        if len(rows) < 2:
            continue
        indicator = indicators[name]
        stale = _stale(rows, indicator, today)
        points, now = _points(rows), period.fractional_year(today)
        verdict = judge(points, None, indicator["direction"], indicator["limit_value"], stale, now)
        yield _row(verdict, institution, None, name) | {"outlook": None}


def _row(verdict: Verdict, institution: str, target: str | None, indicator: str | None) -> Row:
    return {
        "target_id": target,
        "indicator_id": indicator,
        "institution_id": institution,
        "method": verdict.method or "none",
        "code": verdict.code,
        "flags": list(verdict.flags),
        "value": verdict.value,
        "score": verdict.score,
        "reason": verdict.reason,
        "inputs": json.dumps(verdict.inputs | {"lost_in": verdict.lost_in}),
        "others": json.dumps(verdict.others),
        "trend": verdict.trend,
        "was": verdict.was,
    }


def _points(rows: list[Row]) -> list[Point]:
    return [Point(row["time"], row["value"], row["bound"], row["series_break"]) for row in rows]


def _stale(rows: list[Row], indicator: Row, today: date) -> bool:
    if not rows:
        return False
    last = max(row["period_end"] for row in rows)
    return is_stale(last, indicator["expected_interval_months"], indicator["grace_months"], today)


def _aim(target: Row) -> Aim:
    base = None
    if target["baseline_value"] is not None:
        base = Point(period.parse(target["baseline_period"]).time, target["baseline_value"])
    due = period.due_time(target["due"]) if target["due"] else None
    slack = target["tolerance"] or 0.0
    return Aim(target["kind"], target["operator"], target["value"], target["value_high"], base, due, slack)


def _direction(target: Row) -> str:
    """An event has no indicator that could declare a direction; it is done or not."""
    return "more" if target["kind"] == "event" else "none"


def _rows(connection: duckdb.DuckDBPyConnection, sql: str) -> list[Row]:
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
