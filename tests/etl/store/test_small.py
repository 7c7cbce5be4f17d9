"""The small data as published on 1 June 2025: verdicts, ladder, roll-up, figures looked up in the text."""

import json
from datetime import date

import duckdb
import pytest

Database = duckdb.DuckDBPyConnection


def rows(database: Database, sql: str) -> list[tuple]:
    return database.execute(sql).fetchall()


TARGETS = {
    "bicycles": ("on_track", None, None, ["few_points"], "relative"),
    "trees": ("achieved", None, None, ["few_points"], "relative"),
    "emissions": ("deteriorating", None, None, ["few_points"], "relative"),
    "dust": ("cannot_tell", "stale", "on_track", ["stale", "few_points"], "relative"),
    "racks": ("cannot_tell", "single_point", None, [], "none"),
    "roofs": ("cannot_tell", "no_value_at_due", "on_track", [], "none"),
    "forest": ("cannot_tell", "no_later_observation", None, [], "none"),
    "transfers": ("trend_only", "no_target_year", None, ["few_points"], "relative"),
    "bridge": ("cannot_tell", "event_without_date", None, [], "none"),
    "buses": ("off_track", "share_at_limit", None, ["few_points", "methods_disagree"], "linear"),
}
RUNGS = {
    "1/1": 0,
    "2.1/6": 1,
    "2.1/3": 2,
    "2.1/4": 3,
    "1.1/3": 4,
    "1.2/9": 4,
    "2.1/1": 5,
    "2.1/5": 0,
    "2.1/7": 2,
    "1": 0,
}
OWN_VERDICTS = {
    "1.1/2": ("achieved", "trees"),
    "1.1/3": ("cannot_tell", "forest"),
    "1.1/4": ("cannot_tell", "roofs"),
    "1.2/8": ("deteriorating", "emissions"),
    "1.2/9": ("cannot_tell", "dust"),
    "2.1/1": ("on_track", "bicycles"),
    "2.1/2": ("cannot_tell", "racks"),
    "2.1/3": ("trend_only", None),
    "2.1/4": ("trend_only", "transfers"),
    "2.1/5": ("cannot_tell", "bridge"),
    "2.1/7": ("trend_only", None),
}


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_has_the_verdict_that_its_figures_call_for(small_database: Database, target: str) -> None:
    sql = "SELECT code, reason, was, flags, method FROM verdict WHERE target_id = ?"
    assert small_database.execute(sql, [target]).fetchall() == [TARGETS[target]]


def test_a_target_that_was_replaced_has_none(small_database: Database) -> None:
    found = rows(small_database, "SELECT target_id FROM verdict WHERE target_id IS NOT NULL")
    assert {name for (name,) in found} == set(TARGETS)


def test_the_relative_pace_is_the_published_one(small_database: Database) -> None:
    ((value, inputs),) = rows(small_database, "SELECT value, inputs FROM verdict WHERE target_id = 'bicycles'")
    actual, required = (50 / 40) ** (1 / 6) - 1, (60.5 / 40) ** (1 / 12) - 1
    assert value == pytest.approx(actual / required)
    used = {"y0": 40, "t0": 2018, "y": 50, "t": 2024, "target": 60.5, "due": 2030, "direction": 1}
    assert json.loads(inputs).items() >= used.items()


@pytest.mark.parametrize(
    ("indicator", "verdict"),
    [
        ("bus_passengers", ("trend_only", "no_target", "improving")),
        ("emissions", ("trend_only", "no_target", "worsening")),
        ("pass_rate", ("trend_only", "no_target", "improving")),
        ("dust", ("cannot_tell", "stale", "improving")),
    ],
)
def test_a_series_without_target_tells_its_trend(small_database: Database, indicator: str, verdict: tuple) -> None:
    sql = "SELECT code, reason, trend FROM verdict WHERE target_id IS NULL AND indicator_id = ?"
    assert small_database.execute(sql, [indicator]).fetchall() == [verdict]


@pytest.mark.parametrize("indicator", ["bicycle_racks", "forest_area", "pedestrians"])
def test_less_than_two_figures_have_no_trend(small_database: Database, indicator: str) -> None:
    sql = "SELECT code FROM verdict WHERE target_id IS NULL AND indicator_id = ?"
    assert small_database.execute(sql, [indicator]).fetchall() == []


def test_a_planned_figure_is_no_observation(small_database: Database) -> None:
    latest = "SELECT period, value FROM latest WHERE indicator_id = 'bicycle_share' AND is_latest"
    assert rows(small_database, latest) == [("2024", 50.0)]
    ((inputs,),) = rows(
        small_database, "SELECT inputs FROM verdict WHERE indicator_id = 'bicycle_share' AND target_id IS NULL"
    )
    assert json.loads(inputs)["t"] == 2024


