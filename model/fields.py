"""Field types shared by cards and rows: what a written cell may be. Errors are sentences for an editor."""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from model import period

_PLAIN = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_WITH_COMMA = re.compile(r"-?\d+,\d+")
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}([.,\s]\d{3})+")


class Strict(BaseModel):
    """A card or row: no unknown key passes, nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Strict):
    """A text in the two languages that all data must have."""

    nl: Annotated[str, Field(pattern=r"\S")]
    en: Annotated[str, Field(pattern=r"\S")]


def _number(written: Any) -> Any:
    """A decimal number with a point; anything that could be read two ways is refused.

    Raises ValueError with the two readings spelled out.
    """
    if not isinstance(written, str):
        return written
    if _THOUSANDS.fullmatch(written):
        digits = re.sub(r"[.,\s]", "", written)
        raise ValueError(f"'{written}' can be read two ways. Write {digits}: a point is a decimal sign here")
    if not _PLAIN.fullmatch(written):
        if _WITH_COMMA.fullmatch(written):
            raise ValueError(f"'{written}' has a decimal comma. Write {written.replace(',', '.')}")
        raise ValueError(f"'{written}' is not a number. Write digits only, with a point as decimal sign")
    number = float(written)
    if not math.isfinite(number):
        raise ValueError(f"'{written[:20]}...' is too large to be a figure. Write the figure itself")
    return number


def _truth(written: Any) -> Any:
    if isinstance(written, str):
        if written not in ("true", "false"):
            raise ValueError(f"'{written}' must be true or false")
        return written == "true"
    return written


def _period(written: str) -> str:
    period.parse(written)
    return written


def _day(written: Any) -> Any:
    if isinstance(written, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", written):
        raise ValueError(f"'{written}' is not a day. Write year-month-day, such as 2025-12-31")
    return written


def _words_list(written: Any) -> Any:
    return tuple(written.split()) if isinstance(written, str) else written


Number = Annotated[float, BeforeValidator(_number)]
Truth = Annotated[bool, BeforeValidator(_truth)]
PeriodText = Annotated[str, AfterValidator(_period)]
Day = Annotated[date, BeforeValidator(_day)]
Line = Annotated[int, Field(ge=1)]
Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
Finite = Annotated[float, Field(allow_inf_nan=False)]
SpacedList = Annotated[tuple[str, ...], BeforeValidator(_words_list)]
