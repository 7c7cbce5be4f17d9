"""What a figure counts: declared units, rates, else the noun that follows."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We geven 3,50 euro/inwoner uit.", "nl", 3.5, "eur_per_inhabitant"),
        ("We geven 3,50 euro per inwoner uit.", "nl", 3.5, "eur_per_inhabitant"),
        ("We openen minstens 38 uur per week.", "nl", 38, "hours_per_week"),
        ("We leggen 12 km fietspad aan.", "nl", 12, "kilometres"),
        ("We leggen 2.500 m² groen aan.", "nl", 2500, "square_metres"),
        ("We bouwen 200 betaalbare huurwoningen per jaar.", "nl", 200, "dwellings"),
        ("We plaatsen 40 nieuwe zitbanken in het park.", "nl", 40, "zitbanken"),
        ("We stijgen met 3 procentpunt.", "nl", 3, "percentage_points"),
        ("We organiseren vier keer per jaar overleg.", "nl", 4, "times_per_year"),
        ("We will spend £9.95 a week on it.", "en", 9.95, "gbp_per_week"),
        ("We will build 30 new affordable homes.", "en", 30, "dwellings"),
        ("We will install 40 new public benches in the park.", "en", 40, "benches"),
        ("We will cut 51,000 tCO2e.", "en", 51_000, "tonnes_co2"),
        ("We will add 400 hectares of forest.", "en", 400, "hectares"),
        ("We will recruit 6,500 more teachers.", "en", 6500, "persons"),
        ("- Sign 20 MoUs with firms.", "en", 20, "mous"),
    ],
)
def test_the_unit_is_a_declared_one_or_the_noun(targets, words: str, language: str, value: float, unit: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We overleggen jaarlijks met de buurt.", "nl", 1, "times_per_year"),
        ("We overleggen maandelijks met de buurt.", "nl", 12, "times_per_year"),
        ("We overleggen tweemaal per jaar met de buurt.", "nl", 2, "times_per_year"),
        ("We houden een tweejaarlijkse enquête.", "nl", 0.5, "times_per_year"),
        ("We houden elke week een zitdag.", "nl", 1, "times_per_week"),
        ("We will report annually.", "en", 1, "times_per_year"),
        ("We will report twice a year.", "en", 2, "times_per_year"),
        ("We will report at least every 3 months.", "en", 4, "times_per_year"),
        ("We will hold biennial reviews.", "en", 0.5, "times_per_year"),
    ],
)
def test_a_rhythm_is_so_many_times_a_year_or_week(targets, words: str, language: str, value: float, unit: str) -> None:
    [found] = targets(words, language)
    assert (found.kind, found.value, found.unit) == ("frequency", value, unit)


def test_a_count_after_a_rhythm_is_how_often(targets) -> None:
    [found] = targets("We organiseren jaarlijks twee grote opruimacties.", "nl")
    assert (found.kind, found.value, found.unit) == ("frequency", 2, "times_per_year")


def test_a_rhythm_in_a_name_or_beside_a_count_is_no_target_of_its_own(targets) -> None:
    assert targets("We will add it to the Annual Performance Plan.", "en") == []
    [found] = targets("We bouwen jaarlijks 200 woningen.", "nl")
    assert (found.value, found.unit) == (200, "dwellings")


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("We willen dat één op vier woningen betaalbaar is.", "nl", 25),
        ("We willen dat 7 op de 10 jongeren sporten.", "nl", 70),
        ("We willen dat twee derde van de leerlingen fietst.", "nl", 66.67),
        ("We willen dat de helft van de leerlingen fietst.", "nl", 50),
        ("We will make one in four homes affordable.", "en", 25),
        ("We will bring two thirds of pupils to school by bicycle.", "en", 66.67),
        ("We will win nine out of ten of them.", "en", 90),
        ("We will reach three quarters of households.", "en", 75),
    ],
)
def test_a_share_in_words_is_a_percentage(targets, words: str, language: str, value: float) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (value, "percent")


@pytest.mark.parametrize(
    ("words", "language", "low", "high", "unit"),
    [
        ("We renoveren 10-15 gebouwen.", "nl", 10, 15, "buildings"),
        ("We besparen 10 tot 15 % op energie.", "nl", 10, 15, "percent"),
        ("We besparen 10 % à 15 % op energie.", "nl", 10, 15, "percent"),
        ("We bouwen ca. 2.000 à 4.000 fietsparkeerplaatsen.", "nl", 2000, 4000, "bicycle_places"),
        ("We bouwen tussen 300 en 500 woningen.", "nl", 300, 500, "dwellings"),
        ("We will build between 5 and 8 schools.", "en", 5, 8, "schools"),
        ("We will save 10-15 % of energy.", "en", 10, 15, "percent"),
        ("We will spend £2 to £3 million.", "en", 2, 3, "gbp_million"),
    ],
)
def test_two_numbers_that_belong_together_are_a_range(
    targets, words: str, language: str, low: float, high: float, unit: str
) -> None:
    [found] = targets(words, language)
    assert (found.kind, found.value, found.value_high, found.unit) == ("range", low, high, unit)


def test_two_numbers_that_do_not_belong_together_are_two_targets(targets) -> None:
    found = targets("We bouwen 300 woningen en 500 laadpalen.", "nl")
    assert [(one.value, one.unit) for one in found] == [(300, "dwellings"), (500, "charging_points")]


@pytest.mark.parametrize(
    ("words", "bound", "direction"),
    [
        ("We besparen minstens 20 %.", "at_least", "less"),
        ("We verhogen het aandeel tot maximaal 20 %.", "at_most", "more"),
        ("We planten zo’n 300 bomen.", "about", None),
        ("We willen 25 % meer fietsers.", "exact", "more"),
        ("We willen 25 % minder afval.", "exact", "less"),
        ("We planten 300 bomen of meer.", "at_least", None),
    ],
)
def test_bound_and_direction_come_from_the_words_around(targets, words: str, bound: str, direction: str | None) -> None:
    [found] = targets(words, "nl")
    assert (found.bound, found.direction) == (bound, direction)


@pytest.mark.parametrize(
    ("words", "language", "value", "direction"),
    [
        ("We halveren het aantal doden.", "nl", 50, "less"),
        ("We verdubbelen het budget.", "nl", 100, "more"),
        ("We will halve the number of deaths.", "en", 50, "less"),
        ("We will double the budget.", "en", 100, "more"),
    ],
)
def test_halving_and_doubling_are_changes_in_percent(
    targets, words: str, language: str, value: float, direction: str
) -> None:
    [found] = targets(words, language)
    assert (found.kind, found.value, found.unit, found.direction) == ("reach", value, "percent", direction)
