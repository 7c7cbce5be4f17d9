"""The words of items of a list without signs: each its own, and none of the next."""

from collections.abc import Callable

from etl.extract.proposal import GoalProposal


def test_the_head_of_an_item_ends_at_its_semicolon(propose: Callable[..., list[GoalProposal]]) -> None:
    lines = ["Wij willen:", "een fontein op de markt;", "meer groen in de", "straten van het dorp;", "een bad."]
    assert [goal.head for goal in propose(lines, "nl")] == [
        "een fontein op de markt;",
        "meer groen in de straten van het dorp;",
        "een bad.",
    ]


def test_items_stand_apart_by_blank_lines_as_well(propose: Callable[..., list[GoalProposal]]) -> None:
    items = ["a well;", "a bench;", "a lamp."]
    close = propose(["We want:", *items])
    apart = propose(["We want:", "", items[0], "", items[1], "", items[2]])
    assert [goal.head for goal in close] == [goal.head for goal in apart] == items


def test_one_semicolon_below_a_line_amid_the_text_makes_no_list(propose: Callable[..., list[GoalProposal]]) -> None:
    assert propose(["The town was old and we said this, as many", "of us do:", "no more noise;", "we went home."]) == []
