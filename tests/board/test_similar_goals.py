"""Goals that are like a goal stand beside it, with the words that make them so."""

from board.questions import objectives, search
from board.questions.database import rows


def ids(found: search.Found) -> list[str]:
    return [row["objective_id"] for row in found.rows]


def test_similar_goals_are_of_others_and_say_why(published):
    first = rows(published, "SELECT objective_id FROM similar_goal ORDER BY score DESC LIMIT 1")[0]["objective_id"]
    best = objectives.similar(published, first)
    assert 1 <= len(best) <= 5
    assert [row["score"] for row in best] == sorted((row["score"] for row in best), reverse=True)
    assert {row["objective_id"].split(":")[0] for row in best}.isdisjoint({first.split(":")[0]})
    assert all(row["shared_nl"] or row["shared_en"] for row in best)


def test_a_goal_without_any_shows_what_is_like_the_goal_above_it_and_says_so(published):
    lonely = """
    SELECT o.objective_id, p.objective_id AS parent_id, p.code FROM objective o
    JOIN objective p ON p.objective_id = o.parent_id
    WHERE o.objective_id NOT IN (SELECT objective_id FROM similar_goal)
        AND p.objective_id IN (SELECT objective_id FROM similar_goal)
    LIMIT 1
    """
    [one] = rows(published, lonely)
    shown, above = objectives.similar(published, one["objective_id"]), objectives.similar(published, one["parent_id"])
    assert {row["above"] for row in shown} == {one["code"]}
    assert {row["above"] for row in above} == {None}
    assert [row["objective_id"] for row in shown] == [row["objective_id"] for row in above]
