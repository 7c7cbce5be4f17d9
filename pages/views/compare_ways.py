"""The ways in which lines can be compared like for like, those only that make sense for them; one is in the address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from board import comparing
from board.comparing import AS_IS, INDEX, Likened, Line
from board.questions import compare, indicators
from board.wording.numbers import pick
from board.wording.periods import period
from pages.views import address
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]

_PER = "per:"


@dataclass(frozen=True, slots=True)
class Way:
    """One way of comparing: its key in the address, its name, the lines it makes, and why somebody is left out."""

    key: str
    label: str
    likened: Likened
    reason: str | None = None

    @property
    def is_quotient(self) -> bool:
        return self.key.startswith(_PER)

    def drawn(self) -> list[Line]:
        """The lines to draw: a count for a region is no measure for a city until it is made comparable."""
        lines = list(self.likened.lines)
        if self.key != AS_IS or not all(line.indicator["additive"] for line in lines):
            return lines
        return [line for line in lines if line.institution["institution_kind"] != "region"] or lines


def chosen_way(here: Here, lines: list[Line]) -> Way:
    """The way that the address names, among those that can be offered; else the figures as published."""
    found = {way.key: way for way in _ways(here, lines)}
    as_is = Way(AS_IS, here.say("mode.as_is"), Likened(tuple(lines), ()))
    if not found:
        return as_is
    label = here.say("like_for_like")
    key = address.choose("mode", label, list(found), lambda one: found[one].label, as_is.label)
    return found[key] if key else as_is


def figures_of(here: Here, indicator_id: str) -> list[Row]:
    """The figures of an indicator that were measured."""
    rows = ask(here.database, indicators.observations, indicator_id)
    return [row for row in rows if row["value"] is not None and row["status"] != "plan"]


def _ways(here: Here, lines: list[Line]) -> list[Way]:
    names = {line.indicator["indicator_id"] for line in lines}
    divisors = ask(here.database, compare.divisors, names.pop()) if len(names) == 1 else []
    quotients = [_quotient(here, lines, divisor) for divisor in divisors]
    found = [way for way in quotients if len(way.likened.lines) > 1]
    index = comparing.indexed(lines)
    if index and index.base:
        label = here.say("mode.index", base=period(index.base, here.language))
        found.append(Way(INDEX, label, index))
    return found


def _quotient(here: Here, lines: list[Line], divisor: Row) -> Way:
    label = here.say("mode.per", unit=pick(divisor, "unit_name", here.language).lower())
    likened = comparing.divided(lines, figures_of(here, divisor["per_id"]), divisor["without"])
    reason = pick(divisor, "reason", here.language) if divisor["without"] else None
    return Way(_PER + divisor["per_id"], label, likened, reason)
