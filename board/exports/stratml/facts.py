"""Rows of a plan in; the texts StratML has elements for, and as pairs those it has none for, out."""

from __future__ import annotations

from datetime import date
from typing import Any

from model.period import parse

Row = dict[str, Any]

_INDICATOR = (
    *("direction", "periodicity", "expected_interval_months", "grace_months", "decimals", "limit_value"),
    *("definition_nl", "definition_en", "symbol_nl", "symbol_en", "unit_position"),
)


def written(value: Any) -> str:
    """A value as pairs and numbers hold it: digits with a point, true and false, days by the calendar."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(value, ".0f") if value.is_integer() else _digits(value)
    return str(value)


def _digits(value: float) -> str:
    plain = repr(value)
    return plain if "e" not in plain else format(value, ".20f").rstrip("0")


def said(**values: Any) -> dict[str, str]:
    """What there is of the values, as texts."""
    return {name: written(value) for name, value in values.items() if value not in (None, "")}


def other(tongue: str) -> str:
    """The language that is not written in the elements."""
    return "en" if tongue == "nl" else "nl"


def _unless_same(row: Row, name: str, tongue: str) -> str | None:
    there, own = row[f"{name}_{other(tongue)}"], row[f"{name}_{tongue}"]
    return None if there == own else there


def goal_pairs(goal: Row, tongue: str) -> dict[str, str]:
    """Level, place, lines and all else of a goal that the standard has no element for."""
    unnamed = {"official_code": ""} if goal["official_code"] is None else {}
    return unnamed | said(
        level=goal["level"],
        parent=goal["parent"] if goal["parent_depth"] else None,
        official_code=goal["official_code"] if goal["official_code"] != goal["code"] else None,
        lines=f"{goal['line_start']}-{goal['line_end']}",
        commitment=goal["commitment"],
        deadline=goal["deadline"],
        themes=goal["themes"],
        see_also=goal["see_also"],
        note=goal["note"],
        curated=goal["is_curated"],
        **{f"title_{other(tongue)}": _unless_same(goal, "title", tongue)},
    )


def indicator_pairs(measure: Row, tongue: str) -> dict[str, str]:
    """What an indicator is, and how it belongs to this goal: `target` if only because a target names it."""
    if measure["indicator_id"] is None:
        return {"role": "none"}
    role = measure["role"] if measure["on_card"] else "target"
    return said(
        indicator=measure["indicator_id"],
        role=role,
        unit=measure["unit"],
        theme=measure["theme_id"],
        **{f"{name}_{other(tongue)}": _unless_same(measure, name, tongue) for name in ("name", "unit")},
        **{name: measure[name] for name in _INDICATOR},
    )


def target_texts(target: Row, tongue: str) -> dict[str, str]:
    """What a target has elements for."""
    return said(
        StartDate=target["valid_from"],
        EndDate=target["due"],
        NumberOfUnits=target["value"],
        Description=target[f"note_{tongue}"],
    )


def target_pairs(target: Row, direction: str | None, tongue: str) -> dict[str, str]:
    """What a target has no elements for: kind, operator, baseline, bounds, whose it is, where it was read."""
    names = ("kind", "operator", "value_high", "unit", "baseline_value", "baseline_period", "tolerance", "own")
    return said(
        target=target["target_id"],
        measured=False if target["placed"] and not target["indicator_id"] else None,
        institution=target["institution_id"],
        direction=direction,
        **{name: target[name] for name in names},
        source=target["source_id"],
        source_line=target["source_line"],
        source_words=target["source_words"],
        replaced_by=target["replaced_by"],
        note_other=_unless_same(target, "note", tongue),
    )


def figure_texts(figure: Row, tongue: str) -> dict[str, str]:
    """What an actual result has elements for; of a single day only its end is named."""
    span = parse(figure["period"])
    return said(
        StartDate=span.start if span.start != span.end else None,
        EndDate=span.end,
        NumberOfUnits=figure["value"],
        Description=figure[f"note_{tongue}"],
    )


def figure_pairs(figure: Row, tongue: str) -> dict[str, str]:
    """What an actual result has no elements for: period as written, breakdown, bound, status, break, source."""
    names = ("period", "dimension", "category", "bound", "status", "series_break")
    return said(
        institution=figure["institution_id"],
        **{name: figure[name] for name in names},
        source=figure["source_id"],
        source_line=figure["source_line"],
        source_words=figure["source_words"],
        source_url=figure["source_url"],
        note_other=_unless_same(figure, "note", tongue),
    )


def full_day(text: str) -> str | None:
    """A publication date if it names a day."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
