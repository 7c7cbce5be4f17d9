"""Lines of the members of an association in; their joint view out: a sum where one may be made, else why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from board.comparing import Line, Point

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Together:
    """Figures of the members in one period, in the order of the members, None where one has none.

    `total` is their sum, `reason` why there is none; `stated` is what the association itself says.
    """

    period: str
    figures: tuple[Row | None, ...]
    total: float | None
    reason: str | None
    stated: Row | None


def together(found: list[Line], association: str, members: list[str]) -> list[Together]:
    """The newest period in which every member has a figure; where there is none, the newest figure of each by itself.

    Only figures of one additive indicator, of the same period and no mere bounds, are added up.
    """
    own = [line for line in found if line.institution["institution_id"] in members]
    if len({line.institution["institution_id"] for line in own}) < len(members):
        return []
    periods = [{point.period for point in line.points} for line in own]
    shared = sorted(set.intersection(*periods))
    if len({line.indicator["indicator_id"] for line in own}) > 1:
        return [_apart(own, members, "different_indicators")]
    if not shared:
        return [_apart(own, members, "different_periods")]
    return [_at(own, shared[-1], members, _stated(found, association, shared[-1]))]


def _at(own: list[Line], period: str, members: list[str], stated: Row | None) -> Together:
    points = [_point(own, member, period) for member in members]
    reason = None if own[0].indicator["additive"] else "not_additive"
    if not all(point.figure["bound"] == "exact" for point in points):
        reason = "bound"
    total = None if reason else sum(point.value for point in points)
    return Together(period, tuple(point.figure for point in points), total, reason, stated)


def _point(own: list[Line], member: str, period: str) -> Point:
    [line] = [line for line in own if line.institution["institution_id"] == member]
    return next(point for point in line.points if point.period == period)


def _apart(own: list[Line], members: list[str], reason: str) -> Together:
    """The newest figure of every member, which is not to be added up."""
    newest = []
    for member in members:
        points = [point for line in own if line.institution["institution_id"] == member for point in line.points]
        newest.append(max(points, key=lambda point: point.when).figure)
    return Together("", tuple(newest), None, reason, None)


def _stated(found: list[Line], association: str, period: str) -> Row | None:
    points = (point for line in found if line.institution["institution_id"] == association for point in line.points)
    return next((point.figure for point in points if point.period == period), None)
