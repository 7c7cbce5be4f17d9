"""Editions of a harvest and the versions published before in; rows that say what a document issued again changed, out.

Texts stay outside the repository, so the former edition is remembered by the database itself: each version holds the
passages of this edition and of the one before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import duckdb

from etl.extract.editions import Edition, Passage, changes
from etl.gather import Harvest
from etl.store import publish

Row = dict[str, Any]

_EDITIONS = """
SELECT e.document_id, e.edition, e.sha256, e.version, e.until, b.version AS served, b.computed_on
FROM edition e CROSS JOIN build b
"""
_PASSAGES = """
SELECT * EXCLUDE (document_id, edition, position) FROM edition_passage
WHERE document_id = $document_id AND edition = $edition ORDER BY position
"""


def remember(harvest: Harvest, folder: Path) -> None:
    """Add to `harvest.before` what the versions in `folder` know of former editions, the newest version first.

    A document whose card names what it replaces needs no memory.
    """
    unknown = harvest.editions.keys() - harvest.before.keys()
    for path in publish.published(folder):
        if not unknown:
            return
        # A version of an older program knows no editions, and one that is damaged tells nothing.
        with suppress(publish.StoreError), duckdb.connect(str(path), read_only=True) as connection:
            unknown -= _remembered(connection, harvest, unknown)


def _remembered(connection: duckdb.DuckDBPyConnection, harvest: Harvest, unknown: set[str]) -> set[str]:
    """The documents of which this version had the text; what it knows of their former editions is added."""
    kept = {(row["document_id"], row["edition"]): row for row in _rows(connection, _EDITIONS)}
    known = {document_id for document_id, edition in kept if edition == "now"} & unknown
    for document_id in known:
        last = _edition(connection, kept[document_id, "now"])
        if _differ(last, harvest.editions[document_id]):
            served = kept[document_id, "now"]
            harvest.before[document_id] = replace(last, version=served["served"], until=served["computed_on"])
        # One that a card named is known for as long as the card names it.
        elif (former := kept.get((document_id, "before"))) and former["version"]:
            harvest.before[document_id] = _edition(connection, former)
    return known


def _differ(last: Edition, now: Edition) -> bool:
    """Whether the document changed: another file, and other words in its passages."""
    return last.sha256 != now.sha256 and last.words != now.words


def _edition(connection: duckdb.DuckDBPyConnection, kept: Row) -> Edition:
    place = {name: kept[name] for name in ("document_id", "edition")}
    passages = (Passage(**row) for row in _rows(connection, _PASSAGES, place))
    return Edition(kept["sha256"], tuple(passages), kept["version"], kept["until"])


def edition_tables(harvest: Harvest) -> Iterator[tuple[str, list[Row]]]:
    """The tables `edition`, `edition_passage` and `edition_change` with their rows."""
    known = [("now", harvest.editions), ("before", harvest.before)]
    editions = [(name, which, found[name]) for which, found in known for name in found]
    yield "edition", [_signed(*one) for one in editions]
    yield "edition_passage", [row for one in editions for row in _passages(*one)]
    yield "edition_change", [row for name in harvest.before for row in _changes(harvest, name)]


def _signed(name: str, which: str, edition: Edition) -> Row:
    when = {key: getattr(edition, key) for key in ("sha256", "version", "until")}
    return {"document_id": name, "edition": which} | when


def _passages(name: str, which: str, edition: Edition) -> Iterator[Row]:
    for position, passage in enumerate(edition.passages):
        yield {"document_id": name, "edition": which, "position": position} | asdict(passage)


def _changes(harvest: Harvest, name: str) -> Iterator[Row]:
    for change in changes(harvest.before[name], harvest.editions[name]):
        yield {"document_id": name} | asdict(change)


def former_not_at_hand(harvest: Harvest) -> Iterator[Row]:
    """Rows of `issue` for cards that name a former edition of which there is no text."""
    for name, card in harvest.catalogue.documents.items():
        if card.row.replaces and name in harvest.texts and name not in harvest.before:
            yield {
                "severity": "notice",
                "rule": "the_edition_before_is_not_at_hand",
                "file": card.file,
                "what": f"the text of '{card.row.replaces}' is not at hand, so nobody can see what changed",
                "fix": f"Put {card.row.replaces}.txt (or md, html, pdf, docx) beside the other documents",
            }


def _rows(connection: duckdb.DuckDBPyConnection, sql: str, parameters: Row | None = None) -> list[Row]:
    cursor = connection.execute(sql, parameters or {})
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]
