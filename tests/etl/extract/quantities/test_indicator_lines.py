"""Lines that name an indicator, its target and, beside it, where it comes from."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("1. Number of clean ferries in the harbour: 130, baseline: 80", "en", [130]),
        ("1. Ten of the busiest quays have a camera: 10, baseline: 0", "en", [10]),
        ("1. Number of clubs that have used the night course: 60, baseline: 40", "en", [60]),
        ("1. Share of tows that end well at night: 91%, baseline: ~85%", "en", [91]),
        ("- Number of clean ferries: 130 (baseline 80)", "en", [130]),
        ("- Clean ferries: 130 (was: 80)", "en", [130]),
        ("1. Aantal schone veren in de haven: 130, nulmeting: 80", "nl", [130]),
        ("1. Tien van de drukste kades hebben een camera: 10, nulmeting: 0", "nl", [10]),
        ("- Aantal schone veren: 130 (nulmeting 80)", "nl", [130]),
    ],
)
def test_the_value_is_the_target_and_the_baseline_none(promised, words: str, language: str, values: list) -> None:
    heading = {"en": "### Indicators\n\n", "nl": "### Indicatoren\n\n"}[language]
    assert [value for value, _, _ in promised(heading + words, language)] == values


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("- Number of ferries in 2024: 80, baseline: 60", "en"),
        ("- Budget: €3 million, of which 1 million for quays", "en"),
        ("- Aantal veren in 2024: 80, nulmeting: 60", "nl"),
        ("- Budget: € 3 miljoen, waarvan 1 miljoen voor kades", "nl"),
    ],
)
def test_what_was_measured_or_budgeted_is_none(promised, words: str, language: str) -> None:
    assert promised(words, language) == []
