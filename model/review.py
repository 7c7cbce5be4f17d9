"""A person's word on what a machine proposed: accepted, changed or rejected, when and why."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import Field, model_validator

from model.fields import Day, Strict, Text
from model.kinds import Commitment, TargetKind

Item = Literal["goal", "target"]
Decision = Literal["accept", "change", "reject"]

# What a person may change; the value is written as it stands in the table of goals or targets.
FIELDS: dict[Item, tuple[str, ...]] = {
    "goal": ("code", "level", "parent", "commitment"),
    "target": ("value", "value_high", "unit", "due", "own", "kind", "indicator"),
}

_SHOWN = 16


def _one_of(names: tuple[str, ...]) -> Callable[[str], str]:
    def read(written: str) -> str:
        if written not in names:
            raise ValueError(f"'{written}' is none of {', '.join(names)}")
        return written

    return read


# How a new value is read; a field that is not here is a text.
_READ: dict[str, Callable[[str], Any]] = {
    "value": float,
    "value_high": float,
    "due": date.fromisoformat,
    "own": lambda written: _one_of(("true", "false"))(written) == "true",
    "commitment": _one_of(get_args(Commitment)),
    "kind": _one_of(get_args(TargetKind)),
}


class Review(Strict):
    """One row of `data/verdicts/<document>.csv`.

    `passage` is the fingerprint of the words it was said of, so that it holds for as long as they stand, wherever they
    move to. A change names one field and its new value; several changes are several rows.
    """

    passage: Annotated[Text, Field(pattern=r"^[0-9a-f]{16}$")]
    item: Item
    decision: Decision
    field: str | None = None
    value: str | None = None
    decided_on: Day
    reason: str | None = None

    @model_validator(mode="after")
    def _a_change_says_what(self) -> Review:
        if (self.decision == "change") != (self.field is not None):
            raise ValueError("a change names its field, and only a change does")
        if self.field and self.field not in FIELDS[self.item]:
            known = ", ".join(FIELDS[self.item])
            raise ValueError(f"'{self.field}' is nothing of a {self.item} that can be changed. Known are {known}")
        self.changed()
        return self

    def changed(self) -> Any:
        """The new value of the field, None where it is emptied. Raises ValueError if it is none for that field."""
        return _READ.get(self.field or "", str)(self.value) if self.value else None


def fingerprint(words: str) -> str:
    """Of a passage, whatever its line breaks, spaces and capitals."""
    return hashlib.sha256("".join(words.split()).casefold().encode()).hexdigest()[:_SHOWN]
