"""A law of tables of indicators: however its cells are set apart, a table tells the same targets."""

import pytest
from hypothesis import given, settings

from tests.etl.extract.quantities.indicator_tables import CASES, LAYOUTS, Case
from tests.etl.extract.quantities.openings import TITLED as PLAN


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=20, deadline=None)
@given(case=CASES)
def test_a_table_of_indicators_tells_the_same_targets_in_every_layout(targets, layout: str, case: Case) -> None:
    words = f"{PLAN[case.language]}{LAYOUTS[layout](case)}\n\nTot slot.\n"
    found = targets(words, case.language)
    told = {(one.value, one.unit, one.due and one.due.year, one.baseline) for one in found}
    assert told == set(case.targets)
    assert all(one.own for one in found)


PAST = {
    "nl": (("Indicator", "Stand 2022", "Stand 2023", "Stand 2024"), ("Kengetal", "2022", "2023", "2024")),
    "en": (("Indicator", "Actual 2022", "Actual 2023", "Actual 2024"), ("Key figure", "2022", "2023", "2024")),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("which", [0, 1])
def test_a_table_of_what_was_aims_at_nothing_in_any_layout(targets, layout: str, language: str, which: int) -> None:
    rows = tuple((f"{name} (km)", "4", "6", "9") for name in ("Kades", "Dijken", "Paden"))
    words = LAYOUTS[layout](Case(language, PAST[language][which], rows, ()))
    assert targets(f"{PLAN[language]}{words}\n", language) == []


@pytest.mark.parametrize(
    ("caption", "language", "year"),
    [
        ("Tabel 3. Streefwaarden voor 2031", "nl", 2031),
        ("Overzicht van de doelen tegen 2031", "nl", 2031),
        ("Doelen van het havenplan", "nl", None),
        ("Table 3. Targets for 2031", "en", 2031),
        ("Targets of the harbour plan", "en", None),
    ],
)
def test_the_words_above_a_table_date_its_targets_if_they_name_a_year(targets, caption, language, year) -> None:
    heads = {"nl": "| Indicator | Nulmeting | Doel |", "en": "| Indicator | Baseline | Target |"}[language]
    found = targets(f"{PLAN[language]}{caption}\n\n{heads}\n|---|---|---|\n| Kades (km) | 4 | 9 |", language)
    assert [(one.value, one.due and one.due.year) for one in found if one.kind != "event"] == [(9, year)]


@pytest.mark.parametrize(
    ("cell", "language", "value", "high", "bound"),
    [
        ("niet minder dan 7", "nl", 7, None, "at_least"),
        ("ten hoogste 7", "nl", 7, None, "at_most"),
        ("7 à 9", "nl", 7, 9, "exact"),
        ("7,5 – 9,0", "nl", 7.5, 9, "exact"),
        ("not less than 7", "en", 7, None, "at_least"),
        ("no more than 7", "en", 7, None, "at_most"),
        ("maximum 7", "en", 7, None, "at_most"),
        ("between 7.5 and 9.0", "en", 7.5, 9, "exact"),
        ("7.5 to 9.0", "en", 7.5, 9, "exact"),
        ("2031: 7", "en", 7, None, "exact"),
    ],
)
def test_bounds_and_ranges_in_cells_are_whole(targets, cell, language, value, high, bound) -> None:
    heads = {"nl": "| Indicator | Nulmeting | Doel 2031 |", "en": "| Indicator | Baseline | Target 2031 |"}[language]
    found = targets(f"{PLAN[language]}{heads}\n|---|---|---|\n| Wait (days) | 4 | {cell} |", language)
    unit = "days" if language == "en" else "count"
    told = [(one.value, one.value_high, one.bound, one.unit, one.due.year) for one in found]
    assert told == [(value, high, bound, unit, 2031)]


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        (
            "Plan 2025-2031\n\nDoel 1: Een groene kade\nWe planten 300 bomen tegen 2030.\nEr staan er nu 90.\n\n"
            "Doel 2: Een veilige kade\nWe plaatsen 40 lampen tegen 2029.\nWe houden 3 oefeningen.\n",
            "nl",
            {(300, 2030), (40, 2029)},
        ),
        (
            "Plan 2025-2031\n\nGoal 1: A green quay\nPlant 300 trees by 2030\nOpen 12 parks\n\n"
            "Goal 2: A safe quay\nPlace 40 lamps by 2029\nHold 3 drills a year\n",
            "en",
            {(300, 2030), (40, 2029)},
        ),
    ],
)
def test_short_lines_below_titles_of_goals_are_no_cells(targets, words: str, language: str, values: set) -> None:
    assert values <= {(one.value, one.due and one.due.year) for one in targets(words, language)}
