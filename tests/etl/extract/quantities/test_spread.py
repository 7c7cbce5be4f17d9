"""Sentences in; out: what is counted, how it is spread, who does it, and what was or is only meant."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Build 60 boathouses, four in each cove, by 2031.", [60]),
        ("Open seven regional piers by 2029, each with a crane of its own.", [7]),
        ("Hold an open harbour day twice a year in every cove where we moor", [2]),
        ("- Every pier is inspected at least twice a year.", [2]),
        ("We will audit at least one in three moorings annually.", [33.33]),
        ("- Guarantee monthly supply of rope; breakage should affect no more than 4 percent of it.", [12, 4]),
        ("We will open a library in every cove by 2030.", [100]),
        ("We will insulate all 47 boathouses by 2031.", [47]),
        ("Each of our 31 crews will have a cook by 2029.", [31]),
        ("- Mend the other sheds so that all 2,150 are dry by June 2031.", [2150]),
    ],
)
def test_each_only_tells_how_what_is_counted_is_spread(own, words: str, values: list[float]) -> None:
    assert own(words) == values


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("- eight repairs in ten finished on the first visit", [80]),
        ("We want three skippers in five to sail in winter by 2030.", [60]),
        ("- Moorings will be granted within six weeks in nine cases out of ten.", [6, 90]),
        ("Hold three talks in five towns by 2028.", [3, 5]),
        ("Buy 30% of our rope from local makers by 2028 and half by 2031.", [30, 50]),
        ("- half as many accidents on the quay in 2031 as in 2021", [50]),
        ("Half as many boats moored here as there.", []),
        ("Hand 7 of our 19 piers to local crews by 2029.", [7]),
        ("Solar panels on 18 of the port's 41 sheds by the end of 2029.", [18]),
        ("By the end of 2029 30 km out of 45 km will be dredged.", [30]),
        ("Punctuality is 96% or higher.", [96]),
        ("Punctuality was 96% or higher.", []),
        ("Cut the time to moor down from 5.5 to three hours.", [3]),
        ("- no breach of the safety rules in any year", [0]),
        ("Every crew that wishes to stay will be able to.", [100]),
        ("We see to it that 85 per cent of skippers can swim.", [85]),
        ("- Coves to spend 70 percent of their grants within the year.", [70]),
        ("The crew reports to the Harbour Policy Committee three times a year.", [3]),
        ("An account of the catch is published every May.", [1]),
        ("Launches for debts, of which there were 24, come down to no more than eight in any year.", [8]),
        ("Calls are answered within 3 hours and made safe within 12 hours.", [3, 12]),
    ],
)
def test_shares_norms_and_rhythms_in_the_words_of_plans(own, words: str, values: list[float]) -> None:
    assert own(words) == values


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("The Pension Fund has promised to cut its fleet by 40% by 2030.", []),
        ("We work with the Ministry of Fisheries, which plans to train 9,000 sailors.", []),
        ("The island has said that it will limit them to 6 per cent of berths.", []),
        ("Skippers and dockers have set themselves the aim of covering 70 per cent of crews by 2030.", []),
        ("Our partner Cove Credit Union intends to open 900 savings accounts by 2029.", []),
        ("With the coves, who have pledged to end litter by 2029, we will provide 70 bins by 2030.", [70]),
        ("We have set ourselves the aim of covering 70 per cent of crews by 2030.", [70]),
    ],
)
def test_what_others_promise_is_theirs(own, words: str, values: list[float]) -> None:
    assert own(words) == values


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("It held eighteen targets, of which eleven were met.", []),
        ("The quay company, in which the port holds 30 % of shares, will plant 40 trees by 2030.", [40]),
        ("Sign a pact with the largest boats, which together account for three quarters of the noise", []),
        ("Cut noise by 20% against 2019, when it stood at 31,400 decibels.", [20]),
        ("The plan assumes that fees rise by 3% until 2033.", []),
        ("We will be a net-zero port in 2040, nine years ahead of the national date.", [0]),
        ("From the last storm we learned four lessons.", []),
        ("Larger boats (more than 40 metres) must report to the master.", []),
        ("Contracts over 50,000 euro must name a local maker.", []),
        ("Moor a buoy by every boat over three decks", []),
        ("Teach swimming to children under six by 2029.", []),
        ("Nobody is forced to moor there by 2029.", []),
        ("Berths grow from 310 to 450 by 2030, if the council pays.", [450]),
    ],
)
def test_what_was_is_or_is_only_meant_is_no_target(own, words: str, values: list[float]) -> None:
    assert own(words) == values


@pytest.mark.parametrize(
    ("title", "own"), [("Government of the Skerries", True), ("Harbour plan of the Skerries", False)]
)
def test_the_government_is_the_writer_of_what_its_title_names(targets, title: str, own: bool) -> None:
    words = f"{title}\n\nPlan 2027-2032\n\nThe government aims for 80 per cent clean boats in 2031.\n"
    [found] = targets(words, "en")
    assert (found.value, found.own) == (80, own)
