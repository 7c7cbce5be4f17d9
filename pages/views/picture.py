"""The chart on show as a file to take away: an SVG and a PNG, made in the browser with title and source."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from board.charts.palette import INK
from pages.views.frame import Here

_SCRIPT = (Path(__file__).parent / "picture.js").read_text(encoding="utf-8")
_BUTTONS = '<div><button name="svg" type="button"></button><button name="png" type="button"></button></div>'
_STYLE = """
div { display: flex; flex-wrap: wrap; gap: 8px; }
button {
    font: inherit; font-size: 14px; padding: 8px 14px; border: 1px solid var(--kb-line); border-radius: 4px;
    color: var(--kb-ink); background: none; cursor: pointer;
}
button:hover { border-color: var(--kb-accent); color: var(--kb-accent); }
button:focus-visible { outline: 2px solid var(--kb-accent); outline-offset: 2px; }
"""


def offer_picture(here: Here, name: str, title: str, source: str) -> None:
    """Two buttons that make a file `name` of the last chart above them."""
    buttons = st.components.v2.component("koersbord_picture", html=_BUTTONS, css=_STYLE, js=_SCRIPT)
    ink = INK[here.theme]
    labels = {kind: here.say("chart.download", kind=kind.upper()) for kind in ("svg", "png")}
    words = {"name": name, "title": title, "source": source, "labels": labels}
    buttons(key=f"picture_{name}", data=words | {"ink": ink.ink, "paper": ink.paper}, width="content")
