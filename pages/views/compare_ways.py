"""The ways in which lines can be compared like for like, those only that make sense for them; one is in the address."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from board import comparing
from board.comparing import AS_IS, INDEX, Likened, Line
from board.questions import compare, indicators
from board.wording.differences import name
from board.wording.numbers import pick
from board.wording.periods import period
from pages.views import address
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]

_PER = "per:"
_DIVIDED_BY = ("students", "fte", "households", "inhabitants")  # a count of these is what others are divided by


@dataclass(frozen=True, slots=True)
class Way:
    """One way of comparing: its key in the address, its name, the lines it makes, and why somebody is left out."""

    key: str
    label: str
    likened: Likened
    reason: str | None = None
    divisors: tuple[Row, ...] = ()

    @property
    def title(self) -> str:
        return self.label[0].upper() + self.label[1:]

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


def withheld(here: Here, lines: list[Line]) -> list[str]:
    """Why these counts cannot be compared per student, inhabitant or household, where they cannot."""
    found = quotients(here, lines)
    said = [
        here.say(
            "mode.alone",
            way=way.title,
            names=name(way.likened.lines[0], lines, here.language),
        )
        for way in found
        if len(way.likened.lines) == 1
    ]
    counted = all(line.indicator["additive"] and line.indicator["unit"] not in _DIVIDED_BY for line in lines)
    return said or ([here.say("mode.no_divisor")] if counted and lines and not found else [])


def quotients(here: Here, lines: list[Line]) -> list[Way]:
    """The figures of one indicator per 1,000 of everything it may be divided by; divisors of one unit make one way."""
    names = {line.indicator["indicator_id"] for line in lines}
    divisors = ask(here.database, compare.divisors, names.pop()) if len(names) == 1 else []
    found = (_quotient(here, lines, list(group)) for _, group in groupby(divisors, key=lambda one: one["unit"]))
    return [way for way in found if way.likened.lines]


def _ways(here: Here, lines: list[Line]) -> list[Way]:
    found = [way for way in quotients(here, lines) if len(way.likened.lines) > 1]
    index = comparing.indexed(lines)
    if index and index.base:
        label = here.say("mode.index", base=period(index.base, here.language))
        found.append(Way(INDEX, label, index))
    return found


def _quotient(here: Here, lines: list[Line], divisors: list[Row]) -> Way:
    """Several divisors of a unit are the counts of several institutions: each figure is divided by that of its own."""
    first = divisors[0]
    label = here.say("mode.per", unit=pick(first, "unit_name", here.language).lower())
    figures = [row for one in divisors for row in figures_of(here, one["per_id"]) if not row["dimension"]]
    without = [place for one in divisors for place in one["without"]]
    likened = comparing.divided(lines, figures, without)
    reasons = dict.fromkeys(pick(one, "reason", here.language) for one in divisors if one["without"])
    key = first["per_id"] if len(divisors) == 1 else first["unit"]
    return Way(_PER + key, label, likened, " ".join(reasons) or None, tuple(divisors))
