"""Proposals and a person's verdicts in; what each came to, the goals and the targets that hold, out.

A verdict belongs to the words of a passage, not to its place: a document that is issued again keeps the verdicts of
what did not change.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from etl.documents.text import Text
from etl.extract.proposal import FigureProposal, GoalProposal
from model.objective import ExtractedObjective
from model.review import Decision, Item, Review, fingerprint

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One proposal as it stands after review. `passage` is the fingerprint of its words."""

    item: Item
    proposal: GoalProposal | FigureProposal
    passage: str
    decision: Decision | None = None
    decided_on: date | None = None
    reason: str | None = None
    indicator: str | None = None

    @property
    def accepted(self) -> bool:
        """A change is an acceptance too."""
        return self.decision in ("accept", "change")


def review(
    text: Text, goals: list[GoalProposal], figures: list[FigureProposal], verdicts: Iterable[Review]
) -> list[Reviewed]:
    """Every proposal with its verdict, those without one too."""
    said: dict[tuple[Item, str], list[Review]] = defaultdict(list)
    for verdict in verdicts:
        said[verdict.item, verdict.passage].append(verdict)
    found = []
    for goal in goals:
        words = fingerprint(text.passage(goal.line_start, goal.line_end))
        found.append(_after(Reviewed("goal", goal, words), said["goal", words]))
    for figure in figures:
        if figure.kind != "fact":
            words = fingerprint(f"{figure.quote} {figure.value}")
            found.append(_after(Reviewed("target", figure, words), said["target", words]))
    return found


def gone(reviewed: list[Reviewed], verdicts: Iterable[Review]) -> list[Review]:
    """Verdicts on words that the document does not hold any more."""
    there = {(one.item, one.passage) for one in reviewed}
    return [verdict for verdict in verdicts if (verdict.item, verdict.passage) not in there]


def _after(one: Reviewed, verdicts: list[Review]) -> Reviewed:
    """The latest decision counts; changes of different fields stand together."""
    for verdict in sorted(verdicts, key=lambda verdict: verdict.decided_on):
        one = replace(one, decision=verdict.decision, decided_on=verdict.decided_on, reason=verdict.reason)
        if verdict.field == "indicator":
            one = replace(one, indicator=verdict.value)
        elif verdict.field:
            one = replace(one, proposal=replace(one.proposal, **{verdict.field: verdict.changed()}))
    return one


def objectives(reviewed: list[Reviewed]) -> list[ExtractedObjective]:
    """The goals that were not rejected; one whose parent was rejected stands under the parent's parent."""
    goals = [one.proposal for one in reviewed if isinstance(one.proposal, GoalProposal)]
    rejected = {
        one.proposal.code: one.proposal.parent
        for one in reviewed
        if isinstance(one.proposal, GoalProposal) and one.decision == "reject"
    }
    depths: dict[str, int] = {}
    kept = []
    for goal in goals:
        if goal.code in rejected:
            continue
        parent = goal.parent
        while parent in rejected:
            parent = rejected[parent]
        depths[goal.code] = depths.get(parent, -1) + 1 if parent else 0
        kept.append(_objective(goal, parent, depths[goal.code]))
    return kept


def _objective(goal: GoalProposal, parent: str | None, depth: int) -> ExtractedObjective:
    return ExtractedObjective(
        code=goal.code,
        official_code=goal.code.rsplit("/", 1)[-1],
        level=re.sub(r"\W+", "_", goal.level.casefold()).strip("_") or "goal",
        depth=depth,
        parent=parent,
        line_start=goal.line_start,
        line_end=goal.line_end,
        commitment=goal.commitment,
    )


def as_row(one: Reviewed) -> Row:
    """A row of the table `proposal`, without its document."""
    columns = {field.name for field in fields(GoalProposal)} | {field.name for field in fields(FigureProposal)}
    row = dict.fromkeys(columns) | asdict(one.proposal)
    row["line_start"] = row["line_start"] or row.pop("line", None)
    said = {name: getattr(one, name) for name in ("item", "passage", "decision", "decided_on", "reason", "indicator")}
    return {name: value for name, value in (row | said).items() if name not in ("line", "depth")}
