"""A goal stands among its neighbours, is seen from both ends of a link, and is counted by what stands above it."""

from board.questions import documents, objectives
from board.questions.database import rows


def test_rollup_never_loses_a_blank(published):
    blank = {row["objective_id"] for row in objectives.search(published, verdict="not_measured", limit=2000)}
    for top in objectives.upper_goals(published, "leuven", 0):
        below = {
            row["code"]: row["goals"]
            for row in objectives.distributions(published, "leuven")
            if row["objective_id"] == top["objective_id"]
        }
        goals = {row["objective_id"] for row in documents.goals_with_passages(published, top["objective_id"])}
        assert sum(below.values()) == top["goals"] == len(goals)
        assert below.get("not_measured", 0) == len(goals & blank)


def test_goal_stands_under_its_programme(published):
    assert objectives.goal(published, "leuven:2.1/6")["level"] == "actie"
    assert [one["code"] for one in objectives.ancestors(published, "leuven:2.1/6")] == ["2", "2.1"]
    assert "leuven:2.1/6" in [one["objective_id"] for one in objectives.children(published, "leuven:2.1")]


def test_neighbours_of_a_goal(published):
    sides = {one["side"]: one["code"] for one in objectives.neighbours(published, "leuven:2")}
    assert sides == {-1: "1", 1: "3"}
    assert [one["side"] for one in objectives.neighbours(published, "leuven:1")] == [1]
    assert [one["side"] for one in objectives.neighbours(published, "leuven:10")] == [-1]


def test_links_are_seen_from_both_ends(published):
    [link] = rows(published, "SELECT objective_id, linked_id FROM objective_link ORDER BY ALL LIMIT 1")
    there = [one for one in objectives.links(published, link["objective_id"]) if one["direction"] == "to"]
    back = [one for one in objectives.links(published, link["linked_id"]) if one["direction"] == "from"]
    assert link["linked_id"] in [one["objective_id"] for one in there]
    assert link["objective_id"] in [one["objective_id"] for one in back]
