"""Measurability: every goal on one rung, and every number opens the goals it counts."""

import pytest

from board.questions import objectives, quality
from board.wording.language import codes, language
from board.wording.numbers import number

RUNGS = range(6)


def test_the_rungs_of_a_plan_add_up_to_its_goals(served):
    for row in quality.ladder_by_institution(served):
        assert sum(row["rungs"].values()) == row["goals"]
        assert (
            row["goals"]
            == objectives.search(served, row["institution_id"].removesuffix("_university"), limit=1)[0]["found"]
        )


@pytest.mark.parametrize("lang", codes())
def test_every_institution_and_theme_has_its_row(look, served, lang):
    view = look("quality", lang=lang)
    for row in [*quality.ladder_by_institution(served), *quality.ladder_by_theme(served, None)]:
        assert row[f"name_{lang}"] in view.words
    for rung in RUNGS:
        assert language(lang).say(f"missing.{rung}") in view.words


def test_a_number_opens_the_goals_it_counts(look, served):
    [uhasselt] = [row for row in quality.ladder_by_institution(served) if row["institution_id"] == "uhasselt"]
    for rung, goals in uhasselt["rungs"].items():
        view = look("objectives", lang="en", institution="uhasselt", rung=str(rung))
        assert f"{number(goals, 0, language('en'))} goal" in view.words


def test_one_institution_has_its_own_themes(look, served):
    view = look("quality", lang="nl", institution="uhasselt")
    assert view.words.count("Universiteit Hasselt:") == 1
    goals = {row["theme_id"]: row["goals"] for row in quality.ladder_by_theme(served, "uhasselt")}
    everywhere = {row["theme_id"]: row["goals"] for row in quality.ladder_by_theme(served, None)}
    assert all(goals[theme] <= everywhere[theme] for theme in goals)
    assert sum(goals.values()) < sum(everywhere.values())


def test_a_rung_that_does_not_exist_is_no_filter(look):
    assert look("objectives", lang="en", rung="9").wrong == []
