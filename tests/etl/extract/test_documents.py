"""What stands in the five documents, counted and looked up by hand."""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest

from model.objective import ExtractedObjective

pytestmark = pytest.mark.documents

GoalsOf = Callable[[str], list[ExtractedObjective]]

LEVELS = {
    "leuven": {"programma": 10, "actieprogramma": 57, "actie": 1312},
    "kuleuven": {"kernboodschap": 10, "pijler": 3, "punt": 96},
    "uhasselt": {
        "thema": 4,
        "operationeel_doel": 11,
        "strategische_doelstelling": 4,
        "taaldoelgroep": 3,
        "taaldoelstelling": 8,
    },
    "auhl": {"blok": 4, "ontwikkelingsdoel": 10, "actie": 53},
    "leiden": {
        "standaard": 4,
        "ambitie": 8,
        "resultaat": 28,
        "sterk_punt": 13,
        "verbeterpunt": 8,
        "strategisch_programma": 2,
        "project": 4,
        "beleidsontwikkeling": 4,
    },
}
ACTIONS_PER_PROGRAMME = {1: 52, 2: 90, 3: 161, 4: 164, 5: 201, 6: 120, 7: 179, 8: 139, 9: 95, 10: 111}
ACTION_PROGRAMMES = {1: 4, 2: 5, 3: 7, 4: 6, 5: 5, 6: 6, 7: 6, 8: 5, 9: 6, 10: 7}
BELOW_AN_ACTION = {"27": range(28, 32), "32": range(33, 38), "38": range(39, 42), "42": range(43, 47)}


def by_code(goals: list[ExtractedObjective]) -> dict[str, ExtractedObjective]:
    return {goal.code: goal for goal in goals}


@pytest.mark.parametrize("document", LEVELS)
def test_every_level_has_its_number_of_goals(document: str, goals_of: GoalsOf) -> None:
    assert Counter(goal.level for goal in goals_of(document)) == LEVELS[document]


@pytest.mark.parametrize("document", LEVELS)
def test_goals_form_a_tree_and_stand_in_the_order_of_the_document(document: str, goals_of: GoalsOf) -> None:
    goals = goals_of(document)
    known = by_code(goals)
    assert len(known) == len(goals)
    for goal in goals:
        above = known[goal.parent].depth if goal.parent else -1
        assert goal.depth == above + 1, goal.code
        assert goal.line_start <= goal.line_end, goal.code
        assert set(goal.see_also) <= set(known) - {goal.code}, goal.code


@pytest.mark.parametrize("document", ["leuven", "kuleuven", "uhasselt"])
def test_goals_do_not_overlap(document: str, goals_of: GoalsOf) -> None:
    goals = goals_of(document)
    for before, after in pairwise(goals):
        assert before.line_end < after.line_start, after.code


def test_leuven_numbers_its_actions_from_one_in_each_programme(goals_of: GoalsOf) -> None:
    numbers: dict[int, list[int]] = {programme: [] for programme in ACTIONS_PER_PROGRAMME}
    for goal in goals_of("leuven"):
        if goal.level == "actie":
            numbers[int(goal.code.split("/")[0].split(".")[0])].append(int(goal.official_code or 0))
    assert numbers == {programme: list(range(1, count + 1)) for programme, count in ACTIONS_PER_PROGRAMME.items()}


def test_leuven_has_its_action_programmes(goals_of: GoalsOf) -> None:
    found = [goal.code for goal in goals_of("leuven") if goal.level == "actieprogramma"]
    assert found == [f"{programme}.{n}" for programme, count in ACTION_PROGRAMMES.items() for n in range(1, count + 1)]


def test_leuven_puts_sixteen_actions_under_another(goals_of: GoalsOf) -> None:
    goals = goals_of("leuven")
    levels = {goal.code: goal.level for goal in goals}
    below = [(goal.code, goal.parent) for goal in goals if goal.level == levels.get(goal.parent or "") == "actie"]
    expected = [
        (f"2.2/{parent}/{number}", f"2.2/{parent}") for parent, numbers in BELOW_AN_ACTION.items() for number in numbers
    ]
    assert below == expected
    assert len(below) == 16


def test_leuven_has_five_actions_before_the_first_action_programme_on_housing(goals_of: GoalsOf) -> None:
    goals = by_code(goals_of("leuven"))
    assert [goal.code for goal in goals.values() if goal.level == "actie" and goal.parent == "2"] == [
        f"2/{number}" for number in range(1, 6)
    ]
    assert (goals["2/1"].line_start, goals["2/5"].line_end) == (714, 740)


