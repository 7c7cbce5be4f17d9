"""Lists that have lost their signs: what begins and what ends them."""

from collections.abc import Callable

from etl.extract.proposal import GoalProposal

TOWNS = ("Aldeby", "Barrow", "Cawood", "Denby", "Elland")


def test_a_list_ends_where_the_next_line_in_a_colon_begins_another(propose: Callable[..., list[GoalProposal]]) -> None:
    lists = [[f"Build a pier in {town}", f"Plant a wood in {town}", f"Open the mill of {town}"] for town in TOWNS]
    leads = [f"With the people of {town} we will:" for town in TOWNS]
    goals = propose([line for lead, items in zip(leads, lists, strict=True) for line in (lead, *items)])
    assert [goal.line_start for goal in goals] == [line for line in range(1, 21) if line % 4 != 1]


def test_lines_in_a_colon_alone_are_no_list(propose: Callable[..., list[GoalProposal]]) -> None:
    assert propose(["We will do this:"] * 500) == []
