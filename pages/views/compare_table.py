"""Lines side by side in; the table of all their figures out, with what each was divided by, and as a file."""

from __future__ import annotations

from board.comparing import AS_IS, Line, Point
from board.wording.comparison import written
from board.wording.differences import several
from board.wording.numbers import bounded, in_unit, pick
from board.wording.periods import period
from pages.views import table
from pages.views.frame import Here


def figures_in_words(here: Here, lines: list[Line], mode: str) -> list[dict[str, str]]:
    """Every figure of the lines, the newest first, with its source and note."""
    apart = several(lines)
    return [_row(here, line, point, mode, apart) for line in lines for point in reversed(line.points)]


def _row(here: Here, line: Line, point: Point, mode: str, apart: bool) -> dict[str, str]:
    """A row of the table; the indicator is named where there are several."""
    figure = point.figure
    computed = written(line, point, mode, here.language) if mode != AS_IS else ""
    return {
        here.say("table.institution"): pick(line.institution, "name", here.language),
        here.say("indicator"): pick(line.indicator, "name", here.language) if apart else "",
        here.say("table.period"): period(point.period, here.language),
        here.say("table.category"): pick(figure, "category", here.language) or "",
        here.say("computed"): computed,
        here.say("table.value"): bounded(figure["value"], figure["bound"], line.indicator, here.language),
        here.say("divided_by"): _divisor(here, line, point),
        here.say("table.status"): here.say(f"status.{figure['status']}"),
        here.say("table.source"): table.source_of(here, figure),
        here.say("table.note"): pick(figure, "note", here.language) or "",
    }


def _divisor(here: Here, line: Line, point: Point) -> str:
    """The figure divided by, with its period and source."""
    row = point.divisor
    if row is None:
        return ""
    value = in_unit(row["value"], line.indicator | {"symbol_nl": None, "symbol_en": None}, here.language)
    return f"{value} · {period(row['period'], here.language)} · {table.source_of(here, row)}"