@pytest.mark.parametrize(
    ("code", "see_also"),
    [
        ("1.2/14", ("5",)),
        ("2.2", ("5",)),
        ("3.3/66", ("3.6",)),
        ("3.6/150", ("6",)),
        ("5.2", ("1",)),
        ("5.4/82", ("4", "8")),
        ("6.1/23", ("6.3",)),
        ("8.5", ("5",)),
        ("9.3/29", ("9.5", "8")),
        ("9.6/87", ("9.3",)),
        ("10.2/23", ("7", "9")),
        ("10.4/56", ("10.1",)),
        ("10.7", ("6",)),
    ],
)
def test_leuven_refers_to_its_other_programmes(code: str, see_also: tuple[str, ...], goals_of: GoalsOf) -> None:
    assert by_code(goals_of("leuven"))[code].see_also == see_also


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("2.1/6", (746, 752)),
        ("2.2/27", (934, 938)),
        ("3.2/29", (1778, 1788)),
        ("6.6/106", (7667, 7667)),
        ("3.2/33", (1818, 1820)),
        ("4.5/125", (4272, 4274)),
        ("8.4/123", (10337, 10341)),
        ("9.2/9", (10593, 10597)),
    ],
)
def test_an_action_of_leuven_ends_where_its_words_end(code: str, lines: tuple[int, int], goals_of: GoalsOf) -> None:
    goal = by_code(goals_of("leuven"))[code]
    assert (goal.line_start, goal.line_end) == lines


@pytest.mark.parametrize(
    ("code", "kind"),
    [("2.3/58", "study"), ("2.3/66", "continue"), ("3.4/85", "advocacy"), ("3.1/22", "commitment"), ("2.5", "study")],
)
def test_leuven_commits_in_several_ways(code: str, kind: str, goals_of: GoalsOf) -> None:
    assert by_code(goals_of("leuven"))[code].commitment == kind


def test_ku_leuven_restarts_its_numbers_in_each_pillar_of_message_four(goals_of: GoalsOf) -> None:
    goals = by_code(goals_of("kuleuven"))
    assert [goal.code for goal in goals.values() if goal.level == "pijler"] == ["4.O", "4.R", "4.D"]
    for parent in [*map(str, range(1, 11)), "4.O", "4.R", "4.D"]:
        below = [
            int(goal.official_code or 0) for goal in goals.values() if goal.parent == parent and goal.level == "punt"
        ]
        assert below == list(range(1, len(below) + 1)), parent
    assert not [goal for goal in goals.values() if goal.parent == "4" and goal.level == "punt"]


def test_ku_leuven_s_messages_come_from_their_pages_not_from_the_contents(goals_of: GoalsOf) -> None:
    starts = [goal.line_start for goal in goals_of("kuleuven") if goal.level == "kernboodschap"]
    assert starts == [107, 357, 610, 954, 1586, 1866, 2217, 2578, 2803, 3098]


def test_uhasselt_hangs_its_operational_goals_under_four_themes(goals_of: GoalsOf) -> None:
    goals = goals_of("uhasselt")
    below = Counter(goal.parent for goal in goals if goal.level == "operationeel_doel")
    assert below == {"1": 2, "2": 3, "3": 2, "4": 4}
    assert Counter(goal.parent for goal in goals if goal.level == "taaldoelstelling") == {"T1": 4, "T2": 2, "T3": 2}
    assert {goal.commitment for goal in goals} == {"commitment"}


def test_auhl_titles_stand_after_or_amid_their_actions(goals_of: GoalsOf) -> None:
    goals = by_code(goals_of("auhl"))
    assert Counter(goal.parent for goal in goals.values() if goal.level == "ontwikkelingsdoel") == {
        "A": 4,
        "B": 1,
        "C": 1,
        "D": 4,
    }
    assert (goals["1"].line_start, goals["1/1"].line_start) == (160, 128)
    assert (goals["5"].line_start, goals["5"].line_end) == (304, 313)
    assert (goals["5/4"].line_start, goals["5/4"].line_end) == (295, 316)


def test_leiden_reports_under_four_standards(goals_of: GoalsOf) -> None:
    goals = by_code(goals_of("leiden"))
    standard = {code: code[0] for code in goals}
    results = Counter(standard[goal.code] for goal in goals.values() if goal.level == "resultaat")
    points = Counter(standard[goal.code] for goal in goals.values() if goal.level == "verbeterpunt")
    assert (results, points) == ({"2": 19, "3": 9}, {"2": 3, "3": 2, "4": 3})
    assert {goal.commitment for goal in goals.values() if goal.level in ("resultaat", "sterk_punt")} == {"realised"}
    assert [goal.line_start for goal in goals.values() if goal.level == "ambitie"] == [
        228,
        233,
        235,
        235,
        238,
        241,
        244,
        247,
    ]
    assert {goal.parent for goal in goals.values() if goal.level == "project"} == {"4.P1"}
