"""What a machine proposes out of a document, for a person to accept, change or reject: goals, figures, targets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from model.kinds import Bound, Commitment

Kind = Literal["fact", "reach", "maintain", "range", "all", "none", "frequency", "event"]


@dataclass(frozen=True, slots=True)
class GoalProposal:
    """A goal as the document itself numbers, labels or lists it.

    level       the document's own word for it (programma, goal, action), else heading or item
    code        unique in the document: its own number or label below its parent's
    parent      code of the goal above it; None at the top
    line_start  1-based, both included
    head        its first words
    rule        the name of the rule that found it; confidence: 0 to 1, how often that rule was right
    """

    level: str
    code: str
    parent: str | None
    line_start: int
    line_end: int
    head: str
    rule: str
    confidence: float
    depth: int
    commitment: Commitment = "commitment"


@dataclass(frozen=True, slots=True)
class FigureProposal:
    """A figure or target in the words of a goal, or of no goal.

    kind        fact: was or is so; the others are kinds of target
    value       in `unit`; None only for an event. value_high: upper edge of a range
    unit        id of data/lists/units.csv where there is one, else the word in the text
    direction   more, less or None where the words do not say
    baseline    the value the target starts from, if the words give it
    due         ISO date, the end of the year named; None where none is
    own         False for a target of somebody else (EU, state, partners)
    quote       the few words in which it stands
    """

    goal: str | None
    kind: Kind
    value: float | None
    value_high: float | None
    unit: str | None
    bound: Bound
    direction: Literal["more", "less"] | None
    baseline: float | None
    due: date | None
    own: bool
    line: int
    quote: str
    rule: str
    confidence: float
