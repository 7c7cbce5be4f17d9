"""Goals and objectives of a plan in; an item each out, with code, place in the tree, titles and lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, count

from etl.imports.parts import Part
from etl.imports.plan import Item
from etl.imports.stratml.here import Here
from etl.imports.stratml.leaves import Said, said
from etl.imports.xml import Node
from model.objective import short_title
from model.stratml import identifier

_LINES = re.compile(r"(\d+)-(\d+)")


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal on its way into the data: `name` is its id, `code` its own part of it."""

    name: str
    code: str
    title: str


def stands_for(node: Node) -> str | None:
    """The code of the goal whose indicators an objective of our own making holds."""
    return said(node).pairs.get("stands_for")


def read_goal(here: Here, node: Node, place: str, above: Goal | None) -> tuple[Goal, Item]:
    """A goal and its item. `place` is its number among its siblings, used where it has no code of its own."""
    found = said(node)
    written = found.text("SequenceIndicator")
    code = _code(here, written, place)
    title = short_title(found.text("Name"))
    name = f"{here.document}:{code}"
    parent = found.pairs.get("parent") or (above.code if above else None)
    here.codes[code] = here.codes.get(parent or "", -1) + 1
    expected = {"SequenceIndicator": code, "Identifier": identifier("objective", name), "Name": title}
    parts = (
        Part(f"extracted/{here.document}.csv", *_extracted(here, node, found, code, parent)),
        *_curated(here, node, found, code, title),
        *here.originals("objective", name, found, expected),
    )
    return Goal(name, code, title), Item(_kind(node), here.at(node), parts)


def _kind(node: Node) -> str:
    return node.name.casefold()


def _code(here: Here, written: str, place: str) -> str:
    """What the plan calls the goal, if it does so once; else its place."""
    code = re.sub(r"\s+", "-", written.strip())
    tries = chain([code] if code else [], [place], (f"{place}-{number}" for number in count(2)))
    return next(one for one in tries if one not in here.codes)


def _extracted(here: Here, node: Node, found: Said, code: str, parent: str | None) -> tuple[dict, dict]:
    lines = _LINES.fullmatch(found.pairs.get("lines", ""))
    start, end = lines.groups() if lines else (node.line, node.last_line())
    official = found.pairs.get("official_code", found.text("SequenceIndicator") if "level" not in found.pairs else code)
    row = {
        "code": code,
        "official_code": official,
        "level": found.pairs.get("level", _kind(node)),
        "depth": here.codes[code],
        "parent": parent,
        "line_start": start,
        "line_end": end,
        "see_also": found.pairs.get("see_also"),
    }
    return row, {"commitment": found.pairs.get("commitment", "commitment")}


def _curated(here: Here, node: Node, found: Said, code: str, title: str) -> tuple[Part, ...]:
    """The titles; a Goal without a name is called by its code, an objective without one has none."""
    if found.pairs.get("curated") == "false" or not (title or node.name == "Goal"):
        return ()
    pairs = found.pairs
    row = {"code": code} | here.both("title", title or code, pairs.get(f"title_{here.other}"))
    row |= {name: pairs.get(name) for name in ("deadline", "themes", "note")}
    return (Part(f"objectives/{here.document}.csv", row, {"commitment": pairs.get("commitment", "commitment")}),)
