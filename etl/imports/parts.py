"""A part of an import (one row or one card) and its draft: what both kinds of files share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from etl.curated.reading import in_words
from etl.errors import DataError, DataErrors
from etl.imports.written import cell

Result = Literal["added", "changed", "unchanged", "refused"]


@dataclass(slots=True)
class Part:
    """One row of a table, or one card, in `file` (`targets/x.csv`, `indicators/x.toml`: a path below `data/`).

    A column or key that `values` lacks stays as it is in a row or card that is there already; None empties it.
    `otherwise` is for what nothing has been said of yet. Lists of a card named in `unite` keep what is there and get
    what is new. A table's part without any values asks that the table be there.
    """

    file: str
    values: Mapping[str, Any]
    otherwise: Mapping[str, Any] | None = None
    unite: tuple[str, ...] = ()


@dataclass(slots=True)
class Draft:
    """A row or card as it would stand; `take` puts it there."""

    result: Result
    take: Callable[[], None]
    changes: tuple[str, ...] = ()


def checked(model: type[BaseModel], values: Mapping[str, Any], where: str) -> BaseModel:
    """Raises DataErrors with everything that does not fit."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise DataErrors([_fault(where, fault) for fault in error.errors()]) from error


def _fault(where: str, fault: Any) -> DataError:
    name = ".".join(str(part) for part in fault["loc"])
    what, fix = in_words(fault)
    return DataError(where, f"{name}: {what}" if name else what, fix)


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """Which cells or keys get another value, in words."""
    names = [name for name in after if _told(before.get(name)) != _told(after[name])]
    return tuple(f"{name}: {_told(before.get(name))!r} → {_told(after[name])!r}" for name in names)


def _told(value: Any) -> str:
    """A value as it is told to a person."""
    return str(dict(value)) if isinstance(value, Mapping) else cell(value)


def twice(key: tuple[str, ...], before: str, where: str) -> DataErrors:
    """What stands twice in one import, each time with other values."""
    named = f"'{', '.join(key)}'" if key else "the same card"
    fix = "Keep one of the two, or give it another name"
    return DataErrors([DataError(where, f"{named} stands already at {before}, with other values", fix)])
