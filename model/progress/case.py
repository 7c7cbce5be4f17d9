"""One series, one aim and the day of judging, kept together; what all verdicts on it share out."""

from dataclasses import dataclass

from model.progress.codes import Flag, Reason, Verdict, in_order
from model.progress.corridor import target_value
from model.progress.series import Aim, Direction, Point, Stretch, sign_of


@dataclass(frozen=True, slots=True)
class Case:
    """Points in order of time and none after today; limit in the indicator's unit; today in years."""

    points: tuple[Point, ...]
    aim: Aim | None
    direction: Direction
    limit: float | None
    today: float

    def inputs(self, base: Point | None, current: Point | None) -> dict[str, float | None]:
        """The numbers a verdict was computed from, by the letters of the formulas."""
        return {
            "y0": base.value if base else None,
            "t0": base.time if base else None,
            "y": current.value if current else None,
            "t": current.time if current else None,
            "target": target_value(self.aim, self.limit) if self.aim else None,
            "target_high": self.aim.value_high if self.aim else None,
            "due": self.aim.due if self.aim else None,
            "direction": sign_of(self.direction) or 0,
            "limit": self.limit,
        }

    def cannot_tell(self, reason: Reason, found: Stretch | None = None) -> Verdict:
        """The verdict that says why there is none."""
        current = found.current if found else None
        flags = in_order({"break"} if found and found.broken else set())
        return Verdict("cannot_tell", flags, reason=reason, inputs=self.inputs(None, current))


def evidence_flags(found: Stretch) -> set[Flag]:
    """What the points themselves call for: few of them, or a break before them."""
    flags: set[Flag] = set()
    if found.count <= 2:
        flags.add("few_points")
    if found.broken:
        flags.add("break")
    return flags
