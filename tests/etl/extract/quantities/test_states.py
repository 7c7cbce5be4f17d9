"""What will be so by a date, told in the present tense and gone on with; how much of the time something works."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("In 2030 half of all trips are made by boat. Cars carry a third of them.", "en", [50, 33.33]),
        ("By 2030 we will serve 40 coves. A quarter of households there have no tap.", "en", [40]),
        ("By 2030 our crews serve 40 coves. At present 80% of these have a pier.", "en", [40]),
        ("In 2030 gebeurt de helft van de ritten per boot. Auto's nemen een derde van de ritten.", "nl", [50, 33.33]),
        ("In 2030 willen we de helft van de ritten per boot. Auto's nemen een derde van de ritten.", "nl", [50]),
        ("The lock is available 99.5% of the time.", "en", [99.5]),
        ("The lock was available 99.5% of the time.", "en", []),
        ("De sluis is 99,5 % van de tijd beschikbaar.", "nl", [99.5]),
        ("De sluis was 99,5 % van de tijd beschikbaar.", "nl", []),
        ("In 90% of cases a boat arrives in fifteen minutes.", "en", [90]),
        ("Calls are answered in under ten seconds in 90% of cases.", "en", [90]),
        ("- Shelter for 600 sailors a year who are at the edge of the port", "en", [600]),
        ("De dienst controleert elk jaar 120 bedrijven.", "nl", [120]),
        ("De dienst controleerde vorig jaar 120 bedrijven.", "nl", []),
        ("Child-friendly cabins, three of them by the end of 2028.", "en", [3]),
    ],
)
def test_what_will_be_so(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("head", "row", "language", "found"),
    [
        ("Scope | Base year 2019 | Reduction | Year", "Docks | 148,200 | 46.2% | 2030", "en", [(46.2, 2030)]),
        ("Action | Expected reduction | Cost | When", "Docks | 12% | £3m | 2029", "en", []),
        ("Bron | Uitgangspunt 2020 | Vermindering | Jaar", "Kade | 148.200 | 46 % | 2030", "nl", [(46, 2030)]),
        ("Actie | Verwachte vermindering | Wanneer", "Kade | 12 % | 2029", "nl", []),
        ("Afspraak met de clubs | Wanneer", "Helft van de besturen divers | 2029", "nl", [(50, 2029)]),
        ("Commitment of the clubs | By", "Half of all boards are mixed | 2029", "en", [(50, 2029)]),
    ],
)
def test_columns_of_changes_and_of_agreements(targets, head: str, row: str, language: str, found: list[tuple]) -> None:
    plan = {
        "nl": "# Havenplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.",
        "en": "# Harbour plan 2026-2031\n\nThe last plan was completed in 2024.",
    }
    words = f"{plan[language]}\n\n| {head} |\n|{'---|' * (head.count('|') + 1)}\n| {row} |"
    assert [(one.value, one.due.year) for one in targets(words, language) if one.value is not None] == found
