"""The curated rows of the documents at hand in; how well the machine alone would have found them, out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.proposals import propose
from etl.gather import Harvest
from model.objective import ExtractedObjective
from model.target import Target

_NEAR = 2  # lines between a start as found and as it is


@dataclass(frozen=True, slots=True)
class Score:
    """How many were found, are really there, and are both; of one document and one level or field."""

    document: str
    what: str
    found: int
    there: int
    right: int

    @property
    def precision(self) -> float | None:
        """Right of found, 0 to 1; None if nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Right of there, 0 to 1; None if nothing is there."""
        return self.right / self.there if self.there else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.there) if self.found + self.there else None


def evaluate(harvest: Harvest) -> Iterator[Score]:
    """Scores per document: all goals, each level, parents, commitments, and targets with their values and dates."""
    for name, text in harvest.texts.items():
        goals, figures = propose(text, harvest.languages[name])
        wanted = harvest.goals[name]
        pairs = matched(goals, wanted)
        yield Score(name, "goals", len(goals), len(wanted), len(pairs))
        yield from _levels(name, goals, wanted, pairs)
        yield from _fields(name, pairs)
        targets = [placed.row for placed in harvest.catalogue.targets if placed.row.source == name]
        yield from _targets(name, figures, targets)


def matched(
    goals: list[GoalProposal], wanted: list[ExtractedObjective]
) -> list[tuple[GoalProposal, ExtractedObjective]]:
    """Each real goal with the proposal that starts within two lines of it and has its own last number or label."""
    near: dict[int, list[GoalProposal]] = defaultdict(list)
    for goal in goals:
        for line in range(goal.line_start - _NEAR, goal.line_start + _NEAR + 1):
            near[line].append(goal)
    pairs, taken = [], set()
    for real in wanted:
        fitting = (goal for goal in near[real.line_start] if id(goal) not in taken and _same_code(goal, real))
        found = min(fitting, key=lambda goal: abs(goal.line_start - real.line_start), default=None)
        if found:
            taken.add(id(found))
            pairs.append((found, real))
    return pairs


def _same_code(goal: GoalProposal, real: ExtractedObjective) -> bool:
    """A goal that prints no number of its own is told by its place alone."""
    if real.official_code is None:
        return True
    return _last(goal.code) == _last(real.official_code)


def _last(code: str) -> str:
    return code.replace("/", ".").rsplit(".", 1)[-1].casefold()


def _levels(name: str, goals: list[GoalProposal], wanted: list[ExtractedObjective], pairs) -> Iterator[Score]:
    """Recall per level of the document; the machine's own level names are its own, so precision is that of all."""
    for level in dict.fromkeys(real.level for real in wanted):
        right = sum(real.level == level for _, real in pairs)
        there = sum(real.level == level for real in wanted)
        called = {found.level for found, real in pairs if real.level == level}
        found = sum(goal.level in called for goal in goals)
        yield Score(name, f"level {level}", max(found, right), there, right)


def _fields(name: str, pairs: list[tuple[GoalProposal, ExtractedObjective]]) -> Iterator[Score]:
    """Of the goals found: how many have the right parent, end and commitment."""
    real_of = {found.code: real.code for found, real in pairs}
    parents = sum(_parent(found, real_of) == real.parent for found, real in pairs)
    ends = sum(abs(found.line_end - real.line_end) <= _NEAR for found, real in pairs)
    kinds = sum(found.commitment == real.commitment for found, real in pairs)
    for what, right in (("parent", parents), ("last line", ends), ("commitment", kinds)):
        yield Score(name, what, len(pairs), len(pairs), right)


def _parent(found: GoalProposal, real_of: dict[str, str]) -> str | None:
    return real_of.get(found.parent, "?") if found.parent else None


def _targets(name: str, figures: list[FigureProposal], targets: list[Target]) -> Iterator[Score]:
    """Targets with a value: found if value and line fit; then whether date and owner do."""
    wanted = [target for target in targets if target.value is not None and target.source_line]
    proposed = [figure for figure in figures if figure.kind not in ("fact", "event")]
    pairs = [(figure, real) for real in wanted if (figure := _figure_of(proposed, real))]
    yield Score(name, "targets", len(proposed), len(wanted), len(pairs))
    yield Score(name, "due", len(pairs), len(pairs), sum(figure.due == real.due for figure, real in pairs))
    yield Score(name, "own", len(pairs), len(pairs), sum(figure.own == real.own for figure, real in pairs))


def _figure_of(proposed: list[FigureProposal], real: Target) -> FigureProposal | None:
    line = real.source_line or 0
    fitting = (one for one in proposed if abs(one.line - line) <= _NEAR and one.value == real.value)
    return next(fitting, None)
