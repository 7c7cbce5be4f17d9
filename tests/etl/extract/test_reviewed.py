"""What a person said of proposals: it follows the words, never the place, and nothing rejected stays."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from etl.documents.text import Text
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.reviewed import Reviewed, gone, objectives, review
from model.review import Review, fingerprint

LINES = ("Doel 1 Meer bomen", "Tegen 2030 planten we 500 bomen.", "Actie 1.1 Een boom per straat", "Doel 2 Stilte")
GOALS = [
    GoalProposal("doel", "1", None, 1, 2, "Meer bomen", "label_number", 0.9, 0),
    GoalProposal("actie", "1.1", "1", 3, 3, "Een boom per straat", "label_number", 0.8, 1),
    GoalProposal("doel", "2", None, 4, 4, "Stilte", "label_number", 0.9, 0),
]
TARGET = FigureProposal(
    "1", "reach", 500.0, None, "trees", "exact", "more", None, date(2030, 12, 31), True, 2, "500 bomen", "by_year", 0.7
)
FACT = replace(TARGET, kind="fact", value=12.0)
TEXT = Text(LINES, "")
DAY = date(2026, 1, 2)


def said(item: str, words: str, decision: str, **more: object) -> Review:
    return Review.model_validate(
        {"passage": fingerprint(words), "item": item, "decision": decision, "decided_on": DAY} | more
    )


def judged(*verdicts: Review, text: Text = TEXT, goals: list[GoalProposal] = GOALS) -> list[Reviewed]:
    return review(text, goals, [TARGET, FACT], verdicts)


TREES = "Doel 1 Meer bomen Tegen 2030 planten we 500 bomen."


def test_without_a_verdict_everything_waits_and_facts_are_no_proposals() -> None:
    assert [(one.item, one.decision) for one in judged()] == [("goal", None)] * 3 + [("target", None)]


def test_a_verdict_follows_the_words_to_another_place() -> None:
    moved = Text(("Een nieuwe eerste regel", "", *LINES), "")
    goals = [replace(goal, line_start=goal.line_start + 2, line_end=goal.line_end + 2) for goal in GOALS]
    [first, *rest] = judged(said("goal", TREES, "accept", reason="klopt"), text=moved, goals=goals)
    assert (first.decision, first.reason, first.decided_on) == ("accept", "klopt", DAY)
    assert [one.decision for one in rest] == [None] * 3


@given(st.sampled_from([" ", "\n", "  \n "]), st.booleans())
def test_line_breaks_and_capitals_are_not_the_words(gap: str, capitals: bool) -> None:
    other = gap.join(TREES.split())
    assert fingerprint(other.upper() if capitals else other) == fingerprint(TREES)
    assert fingerprint(TREES.replace("500", "600")) != fingerprint(TREES)


def test_a_verdict_on_words_that_are_gone_is_told() -> None:
    verdicts = [said("goal", TREES, "accept"), said("goal", "Doel 9 Iets anders", "reject")]
    assert gone(judged(*verdicts), verdicts) == verdicts[1:]


def test_a_change_names_its_field_and_stands() -> None:
    reviewed = judged(
        said("goal", TREES, "change", field="commitment", value="study"),
        said("target", "500 bomen 500.0", "change", field="value", value="550"),
        said("target", "500 bomen 500.0", "change", field="due", value="2031-12-31"),
    )
    assert objectives(reviewed)[0].commitment == "study"
    target = reviewed[-1].proposal
    assert isinstance(target, FigureProposal)
    assert (target.value, target.due, reviewed[-1].accepted) == (550.0, date(2031, 12, 31), True)


def test_the_latest_verdict_counts() -> None:
    later = said("goal", TREES, "accept", reason="toch")
    earlier = said("goal", TREES, "reject").model_copy(update={"decided_on": date(2025, 1, 1)})
    for order in ([earlier, later], [later, earlier]):
        assert judged(*order)[0].decision == "accept"


def test_goals_below_a_rejected_one_stand_under_the_one_above() -> None:
    kept = objectives(judged(said("goal", TREES, "reject")))
    assert [(goal.code, goal.parent, goal.depth) for goal in kept] == [("1.1", None, 0), ("2", None, 0)]
    assert [(goal.code, goal.parent, goal.depth) for goal in objectives(judged())] == [
        ("1", None, 0),
        ("1.1", "1", 1),
        ("2", None, 0),
    ]


@pytest.mark.parametrize(
    "more",
    [
        {"decision": "change"},
        {"decision": "accept", "field": "code", "value": "2"},
        {"decision": "change", "field": "colour", "value": "red"},
        {"decision": "change", "item": "goal", "field": "due", "value": "2030-12-31"},
        {"decision": "maybe"},
        {"passage": "not a fingerprint"},
    ],
)
def test_a_verdict_that_does_not_fit_is_refused(more: dict[str, str]) -> None:
    written = {"passage": fingerprint("x"), "item": "goal", "decision": "accept", "decided_on": DAY} | more
    with pytest.raises(ValidationError):
        Review.model_validate(written)