def test_a_part_of_a_breakdown_is_no_total_and_a_hidden_value_is_null(small_database: Database) -> None:
    latest = "SELECT period, value, previous FROM latest WHERE indicator_id = 'pass_rate' ORDER BY period"
    assert rows(small_database, latest) == [("2023-24", 70.0, None), ("2024-25", 75.0, 70.0)]
    hidden = "SELECT value, note FROM observation WHERE category = 'men'"
    assert rows(small_database, hidden) == [(None, "Te klein om te tonen")]


def test_an_academic_year_has_its_days(small_database: Database) -> None:
    days = "SELECT period_start, period_end, time FROM observation WHERE period = '2024-25'"
    ((start, end, time),) = rows(small_database, days)
    assert (start, end) == (date(2024, 10, 1), date(2025, 9, 30))
    assert 2024.7 < time < 2024.8


@pytest.mark.parametrize("code", RUNGS)
def test_a_goal_stands_on_its_rung_of_the_ladder(small_database: Database, code: str) -> None:
    sql = "SELECT rung FROM objective_ladder WHERE objective_id = ?"
    assert small_database.execute(sql, [f"veldstad:{code}"]).fetchall() == [(RUNGS[code],)]


def test_a_goal_takes_the_verdict_of_its_own_target_else_of_its_indicator(small_database: Database) -> None:
    found = rows(
        small_database, "SELECT objective_id, code, target_id FROM objective_verdict WHERE objective_id LIKE 'veld%'"
    )
    assert {name.removeprefix("veldstad:"): (code, target) for name, code, target in found} == OWN_VERDICTS


def test_a_parent_counts_every_goal_below_it_and_names_the_worst(small_database: Database) -> None:
    found = dict(rows(small_database, "SELECT code, goals FROM rollup WHERE objective_id = 'veldstad:1'"))
    assert found == {"achieved": 1, "cannot_tell": 3, "deteriorating": 1, "not_measured": 7}
    summary = "SELECT goals, worst_code, worst_id FROM rollup_summary WHERE objective_id = "
    assert rows(small_database, summary + "'veldstad:1'") == [(12, "deteriorating", "veldstad:1.2/8")]
    assert rows(small_database, summary + "'veldstad:1.1'") == [(7, "cannot_tell", "veldstad:1.1/3")]
    assert rows(small_database, summary + "'bron:2'") == [(6, None, None)]


def test_figures_are_looked_up_in_the_text(small_database: Database) -> None:
    found = dict(rows(small_database, "SELECT target_id, verified FROM target"))
    assert {name for name, seen in found.items() if seen} == set(TARGETS) - {"bridge"}
    assert {name for name, seen in found.items() if seen is None} == {"bridge", "trees_first"}
    cited = "SELECT period, verified FROM observation WHERE source_line IS NOT NULL ORDER BY period"
    assert rows(small_database, cited) == [("2024-25", True), ("2030", True)]


def test_passages_are_running_text(small_database: Database) -> None:
    ((passage,),) = rows(small_database, "SELECT passage FROM objective WHERE objective_id = 'veldstad:1.1/7'")
    assert passage == "7. We blijven geveltuinen steunen in 2025 en later."
    around = "SELECT text FROM passage WHERE document_id = 'veldstad' AND line_start = 40"
    assert "60,5 %" in rows(small_database, around)[0][0]


def test_links_of_the_text_and_of_an_editor_stand_side_by_side(small_database: Database) -> None:
    found = rows(small_database, "SELECT objective_id, linked_id, kind FROM objective_link")
    assert sorted(found) == [
        ("veldstad:1.1/3", "veldstad:2", "see_also"),
        ("veldstad:2.1", "bron:1", "same_as"),
        ("veldstad:2.1/1", "veldstad:1.2", "see_also"),
        ("veldstad:2.1/1", "veldstad:1.2/8", "contributes_to"),
    ]


def test_an_editor_s_word_on_the_commitment_goes_first(small_database: Database) -> None:
    found = dict(rows(small_database, "SELECT code, commitment FROM objective WHERE document_id = 'veldstad'"))
    assert (found["1.1/3"], found["1.1/7"], found["2.1/7"]) == ("commitment", "continue", "advocacy")
    curated = rows(small_database, "SELECT code FROM objective WHERE document_id = 'veldstad' AND NOT is_curated")
    assert len(curated) == 8
