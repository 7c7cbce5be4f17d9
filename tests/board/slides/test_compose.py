"""Slides of the real data: every finished story says what its figures are, in both languages."""

import re

import pytest

from board.charts.chart import Chart
from board.charts.palette import SHAPES
from board.charts.rows import Asked, Bars, Goals
from board.questions import indicators, institutions, stories
from board.slides import compose
from board.wording.language import codes

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
