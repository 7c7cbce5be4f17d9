"""Tables whose cells take several columns or rows: what stands beside and below them keeps its column."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from etl.documents.reading import read_file
from etl.documents.text import Text


def page(tmp_path: Path, table: str) -> Text:
    path = tmp_path / "plan.html"
    path.write_text(f"<!DOCTYPE html><html><body><table>{table}</table></body></html>", encoding="utf-8")
    return read_file(path)


def cells(text: Text) -> list[tuple[str, ...]]:
    return [hint.cells for hint in text.hints if hint.cells]


def test_cells_of_a_page_keep_their_columns(tmp_path: Path) -> None:
    head = "<tr><th rowspan=2>Thema<th rowspan=2>Wat<th>Nu<th colspan=2>Doel</tr><tr><th>2024<th>2028<th>2031</tr>"
    rows = "<tr><td rowspan=2>Kade<td>Boten<td>2<td>4<td>6</tr><tr><td>Lampen<td>3<td>5<td>7</tr>"
    assert cells(page(tmp_path, head + rows)) == [
        ("Thema", "Wat", "Nu", "Doel", ""),
        ("", "", "2024", "2028", "2031"),
        ("Kade", "Boten", "2", "4", "6"),
        ("", "Lampen", "3", "5", "7"),
    ]


@pytest.mark.parametrize("span", ["999999999999", "-4", "x", "0", "99999999"])
def test_a_span_out_of_bounds_does_no_harm(tmp_path: Path, span: str) -> None:
    text = page(tmp_path, f"<tr><td colspan={span} rowspan={span}>a<td>b</tr><tr><td>c<td>d</tr>")
    assert [len(one) < 100 for one in cells(text)] == [True, True]


def test_cells_of_a_word_document_keep_their_columns(tmp_path: Path) -> None:
    paper = docx.Document()
    rows = [("Wat", "Nu", "Doel", ""), ("", "2024", "2028", "2031"), ("Boten", "2", "4", "6")]
    table = paper.add_table(rows=3, cols=4)
    for row, words in enumerate(rows):
        for cell, said in zip(table.rows[row].cells, words, strict=True):
            cell.text = said
    table.cell(0, 2).merge(table.cell(0, 3))
    table.cell(0, 0).merge(table.cell(1, 0))
    paper.save(str(tmp_path / "plan.docx"))
    assert cells(read_file(tmp_path / "plan.docx")) == rows
