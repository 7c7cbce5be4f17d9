"""What people found in some documents in; how well the machine alone finds it, and how right each rule is, out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from etl.extract.confidence import Trust, What
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.proposals import propose
from etl.truth import RealGoal, RealTarget, Truth

_NEAR = 2  # lines between a start as found and as it is
_CLOSE = 0.005  # part by which two values may differ: 66.7 and two thirds
_MISSING = 10  # as many lines away as a wrong unit counts for


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


@dataclass(slots=True)
class Evaluation:
    """Scores in order, and of every rule what it found and how much of that was right, over all documents."""

    scores: list[Score] = field(default_factory=list)
    rules: dict[tuple[What, str], Trust] = field(default_factory=dict)

    def count(self, what: What, rule: str, right: bool) -> None:
        known = self.rules.get((what, rule), Trust())
        self.rules[what, rule] = Trust(known.found + 1, known.right + right)


def evaluate(truths: Iterable[Truth]) -> Evaluation:
    """Per document: all goals, each level, parents, last lines, commitments; own targets, their units and dates.

    What people are not sure of counts neither as found nor as missed.
    """
    made = Evaluation()
    for truth in truths:
        goals, figures = propose(truth.text, truth.language)
        pairs = matched(goals, truth.goals)
        made.scores += _goals(truth, goals, pairs)
        _count_goals(made, goals, pairs)
        met = _met(figures, truth.targets)
        made.scores += _targets(truth, figures, met)
        _count_targets(made, truth, figures, met)
    return made


def matched(goals: list[GoalProposal], wanted: list[RealGoal]) -> list[tuple[GoalProposal, RealGoal]]:
    """Each real goal with the proposal that starts within two lines of it and has its own last number or label."""
    near: dict[int, list[GoalProposal]] = defaultdict(list)
    for goal in goals:
        for line in range(goal.line_start - _NEAR, goal.line_start + _NEAR + 1):
            near[line].append(goal)
    pairs, taken = [], set()
    for real in sorted(wanted, key=lambda one: not one.sure):
        fitting = (goal for goal in near[real.line_start] if id(goal) not in taken and _same_code(goal, real))
        found = min(fitting, key=lambda goal: abs(goal.line_start - real.line_start), default=None)
        if found:
            taken.add(id(found))
            pairs.append((found, real))
    return pairs


def _same_code(goal: GoalProposal, real: RealGoal) -> bool:
    """A goal that prints no number of its own is told by its place alone."""
    return real.official_code is None or _last(goal.code) == _last(real.official_code)


def _last(code: str) -> str:
    return code.replace("/", ".").rsplit(".", 1)[-1].casefold()


Pairs = list[tuple[GoalProposal, RealGoal]]


def _goals(truth: Truth, goals: list[GoalProposal], pairs: Pairs) -> Iterator[Score]:
    """All goals; recall per level of the document (the machine's own level names are its own); then their fields."""
    sure = [(found, real) for found, real in pairs if real.sure]
    there = [real for real in truth.goals if real.sure]
    yield Score(truth.name, "goals", len(goals) - len(pairs) + len(sure), len(there), len(sure))
    for level in dict.fromkeys(real.level for real in there):
        right = sum(real.level == level for _, real in sure)
        called = {found.level for found, real in sure if real.level == level}
        found = sum(goal.level in called for goal in goals)
        yield Score(truth.name, f"level {level}", max(found, right), sum(real.level == level for real in there), right)
    yield from _fields(truth, pairs, sure)


def _fields(truth: Truth, pairs: Pairs, sure: Pairs) -> Iterator[Score]:
    """Of the goals found: how many have the right parent, end and commitment."""
    real_of = {found.code: real.code for found, real in pairs}
    unsure = {real.code for real in truth.goals if not real.sure}
    parents = sum(_parent(found, real_of) in _parents(real, unsure) for found, real in sure)
    yield Score(truth.name, "parent", len(sure), len(sure), parents)
    ended = [abs(found.line_end - real.line_end) <= _NEAR for found, real in sure if real.line_end]
    kinds = [found.commitment == real.commitment for found, real in sure if real.commitment]
    for what, right in (("last line", ended), ("commitment", kinds)):
        if right:
            yield Score(truth.name, what, len(right), len(right), sum(right))


def _parents(real: RealGoal, unsure: set[str]) -> tuple[str | None, ...]:
    """What counts as the right parent: a parent people are not sure of may be left out."""
    return (real.parent, None) if real.parent in unsure else (real.parent,)


def _parent(found: GoalProposal, real_of: dict[str, str]) -> str | None:
    return real_of.get(found.parent, "?") if found.parent else None


Met = list[tuple[FigureProposal, RealTarget]]


def _met(figures: list[FigureProposal], targets: list[RealTarget]) -> Met:
    """Each real target with the nearest proposal of its value; an event with one of its date or none."""
    pairs, taken = [], set()
    for real in sorted(targets, key=lambda one: not one.sure):
        fitting = [one for one in figures if id(one) not in taken and one.kind != "fact" and _same(one, real)]
        found = min(fitting, key=lambda one: _distance(one, real), default=None)
        if found:
            taken.add(id(found))
            pairs.append((found, real))
    return pairs


def _same(found: FigureProposal, real: RealTarget) -> bool:
    if abs(found.line - real.line) > _NEAR or (found.kind == "event") != (real.kind == "event"):
        return False
    if found.value is None or real.value is None:
        return found.value is real.value
    return abs(found.value - real.value) <= abs(real.value) * _CLOSE


def _distance(found: FigureProposal, real: RealTarget) -> int:
    return abs(found.line - real.line) + _MISSING * ((not _unit(found, real)) + (found.own != real.own))


def _unit(found: FigureProposal, real: RealTarget) -> bool:
    """Whether the unit is right; one that is told more fully, a year or a thing of its kind, is."""
    return real.unit in (None, "count", found.unit) or (found.unit or "").partition("_per_")[0] == real.unit


def _targets(truth: Truth, figures: list[FigureProposal], met: Met) -> Iterator[Score]:
    """Own targets with a value; of those found, how many have the right unit and year."""
    ours = [one for one in figures if one.kind not in ("fact", "event") and one.own]
    there = [one for one in truth.targets if one.kind != "event" and one.own and one.sure]
    right = [(found, real) for found, real in met if found.own and real.own and real.sure and real.kind != "event"]
    unsure = sum(found.own and real.kind != "event" and not real.sure for found, real in met)
    yield Score(truth.name, "own targets", len(ours) - unsure, len(there), len(right))
    full = sum(_unit(found, real) and _year(found.due) == _year(real.due) for found, real in right)
    yield Score(truth.name, "unit and year", len(right), len(right), full)


def _year(day) -> int | None:
    return day.year if day else None


def _count_goals(made: Evaluation, goals: list[GoalProposal], pairs: Pairs) -> None:
    real = {id(found): one.sure for found, one in pairs}
    for goal in goals:
        if real.get(id(goal), True):
            made.count("goal", goal.rule, id(goal) in real)


def _count_targets(made: Evaluation, truth: Truth, figures: list[FigureProposal], met: Met) -> None:
    """A target is right if there is one and it has the same owner; a fact if there is no target at its place."""
    real = {id(found): one for found, one in met}
    events = any(one.kind == "event" for one in truth.targets)
    missed = [one for one in truth.targets if not any(one is other for other in real.values())]
    for figure in figures:
        one = real.get(id(figure))
        if (one and not one.sure) or (figure.kind == "event" and not events):
            continue
        if figure.kind == "fact":
            made.count("target", figure.rule, not any(_same(figure, other) for other in missed))
        else:
            made.count("target", figure.rule, one is not None and one.own == figure.own)
