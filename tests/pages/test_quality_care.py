"""Quality care: reports, cycles, frameworks and data as the database has them, in both languages."""

import re

import pytest

from board.questions import care, institutions
from board.questions.database import rows
from board.wording.language import codes, language
from board.wording.numbers import number, pick

VIEWS = ("ladder", "reported", "cycle", "frameworks", "data")
EVERYBODY = [None, "kuleuven", "uhasselt", "auhl", "leiden_university", "leuven"]


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("institution", EVERYBODY)
def test_every_view_of_every_institution_is_whole(look, view, lang, institution):
    assert look("quality", lang=lang, view=view, institution=institution or "all").wrong == []


def test_a_view_that_does_not_exist_is_the_first(look):
    assert look("quality", lang="en", view="wish").titles == look("quality", lang="en").titles


@pytest.mark.parametrize("lang", codes())
def test_what_leiden_reported_stands_under_its_standards(look, served, lang):
    view = look("quality", lang=lang, view="reported", institution="leiden_university")
    found = care.reported(served, "leiden_university")
    assert {row["top_code"] for row in found} == {"1", "2", "3", "4"}
    for row in found:
        assert pick(row, "note", language(lang)) in view.words
    assert f"{len(found)}" in view.titles[0]


def test_a_goal_is_reported_on_once_with_its_newest_report(served):
    found = [row["objective_id"] for row in care.reported(served, None)]
    assert len(found) == len(set(found)) == sum(row["reported"] for row in care.reported_of(served))


def test_an_institution_without_reports_is_told_so(look):
    said = look("quality", lang="en", view="reported", institution="auhl").words
    assert "reports nothing on implementation" in said


def test_every_step_of_visio_stands_in_its_period(look, served):
    view = look("quality", lang="nl", view="cycle", institution="uhasselt")
    steps = care.cycle(served, "uhasselt")
    assert view.words.count("● ") == len(steps)
    assert all(row["unit"] in view.words for row in steps)


def test_the_crosswalk_counts_the_links_there_are(served):
    counted = sum(row["goals"] for row in care.crosswalk(served))
    assert counted == rows(served, "SELECT count(*) AS n FROM objective_framework")[0]["n"]


@pytest.mark.parametrize("lang", codes())
def test_a_gap_is_named_and_counted(look, served, lang):
    gaps = [
        row
        for row in care.crosswalk(served)
        if not row["goals"] and not (row["framework"] in ("esg", "nvao") and row["kind"] == "city")
    ]
    view = look("quality", lang=lang, view="frameworks")
    assert number(len(gaps), 0, language(lang)) in view.titles[0]
    assert all(pick(row, "name", language(lang)) in view.words for row in gaps)


def test_a_number_of_the_crosswalk_opens_goals_of_that_item(look):
    view = look("quality", lang="en", view="frameworks", institution="uhasselt")
    assert [link for link in view.links if re.search(r"framework=\w+", link) and "institution=uhasselt" in link]


def test_data_that_contradict_each_other_stand_side_by_side(look, served):
    view = look("quality", lang="en", view="data")
    found = care.conflicting(served, None)
    assert found
    for row in found:
        assert row["value"] != row["other_value"]
        assert pick(row, "other", language("en")) in view.words


def test_an_institution_sees_its_own_data_only(look, served):
    names = {row["institution_id"]: row["name_en"] for row in institutions.plans(served)}
    body = look("quality", lang="en", view="data", institution="auhl").words
    assert names["auhl"] in body
    assert names["leuven"] not in body


def test_what_is_out_of_date_is_flagged_so(served):
    flagged = "SELECT count(*) AS n FROM verdict WHERE target_id IS NULL AND list_contains(flags, 'stale')"
    assert len(care.stale(served, None)) == rows(served, flagged)[0]["n"]
