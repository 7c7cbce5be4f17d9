"""The progress options of an Open SDG indicator in; direction, limit and targets of its series out.

The format: `progress_calculation_options` in docs/indicator-configuration.md of open-sdg/open-sdg; its own calculation
takes 2015 and 2030 where no years are given, and "less is better" where no direction is. The years are taken over,
the direction is not: nobody has said it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from etl.errors import DataError
from etl.imports import numbers
from etl.imports.open_sdg.breakdown import Placed
from etl.imports.open_sdg.figures import Kind
from model import period

BASE_YEAR, TARGET_YEAR = 2015, 2030
OPTIONS = 1_000  # of one indicator

_DIRECTIONS = {"positive": "more", "negative": "less"}
_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d{1,20})?", re.ASCII)
_YEAR = re.compile(r"[12]\d{3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Option:
    """What is declared of one series: `direction` in our word, None if not declared; numbers as our files write them.

    `narrow`: it holds for one category of the series only.
    """

    series: str | None
    unit: str | None
    narrow: bool
    direction: str | None
    limit: str | None
    target: str | None
    base_year: int
    target_year: int


def options(meta: dict[str, Any], file: str) -> tuple[list[Option], list[DataError]]:
    """The options of one indicator, groups opened; what is none is told."""
    good, faults = [], []
    for number, written in enumerate(_flat(meta.get("progress_calculation_options")), 1):
        try:
            good.append(_option(written))
        except ValueError as error:
            where = f"{file}, progress_calculation_options {number}"
            faults.append(DataError(where, str(error), "Correct it"))
    return good, faults


def concerns(option: Option, kind: Kind, kinds: list[Kind]) -> bool:
    """Whether an option is about the whole of a series; without a name it is if the series is the only one."""
    if option.narrow:
        return False
    named = option.series in (None, kind.series) and option.unit in (None, kind.unit)
    others = [other for other in kinds if other != kind]
    return named and not any(option.series in (None, o.series) and option.unit in (None, o.unit) for o in others)


def doubt(option: Option, kinds: list[Kind]) -> str | None:
    """Why the target of an option cannot be held, None if it can."""
    if option.narrow:
        return "the target is for one category, and targets here are for totals"
    if option.direction is None:
        return "the target says no direction, and whether more or less is meant cannot be told"
    if not any(concerns(option, kind, kinds) for kind in kinds):
        return "the target does not say for which series of the figures it is, or names one that is not there"
    return None


def target(option: Option, placed: list[Placed]) -> dict[str, Any]:
    """The columns of a target that follow from an option; its base is the first total from the base year on."""
    base = next(
        (one.figure for one in sorted(placed, key=_start) if _is_base(one, option.base_year)),
        None,
    )
    return {
        "kind": "reach",
        "operator": "at_least" if option.direction == "more" else "at_most",
        "value": option.target,
        "baseline_value": base.value if base else None,
        "baseline_period": base.period if base else None,
        "due": f"{option.target_year}-12-31",
    }


def _is_base(one: Placed, year: int) -> bool:
    return not one.dimension and bool(one.figure.value) and _start(one).year >= year


def _start(one: Placed) -> Any:
    return period.parse(one.figure.period).start


def _flat(written: Any) -> Iterator[Any]:
    for one in written[:OPTIONS] if isinstance(written, list) else []:
        group = one.get("group") if isinstance(one, dict) else None
        yield from group[:OPTIONS] if isinstance(group, list) else [one]


def _option(written: Any) -> Option:
    """Raises ValueError in words for a field that cannot be read."""
    if not isinstance(written, dict):
        raise ValueError("an option is a list of names with values, such as direction: negative")
    direction = written.get("direction")
    if direction is not None and not (isinstance(direction, str) and direction in _DIRECTIONS):
        raise ValueError(f"direction '{str(direction)[:30]}' is neither positive nor negative")
    return Option(
        series=_words(written, "series"),
        unit=_words(written, "unit"),
        narrow=bool(written.get("disaggregation")),
        direction=_DIRECTIONS.get(direction or ""),
        limit=_number(written, "limit"),
        target=_number(written, "target"),
        base_year=_year(written, "base_year", BASE_YEAR),
        target_year=_year(written, "target_year", TARGET_YEAR),
    )


def _words(written: dict, name: str) -> str | None:
    value = written.get(name)
    return value.strip() or None if isinstance(value, str) else None


def _number(written: dict, name: str) -> str | None:
    value = written.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not _NUMBER.fullmatch(value.strip()):
        raise ValueError(f"{name} '{str(value)[:30]}' is not a number")
    return numbers.plain(value.strip())


def _year(written: dict, name: str, otherwise: int) -> int:
    value = written.get(name)
    if value is None:
        return otherwise
    if not isinstance(value, str) or not _YEAR.fullmatch(value.strip()):
        raise ValueError(f"{name} '{str(value)[:30]}' is not a year")
    return int(value)
