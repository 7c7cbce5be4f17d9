"""Target and actual results of a plan in; an item each out: a target, a figure, or words that are neither."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from etl.imports.parts import Part
from etl.imports.plan import Item
from etl.imports.stratml.goals import Goal
from etl.imports.stratml.here import Here
from etl.imports.stratml.leaves import Said, said
from etl.imports.written import plain_number
from etl.imports.xml import Node
from model.period import named, parse
from model.stratml import STOOD_UNDER, figure_id, is_day, writable

_TARGET = ("kind", "operator", "value_high", "unit", "baseline_value", "baseline_period", "tolerance", "own")
_FIGURE = ("dimension", "category", "bound", "status", "series_break")


def read_target(here: Here, node: Node, goal: Goal, indicator: str | None, instance: int, otherwise: str) -> Item:
    """A target; one without a number is an event. `otherwise` is its id if it has none of ours."""
    found = said(node)
    name = found.pairs.get("target", otherwise)
    value = _value(found)
    unmeasured = indicator is not None and _is_unmeasured(found, value)
    row = {
        "target_id": name,
        "objective": goal.name,
        "indicator": None if unmeasured else indicator,
        "institution": found.pairs.get("institution", here.institution),
        "value": value or None,
        "valid_from": _day(found, "StartDate"),
        "due": _day(found, "EndDate"),
        "replaced_by": found.pairs.get("replaced_by"),
    }
    row |= {"kind": "reach", "operator": "at_least"} if value else {"kind": "event", "operator": "exactly"}
    row |= {"own": "true"} | {
        one: found.pairs.get(one) for one in _TARGET if one in found.pairs or "target" in found.pairs
    }
    row |= here.both("note", found.text("Description"), found.pairs.get("note_other")) | _source(here, node, found)
    expected = _expected(found, value, row["valid_from"], row["due"])
    parts = (
        Part(here.target_files.get(name, f"targets/{here.document}.csv"), row),
        *here.originals("target", name, found, expected),
        *_instance(here, "target", name, instance),
        *((here.original("target", name, STOOD_UNDER, indicator or ""),) if unmeasured else ()),
    )
    return Item("target", here.at(node), parts)


def _is_unmeasured(found: Said, value: str) -> bool:
    """Whether the figures of its indicator do not tell if a target is met: it names no number."""
    return found.pairs.get("measured") == "false" or ("target" not in found.pairs and not value)


@dataclass(slots=True)
class Told:
    """What has been read so far of one indicator: its figures, and how many words each instance holds."""

    figures: set[tuple[str, str]] = field(default_factory=set)
    words: Counter[int] = field(default_factory=Counter)


def read_actual(here: Here, node: Node, indicator: str | None, instance: int, told: Told) -> Item:
    """A figure; words without a day or anything to tell, and a second figure of the same, stay beside the indicator."""
    found = said(node)
    period, value, pairs = _period(found), _value(found), found.pairs
    if indicator is None or period is None or not (value or found.text("Description")):
        return _words(here, node, indicator, found, instance, told)
    name = figure_id(indicator, period, pairs.get("dimension", ""), pairs.get("category", ""))
    whose = pairs.get("institution", here.institution)
    if (name, whose) in told.figures:
        return _words(here, node, indicator, found, instance, told)
    told.figures.add((name, whose))
    row = {"institution": whose, "period": period, "value": value or None}
    row |= {"dimension": None, "category": None, "bound": "exact", "status": "final", "series_break": "false"}
    row |= {one: pairs[one] for one in _FIGURE if one in pairs}
    row |= here.both("note", found.text("Description"), pairs.get("note_other")) | _source(here, node, found)
    row["source_url"] = pairs.get("source_url")
    span = parse(period)
    start = span.start.isoformat() if span.start != span.end else None
    parts = (
        Part(f"indicators/{indicator}.csv", row),
        *here.originals("observation", name, found, _expected(found, value, start, span.end.isoformat())),
        *_instance(here, "observation", name, instance),
    )
    return Item("actual", here.at(node), parts)


def _words(here: Here, node: Node, indicator: str | None, found: Said, instance: int, told: Told) -> Item:
    """What is no figure of ours: kept word for word, beside the indicator."""
    told.words[instance] += 1
    place = f"MeasurementInstance[{instance}]/ActualResult[{told.words[instance]}]"
    texts = {f"{place}/{one}": text for one, text in found.texts.items()} or {place: ""}
    name = indicator or ""
    return Item("actual", here.at(node), tuple(here.original("indicator", name, *one) for one in texts.items()))


def _instance(here: Here, item: str, name: str, instance: int) -> tuple[Part, ...]:
    return (here.original(item, name, "MeasurementInstance", str(instance)),) if instance > 1 else ()


def _source(here: Here, node: Node, found: Said) -> dict[str, str | int | None]:
    """Where the row was read: what the pairs say, else the plan itself, its line and the number as it stands there."""
    if "source" in found.pairs:
        return {one: found.pairs.get(one) for one in ("source", "source_line", "source_words")}
    return {"source": here.document, "source_line": node.line, "source_words": found.text("NumberOfUnits") or None}


def _value(found: Said) -> str:
    """The number in digits; what is none stays as it is, to be refused."""
    text = found.text("NumberOfUnits").strip()
    try:
        return plain_number(Decimal(text)) if writable("NumberOfUnits", text) else text
    except ValueError:
        return text


def _day(found: Said, name: str) -> str | None:
    """A day; of a year or month its first or last."""
    text = found.text(name).strip()
    if is_day(text):
        return text
    try:
        span = parse(text)
    except ValueError:
        return None
    return (span.start if name == "StartDate" else span.end).isoformat()


def _period(found: Said) -> str | None:
    """The period as our pairs write it, if the dates still say the same; else the span of the dates, else the end."""
    start, end = _day(found, "StartDate"), _day(found, "EndDate")
    if end is None and start is None:
        return None
    first, last = (date.fromisoformat(one) for one in (start or end or "", end or start or ""))
    written = found.pairs.get("period", "")
    try:
        span = parse(written)
    except ValueError:
        return named(first, last) or last.isoformat()
    return written if (span.start, span.end) == (first, last) else named(first, last) or last.isoformat()


def _expected(found: Said, value: str, start: str | None, end: str | None) -> dict[str, str]:
    """What an export would say by itself."""
    said_so = {"StartDate": start, "EndDate": end, "NumberOfUnits": value, "Description": found.text("Description")}
    return {name: text for name, text in said_so.items() if text}
