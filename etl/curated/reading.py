"""One file in, typed rows with their line out. Nothing is guessed: what does not fit becomes a DataError."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from etl.errors import DataError, at

Row = TypeVar("Row", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Placed(Generic[Row]):
    """A row and where it stands, so that any later complaint can name the place."""

    row: Row
    file: str
    line: int | None


def read_text(path: Path, file: str) -> str:
    """The text of a file. Raises DataError if it is not UTF-8, with the line where it goes wrong."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        what = f"the text is not UTF-8 (first at byte {error.start})"
        raise DataError(at(file, line), what, "Save the file as UTF-8 and build again") from error


def read_table(path: Path, file: str, model: type[Row], errors: list[DataError]) -> list[Placed[Row]]:
    """Rows of a CSV. Unknown, missing or double columns and rows of another length are errors, not rows."""
    try:
        lines = csv.reader(io.StringIO(read_text(path, file), newline=""), strict=True)
        header = next(lines, [])
        wrong_header = list(_header_errors(file, header, model))
        errors += wrong_header
        return [] if wrong_header else list(_rows(lines, file, header, model, errors))
    except DataError as error:
        errors.append(error)
    except FileNotFoundError:
        errors.append(DataError(file, "this file is missing", f"Its first line is {','.join(model.model_fields)}"))
    except csv.Error as error:
        errors.append(DataError(file, f"the table cannot be read ({error})", "Check the quotation marks"))
    return []


def read_card(path: Path, file: str, model: type[Row], errors: list[DataError]) -> Placed[Row] | None:
    """A TOML card as a checked object, or None after noting what is wrong."""
    try:
        values = tomllib.loads(read_text(path, file))
        return Placed(model.model_validate(values), file, None)
    except DataError as error:
        errors.append(error)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(read_text(path, file).splitlines())
        errors.append(DataError(at(file, line), f"the card is not valid TOML ({error})", "Mend that line"))
    except ValidationError as error:
        errors += [_card_error(file, fault) for fault in error.errors()]
    return None


def _header_errors(file: str, header: list[str], model: type[BaseModel]) -> Iterator[DataError]:
    known = list(model.model_fields)
    if not header:
        yield DataError(file, "the file is empty", f"Its first line must be {','.join(known)}")
        return
    for column in sorted(set(header) - set(known)):
        yield DataError(at(file, 1, column), f"column '{column}' is unknown", f"Known are {', '.join(known)}")
    required = [name for name, field in model.model_fields.items() if field.is_required()]
    for column in sorted(set(required) - set(header)):
        yield DataError(at(file, 1), f"column '{column}' is missing", "Add it to the first line")
    for column in sorted({name for name in header if header.count(name) > 1}):
        yield DataError(at(file, 1, column), f"column '{column}' stands twice", "Remove one of them")


def _rows(lines: Any, file: str, header: list[str], model: type[Row], errors: list[DataError]) -> Iterator[Placed[Row]]:
    line = 2
    for cells in lines:
        start, line = line, lines.line_num + 1
        if len(cells) != len(header):
            what = f"the row has {len(cells)} cells, the first line has {len(header)} columns"
            errors.append(DataError(at(file, start), what, "Put a text with a comma between quotation marks"))
            continue
        written = {column: cell for column, cell in zip(header, cells, strict=True) if cell != ""}
        try:
            yield Placed(model.model_validate(written), file, start)
        except ValidationError as error:
            errors += [_row_error(file, start, fault) for fault in error.errors()]


def _row_error(file: str, line: int, fault: Any) -> DataError:
    column = str(fault["loc"][0]) if fault["loc"] else None
    what, fix = in_words(fault)
    return DataError(at(file, line, column), what, fix)


def _card_error(file: str, fault: Any) -> DataError:
    key = ".".join(str(part) for part in fault["loc"])
    what, fix = in_words(fault)
    return DataError(f"{file}, key {key}" if key else file, what, fix)


def in_words(fault: Any) -> tuple[str, str]:
    """What is wrong and what to do, out of a validation message."""
    if fault["type"] == "missing":
        return "a value is missing", "Fill it in"
    if fault["type"] == "extra_forbidden":
        return "this key is unknown", "Remove it or correct its name"
    if fault["type"] == "literal_error":
        return f"'{fault['input']}' is not one of the known words", f"Write {fault['ctx']['expected']}"
    if fault["type"] == "value_error":
        what, _, fix = str(fault["ctx"]["error"]).partition(". ")
        return what, fix or "Correct it"
    return f"'{fault['input']}' does not fit ({fault['msg'].lower()})", "Correct it"
