"""Tables with two columns of goals: the first stands for several rows of the second, or for one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.extract.proposal import GoalProposal

Propose = Callable[..., list[GoalProposal]]

NUMBERED = """
# Plan van de school

## 2. Wat gaan we doen?

Per domein staan de doelen en acties in een tabel.

### 2.1 Onderwijs

De methode is elf jaar oud.

| Doel | Actie | Schooljaar | Trekker |
|---|---|---|---|
| D1 Rekenen op orde | Nieuwe methode kiezen | 24/25 | Marleen |
| | Wekelijks samen lessen voorbereiden | 24-28 | bouw |
| D2 Lezen met plezier | Boeken in elke gang | 25/26 | Youssef |
| | Iedere dag twintig minuten lezen | 24/25 | allen |

### 2.2 Personeel

Twee collega's gaan met pensioen.

| Doel | Actie | Schooljaar | Trekker |
|---|---|---|---|
| D3 Starters blijven | Begeleiding door een coach | 24-28 | bestuur |
"""
BELOW = [
    ("2.1", None),
    ("2.1.D1", "2.1"),
    ("2.1.D1.1", "2.1.D1"),
    ("2.1.D1.2", "2.1.D1"),
    ("2.1.D2", "2.1"),
    ("2.1.D2.1", "2.1.D2"),
    ("2.1.D2.2", "2.1.D2"),
    ("2.2", None),
    ("2.2.D3", "2.2"),
    ("2.2.D3.1", "2.2.D3"),
]
HEADS = {"nl": ("Doelstelling", "Maatregel", "Trekker"), "en": ("Objective", "Action", "Lead")}


def test_actions_stand_below_the_numbered_goal_of_their_row(propose: Propose) -> None:
    found = propose(NUMBERED.strip().split("\n"), "nl")
    assert [(goal.code, goal.parent) for goal in found] == BELOW


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("again", ["", "Reading"])
def test_a_goal_that_is_left_out_or_told_again_in_the_next_row_is_one(
    propose: Propose, language: str, again: str
) -> None:
    head = " | ".join(HEADS[language])
    rows = ["Reading | Open on Sundays | Desk", f"{again} | Visit schools | Team", "Meeting | Open a cafe | Desk"]
    lines = ["# Library plan", "", f"| {head} |", "|---|---|---|", *(f"| {row} |" for row in rows)]
    found = propose(lines, language)
    assert [(goal.code, goal.head.split()[0], goal.parent) for goal in found] == [
        ("1", "Reading", None),
        ("1.1", "Open", "1"),
        ("1.2", "Visit", "1"),
        ("2", "Meeting", None),
        ("2.1", "Open", "2"),
    ]


def test_targets_of_a_year_stand_below_nothing(propose: Propose) -> None:
    rows = ["Build homes", "Build homes", "Plant trees", "Paint boats"]
    lines = ["# Plan", "", "| Measure | Target 2027 |", "|---|---|"]
    lines += [f"| {row} | Reach {number} more |" for number, row in enumerate(rows, 4)]
    assert all(goal.parent is None for goal in propose(lines))
