"""Breakdowns of an indicator: the largest gaps in a sentence, and each category against the whole, drawn in its row."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.breakdown import Split, largest_gaps, splits
from board.questions import compare
from board.wording import numbers, periods
from board.wording.numbers import pick
from pages.views import html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def show_breakdown(here: Here, indicator: Row, rows: list[Row], subject: str) -> None:
    """The newest breakdown per institution and dimension, that of the institution in focus first."""
    asked = ask(here.database, compare.breakdowns, indicator["indicator_id"])
    kinds = {one["dimension"]: one["kind"] for one in asked}
    found = splits([row for row in rows if row["status"] != "plan"], kinds)
    if not found:
        return
    html.show(parts.section(here.say("breakdown")))
    ordered = sorted(found, key=lambda split: split.categories[0]["institution_id"] != subject)
    for _, group in groupby(ordered, key=lambda split: split.categories[0]["institution_id"]):
        own = list(group)
        html.show(_sentence(here, indicator, own), *(_table(here, indicator, split) for split in own))


def _sentence(here: Here, indicator: Row, found: list[Split]) -> html.Html | None:
    """The largest gaps, each with what it is a gap to."""
    gaps = largest_gaps(found)
    if not gaps:
        return None
    listed = "; ".join(
        here.say(
            "gap_of",
            category=pick(row, "category", here.language),
            gap=_gap(here, indicator, gap),
            against=pick(against, "category", here.language) or here.say("the_whole"),
        )
        for row, against, gap in gaps
    )
    return html.tag("p", here.say("largest_gaps", n=len(gaps), list=listed), cls="kb-text")


def _name(here: Here, row: Row) -> str:
    return pick(row, "category", here.language) or here.say("whole")


def _gap(here: Here, indicator: Row, gap: float) -> str:
    """A difference with its sign; that of two shares is in percentage points."""
    written = numbers.signed(gap, indicator["decimals"], here.language)
    if indicator["symbol_nl"] == "%":
        return here.say("number.points", value=written)
    return written


def _table(here: Here, indicator: Row, split: Split) -> html.Html:
    """One row per category, the whole first, with its value, its gap or share, and a mark on one scale."""
    first = split.categories[0]
    rows = [split.total, *split.categories] if split.total else list(split.categories)
    scale = _scale(rows)
    told = any(split.gap(row) is not None or split.share(row) is not None for row in split.categories)
    last = {"groups": here.say("gap"), "parts": here.say("share")}[split.kind or ""] if told else None
    ends = " – ".join(numbers.in_unit(end, indicator, here.language) for end in scale)
    names = [here.say("table.category"), here.say("table.value"), *([last] if last else []), ends]
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names))
    body = (_row(here, indicator, split, row, scale, names) for row in rows)
    place = f"{pick(first, 'short_name', here.language)} · {periods.period(split.period, here.language)}"
    note = None if split.kind or len(rows) < 2 else html.tag("p", here.say("no_gap"), cls="kb-small")
    caption = html.tag("caption", place)
    table = html.tag("table", caption, html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-split")
    return html.join(table, note)


def _row(here: Here, indicator: Row, split: Split, row: Row, scale: tuple[float, float], names: list[str]) -> html.Html:
    value = "–" if row["value"] is None else numbers.bounded(row["value"], row["bound"], indicator, here.language)
    note = pick(row, "note", here.language) if row["value"] is None else None
    cells = [html.tag("td", value, html.tag("div", note, cls="kb-small") if note else None, data_label=names[1])]
    if len(names) > 3:
        cells.append(html.tag("td", _distance(here, indicator, split, row), data_label=names[2]))
    drawn = html.tag("td", _strip(split, row, scale), cls="kb-drawing")
    return html.tag("tr", html.tag("th", _name(here, row), scope="row"), *cells, drawn)


def _distance(here: Here, indicator: Row, split: Split, row: Row) -> str:
    gap, share = split.gap(row), split.share(row)
    if gap is not None:
        return _gap(here, indicator, gap)
    if share is not None and row is not split.total:
        return numbers.number(100 * share, 0, here.language) + here.say("number.percent")
    return here.say("reference") if row is split.against and row["dimension"] else "–"


def _scale(rows: list[Row]) -> tuple[float, float]:
    """From zero, or the lowest value below it, to the highest value."""
    values = [row["value"] for row in rows if row["value"] is not None]
    low, high = min([0.0, *values]), max([0.0, *values])
    return low, high if high > low else low + 1


def _strip(split: Split, row: Row, scale: tuple[float, float]) -> html.Html | None:
    """A bar for a part, a dot for a group with a line to what it is measured against."""
    if row["value"] is None:
        return None
    at = _place(row["value"], scale)
    if split.kind != "groups":
        marks = [html.tag("span", cls="kb-fill", style=f"width: {at:.1f}%")]
    else:
        base = _place(split.against["value"], scale) if split.against else at
        marks = [
            html.tag("span", cls="kb-gap", style=f"left: {min(at, base):.1f}%; width: {abs(at - base):.1f}%"),
            html.tag("span", cls="kb-against", style=f"left: {base:.1f}%"),
            html.tag("span", cls="kb-dot", style=f"left: {at:.1f}%"),
        ]
    return html.tag("div", *marks, cls="kb-strip", aria_hidden="true")


def _place(value: float, scale: tuple[float, float]) -> float:
    """Where a value stands on the scale, from 0 to 100."""
    low, high = scale
    return 100 * (value - low) / (high - low)
