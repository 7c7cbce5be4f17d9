"""The whole `data/` folder in, one Catalogue of checked rows with their places out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from etl.curated.reading import Placed, read_card, read_table
from etl.errors import DataError
from model.document import Document
from model.indicator import Indicator, Observation
from model.institution import Category, Headline, Institution, Source, Theme, Unit
from model.objective import CuratedObjective, ExtractedObjective
from model.target import Target

LISTS = {
    "institutions": Institution,
    "themes": Theme,
    "units": Unit,
    "sources": Source,
    "headlines": Headline,
    "categories": Category,
}

# Folders of data/ that are read elsewhere (rules by the extraction, languages by the board).
READ_ELSEWHERE = ("rules", "languages")


@dataclass(slots=True)
class Catalogue:
    """Everything a person wrote, by kind; keys of the dictionaries are file names, which are the ids."""

    institutions: list[Placed[Institution]] = field(default_factory=list)
    themes: list[Placed[Theme]] = field(default_factory=list)
    units: list[Placed[Unit]] = field(default_factory=list)
    sources: list[Placed[Source]] = field(default_factory=list)
    headlines: list[Placed[Headline]] = field(default_factory=list)
    categories: list[Placed[Category]] = field(default_factory=list)
    documents: dict[str, Placed[Document]] = field(default_factory=dict)
    indicators: dict[str, Placed[Indicator]] = field(default_factory=dict)
    observations: dict[str, list[Placed[Observation]]] = field(default_factory=dict)
    targets: list[Placed[Target]] = field(default_factory=list)
    curated: dict[str, list[Placed[CuratedObjective]]] = field(default_factory=dict)
    extracted: dict[str, list[Placed[ExtractedObjective]]] = field(default_factory=dict)


def read(folder: Path, errors: list[DataError]) -> Catalogue:
    """Read all data; faults are added to `errors`, and what could be read is returned."""
    catalogue = Catalogue()
    for name, model in LISTS.items():
        setattr(catalogue, name, read_table(folder / f"lists/{name}.csv", f"lists/{name}.csv", model, errors))
    for path, file in _files(folder, "documents", ".toml"):
        _keep(catalogue.documents, path, read_card(path, file, Document, errors))
    _read_indicators(folder, catalogue, errors)
    for path, file in _files(folder, "targets", ".csv"):
        catalogue.targets += read_table(path, file, Target, errors)
    for path, file in _files(folder, "objectives", ".csv"):
        catalogue.curated[path.stem] = read_table(path, file, CuratedObjective, errors)
    for path, file in _files(folder, "extracted", ".csv"):
        catalogue.extracted[path.stem] = read_table(path, file, ExtractedObjective, errors)
    errors += _unused(folder)
    return catalogue


def _read_indicators(folder: Path, catalogue: Catalogue, errors: list[DataError]) -> None:
    for path, file in _files(folder, "indicators", ".toml"):
        _keep(catalogue.indicators, path, read_card(path, file, Indicator, errors))
        table = path.with_suffix(".csv")
        if not table.exists():
            fix = f"Put its observations in indicators/{table.name}"
            errors.append(DataError(file, "the indicator has no observations beside it", fix))
    for path, file in _files(folder, "indicators", ".csv"):
        catalogue.observations[path.stem] = read_table(path, file, Observation, errors)
        if not path.with_suffix(".toml").exists():
            fix = f"Describe the indicator in indicators/{path.stem}.toml"
            errors.append(DataError(file, "the observations have no card beside them", fix))


def _keep(store: dict, path: Path, placed: Placed | None) -> None:
    if placed is not None:
        store[path.stem] = placed


def _files(folder: Path, kind: str, ending: str) -> Iterator[tuple[Path, str]]:
    for path in sorted((folder / kind).glob(f"*{ending}")):
        yield path, f"{kind}/{path.name}"


def _unused(folder: Path) -> Iterator[DataError]:
    """A file that nothing reads is a mistake in its name or place, and its author must hear of it."""
    read = {f"lists/{name}.csv" for name in LISTS}
    for kind, endings in _READ.items():
        read |= {file for ending in endings for _, file in _files(folder, kind, ending)}
    for path in sorted(folder.rglob("*")):
        file = path.relative_to(folder).as_posix()
        ours = path.is_file() and not path.name.startswith(".") and file.split("/")[0] not in READ_ELSEWHERE
        if ours and file not in read and not (file.startswith("documents/") and path.suffix != ".csv"):
            yield DataError(file, "nothing reads this file", "Correct its name or folder, or remove it")


_READ = {
    "documents": [".toml"],
    "indicators": [".toml", ".csv"],
    "targets": [".csv"],
    "objectives": [".csv"],
    "extracted": [".csv"],
}
