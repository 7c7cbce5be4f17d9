"""A text in; every goal, figure and target that the machine proposes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from etl.documents.text import Text
from etl.errors import DataError, DataErrors
from etl.extract.commitment import commitment_of
from etl.extract.confidence import trust
from etl.extract.languages import detect
from etl.extract.outline import outline
from etl.extract.profile import Language, read_language
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.quantities import quantities

Row = dict[str, Any]


def propose(
    text: Text, language: Language, period: tuple[date, date] | None = None
) -> tuple[list[GoalProposal], list[FigureProposal]]:
    """Goals in order of appearance, figures and targets by line. `period` is that of the plan, where it is known."""
    goals = [
        replace(goal, commitment=commitment_of(text.passage(goal.line_start, goal.line_end), language))
        for goal in outline(text, language)
    ]
    return goals, quantities(text, goals, language, period)


def language_of(text: Text, data: Path, given: str | None) -> Language:
    """The rules of the language given, else of the one the text is written in. Raises DataErrors if it has none."""
    errors: list[DataError] = []
    try:
        found = read_language(data, given or detect(text), errors)
    except DataError as error:
        raise DataErrors([error]) from error
    if found is None:
        raise DataErrors(errors)
    return found


def as_rows(text: Text, goals: list[GoalProposal], figures: list[FigureProposal]) -> Iterator[Row]:
    """One row per proposal, told apart by `type` (goal, figure, target), for printing or keeping.

    `judged`: on how many finds of its rule the confidence rests; 0 if it is the prior's alone.
    """
    for goal in goals:
        row = asdict(goal)
        row.pop("depth")
        yield {"type": "goal", **row, "judged": trust("goal", goal.rule).found, "page": text.page(goal.line_start)}
    for figure in figures:
        row = asdict(figure) | {"due": figure.due.isoformat() if figure.due else None}
        row["judged"] = trust("target", figure.rule).found
        yield {"type": "figure" if figure.kind == "fact" else "target", **row, "page": text.page(figure.line)}
