"""Tables that measure: columns of now and of later, bounds and blanks in cells, units in the names of rows."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN


def read(targets, words: str, language: str) -> list[tuple]:
    return [
        (one.value, one.unit, one.due and one.due.year, one.baseline)
        for one in targets(PLAN[language] + words, language)
    ]


@pytest.mark.parametrize(
    ("heads", "language", "year"),
    [
        ("Waar staan we | Waar willen we staan", "nl", None),
        ("Huidige situatie | Gewenste situatie 2030", "nl", 2030),
        ("Stand 2024 | Beoogd resultaat in 2030", "nl", 2030),
        ("Realisatie 2024 | Streefwaarde eind 2030", "nl", 2030),
        ("Basisjaar | Ambitie 2030", "nl", 2030),
        ("Vandaag | Over vier jaar", "nl", None),
        ("T0 (2023) | T1 (2030)", "nl", 2030),
        ("Where we are now | Where we want to be", "en", None),
        ("Now | March 2030", "en", 2030),
        ("2023 outturn | 2030", "en", 2030),
        ("FY 2023 actual | FY 2030 target", "en", 2030),
        ("Last year | Expected result 2030", "en", 2030),
        ("T0 | T1 (2030)", "en", 2030),
    ],
)
def test_a_column_of_now_is_told_and_one_of_later_aimed_at(targets, heads: str, language: str, year: int) -> None:
    words = f"| Harbour | {heads} |\n|---|---|---|\n| Boats (%) | 25 | 55 |"
    assert read(targets, words, language) == [(55, "percent", year, 25)]


@pytest.mark.parametrize(
    ("heads", "language"),
    [
        ("Doel 2024 | Realisatie 2024", "nl"),
        ("2023 | 2024", "nl"),
        ("Resultaat | Score", "nl"),
        ("Target 2024 | Result", "en"),
        ("Last year | To date", "en"),
        ("2023 actual | Progress against target", "en"),
    ],
)
def test_what_is_past_or_reached_is_no_target(targets, heads: str, language: str) -> None:
    words = f"| Harbour | {heads} |\n|---|---|---|\n| Boats (%) | 25 | 55 |"
    assert read(targets, words, language) == []


@pytest.mark.parametrize(
    ("cell", "language", "value", "bound"),
    [
        ("≥ 90 %", "nl", 90, "at_least"),
        ("min. 55 %", "nl", 55, "at_least"),
        ("max. 5", "nl", 5, "at_most"),
        ("< 10 dagen", "nl", 10, "at_most"),
        ("jaarlijks 200", "nl", 200, "exact"),
        ("> 95%", "en", 95, "at_least"),
        ("no more than 10", "en", 10, "at_most"),
        ("annually 200", "en", 200, "exact"),
    ],
)
def test_a_cell_may_set_a_bound(targets, cell: str, language: str, value: float, bound: str) -> None:
    words = f"| KPI | Baseline | Target 2029 |\n|---|---|---|\n| Quays | n/a | {cell} |"
    [found] = targets(PLAN[language] + words, language)
    assert (found.value, found.bound, found.due.year) == (value, bound, 2029)


@pytest.mark.parametrize(
    ("name", "language", "unit"),
    [
        ("Gemiddelde ligtijd (in dagen)", "nl", "days"),
        ("Wachttijd aan de sluis, in minuten", "nl", "minutes"),
        ("Tevredenheid van de schippers (op 10)", "nl", "score"),
        ("Rapportcijfer haven", "nl", "score"),
        ("Verhouding boten en bemanning", "nl", "ratio"),
        ("Aantal laadpalen voor boten langer dan 2 uur", "nl", "charging_points"),
        ("Inkomsten uit Europa (€ mln)", "nl", "eur_million"),
        ("Average days in port", "en", "days"),
        ("Locks: minutes from signal to passage", "en", "minutes"),
        ("Crew survey (1-5)", "en", "score"),
        ("Boat-to-crew ratio", "en", "ratio"),
        ("Trees sown within 10 days", "en", "trees"),
    ],
)
def test_the_name_of_a_row_tells_the_unit(targets, name: str, language: str, unit: str) -> None:
    words = f"| KPI | Baseline | Target 2029 |\n|---|---|---|\n| {name} | 8 | 7 |"
    assert read(targets, words, language) == [(7, unit, 2029, 8)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("| Indicator | Nulmeting | 2029 |\n|---|---|---|\n| Groepen van hoogstens 22 matrozen | 25% | 55% |", "nl"),
        ("| Measure | Baseline | 2029 |\n|---|---|---|\n| Calls answered within 10 days | 25% | 55% |", "en"),
        ("| Goal | Measure | Baseline | 2029 |\n|---|---|---|---|\n| 3 Clean boats | Checked | 25% | 55% |", "en"),
    ],
)
def test_figures_in_the_name_of_a_row_aim_at_nothing(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == [(55, "percent", 2029, 25)]


@pytest.mark.parametrize(
    "words",
    [
        "| Goals | Objectives |\n|---|---|\n| 1 Safe quays | 1.1 Mend quays; 1.2 Light quays |\n| 2 Boats | - |",
        "| Partner | Objective |\n|---|---|\n| Coast guard | 1.2, 3.2 |",
    ],
)
def test_numbers_of_goals_in_cells_aim_at_nothing(targets, words: str) -> None:
    assert read(targets, words, "en") == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("| Thema | 2026 | 2027 |\n|---|---|---|\n| Kades | 120 | 130 |\n| Totaal | 120 | 130 |", "nl"),
        ("Bedragen in miljoen euro.\n\n| Thema | 2026 | 2027 |\n|---|---|---|\n| Kades | 12 | 13 |", "nl"),
        ("Bevolkingsprognose\n\n| Wijk | 2026 | 2030 |\n|---|---|---|\n| Kaaidorp | 400 | 500 |", "nl"),
        (
            "Table 4. Programme (£000)\n\n| Scheme | 2026/27 | 2027/28 |\n|---|---|---|\n| Quays | 12 | 13 |",
            "en",
        ),
        ("| Quarter | 2026 | 2027 |\n|---|---|---|\n| Dockside | 12 | 13 |\n| Total | 12 | 13 |", "en"),
    ],
)
def test_sums_and_forecasts_are_no_targets_though_no_sign_of_money_stands_in_them(targets, words, language) -> None:
    assert read(targets, words, language) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_head_may_take_two_rows_and_names_stand_in_the_second_column(targets, language: str) -> None:
    words = (
        "| Theme | Indicator | Baseline | Target | |\n|---|---|---|---|---|\n| | | 2024 | 2028 | 2031 |\n"
        "| Quay | Boats | 25 % | 40 % | 55 % |\n| | Sheds | 3 | 20 | n/a |"
    )
    found = [(value, year, baseline) for value, _, year, baseline in read(targets, words, language)]
    assert found == [(40, 2028, 25), (55, 2031, 25), (20, 2028, 3)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("|  | Action name | Clean docks 2030 |\n| --- | --- | --- |\n|  | Primary target | 425 MWp by 2030 |", "en"),
        ("|  | Naam | Schone kades 2030 |\n| --- | --- | --- |\n|  | Streefdoel | 425 MWp tegen 2030 |", "nl"),
    ],
)
def test_a_target_beside_its_name_is_one_whatever_stands_above(targets, words: str, language: str) -> None:
    assert (425, "megawatts", 2030, None) in read(targets, words, language)


@pytest.mark.parametrize(
    ("head", "language"), [("Jaar", "nl"), ("", "nl"), ("Periode", "nl"), ("Year", "en"), ("", "en")]
)
def test_years_may_stand_in_rows_and_what_is_measured_in_columns(targets, head: str, language: str) -> None:
    words = f"| {head} | Boats (%) | Sheds (km) |\n|---|---|---|\n| 2024 | 25 | 4 |\n| 2028 | 40 | 6 |\n| 2031 | 55 | |"
    found = read(targets, words, language)
    assert found == [(40, "percent", 2028, 25), (6, "kilometres", 2028, 4), (55, "percent", 2031, 25)]


@pytest.mark.parametrize(
    ("cell", "language", "found"),
    [
        ("van 25 naar 15 dagen", "nl", [(15, "days", None, 25)]),
        ("2026: 30%; 2028: 45%", "nl", [(30, "percent", 2026, None), (45, "percent", 2028, None)]),
        ("25% → 55%", "en", [(55, "percent", None, 25)]),
        ("40 in 2027 and 90 in 2030", "en", [(40, "count", 2027, None), (90, "count", 2030, None)]),
        ("Zero", "en", [(0, "percent", None, None)]),
        ("nul", "nl", [(0, "percent", None, None)]),
    ],
)
def test_a_cell_may_tell_of_a_way_or_of_several_years(targets, cell: str, language: str, found: list) -> None:
    assert read(targets, f"| KPI | Target |\n|---|---|\n| Quays | {cell} |", language) == found


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("| Kerncijfers | 2024 | 2025 | 2026 |\n|---|---|---|---|\n| Boten | 120 | 125 | 130 |", "nl"),
        ("| Uitstoot | 2024 | 2030 zonder beleid |\n|---|---|---|\n| Boten (kg) | 120 | 125 |", "nl"),
        ("| Facts | 2024 | 2025 | 2026 |\n|---|---|---|---|\n| Boats | 120 | 125 | 130 |", "en"),
        ("| Fumes | 2024 | 2030 business as usual |\n|---|---|---|\n| Boats (kg) | 120 | 125 |", "en"),
    ],
)
def test_how_it_went_until_now_or_would_go_on_is_no_target(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == []
