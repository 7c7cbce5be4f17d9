"""A StratML file in; one item per plan, goal, objective, indicator, target and actual result out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from etl.errors import DataError, at
from etl.imports.parts import Part
from etl.imports.plan import Item
from etl.imports.stratml.goals import Goal, read_goal, stands_for
from etl.imports.stratml.here import Here, slug
from etl.imports.stratml.leaves import ITEMS, Said, said
from etl.imports.stratml.measures import read_indicator
from etl.imports.xml import Node, read_bounded, read_tree
from model.document import OUTLINE
from model.stratml import FORMERLY, is_day

CORE = "StrategicPlanCore"

_CARD = ("kind", "language", "published", "publisher", "url", "note")
_ADMINISTRATIVE = "AdministrativeInformation/"


def read_stratml(file: Path, data: Path, institution: str, name: str = "", language: str = "en") -> list[Item]:
    """The items of a plan. `language` is the one it is written in, if the file does not say so.

    Raises DataError if the file is no plan, or is one of another institution.
    """
    root = read_tree(read_bounded(file), file.name, FORMERLY)
    cores = root.named(CORE)
    if not cores:
        fix = "A plan has a StrategicPlanCore with its goals: look whether this is the right file"
        raise DataError(at(file.name, root.line), f"'{root.name}' holds no strategic plan", fix)
    found = said(root)
    whose = found.pairs.get("institution", institution)
    if whose != institution:
        fix = f"Import it with --institution {whose}"
        raise DataError(at(file.name, root.line), f"the plan says that it is one of '{whose}'", fix)
    called = found.pairs.get("document") or name or slug(file.stem)
    here = Here(data, file.name, called, institution, found.pairs.get("written_in", language))
    if not here.knows_institution():
        fix = "Add it to lists/institutions.csv, or correct --institution"
        raise DataError("--institution", f"institution '{institution}' is unknown", fix)
    items = [_plan(here, root, found, language)]
    seen: set[int] = set()
    for core in cores:
        for number, node in enumerate(core.named("Goal"), 1):
            items += _goal(here, node, str(number), None, seen)
    return [*items, *_strays(here, root, seen)]


def _plan(here: Here, root: Node, found: Said, language: str) -> Item:
    title = " ".join(found.text("Name").split()) or here.document
    start, end = _years(found)
    values: dict[str, Any] = {"institution": here.institution, "title": title}
    values |= {name: found.pairs.get(name) for name in _CARD if "document" in found.pairs}
    ours = "period_start" in found.pairs
    values |= {"period_start": start, "period_end": end} if ours else {}
    otherwise = {
        "kind": "policy_plan",
        "language": language,
        "published": found.text(f"{_ADMINISTRATIVE}PublicationDate") or str(start.year),
        "period_start": start,
        "period_end": end,
        "publisher": found.text(f"{CORE}/Organization[1]/Name") or here.institution,
        "profile": OUTLINE,
    }
    parts = (
        Part(f"documents/{here.document}.toml", values, otherwise),
        *here.originals("document", here.document, found, {"Name": title}),
    )
    return Item("plan", here.at(root), parts)


def _years(found: Said) -> tuple[date, date]:
    """First and last day of the plan; of a plan that names no end, the last day of the latest year it names."""
    names = ("StartDate", "EndDate", "PublicationDate")
    pairs = {"StartDate": "period_start", "EndDate": "period_end"}
    texts = {name: found.pairs.get(pairs.get(name, ""), found.text(_ADMINISTRATIVE + name)) for name in names}
    days = {name: date.fromisoformat(text) for name, text in texts.items() if is_day(text)}
    if not days:
        what = "the plan names neither a start, nor an end, nor a day of publication"
        raise DataError("AdministrativeInformation", what, "Fill in StartDate and EndDate in the file")
    start = days.get("StartDate", min(days.values()))
    return start, days.get("EndDate", date(max(days.values()).year, 12, 31))


def _goal(here: Here, node: Node, place: str, above: Goal | None, seen: set[int]) -> Iterator[Item]:
    """A goal with all that stands below it; an objective that stands for its goal adds none."""
    seen.add(id(node))
    if above and stands_for(node) == above.code:
        goal = above
        yield Item("objective", here.at(node))
    else:
        goal, item = read_goal(here, node, place, above)
        yield item
    for number, measure in enumerate(node.named("PerformanceIndicator"), 1):
        seen.add(id(measure))
        seen |= {id(result) for one in measure.named("MeasurementInstance") for result in one.children}
        yield from read_indicator(here, measure, goal, number)
    for number, below in enumerate(node.named("Objective"), 1):
        yield from _goal(here, below, f"{place}.{number}", goal, seen)


def _strays(here: Here, node: Node, seen: set[int]) -> Iterator[Item]:
    """Goals, indicators and results that stand where no plan has them: told, not taken over."""
    if node.name in ITEMS and id(node) not in seen:
        fix = "Move it to where the schema has it: Goal, Objective, PerformanceIndicator, MeasurementInstance"
        fault = DataError(here.at(node), f"{node.name} stands where a plan has none", fix)
        yield Item(node.name, here.at(node), refusal=fault)
    for child in node.children:
        yield from _strays(here, child, seen)
