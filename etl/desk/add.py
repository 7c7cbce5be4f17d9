"""A document in; its card among the data and its text among the documents out."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from etl.documents.reading import read_file
from etl.documents.text import Text
from etl.errors import DataError, DataErrors
from etl.extract.languages import detect
from etl.places import Places
from model.document import OUTLINE


@dataclass(frozen=True, slots=True)
class Facts:
    """What a person has to say of a document: whose it is, what it is called, for which years it holds."""

    institution: str
    title: str
    kind: str
    start: int
    end: int
    publisher: str
    language: str | None = None


def add_document(places: Places, file: Path, document_id: str | None, facts: Facts) -> str:
    """Write the card, put the text beside the others, and return the document's id.

    Raises DataErrors if the file cannot be read, or if there is a document of that name already.
    """
    name = document_id or re.sub(r"[^a-z0-9]+", "_", file.stem.casefold()).strip("_")
    card = places.data / "documents" / f"{name}.toml"
    if card.exists():
        fix = "Choose another name with --id, or remove the card"
        raise DataErrors([DataError(f"documents/{name}.toml", "there is a document of this name already", fix)])
    try:
        written = _card(facts, read_file(file))
    except DataError as error:
        raise DataErrors([error]) from error
    card.parent.mkdir(parents=True, exist_ok=True)
    card.write_text(written, encoding="utf-8")
    places.documents.mkdir(parents=True, exist_ok=True)
    kept = places.documents / f"{name}{file.suffix.casefold()}"
    if kept.resolve() != file.resolve():
        shutil.copyfile(file, kept)
    return name


def _card(facts: Facts, text: Text) -> str:
    values = {
        "institution": facts.institution,
        "title": facts.title,
        "kind": facts.kind,
        "language": facts.language or detect(text),
        "published": str(facts.start),
    }
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    lines += [f"period_start = {facts.start}-01-01", f"period_end = {facts.end}-12-31"]
    lines += [f"publisher = {json.dumps(facts.publisher, ensure_ascii=False)}", f'profile = "{OUTLINE}"']
    return "\n".join(lines) + "\n"
