"""The map of a table in (TOML, written by a person); what each column and word of the table means out."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, model_validator

from etl.curated.reading import in_words
from etl.errors import DataError, DataErrors
from etl.imports.bounded import METADATA_MEGABYTES, read_text
from model.fields import Finite, Slug, Strict, Text, Words
from model.institution import Source
from model.kinds import Direction, Periodicity

# What a figure needs to say; each comes out of a column, or holds for the whole table.
Meaning = Literal[
    "indicator",
    "institution",
    "period",
    "value",
    "unit",
    "bound",
    "status",
    "series_break",
    "source",
    "source_url",
    "note_nl",
    "note_en",
]
OF_EVERY_FIGURE: tuple[Meaning, ...] = ("indicator", "institution", "period", "source")


class Written(Strict):
    """How the file is written. `decimal` and `percent` are needed only where the file itself leaves it open."""

    sheet: Text | None = None
    header_row: Annotated[int, Field(ge=1)] = 1
    separator: Literal[",", ";", "\t", "|"] | None = None
    encoding: Literal["utf-8", "windows-1252"] = "utf-8"
    decimal: Literal[",", "."] | None = None
    percent: Literal["as_shown", "as_stored"] | None = None
    year_begins: Annotated[int, Field(ge=1, le=12)] = 10
    missing: tuple[str, ...] = ()


class NewIndicator(Strict):
    """The card of an indicator that is not there yet; what it leaves out is filled in as for any import."""

    name: Words
    definition: Words
    unit: Slug | None = None
    direction: Direction = "none"
    periodicity: Periodicity = "yearly"
    expected_interval_months: Annotated[int, Field(ge=1)] = 12
    grace_months: Annotated[int, Field(ge=0)] = 24
    decimals: Annotated[int, Field(ge=0, le=6)] | None = None
    theme: Slug | None = None
    limit_value: Finite | None = None


class NewSource(Strict):
    """A row of lists/sources.csv but for its id."""

    title: Text
    publisher: Text
    url: Text
    published: str | None = None
    retrieved: str | None = None
    licence: str | None = None
    kind: Literal["statistics", "press"] = "statistics"

    def row(self, source_id: str) -> dict[str, Any]:
        """Raises ValidationError if the row does not fit the list."""
        row = {"source_id": source_id} | self.model_dump(exclude_none=True)
        Source.model_validate(row)
        return row


class Map(Strict):
    """`columns`: meaning = column; `dimensions`: our dimension = column; `periods`: in a wide table the columns that
    are periods, `["2020", "2021"]`, or `"years"` for every column that is named after one. `fixed`: meaning = what
    holds for all rows. `words`: what the table writes = what we write, per meaning or dimension. `ignore`: columns
    that are not used.
    """

    file: Written = Written()
    columns: dict[Meaning, Text]
    dimensions: dict[Slug, Text] = Field(default_factory=dict)
    periods: tuple[Text, ...] | Literal["years"] = ()
    fixed: dict[Meaning, Text] = Field(default_factory=dict)
    words: dict[Slug, dict[str, Text]] = Field(default_factory=dict)
    ignore: tuple[Text, ...] = ()
    indicators: dict[Slug, NewIndicator] = Field(default_factory=dict)
    sources: dict[Slug, NewSource] = Field(default_factory=dict)
    categories: dict[Slug, dict[str, Words]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _says_all(self) -> Map:
        told = {*self.columns, *self.fixed} | ({"period", "value"} if self.periods else set())
        missing = [name for name in (*OF_EVERY_FIGURE, "value") if name not in told]
        if missing:
            raise ValueError(
                f"nothing says the {' and the '.join(missing)} of a figure. "
                "Name its column under [columns], or what holds for all under [fixed]"
            )
        twice = sorted({*self.columns} & ({*self.fixed} | ({"period", "value"} if self.periods else set())))
        if twice or "value" in self.fixed:
            raise ValueError(f"{', '.join(twice) or 'value'} is told in two ways. Keep one of them")
        used = [*self.columns.values(), *self.dimensions.values(), *self.ignore]
        if len(used) != len(set(used)):
            raise ValueError("a column is used twice. Give each column one meaning")
        return self


def read(path: Path) -> Map:
    """Raises DataErrors with everything that is wrong with the map."""
    file = path.name
    try:
        return Map.model_validate(tomllib.loads(read_text(path, file, METADATA_MEGABYTES)))
    except DataError as error:
        raise DataErrors([error]) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        fault = DataError(file, f"the map is not valid TOML ({str(error)[:200]})", "Mend that line")
        raise DataErrors([fault]) from error
    except ValidationError as error:
        raise DataErrors([_fault(file, fault) for fault in error.errors()]) from error


def _fault(file: str, fault: Any) -> DataError:
    key = ".".join(str(part) for part in fault["loc"])
    what, fix = in_words(fault)
    return DataError(f"{file}, key {key}" if key else file, what, fix)
