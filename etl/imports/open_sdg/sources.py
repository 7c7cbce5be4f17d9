"""The metadata of an Open SDG indicator in; the rows of lists/sources.csv that its figures come from out."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any

from etl.imports.names import slug
from etl.imports.open_sdg.wording import text, truth

SOURCES = 20  # numbered fields that are looked at; the format has six
LETTERS = 30

Row = dict[str, Any]


def sources(meta: dict[str, Any]) -> list[Row]:
    """The sources that metadata names with an address, first the one that figures are said to come from.

    A source without an address is no row: what cannot be looked up again proves nothing.
    """
    found = [*_numbered(meta), *_listed(meta)]
    rows = [_row(**facts) for facts in found if _is_address(facts["url"]) and (facts["title"] or facts["publisher"])]
    return list({row["source_id"]: row for row in rows}.values())


def repository(title: str, address: str) -> Row:
    """The repository itself as a source, for indicators that name none."""
    return _row(title=title, publisher=title, url=address, published=None)


def _is_address(written: str | None) -> bool:
    return bool(written) and re.match(r"https?://[^/\s]", written or "", re.IGNORECASE) is not None


def _numbered(meta: dict[str, Any]) -> Iterator[dict[str, str | None]]:
    for number in range(1, SOURCES + 1):
        if truth(meta, f"source_active_{number}"):
            yield {
                "title": text(meta, f"source_url_text_{number}"),
                "publisher": text(meta, f"source_organisation_{number}"),
                "url": text(meta, f"source_url_{number}"),
                "published": text(meta, f"source_release_date_{number}"),
            }


def _listed(meta: dict[str, Any]) -> Iterator[dict[str, str | None]]:
    listed = meta.get("sources")
    for one in listed[:SOURCES] if isinstance(listed, list) else []:
        if isinstance(one, dict):
            names = {"title": "url_text", "publisher": "organisation", "url": "url", "published": "release_date"}
            yield {ours: text(one, theirs) for ours, theirs in names.items()}


def _row(title: str | None, publisher: str | None, url: str | None, published: str | None) -> Row:
    row = {"title": title or publisher, "publisher": publisher or title, "url": url, "published": published}
    mark = hashlib.sha256(repr(row).encode()).hexdigest()[:6]
    return {"source_id": f"{slug(row['title'] or '')[:LETTERS].strip('_')}_{mark}", **row, "kind": "statistics"}
