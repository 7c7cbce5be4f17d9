"""A click on one of our links in, a change of page within the running session out (fast, no reload)."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

_SCRIPT = (Path(__file__).parent / "navigator.js").read_text(encoding="utf-8")


def follow_links(language: str, pages: dict[str, st.Page]) -> None:
    """Mount the listener; if a link was clicked, switch to its page and parts. Never returns in that case."""
    navigator = st.components.v2.component("koersbord_navigator", js=_SCRIPT)
    clicked = navigator(key="navigator", data={"language": language}, on_go_change=lambda: None, height=0)
    if clicked.go:
        target = urlsplit(clicked.go)
        page = pages.get(target.path)
        if page:
            st.switch_page(page, query_params=dict(parse_qsl(target.query)))
