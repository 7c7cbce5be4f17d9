"""Sentences of goals in; out: what the writer undertakes, and near neighbours: forecasts, rules, others, the past."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Ninety per cent of berths will be assigned within five working days.", [90]),
        ("Ninety per cent of berths assigned within five working days.", [90]),
        ("All deck crew to complete weather-informed training by December 2029.", [100]),
        ("All deck crew are informed of the training by December 2029.", []),
        ("Every pier in the county will have a lamp by September 2029.", [100]),
        ("The county will light 70 per cent of its roads by 2029.", []),
        ("We propose to build 350 berths over the next four years.", [350]),
        ("Reserve one berth in five for visitors.", [20]),
        ("One berth in five is let to visitors.", []),
        ("Turnout of crews at the assembly reaches 65 percent.", [65]),
        ("Turnout of crews at the assembly reached 65 percent.", []),
        ("- iii. Coves to spend 80 percent of their grants within the year.", [80]),
        ("Resurface 12 kilometres of quay every year.", [12]),
        ("- disputes heard within four months, instead of nine, by the end of 2029", [4]),
        ("Recruit 25 pilots: 7 in 2028, 8 in 2029 and 10 in 2030.", [25, 7, 8, 10]),
        ("- Grants for song: one per cent of the port's budget by 2029", [1]),
        ("Each of our 26 sailing courses has no more than 14 pupils by 2029.", [26, 14]),
        ("Pay every one of them at least the port's own wage", [100]),
    ],
)
def test_what_is_undertaken(own, words: str, values: list[float]) -> None:
    assert own(words) == values


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("In 2025 we trained 90 pilots, exceeding our target of 75.", []),
        ("The target of 75 pilots in the last plan was missed.", []),
        ("We did exceed the target of 60 percent filled berths.", []),
        ("The target is 60 percent filled berths.", [60]),
        ("Berth fees went up by 6.2% in April 2027.", []),
        ("Applicants must have moored here for at least four years.", []),
        ("Crews must train for at least four days a year.", [4]),
        ("Inis Beag Ferries plans to replace 12 boats by 2029.", []),
        ("The young crews of the region will shrink by 9 percent before 2032.", []),
        ("We will shrink our fleet by 9 percent before 2032.", [9]),
        ("This would require an extra £3m a year.", []),
        ("Total mooring is expected to stay between 800 and 950 boats throughout the life of the plan.", []),
        ("Lower the voting age to sixteen in elections of the port.", []),
        ("Help 400 crews, or about one in eight, replace oil burners by 2029.", [400]),
        ("In the coves we aim for 600 lamps, against some 130 so far.", [600]),
        ("Bring balance at every level of the crew by 2030.", []),
    ],
)
def test_what_is_foreseen_required_of_others_or_past_is_none(own, words: str, values: list[float]) -> None:
    assert own(words) == values
