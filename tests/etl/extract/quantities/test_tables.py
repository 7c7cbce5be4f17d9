"""Tables of indicators, actions and sums: columns of years, of units, of times, with bars or with spaces alone."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN


def read(targets, words: str, language: str) -> list[tuple]:
    return [
        (one.value, one.unit, one.due and one.due.year, one.baseline)
        for one in targets(PLAN[language] + words, language)
    ]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("| KPI | 2023 | 2026 | 2030 |\n|---|---|---|---|\n| Clean boats (%) | 25 | 45 | 55 |", "en"),
        ("| KPI | 2023 | Target 2026 | Target 2030 |\n|---|---|---|---|\n| Clean boats | 25% | 45% | 55% |", "en"),
        ("| | 2023 | 2026 | 2030 |\n|---|---|---|---|\n| Share of clean boats | 25 | 45 | 55 |", "en"),
        ("| KPI | Unit | 2023 | 2026 | 2030 |\n|---|---|---|---|---|\n| Clean boats | % | 25 | 45 | 55 |", "en"),
        ("Indicator               2023    2026    2030\n\nClean boats (%)         25      45      55", "en"),
        ("| Indicator | 2023 | 2026 | 2030 |\n|---|---|---|---|\n| Aandeel schone boten | 25 | 45 | 55 |", "nl"),
        ("Indicator      Nulmeting 2023    Doel 2026    Doel 2030\nSchone boten        25%       45%      55%", "nl"),
    ],
)
def test_columns_of_years_hold_targets_and_where_they_start(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == [(45, "percent", 2026, 25), (55, "percent", 2030, 25)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("| Measure | Unit | Now | Target | Deadline |\n|---|---|---|---|---|\n| Sun | MW | 4 | 12 | 2027 |", "en"),
        ("| Actie | Trekker | Doel | Wanneer |\n|---|---|---|---|\n| Zon | Haven | 12 MW | 2027 |", "nl"),
    ],
)
def test_the_columns_of_units_and_times_tell_of_the_target(targets, words: str, language: str) -> None:
    [found] = read(targets, words, language)
    assert found[:3] == (12, "megawatts", 2027)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("| No. | Action | Timeline | Cost |\n|---|---|---|---|\n| 1.1 | Plant 40 trees | 2027–2029 | £9,000 |", "en"),
        (
            "| Nr. | Actie | Timing | Budget |\n|---|---|---|---|\n| 1.1 | Aanplanten van 40 bomen | 2029 | € 900 |",
            "nl",
        ),
    ],
)
def test_a_column_of_actions_holds_what_is_to_be_done(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == [(40, "trees", 2029, None)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("| Budget | 2024 | 2027 | 2028 |\n|---|---|---|---|\n| Crew | £18 | £25 | £40 |", "en"),
        ("| Lasten (x € 1.000) | 2024 | 2026 | 2027 |\n|---|---|---|---|\n| Bemanning | 14 | 120 | 130 |", "nl"),
        ("Income and expenditure     2024    2027    2028\nCrew             25      150      160", "en"),
    ],
)
def test_sums_by_year_are_a_budget(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == []


def test_a_bare_number_after_a_label_counts_what_the_label_names(targets) -> None:
    assert read(targets, "Indicators\n\n- Trees sown per year: 60", "en") == [(60, "trees", None, None)]


def test_a_year_at_the_end_of_a_sentence_makes_no_table(targets) -> None:
    words = "We count boats in 2026 and 2030\nand we will paint 12 quays by 2029."
    assert [one[:3] for one in read(targets, words, "en")] == [(12, "quays", 2029)]
