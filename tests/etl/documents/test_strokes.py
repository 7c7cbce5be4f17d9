"""What is drawn on a page is read as the library for tables reads it itself, only faster."""

from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.documents.pdf.strokes import strokes, tables
from tests.etl.documents.conftest import Paper

HIGH = 842

places = st.integers(0, 50).map(lambda step: step * 8)
lengths = st.integers(1, 20).map(lambda step: step * 8)
points = st.tuples(places, places).map(lambda point: f"{point[0]} {point[1]}")
boxes = st.builds("{} {} {} re f".format, points, lengths, lengths)
rules = st.builds("{} m {} l S".format, points, points)
triangles = st.builds("{} m {} l {} l h S".format, points, points, points)
outlines = st.builds(
    "{0} {1} m {2} {1} l {2} {3} l {0} {3} l {end} S".format,
    places,
    places,
    places,
    places,
    end=st.sampled_from(["h", "0 0 l", ""]),
)
curves = st.builds("{} m {} {} {} c {} l S".format, points, points, points, points, points)
several = st.builds("{} m {} l {} m {} l S".format, points, points, points, points)
shapes = st.one_of(boxes, rules, triangles, outlines, curves, several)
moved = st.builds(
    "q {} 0 0 {} {} cm {} Q".format,
    st.sampled_from(["1", "0.5", "-0.24"]),
    st.sampled_from(["1", "-0.75"]),
    points,
    shapes,
)


def seen(edges: list[dict], down: float) -> list[tuple]:
    return sorted(
        (edge["orientation"], *(round(edge[name] + 0.0, 1) + 0.0 for name in ("x0", "x1")),
         *(round(edge[name] - down, 1) + 0.0 for name in ("top", "bottom")))
        for edge in edges if edge["orientation"]
    )  # fmt: skip


def written(drawing: list[str], path: Path) -> Path:
    paper = Paper()
    paper.sheet().drawing += drawing
    return paper.write(path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(shapes | moved, max_size=12))
def test_edges_are_those_that_the_library_finds(tmp_path: Path, drawing: list[str]) -> None:
    path = written(drawing, tmp_path / "drawn.pdf")
    document = pypdfium2.PdfDocument(path)
    ours = strokes(document[0], 0).edges
    with pdfplumber.open(path) as file:
        assert seen(ours, 0.0) == seen(file.pages[0].edges, HIGH)
    document.close()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(boxes, min_size=2, max_size=14))
def test_tables_have_the_cells_that_the_library_finds(tmp_path: Path, drawing: list[str]) -> None:
    path = written(drawing, tmp_path / "drawn.pdf")
    document = pypdfium2.PdfDocument(path)
    ours = [[[round(edge) for edge in cell] for cell in table.cells] for table in tables(document[0], 0)]
    with pdfplumber.open(path) as file:
        wanted = [
            [[round(x0), round(top - HIGH), round(x1), round(bottom - HIGH)] for x0, top, x1, bottom in table.cells]
            for table in file.pages[0].find_tables()
        ]
    assert ours == wanted
    document.close()


def test_a_drawing_that_holds_a_table_is_looked_into(tmp_path: Path) -> None:
    grid = [f"100 {y} m 400 {y} l S" for y in (500, 540, 580)] + [f"{x} 500 m {x} 580 l S" for x in (100, 250, 400)]
    inner = pypdfium2.PdfDocument(written(grid, tmp_path / "inner.pdf"))
    outer = pypdfium2.PdfDocument.new()
    page = outer.new_page(595, HIGH)
    held = inner.page_as_xobject(0, outer)
    shape = held.as_pageobject()
    shape.set_matrix(pypdfium2.PdfMatrix().scale(0.5, 0.5).translate(10, 20))
    page.insert_obj(shape)
    page.gen_content()
    [table] = tables(page, 0)
    assert len(table.cells) == 4
    assert [round(edge) for edge in table.bbox] == [60, -310, 210, -270]


@pytest.mark.parametrize("number", ["1e39", "-1e39", "99999999999999999999"])
def test_numbers_beyond_all_paper_break_nothing(tmp_path: Path, number: str) -> None:
    drawing = [f"0 0 m {number} 10 l S", f"10 10 {number} {number} re f", f"q {number} 0 0 1 0 0 cm 1 1 5 5 re f Q"]
    assert isinstance(tables(pypdfium2.PdfDocument(written(drawing, tmp_path / "far.pdf"))[0], 0), list)
