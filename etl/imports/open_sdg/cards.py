"""One series of an Open SDG indicator in; the card of our indicator out, with the rows of the lists that it names."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from etl.imports import numbers
from etl.imports.names import slug
from etl.imports.open_sdg.breakdown import Placed
from etl.imports.open_sdg.figures import Kind
from etl.imports.open_sdg.wording import text
from model import period

MOST_DECIMALS = 2  # shown; the figures keep all they have
GRACE = 24  # months: national statistics appear one to two years late

# A source says how often it appears; our words for it, with the months between two figures.
_PERIODICITY = {
    "annual": ("yearly", 12),
    "annually": ("yearly", 12),
    "yearly": ("yearly", 12),
    "quarterly": ("quarterly", 3),
    "monthly": ("monthly", 1),
}
_NAMES = ("graph_title", "indicator_available", "indicator_name", "SDG_INDICATOR", "national_indicator_description")
_DEFINITIONS = (
    *("national_indicator_description", "STAT_CONC_DEF", "indicator_definition", "indicator_available"),
    "computation_definitions",
)
_HOW_OFTEN = ("source_periodicity_1", "national_indicator_periodicity", "periodicity")
_ADDITIONS = ("computation_calculations", "data_footnote")
_ONE = ("", "Units", "0", "1")  # a multiplier that multiplies nothing
_OVER_NEW_YEAR = re.compile(r"\d{4}-\d{2}")
_OWN_UNITS = {"percentage (%)": "percent", "percentage": "percent", "%": "percent", "pt": "percent"}
_OWN_UNITS |= {"number": "count", "count": "count", "nb": "count"}


@dataclass(frozen=True, slots=True)
class Named:
    """How the series of an indicator is called: our id, its name, and its unit as the repository writes it."""

    indicator_id: str
    name: str
    unit: str


def name(prefix: str, number: str, meta: dict[str, Any], kind: Kind, kinds: list[Kind], texts: dict[str, str]) -> Named:
    """A series has an id of its own by its words, and its unit is part of it where the series comes in several."""
    units = [other for other in kinds if other.series == kind.series]
    parts = [f"{prefix} {number}", kind.series, f"{kind.unit} {kind.multiplier}" if len(units) > 1 else ""]
    words = text(meta, *_NAMES, translated=texts) or f"Indicator {number.replace('-', '.')}"
    unit = kind.unit or (text(meta, "computation_units", "UNIT_MEASURE", translated=texts) or "")
    return Named(
        "_".join(slug(part) for part in parts if part),
        _of_series(meta, kind.series, words, texts),
        unit if kind.multiplier in _ONE else f"{unit} ({kind.multiplier})".strip(),
    )


def unit(written: str, known: dict[str, str]) -> tuple[str | None, dict[str, Any] | None]:
    """The unit's id, None if nothing says what is counted, and the row it needs in lists/units.csv, None if none.

    `known` are the units there are: their words, in small letters, with their ids.
    """
    if not written:
        return None, None
    found = known.get(_OWN_UNITS.get(written.lower(), written.lower()))
    made = slug(written)
    return (found, None) if found else (made, {"unit_id": made, "name_nl": written, "name_en": written})


def card(placed: list[Placed], named: Named, meta: dict[str, Any], texts: dict[str, str]) -> dict[str, Any]:
    """The card but for unit, theme, direction and limit. Texts stand in both languages as the repository wrote them."""
    values = [one.figure.value for one in placed if one.figure.value]
    periodicity, months = _how_often(meta, placed)
    additions = (text(meta, one, translated=texts) for one in _ADDITIONS)
    words = [text(meta, *_DEFINITIONS, translated=texts) or named.name, *additions]
    definition = " ".join(dict.fromkeys(_sentence(word) for word in words if word))
    return {
        "name": {"nl": named.name, "en": named.name},
        "definition": {code: " ".join([definition, *more]) for code, more in _on_years(placed).items()},
        "periodicity": periodicity,
        "expected_interval_months": months,
        "grace_months": GRACE,
        "decimals": _decimals(values),
        "expect": {"rows": [1, 2 * len(placed) + 100], "values": _range([float(value) for value in values])},
    }


def _of_series(meta: dict[str, Any], series: str, words: str, texts: dict[str, str]) -> str:
    """The title given to a series; else the series itself if it is made of words, else both."""
    if not series:
        return words
    titles = meta.get("graph_titles")
    for one in titles if isinstance(titles, list) else []:
        if isinstance(one, dict) and one.get("series") == series and (title := text(one, "title", translated=texts)):
            return title
    return series if " " in series else f"{words} ({series})"


def _how_often(meta: dict[str, Any], placed: list[Placed]) -> tuple[str, int]:
    written = (text(meta, *_HOW_OFTEN) or "").lower()
    starts = sorted({period.parse(text).start for text in {one.figure.period for one in placed}})
    gaps = [(later - earlier).days / 365.25 * 12 for earlier, later in pairwise(starts)]
    between = max(1, round(max(gaps, default=12)))
    return _PERIODICITY.get(written, ("irregular", between))


def _sentence(words: str) -> str:
    return words if words[-1] in ".!?:;" else f"{words}."


def _on_years(placed: list[Placed]) -> dict[str, list[str]]:
    """That a year over new year is taken to begin in October, where that was not said otherwise."""
    example = next((one.figure.period for one in placed if _OVER_NEW_YEAR.fullmatch(one.figure.period)), None)
    said = {
        "nl": f"Een jaar als {example} is gelezen als een jaar dat in oktober begint.",
        "en": f"A year such as {example} is read as one that begins in October.",
    }
    return {code: [words] if example else [] for code, words in said.items()}


def _decimals(values: list[str]) -> int:
    """As many as the figures have, at most those that are shown; the rest is not looked at once there are so many."""
    most = 0
    for value in values:
        most = max(most, numbers.decimals(value))
        if most >= MOST_DECIMALS:
            return MOST_DECIMALS
    return most


def _range(values: list[float]) -> list[float]:
    """What figures may be without anybody looking again: twice as far from zero as any is now."""
    lowest, highest = min(values, default=0.0), max(values, default=0.0)
    return [float(math.floor(2 * min(lowest, 0.0))), float(math.ceil(2 * max(highest, 0.0)))]
