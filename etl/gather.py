"""All inputs of a build in: cards, tables, rules, documents. One Harvest out, with every fault that was found."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from etl.curated import catalogue, expectations
from etl.curated.catalogue import Catalogue
from etl.documents import text as document_text
from etl.documents.text import Text
from etl.errors import DataError
from etl.extract.profile import Language, Profile, read_language, read_profile
from etl.extract.structure import extract
from etl.places import ROOT, Places
from model.objective import ExtractedObjective

# What a database depends on beside the data: the code that makes it.
_CODE = ("etl", "model")

# What tells the rows of a list apart.
_KEYS = {
    "institutions": ("institution_id",),
    "themes": ("theme_id",),
    "units": ("unit_id",),
    "sources": ("source_id",),
    "framework_items": ("item_id",),
    "categories": ("dimension", "category"),
    "headlines": ("shown_for", "institution", "indicator"),
}


@dataclass(slots=True)
class Harvest:
    """What was read. `goals` are the objectives of each document as they stand in it."""

    catalogue: Catalogue
    texts: dict[str, Text] = field(default_factory=dict)
    goals: dict[str, list[ExtractedObjective]] = field(default_factory=dict)
    languages: dict[str, Language] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)


def gather(places: Places, errors: list[DataError], step: Callable[[str], None]) -> Harvest:
    """Read everything; faults are added to `errors`. `step` is told what is being read."""
    step("data")
    harvest = Harvest(catalogue.read(places.data, errors))
    for document_id, card in harvest.catalogue.documents.items():
        step(document_id)
        profile = read_profile(places.data, card.row.profile, errors)
        language = read_language(places.data, card.row.language, errors)
        if profile and language:
            _read_document(places, harvest, document_id, profile, language, errors)
    errors += _doubts(harvest, errors)
    return harvest


def _read_document(
    places: Places,
    harvest: Harvest,
    document_id: str,
    profile: Profile,
    language: Language,
    errors: list[DataError],
) -> None:
    text = document_text.read(places.documents, document_id, errors)
    kept = [placed.row for placed in harvest.catalogue.extracted.get(document_id, [])]
    harvest.languages[document_id] = language
    harvest.goals[document_id] = kept
    if text:
        harvest.texts[document_id] = text
        harvest.goals[document_id] = extract(text, profile, language)
        if harvest.goals[document_id] != kept:
            harvest.changed.append(document_id)
    elif not kept and not _is_refused(places, harvest, document_id):
        what = "neither the text nor a list of what was extracted from it is at hand"
        fix = f"Put {document_id}.txt in {places.documents.name}, or keep extracted/{document_id}.csv"
        errors.append(DataError(f"documents/{document_id}.toml", what, fix))


def _is_refused(places: Places, harvest: Harvest, document_id: str) -> bool:
    """Whether a text or list is there and was refused: its own fault has been told already."""
    return document_id in harvest.catalogue.extracted or (places.documents / f"{document_id}.txt").exists()


def _doubts(harvest: Harvest, errors: list[DataError]) -> list[DataError]:
    found = harvest.catalogue
    refused = {error.where.split(":")[0] for error in errors}
    doubts = [*expectations.broken(found, refused), *expectations.without_document(found)]
    for document_id, goals in harvest.goals.items():
        card, kept = found.documents[document_id], found.extracted.get(document_id, [])
        doubts += [*expectations.twice_named(kept, "code"), *expectations.no_tree(kept)]
        doubts += expectations.twice_named(found.curated.get(document_id, []), "code")
        if goals:
            codes = {goal.code for goal in goals}
            doubts += expectations.miscounted(card.file, card.row.expect, goals)
            doubts += expectations.unmatched(document_id, found.curated.get(document_id, []), codes)
    for name, keys in _KEYS.items():
        taken = found.documents if name == "sources" else ()
        doubts += expectations.twice_named(found.lists[name], *keys, taken=taken)
    doubts += expectations.twice_named(found.targets, "target_id")
    return doubts


def fingerprint(places: Places) -> str:
    """A hash of everything a database is made of: data, documents at hand, and the code that reads them."""
    digest = hashlib.sha256()
    texts = sorted(places.documents.glob("*.txt")) if places.documents.is_dir() else []
    code = [path for room in _CODE for path in _files(ROOT / room, (".py", ".sql"))]
    for path in [*_files(places.data, (".csv", ".toml")), *texts, *code]:
        digest.update(f"{path.parent.name}/{path.name}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in endings)
