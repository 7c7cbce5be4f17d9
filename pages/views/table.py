"""The table behind a chart: every figure with its source and note, and the same as a file to take away."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import streamlit as st

from board.exports.cells import harmless
from board.questions import indicators
from board.wording import numbers, periods
from board.wording.numbers import pick
from pages.views import html
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def table_of(here: Here, indicator: Row, institutions: list[str]) -> list[dict[str, str]]:
    """Every figure of the institutions with period, value, source and note, in words; the newest first."""
    rows = ask(here.database, indicators.observations, indicator["indicator_id"])
    return [_table_row(here, indicator, row) for row in reversed(rows) if row["institution_id"] in institutions]


def folded(here: Here, rows: list[dict[str, str]]) -> html.Html | None:
    """A table that opens on a click; columns without a single value are left out."""
    names = _filled(rows)
    if not names:
        return None
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names))
    body = (html.tag("tr", *(html.tag("td", row[name], data_label=name) for name in names)) for row in rows)
    table = html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-plain kb-wide")
    return html.tag("details", html.tag("summary", here.say("table.show")), table, cls="kb-details")


def offer(here: Here, rows: Callable[[], list[dict[str, str]]], name: str) -> None:
    """A button that makes the rows into a CSV file when it is pressed."""
    st.download_button(
        here.say("table.download"),
        lambda: _csv(rows()),
        f"{name}.csv",
        "text/csv",
        key=f"csv_{name}",
        # A click that also ran the page again would now and then drop the file before it is made.
        on_click="ignore",
    )


def _csv(rows: list[dict[str, str]]) -> bytes:
    text, names = io.StringIO(), _filled(rows)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([harmless(row[name]) for name in names] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _filled(rows: list[dict[str, str]]) -> list[str]:
    return [name for name in rows[0] if any(row[name] for row in rows)] if rows else []


def source_of(here: Here, row: Row) -> str:
    """Where a figure was read, in words for a cell."""
    if row["source_line"]:
        return here.say("source.line", title=row["source_title"], line=row["source_line"])
    return f"{row['source_title']} ({row['publisher']})"


def _table_row(here: Here, indicator: Row, row: Row) -> dict[str, str]:
    value = row["value"]
    written = "" if value is None else numbers.bounded(value, row["bound"], indicator, here.language)
    return {
        here.say("table.institution"): pick(row, "short_name", here.language),
        here.say("table.period"): periods.period(row["period"], here.language),
        here.say("table.category"): pick(row, "category", here.language) or "",
        here.say("table.value"): written,
        here.say("table.status"): here.say(f"status.{row['status']}"),
        here.say("table.source"): source_of(here, row),
        here.say("table.note"): pick(row, "note", here.language) or "",
    }
