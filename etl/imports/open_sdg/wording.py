"""Texts of Open SDG metadata in; texts as a card shows them out, without formatting and with what keys stand for."""

from __future__ import annotations

import html
import re
from typing import Any

# Formatting that metadata is written with. Anything else between < and > stays as it is: it is text to us.
_FORMATTING = re.compile(
    r"</?(?:p|br|b|i|em|strong|u|sub|sup|span|div|ul|ol|li|h[1-6])(?:\s[^<>]{0,300})?/?>", re.IGNORECASE
)
_LINK = re.compile(r"<a\s[^<>]{0,300}?href=[\"']([^\"'<>]{0,2000})[\"'][^<>]{0,300}>([^<>]{0,2000})</a>", re.IGNORECASE)
_KEY = re.compile(r"[a-z_]+\.[\w.-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def plain(text: str) -> str:
    """Running text: paragraphs and breaks become spaces, a link its words with the address behind them."""
    linked = _LINK.sub(r"\2 (\1)", text)
    unmarked = _CONTROL.sub(" ", html.unescape(_FORMATTING.sub(" ", linked)))
    return re.sub(r"\s+", " ", unmarked).strip()


def text(meta: dict[str, Any], *names: str, translated: dict[str, str] | None = None) -> str | None:
    """The first of these fields that says something; a key such as `global_indicators.1-2-1-title` says what it names.

    A key that no translation at hand knows says nothing.
    """
    for name in names:
        value = meta.get(name)
        if isinstance(value, str) and _KEY.fullmatch(value):
            value = (translated or {}).get(value)
        if isinstance(value, str) and plain(value):
            return plain(value)
    return None


def truth(meta: dict[str, Any], name: str) -> bool:
    """Whether a switch is on: `true` in any letters, as YAML has it."""
    return str(meta.get(name)).lower() in ("true", "yes", "on")
