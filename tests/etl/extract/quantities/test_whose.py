"""Whose targets are: those of the world, of other bodies and of the law are not the writer's; zero as a ban is."""

import pytest


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Wereldwijd moet 25% van de zee in 2035 beschermd zijn.", "nl"),
        ("De VN streven naar nul lozingen in 2035.", "nl"),
        ("Op grond van de richtlijn moet 25% van het water schoon zijn.", "nl"),
        ("Globally, 25% of the sea should be protected by 2035.", "en"),
        ("The International Harbour Organization aims to halve noise by 2035.", "en"),
        ("Under the new regulation, 25% of water must be clean by 2035.", "en"),
    ],
)
def test_targets_of_others_are_told_apart(targets, words: str, language: str) -> None:
    assert [one for one in targets(words, language) if one.own and one.kind != "event"] == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We kiezen, in lijn met de richtlijn van de EU, voor 45 procent schone boten in 2035.", "nl"),
        ("We aim, in line with the EU directive, for 45 per cent clean boats by 2035.", "en"),
        ("Tegen 2035 toetsen we 45 procent van de boten van buiten de Europese Unie.", "nl"),
        ("By 2035 we will inspect 45 per cent of boats from outside the European Union.", "en"),
    ],
)
def test_an_aside_about_others_leaves_a_target_the_writers(targets, words: str, language: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.own) == (45, True)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("- We staan geen nieuwe steigers (ook geen tijdelijke) toe in de vaargeul.", "nl"),
        ("- Langs de dijk is geen nieuwe bebouwing toegestaan.", "nl"),
        ("- No new jetties are permitted in the channel.", "en"),
    ],
)
def test_a_ban_on_what_is_new_aims_at_none(targets, words: str, language: str) -> None:
    assert "none" in {one.kind for one in targets(words, language)}


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("Minstens driekwart van onze boten is in 2035 klimaatneutraal.", "nl", 75),
        ("At least 20% of our boats to be carbon neutral by 2035.", "en", 20),
    ],
)
def test_a_share_that_is_to_be_neutral_is_one_target(targets, words, language, value) -> None:
    [found] = targets(words, language)
    assert found.value == value


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Bij het baggeren heeft iedereen een rol en verantwoordelijkheid.", "nl"),
        ("We willen toe naar één loods voor de schippers.", "nl"),
        ("Everyone has a role in keeping the port clean.", "en"),
    ],
)
def test_a_role_of_all_and_the_article_one_are_no_targets(targets, words: str, language: str) -> None:
    assert targets(words, language) == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Volgens het Havenpanel moet 43 procent van de boten in 2035 schoon zijn.", "nl"),
        ("According to the Harbour Panel, 43% of boats must be clean by 2035.", "en"),
        ("De wereldbevolking groeit naar 10 miljard mensen in 2061.", "nl"),
        ("De provincie vraagt dat 43 procent van de boten in 2035 schoon is.", "nl"),
    ],
)
def test_what_a_source_says_or_a_population_does_is_not_the_writers(targets, words: str, language: str) -> None:
    assert [one for one in targets(words, language) if one.own and one.kind != "event"] == []


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("Half of all boats will be washed by 2035.", "en", 50),
        ("We wassen in 2035 60% van alle boten.", "nl", 60),
    ],
)
def test_a_share_of_all_is_one_target(targets, words: str, language: str, value: float) -> None:
    [found] = targets(words, language)
    assert found.value == value
