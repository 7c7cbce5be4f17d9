"""A card of `data/` as it is in; the draft that an import wants, and the text of it, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from etl.imports.parts import Draft, Part, Result, checked, differences, twice
from etl.imports.written import card_text


@dataclass(slots=True)
class Card:
    """A TOML card as it is, if it is there, and as it would be."""

    model: type[BaseModel]
    values: dict[str, Any]
    taken: str | None = None

    @property
    def touched(self) -> bool:
        return self.taken is not None

    def draft(self, part: Part, where: str) -> Draft:
        """Raises DataErrors if the card does not fit, or if the same import says something else of it elsewhere."""
        united = {name: _united(self.values.get(name, ()), part.values.get(name, ())) for name in part.unite}
        asked = {**(part.otherwise or {}), **self.values, **part.values, **united}
        after = {name: value for name, value in asked.items() if value is not None}
        wanted = checked(self.model, after, where)
        if self.values and wanted == self.model.model_validate(self.values):
            return Draft("unchanged", lambda: None)
        if self.taken and not part.unite:
            raise twice((), self.taken, where)
        result: Result = "changed" if self.values else "added"
        return Draft(result, lambda: self._take(after, where), differences(self.values, after) if self.values else ())

    def _take(self, values: dict[str, Any], where: str) -> None:
        self.values, self.taken = values, where

    def text(self) -> str:
        """The keys in the order in which the card is described."""
        return card_text({name: self.values[name] for name in self.model.model_fields if name in self.values})


def _united(there: Sequence[str], new: Sequence[str]) -> tuple[str, ...] | None:
    return tuple(dict.fromkeys([*there, *new])) or None
