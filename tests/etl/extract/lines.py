"""Lines in, the goals out that a profile of the real rules finds in them."""

from __future__ import annotations

from etl.documents.text import Text
from etl.extract.profile import read_language, read_profile
from etl.extract.structure import extract
from etl.places import ROOT
from model.objective import ExtractedObjective


def read(profile: str, *lines: str) -> dict[str, ExtractedObjective]:
    """The goals of a text by code; the rules are the real ones."""
    errors = []
    rules = read_profile(ROOT / "data", profile, errors)
    language = read_language(ROOT / "data", "nl", errors)
    assert rules, errors
    assert language, errors
    goals = extract(Text(lines, ""), rules, language)
    found = {goal.code: goal for goal in goals}
    assert len(found) == len(goals)
    return found


def lines_of(goal: ExtractedObjective) -> tuple[int, int]:
    return goal.line_start, goal.line_end
