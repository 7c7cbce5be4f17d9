"""Workbooks that would fill the memory, point elsewhere or hold no figure: refused in words, or left unopened."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from etl.places import Places
from tests.etl.imports.test_table import planned, refused, rows, workbook
from tests.etl.imports.test_table_hostile import HEADER, changed

SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return workbook(tmp_path / "t.xlsx", [HEADER, [2021, "Veldstad", "V", 12]])


def added(path: Path, parts: dict[str | zipfile.ZipInfo, str]) -> Path:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_a_million_formats_of_cells_are_refused(small: Places, tmp_path: Path, book: Path) -> None:
    one = b'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    changed(book, "xl/styles.xml", b"</cellXfs>", one * 1_000_000 + b"</cellXfs>")
    assert book.stat().st_size < 1_000_000
    assert "the formats of its cells take more than 5 MB" in refused(small, tmp_path, book)[0]


def test_a_cell_that_is_a_book_is_refused_with_its_place(small: Places, tmp_path: Path, book: Path) -> None:
    text = b'<c r="E2" t="inlineStr"><is><t>' + b"a" * 2_000_000 + b"</t></is></c></row></sheetData>"
    changed(book, SHEET, b"</row></sheetData>", text)
    said = refused(small, tmp_path, book)[0]
    assert "t.xlsx:2, column E2: the cell has 2,000,000 characters" in said
    assert len(said) < 500


@pytest.mark.parametrize("value", [b"NaN", b"INF", b"1e999", b"-1e999", b"0x10"])
def test_what_is_no_figure_is_refused(small: Places, tmp_path: Path, book: Path, value: bytes) -> None:
    changed(book, SHEET, b"<v>12</v>", b"<v>" + value + b"</v>")
    assert refused(small, tmp_path, book)


def test_links_to_elsewhere_are_left_where_they_are(small: Places, tmp_path: Path, book: Path) -> None:
    link = zipfile.ZipInfo("xl/link.txt")
    link.external_attr = 0o120777 << 16
    elsewhere = '<Relationship Id="r9" Type="externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/>'
    name = "xl/worksheets/_rels/sheet1.xml.rels"
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    added(book, {link: "/etc/passwd", name: f'<Relationships xmlns="{space}">{elsewhere}</Relationships>'})
    assert rows(planned(small, tmp_path, book)) == ["veldstad,2021,sex,women,12"]


def test_a_size_that_a_sheet_only_says_is_not_believed(small: Places, tmp_path: Path, book: Path) -> None:
    changed(book, SHEET, b'ref="A1:E2"', b'ref="A1:XFD1048576"')
    assert rows(planned(small, tmp_path, book)) == ["veldstad,2021,sex,women,12"]
