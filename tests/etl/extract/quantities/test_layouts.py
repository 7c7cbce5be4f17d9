"""Tables without bars: columns that spaces set apart, names over two lines, cells that each take a line."""

import pytest

from etl.documents.text import Hint, Text
from etl.extract.quantities import quantities
from tests.etl.extract.quantities.openings import TITLED as PLAN


def read(targets, words: str, language: str) -> list[tuple]:
    return [
        (one.value, one.unit, one.due and one.due.year, one.baseline)
        for one in targets(PLAN[language] + words, language)
    ]


BOATS = [(45, "percent", 2026, 25), (55, "percent", 2030, 25)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Indicator Nulmeting 2023 2026 2030\nSchone boten ≤ 9 meter 25 % 45 % 55 %", "nl"),
        ("Havendoel          Nu       2026     2030\nSchone boten       25%      45%      55%", "nl"),
        ("Indicator    Nulmeting    Streefwaarde    Streefwaarde\n"
         "             2023         2026            2030\nBoten (%)    25           45              55", "nl"),
        ("Indicator       2023     2026     2030\nAandeel boten met\neen stekker     25       45       55", "nl"),
        ("Indicator" + " " * 90 + "2023           2026           2030\n"
         "Boats (%)" + " " * 90 + "25             45             55", "en"),
        ("Measure            Baseline 2023     2026 target     2030 target\n"
         "Clean boats        25%               45%             55%", "en"),
        ("Measure 2023 actual 2026 target 2030 target\nClean boats 25% 45% 55%", "en"),
        ("Measure Now March 2026 March 2030\nClean boats 25% 45% 55%", "en"),
        ("Havendoel Nu eind 2026 eind 2030\nSchone boten 25% 45% 55%", "nl"),
        ("Measure | Now | 2026 | 2030\n--- | --- | --- | ---\nClean boats | 25% | 45% | 55%", "en"),
        ("Indicator | Nulmeting 2023 | 2026 | 2030\nSchone boten | 25% | 45% | 55%", "nl"),
        ("Havendoel\tNu\tDoel 2026\tDoel 2030\nSchone boten\t25%\t45%\t55%", "nl"),
        ("Indicator\nBaseline 2023\nTarget 2026\nTarget 2030\nClean boats\nwith a sail\n25%\n45%\n55%", "en"),
        ("Indicator\n\nUnit\n\nBaseline\n\n2026\n\n2030\n\nClean boats\n\n%\n\n25\n\n45\n\n55", "en"),
    ],
)  # fmt: skip
def test_columns_set_with_spaces_or_lines_are_read(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == BOATS


def hinted(rows: list[tuple[str, ...] | str]) -> Text:
    """Lines of a plan after which rows stand, those that are cells with their cells told."""
    lines = PLAN["en"].split("\n")
    told = [Hint(), *(Hint(cells=row) if isinstance(row, tuple) else Hint() for row in rows)]
    words = [row if isinstance(row, str) else " | ".join(row) for row in rows]
    return Text((*lines, *words), "", hints=(*(Hint() for _ in lines[1:]), *told))


@pytest.mark.parametrize(
    "rows",
    [
        [("Measure", "Baseline", "Target", "Target"), ("2023", "2026", "2030"), ("Boats (%)", "25", "45", "55")],
        [("Measure", "Baseline 2023", "2026", "2030"), ("Quays", "", "", ""), "Boats (%) 25 45 55"],
        ["Measure Baseline 2023 2026 2030", ("Boats (%)", "25", "45", "55")],
        [("Measure", "Baseline 2023", "2026", "2030"), ("Boats with", "25", "45", "55"), "a sail (%)"],
    ],
)
def test_a_table_of_which_only_some_rows_are_told_as_cells_is_whole(language, rows: list) -> None:
    found = quantities(hinted(rows), [], language("en"))
    told = [(one.value, one.unit, one.due and one.due.year, one.baseline) for one in found if one.kind != "fact"]
    assert told == BOATS


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Indicator Nulmeting 2024 2027 2030\nTevredenheid schippers (op 10) n.b. 7 7,5", "nl"),
        ("Measure         Baseline     2027     2030\nBoat survey (1-10)   tbd     7       7.5", "en"),
        ("Measure\nBaseline\n2027\n2030\nBoat survey (1-10)\nn/a\n7\n7.5", "en"),
    ],
)
def test_a_word_in_place_of_a_figure_keeps_the_others_in_their_columns(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == [(7, "score", 2027, None), (7.5, "score", 2030, None)]


def test_an_empty_cell_leaves_the_others_below_their_heads(targets) -> None:
    words = "Measure           Baseline     2027     2030\nShare of boats    12                    80"
    assert read(targets, words, "en") == [(80, "percent", 2030, 12)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Kerncijfers 2022 2023 2024\nBoten 120 130 140\nSchone boten 12% 14% 18%", "nl"),
        ("Harbour | Plan 2026-2030 | 12\nBoats | 12 | 14", "en"),
        ("Facts          2022      2023      2024\nBoats          120       130       140", "en"),
        ("In 2024 we did as much as in 2026\nwe sail.\nBoats\n12\n14", "en"),
        ("2022\n2023\n2024\nThe harbour was built.\n12\n14\n15", "en"),
    ],
)
def test_columns_of_the_past_and_years_in_prose_hold_no_targets(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == []


MATRIX = """Output                     Indicator                     Baseline    2026/27    2027/28    Responsible
                                                         (2024/25)

Aim 1: To crew the ferries
1.1 Crews trained          % of crews with a              57%         65%        75%        Harbour
                           certificate                                                      office

Pillar 2: Quays

2.1 Berths with            % of berths                    4           20         80         Owners,
shore power                                                                                 Port


                                                       8 | Page
                             Harbour and Islands Strategy 2026/27 - 2030/31

3.1 Clean boats            % of boats                     25          45         55         Owners
"""


def test_a_matrix_goes_on_below_the_titles_of_its_parts_and_on_the_next_page(targets) -> None:
    expected = [(65, 2027, 57), (75, 2028, 57), (20, 2027, 4), (80, 2028, 4), (45, 2027, 25), (55, 2028, 25)]
    found = read(targets, MATRIX, "en")
    assert [(value, year, base) for value, _, year, base in found] == expected
    assert {unit for _, unit, _, _ in found} == {"percent"}
