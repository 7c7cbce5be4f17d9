"""A tree of goals in; out the lines of a plan that labels and sets it in one of many ways, with the line of each goal.

Nothing here is taken from a plan that exists: titles and paragraphs are put together out of a few words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from textwrap import wrap

from tests.etl.extract.outline.labellings import LABELLINGS, Path

_WIDTH = 84
_LEVELS = 3
_NARROW = 38


@dataclass
class Goal:
    """A goal of a tree: where it stands, the how manieth of its level it is, and its words."""

    path: Path
    count: int
    title: str
    body: str
    parent: Goal | None = None


@dataclass
class Plan:
    """The lines of a plan and the goals that begin on them."""

    lines: list[str] = field(default_factory=list)
    starts: dict[int, Goal] = field(default_factory=dict)

    def put(self, words: str, goal: Goal | None = None) -> None:
        if goal is not None:
            self.starts[len(self.lines) + 1] = goal
        self.lines.append(words)

    def blank(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def paragraph(self, words: str, goal: Goal | None = None, width: int = _WIDTH, indent: str = "") -> None:
        for place, line in enumerate(wrap(words, width - len(indent), break_on_hyphens=False)):
            self.put(indent + line, goal if place == 0 else None)


Layout = Callable[[Plan, Goal, str, str], None]


def _rest(label: str, between: str, title: str) -> str:
    return f"{' ' if label.endswith(('.', ')')) else between}{title}"


def _one_line(plan: Plan, goal: Goal, label: str, rest: str) -> None:
    plan.paragraph(label + rest, goal)


def _two_lines(plan: Plan, goal: Goal, label: str, rest: str) -> None:
    plan.put(label, goal)
    plan.paragraph(rest.strip(" .:–-") + "." * rest.endswith("."))


def _narrow(plan: Plan, goal: Goal, label: str, rest: str) -> None:
    plan.paragraph(label + rest, goal, _NARROW)


def _indented(plan: Plan, goal: Goal, label: str, rest: str) -> None:
    plan.paragraph(label + rest, goal, indent="  " * (len(goal.path) - 1))


def _markdown(plan: Plan, goal: Goal, label: str, rest: str) -> None:
    plan.put(f"{'#' * (len(goal.path) + 1)} {label}{rest}", goal)


def _bold(plan: Plan, goal: Goal, label: str, rest: str) -> None:
    plan.put(f"**{label}**{rest}", goal)


def _ranked_over_bullets(plan: Plan, goal: Goal, _: str, rest: str) -> None:
    plan.put("- " + rest if len(goal.path) == _LEVELS else f"{'#' * (len(goal.path) + 1)} {rest}", goal)


def _capitals_over_bullets(plan: Plan, goal: Goal, _: str, rest: str) -> None:
    plan.put((rest.upper(), rest, "• " + rest)[len(goal.path) - 1], goal)


def _bold_over_bullets(plan: Plan, goal: Goal, _: str, rest: str) -> None:
    plan.put((f"## {rest}", f"**{rest}**", "- " + rest)[len(goal.path) - 1], goal)


LAYOUTS = {
    "on one line": _one_line,
    "on two lines": _two_lines,
    "on narrow lines": _narrow,
    "indented": _indented,
    "markdown headings": _markdown,
    "bold labels": _bold,
}
UNLABELLED = {
    "ranked headings over bullets": _ranked_over_bullets,
    "capitals and titles over bullets": _capitals_over_bullets,
    "bold titles over bullets": _bold_over_bullets,
}


def labelled(goals: list[Goal], labelling: str, layout: str, contents: bool) -> Plan:
    """The plan of a tree, its goals in the order of the document; `contents` puts a table of contents before it."""
    language, levels, between = LABELLINGS[labelling]
    plan = Plan()
    labels = [levels[len(goal.path) - 1](goal.path, goal.count) for goal in goals]
    if contents:
        plan.put("Inhoud" if language == "nl" else "Contents")
        for page, (goal, label) in enumerate(zip(goals, labels, strict=True), 4):
            if len(goal.path) < len(levels):
                plan.put(f"{label}{_rest(label, between, goal.title)} {'.' * 12} {page}")
    for goal, label in zip(goals, labels, strict=True):
        _put(plan, goal, LAYOUTS[layout], label, _rest(label, between, goal.title))
    return plan


def unlabelled(goals: list[Goal], layout: str) -> Plan:
    """The same without a number or a label: headings and bullets."""
    plan = Plan()
    for goal in goals:
        _put(plan, goal, UNLABELLED[layout], "", goal.title)
    return plan


def _put(plan: Plan, goal: Goal, layout: Layout, label: str, rest: str) -> None:
    plan.blank()
    layout(plan, goal, label, rest)
    plan.blank()
    if goal.body:
        plan.paragraph(goal.body)
        plan.blank()
