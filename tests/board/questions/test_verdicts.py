"""A target has its verdict unless it was replaced, and what needs attention is off course and one's own."""

from board.questions import verdicts
from model.progress import CODES, FLAGS


def test_target_of_a_goal_with_its_verdict(published):
    found = {one["target_id"]: one for one in verdicts.targets_of_goal(published, "leuven:2.1/6")}
    target = found["leuven_social_dwellings_share"]
    assert (target["value"], str(target["due"]), target["source_line"] > 0) == (8.5, "2025-12-31", True)
    assert target["verdict"] in CODES
    assert set(target["flags"]) <= set(FLAGS)


def test_replaced_target_is_not_judged_and_stands_last(published):
    found = verdicts.targets_of_indicator(published, "co2_change_city")
    assert [one["target_id"] for one in found if one["replaced_by"]] == ["leuven_co2_2030_40"]
    assert found[-1]["verdict"] is None


def test_attention_never_holds_what_is_on_course_or_anothers(published, plans):
    for plan in plans:
        found = verdicts.attention(published, plan)
        assert all(one["own"] and one["replaced_by"] is None for one in found)
        assert not {one["verdict"] for one in found} & {"achieved", "on_track", "trend_only"}
