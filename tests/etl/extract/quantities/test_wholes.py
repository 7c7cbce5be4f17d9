"""What is said of the whole or of every part of it, rhythms that only tell which thing is meant, and single things."""

import pytest

from tests.etl.extract.quantities.openings import HARBOUR as PLAN


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("● De haven koopt 100% schone stroom in.", "nl"),
        ("● Kantines starten met gezonde maaltijden, met 100% lokale vis.", "nl"),
        ("Ook wil Zilt Kust dat er in elke wijk een steiger komt.", "nl"),
        ("Er komt een duidelijke kaart voor iedere wijk.", "nl"),
        ("1. Dichtbij\nIedere buurt heeft een vaste loods.", "nl"),
    ],
)
def test_the_whole_is_promised(targets, words: str, language: str) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.kind, found.value) == ("all", 100)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("● Het budget dat de haven jaarlijks aan verf besteedt gaat naar teer.", "nl"),
        ("● De rente die je jaarlijks moet betalen, daalt.", "nl"),
        ("Van elke hectare waar we zeewier telen, eten we lang.", "nl"),
        ("A fund of £89 per week will result in a 6% rise in income.", "en"),
        ("Somebody who sails 37 hours a week would see their income increase by 10 to 15%.", "en"),
    ],
)
def test_what_only_tells_which_or_what_follows_is_no_target(targets, words: str, language: str) -> None:
    assert not targets(PLAN[language] + words, language)


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("We bieden minimaal één volwaardige zoute maaltijd aan.", "nl", "maaltijd"),
        ("Elke kade moet minimaal één ligplaats aanbieden.", "nl", "ligplaats"),
    ],
)
def test_a_single_thing_is_named_by_its_noun(targets, words: str, language: str, unit: str) -> None:
    found = [one for one in targets(PLAN[language] + words, language) if one.value == 1]
    assert [one.unit for one in found] == [unit]


@pytest.mark.parametrize(
    ("words", "language", "own"),
    [
        ("1.3 Nationally, 25% of nets must be mended by 2029.", "en", [False]),
        ("1.3 Landelijk moet 30% van de netten geboet worden tegen 2029.", "nl", [False]),
        ("1.3 Although only 15% row today, we want this to be 35% by 2029.", "en", [True]),
        ("1.3 De haven heeft 2.500 schippers en 15.000 boten.", "nl", []),
        ("All new sheds to be made of wood.", "en", [True]),
    ],
)
def test_a_number_before_the_words_changes_nothing(targets, words: str, language: str, own: list[bool]) -> None:
    assert [one.own for one in targets(PLAN[language] + words, language)] == own


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("Restore rowing in all state schools, to enable children to develop their full potential.", "en", 100),
        ("- Alle ploegen gaan hun vangst melden.", "nl", 100),
        ("Focus funding to reduce crews down to under 20 in the long term.", "en", 20),
    ],
)
def test_words_that_only_look_like_a_forecast_or_an_age_hide_nothing(targets, words, language, value) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert found.value == value
