"""Small documents with the expected goals in their margin, and the rules of the languages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from etl.documents.text import Hint, Text
from etl.extract.outline import outline
from etl.extract.profile import Language, read_language
from etl.extract.proposal import GoalProposal
from etl.places import ROOT

_MARGIN = re.compile(r"^@(?P<name>[^\s<|]+)(?:<(?P<parent>[^\s|]+))?\|")

Read = Callable[[str], tuple[list, list]]


def text_of(lines: list[str], hints: tuple[Hint, ...] = ()) -> Text:
    return Text(tuple(lines), "0", hints=hints)


def _language(name: str) -> Language:
    language = read_language(ROOT / "data", name, errors := [])
    assert language, errors
    return language


@pytest.fixture(scope="session")
def languages() -> dict[str, Language]:
    return {name: _language(name) for name in ("nl", "en")}


@pytest.fixture
def propose(languages: dict[str, Language]) -> Callable[..., list[GoalProposal]]:
    """Goals of lines of text in a language."""
    return lambda lines, language="en", hints=(): outline(text_of(lines, hints), languages[language])


@pytest.fixture
def compare(propose: Callable[..., list[GoalProposal]]) -> Callable[..., tuple[list, list]]:
    """Found and expected goals of a text whose margin marks them, `@name<parent|`: lines, each with its parent's."""

    def read(document: str, language: str = "en") -> tuple[list, list]:
        lines, expected, places = [], [], {}
        for number, line in enumerate(document.strip("\n").split("\n"), 1):
            match = _MARGIN.match(line)
            if match:
                places[match["name"]] = number
                expected.append((number, places[match["parent"]] if match["parent"] else None))
            lines.append(line[match.end() :] if match else line)
        found = propose(lines, language)
        starts = {goal.code: goal.line_start for goal in found}
        return [(goal.line_start, starts[goal.parent] if goal.parent else None) for goal in found], expected

    return read
