"""SDMX-CSV 2.0 as both sides of the product write and read it: its columns, codes of status, and periods.

Columns: SDMX-CSV field guide, version 2.0. Status: code list CL_OBS_STATUS; a break goes before any other code, as the
guideline on implementing that list ranks them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from model import period

STRUCTURE = ("dataflow", "KOERSBORD:OBSERVATIONS(1.0)", "I")

# Column of the file, column of our table. `_T` is the code of a total.
DIMENSIONS = {"INDICATOR": "indicator_id", "INSTITUTION": "institution_id"}
BREAKDOWN = {"BREAKDOWN": "dimension", "CATEGORY": "category"}
TOTAL = "_T"
ATTRIBUTES = {
    "UNIT_MEASURE": "unit",
    "DECIMALS": "decimals",
    "STATUS": "status",
    "BOUND": "bound",
    "SERIES_BREAK": "series_break",
    "SOURCE": "source_id",
    "SOURCE_LINE": "source_line",
    "SOURCE_WORDS": "source_words",
    "SOURCE_URL": "source_url",
    "NOTE_NL": "note_nl",
    "NOTE_EN": "note_en",
}
COLUMNS = (
    *("STRUCTURE", "STRUCTURE_ID", "ACTION", *DIMENSIONS, *BREAKDOWN, "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"),
    *ATTRIBUTES,
    *("DATA_VERSION", "DATA_DATE"),
)

BREAK, MISSING = "B", "O"
_CODES = {"final": "A", "provisional": "P", "estimate": "E", "plan": "F"}
_STATUSES = {code: status for status, code in _CODES.items()} | {BREAK: "final", "I": "estimate"}
# Codes of values that are not there: missing in general, cannot exist, not collected, suppressed, holiday.
WITHOUT_VALUE = frozenset("OMLQH")

_RANGE = re.compile(r"(\d{4}-10-01)/P1Y")


def status_code(status: str, series_break: bool, missing: bool) -> str:
    """The one code of a figure: B for a break, O for a value that is not there, else that of its status."""
    if series_break:
        return BREAK
    return MISSING if missing else _CODES[status]


def status_of(code: str) -> str:
    """Our word for a code; what has none of ours is final, and its code belongs in the note."""
    return _STATUSES.get(code, "final")


def is_known(code: str) -> bool:
    """Whether a code says nothing that our words do not."""
    return code in _STATUSES or code in WITHOUT_VALUE


def time_period(written: str) -> str:
    """A period of ours as SDMX writes it: an academic year as a range of one year, a half-year as a semester."""
    span = period.parse(written)
    if (span.start.month, span.start.day, span.end.year) == (10, 1, span.start.year + 1):
        return f"{span.start.isoformat()}/P1Y"
    return written.replace("-H", "-S")


def period_of(written: str) -> str:
    """A period of SDMX as ours. Raises ValueError, in words, for one that ours cannot say."""
    academic = _RANGE.fullmatch(written)
    if academic:
        year = date.fromisoformat(academic[1]).year
        return f"{year:04}-{(year + 1) % 100:02}"
    ours = re.sub(r"^(\d{4})-A1$", r"\1", written)
    ours = re.sub(r"^(\d{4})-S([12])$", r"\1-H\2", re.sub(r"^(\d{4})-M(\d\d)$", r"\1-\2", ours))
    span = period.parse(ours)
    if re.fullmatch(r"\d{4}-\d{2}", ours) and span.start.year != span.end.year:
        raise ValueError(f"'{written}' is a month that reads as an academic year here. Leave it out")
    return ours


def totals_written(row: Mapping[str, str]) -> dict[str, str]:
    """Breakdown and category with the code of a total where they are empty."""
    return {column: row[name] or TOTAL for column, name in BREAKDOWN.items()}
