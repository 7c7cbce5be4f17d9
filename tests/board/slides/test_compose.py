"""Slides of the real data: every finished story says what its figures are, in both languages."""

import re
from collections import Counter

import pytest

from board.charts.chart import Chart
from board.charts.palette import SHAPES
from board.charts.rows import Asked, Bars, Goals
from board.charts.svg.sheet import sheet
from board.questions import indicators, institutions, objectives, stories
from board.slides import compose
from board.slides.drawn import drawn
from board.wording.language import codes, language

FINISHED = ("leuven_housing", "uhasselt_education", "students_and_housing")


def test_the_finished_stories_are_there_in_their_order(published):
    assert tuple(row["story_id"] for row in stories.stories(published)) == FINISHED


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("name", FINISHED)
def test_every_slide_of_a_story_is_made_and_says_where_it_is_from(published, name, code):
    story = compose.finished(published, name, code)
    assert len(story.slides) == len(stories.slides(published, name))
    for slide in story.slides:
        assert slide.sources
        assert slide.alt
        assert not re.search(r"[{}]|\bNone\b|\bnan\b", f"{slide.message} {slide.about} {slide.alt} {slide.notes}")


def test_a_message_takes_its_figures_from_the_data(published):
    prices = [
        row["value"]
        for row in indicators.observations(published, "house_price_median")
        if row["institution_id"] == "leuven"
    ]
    first = compose.finished(published, "leuven_housing", "en").slides[0].message
    assert f"€{prices[-1]:,.0f}" in first
    assert f"{100 * (prices[-1] / prices[0] - 1):.0f}%" in first


def test_a_message_moves_with_the_figures(changed):
    database = changed(
        "UPDATE observation SET value = 500000 WHERE indicator_id = $name AND institution_id = 'leuven' "
        "AND period = '2024'",
        {"name": "house_price_median"},
    )
    assert "€\u00a0500.000" in compose.finished(database, "leuven_housing", "nl").slides[0].message


def test_a_change_is_counted_from_the_last_break(published):
    [slide] = compose.composed(published, ["trend:room_rent_kamernet@leiden"], "en").slides
    assert isinstance(slide.content, Chart)
    story = compose.finished(published, "students_and_housing", "en")
    [rent] = [one for one in story.slides if one.about == slide.about]
    assert "17%" in rent.message  # 520 to 610; the 405 of before the break plays no part


def test_a_story_of_one_slide_is_called_by_what_it_says(published):
    story = compose.composed(published, ["goal:leuven:2.1"], "en")
    assert (story.title, story.subtitle) == (story.slides[0].message, story.slides[0].about)


def test_a_place_that_the_name_says_is_not_said_again(published):
    shows = ["trend:house_price_median@leuven", "trend:inhabitants@leuven"]
    shown = [slide.message for slide in compose.composed(published, shows, "en").slides]
    assert shown[0].startswith("Median house price, Leuven: ")
    assert shown[1].startswith("Inhabitants of Leuven: ")


def test_one_single_figure_is_shown_as_such(published):
    [slide] = compose.composed(published, ["trend:student_rooms_leuven@leuven"], "nl").slides
    assert isinstance(slide.content, Bars)
    assert "ongeveer" in slide.content.figures[0].label


def test_the_bars_of_a_share_end_at_the_whole(published):
    [slide] = compose.composed(published, ["figures:blended_vision_started@uhasselt"], "nl").slides
    assert slide.content.whole == 100


def test_figures_counted_in_different_ways_are_said_to_be(published):
    shows = ["figures:students_in_rooms_leuven@leuven,students_in_rooms_leiden@leiden"]
    assert "eigen omschrijving" in compose.composed(published, shows, "nl").slides[0].about


@pytest.mark.parametrize("plan", ["leuven", "uhasselt", "kuleuven", "leiden", "auhl"])
def test_a_plan_counts_every_goal_it_shows(published, plan):
    [slide] = compose.composed(published, [f"plan:{plan}"], "en").slides
    assert isinstance(slide.content, Goals)
    shown = sum(count for _, counts in slide.content.rows for count in counts.values())
    if slide.content.more is None:
        assert shown == stories.plan(published, plan)["goals"]


def test_a_goal_without_goals_below_shows_its_targets(published):
    [slide] = compose.composed(published, ["goal:leuven:2.1/6"], "en").slides
    assert isinstance(slide.content, Asked)
    assert [code in SHAPES for _, _, code in slide.content.rows] == [True, True]


def test_goals_with_nothing_below_them_stand_in_a_table_with_the_goal_they_belong_to(published):
    [slide] = compose.composed(published, ["goal:uhasselt:4"], "en").slides
    assert slide.message == "Education innovation: 3 of 5 goals are measured; 1 lags behind"
    assert slide.content.of_goals
    assert [name.split()[0] for name, _, _ in slide.content.rows] == ["4", "4.1", "4.2", "4.3", "4.4"]
    assert [code for _, _, code in slide.content.rows].count("missed") == 1


def test_goals_that_are_too_many_are_counted_and_those_with_a_verdict_go_first(published):
    [slide] = compose.composed(published, ["goal:leuven:1.4"], "nl").slides
    verdicts = Counter(goal["verdict"] for goal in objectives.children(published, "leuven:1.4"))
    assert slide.content.more == "en nog 2 doelen"
    assert sum(code == "cannot_tell" for _, _, code in slide.content.rows) == verdicts["cannot_tell"]
    drawing = drawn(slide.content, sheet(360, 420, 13, "light"), language("nl"))
    assert "en nog 2 doelen" in drawing
    assert drawing.count("niet te zeggen") == verdicts["cannot_tell"]


def test_every_institution_with_a_plan_makes_a_story(published):
    for plan in institutions.plans(published):
        story = compose.finished(published, compose.PLAN + plan["institution_id"], "nl")
        assert isinstance(story.slides[0].content, Goals)
        assert len(story.slides) > 3


@pytest.mark.parametrize("show", ["", "goal:leuven:nothing", "trend:price@nobody", "plan:nowhere", "figures:a@b", ";"])
def test_what_is_not_there_makes_no_slide(published, show):
    assert compose.composed(published, [show], "nl") is None


def test_an_unknown_story_is_none(published):
    assert compose.finished(published, "nothing", "nl") is None
    assert compose.finished(published, compose.PLAN + "nobody", "nl") is None
