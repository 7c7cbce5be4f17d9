"""Values in; the text of a cell or of a TOML card out. What is written reads back as the same values."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import repeat
from typing import Any

from pydantic import BaseModel

from etl.imports.numbers import plain


def cell(value: Any) -> str:
    """A value as a table writes it: nothing for None, true and false, plain digits with a point.

    Raises ValueError for a number that is infinite or none at all.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | int | Decimal):
        return plain_number(value)
    return " ".join(value) if isinstance(value, tuple | list) else str(value)


def plain_number(value: float | Decimal) -> str:
    """Digits only, no exponent; 12.345 as 12.3450, which no reader takes for thousands.

    Raises ValueError for NaN and infinities.
    """
    if not math.isfinite(value):
        raise ValueError(f"'{value}' is not a figure. Write the figure itself, or leave it out and say why")
    digits = format(Decimal(str(value)), "f")
    return plain((digits.rstrip("0").rstrip(".") if "." in digits else digits) or "0")


def table_text(header: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """A CSV with its first line; a cell that a row does not have is empty."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(header)
    table.writerows(map(row.get, header, repeat("")) for row in rows)
    return text.getvalue()


def card_text(values: Mapping[str, Any]) -> str:
    """A TOML card: single values and small tables first, one a line; then `expect` as a block of its own."""
    single = [f"{key} = {_toml(value)}" for key, value in values.items() if key != "expect" and value is not None]
    expect = [f"{key} = {_toml(value)}" for key, value in values.get("expect", {}).items()]
    return "\n".join([*single, *(["", "[expect]", *expect] if expect else [])]) + "\n"


def _toml(value: Any) -> str:
    if isinstance(value, str):
        # JSON leaves the delete sign as it is; TOML does not allow it.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return cell(value)


def columns(model: type[BaseModel]) -> list[str]:
    """The columns of a table in their order."""
    return list(model.model_fields)
