"""Sentences and goals in; for each the dated words that open a list or goals around its own out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.extract.proposal import GoalProposal
from etl.extract.quantities.sentences import Sentence

_LEADS = re.compile(r":\s*$")
_DATED = re.compile(r"(?<!\d)20\d\d(?!\d)")


def around(every: list[Sentence], goals: list[GoalProposal]) -> Iterator[str]:
    """By 2030 we reach: a skilled crew, where: 80 % can swim. Words only for those whose own lead gives no date."""
    parents = {goal.code: goal.parent for goal in goals}
    lists: dict[str, tuple[str, str | None]] = {}
    opened: dict[str, str] = {}
    goal, last, fresh = None, "", False
    for sentence in every:
        if sentence.goal != goal:
            if goal and _is_dated_lead(last) and goal in _above(sentence.goal, parents):
                opened[goal] = last
            goal, fresh = sentence.goal, sentence.opens
        elif sentence.opens:
            fresh = False
        outer = ""
        if sentence.item and not _DATED.search(sentence.lead):
            outer, owner = lists.get(sentence.lead, ("", None))
            outer = outer if owner in (None, goal, *_above(goal, parents)) else ""
        if opened and not outer and (fresh or sentence.item):
            outer = next((opened[one] for one in _above(goal, parents) if one in opened), "")
        if sentence.item and _LEADS.search(sentence.words):
            lists[sentence.words] = (sentence.lead if _DATED.search(sentence.lead) else outer, goal)
        yield outer if not sentence.title else ""
        last = sentence.words


def _is_dated_lead(words: str) -> bool:
    return bool(_LEADS.search(words) and _DATED.search(words))


def _above(goal: str | None, parents: dict[str, str | None]) -> Iterator[str]:
    """The goals above one, the nearest first."""
    for _ in range(len(parents)):
        goal = parents.get(goal) if goal else None
        if goal is None:
            return
        yield goal
