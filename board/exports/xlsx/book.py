"""Rows and what their columns are in; a sheet with a table to sort and filter out. A text is never a formula."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Literal

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from board.charts.palette import INK, SHAPES, STATUS
from board.wording.language import Language
from board.wording.periods import day

_INK = INK["light"]
_TABLE = "Table Style Light 1"
_INDENT = 2  # letters that a step inwards takes
_LINE = 14  # height of a line, in points
# A head of numbers stands above them, but for the button that filters; a number keeps off the text beside it.
_HEAD = {"bold": True, "bottom": 1}
_HEADS = {"number": _HEAD | {"align": "right", "indent": 2}}
_FIRST = 3  # row of the table's head, from 0: title, what it is about and a blank row stand above it
_ROWS = 1_048_576 - _FIRST - 1  # that a sheet can hold
# Signs that no sheet may be called by, and those that count for more than one letter of its name.
_FORBIDDEN = re.compile(r"[\[\]:*?/\\'\x00-\x1f\ufffe\uffff\U00010000-\U0010ffff]")
# Nothing in a cell is taken for anything but what it is.
_AS_IT_IS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in letters, what is in it; `written` is the number format of numbers.

    What is nested is a text with how deep it stands below others.
    """

    name: str
    width: int
    kind: Literal["text", "nested", "number", "date", "status"] = "text"
    written: str = "#,##0"


@dataclass(slots=True)
class Book:
    """A workbook being written, in a language; `named` are the names of its sheets."""

    language: Language
    title: str
    version: str
    built: date
    content: io.BytesIO = field(default_factory=io.BytesIO)
    work: Any = None
    named: set[str] = field(default_factory=lambda: {"history"})
    formats: dict[tuple, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.work = xlsxwriter.Workbook(self.content, _AS_IT_IS)
        self.work.formats[0].set_font_name("Inter")
        self.work.formats[0].set_font_size(10)
        about = {"title": self.title, "author": self.language.say("app.name"), "comments": self.foot()}
        self.work.set_properties(about | {"created": datetime.combine(self.built, time())})

    def foot(self) -> str:
        """Version and day of the database."""
        made = self.language.say("export.version", app=self.language.say("app.name"), version=self.version)
        return f"{made} · {day(self.built, self.language)}"

    def format(self, **facts: Any) -> Any:
        """A cell format, made once."""
        key = tuple(sorted(facts.items()))
        if key not in self.formats:
            self.formats[key] = self.work.add_format(
                {"font_name": "Inter", "font_size": 10, "valign": "top", "font_color": _INK.ink} | facts
            )
        return self.formats[key]

    def sheet(self, name: str, title: str, about: str) -> Worksheet:
        """An empty sheet with its title and what it is about above the table."""
        made = self.work.add_worksheet(self._free(name))
        made.hide_gridlines(2)
        made.set_landscape()
        made.set_paper(9)
        made.fit_to_pages(1, 0)
        made.set_footer("&L" + self.foot().replace("&", "&&") + "&R&P / &N")
        made.set_row(0, 20)
        made.write_string(0, 0, title, self.format(bold=True, font_size=14))
        made.write_string(1, 0, about, self.format(font_color=_INK.muted))
        return made

    def done(self) -> bytes:
        """The finished workbook."""
        self.work.close()
        return self.content.getvalue()

    def _free(self, name: str) -> str:
        """A name that a sheet may have: without certain signs, short, and not used yet."""
        clean = _FORBIDDEN.sub(" ", name)[:28].strip() or "-"
        free = next(one for one in (clean, *(f"{clean} {n}" for n in range(2, 1000))) if one.lower() not in self.named)
        self.named.add(free.lower())
        return free


def table(book: Book, sheet: Worksheet, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> None:
    """The rows as a table that can be sorted and filtered, its head always in sight. Raises ValueError if too many."""
    if len(rows) > _ROWS:
        raise ValueError(f"a sheet holds {_ROWS:,} rows; {len(rows):,} were to be written")
    for n, column in enumerate(columns):
        sheet.set_column(n, n, column.width)
    for y, row in enumerate(rows, start=_FIRST + 1):
        for x, (column, value) in enumerate(zip(columns, row, strict=True)):
            _WRITERS[column.kind](book, sheet, y, x, column, value)
        sheet.set_row(y, _LINE * max(_lines(column, value) for column, value in zip(columns, row, strict=True)))
    heads = [
        {"header": column.name, "header_format": book.format(**_HEADS.get(column.kind, _HEAD))} for column in columns
    ]
    last = _FIRST + max(len(rows), 1)
    sheet.add_table(_FIRST, 0, last, len(columns) - 1, {"columns": heads, "style": _TABLE, "banded_rows": False})
    sheet.set_row(_FIRST, 18)
    sheet.freeze_panes(_FIRST + 1, 0)
    sheet.repeat_rows(_FIRST)


def _lines(column: Column, value: Any) -> int:
    """How many lines a value takes in its column."""
    if column.kind == "nested":
        depth, words = value
        return 1 + (_INDENT * depth + len(words)) // column.width
    words = str(value) if column.kind == "text" and value else ""
    return 1 + len(words) // column.width


def _text(book: Book, sheet: Worksheet, y: int, x: int, _: Column, value: Any) -> None:
    if value not in (None, ""):
        sheet.write_string(y, x, str(value), book.format(text_wrap=True))


def _nested(book: Book, sheet: Worksheet, y: int, x: int, _: Column, value: tuple[int, str]) -> None:
    depth, words = value
    sheet.write_string(y, x, words, book.format(text_wrap=True, align="left", indent=depth))


def _number(book: Book, sheet: Worksheet, y: int, x: int, column: Column, value: Any) -> None:
    if value is not None:
        sheet.write_number(y, x, value, book.format(num_format=column.written, align="right", indent=1))


def _date(book: Book, sheet: Worksheet, y: int, x: int, _: Column, value: Any) -> None:
    if value is not None:
        sheet.write_datetime(y, x, value, book.format(num_format=date_pattern(book.language), align="left"))


def _status(book: Book, sheet: Worksheet, y: int, x: int, _: Column, value: Any) -> None:
    code = value or "not_measured"
    words = f"{SHAPES[code]} {book.language.say(f'verdict.{code}')}"
    sheet.write_string(y, x, words, book.format(font_color=STATUS["light"][code], bold=True))


_WRITERS: dict[str, Callable[[Book, Worksheet, int, int, Column, Any], None]] = {
    "text": _text,
    "nested": _nested,
    "number": _number,
    "date": _date,
    "status": _status,
}


def date_pattern(language: Language) -> str:
    """Day, month and year as the language orders them; the program writes the month in its own."""
    return language.say("sheet.date")


def unit_pattern(indicator: dict[str, Any], language: Language) -> str:
    """The number format of an indicator's values: decimals and symbol; the program knows the decimal sign."""
    number = number_pattern(indicator["decimals"])
    symbol = (indicator[f"symbol_{language.code if language.code in ('nl', 'en') else 'en'}"] or "").replace('"', "")
    if not symbol:
        return number
    if symbol == "%":
        return f'{number}"{language.say("number.percent")}"'
    if indicator["unit_position"] == "before":
        return f'"{symbol}{language.say("number.after_currency")}"{number}'
    return f'{number}" {symbol}"'


def number_pattern(decimals: int) -> str:
    """The number format of plain numbers."""
    return "#,##0" + ("." + "0" * decimals if decimals else "")
