"""Figures that a label calls what is wanted, in the unit just told; bounds, rests and signs without a verb."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Collisions: 2.3 per thousand trips in 2024. Commitment: no more than 1.5.", "en", (1.5, "per_1000")),
        ("Absence stands at 6.2%. The bar we set ourselves is 4.8.", "en", (4.8, "percent")),
        (
            "Tests find 19% of pumps broken. The pass mark: 95 pumps in every hundred still running.",
            "en",
            (95, "percent"),
        ),
        ("Vacancy is 9%. The yardstick for this plan: 6.", "en", (6, "percent")),
        ("The fair drew 97,000 visitors in 2024. 125,000 is the aim.", "en", (125000, "persons")),
        ("Reserves stand at 4%. Our golden rule is stricter: 6%.", "en", (6, "percent")),
        ("Het verzuim zit nu op 7,1%. Onze lat ligt op 5,4.", "nl", (5.4, "percent")),
        ("Bootdiefstal: 1 op 12 aangiften wordt opgehelderd. Ambitie: 1 op 8.", "nl", (12.5, "percent")),
        ("De leegstand bedraagt 9%. Onze norm is strenger: 6.", "nl", (6, "percent")),
        ("De wachttijd bedraagt 31 dagen. Afspraak: niet meer dan 20.", "nl", (20, "days")),
        ("De kermis trok in 2024 97.000 bezoekers. 125.000 is de inzet.", "nl", (125000, "persons")),
        ("Wij onderschrijven die 4 %.", "nl", (4, "percent")),
        ("The crew reaffirms the 48% reduction.", "en", (48, "percent")),
    ],
)
def test_a_label_makes_a_target_in_the_unit_just_told(promised, words: str, language: str, found: tuple) -> None:
    assert promised(words, language) == [(*found, None)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Collisions: 2.3 per thousand trips in 2024. The national figure is 3.1.", "en"),
        ("The fair drew 97,000 visitors in 2024. 125,000 was the record, set in 1999.", "en"),
        ("Absence stands at 6.2%. The worst month saw 8.1.", "en"),
        ("Het verzuim zit nu op 7,1%. Het landelijke cijfer ligt op 5,4.", "nl"),
        ("Het verloop was 14% in 2024. Ter vergelijking: 9 in de regio.", "nl"),
    ],
)
def test_a_label_of_something_else_makes_none(promised, words: str, language: str) -> None:
    assert promised(words, language) == []


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Nine piers are lit. The remaining seven follow, the last in 2029.", "en", [(7, "piers", 2029)]),
        ("Nine piers are lit. The remaining seven were closed in 2019.", "en", []),
        ("Twelve of the 29 piers are lit. The other seventeen are too small.", "en", []),
        ("De 9 steigers zijn verlicht. De overige 7 volgen, de laatste in 2029.", "nl", [(7, "steigers", 2029)]),
        ("De 9 steigers zijn verlicht. De overige 7 sloten in 2019.", "nl", []),
        ("The gap of seventeen piers is closed by the end of 2030.", "en", [(17, "piers", 2030)]),
        ("There is a gap of seventeen piers in 2030.", "en", []),
        ("Het gat van zeventien steigers is gedicht tegen eind 2030.", "nl", [(17, "steigers", 2030)]),
        ("Vacancies below 4.5%.", "en", [(4.5, "percent", None)]),
        ("Last year, vacancies were below 4.5%.", "en", []),
        ("Verzuim tot onder 5 %.", "nl", [(5, "percent", None)]),
        ("- avoidable delays: -25% compared with 2023", "en", [(25, "percent", None)]),
        ("- vermijdbare vertraging: -25 % t.o.v. 2023", "nl", [(25, "percent", None)]),
        ("- paths never narrower than 1.8 metres", "en", [(1.8, "metres", None)]),
        ("Steigers nooit smaller dan 1,8 meter.", "nl", [(1.8, "metres", None)]),
        ("- Piers with a lamp: from roughly one in ten at present to one in two", "en", [(50, "percent", None)]),
        (
            "Nobody waits more than twelve weeks for a berth, or ten for a lift.",
            "en",
            [(12, "weeks", None), (10, "weeks", None)],
        ),
    ],
)
def test_rests_bounds_and_signs_without_a_verb(promised, words: str, language: str, found: list[tuple]) -> None:
    assert promised(words, language) == found


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("## E-15-3 Open Research Labs", "en"),
        ("## T-I21-4 Launch Skipper Programmes", "en"),
        ("## M-15-2 Open Meetpunten", "nl"),
        ("## M-16-4 Start Scholen", "nl"),
    ],
)
def test_a_code_with_strokes_counts_nothing(promised, words: str, language: str) -> None:
    assert promised(words, language) == []
