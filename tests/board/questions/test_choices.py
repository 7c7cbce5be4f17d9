"""Each choice says how many goals it leaves: what the search finds once it is made."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.questions import choices, objectives, search

SOME = {
    "theme_id": ("housing", "climate", None),
    "verdict": ("cannot_tell", "not_measured", None),
    "commitment": ("commitment", "study", None),
    "rung": (0, 1, 4, None),
    "item_id": ("sdg_11", "esg_1_2", "nvao_2", None),
}


@settings(max_examples=25)  # each asks the database eighteen times
@given(chosen=st.fixed_dictionaries({name: st.sampled_from(values) for name, values in SOME.items()}))
def test_count_is_what_the_choice_leaves(published, chosen):
    told = {(row["filter"], row["value"]): row["goals"] for row in choices.counts(published, "leuven", **chosen)}
    for name, values in SOME.items():
        for value in (one for one in values if one is not None):
            found = objectives.search(published, "leuven", limit=5000, **(chosen | {name: value}))
            assert told.get((name, str(value)), 0) == len(found)


def test_counts_are_of_the_goals_that_hold_the_words(published):
    found = search.search(published, "leuven", words="woningen", limit=5000)
    told = choices.counts(published, "leuven", found.among)
    assert sum(row["goals"] for row in told if row["filter"] == "verdict") == found.count > 20
    assert choices.counts(published, "leuven", []) == []


@pytest.mark.parametrize("framework", ["sdg", "esg", "nvao"])
def test_items_of_a_framework_stand_in_their_order(published, framework):
    found = [one["code"] for one in choices.framework_items(published) if one["framework"] == framework]
    assert found == sorted(found, key=lambda code: [int(part) for part in code.split(".")])
    assert len(found) >= 4


def test_goals_stand_below_all_that_is_above_them(published):
    found = choices.with_ancestors(published, ["leuven:2.1/6", "leuven:10", "uhasselt:1.2"])
    assert [one["objective_id"] for one in found] == [
        "uhasselt:1",
        "uhasselt:1.2",
        "leuven:2",
        "leuven:2.1",
        "leuven:2.1/6",
        "leuven:10",
    ]
    assert [one["matched"] for one in found] == [False, True, False, False, True, True]
    assert len(choices.with_ancestors(published)) == 1656
