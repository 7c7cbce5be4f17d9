"""Pictures of pages: the passage is marked where it stands, and nothing is drawn of a file that was not read."""

import hashlib
import io
import shutil
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from board.pictures import page
from board.pictures.page import Picture, page_picture
from board.questions import proposals
from board.questions.database import Database
from etl.build import build
from etl.places import ROOT, Places
from model import contract

PLAN = ROOT / "example" / "documents" / "waterlinie.pdf"
LABS = "Actie 3.1.1 We openen in 2027 een waterlabo."
ON_PAGE = 4


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(contract.DOCUMENTS_FOLDER_VARIABLE, str(tmp_path))
    shutil.copy(PLAN, tmp_path / "plan.pdf")
    return tmp_path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def picture(documents: Path, number: int = ON_PAGE, words: str = LABS) -> Picture | None:
    return page_picture("plan", sha256(documents / "plan.pdf"), number, words)


def washed(drawn: Picture) -> tuple[int, int, int, int] | None:
    """The box around all pixels of the colour of the mark: left, top, right, bottom as shares of the picture."""
    image = Image.open(io.BytesIO(drawn.jpeg))
    red, _, blue = image.split()
    mask = Image.eval(blue, lambda value: 255 if value < 190 else 0)
    mask = Image.composite(
        mask, Image.new("L", image.size, 0), Image.eval(red, lambda value: 255 if value > 235 else 0)
    )
    return mask.getbbox()


def test_the_words_are_marked_in_the_upper_part_where_they_stand(documents: Path) -> None:
    drawn = picture(documents)
    assert drawn is not None
    assert drawn.marked
    box = washed(drawn)
    assert box is not None
    assert box[3] < drawn.height / 3
    assert box[2] - box[0] > drawn.width / 4


@pytest.mark.parametrize("words", ["Dit staat nergens in het plan.", "", "Bijlage noch iets anders dat lang is"])
def test_words_that_are_not_there_mark_nothing(documents: Path, words: str) -> None:
    drawn = picture(documents, words=words)
    assert drawn is not None
    assert not drawn.marked
    assert washed(drawn) is None


def test_line_ends_hyphens_and_bullets_do_not_matter(documents: Path) -> None:
    drawn = picture(documents, words="•  ACTIE 3.1.1 We ope-\nnen in 2027 een water\u00adlabo")
    assert drawn is not None
    assert drawn.marked


def test_a_passage_that_runs_over_the_page_is_marked_as_far_as_it_goes(documents: Path) -> None:
    drawn = picture(documents, words=f"{LABS} En dan volgt een zin op de volgende bladzijde.")
    assert drawn is not None
    assert drawn.marked


@pytest.mark.parametrize("turned", [90, 270])
def test_a_turned_page_is_marked_where_its_words_are_shown(documents: Path, turned: int) -> None:
    plan = pypdfium2.PdfDocument(PLAN)
    plan[ON_PAGE - 1].set_rotation(turned)
    plan.save(documents / "plan.pdf")
    drawn = picture(documents)
    assert drawn is not None
    box = washed(drawn)
    assert box is not None
    middle = ((box[0] + box[2]) / 2 / drawn.width, (box[1] + box[3]) / 2 / drawn.height)
    assert {90: middle[0] > 0.66, 270: middle[0] < 0.34}[turned]


def test_no_page_however_large_makes_a_large_picture(documents: Path) -> None:
    plan = pypdfium2.PdfDocument.new()
    plan.new_page(14_400, 14_400)
    plan.new_page(3, 14_400)
    plan.save(documents / "plan.pdf")
    for number in (1, 2):
        drawn = picture(documents, number, "")
        assert drawn is not None
        assert drawn.width <= 1_000
        assert drawn.height <= 1_600


def test_another_file_than_the_one_that_was_read_is_not_shown(documents: Path) -> None:
    assert page_picture("plan", "0" * 64, ON_PAGE, LABS) is None
    assert page_picture("plan", None, ON_PAGE, LABS) is None
    read = sha256(documents / "plan.pdf")
    assert page_picture("plan", read, None, LABS) is None
    assert page_picture("elsewhere", read, ON_PAGE, LABS) is None


def test_a_file_that_changes_after_it_was_read_is_not_shown_any_more(documents: Path) -> None:
    read = sha256(documents / "plan.pdf")
    assert page_picture("plan", read, ON_PAGE, LABS) is not None
    (documents / "plan.pdf").write_bytes(PLAN.read_bytes() + b"\n%")
    assert page_picture("plan", read, ON_PAGE, LABS) is None


@pytest.mark.parametrize("number", [0, 5, 99])
def test_a_page_that_is_not_there_has_no_picture(documents: Path, number: int) -> None:
    assert picture(documents, number) is None


def test_a_broken_file_has_no_picture(documents: Path) -> None:
    (documents / "plan.pdf").write_bytes(b"%PDF-1.7 nothing more")
    assert picture(documents) is None


def test_drawing_that_takes_too_long_is_given_up(documents: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "SECONDS", 0.001)
    assert picture(documents, 1, "given up") is None


def test_every_proposal_out_of_the_example_is_found_on_its_page(tmp_path: Path, monkeypatch) -> None:
    at = Places(ROOT / "example" / "data", PLAN.parent, tmp_path / "database")
    monkeypatch.setenv(contract.DOCUMENTS_FOLDER_VARIABLE, str(at.documents))
    version = build(at).build["version"]
    found = proposals.proposals(Database(at.database / f"koersbord-{version}.duckdb", version), "waterlinie")
    sought = [(one, one["words"] if one["item"] == "goal" else one["quote"]) for one in found]
    drawn = [page_picture("waterlinie", one["sha256"], one["page"], words) for one, words in sought]
    assert len(drawn) > 30
    assert [
        one["head"] or one["quote"] for one, here in zip(found, drawn, strict=True) if not (here and here.marked)
    ] == []
