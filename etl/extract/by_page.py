"""Documents of text boxes: within a page the goal's title may stand after or amid its actions.

The goal of a page is the one whose number follows the last; every other paragraph of that page is an action.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from etl.documents.text import Text
from etl.extract.found import Found
from etl.extract.landmarks import page_starts
from etl.extract.profile import Profile

_COMPLETE = re.compile(r"[.!?:…]$")

Paragraph = list[int]


def structure(text: Text, profile: Profile) -> list[Found]:
    """All goals in order of appearance. The profile's three levels are: blocks by name, goals, actions."""
    block_level, goal_level, action_level = profile.level
    blocks: list[Found] = []
    goals: list[Found] = []
    found: list[Found] = []
    for page in _pages(text):
        names = _named(text, page, block_level.starts[len(blocks) :])
        for name in names:
            code = block_level.code.format(letter=chr(65 + len(blocks)))
            blocks.append(Found(block_level, code, None, None, name))
            found.append(blocks[-1])
        number = str(len(goals) + 1)
        heading = _heading(text, profile, page, number)
        if heading:
            code = goal_level.code.format(number=number)
            goal = Found(
                goal_level, code, number, blocks[-1] if blocks else None, [line for one in heading for line in one]
            )
            goals.append(goal)
            boxes = [one for one in page if one not in (*heading, *names) and not _is_skipped(text, profile, one)]
            found.append(goal)
            for count, item in enumerate(_items(text, boxes), start=1):
                code = action_level.code.format(parent=goal.code, count=count)
                found.append(Found(action_level, code, None, goal, item))
    return found


def _pages(text: Text) -> list[list[Paragraph]]:
    """Pages as lists of paragraphs, a paragraph being line numbers without a blank line between them."""
    bounds = [*page_starts(text), len(text.lines) + 1]
    return [_paragraphs(text, range(start, end)) for start, end in pairwise(bounds)]


def _paragraphs(text: Text, lines: range) -> list[Paragraph]:
    runs = groupby(lines, key=lambda number: bool(text.line(number).strip()))
    return [list(run) for filled, run in runs if filled]


def _named(text: Text, page: list[Paragraph], names: tuple[re.Pattern[str], ...]) -> list[Paragraph]:
    """The paragraph that opens the next block, if this page has it."""
    return [one for one in page if names and names[0].search(text.line(one[0]).strip())]


def _heading(text: Text, profile: Profile, page: list[Paragraph], number: str) -> list[Paragraph]:
    """The paragraphs of a goal's title and question; empty if the page has no paragraph with its number."""
    starts = re.compile(rf"{number}(?!\d)")
    numbered = [one for one in page if starts.match(text.line(one[0]).strip())]
    if not numbered or profile.question is None:
        return []
    asking = [one for one in page if profile.question.search(_words(text, one))]
    heading = [one for one in page if one in numbered or one in asking]
    title = profile.question.sub("", starts.sub("", " ".join(_words(text, one) for one in heading))).strip()
    if not title:
        heading.append(page[page.index(heading[-1]) + 1])
    return heading


def _items(text: Text, boxes: list[Paragraph]) -> list[Paragraph]:
    """Paragraphs as actions; one that breaks off is continued by the next, but items of a list stand alone."""
    items: list[Paragraph] = []
    in_list = False
    for box in boxes:
        before = _words(text, items[-1]) if items else "."
        if in_list or _COMPLETE.search(before):
            items.append(box)
        else:
            items[-1] = items[-1] + box
        words = _words(text, items[-1])
        in_list = words.endswith(":") or (in_list and not words.endswith("."))
    return items


def _is_skipped(text: Text, profile: Profile, paragraph: Paragraph) -> bool:
    return any(pattern.search(_words(text, paragraph)) for pattern in profile.skip)


def _words(text: Text, paragraph: Paragraph) -> str:
    return " ".join(" ".join(text.line(number).split()) for number in paragraph)
