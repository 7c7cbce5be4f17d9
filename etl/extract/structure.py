"""A document's text and rules in, its goals out as rows of `data/extracted/<document>.csv`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.documents.text import Text
from etl.extract import by_line, by_page
from etl.extract.found import Found
from etl.extract.profile import Language, Level, Profile
from model.kinds import Commitment
from model.objective import ExtractedObjective

_STYLES = {"lines": by_line.structure, "pages": by_page.structure}
_CODE = re.compile(r"\d+(?:\.\d+)?")


def extract(text: Text, profile: Profile, language: Language) -> list[ExtractedObjective]:
    """Every goal of the document with level, parent, lines, commitment and references, in order of appearance."""
    found = _STYLES[profile.style](text, profile)
    codes = {goal.code for goal in found}
    return [_row(goal, text, profile, language, codes) for goal in found]


def _row(goal: Found, text: Text, profile: Profile, language: Language, codes: set[str]) -> ExtractedObjective:
    words = text.passage(goal.lines[0], goal.lines[-1])
    return ExtractedObjective(
        code=goal.code,
        official_code=goal.official_code,
        level=goal.level.name,
        depth=goal.depth,
        parent=goal.parent.code if goal.parent else None,
        line_start=goal.lines[0],
        line_end=goal.lines[-1],
        commitment=commitment(words, goal.level, language),
        see_also=tuple(_references(words, profile, goal.code, codes)),
    )


def commitment(words: str, level: Level, language: Language) -> Commitment:
    """The kind of commitment: the level's own, else the first kind whose words stand in the first sentence."""
    if level.commitment:
        return level.commitment
    first = re.split(r"(?<=[a-z)])[.:;](?:\s|$)", words, maxsplit=1)[0]
    for kind, patterns in language.commitment.items():
        if any(pattern.search(first) for pattern in patterns):
            return kind
    return "commitment"


def _references(words: str, profile: Profile, own: str, codes: set[str]) -> Iterable[str]:
    """Codes of other goals of the same document that the passage points to, each once."""
    if profile.references is None:
        return []
    named = [code for match in profile.references.finditer(words) for code in _CODE.findall(match["codes"])]
    return [code for code in dict.fromkeys(named) if code in codes and code != own]
