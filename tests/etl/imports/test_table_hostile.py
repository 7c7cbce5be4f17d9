"""Tables made to harm or to be misread: refused in words, within bounds, and with nothing opened elsewhere."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.errors import DataError, DataErrors
from etl.imports.table import amounts, figures, mapping, sheets
from etl.places import Places
from tests.etl.imports.test_table import LONG, MAP, planned, refused, rows, workbook

HEADER = ["Jaar", "Wie", "Geslacht", "Aantal", "Opmerking"]


def with_values(*values: str) -> str:
    lines = "".join(f'{2001 + n},Veldstad,,"{value}",\n' for n, value in enumerate(values))
    return ",".join(HEADER) + "\n" + lines


def changed(path: Path, part: str, old: bytes, new: bytes) -> Path:
    """A workbook with one of its parts written otherwise."""
    with zipfile.ZipFile(path) as package:
        parts = {info.filename: package.read(info) for info in package.infolist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("values", "sign", "read"),
    [
        (["1.234,5", "12"], None, ["1234.5", "12"]),
        (["1,234.5", "1,300"], None, ["1234.5", "1300"]),
        (["12,5", "1.300"], None, ["12.5", "1300"]),
        (["12.5", "1.300"], None, ["12.5", "1.3000"]),
        (["1.234", "12"], ",", ["1234", "12"]),
        (["1.234", "12"], ".", ["1.2340", "12"]),
        (["1 234 567", "−5"], None, ["1234567", "-5"]),
        (["1.234.567"], None, ["1234567"]),
    ],
)
def test_one_decimal_sign_holds_for_all_values(values: list[str], sign: str | None, read: list[str]) -> None:
    found = sign or amounts.decimal_sign((value, "x") for value in values)
    assert [amounts.plain(value, found) for value in values] == read


def test_two_decimal_signs_are_refused_unless_one_is_declared(small: Places, tmp_path: Path) -> None:
    table = with_values("1.234,5", "1,234.5")
    (said,) = refused(small, tmp_path, table)
    assert "'1.234,5' has a decimal comma and '1,234.5' a decimal point" in said
    assert 'decimal = ","' in said
    (said,) = refused(small, tmp_path, table, MAP + '[file]\ndecimal = ","\n')
    assert said.startswith("t.csv:3, column Aantal: '1,234.5' is not a number with a decimal comma")


def test_values_that_can_all_be_read_two_ways_are_refused(small: Places, tmp_path: Path) -> None:
    (said,) = refused(small, tmp_path, with_values("1.234", "2.345"))
    assert "t.csv:2, column Aantal: '1.234' can be read two ways" in said
    made = planned(small, tmp_path, with_values("1.234"), MAP + '[file]\ndecimal = ","\n')
    assert rows(made) == ["veldstad,2001,,,1234"]


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from([",", "."]), st.booleans())
def test_a_number_written_either_way_is_read_back(number: object, sign: str, grouped: bool) -> None:
    written = f"{number:,.2f}" if grouped else f"{number:.2f}"
    swapped = written.translate(str.maketrans(",.", ".,")) if sign == "," else written
    assert amounts.decimal_sign([(swapped, "x")]) == sign
    assert float(amounts.plain(swapped, sign)) == float(number)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "value", ["NaN", "inf", "-Infinity", "1e999", "=1+1", "@SUM(1)", "12%", "1,2,3", "٣", "9" * 50]
)
def test_a_value_that_is_no_number_is_refused(small: Places, tmp_path: Path, value: str) -> None:
    assert "t.csv:2, column Aantal" in refused(small, tmp_path, with_values(value))[0]


def test_marks_and_formulas_in_words_stay_text(small: Places, tmp_path: Path) -> None:
    table = LONG.replace(",V,", ",<script>alert(1)</script>,", 1).replace(",V,", ",=1+1,")
    words = [row.split(",")[3] for row in rows(planned(small, tmp_path, table))]
    assert sorted(words) == ["", "<script>alert(1)</script>", "=1+1"]


def test_the_same_figure_twice_with_other_values_is_refused(small: Places, tmp_path: Path) -> None:
    made = planned(small, tmp_path, LONG + "2021,Veldstad,,31,\n")
    assert made.counts()["figure"] == {"added": 3, "refused": 1}
    assert "stands already at t.csv:3, column Aantal, with other values" in str(made.faults[0])


def test_a_formula_gives_what_was_last_counted_or_is_refused(small: Places, tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", [HEADER, [2021, "Veldstad", None, "=6*5"]])
    assert "t.xlsx:2, column D2: a formula stands here that was never counted" in refused(small, tmp_path, path)[0]
    changed(path, "xl/worksheets/sheet1.xml", b"<v></v>", b"<v>30</v>") if _has(path, b"<v></v>") else changed(
        path, "xl/worksheets/sheet1.xml", b"<v />", b"<v>30</v>"
    )
    assert rows(planned(small, tmp_path, path)) == ["veldstad,2021,,,30"]


def _has(path: Path, words: bytes) -> bool:
    with zipfile.ZipFile(path) as package:
        return words in package.read("xl/worksheets/sheet1.xml")


def test_a_workbook_that_declares_entities_is_refused(small: Places, tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", [HEADER, [2021, "Veldstad", "V", 12]])
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet'
    changed(path, "xl/worksheets/sheet1.xml", b"<worksheet", bomb)
    assert "the workbook declares entities" in refused(small, tmp_path, path)[0]


def test_a_workbook_that_unpacks_to_gigabytes_is_refused(small: Places, tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", [HEADER, [2021, "Veldstad", "V", 12]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/image1.xml", b" " * 150_000_000)
    assert path.stat().st_size < 1_000_000
    assert "it unpacks to more than 100 MB" in refused(small, tmp_path, path)[0]


@pytest.mark.parametrize("name", ["../../x.xml", "/etc/x.xml", "xl/../../x.xml"])
def test_a_workbook_with_parts_elsewhere_is_refused(small: Places, tmp_path: Path, name: str) -> None:
    path = workbook(tmp_path / "t.xlsx", [HEADER, [2021, "Veldstad", "V", 12]])
    with zipfile.ZipFile(path, "a") as package:
        package.writestr(name, "<x/>")
    assert "names a place outside it" in refused(small, tmp_path, path)[0]


def test_a_cell_far_away_does_not_fill_the_memory(small: Places, tmp_path: Path) -> None:
    for place in ("XFD1", "A1048576"):
        book = openpyxl.load_workbook(workbook(tmp_path / "t.xlsx", [HEADER, [2021, "Veldstad", "V", 12]]))
        book.worksheets[0][place] = 1
        book.save(tmp_path / "t.xlsx")
        assert "more than 200,000 rows or 500 columns" in refused(small, tmp_path, tmp_path / "t.xlsx")[0]


@pytest.mark.parametrize("name", ["t.xls", "t.ods", "t"])
def test_a_file_of_another_kind_is_refused(small: Places, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(LONG)
    assert "are not read. Save the table as csv or xlsx" in refused(small, tmp_path, tmp_path / name)[0]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0" + b"\0" * 600, LONG.encode()])
def test_a_workbook_that_is_none_is_refused(small: Places, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.xlsx").write_bytes(content)
    assert re.search("is no workbook, or damaged", refused(small, tmp_path, tmp_path / "t.xlsx")[0])


def test_links_and_lines_without_end_are_refused(small: Places, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.csv").write_text(LONG)
    (tmp_path / "link.csv").symlink_to(tmp_path / "elsewhere.csv")
    assert "this is a link to another file" in refused(small, tmp_path, tmp_path / "link.csv")[0]
    with (tmp_path / "long.csv").open("wb") as opened:
        opened.truncate(1_000_000_000)
    assert "larger than 50 MB" in refused(small, tmp_path, tmp_path / "long.csv")[0]
    assert "a line has" in refused(small, tmp_path, LONG + "x" * 200_000)[0]


SIGNS = st.text(alphabet='Jaarwie,;\t\n\r"0123.-/é%=', max_size=200).map(str.encode)
ENDINGS = st.sampled_from(["csv", "xlsx"])


@given(st.one_of(st.binary(max_size=400), SIGNS), ENDINGS)
def test_any_bytes_are_a_table_or_a_fault(content: bytes, ending: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"t.{ending}"
        path.write_bytes(content)
        try:
            sheet = sheets.read(path, mapping.Written())
        except DataError:
            return
    assert all(len(cells) == len(sheet.header) for _, cells in sheet.rows)


@given(st.integers(0, 8), st.binary(min_size=1, max_size=40), st.floats(0, 1))
def test_a_spoilt_workbook_is_a_table_or_a_fault(number: int, content: bytes, where: float) -> None:
    with TemporaryDirectory() as folder:
        path = workbook(Path(folder) / "t.xlsx", [HEADER, [2021, "Veldstad", "V", 12]])
        with zipfile.ZipFile(path) as package:
            parts = {info.filename: package.read(info) for info in package.infolist()}
        name = sorted(parts)[number % len(parts)]
        cut = int(where * len(parts[name]))
        parts[name] = parts[name][:cut] + content + parts[name][cut + len(content) :]
        with zipfile.ZipFile(path, "w") as package:
            for each, body in parts.items():
                package.writestr(each, body)
        try:
            figures.read(sheets.read(path, mapping.Written()), mapping.Map.model_validate(_told()))
        except (DataError, DataErrors):
            return


@given(st.lists(st.lists(st.text(alphabet='V201,.-"e%n ', max_size=6), min_size=5, max_size=5), max_size=6))
def test_any_cells_are_figures_or_faults_with_their_place(cells: list[list[str]]) -> None:
    sheet = sheets.Sheet("t.csv", HEADER, list(enumerate([list[str | float](row) for row in cells], 2)))
    told, faults, counted = mapping.Map.model_validate(_told()), [], len(cells)
    try:
        found = figures.read(sheet, told)
        counted = len(found.figures) + len(found.empty)
    except DataErrors as error:
        faults = error.errors
    assert counted == len(cells)
    assert all(fault.where.startswith("t.csv") for fault in faults)


@given(st.one_of(st.binary(max_size=200), st.text(alphabet='[]columns.="{}\n#', max_size=80).map(str.encode)))
def test_any_bytes_are_a_map_or_faults(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "m.toml"
        path.write_bytes(content)
        with pytest.raises(DataErrors):
            mapping.read(path)


def _told() -> dict:
    return {
        "columns": {"period": "Jaar", "institution": "Wie", "value": "Aantal"},
        "dimensions": {"sex": "Geslacht"},
        "fixed": {"indicator": "swimmers", "source": "counts"},
        "ignore": ["Opmerking"],
    }
