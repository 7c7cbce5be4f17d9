"""Documents read line by line: where goals begin and end, what they are called, and to whom they belong."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.etl.extract.lines import lines_of, read


@dataclass
class Written:
    """A plan while it is being written: its lines, and code, parent and lines of each goal as they must be found."""

    lines: list[str] = field(default_factory=list)
    goals: list[tuple[str, str | None, int, int]] = field(default_factory=list)

    def goal(self, code: str, parent: str | None, first: str, more: list[str]) -> None:
        self.lines.append(first)
        start = end = len(self.lines)
        for line in more:
            self.lines.append(line)
            end = end if not line.strip() or line.strip().isdigit() else len(self.lines)
        self.goals.append((code, parent, start, end))


gaps = st.sampled_from([[], [""], ["", "  "], [" 14 "]])
sentences = st.sampled_from(["en later ook elders.", "99. is hier maar een getal.", "Ook dat hoort erbij."])
following_lines = st.lists(st.builds(lambda gap, line: [*gap, line], gaps, sentences), max_size=3).map(
    lambda blocks: [line for block in blocks for line in block]
)
counts = st.integers(0, 3)


@st.composite
def plans(draw: st.DrawFn) -> Written:
    plan = Written(["Voorblad", ""])
    for programme in range(1, draw(st.integers(1, 3)) + 1):
        plan.goal(str(programme), None, f"PROGRAMMA {programme}: WAT WE DOEN", draw(following_lines))
        number = 0
        for action_programme in range(draw(counts) + 1):
            parent = f"{programme}.{action_programme}" if action_programme else str(programme)
            if action_programme:
                plan.goal(parent, str(programme), f"Actieprogramma {parent} Doen", draw(following_lines))
            for _ in range(draw(counts)):
                number += 1
                plan.goal(f"{parent}/{number}", parent, f" {number}. We doen iets.", draw(following_lines))
    return plan


@given(plans())
def test_a_plan_reads_back_as_it_was_written(plan: Written) -> None:
    found = read("city_programmes", *plan.lines).values()
    assert [(goal.code, goal.parent, *lines_of(goal)) for goal in found] == plan.goals


def test_numbers_run_on_within_a_programme_and_start_again_in_the_next() -> None:
    found = read(
        "city_programmes",
        "PROGRAMMA 1: EEN",
        "1. Nog buiten een actieprogramma.",
        "Actieprogramma 1.1 Doen",
        "2. Erbinnen.",
        "Actieprogramma 1.2 Nog doen",
        "3. In het volgende.",
        "PROGRAMMA 2: TWEE",
        "Actieprogramma 2.1 Opnieuw",
        "1. Van voren af aan.",
    )
    assert {code: goal.parent for code, goal in found.items()} == {
        "1": None,
        "1/1": "1",
        "1.1": "1",
        "1.1/2": "1.1",
        "1.2": "1",
        "1.2/3": "1.2",
        "2": None,
        "2.1": "2",
        "2.1/1": "2.1",
    }


def test_means_of_an_ensured_outcome_stand_below_it_until_one_ends_in_a_full_stop() -> None:
    found = read(
        "city_programmes",
        "PROGRAMMA 1: EEN",
        "1. We hebben een dienst die ervoor zorgt dat iedereen",
        "geholpen wordt:",
        "2. Een loket;",
        "3. Een lijn.",
        "4. Iets anders.",
    )
    assert [code for code in found if "/" in code] == ["1/1", "1/1/2", "1/1/3", "1/4"]
    assert found["1/1/2"].parent == "1/1"
    assert found["1/4"].parent == "1"
    assert [found[code].depth for code in ("1", "1/1", "1/1/2")] == [0, 1, 2]


def test_a_heading_in_capitals_ends_the_action_above_it() -> None:
    found = read("city_programmes", "PROGRAMMA 1: EEN", "1. We doen iets.", "", "GEVELS EN DAKEN", "", "Een inleiding.")
    assert lines_of(found["1/1"]) == (2, 2)


@pytest.mark.parametrize("heading", ["Het platform voor sport:", "Toerisme", "Een heel andere kijk op erfgoed"])
def test_a_heading_in_small_letters_ends_the_action_above_it(heading: str) -> None:
    found = read("city_programmes", "PROGRAMMA 1: EEN", "1. We doen", "iets.", "", heading, "", "2. We doen meer.")
    assert lines_of(found["1/1"]) == (2, 3)


def test_an_introduction_after_a_gap_belongs_to_nobody() -> None:
    gap = [""] * 4
    found = read("city_programmes", "PROGRAMMA 1: EEN", "1. We doen iets.", *gap, "Een inleiding.", "2. We doen meer.")
    assert lines_of(found["1/1"]) == (2, 2)


def test_a_sentence_that_goes_on_after_a_gap_is_still_the_action() -> None:
    gap = [""] * 4
    found = read("city_programmes", "PROGRAMMA 1: EEN", "1. We doen iets dat", *gap, "verder loopt.", "2. Meer.")
    assert lines_of(found["1/1"]) == (2, 7)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("(zie ook programma 2)", ("2",)),
        ("(Zie programma 2 en 3)", ("2", "3")),
        ("zie ook 2.1", ("2.1",)),
        ("(zie programmapunt 2.1)", ("2.1",)),
        ("In programma 3 komt dit terug.", ("3",)),
        ("Dat staat in programma 3.", ("3",)),
        ("(ook programma 2)", ("2",)),
        ("Voor de rest verwijzen we naar programmapunt 2.", ("2",)),
        ("(zie ook programma 2 en programma 2)", ("2",)),
        ("(zie ook programma 9)", ()),
        ("(zie ook programma 1)", ("1",)),
        ("in 2 en 3 stappen", ()),
    ],
)
def test_references_to_goals_that_exist_are_kept_once(words: str, codes: tuple[str, ...]) -> None:
    found = read(
        "city_programmes",
        "PROGRAMMA 1: EEN",
        f"1. We doen iets. {words}",
        "PROGRAMMA 2: TWEE",
        "Actieprogramma 2.1 Meer",
        "PROGRAMMA 3: DRIE",
    )
    assert found["1/1"].see_also == codes


def test_a_goal_does_not_refer_to_itself() -> None:
    assert read("city_programmes", "PROGRAMMA 1: EEN", "Zie ook programma 1.")["1"].see_also == ()


def test_a_table_of_contents_is_not_counted_twice() -> None:
    found = read(
        "core_messages",
        "1. Ieder slaagt    3",
        "2. Kennis die reist    4",
        "",
        "1. Ieder slaagt",
        "1. We begeleiden.",
        "2. We volgen op.",
        "2. Kennis die reist",
        "1. We sturen uit.",
    )
    assert [(code, *lines_of(goal)) for code, goal in found.items()] == [
        ("1", 4, 4),
        ("1.1", 5, 5),
        ("1.2", 6, 6),
        ("2", 7, 7),
        ("2.1", 8, 8),
    ]


@pytest.mark.parametrize("heading", ["De beekvallei", "Circulair:", "Uitbouw knooppunten (‘van auto naar fiets’):"])
@pytest.mark.parametrize("gap", [[], [""]])
def test_a_heading_above_an_introduction_ends_the_goal_before_it(heading: str, gap: list[str]) -> None:
    introduction = ["De vallei is minder bekend, maar heeft alles om een park", *gap, "te worden."]
    above = ["PROGRAMMA 1: GROEN", "", "1. We leggen een pad aan.", "", heading, "", *introduction]
    found = read("city_programmes", *above, "", "2. We planten er bomen.")
    assert lines_of(found["1/1"]) == (3, 3)


@pytest.mark.parametrize(
    "more",
    [
        ["Dat doen we samen met", "", "de buurt en de scholen."],
        ["Dat doen we met:", "", "• de buurt", "", "• de scholen"],
        ["Dat doen we samen met de buurt, met alle scholen van de stad en met Natuurpunt", "", "Leuven zelf."],
    ],
)
def test_a_sentence_or_list_that_goes_on_is_no_heading(more: list[str]) -> None:
    found = read("city_programmes", "PROGRAMMA 1: GROEN", "", "1. We leggen een pad aan.", "", *more)
    assert lines_of(found["1/1"]) == (3, 4 + len(more))
