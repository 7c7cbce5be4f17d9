"""What a number counts: people by their work, what a row is about, the whole of a part, what was told before."""

import pytest


def _units(found, value: float) -> list[str | None]:
    return [one.unit for one in found if one.value == value]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("Train 500 bricklayers by 2031.", "en", "persons"),
        ("Recruit 500 magistrates by 2031.", "en", "persons"),
        ("Train 500 craftspeople by 2031.", "en", "persons"),
        ("Recruit 500 dockmen by 2031.", "en", "persons"),
        ("Tegen 2031 leiden we 500 rectoren op.", "nl", "persons"),
        ("Tegen 2031 leiden we 500 studerenden op.", "nl", "persons"),
        ("Tegen 2031 leiden we 500 afgevaardigden op.", "nl", "persons"),
        ("Tegen 2031 leiden we 500 elektriciens op.", "nl", "persons"),
        ("Install 500 radiators by 2031.", "en", "radiators"),
        ("Tegen 2031 plaatsen we 500 motoren.", "nl", "motoren"),
        ("Tegen 2031 beschermen we 500 eenden.", "nl", "eenden"),
        ("Offer 500 micro-credentials by 2031.", "en", "courses"),
        ("Housing for dock crews: 500 units by 2031.", "en", "dwellings"),
        ("Install 500 units by 2031.", "en", "units"),
    ],
)
def test_a_noun_tells_what_is_counted(targets, words: str, language: str, unit: str) -> None:
    assert _units(targets(words, language), 500) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We train 90 crews of 3 to 10 heads, of which at least 45 at sea, by 2031.", "en", 45, "crews"),
        ("We bouwen 90 modules van 3 tot 10 EC, waarvan minstens 45 op zee, tegen 2031.", "nl", 45, "courses"),
        ("By 2031 90 homes get two blinds, rising to 140 in 2033.", "en", 140, "dwellings"),
        ("Recruit 30 sailors in three rounds: 8 in 2030, 10 in 2031 and 12 in 2032.", "en", 10, "persons"),
        ("Of the 64 hectares we own, 21 are to be left to birds by 2031.", "en", 21, "hectares"),
        ("Van de 64 hectare die wij bezitten, geven we er 21 aan de vogels tegen 2031.", "nl", 21, "hectares"),
        ("The yard had 58 volunteers. They will be no fewer than 90 in 2031.", "en", 90, "persons"),
        ("De werf telde 58 vrijwilligers. In 2031 zijn dat er 90.", "nl", 90, "persons"),
        ("Children who lack a berth will get a bed, some 90 a year from 2030.", "en", 90, "persons"),
        ("Every dock home will be dry by 2031 (now 71%), and 90 will get a pump.", "en", 90, "dwellings"),
        ("We will grow our offer of micro-credentials from 34 to 90 by 2031.", "en", 90, "courses"),
        ("Limit classes in the first three years to 90 by 2031.", "en", 90, "pupils"),
        ("We brengen klassen in de eerste jaren naar 15 tegen 2031.", "nl", 15, "pupils"),
        ("Kinderen zonder ligplaats krijgen een kooi, in totaal 90 per jaar.", "nl", 90, "persons"),
    ],
)
def test_a_bare_number_counts_what_was_told_before(figures, words, language, value, unit) -> None:
    assert _units(figures(words, language), value) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("The fleet emitted 2,000 tonnes of CO2. In 2031 that is at most 900 tonnes.", "en", "tonnes_co2"),
        ("De vloot stootte 2.000 ton CO2 uit. In 2031 is dat hoogstens 900 ton.", "nl", "tonnes_co2"),
        ("The fleet emitted 2,000 tonnes of CO2. In 2031 we bury at most 900 tonnes of waste.", "en", "tonnes"),
        ("De vloot stootte 2.000 ton CO2 uit. In 2031 storten we hoogstens 900 ton afval.", "nl", "tonnes"),
    ],
)
def test_tonnes_are_of_what_the_sentence_before_was_about(figures, words, language, unit) -> None:
    assert _units(figures(words, language), 900) == [unit]


@pytest.mark.parametrize(
    ("row", "language", "value", "unit"),
    [
        ("Sailor cabins owned | 400 | 600", "en", 600, "count"),
        ("Student rooms owned | 400 | 600", "en", 600, "rooms"),
        ("Students with a cabin | 400 | 600", "en", 600, "students"),
        ("Boardings (million) | 400 | 600", "en", 600, "million"),
        ("Killed or badly hurt | 400 | 600", "en", 600, "persons"),
        ("Fleet emissions (tonnes) | 400 | 600", "en", 600, "tonnes_co2"),
        ("Fleet emissions (tonnes CO2) | 400 | 600", "en", 600, "tonnes_co2"),
        ("Waste (tonnes) | 400 | 600", "en", 600, "tonnes"),
        ("Crew who would come again (eNPS) | 4 | 20", "en", 20, "score"),
        ("Omzet haven (× € 1 mln) | 400 | 600", "nl", 600, "eur_million"),
        ("Omzet haven (x € 1.000) | 400 | 600", "nl", 600_000, "eur"),
        ("CO2-uitstoot vloot (kton) | 4 | 6", "nl", 6_000, "tonnes_co2"),
    ],
)
def test_the_name_of_a_row_tells_what_its_values_are(figures, row, language, value, unit) -> None:
    found = figures(f"| Indicator | 2027 | 2031 |\n|---|---|---|\n| {row} |", language)
    assert _units(found, value) == [unit]
