"""Values in; the text of a cell out: for machines as it is, for spreadsheets so that it is never a formula."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

# What a spreadsheet takes for the beginning of a formula or a command (OWASP, CSV injection).
_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n")


def text(value: Any) -> str:
    """A value as a CSV holds it: nothing for None, digits with a point, days by the calendar, lists as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else str(value)


def harmless(value: Any) -> str:
    """The same for spreadsheets: an apostrophe stands before a text that would be taken for a formula.

    Numbers stay numbers, also negative ones.
    """
    written = text(value)
    return f"'{written}" if isinstance(value, str) and written.startswith(_BEGINNINGS) else written
