"""SDMX-CSV: our figures go round unchanged; figures of others come in with their codes; what does not fit is told."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from board.exports.sdmx import sdmx_csv
from board.questions.database import Database
from etl.errors import DataError
from etl.imports import writing
from etl.imports.plan import Plan, plan
from etl.imports.sdmx import LARGEST, Asked, read_sdmx
from etl.places import ROOT, Places
from model.period import parse
from model.sdmx import period_of, status_code, time_period
from tests.etl.imports.conftest import fault_of, published

HEADER = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,INSTITUTION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE"
ROW = "dataflow,X:Y(1.0),I,trees_planted,veldstad,{period},{value},{status},trees,counts"
USUAL = {"period": "2031", "value": "7", "status": "A"}


def row(**parts: str) -> str:
    return ROW.format(**USUAL | parts)


def read(at: Places, text: str | bytes, asked: Asked | None = None) -> Plan:
    file = at.documents / "figures.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return plan(at.data, read_sdmx(file, at.data, asked or Asked()))


def lines(*rows: str) -> str:
    return "\n".join([HEADER, *rows, ""])


def last(made: Plan) -> dict[str, str]:
    return list(csv.DictReader(io.StringIO(made.texts["indicators/trees_planted.csv"])))[-1]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> tuple[Database, bytes]:
    at = Places(ROOT / "data", tmp_path_factory.mktemp("none"), tmp_path_factory.mktemp("own"))
    database = published(at)
    return database, sdmx_csv(database)


def test_our_figures_come_back_as_they_left(own: tuple[Database, bytes], tmp_path: Path) -> None:
    made = read(Places(ROOT / "data", tmp_path, tmp_path), own[1])
    figures = own[1].count(b"\ndataflow,")
    assert made.counts() == {"observation": {"unchanged": figures}}
    assert figures > 1500


def test_the_file_reads_as_a_table_with_a_code_for_every_figure(own: tuple[Database, bytes], tmp_path: Path) -> None:
    (tmp_path / "figures.csv").write_bytes(own[1])
    found = duckdb.sql(
        """
        SELECT STRUCTURE, ACTION, OBS_STATUS, SERIES_BREAK, STATUS, OBS_VALUE IS NULL AS missing, count(*)
        FROM read_csv($file, header = true) GROUP BY ALL
        """,
        params={"file": str(tmp_path / "figures.csv")},
    ).fetchall()
    for structure, action, code, broken, status, missing, _ in found:
        assert (structure, action) == ("dataflow", "I")
        assert code == status_code(status, broken, missing)
    assert {code for _, _, code, *_ in found} >= {"A", "B", "E", "F"}


@pytest.mark.parametrize(
    ("code", "status", "series_break"),
    [("A", "final", "false"), ("B", "final", "true"), ("P", "provisional", "false"), ("E", "estimate", "false")],
)
def test_codes_of_others_are_read(small: Places, code: str, status: str, series_break: str) -> None:
    written = last(read(small, lines(row(status=code))))
    assert (written["status"], written["series_break"], written["value"]) == (status, series_break, "7")


def test_a_code_without_a_word_of_ours_stands_in_the_note(small: Places) -> None:
    written = last(read(small, lines(row(status="U"))))
    assert (written["status"], written["note_nl"], written["note_en"]) == ("final", "OBS_STATUS U", "OBS_STATUS U")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        *(("2024", "2024"), ("2024-25", "2024-10-01/P1Y"), ("2019-H1", "2019-S1")),
        *(("2020-Q3", "2020-Q3"), ("2024-03", "2024-03"), ("2024-10-01", "2024-10-01")),
    ],
)
def test_periods_go_both_ways(ours: str, theirs: str) -> None:
    assert (time_period(ours), period_of(theirs)) == (theirs, ours)


@given(st.dates(), st.sampled_from(["{0:%Y}", "{0:%Y-%m-%d}", "{0:%Y}-Q2", "{0:%Y}-H2", "{0:%Y-%m}"]))
def test_any_period_comes_back(day, form: str) -> None:
    with suppress(ValueError):
        parse(written := form.format(day))
        assert period_of(time_period(written)) == written


REFUSED = {
    "row that is deleted": (row().replace(",I,", ",D,"), "the row has ACTION 'D'"),
    "institution nobody knows": (row().replace("veldstad", "atlantis"), "institution 'atlantis' is unknown"),
    "source nobody knows": (row().replace("counts", "hearsay"), "source 'hearsay' is unknown"),
    "month that reads as a year": (row(period="2009-10"), "a month that reads as an academic year"),
    "no period": (row(period="last year"), "period 'last year' is not one of"),
    "infinity": (row(value="INF"), "'INF' is not a number"),
    "too large": (row(value="1e999"), "is not a figure"),
    "two readings": (row(value='"1,234"'), "can be read two ways"),
    "decimal comma": (row(value='"1,5"'), "has a decimal comma"),
    "no value and no note": (row(value="NaN"), "neither a value nor a note"),
    "a cell too many": (row() + ",x", "the row has 11 cells, the first line has 10 columns"),
}


@pytest.mark.parametrize(("line", "said"), REFUSED.values(), ids=REFUSED)
def test_a_row_that_does_not_fit_is_refused_and_the_others_are_read(small: Places, line: str, said: str) -> None:
    made = read(small, lines(row(period="2031"), line, row(period="2032")))
    assert made.counts() == {"observation": {"added": 2, "refused": 1}}
    assert said in str(made.faults[0])
    assert made.faults[0].where.startswith("figures.csv:3")


def test_a_figure_that_stands_twice_with_two_values_is_refused_once(small: Places) -> None:
    made = read(small, lines(row(value="7"), row(value="8"), row(value="7")))
    assert made.counts() == {"observation": {"added": 1, "refused": 1, "unchanged": 1}}


def test_a_column_without_a_place_is_told(small: Places) -> None:
    made = read(small, f"{HEADER},FREQ\n{row()},A\n")
    assert made.counts() == {"column": {"refused": 1}, "observation": {"added": 1}}


def test_columns_of_other_names_labels_and_what_holds_for_all(small: Places) -> None:
    text = "DATAFLOW;SERIES: Series;TIME_PERIOD;OBS_VALUE\nX:Y(1.0);trees_planted;2031;1.50E1\n"
    asked = Asked({"INDICATOR": "SERIES"}, {"INSTITUTION": "veldstad", "SOURCE": "counts"})
    assert last(read(small, text, asked))["value"] == "15"


def test_a_new_indicator_gets_a_card_with_its_code_and_passes_the_checks(small: Places) -> None:
    text = lines(row().replace("trees_planted", "SDG_11.7"), row(period="2032").replace("trees_planted", "SDG_11.7"))
    made = read(small, text)
    assert made.counts() == {"indicator": {"added": 1}, "observation": {"added": 2}}
    writing.carry_out(small, made)
    assert (small.data / "indicators" / "sdg_11_7.toml").exists()
    assert "SDG_11.7" in (small.data / "originals" / "sdmx_csv.csv").read_text()
    assert read(small, text).texts == {}


NO_TABLE = {
    "nothing": (b"", "there is no column INDICATOR, INSTITUTION, TIME_PERIOD, OBS_VALUE"),
    "another encoding": ("INDICATOR,é\n".encode("utf-16"), "the text is not UTF-8"),
    "a column twice": (b"INDICATOR,INDICATOR\n", "column 'INDICATOR' stands twice"),
    "quotation marks that do not end": (f'{HEADER}\n"dataflow'.encode(), "the table cannot be read"),
    "a cell of a million letters": (f"{HEADER}\n{'x' * 1_000_000}".encode(), "the table cannot be read"),
}


@pytest.mark.parametrize(("content", "said"), NO_TABLE.values(), ids=NO_TABLE)
def test_what_is_no_table_is_refused(small: Places, content: bytes, said: str) -> None:
    assert said in fault_of(lambda: [read(small, content)])


def test_a_file_beyond_any_table_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    with file.open("wb") as long:
        long.truncate(LARGEST * 5)
    assert "larger than 200 MB" in fault_of(lambda: read_sdmx(file, ROOT / "data", Asked()))


fuzzed = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@fuzzed
@given(
    st.one_of(
        st.binary(max_size=300), st.text(max_size=300).map(lambda text: f"{HEADER}\n{text}".encode(errors="replace"))
    )
)
def test_any_bytes_are_read_or_told(small: Places, content: bytes) -> None:
    with suppress(DataError):
        made = read(small, content)
        assert sum(counts.total() for counts in made.counts().values()) == len(made.outcomes)


@fuzzed
@given(
    st.lists(
        st.text(st.characters(exclude_characters='",\r\n', exclude_categories=["Cs"]), max_size=12),
        min_size=10,
        max_size=10,
    )
)
def test_any_cells_are_read_or_told(small: Places, cells: list[str]) -> None:
    with suppress(DataError):
        made = read(small, lines(",".join(cells)))
        assert {outcome.result for outcome in made.outcomes} <= {"added", "unchanged", "refused"}
