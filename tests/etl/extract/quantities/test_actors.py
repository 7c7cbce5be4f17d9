"""What other bodies do, want or say is not the writer's, whatever their verb; what the writer does with them is."""

import pytest

from tests.etl.extract.quantities.openings import CITY as PLAN


def own(targets, words: str, language: str) -> list[float]:
    found = targets(PLAN[language] + words, language)
    return [one.value for one in found if one.own and one.kind != "event"]


@pytest.mark.parametrize(
    "words",
    [
        "The regional savings bank expects to lend to 900 shops by 2029.",
        "Neighbouring Westdale aims at 20 % of trips by bicycle in 2030.",
        "The neighbouring borough of Carle, for its part, plans to close 11 libraries by 2027.",
        "The Alliance of River Towns has agreed to raise spending on quays to 2% of income by 2030.",
        "Councils in the valley have themselves pledged 40 additional wardens.",
        "The water company is laying 30 km of new mains by 2028.",
        "Parliament has set a limit of 2% on rent rises from 2027.",
        "The hospital trust, for its part, will open two clinics in the town by 2028.",
        "Our neighbours in Estlow are going further and want 60% of homes off gas by 2032.",
        "It is the ambition of the province to plant 4,000 trees by 2030.",
        "Business leaders in the hills have promised to take on 300 apprentices by 2028.",
        "The county must take its own goal – 40% of beds by 2029 – more seriously.",
        "National guidelines say that adults should walk at least 150 minutes a week.",
    ],
)
def test_others_in_english_act_for_themselves(targets, words: str) -> None:
    assert own(targets, words, "en") == []


@pytest.mark.parametrize(
    "words",
    [
        "De regionale ontwikkelingsmaatschappij verhuurt tegen 2029 900 winkels.",
        "Buurgemeente Westdal mikt op 20 % fietsritten in 2030.",
        "De Alliantie van Rivierdorpen sprak af om tegen 2030 2 % van het inkomen aan kades te besteden.",
        "De gemeenten in het dal hebben zelf 40 extra wachters toegezegd.",
        "In de nationale strategie hebben de ministers afgesproken het lawaai met 65 % te verlagen tegen 2035.",
        "Het waterbedrijf legt tegen 2028 nog 30 km leidingen aan.",
        "Onze buren in Estlaag gaan verder en willen tegen 2032 dat 60 % van de woningen van het gas is.",
        "Het is de ambitie van de provincie om tegen 2030 4.000 bomen te planten.",
        "De stad Westdal engageert zich om 1.500 leerlingen te bereiken in 2027.",
        "Het Rijk moet zijn doel – 74 % in 2035 – eindelijk ernst geven.",
        "In 2028 opent de vervoersmaatschappij drie nieuwe haltes.",
        "Woningcorporatie De Kade bouwt tot 2030 nog 400 woningen.",
    ],
)
def test_others_in_dutch_act_for_themselves(targets, words: str) -> None:
    assert own(targets, words, "nl") == []


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("Together with the water company we lay 60 km of new mains by 2028.", "en", 60),
        ("With local business leaders we will find places for 300 apprentices by 2028.", "en", 300),
        ("The library service will open 12 reading rooms by 2029.", "en", 12),
        ("The city has agreed to plant 40 new hedges by 2029.", "en", 40),
        ("Bring down the time needed to register a company to two days by 2028.", "en", 2),
        ("The bank lends the rest, and we will open 14 shops by 2029.", "en", 14),
        ("Samen met het waterbedrijf leggen we tegen 2028 60 km nieuwe leidingen aan.", "nl", 60),
        ("Tegen eind 2031 komen er samen met de woonmaatschappij 120 huurwoningen bij.", "nl", 120),
        ("De bibliotheekdienst opent tegen 2029 twaalf leeszalen.", "nl", 12),
        ("De stad Norvaal engageert zich om 1.500 leerlingen te bereiken in 2027.", "nl", 1500),
        ("Met werkgevers uit het dal zoeken we plaatsen voor 300 leerlingen tegen 2028.", "nl", 300),
    ],
)
def test_what_the_writer_does_with_others_is_its_own(targets, words: str, language: str, value: float) -> None:
    assert own(targets, words, language) == [value]


def test_a_body_in_the_title_is_the_writer(targets) -> None:
    plan = "Strategic plan 2026-2031 of the Estlow Hospital\n\nThis plan runs from 2026 to 2031.\n\n"
    [found] = targets(plan + "The hospital will open two clinics in the town by 2028.", "en")
    assert (found.value, found.own) == (2, True)
