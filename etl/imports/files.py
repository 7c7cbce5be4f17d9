"""The files of `data/` as an import finds them in; drafts of rows and cards, and the texts they come to, out."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from pathlib import Path

from pydantic import BaseModel

from etl.curated.catalogue import KEYS, LISTS, PER_DOCUMENT, TOGETHER
from etl.curated.reading import read_text
from etl.errors import DataError, DataErrors, at
from etl.imports.cards import Card
from etl.imports.parts import Draft, Part
from etl.imports.rows import Table
from etl.imports.written import columns
from model.document import Document
from model.indicator import Indicator, Observation

CARDS: dict[str, type[BaseModel]] = {"documents": Document, "indicators": Indicator}
TABLES: dict[str, type[BaseModel]] = {**PER_DOCUMENT, **TOGETHER, "indicators": Observation}

_NAME = re.compile(r"([a-z]+)/([a-z][a-z0-9_]*)\.(csv|toml)")


class Files:
    """Tables and cards, opened as they are asked for."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.opened: dict[str, Table | Card] = {}

    def draft(self, part: Part, where: str) -> Draft:
        """A row or card as it would stand in its file. Raises DataErrors."""
        if part.file not in self.opened:
            self.opened[part.file] = _opened(self.data, part.file, where)
        return self.opened[part.file].draft(part, where)

    def texts(self) -> dict[str, str]:
        """The whole new text of every file that something was put in."""
        return {file: one.text() for file, one in self.opened.items() if one.touched}


def _opened(data: Path, file: str, where: str) -> Table | Card:
    named = _NAME.fullmatch(file)
    model = (_card_model if file.endswith(".toml") else _row_model)(file)
    if named is None or model is None:
        what = f"'{file}' is not a name that the data can have"
        raise DataErrors([DataError(where, what, "Use small letters, digits and _ in names, a letter first")])
    try:
        text = read_text(data / file, file) if (data / file).exists() else ""
        if file.endswith(".toml"):
            return Card(model, tomllib.loads(text))
        return _table(model, KEYS[named[2] if named[1] == "lists" else named[1]], file, text)
    except DataError as error:
        raise DataErrors([error]) from error
    except (tomllib.TOMLDecodeError, csv.Error) as error:
        raise DataErrors([DataError(file, f"the file cannot be read ({error})", "Mend it first")]) from error


def _card_model(file: str) -> type[BaseModel] | None:
    return CARDS.get(file.partition("/")[0])


def _row_model(file: str) -> type[BaseModel] | None:
    folder, _, name = file.partition("/")
    return LISTS.get(name.removesuffix(".csv")) if folder == "lists" else TABLES.get(folder)


def _table(model: type[BaseModel], keys: tuple[str, ...], file: str, text: str) -> Table:
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    header = next(lines, []) or columns(model)
    rows = []
    for cells in lines:
        if len(cells) != len(header):
            what = f"the row has {len(cells)} cells, the first line has {len(header)} columns"
            raise DataError(at(file, lines.line_num), what, "Mend it first")
        rows.append(dict(zip(header, cells, strict=True)))
    return Table(model, keys, header, rows, there=bool(text))
