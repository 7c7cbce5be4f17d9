"""Tables of indicators as plans set them: the same rows with bars, with spaces, with tabs or a line for each cell."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from textwrap import wrap

from hypothesis import strategies as st

_WORDS = {
    "nl": {
        "measured": ("Indicator", "KPI", "Prestatie-indicator", "Maatstaf", "Wat we meten"),
        "now": ("Nulmeting", "Startwaarde", "Huidige waarde", "Laatste meting", "Vertrekwaarde", "Actueel"),
        "later": ("Streefwaarde", "Doel", "Ambitie", "Mikpunt", "Tussendoel", "Richtcijfer"),
        "goals": ("OD", "Doelstelling", "Thema"),
        "owners": ("Trekker", "Dienst", "Databron"),
        "codes": ("Nr.", "Code", "ID"),
        "blanks": ("n.b.", "n.v.t.", "-", "?", "nog te bepalen"),
    },
    "en": {
        "measured": ("Indicator", "KPI", "Key performance indicator", "Measure", "Metric"),
        "now": ("Baseline", "Starting point", "Current value", "Latest", "Status quo", "Actual"),
        "later": ("Target", "Goal", "Ambition", "Milestone", "Interim target", "Desired level"),
        "goals": ("Theme", "Objective", "Priority"),
        "owners": ("Owner", "Lead officer", "Data source"),
        "codes": ("No.", "Code", "ID"),
        "blanks": ("n/a", "tbc", "-", "?", "unknown"),
    },
}
_ROWS = {
    "nl": (
        ("Aandeel steigers met een laadpaal in de jachthaven", "%", "percent"),
        ("Gemiddelde ligtijd aan de buitenste kade", "dagen", "days"),
        ("Lengte van het jaagpad dat verlicht is", "km", "kilometres"),
        ("Vermogen van de zonnepanelen op de loodsen", "MW", "megawatts"),
    ),
    "en": (
        ("Share of jetties with a charger in the marina", "%", "percent"),
        ("Average stay at the outermost quay", "days", "days"),
        ("Length of the towpath that is lit", "km", "kilometres"),
        ("Power of the panels on top of the sheds", "MW", "megawatts"),
    ),
}
_OFTEN = 0.6
OFFICES = {"nl": ("Havendienst", "Zorg en welzijn"), "en": ("Harbour office", "Health and care")}


@dataclass(frozen=True, slots=True)
class Case:
    """Heads (a year below one after a line break), rows of cells, and the targets: value, unit, year, baseline."""

    language: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    targets: tuple[tuple[float, str, int, float | None], ...]


def _case(seed: int) -> Case:
    chance = Random(seed)
    language = chance.choice(("nl", "en"))
    years = chance.choice(((2031,), (2028, 2031), (2027, 2029, 2031)))
    one = {name: chance.choice(choice) for name, choice in _WORDS[language].items()}
    join, owned = chance.choice((" ", "\n")), chance.random() < _OFTEN
    left = chance.sample(("codes", "goals"), chance.randint(0, 2))
    heads = [one[name] for name in left] + [one["measured"], f"{one['now']}{join}2024"]
    heads += [f"{one['later']}{join}{year}" for year in years] + ([one["owners"]] if owned else [])
    rows, targets = [], []
    for place, (name, sign, unit) in enumerate(chance.sample(_ROWS[language], 3), 1):
        base = chance.choice((7, 7, None))
        values = chance.sample(range(8, 100), len(years))
        codes = {"codes": f"I{place}", "goals": f"1.{place}"}
        cells = [codes[one] for one in left] + [f"{name} ({sign})", one["blanks"] if base is None else str(base)]
        rows.append((*cells, *map(str, values), *([chance.choice(OFFICES[language])] if owned else [])))
        targets += [(value, unit, year, base) for value, year in zip(values, years, strict=True)]
    return Case(language, tuple(heads), tuple(rows), tuple(targets))


CASES = st.integers(0, 10**9).map(_case)


def barred(case: Case) -> str:
    heads = " | ".join(head.replace("\n", "<br>") for head in case.heads)
    rows = (f"| {' | '.join(row)} |" for row in case.rows)
    return "\n".join((f"| {heads} |", "|---" * len(case.heads) + "|", *rows))


def headless(case: Case) -> str:
    """With bars, and with a first row of empty heads."""
    heads = " | ".join(head.replace("\n", " ") for head in case.heads)
    rows = (f"| {' | '.join(row)} |" for row in case.rows)
    return "\n".join(("|   " * len(case.heads) + "|", "|---" * len(case.heads) + "|", f"| {heads} |", *rows))


def tabbed(case: Case) -> str:
    return "\n".join("\t".join(cell.replace("\n", " ") for cell in row) for row in (case.heads, *case.rows))


def stacked(case: Case) -> str:
    """A line for each cell, and for each line of a head."""
    return "\n".join("\n".join(row) for row in (case.heads, *case.rows))


def spaced(case: Case) -> str:
    """In columns as wide as their longest word or as 28 characters, names over several lines."""
    columns = list(zip(case.heads, *case.rows, strict=True))
    widths = [min(28, max(len(line) for cell in column for line in cell.split("\n"))) for column in columns]
    lines: list[str] = []
    for row in (case.heads, *case.rows):
        cells = [
            [part for line in cell.split("\n") for part in wrap(line, width)]
            for cell, width in zip(row, widths, strict=True)
        ]
        for at in range(max(map(len, cells))):
            words = (cell[at] if at < len(cell) else "" for cell in cells)
            lines.append("   ".join(word.ljust(width) for word, width in zip(words, widths, strict=True)).rstrip())
    return "\n".join(lines)


LAYOUTS = {"bars": barred, "empty heads": headless, "tabs": tabbed, "lines": stacked, "spaces": spaced}
