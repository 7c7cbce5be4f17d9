"""A target of an Open SDG indicator in; its row, the goal it belongs to and the plan of that goal out.

A target of ours belongs to a goal of a document. Targets of an Open SDG repository belong to the 2030 Agenda, so that
is the document, with those of its goals ("3.1") for which an indicator has a target.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from etl.imports.names import slug
from etl.imports.plan import Item, Part
from model.document import OUTLINE
from model.institution import Institution

_ADOPTED = "2015-09-25"  # resolution A/RES/70/1 of the General Assembly


def item(whose: Institution, number: str, indicator_id: str, position: int, row: dict[str, Any], where: str) -> Item:
    """One target, the `position`th of its indicator; `row` holds the columns that follow from its option."""
    document = f"{whose.institution_id}_agenda_2030"
    code = ".".join(number.split("-")[:2])
    target = {
        "target_id": indicator_id if position == 1 else f"{indicator_id}_{position}",
        "objective": f"{document}:{code}",
        "indicator": indicator_id,
        "institution": whose.institution_id,
        "own": True,
        **row,
    }
    goal = {"code": code, "official_code": code, "level": "objective", "depth": 0, "line_start": 1, "line_end": 1}
    title = {
        "code": code,
        "title_nl": f"Doelstelling {code} van de Agenda 2030",
        "title_en": f"2030 Agenda target {code}",
    }
    return Item(
        "target",
        where,
        (
            Part(f"documents/{document}.toml", _card(whose)),
            Part(f"extracted/{document}.csv", goal | {"commitment": "commitment"}),
            Part(f"objectives/{document}.csv", title),
            Part(f"targets/{slug(document)}.csv", target),
        ),
    )


def _card(whose: Institution) -> dict[str, Any]:
    return {
        "institution": whose.institution_id,
        "title": "Agenda 2030",
        "kind": "policy_plan",
        "language": "en",
        "published": _ADOPTED,
        "period_start": date(2016, 1, 1),
        "period_end": date(2030, 12, 31),
        "publisher": whose.name_en,
        "profile": OUTLINE,
    }
