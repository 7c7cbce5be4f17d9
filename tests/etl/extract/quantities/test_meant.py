"""A number without a noun of its own: what the words before it count, mark, weigh or offer room for."""

import pytest


def _units(found, value: float) -> list[str | None]:
    return [one.unit for one in found if one.value == value]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("Er varen nu 30 dienstvoertuigen rond. Tegen 2029 zijn het er 70.", "nl", 70, "cars"),
        ("Er rijden 30 dienstvoertuigen. Eind 2028 zijn het er 70, in 2031 90.", "nl", 90, "cars"),
        ("De haven bezit elf gebouwen. We isoleren er zes volledig tegen 2030.", "nl", 6, "buildings"),
        ("Er komen 500 stallingsplaatsen, waarvan 80 overdekte tegen 2029.", "nl", 80, "bicycle_places"),
        ("We planten 900 bomen tegen 2030, zo'n 150 per plantseizoen.", "nl", 150, "trees"),
        ("We will plant 900 trees by 2031, about 150 a season.", "en", 150, "trees"),
        ("The port owns eleven buildings. We will insulate six of them by 2031.", "en", 6, "buildings"),
        ("Vorig jaar slaagden 90 duikers. We brengen dat aantal op 140 per jaar in 2030.", "nl", 140, "persons"),
        ("Last year 90 divers passed. We will raise that number to 140 a year by 2030.", "en", 140, "persons"),
    ],
)
def test_it_counts_what_was_counted_before(figures, words: str, language: str, value: float, unit: str) -> None:
    assert _units(figures(words, language), value) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("De tevredenheid over de kade stijgt van 3,1 naar 3,7 in 2030.", "nl", 3.7, "score"),
        ("De matrozen moeten ons in 2030 een 8 geven.", "nl", 8, "score"),
        ("Raise the visitor satisfaction score from 58 to 66 by 2030.", "en", 66, "score"),
        ("De opcentiemen dalen van 910 naar 880 in 2030.", "nl", 880, "surcharge_centimes"),
        ("De matroos-bootratio daalt naar 12 in 2030.", "nl", 12, "ratio"),
        ("De parkeernorm gaat naar 0,4 per ligplaats.", "nl", 0.4, "ratio"),
        ("Cut the parking standard to 0.4 per berth by 2030.", "en", 0.4, "ratio"),
        ("Reduce drownings and deaths to no more than 4 per year by 2030.", "en", 4, "persons"),
        ("We beperken het aantal verkeersdoden tot hoogstens 4 per jaar in 2030.", "nl", 4, "persons"),
    ],
)
def test_it_is_a_mark_a_ratio_or_the_level_of_a_thing(figures, words: str, language: str, value, unit: str) -> None:
    assert _units(figures(words, language), value) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("We verlagen de CO2-uitstoot van de vloot tot 900 ton in 2030.", "nl", "tonnes_co2"),
        ("We verlagen de uitstoot van stikstof tot 900 ton in 2030.", "nl", "tonnes"),
        ("We brengen het afval in de haven terug tot 900 ton in 2030.", "nl", "tonnes"),
        ("We will cut the carbon emissions of the fleet to 900 tonnes by 2030.", "en", "tonnes_co2"),
        ("We will cut waste in the port to 900 tonnes by 2030.", "en", "tonnes"),
        ("We will cut emissions of ammonia to 900 tonnes by 2030.", "en", "tonnes"),
    ],
)
def test_tonnes_are_of_what_the_words_are_about(targets, words: str, language: str, unit: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (900, unit)


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("We bouwen tegen 2030 een fietsenstalling met 300 plekken.", "nl", "bicycle_places"),
        ("We bouwen tegen 2030 een parkeergarage met 300 plaatsen.", "nl", "parking_places"),
        ("We bouwen tegen 2030 een crèche met 300 plaatsen.", "nl", "plaatsen"),
        ("We will build a cycle hub with 300 spaces by 2030.", "en", "bicycle_places"),
        ("We will build a car park with 300 spaces by 2030.", "en", "parking_places"),
        ("We will build a nursery with 300 spaces by 2030.", "en", "spaces"),
    ],
)
def test_places_are_of_what_they_are_in(figures, words: str, language: str, unit: str) -> None:
    assert _units(figures(words, language), 300) == [unit]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("Elke matroos krijgt per week minstens 6 lesuren.", "nl", 6, "hours_per_week"),
        ("De kade is minstens vijf dagen in de week open.", "nl", 5, "days_per_week"),
        ("De schuld per inwoner blijft in 2030 onder 800 euro.", "nl", 800, "eur_per_inhabitant"),
        ("Every sailor will get each week at least 6 hours of lessons.", "en", 6, "hours_per_week"),
        ("We will keep debt per inhabitant below €800 by 2030.", "en", 800, "eur_per_inhabitant"),
        ("Matrozen oefenen twee keer per week 6 uur.", "nl", 6, "hours"),
    ],
)
def test_a_rate_may_be_told_before_its_number(figures, words: str, language: str, value: float, unit: str) -> None:
    assert _units(figures(words, language), value) == [unit]


def test_they_of_another_goal_or_a_noun_of_its_own_stay_apart(figures) -> None:
    words = "De haven bezit elf gebouwen. Er komen 40 meerpalen tegen 2030."
    assert _units(figures(words, "nl"), 40) == ["meerpalen"]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("De tevredenheid stijgt naar 8 op 10 tegen 2030.", "nl", 8, "score"),
        ("Tegen 2030 zijn 8 op 10 matrozen tevreden.", "nl", 80, "percent"),
        ("Raise satisfaction to 8 out of 10 by 2030.", "en", 8, "score"),
        ("By 2030 satisfaction will be high among 8 out of 10 sailors.", "en", 80, "percent"),
    ],
)
def test_so_many_out_of_ten_are_a_mark_or_a_share(targets, words: str, language: str, value: float, unit: str) -> None:
    assert (value, unit) in [(one.value, one.unit) for one in targets(words, language)]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("We brengen het aantal zwemmers zonder brevet tegen 2030 naar nul.", "nl", "persons"),
        ("We brengen het aantal schipperswoningen zonder riool tegen 2030 naar nul.", "nl", "dwellings"),
        ("Reduce the number of rough sleepers to zero by 2030.", "en", "persons"),
        ("Bring emissions down to zero by 2030.", "en", "percent"),
    ],
)
def test_none_is_counted_in_what_it_is_the_number_of(targets, words: str, language: str, unit: str) -> None:
    assert [(one.value, one.unit) for one in targets(words, language)] == [(0, unit)]


def test_so_many_per_thousand_are_no_rhythm(targets) -> None:
    [found] = targets("No more than 5 complaints per 1,000 passengers by 2030.", "en")
    assert (found.kind, found.value, found.unit) == ("reach", 5, "complaints")


def test_a_part_without_a_noun_is_of_the_same_places(targets) -> None:
    found = targets("Een fietsenstalling met 300 plekken tegen 2030, waarvan 40 voor bakfietsen.", "nl")
    assert [(one.value, one.unit) for one in found] == [(300, "bicycle_places"), (40, "bicycle_places")]
