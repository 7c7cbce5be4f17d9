"""Rows of sums, numbers of a list amid a sentence, limits within a share, rhythms of months, what will be reached."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN


def read(targets, words: str, language: str) -> list[tuple]:
    found = targets(PLAN[language] + words, language)
    return [(one.value, one.unit, one.due and one.due.year) for one in found if one.kind != "event"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Kade 2027 2028 2029 2030 Touwslagersveld € 200.000 € 200.000 € 250.000 € - Dok € 70.000 € - € 50.000", "nl"),
        ("We will 1 Plant reeds along the dike 2 Open the pier 3 Mend the lights 4 Sound the channel by 2029.", "en"),
        ("Introduce more zero emission vessels in the fleet by 2030.", "en"),
        ("A 5-yearly survey of the dunes was made.", "en"),
    ],
)
def test_no_target_is_read_into_it(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == []


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("We will see 90% of calls answered within 20 seconds by 2029.", "en", (90, "percent", 2029)),
        ("- Sick leave is reduced, with an overall rate below 5% by 2029", "en", (5, "percent", 2029)),
        ("We will send the council a 6-monthly report.", "en", (2, "times_per_year", None)),
        ("We will meet the pilots on a 3-monthly basis.", "en", (4, "times_per_year", None)),
        ("We willen de raad een 6-maandelijks verslag bezorgen.", "nl", (2, "times_per_year", None)),
        ("We will win a minimum 5% point improvement by 2029.", "en", (5, "percentage_points", 2029)),
        ("We willen de dienst versterken met een 30-tal VTE.", "nl", (30, "fte", None)),
        ("## Measures of success\n\n- 50% of the crews have been trained to swim", "en", (50, "percent", None)),
    ],
)
def test_one_target_is_read(targets, words: str, language: str, wanted: tuple) -> None:
    assert read(targets, words, language) == [wanted]


def test_what_a_column_of_targets_counts_is_a_target_though_nothing_declares_it(targets) -> None:
    table = "| Measure | Target 2029 |\n|---|---|\n| Classes | 63,500 attending a class |"
    assert [value for value, _, _ in read(targets, table, "en")] == [63500]


def test_what_was_done_is_no_target_without_such_a_heading(targets) -> None:
    assert read(targets, "## Our history\n\n- 50% of the crews have been trained to swim", "en") == []


def test_a_working_year_that_has_begun_is_not_over(targets) -> None:
    plan = "# Harbour priorities 2025/26\n\nIn 2024/25 the pilots met their aims; by March 2026 they meet the next.\n\n"
    [found] = targets(f"{plan}The pilots need to cut their delays by at least 4% across 2025/26.", "en")[-1:]
    assert (found.value, found.unit, found.due.year) == (4, "percent", 2026)
