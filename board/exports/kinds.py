"""The kinds of files one can take away: each a function from a database and a wish to files by name.

A kind of its own is one entry here; the command line and the pages offer whatever stands in `KINDS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from board.exports import package, sdmx, tables
from board.questions import documents
from board.questions.database import Database
from board.wording.language import Language


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: the language of words, and whose or which part; None is all there is."""

    language: Language
    institution: str | None = None
    document: str | None = None
    story: str | None = None
    indicator: str | None = None


class NothingOfThatName(Exception):
    """There is no institution, document, story or indicator of the name that was given."""


@dataclass(frozen=True, slots=True)
class Kind:
    """`make` returns files by name; raises NothingOfThatName. `narrowed_by` names the parts of a wish that count."""

    make: Callable[[Database, Wish], dict[str, bytes]]
    media_type: str
    narrowed_by: frozenset[str] = frozenset()


# What writes slides, paper, sheets and plans takes long to import: a page that only offers them need not wait for it.
def _stratml(database: Database, wish: Wish) -> dict[str, bytes]:
    from board.exports.stratml.document import document as stratml_document

    tongue = wish.language.code if wish.language.code in ("nl", "en") else "en"
    return {f"{name}.xml": stratml_document(database, name, tongue) for name in _plans(database, wish)}


def _plans(database: Database, wish: Wish) -> list[str]:
    """The documents of a wish: one by name, those of an institution, or all."""
    found = [
        row["document_id"]
        for row in documents.documents(database)
        if wish.document in (None, row["document_id"]) and wish.institution in (None, row["institution_id"])
    ]
    if not found:
        raise NothingOfThatName(wish.document or wish.institution or "")
    return found


def _sdmx(database: Database, wish: Wish) -> dict[str, bytes]:
    content = sdmx.sdmx_csv(database, wish.institution)
    if wish.institution and content.count(b"\n") == 1:
        raise NothingOfThatName(wish.institution)
    return {"observations.csv": content}


def _pack() -> ModuleType:
    from board.exports import pack

    return pack


def _pptx(database: Database, wish: Wish) -> dict[str, bytes]:
    return _found(_pack().pptx(database, wish.language, wish.story, wish.institution), wish)


def _pdf(database: Database, wish: Wish) -> dict[str, bytes]:
    return _found(_pack().pdf(database, wish.language, wish.story, wish.institution, wish.document), wish)


def _xlsx(database: Database, wish: Wish) -> dict[str, bytes]:
    return _found(_pack().xlsx(database, wish.language, wish.indicator, wish.institution, wish.document), wish)


def _found(files: dict[str, bytes] | None, wish: Wish) -> dict[str, bytes]:
    if files is None:
        raise NothingOfThatName(wish.story or wish.indicator or wish.document or wish.institution or "")
    return files


KINDS: dict[str, Kind] = {
    "pptx": Kind(
        _pptx,
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        frozenset({"story", "institution"}),
    ),
    "pdf": Kind(_pdf, "application/pdf", frozenset({"story", "institution", "document"})),
    "xlsx": Kind(
        _xlsx,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        frozenset({"indicator", "institution", "document"}),
    ),
    "csv": Kind(lambda database, _: tables.for_spreadsheets(database), "text/csv"),
    "data-package": Kind(lambda database, _: package.data_package(database), "application/zip"),
    "sdmx-csv": Kind(_sdmx, "application/vnd.sdmx.data+csv; version=2.0.0", frozenset({"institution"})),
    "stratml": Kind(_stratml, "application/xml", frozenset({"institution", "document", "language"})),
}
