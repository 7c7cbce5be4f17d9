"""Years that a line names with a value for each: what was, and what is aimed at."""

import pytest

PLAN = {
    "nl": "Meerjarenplan 2026-2031\n\nIn 2022 telde de haven 61 boten. In 2023 waren het er 58.\n\n",
    "en": "Harbour plan 2026-2031\n\nIn 2022 the harbour counted 61 ferries; in 2023 it was 58.\n\n",
}


def own(targets, words: str, language: str) -> list[tuple[float, str | None, int | None]]:
    found = [one for one in targets(PLAN[language] + words, language) if one.own and one.kind != "event"]
    return [(one.value, one.unit, one.due.year if one.due else None) for one in found]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        (
            "  I-1   Aandeel schone boten\n         NM 2024: 31 %     SW 2028: 48 %      SW 2031: 60 %",
            "nl",
            [(48, "percent", 2028), (60, "percent", 2031)],
        ),
        (
            "Lengte van de kade met walstroom (km)\n  SW 2027: 3,5 / SW 2029: 4,6 / SW 2031: 5,5",
            "nl",
            [(3.5, "kilometres", 2027), (4.6, "kilometres", 2029), (5.5, "kilometres", 2031)],
        ),
        (
            "Nieuw bos op de duinen.\n  streefwaarde (ha, cumulatief)  2026: 20   2027: 50   2028: 85",
            "nl",
            [(20, "hectares", 2026), (50, "hectares", 2027), (85, "hectares", 2028)],
        ),
        (
            "aantal leerlingen op zee:   2023-2024 (nulmeting) 212 | 2027-2028 300 | 2029-2030 375",
            "nl",
            [(300, "pupils", 2028), (375, "pupils", 2030)],
        ),
        (
            "Share of clean ferries: baseline 2024: 31%, target 2028: 48%, target 2031: 60%",
            "en",
            [(48, "percent", 2028), (60, "percent", 2031)],
        ),
        (
            "New woods on the dunes.\n  target (ha)  2026: 20   2027: 50   2028: 85",
            "en",
            [(20, "hectares", 2026), (50, "hectares", 2027), (85, "hectares", 2028)],
        ),
    ],
)
def test_values_of_years_to_come_are_targets(targets, words: str, language: str, expected) -> None:
    assert own(targets, words, language) == expected


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Aantal boten: 2021: 61, 2022: 58, 2023: 55", "nl"),
        ("Boats moored: 2021: 61, 2022: 58, 2023: 55", "en"),
        ("Besluiten van de raad: 2021: 12 / 2022: 14", "nl"),
    ],
)
def test_values_of_years_gone_by_are_none(targets, words: str, language: str) -> None:
    assert own(targets, words, language) == []


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("Steigers aan de dokken - 2026: 95 - 2028: 120 bomen", "nl", "trees"),
        (
            "| Actie | Resultaat | Termijn |\n|---|---|---|\n| Groen | 2026: 95 - 2028: 120 bomen | 2028 |",
            "nl",
            "trees",
        ),
        ("Groei van de kade - 2026: 95 - 2028: 120 m²", "nl", "square_metres"),
        ("Green docks - 2026: 95 - 2028: 120 trees", "en", "trees"),
        ("| Action | Output | By when |\n|---|---|---|\n| Green | 2026: 95 - 2028: 120 trees | 2028 |", "en", "trees"),
    ],
)
def test_the_unit_of_the_last_value_is_that_of_all(targets, words: str, language: str, unit: str) -> None:
    assert own(targets, words, language) == [(95, unit, 2026), (120, unit, 2028)]
