"""What needs attention is one's own, holds nothing that is on course, and names every such target once."""

from __future__ import annotations

import pytest

from board.questions import attention
from board.questions.database import rows

BEHIND = ("missed", "deteriorating", "off_track", "needs_acceleration")


def ids(found) -> list[str]:
    return [one["target_id"] for one in found]


def test_every_own_target_that_is_behind_or_untold_stands_in_one_place(published, plans):
    sql = """
    SELECT target_id FROM target_standing
    WHERE own AND replaced_by IS NULL AND verdict NOT IN ('achieved', 'on_track', 'trend_only')
    """
    told = [*ids(attention.weak(published, None)), *ids(attention.waiting(published, None))]
    assert sorted(told) == sorted(row["target_id"] for row in rows(published, sql))
    each = [
        one
        for plan in plans
        for question in (attention.weak, attention.waiting)
        for one in ids(question(published, plan))
    ]
    assert sorted(each) == sorted(told)


def test_gravest_come_first(published):
    found = attention.weak(published, None)
    severe = [BEHIND.index(one["verdict"]) if one["verdict"] in BEHIND else len(BEHIND) for one in found]
    assert severe == sorted(severe)
    assert len(found) > 10


@pytest.mark.parametrize(("flags", "told"), [(["lost"], True), (["worsening"], True), ([], False)])
def test_target_that_was_met_and_slips_is_told_before_what_cannot_be_told(changed, flags, told):
    sql = "UPDATE verdict SET code = 'achieved', flags = $flags WHERE target_id = 'leuven_social_dwellings_share'"
    found = attention.weak(changed(sql, {"flags": flags}), "leuven")
    untold = [one["verdict"] == "cannot_tell" for one in found]
    assert untold == sorted(untold)
    assert ("leuven_social_dwellings_share" in ids(found)) == told


@pytest.mark.parametrize(("due", "kind"), [("1999-12-31", "overdue"), ("2099-12-31", "open"), (None, "open")])
def test_step_is_overdue_once_its_date_is_past(changed, due, kind):
    database = changed("UPDATE target SET due = $due WHERE kind = 'event'", {"due": due})
    found = {one["kind"] for one in attention.waiting(database, "leuven") if one["kind"] != "never"}
    assert found == {kind}


def test_step_stands_under_its_strategic_goal(published):
    found = {one["target_id"]: one for one in attention.waiting(published, "leuven")}
    assert all(one["objective_id"].startswith(one["top_id"]) for one in found.values())
    assert {len(one["top_code"]) for one in found.values()} <= {1, 2}


def test_series_are_those_of_goals_and_headlines(published):
    found = attention.series(published, "leuven")
    assert {one["kind"] for one in found} == {"stale", "worsening"}
    assert all(one["headline"] or one["measures"] for one in found)
    first = [one["headline"] for one in found]
    assert first == sorted(first, reverse=True)


def test_goals_without_any_measurement_are_strategic(published):
    found = attention.unmeasured(published, "leuven")
    assert [one["code"] for one in found] == ["7", "8", "9"]
    sql = "SELECT count(*) AS n FROM objective_tree JOIN objective_measured USING (objective_id) "
    sql += "WHERE measured AND ancestor_id IN ('leuven:7', 'leuven:8', 'leuven:9')"
    assert rows(published, sql) == [{"n": 0}]
