"""Verbs by which plans bind themselves, and how often they do things; near neighbours only tell."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("We are recruiting 180 trainee pilots over five years.", "en", [180]),
        ("We are recruiting in a market where 30% of posts are vacant.", "en", []),
        ("We intend that women make up three in ten of our crew.", "en", [30]),
        ("The board directs officers to plant 3,500 trees a year.", "en", [3500]),
        ("The board noted that 3,500 trees had died.", "en", []),
        ("We undertake to answer 95% of letters.", "en", [95]),
        ("We hold ourselves to 12 working days.", "en", [12]),
        ("Success means 3,500 residents on the island by 2031.", "en", [3500]),
        ("We are satisfied only when 90% of calls are answered.", "en", [90]),
        ("We have 74 groups at present and want there to be 120 by 2028.", "en", [120]),
        ("We zijn 120 loodsen aan het werven.", "nl", [120]),
        ("De raad draagt de haven op om 900 bomen te planten.", "nl", [900]),
        ("Pas als 90% van de oproepen beantwoord is, zijn we tevreden.", "nl", [90]),
        ("Bij de meting van 2029 scoren we minstens 8 op 10.", "nl", [8]),
        ("Vorig jaar zagen we bij de huurders 58%.", "nl", []),
        ("Wanneer het water boven 2 meter stijgt, zien we schade.", "nl", []),
    ],
)
def test_what_a_plan_binds_itself_to(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("We organiseren zesmaal per jaar een gezamenlijke oefening.", "nl", [6]),
        ("De ploeg keurt de kranen vijfmaal per jaar.", "nl", [5]),
        ("Een oefening met een nagebootste storm gebeurt jaarlijks.", "nl", [1]),
        ("Minstens één keer in de drie jaar buigt een raad zich over de kaden.", "nl", [0.3333]),
        ("Nu gebeurt dat maar tweemaal per jaar.", "nl", []),
        ("De haven telt jaarlijks 400 aanvaringen.", "nl", []),
        ("For each quay a risk profile is drawn up and reviewed annually.", "en", [1]),
        ("The crew rehearses an evacuation twice a year.", "en", [2]),
        ("We flush the pipes every quarter.", "en", [4]),
        ("Water quality is sampled monthly.", "en", [12]),
        ("At present that happens only twice a year.", "en", []),
        ("Some 400 people are hurt on our quays every year.", "en", []),
    ],
)
def test_how_often_a_goal_does_something(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values
