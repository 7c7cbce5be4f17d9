"""What a bare number counts: the thing its sentence is about, what the one before counts, the kind of a part."""

import pytest

OPEN = {
    "en": "# Port 2026-2030\n\nIn 2024 it had 90 boats.\n\n",
    "nl": "# Haven 2026-2030\n\nIn 2024 had ze 90 boten.\n\n",
}


def _units(found, value: float) -> list[str | None]:
    return [one.unit for one in found if one.value == value]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("Casualties on our quays will fall from 743 in 2024 to 500 in 2029.", "en", 500, "persons"),
        ("All cars of the port are electric by the end of 2027: 310 in total.", "en", 310, "cars"),
        ("Safe rooms for crews, three of them by 2028", "en", 3, "rooms"),
        ("Referrals from partners rise to 4,200 by 2029.", "en", 4200, None),
        ("The index of our students rises to 110 by 2029.", "en", 110, None),
        ("Students rate the quay 7.6 by 2029.", "en", 7.6, None),
        ("Alle gebouwen zijn in 2030 veilig; in 2028 pakken we er achttien aan.", "nl", 18, "buildings"),
        ("De index van onze studenten stijgt naar 110 in 2029.", "nl", 110, None),
    ],
)
def test_a_bare_number_counts_what_its_sentence_is_about(targets, words, language, value, unit) -> None:
    assert _units(targets(OPEN[language] + words, language), value) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("Last year 900 trees were planted. We will raise that to 6,500 a year by 2029.", "en", 6500, "trees"),
        ("Quays are open 22 hours a week now. We will bring that to 40 hours by 2028.", "en", 40, "hours_per_week"),
        ("Quays are open 22 hours a week now. We will train crews for 40 hours by 2028.", "en", 40, "hours"),
        ("Vorig jaar werden 900 bomen geplant. We brengen dat op 6.500 per jaar in 2029.", "nl", 6500, "trees"),
        ("In 2024 plantten we 900 bomen. Dat aantal trekken we op tot 6.500 in 2029.", "nl", 6500, "trees"),
        ("De kades zijn nu 22 uur per week open. We brengen dat op 40 uur.", "nl", 40, "hours_per_week"),
        ("In 2027 planten we 900 bomen en het jaar daarop 1200.", "nl", 1200, "trees"),
        ("In 2028 we will plant 900 trees, and a year later 1,200.", "en", 1200, "trees"),
        ("De kades zijn 22 uur per week open; tegen 2028 wordt dat 40 uur.", "nl", 40, "hours_per_week"),
    ],
)
def test_what_is_taken_up_is_counted_as_before(targets, words, language, value, unit) -> None:
    assert _units(targets(OPEN[language] + words, language), value) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We starten de bouw van 1.800 woningen, en tot 2029 willen we er 3.900 opleveren.", "nl", 3900, "dwellings"),
        ("We starten de bouw van 1.800 woningen, en tot 2029 willen we er 3.900 opleveren.", "nl", 1800, "dwellings"),
        ("De haven telt 40 bruggen. Tegen 2029 zullen we er minstens 12 herstellen.", "nl", 12, "bridges"),
        ("Van de 40 scholen zullen we er 12 vergroenen tegen 2029.", "nl", 12, "schools"),
        ("We willen dat er in 2028 40 steigers komen.", "nl", 40, "steigers"),
        ("Ensure that at least 600 of these are affordable flats by 2029.", "en", 600, "dwellings"),
        ("We zorgen dat minstens 600 hiervan sociale woningen zijn tegen 2029.", "nl", 600, "dwellings"),
    ],
)
def test_a_noun_that_is_left_out_is_found(targets, words, language, value, unit) -> None:
    assert _units(targets(OPEN[language] + words, language), value) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("Woods bind 72 tonnes of CO2. That would be 50 tonnes. We want 75 tonnes in 2030.", "en", "tonnes_co2"),
        ("Het bos bindt 72 ton CO2. Dat zou 50 ton worden. Wij willen 75 ton in 2030.", "nl", "tonnes_co2"),
    ],
)
def test_tonnes_are_what_their_paragraph_tells(targets, words, language, unit) -> None:
    assert _units(targets(OPEN[language] + words, language), 75) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We will train 800 more GPs by 2029.", "en", 800, "persons"),
        ("We will have 80 doctoral candidates by 2029.", "en", 80, "students"),
        ("We groeien naar 300 cursisten in 2029.", "nl", 300, "students"),
        ("- Walks along the quay, at least 4 a year", "en", 4, "times_per_year"),
        ("- Double the number of small firms with a permit\n(from 640 to 1,280 by 2030).", "en", 1280, "companies"),
        ("We want pilots in 22 Member States by 2029.", "en", 22, "countries"),
        ("We ontvangen 200 collega's tegen 2029.", "nl", 200, "persons"),
        ("We leiden 40 cultuurbuddy's op tegen 2028.", "nl", 40, "persons"),
        ("We willen loodsen in 22 lidstaten tegen 2029.", "nl", 22, "countries"),
    ],
)
def test_short_names_and_compounds_are_of_their_family(targets, words, language, value, unit) -> None:
    assert _units(targets(OPEN[language] + words, language), value) == [unit]


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Clinic admissions, fishing knife, under 25", "persons"),
        ("Energy use, kWh", "kwh"),
        ("Hulls, m2", "square_metres"),
    ],
)
def test_an_age_in_a_row_is_no_unit(targets, title, unit) -> None:
    table = f"| Measure | 2025 | 2028 |\n|---|---|---|\n| {title} | 48 | 36 |"
    assert _units(targets(f"# Port 2026-2030\n\n## Targets\n\n{table}", "en"), 36) == [unit]
