"""The folder of an Open SDG data repository in; its indicators out: a number, its table of figures, its metadata.

The format: docs/data-format.md and docs/metadata-format.md of open-sdg/open-sdg; newer repositories keep what steers
the page (`indicator-config/<id>.yml`) apart from what explains the figures (`meta/<id>.yml`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from etl.errors import DataError, at
from etl.imports.bounded import METADATA_MEGABYTES, read_text
from etl.imports.open_sdg.plain_yaml import load

FILES = 5_000  # in one folder; a national repository has 250 to 400
PAGE_CONTENT = "page_content"

# Newer repositories may leave the first word out.
_DATA = re.compile(r"(?:indicator_|(?=[^-]+-))([0-9a-z][0-9a-z.-]{0,60})\.csv", re.ASCII | re.IGNORECASE)
_META = re.compile(r"([0-9a-z][0-9a-z.-]{0,60})\.(?:md|yml|yaml)", re.ASCII | re.IGNORECASE)
_FOLDERS_OF_METADATA = ("meta", "indicator-config")


@dataclass(slots=True)
class Entry:
    """One indicator of the repository: its number as files are named after it, and what was found of it."""

    number: str
    data: Path | None = None
    meta: dict[str, Any] = field(default_factory=dict)
    faults: list[DataError] = field(default_factory=list)


def entries(folder: Path) -> list[Entry]:
    """All indicators, in the order of their numbers. A file that cannot be read is a fault of its indicator.

    Raises DataError if this is not the folder of such a repository.
    """
    found: dict[str, Entry] = {}
    for path in _files(folder, "data"):
        name = _DATA.fullmatch(path.name)
        if name:
            found.setdefault(name[1], Entry(name[1])).data = path
    if not found:
        what = "there is no data/indicator_<number>.csv in this folder"
        raise DataError(str(folder), what, "Name the folder of an Open SDG data repository")
    for kind in _FOLDERS_OF_METADATA:
        for path in _files(folder, kind):
            name = _META.fullmatch(path.name)
            if name:
                _read_metadata(found.setdefault(name[1], Entry(name[1])), path, f"{kind}/{path.name}")
    return sorted(found.values(), key=lambda entry: _order(entry.number))


def unread(folder: Path) -> list[str]:
    """Files in the folders of data and metadata whose names are not those of the format."""
    names = [f"data/{path.name}" for path in _files(folder, "data") if not _DATA.fullmatch(path.name)]
    for kind in _FOLDERS_OF_METADATA:
        names += [f"{kind}/{path.name}" for path in _files(folder, kind) if not _META.fullmatch(path.name)]
    return names


def settings(folder: Path) -> dict[str, Any]:
    """`config_data.yml`, in which a repository may name its columns otherwise; empty if it has none."""
    for name in ("config_data.yml", "config_data.yaml"):
        if os.path.lexists(folder / name):
            return load(read_text(folder / name, name, METADATA_MEGABYTES), name)
    return {}


def translations(folder: Path, language: str) -> dict[str, str]:
    """Texts of `translations/<language>/<group>.yml` under the names that metadata refers to them by: `group.key`."""
    found: dict[str, str] = {}
    for path in _files(folder, f"translations/{language}"):
        if path.suffix in (".yml", ".yaml"):
            file = f"translations/{language}/{path.name}"
            texts = load(read_text(path, file, METADATA_MEGABYTES), file)
            found |= {f"{path.stem}.{key}": text for key, text in texts.items() if isinstance(text, str)}
    return found


def _files(folder: Path, kind: str) -> Iterator[Path]:
    """What stands in a folder of the repository; a folder that is a link to elsewhere is refused."""
    inside = folder / kind
    if not inside.is_dir():
        return
    if inside.is_symlink() or (inside.parent != folder and inside.parent.is_symlink()):
        raise DataError(kind, "this folder is a link to another folder", "Put the folder itself there")
    names = sorted(path for path in inside.iterdir() if not path.name.startswith("."))
    if len(names) > FILES:
        raise DataError(kind, f"{len(names):,} files stand here, at most {FILES:,} are read", "Split the repository")
    yield from names


def _read_metadata(entry: Entry, path: Path, file: str) -> None:
    try:
        text = read_text(path, file, METADATA_MEGABYTES)
        found = _front_matter(text, file) if path.suffix.lower() == ".md" else load(text, file)
    except DataError as error:
        entry.faults.append(error)
        return
    # Both kinds of metadata name the indicator; what stands in `meta` is not overwritten by an empty setting.
    entry.meta |= {name: value for name, value in found.items() if value is not None or name not in entry.meta}


def _front_matter(text: str, file: str) -> dict[str, Any]:
    """The YAML between two lines of three hyphens, and the text below them as `page_content`."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return {PAGE_CONTENT: text.strip() or None}
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        raise DataError(at(file, 1), "the metadata that begins here has no end", "Close it with a line of ---")
    found = load("\n".join(lines[1:end]), file, first_line=2)
    return found | {PAGE_CONTENT: "\n".join(lines[end + 1 :]).strip() or None}


def _order(number: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() and len(part) < 10 else (10**10, part) for part in number.split("-")]
