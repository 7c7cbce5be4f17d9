"""A plan with goals, indicators, targets and figures in; one StratML document out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from board.exports.stratml import facts
from board.exports.stratml.facts import Row
from board.exports.stratml.tree import Writer, ordered
from board.questions import documents, plans
from board.questions.database import Database
from model.objective import short_title
from model.stratml import NAMESPACE, ROOT, STOOD_UNDER, figure_id, identifier

FORMAT = "stratml"

_TYPE = "Strategic_Plan"
_INSTANCES = frozenset(map(str, range(1, 1000)))
_INSTANCE = f"{{{NAMESPACE}}}MeasurementInstance"


@dataclass(slots=True)
class Draft:
    """A plan on its way to a file. `kept` is what another author wrote of each item, by place."""

    tongue: str
    kept: dict[tuple[str, str], dict[str, str]]
    measures: dict[str, list[Row]]
    targets: dict[tuple[str, str | None], list[Row]]
    figures: dict[str, list[Row]]
    writer: Writer = field(default_factory=Writer)

    def texts(self, item: str, name: str, own: dict[str, str]) -> dict[str, str]:
        """Our texts of an item with what another author wrote in their place, if it still says the same."""
        kept = dict(self.kept.get((item, name), {}))
        if "Name" in kept and short_title(kept["Name"]) != own.get("Name", ""):
            del kept["Name"]
        return own | kept


def document(database: Database, document_id: str, tongue: str) -> bytes:
    """The plan as StratML Part 2, its words in `tongue` (nl or en), the other language among the pairs.

    Raises KeyError if there is no such plan.
    """
    plan = plans.plan(database, document_id)
    if plan is None:
        raise KeyError(document_id)
    draft = _draft(database, document_id, tongue)
    root = Element(f"{{{NAMESPACE}}}{ROOT}")
    core = SubElement(root, f"{{{NAMESPACE}}}StrategicPlanCore")
    draft.writer.fill(root, _plan_texts(draft, plan), _plan_pairs(plan, tongue, documents.build(database)))
    # Another author may have written a kind that the schema does not know; it has to have one that it knows.
    root.attrib.setdefault("Type", _TYPE)
    for goal in plans.goals(database, document_id):
        _add_goal(draft, core, goal)
    ordered(root)
    indent(root)
    return tostring(root, xml_declaration=True, encoding="UTF-8")


def _draft(database: Database, document_id: str, tongue: str) -> Draft:
    kept: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for row in plans.originals(database, document_id, FORMAT):
        kept[row["item"], row["item_id"]][row["field"]] = row["value"]
    return Draft(
        tongue,
        kept,
        _by(plans.measures(database, document_id), "objective_id"),
        _by(plans.targets(database, document_id), "objective_id", "placed"),
        _by(plans.figures(database, document_id), "indicator_id"),
    )


def _by(found: Iterable[Row], name: str, second: str | None = None) -> dict[Any, list[Row]]:
    groups: dict[Any, list[Row]] = defaultdict(list)
    for row in found:
        groups[(row[name], row[second]) if second else row[name]].append(row)
    return groups


def _plan_texts(draft: Draft, plan: Row) -> dict[str, str]:
    """What a plan of ours says of itself; a plan that came as StratML says what it said."""
    kept = draft.kept.get(("document", plan["document_id"]))
    if kept:
        return {"Name": plan["title"], "@Type": _TYPE} | kept
    place = "StrategicPlanCore/Organization[1]/"
    return {
        "Name": plan["title"],
        "@Type": _TYPE,
        f"{place}Name": plan[f"name_{draft.tongue}"],
        f"{place}Acronym": plan[f"short_name_{draft.tongue}"],
        f"{place}Identifier": identifier("institution", plan["institution_id"]),
    } | {
        f"AdministrativeInformation/{name}": text
        for name, text in facts.said(
            Identifier=identifier("document", plan["document_id"]),
            StartDate=plan["period_start"],
            EndDate=plan["period_end"],
            PublicationDate=facts.full_day(plan["published"]),
            Source=plan["url"],
        ).items()
    }


def _plan_pairs(plan: Row, tongue: str, build: Row) -> dict[str, str]:
    names = ("kind", "language", "published", "period_start", "period_end", "publisher", "url", "note")
    day: date = build["built_at"].date()
    return facts.said(
        document=plan["document_id"],
        institution=plan["institution_id"],
        **{name: plan[name] for name in names},
        written_in=tongue,
        database=f"version {build['version']} of {day.isoformat()}",
    )


def _add_goal(draft: Draft, core: Element, goal: Row) -> None:
    """Goals at the top are Goals, all below them Objectives: goals come in the order of the tree.

    A Goal has no room for indicators: an Objective that stands for it holds them.
    """
    own = {"SequenceIndicator": goal["code"], "Identifier": identifier("objective", goal["objective_id"])}
    own |= facts.said(Name=goal[f"title_{draft.tongue}"], Description=goal["passage"])
    texts, pairs = draft.texts("objective", goal["objective_id"], own), facts.goal_pairs(goal, draft.tongue)
    if goal["depth"] == 0:
        made = draft.writer.element(core, "Goal", texts, pairs)
        if goal["objective_id"] not in draft.measures:
            return
        stand_in = {"SequenceIndicator": goal["code"], "Identifier": identifier("measured", goal["objective_id"])}
        stand_in |= facts.said(Name=own.get("Name"))
        made = draft.writer.element(made, "Objective", stand_in, {"stands_for": goal["code"]})
    else:
        made = draft.writer.element(core[-1], "Objective", texts, pairs)
    for measure in draft.measures.get(goal["objective_id"], []):
        _add_indicator(draft, made, measure)


def _add_indicator(draft: Draft, objective: Element, measure: Row) -> None:
    name = measure["indicator_id"]
    own = {"Identifier": identifier("measure", f"{measure['objective_id']}/{name}")}
    if name:
        unit = "" if measure["unit"] == "unstated" else measure[f"unit_{draft.tongue}"]
        own |= {"MeasurementDimension": measure[f"name_{draft.tongue}"], "UnitOfMeasurement": unit}
    texts = draft.texts("indicator", name or "", own)
    if name and ("indicator", name) not in draft.kept:
        texts["@PerformanceIndicatorType"] = "Quantitative"
    made = draft.writer.element(objective, "PerformanceIndicator", texts, facts.indicator_pairs(measure, draft.tongue))
    words = [(instance, one) for instance in made.findall(_INSTANCE) for one in instance]
    for target in draft.targets.get((measure["objective_id"], name), []):
        texts = draft.texts("target", target["target_id"], facts.target_texts(target, draft.tongue))
        texts.pop(STOOD_UNDER, None)
        pairs = facts.target_pairs(target, measure["direction"], draft.tongue)
        _add_result(draft, made, "TargetResult", texts, pairs)
    for figure in draft.figures.get(name, []) if name else []:
        key = figure_id(name, figure["period"], figure["dimension"], figure["category"])
        texts = draft.texts("observation", key, facts.figure_texts(figure, draft.tongue))
        _add_result(draft, made, "ActualResult", texts, facts.figure_pairs(figure, draft.tongue))
    # A second figure of a period is kept as words: behind the first, so that the first is read as the figure again.
    for instance, one in words:
        instance.remove(one)
        instance.append(one)


def _add_result(draft: Draft, indicator: Element, name: str, texts: dict[str, str], pairs: dict[str, str]) -> None:
    """A result stands in the first instance, unless its author put it in another."""
    written = texts.pop("MeasurementInstance", "1")
    wanted = int(written) if written in _INSTANCES else 1
    while len(indicator.findall(_INSTANCE)) < wanted:
        SubElement(indicator, _INSTANCE)
    draft.writer.element(indicator.findall(_INSTANCE)[wanted - 1], name, texts, pairs)
