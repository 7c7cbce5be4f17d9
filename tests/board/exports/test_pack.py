"""What a board takes along, by the command: the kind asked for, in the language asked for, or words on why not."""

import io

import openpyxl
import pytest
from pptx import Presentation
from pypdfium2 import PdfDocument
from typer.testing import CliRunner

from board.cli import app
from board.slides import compose


@pytest.fixture
def export(published, monkeypatch, tmp_path):
    monkeypatch.setattr("board.cli_export.current", lambda: published)

    def run(*arguments):
        done = CliRunner().invoke(app, ["export", *arguments, "--out", str(tmp_path / "out")])
        made = tmp_path / "out"
        return done, made.read_bytes() if made.is_file() else b""

    return run


def test_a_story_as_a_deck_in_the_language_asked_for(export, published):
    done, content = export("pptx", "--story", "leuven_housing", "--language", "en")
    assert done.exit_code == 0
    assert published.version in done.output
    deck = Presentation(io.BytesIO(content))
    assert deck.slides[0].shapes.title.text_frame.text == "Housing in Leuven"


def test_a_goal_as_a_deck(export):
    _, content = export("pptx", "--story", "goal:leuven:2.1;trend:house_price_median@leuven")
    assert len(Presentation(io.BytesIO(content)).slides) == 3


def test_the_report_of_an_institution(export):
    _, content = export("pdf", "--institution", "auhl")
    with PdfDocument(content) as paper:
        assert paper.get_metadata_dict()["Title"].startswith("Voortgangsrapport")


def test_indicators_as_a_workbook(export):
    _, content = export("xlsx", "--indicator", "house_price_median,students_fte_the")
    assert len(openpyxl.load_workbook(io.BytesIO(content)).sheetnames) == 5


@pytest.mark.parametrize(("kind", "count"), [("xlsx", 5), ("pptx", 3), ("pdf", 5)])
def test_all_there_is_as_a_folder(export, tmp_path, kind, count):
    done, _ = export(kind)
    assert done.exit_code == 0
    assert len(list((tmp_path / "out").glob(f"*.{kind}"))) == count


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["pptx", "--story", "nothing"], "nothing"),
        (["pdf", "--institution", "nobody"], "nobody"),
        (["xlsx", "--indicator", "nothing"], "nothing"),
        (["xlsx", "--story", "leuven_housing"], "--story"),
    ],
)
def test_what_cannot_be_made_is_told(export, arguments, said):
    done, content = export(*arguments)
    assert done.exit_code == 1
    assert said in done.output
    assert content == b""


def test_a_template_that_does_not_serve_is_told(export, monkeypatch, tmp_path):
    monkeypatch.setenv("KOERSBORD_TEMPLATE", str(tmp_path / "missing.pptx"))
    done, content = export("pptx", "--story", compose.PLAN + "uhasselt")
    assert done.exit_code == 1
    assert "missing.pptx" in done.output
    assert content == b""
