"""A Harvest in; rows for each table of the schema out, with their place so that checks can name it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from etl.curated.reading import Placed
from etl.documents.text import Text
from etl.gather import Harvest
from etl.store.editions import edition_tables, former_not_at_hand
from etl.store.indicators import breakdowns, divisors, indicators, measures
from etl.store.lookup import WHOLE, around, look_up
from etl.store.proposed import accepted_codes, accepted_targets, lost_verdicts, machine_titles, proposals
from etl.store.stories import stories
from model import period
from model.document import Document
from model.objective import CuratedObjective, ExtractedObjective

Row = dict[str, Any]

_KEYS: dict[str, str] = {
    "objective": "objective_id",
    "indicator": "indicator_id",
    "institution": "institution_id",
    "source": "source_id",
    "item": "item_id",
}


def tables(harvest: Harvest) -> Iterator[tuple[str, list[Row]]]:
    """Table names with their rows, in no particular order."""
    found = harvest.catalogue
    lists = found.lists
    yield "institution", [_placed(placed) for placed in lists["institutions"]]
    yield "theme", [placed.row.model_dump() | {"position": n} for n, placed in enumerate(lists["themes"])]
    yield "unit", [placed.row.model_dump() for placed in lists["units"]]
    yield "source", [placed.row.model_dump() for placed in lists["sources"]] + _document_sources(harvest)
    yield "category", [placed.row.model_dump() for placed in lists["categories"]]
    yield "family", [_placed(placed) for placed in lists["families"]]
    yield "headline", [_named(placed) for placed in lists["headlines"]]
    yield "framework_item", [placed.row.model_dump() for placed in lists["framework_items"]]
    yield "left_out", [placed.row.model_dump() for placed in lists["left_out"]]
    for table, name in (("assessment", "assessments"), ("cycle_step", "cycles")):
        yield table, [_named(placed) for placed in found.together[name]]
    yield "original", [_placed(placed) for placed in found.together["originals"]]
    yield "implementation", [_implementation(harvest, placed) for placed in found.together["implementation"]]
    yield "objective_framework", list(_framework_links(harvest))
    yield "document", [_document(harvest, name, card.row) for name, card in found.documents.items()]
    yield "objective", [row for name in harvest.goals for row in _objectives(harvest, name)]
    yield "objective_link", [row for name in harvest.goals for row in _links(harvest, name)]
    yield "objective_theme", [row for name in found.curated for row in _themes(harvest, name)]
    yield "indicator", list(indicators(found.indicators))
    yield "objective_indicator", list(measures(harvest))
    yield "divisor", list(divisors(found.indicators))
    yield "breakdown", list(breakdowns(found.indicators))
    yield "observation", list(_observations(harvest))
    yield "target", [_target(harvest, placed) for placed in found.targets] + list(accepted_targets(harvest))
    yield "passage", list(_passages(harvest))
    yield "issue", list(_notices(harvest))
    yield "proposal", list(proposals(harvest))
    yield from stories(found)
    yield from edition_tables(harvest)


def _document_sources(harvest: Harvest) -> list[Row]:
    cards = harvest.catalogue.documents.items()
    keys = {"title", "publisher", "url", "published"}
    return [card.row.model_dump(include=keys) | {"source_id": name, "kind": "document"} for name, card in cards]


def _placed(placed: Placed) -> Row:
    """A row with its place."""
    return placed.row.model_dump() | {"file": placed.file, "line": placed.line}


def _named(placed: Placed) -> Row:
    """A row with its place; what names another row gets the name of that row's key."""
    written: Row = placed.row.model_dump()
    row: Row = {_KEYS.get(name, name): value for name, value in written.items()}
    return row | {"file": placed.file, "line": placed.line}


def _framework_links(harvest: Harvest) -> Iterator[Row]:
    for name, links in harvest.catalogue.per_document["frameworks"].items():
        for placed in links:
            row = _named(placed)
            yield row | {"objective_id": f"{name}:{row.pop('code')}"}


def _document(harvest: Harvest, name: str, card: Document) -> Row:
    text = harvest.texts.get(name)
    return card.model_dump(exclude={"institution", "expect", "replaces"}) | {
        "document_id": name,
        "institution_id": card.institution,
        "sha256": text.sha256 if text else None,
        "lines": len(text.lines) if text else None,
        "text_found": text is not None,
    }


def _described(harvest: Harvest) -> dict[str, str]:
    """What a plan of another system says below the name of a goal: its passage where there is no text."""
    rows = (placed.row for placed in harvest.catalogue.together["originals"])
    return {row.item_id: row.value for row in rows if (row.item, row.field) == ("objective", "Description")}


