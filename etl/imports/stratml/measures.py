"""Performance indicators of a plan in; an item out for each of them, for each of their targets and actual results."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, count
from typing import Any

from etl.imports import names
from etl.imports.defaults import UNSORTED, UNSTATED, unsorted_theme, unstated_unit
from etl.imports.parts import Part
from etl.imports.plan import Item
from etl.imports.stratml.goals import Goal
from etl.imports.stratml.here import Here, slug
from etl.imports.stratml.leaves import Said, results, said
from etl.imports.stratml.results import Told, read_actual, read_target
from etl.imports.xml import Node
from model.stratml import identifier, writable

_WHOLE = ("expected_interval_months", "grace_months", "decimals")
_MOST_DECIMALS = 6


def read_indicator(here: Here, node: Node, goal: Goal, number: int) -> Iterator[Item]:
    """The items of an indicator; one of our own making that only holds targets is no indicator."""
    found = said(node)
    unnamed = found.pairs.get("role") == "none"
    name = None if unnamed else found.pairs.get("indicator") or _name(here, goal, number)
    if name:
        yield _indicator(here, node, goal, name, found)
    else:
        yield Item("indicator", here.at(node))
    told = Told()
    for place, (instance, result) in enumerate(results(node), 1):
        if result.name == "TargetResult":
            yield read_target(here, result, goal, name, instance, f"{_stem(here, goal)}_{number}_t{place}")
        else:
            yield read_actual(here, result, name, instance, told)


def _stem(here: Here, goal: Goal) -> str:
    return f"{here.document}_{slug(goal.code)}"


def _name(here: Here, goal: Goal, number: int) -> str:
    """A name of its own for an indicator that has none of ours."""
    stem = f"{_stem(here, goal)}_{number}"
    name = next(one for one in chain([stem], (f"{stem}_{n}" for n in count(2))) if one not in here.names)
    here.names.add(name)
    return name


def _indicator(here: Here, node: Node, goal: Goal, name: str, found: Said) -> Item:
    values, otherwise, lists = _card(here, node, goal, found)
    role = found.pairs.get("role", "measures")
    linked = {role: (goal.name,)} if role in ("measures", "context") else {}
    own = {
        "MeasurementDimension": values["name"][here.tongue],
        "UnitOfMeasurement": _unit_text(here, values["unit"], found),
        "Identifier": identifier("measure", f"{goal.name}/{name}"),
    }
    parts = (
        *lists,
        Part(f"indicators/{name}.toml", values | linked, otherwise, unite=tuple(linked)),
        Part(f"indicators/{name}.csv", {}),
        *here.originals("indicator", name, found, own),
    )
    return Item("indicator", here.at(node), parts)


def _card(here: Here, node: Node, goal: Goal, found: Said) -> tuple[dict[str, Any], dict[str, Any], tuple[Part, ...]]:
    """The card, what it says for want of anything else, and rows of lists that it needs."""
    pairs = found.pairs
    called = " ".join(found.text("MeasurementDimension").split()) or goal.title or goal.code
    unit, unit_rows = _unit(here, found)
    numbers = [text for _, one in results(node) if (text := said(one).text("NumberOfUnits"))]
    values = {
        "name": _both(here, called, pairs.get(f"name_{here.other}")),
        "unit": unit,
    }
    values |= {name: pairs[name] for name in ("direction", "periodicity") if name in pairs}
    values |= {name: _whole(pairs[name]) for name in _WHOLE if name in pairs}
    if "definition_nl" in pairs and "definition_en" in pairs:
        values["definition"] = {"nl": pairs["definition_nl"], "en": pairs["definition_en"]}
    if "limit_value" in pairs:
        values["limit_value"] = _number(pairs["limit_value"])
    if "theme" in pairs:
        values["theme"] = pairs["theme"]
    themed = pairs.get("theme", UNSORTED) != UNSORTED
    return values, _otherwise(called, numbers), (*unit_rows, *(() if themed else (unsorted_theme(),)))


def _both(here: Here, text: str, other: str | None) -> dict[str, str]:
    both = {here.tongue: text, here.other: other or text}
    return {"nl": both["nl"], "en": both["en"]}


def _otherwise(called: str, numbers: list[str]) -> dict[str, Any]:
    """What StratML does not say of an indicator. What its figures must look like is drawn wide around those it has."""
    found = [Decimal(text) for text in numbers if writable("NumberOfUnits", text)]
    highest = float(max([abs(number) for number in found], default=Decimal(100)))
    decimals = max((len(text.partition(".")[2]) for text in numbers), default=0)
    return {
        "definition": {"nl": called, "en": called},
        "direction": "none",
        "periodicity": "irregular",
        "expected_interval_months": 12,
        "grace_months": 12,
        "decimals": min(decimals, _MOST_DECIMALS),
        "theme": UNSORTED,
        "expect": {"rows": [0, max(100, 10 * len(numbers))], "values": [-10 * highest, 10 * highest]},
    }


def _unit(here: Here, found: Said) -> tuple[str, tuple[Part, ...]]:
    """The unit by our own name, else the one of the list that is called so, else a new one of that name."""
    text = " ".join(found.text("UnitOfMeasurement").split())
    unit = found.pairs.get("unit") or (_named_so(here, text) or f"unit_{names.slug(text)}" if text else UNSTATED)
    if unit == UNSTATED:
        return unit, (unstated_unit(),)
    if any(row["unit_id"] == unit for row in here.units):
        return unit, ()
    row = {"unit_id": unit} | here.both("name", text or unit, found.pairs.get(f"unit_{here.other}"))
    row |= {name: found.pairs.get(name) for name in ("symbol_nl", "symbol_en")}
    return unit, (Part("lists/units.csv", row | {"position": found.pairs.get("unit_position", "after")}),)


def _named_so(here: Here, text: str) -> str | None:
    called = text.casefold()
    found = (row for row in here.units if called in (row["name_nl"].casefold(), row["name_en"].casefold()))
    return next((row["unit_id"] for row in found), None)


def _unit_text(here: Here, unit: str, found: Said) -> str:
    """How an export calls the unit."""
    if unit == UNSTATED:
        return ""
    known = [row[f"name_{here.tongue}"] for row in here.units if row["unit_id"] == unit]
    return known[0] if known else " ".join(found.text("UnitOfMeasurement").split())


def _whole(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() else text


def _number(text: str) -> float | str:
    return float(text) if writable("NumberOfUnits", text) else text
