"""Tables of goals whose columns only spaces set apart: numbers that end below each other, cells that fill two lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from textwrap import wrap

import pytest

_HEADS = {
    "en": ("No.", "Action", "Lead", "When", "Cost (k€)"),
    "nl": ("Nr.", "Actie", "Trekker", "Planning", "Kosten (k€)"),
}
_ROWS = {
    "en": (
        ("Install nest boxes for swifts below the eaves of schools", "Parks", "2027", "12"),
        ("Cut the verges once a year", "Works", "2026-2029", "1,240"),
        ("Build ponds for toads behind the sports hall and the allotments", "Water board", "2028", "87"),
    ),
    "nl": (
        ("Nestkasten voor gierzwaluwen ophangen aan alle scholen", "Groen", "2027", "12"),
        ("Bermen eenmaal per jaar maaien", "Beheer", "2026-2029", "1.240"),
        ("Poelen voor padden graven achter de sporthal en de volkstuinen", "Waterschap", "2028", "87"),
    ),
}
_MORE = {
    "en": (("Keep bats out of the cold", "Parks", "2026", "-"), ("Let hedges grow", "Works", "2029", "310")),
    "nl": (("Vleermuizen uit de kou houden", "Groen", "2026", "-"), ("Hagen laten groeien", "Beheer", "2029", "310")),
}
_THEMES = {"en": ("Theme 1. Birds", "Theme 2. Hedges"), "nl": ("Thema 1. Vogels", "Thema 2. Hagen")}
_FACT = {"en": "Swifts fly over the town in May.", "nl": "In mei vliegen er gierzwaluwen over de stad."}

# Of each: which columns there are, how these are set, the width of the longest, and what stands for a number.
WAYS: dict[str, tuple[Sequence[int], str, int, str]] = {
    "numbers that go on with the theme": ((0, 1, 2, 3, 4), "<<<<>", 40, "{theme}.{row}"),
    "one count": ((0, 1, 2, 3, 4), "<<<<>", 40, "{count}"),
    "codes": ((0, 1, 2, 3, 4), "<<<<>", 40, "B{count}"),
    "no numbers": ((1, 2, 3, 4), "<<<>", 40, ""),
    "who stands first": ((2, 1, 3, 4), "<<<>", 40, ""),
    "middles below each other": ((0, 1, 2, 3, 4), "<<^^>", 40, "{theme}.{row}"),
    "figures at the edge": ((0, 1, 4), "<<>", 40, "{theme}.{row}"),
    "a narrow column": ((0, 1, 3, 4), "<<<>", 22, "{theme}.{row}"),
}


def _row(cells: Sequence[str], widths: Sequence[int], signs: str) -> str:
    return "    " + "   ".join(f"{cell:{sign}{width}}" for cell, sign, width in zip(cells, signs, widths, strict=True))


@pytest.mark.parametrize("gap", [0, 1])
@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("way", WAYS)
def test_rows_below_heads_that_name_goals_are_goals_however_the_columns_are_set(
    way: str, language: str, gap: int, propose
) -> None:
    columns, signs, width, number = WAYS[way]
    widths = [(5, width, 12, 10, 11)[column] for column in columns]
    lines, expected, count = ["Plan 2026-2029", ""], [], 0
    for theme, rows in enumerate((_ROWS[language], _MORE[language]), 1):
        lines += [_THEMES[language][theme - 1], "", _FACT[language], ""]
        above = len(lines) - 3
        expected.append((above, None))
        lines += [_row([_HEADS[language][column] for column in columns], widths, signs).rstrip(), *[""] * gap]
        for row, words in enumerate(rows, 1):
            count += 1
            cells = (number.format(theme=theme, row=row, count=count), *words)
            wrapped = [wrap(cells[column], wide) or [""] for column, wide in zip(columns, widths, strict=True)]
            expected.append((len(lines) + 1, above))
            lines += [_row(part, widths, signs).rstrip() for part in zip_longest(*wrapped, fillvalue="")]
        lines.append("")
    found = propose(lines, language)
    starts = {goal.code: goal.line_start for goal in found}
    assert [(goal.line_start, starts[goal.parent] if goal.parent else None) for goal in found] == expected


@pytest.mark.parametrize(
    "table",
    [
        ["Cover               2026    2027", "Sewer charge         480     620", "General fund         190     210"],
        ["Indicator           Now     2029", "Nests of swifts      41      60", "Ponds with toads     3       9"],
        ["Contents", "1   Birds            3", "2   Hedges           7", "3   Money           11", "4   Voles      12"],
    ],
)
def test_figures_and_contents_in_columns_are_no_goals(table: list[str], propose) -> None:
    lines = ["Plan for hedges", "", "Swifts fly over the town in May.", "", *table, "", "The council met in June."]
    assert propose(lines, "en") == []
