"""The whole `data/` folder in, one Catalogue of checked rows with their places out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel

from etl.curated.reading import Placed, read_card, read_table
from etl.errors import DataError
from model.document import Document
from model.indicator import Indicator, Observation
from model.institution import Category, Family, Headline, Institution, Source, Theme, Unit
from model.objective import CuratedObjective, ExtractedObjective
from model.original import Original
from model.reported import Assessment, CycleStep, FrameworkItem, FrameworkLink, Implementation, LeftOut, ObjectiveLink
from model.review import Review
from model.story import Story
from model.target import Target

LISTS: dict[str, type[BaseModel]] = {
    "institutions": Institution,
    "themes": Theme,
    "units": Unit,
    "sources": Source,
    "headlines": Headline,
    "categories": Category,
    "families": Family,
    "framework_items": FrameworkItem,
    "left_out": LeftOut,
}

# Tables of one kind in a folder, one file per document: their rows are kept per file name.
PER_DOCUMENT: dict[str, type[BaseModel]] = {
    "objectives": CuratedObjective,
    "extracted": ExtractedObjective,
    "frameworks": FrameworkLink,
    "links": ObjectiveLink,
    "verdicts": Review,
}

# Tables of one kind in a folder, in as many files as is handy: their rows name what they belong to.
TOGETHER: dict[str, type[BaseModel]] = {
    "targets": Target,
    "assessments": Assessment,
    "implementation": Implementation,
    "cycles": CycleStep,
    "originals": Original,
}

# What tells the rows of a table apart.
KEYS: dict[str, tuple[str, ...]] = {
    "institutions": ("institution_id",),
    "themes": ("theme_id",),
    "units": ("unit_id",),
    "sources": ("source_id",),
    "framework_items": ("item_id",),
    "categories": ("dimension", "category"),
    "families": ("family_id",),
    "headlines": ("shown_for", "institution", "indicator"),
    "left_out": ("institution", "indicator"),
    "objectives": ("code",),
    "extracted": ("code",),
    "frameworks": ("code", "item"),
    "links": ("code", "linked", "kind"),
    "verdicts": ("passage", "item", "field", "decided_on"),
    "targets": ("target_id",),
    "assessments": ("objective", "assessed_on", "source"),
    "implementation": ("objective", "element", "unit_level", "state", "period"),
    "cycles": ("institution", "unit", "cycle", "step", "period"),
    "originals": ("format", "item", "item_id", "field"),
    "indicators": ("institution", "period", "dimension", "category"),
}

# Folders of data/ that are read elsewhere (rules by the extraction, languages by the board).
READ_ELSEWHERE = ("rules", "languages")


@dataclass(slots=True)
class Catalogue:
    """Everything a person wrote. Keys of the dictionaries are file names, which are the ids.

    `lists`, `together` and `per_document` hold placed rows under the names above.
    """

    lists: dict[str, list[Placed]] = field(default_factory=dict)
    together: dict[str, list[Placed]] = field(default_factory=dict)
    per_document: dict[str, dict[str, list[Placed]]] = field(default_factory=dict)
    documents: dict[str, Placed[Document]] = field(default_factory=dict)
    indicators: dict[str, Placed[Indicator]] = field(default_factory=dict)
    stories: dict[str, Placed[Story]] = field(default_factory=dict)
    observations: dict[str, list[Placed[Observation]]] = field(default_factory=dict)

    @property
    def targets(self) -> list[Placed[Target]]:
        return self.together["targets"]

    @property
    def curated(self) -> dict[str, list[Placed[CuratedObjective]]]:
        return self.per_document["objectives"]

    @property
    def extracted(self) -> dict[str, list[Placed[ExtractedObjective]]]:
        return self.per_document["extracted"]


def read(folder: Path, errors: list[DataError]) -> Catalogue:
    """Read all data; faults are added to `errors`, and what could be read is returned."""
    catalogue = Catalogue()
    for name, model in LISTS.items():
        file = f"lists/{name}.csv"
        catalogue.lists[name] = read_table(folder / file, file, model, errors) if (folder / file).exists() else []
    for path, file in _files(folder, "documents", ".toml"):
        _keep(catalogue.documents, path, read_card(path, file, Document, errors))
    for path, file in _files(folder, "stories", ".toml"):
        _keep(catalogue.stories, path, read_card(path, file, Story, errors))
    _read_indicators(folder, catalogue, errors)
    for name, model in PER_DOCUMENT.items():
        files = _files(folder, name, ".csv")
        catalogue.per_document[name] = {path.stem: read_table(path, file, model, errors) for path, file in files}
    for name, model in TOGETHER.items():
        tables = (read_table(path, file, model, errors) for path, file in _files(folder, name, ".csv"))
        catalogue.together[name] = [placed for table in tables for placed in table]
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
    for kind in (*PER_DOCUMENT, *TOGETHER, "indicators"):
        read |= {file for _, file in _files(folder, kind, ".csv")}
    for kind in ("documents", "indicators", "stories"):
        read |= {file for _, file in _files(folder, kind, ".toml")}
    for path in sorted(folder.rglob("*")):
        file = path.relative_to(folder).as_posix()
        ours = path.is_file() and not path.name.startswith(".") and file.split("/")[0] not in READ_ELSEWHERE
        if ours and file not in read and not (file.startswith("documents/") and path.suffix != ".csv"):
            yield DataError(file, "nothing reads this file", "Correct its name or folder, or remove it")
