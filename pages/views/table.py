"""The table behind a chart: every figure with its source and note, and the same as a file to take away."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from board.exports.cells import harmless
from board.questions import indicators
from board.wording import numbers, periods
from board.wording.numbers import pick
from pages.views import html
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def show_table(here: Here, indicator: Row, institutions: list[str]) -> None:
    """Every figure of the institutions with period, value, source and note, and as a file to take away."""
    rows = ask(here.database, indicators.observations, indicator["indicator_id"])
    chosen = [_table_row(here, indicator, row) for row in reversed(rows) if row["institution_id"] in institutions]
    names = [name for name in chosen[0] if any(row[name] for row in chosen)] if chosen else []
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names))
    body = (html.tag("tr", *(html.tag("td", row[name], data_label=name) for name in names)) for row in chosen)
    table = html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-plain")
    html.show(html.tag("details", html.tag("summary", here.say("table.show")), table, cls="kb-details"))
    st.download_button(
        here.say("table.download"),
        lambda: pd.DataFrame(chosen, columns=names).map(harmless).to_csv(index=False).encode("utf-8-sig"),
        f"{indicator['indicator_id']}.csv",
        "text/csv",
        # A click that also ran the page again would now and then drop the file before it is made.
        on_click="ignore",
    )


def _table_row(here: Here, indicator: Row, row: Row) -> dict[str, str]:
    value = row["value"]
    written = "" if value is None else numbers.bounded(value, row["bound"], indicator, here.language)
    return {
        here.say("table.institution"): pick(row, "short_name", here.language),
        here.say("table.period"): periods.period(row["period"], here.language),
        here.say("table.category"): pick(row, "category", here.language) or "",
        here.say("table.value"): written,
        here.say("table.status"): here.say(f"status.{row['status']}"),
        here.say("table.source"): _source(here, row),
        here.say("table.note"): pick(row, "note", here.language) or "",
    }


def _source(here: Here, row: Row) -> str:
    if row["source_line"]:
        return here.say("source.line", title=row["source_title"], line=row["source_line"])
    return f"{row['source_title']} ({row['publisher']})"
