"""Where a target starts from, or what it takes the place of, is no target, wherever it stands in the sentence."""

import pytest

from tests.etl.extract.quantities.openings import CITY as PLAN


def own(targets, words: str, language: str) -> list[float]:
    found = targets(PLAN[language] + words, language)
    return [one.value for one in found if one.own and one.kind != "event"]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Thefts must fall by at least 3 percentage points from the present 31.8%.", [3]),
        ("The number of moorings rises by half by 2027, from a low base of 38.", [50]),
        ("15 ferries in place of 22 by June 2027.", [15]),
        ("Of the trips under 7 km not 42% but at most 28% go by car in 2030.", [28]),
        ("Tree cover rises from 19% via 22% (2030) to 27% (2031).", [22, 27]),
        ("The share of crews who feel heard climbs from 48% above 70% in 2029.", [70]),
        ("Not more than 40 boats may moor in 2028.", [40]),
        ("Half of all moorings must be shared by 2030.", [50]),
    ],
)
def test_origins_in_english(targets, words: str, values: list[float]) -> None:
    assert own(targets, words, "en") == values


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Het aantal diefstallen moet met minstens 3 procentpunt dalen van de huidige 31,8 %.", [3]),
        ("15 veren in plaats van 22 tegen juni 2027.", [15]),
        ("Van de ritten gaat in 2030 niet 42 % maar hoogstens 28 % met de auto.", [28]),
        ("In 2030 wekken we 45 procent van onze stroom lokaal op, tegen 15 procent nu.", [45]),
        ("Het aandeel schone boten klimt van 48 % boven 70 % in 2029.", [70]),
        ("Wij komen van 168 kilo per inwoner en durven die sprong niet te beloven.", []),
        ("Tegen 2030 leggen 900 boten schoon aan, te beginnen met 200 in 2027.", [900, 200]),
        ("In 2028 mogen niet meer dan 40 boten aanleggen.", [40]),
    ],
)
def test_origins_in_dutch(targets, words: str, values: list[float]) -> None:
    assert own(targets, words, "nl") == values


def test_the_first_of_two_values_of_a_row_is_where_it_starts(targets) -> None:
    [found] = targets(PLAN["en"] + "Targets for 2030:\n- Clean boats 38 % 90 %", "en")
    assert (found.value, found.baseline) == (90, 38)
