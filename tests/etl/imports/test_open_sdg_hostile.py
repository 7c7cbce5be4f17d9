"""Repositories made to harm: refused in words, without hanging, and without anything read or written elsewhere."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.build import build
from etl.errors import DataError
from etl.imports import writing
from etl.imports.open_sdg import figures, repository
from etl.imports.open_sdg.plain_yaml import load
from etl.places import Places
from tests.etl.imports.repositories import SOURCED, faults, one, planned, rows, write

TABLE = "Year,Value\n2015,1\n"
DATA = "data/indicator_6-2-1.csv"


def only_fault(made_or_error: object) -> str:
    (fault,) = faults(made_or_error)  # pyright: ignore[reportArgumentType]
    return fault


def test_a_link_to_a_file_elsewhere_is_refused(small: Places, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("Year,Value\n2015,666\n")
    folder = one(tmp_path / "r", TABLE)
    (folder / DATA).unlink()
    (folder / DATA).symlink_to(secret)
    assert f"{DATA}: this is a link to another file" in only_fault(planned(small, folder))


@pytest.mark.parametrize("kind", ["data", "meta", "translations"])
def test_a_folder_that_is_a_link_is_refused(small: Places, tmp_path: Path, kind: str) -> None:
    folder = write(one(tmp_path / "r", TABLE), {}, {"translations/en/x.yml": "a: b"})
    (folder / kind).rename(tmp_path / "elsewhere")
    (folder / kind).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DataError, match="this folder is a link"):
        planned(small, folder)


def test_what_is_no_ordinary_file_is_not_opened(small: Places, tmp_path: Path) -> None:
    folder = one(tmp_path / "r", TABLE)
    (folder / DATA).unlink()
    os.mkfifo(folder / DATA)
    assert "this is not an ordinary file" in only_fault(planned(small, folder))


def test_a_gigabyte_on_one_line_is_not_read(small: Places, tmp_path: Path) -> None:
    folder = one(tmp_path / "r", TABLE)
    with (folder / DATA).open("r+b") as opened:
        opened.truncate(1_000_000_000)
    assert "the file is larger than 50 MB" in only_fault(planned(small, folder))


@pytest.mark.parametrize(
    ("table", "what"),
    [
        (b"Year,Value\n2015," + b"1" * 200_000, ":2: a line has 200,005 characters"),
        (b'Year,Value\n2015,"1\n' + b"1\n" * 100, "the table cannot be read"),
        (b"Year,Value\n2015,\x00", ":2: a character is there that no text has"),
        ("Year,Value\n2015,é".encode("latin-1"), ":2: the text is not UTF-8"),
        ("Year,Value\n2015,1".encode("utf-16"), ":1: the text is not UTF-8"),
        (b"", "column 'Year' is missing"),
        (b"Year,Sex,Sex,Value\n", "column 'Sex' stands twice"),
        (b"Year,,Value\n", "a column has no name"),
        (b"Year," + b",".join(b"c%d" % n for n in range(200)) + b",Value\n", "there are 202 columns"),
        (b"Year,Value\n", "no row of the table is a figure"),
    ],
)
def test_a_table_that_is_none_is_refused(small: Places, tmp_path: Path, table: bytes, what: str) -> None:
    assert what in only_fault(planned(small, one(tmp_path / "r", table)))


@pytest.mark.parametrize(
    "value", ["NaN", "nan", "inf", "-Infinity", "1e999", "=1+1", "1,5", '"1,234.5"', "1.234,5", "٣", "0x10", "9" * 50]
)
def test_a_value_that_is_no_plain_number_is_refused(small: Places, tmp_path: Path, value: str) -> None:
    quoted = value if value.startswith('"') or "," not in value else f'"{value}"'
    made = planned(small, one(tmp_path / "r", f"Year,Value\n2014,1\n2015,{quoted}\n"))
    assert made.counts()["figure"] == {"added": 1, "refused": 1}
    assert f"{DATA}:3, column Value" in only_fault(made)


@pytest.mark.parametrize(
    ("meta", "what"),
    [
        ("a: &x [1]\nb: *x\n", "a value is referred to by *name"),
        ("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "a value is referred to by *name"),
        ("a: &x\n  - *x\n", "a value is referred to by *name"),
        ("[" * 20_000, "lists stand in lists more than 20 deep"),
        ("- " * 20_000, "lists stand in lists more than 20 deep"),
        ("{a: " * 20_000, "lists stand in lists more than 20 deep"),
        ("a: 1\nb: 2\na: 3\n", ":3: 'a' stands twice"),
        ("- a\n- b\n", "the metadata is no list of names with values"),
        ("a: b: c", "not valid YAML"),
        ("a\x07: b", "not valid YAML"),
        ("? [a]\n: b", "a name is missing"),
        ("a: 1\n---\nb: 2\n", "several texts of metadata stand in one file"),
        (b"a: \xff", "the text is not UTF-8"),
        (b"a: " + b"b" * 3_000_000, "larger than 2 MB"),
    ],
)
def test_metadata_that_is_none_is_refused(small: Places, tmp_path: Path, meta: str | bytes, what: str) -> None:
    assert what in only_fault(planned(small, one(tmp_path / "r", TABLE, meta)))


def test_words_of_others_do_not_steer_the_terminal(small: Places, tmp_path: Path) -> None:
    made = planned(small, one(tmp_path / "r", "Year,Value\n\x1b[2J\x07,1\n"))
    assert "\x1b" not in str(made.faults[0]) + repr(made.faults[0].args)
    assert "�[2J" in made.faults[0].what


def test_every_row_that_contradicts_thousands_is_told_once_with_a_few_of_them(small: Places, tmp_path: Path) -> None:
    table = "Year,Value\n" + "".join(f"2015,{n}\n" for n in range(20_000))
    made = planned(small, one(tmp_path / "r", table))
    assert made.counts()["figure"] == {"refused": 20_000}
    assert faults(made)[0].startswith(
        "data/indicator_6-2-1.csv:2: the total of 2015 stands with another value on line 3, "
    )
    assert "on line 2, 3, 4, 5, 6 and more" in faults(made)[-1]


def test_front_matter_without_an_end_is_refused_at_its_beginning(small: Places, tmp_path: Path) -> None:
    folder = write(tmp_path / "r", {"6-2-1": TABLE}, {"meta/6-2-1.md": "---\na: b\n"})
    assert "meta/6-2-1.md:1: the metadata that begins here has no end" in only_fault(planned(small, folder))


def test_a_tag_makes_nothing(tmp_path: Path) -> None:
    harmful = f"!!python/object/apply:os.system ['touch {tmp_path}/made']"
    assert load(f"a: {harmful}\nb: !!float x\nc: 2020-13-45", "m.yml") == {
        "a": [f"touch {tmp_path}/made"],
        "b": "x",
        "c": "2020-13-45",
    }
    assert list(tmp_path.iterdir()) == []


def test_marks_and_scripts_stay_text_and_formulas_too(small: Places, tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>"
    meta = SOURCED.replace("Pools in use", f"'=HYPERLINK(1) {hostile}'").replace("swim in", f"<b>swim</b> {hostile} in")
    table = f'Year,Sex,Value\n2015,,1\n2015,"{hostile}",2\n2015,"=1+1",3\n'
    made = planned(small, one(tmp_path / "r", table, meta))
    card = tomllib.loads(made.texts["indicators/veldstad_sdg_6_2_1.toml"])
    assert card["name"]["en"] == f"=HYPERLINK(1) {hostile}"
    assert card["definition"]["en"] == f"Pools that people swim {hostile} in."
    assert [row[2] for row in rows(made)] == ["", hostile, "=1+1"]
    writing.carry_out(small, made)
    assert build(small).build["version"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "https:"])
def test_an_address_that_is_none_is_no_source(small: Places, tmp_path: Path, address: str) -> None:
    meta = SOURCED.replace("https://pools.example/figures", f"'{address}'")
    assert "names no source with an address" in only_fault(planned(small, one(tmp_path / "r", TABLE, meta)))


@pytest.mark.parametrize("name", ["..", "../../x", "a" * 300, "6-2-1/../../x", "CON", "женщины"])
def test_no_word_of_a_repository_leads_out_of_the_data(small: Places, tmp_path: Path, name: str) -> None:
    made = planned(small, one(tmp_path / "r", f'Year,Series,"{name}",Value\n2015,"{name}","{name}",1\n'))
    assert made.faults == []
    assert all(len(Path(file).parts) == 2 and len(file) < 200 and file.isascii() for file in made.texts)
    writing.carry_out(small, made)


@given(st.one_of(st.binary(max_size=400), st.text(alphabet='Year,Value;\n\r"0129.-/ex', max_size=200).map(str.encode)))
def test_any_bytes_are_a_table_or_a_fault(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.csv"
        path.write_bytes(content)
        try:
            table = figures.read(path, "x.csv")
        except DataError:
            return
        assert table.read == len(table.refused) + sum(map(len, table.kinds.values()))


@given(st.lists(st.tuples(st.sampled_from(["2015", "2015/16", "2003-05", "x"]), st.text(max_size=5)), max_size=8))
def test_every_row_of_a_table_is_a_figure_or_refused(lines: list[tuple[str, str]]) -> None:
    written = [(year, value.replace('"', "").replace("\0", "")) for year, value in lines]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.csv"
        body = "".join(f'{year},"{value}"\n' for year, value in written)
        path.write_text(f"Year,Value\n{body}", encoding="utf-8", newline="")
        table = figures.read(path, "x.csv")
    assert table.read == len(written) == len(table.refused) + sum(map(len, table.kinds.values()))


@given(
    st.one_of(st.binary(max_size=300), st.text(alphabet="ab:-[]{}&*!?|> \n'\"#%@,\t0", max_size=120).map(str.encode))
)
def test_any_bytes_are_metadata_or_a_fault(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        write(Path(folder), {"1-1-1": TABLE}, {"meta/1-1-1.md": content, "indicator-config/1-1-1.yml": content})
        (entry,) = repository.entries(Path(folder))
    assert all(isinstance(name, str) for name in entry.meta)
    assert len(entry.faults) <= 2
