"""Figures out of a few lines of text, in either language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from etl.documents.text import Text
from etl.extract.profile import Language, read_language
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.quantities import quantities
from etl.places import ROOT

_GOAL = "# Harbour plan 2027-2032\n\nThe last plan was completed in 2025.\n\n1.1 A good harbour\n\n"


@cache
def rules(language: str) -> Language:
    card = read_language(ROOT / "data", language, errors := [])
    assert card, errors
    return card


def read(words: str, language: str, goals: list[GoalProposal] | None = None) -> list[FigureProposal]:
    return quantities(Text(tuple(words.split("\n")), ""), goals or [], rules(language))


@pytest.fixture(scope="session")
def figures() -> Callable[..., list[FigureProposal]]:
    """Every figure of some lines of text, facts too."""
    return read


@pytest.fixture(scope="session")
def targets() -> Callable[..., list[FigureProposal]]:
    """The targets of some lines of text."""
    return lambda words, language: [one for one in read(words, language) if one.kind != "fact"]


@pytest.fixture(scope="session")
def language() -> Callable[[str], Language]:
    return rules


@pytest.fixture(name="own")
def own_values() -> Callable[[str], list[float]]:
    """The values of the targets of the writer in a goal of an English plan."""

    def values(words: str) -> list[float]:
        goal = GoalProposal("goal", "1.1", None, 5, 6 + words.count("\n") + 1, "", "label", 1, 0)
        found = quantities(Text(tuple((_GOAL + words).split("\n")), ""), [goal], rules("en"))
        return [one.value for one in found if one.kind not in ("fact", "event") and one.own]

    return values


_PLANS = {
    "en": _GOAL,
    "nl": "# Havenplan 2027-2032\n\nHet vorige plan werd in 2025 afgerond.\n\n1.1 Een goede haven\n\n",
}


@pytest.fixture(scope="session")
def promised() -> Callable[[str, str], list[tuple[float | None, str | None, int | None]]]:
    """Value, unit and year of the targets of the writer in a goal of a plan in either language."""

    def targets(words: str, language: str) -> list[tuple[float | None, str | None, int | None]]:
        goal = GoalProposal("goal", "1.1", None, 5, 6 + words.count("\n") + 1, "", "label", 1, 0)
        found = read(_PLANS[language] + words, language, [goal])
        own = [one for one in found if one.kind not in ("fact", "event") and one.own]
        return [(one.value, one.unit, one.due.year if one.due else None) for one in own]

    return targets
