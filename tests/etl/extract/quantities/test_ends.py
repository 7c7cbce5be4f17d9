"""By when, as plans call the end of their own term, seasons and surveys; the units of people and of labels."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        ("In deze zes jaar bouwen we 1.600 woningen.", "nl", 2032),
        ("Aan het einde van de rit willen we 1.600 woningen.", "nl", 2032),
        ("Bij het aflopen van dit plan willen we 1.600 woningen.", "nl", 2032),
        ("Voordat dit plan afloopt, bouwen we 1.600 woningen.", "nl", 2032),
        ("Uiterlijk in het voorjaar van 2029 bouwen we 1.600 woningen.", "nl", 2029),
        ("Bij de telling van 2030 willen we 1.600 woningen.", "nl", 2030),
        ("We will build 1,600 homes over these six years.", "en", 2032),
        ("We will build 1,600 homes before this strategy ends.", "en", 2032),
        ("We will build 1,600 homes by the time this plan closes.", "en", 2032),
        ("We will build 1,600 homes before the decade is out.", "en", 2030),
        ("By the end of year three 1,600 homes will be built.", "en", 2029),
        ("We aim for 1,600 homes at the 2031 census.", "en", 2031),
        ("We will build 1,600 homes over these three streets.", "en", None),
        ("In deze zes straten bouwen we 1.600 woningen.", "nl", None),
    ],
)
def test_the_end_of_the_plan_has_many_names(promised, words: str, language: str, due: int | None) -> None:
    assert promised(words, language) == [(1600, "dwellings", due)]


def test_a_span_may_leave_out_the_century(promised) -> None:
    assert promised("In schooljaar 2028/'29 moet dat 1 op de 4 zijn.", "nl") == [(25, "percent", 2029)]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("We leiden 30 imkers op.", "nl", "persons"),
        ("We begeleiden 30 rokers.", "nl", "persons"),
        ("We plaatsen 30 containers.", "nl", "containers"),
        ("We plaatsen 30 filters.", "nl", "filters"),
        ("We will train 30 interpreters.", "en", "persons"),
        ("We will train 30 mechanics.", "en", "persons"),
        ("We will place 30 containers.", "en", "containers"),
        ("We will publish 30 newsletters.", "en", "newsletters"),
        ("Apprentices: 30 by 2029.", "en", "persons"),
        ("Electric vans: 30 by 2029.", "en", "cars"),
    ],
)
def test_people_do_what_a_verb_says_but_things_do_too(promised, words: str, language: str, unit: str) -> None:
    assert [one for _, one, _ in promised(words, language)] == [unit]
