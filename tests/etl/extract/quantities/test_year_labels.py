"""Years that name the figure right after them, that a later sentence calls then, or that the plan lends."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("nulmeting 2025: 22 % → mijlpaal 2028: 19 % → einddoel 2031: 15 %", "nl", [(19, 2028), (15, 2031)]),
        ("Baseline 2024: 31%; target 2030: 48%.", "en", [(48, 2030)]),
        ("Answered in full – 2028: 60%, 2030: 75% and 2032: at least 90%.", "en", [(60, 2028), (75, 2030), (90, 2032)]),
        ("In 2029 vaart 1 op 3 mee. Op alle 41 kaden is dan een schipper.", "nl", [(33.33, 2029), (41, 2029)]),
        ("De kas zakt in geen enkel jaar onder 25%.", "nl", [(25, None)]),
        ("De kas zakte in 2024 onder 25%.", "nl", []),
        ("Reserves fall in no year below 5%.", "en", [(5, None)]),
        ("In future 80% of checks take place at sea.", "en", [(80, None)]),
        ("Van de controles gebeurt 80% straks op zee.", "nl", [(80, None)]),
        ("Van de controles gebeurt 80% op zee.", "nl", []),
    ],
)
def test_a_year_names_the_figure_after_it(promised, words: str, language: str, found: list[tuple]) -> None:
    assert [(value, year) for value, _, year in promised(words, language)] == found


def test_a_length_of_time_alone_is_no_date_of_its_own(targets) -> None:
    plan = "# Harbour plan 2026-2031\n\nTargets without a date are for 2031.\n\n## 1. Crews\n\n"
    [target] = targets(plan + "We are recruiting 240 pilots over three years.", "en")
    assert target.due.year == 2031