def _objectives(harvest: Harvest, name: str) -> Iterator[Row]:
    card = harvest.catalogue.documents[name].row
    curated = {placed.row.code: placed for placed in harvest.catalogue.curated.get(name, [])}
    text, accepted = harvest.texts.get(name), accepted_codes(harvest, name)
    heads, described = machine_titles(harvest, name), _described(harvest)
    for position, goal in enumerate(_in_tree_order(harvest.goals[name])):
        placed = curated.get(goal.code)
        yield (
            _extracted(name, goal, text, described)
            | heads.get(goal.code, {})
            | _written(placed, goal)
            | {
                "institution_id": card.institution,
                "horizon": card.period_end,
                "position": position,
                "is_accepted": accepted is None or goal.code in accepted or placed is not None,
            }
        )


def _in_tree_order(goals: list[ExtractedObjective]) -> list[ExtractedObjective]:
    """Each goal right after its parent and the goals below its elder siblings, whatever the document's order."""
    paths: dict[str, tuple[int, ...]] = {}
    for number, goal in enumerate(goals):
        paths[goal.code] = (*paths.get(goal.parent or "", ()), number)
    return sorted(goals, key=lambda goal: paths[goal.code])


def _extracted(name: str, goal: ExtractedObjective, text: Text | None, described: dict[str, str]) -> Row:
    return goal.model_dump(exclude={"parent", "see_also", "commitment"}) | {
        "objective_id": f"{name}:{goal.code}",
        "document_id": name,
        "parent_id": f"{name}:{goal.parent}" if goal.parent else None,
        "passage": text.passage(goal.line_start, goal.line_end) if text else described.get(f"{name}:{goal.code}"),
        "is_extracted": True,
    }


def _written(placed: Placed[CuratedObjective] | None, goal: ExtractedObjective) -> Row:
    """What an editor wrote about a goal; a person's word on the commitment goes before the machine's."""
    if placed is None:
        return {"commitment": goal.commitment, "is_curated": False, "file": "", "line": None}
    row = placed.row
    return row.model_dump(include={"title_nl", "title_en", "deadline", "note"}) | {
        "commitment": row.commitment or goal.commitment,
        "is_curated": True,
        "file": placed.file,
        "line": placed.line,
    }


def _links(harvest: Harvest, name: str) -> Iterator[Row]:
    """References that stand in the document, and likenesses that an editor saw."""
    for goal in harvest.goals[name]:
        for code in goal.see_also:
            yield {"objective_id": f"{name}:{goal.code}", "linked_id": f"{name}:{code}", "kind": "see_also"}
    for placed in harvest.catalogue.per_document["links"].get(name, []):
        row = placed.row
        linked = row.linked if ":" in row.linked else f"{name}:{row.linked}"
        place = {"note": row.note, "file": placed.file, "line": placed.line}
        yield {"objective_id": f"{name}:{row.code}", "linked_id": linked, "kind": row.kind} | place


def _themes(harvest: Harvest, name: str) -> Iterator[Row]:
    for placed in harvest.catalogue.curated[name]:
        for position, theme in enumerate(placed.row.themes):
            place = {"position": position, "file": placed.file, "line": placed.line}
            yield {"objective_id": f"{name}:{placed.row.code}", "theme_id": theme} | place


def _observations(harvest: Harvest) -> Iterator[Row]:
    for name, rows in harvest.catalogue.observations.items():
        for placed in rows:
            row = placed.row
            span = period.parse(row.period)
            yield (
                _named(placed)
                | {
                    "indicator_id": name,
                    "period_start": span.start,
                    "period_end": span.end,
                    "time": span.time,
                }
                | look_up(harvest, row, row.value, WHOLE.get(row.value))
            )


def _target(harvest: Harvest, placed: Placed) -> Row:
    row = placed.row
    return _named(placed) | look_up(harvest, row, row.value, row.kind)


def _implementation(harvest: Harvest, placed: Placed) -> Row:
    row = placed.row
    return _named(placed) | look_up(harvest, row, row.units, None)


def _passages(harvest: Harvest) -> Iterator[Row]:
    """The words around every cited line of a document that is at hand."""
    found = harvest.catalogue
    sourced = (table for name, table in found.together.items() if name != "originals")
    tables = [*found.observations.values(), *sourced]
    rows = [placed.row for table in tables for placed in table]
    cited = {(row.source, row.source_line) for row in rows if row.source in harvest.texts and row.source_line}
    for source, line in sorted(cited):
        text = harvest.texts[source]
        if line <= len(text.lines):
            yield {"document_id": source, "line_start": line, "line_end": line, "text": around(text, line)}


def _notices(harvest: Harvest) -> Iterator[Row]:
    for name in harvest.changed:
        yield {
            "severity": "notice",
            "rule": "extraction_differs_from_the_list_kept",
            "file": f"extracted/{name}.csv",
            "what": "the document reads differently from the list that is kept of it",
            "fix": "Run python -m etl extract --keep and look at what changed",
        }
    yield from lost_verdicts(harvest)
    yield from former_not_at_hand(harvest)
