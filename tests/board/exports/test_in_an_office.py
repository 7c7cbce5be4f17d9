"""Decks and workbooks opened by a program nobody here wrote: every page is there, with its words."""

import subprocess

import pytest
from pypdfium2 import PdfDocument

from board.exports.pack import pptx, xlsx
from board.slides import compose
from board.wording.language import language

pytestmark = pytest.mark.office


@pytest.fixture
def converted(tmp_path):
    """What LibreOffice makes of a file: the words of each page of its PDF."""

    def convert(name, content):
        (tmp_path / name).write_bytes(content)
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), name]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=300)
        with PdfDocument((tmp_path / name).with_suffix(".pdf")) as paper:
            return ["".join(page.get_textpage().get_text_bounded().split()) for page in paper]

    return convert


@pytest.mark.parametrize(("name", "code"), [("leuven_housing", "nl"), ("plan-uhasselt", "en")])
def test_a_deck_opens_with_a_page_per_slide_and_its_words(published, converted, name, code):
    story = compose.finished(published, name, code)
    [content] = pptx(published, language(code), name, None).values()
    cover, *pages = converted("deck.pptx", content)
    assert "".join(story.title.split()) in cover
    assert len(pages) == len(story.slides)
    for page, slide in zip(pages, story.slides, strict=True):
        assert "".join(slide.message.split()) in page
        assert story.version in page


def test_labels_of_a_chart_are_drawn(published, converted):
    story = compose.finished(published, "leuven_housing", "nl")
    [content] = pptx(published, language("nl"), "leuven_housing", None).values()
    page = converted("deck.pptx", content)[1]
    [own] = [series for series in story.slides[0].content.series if series.subject]
    assert "".join(own.marks[-1].label.split()) in page
    assert all("".join(series.name.split()) in page for series in story.slides[0].content.series)


def test_a_workbook_opens_with_its_words(published, converted):
    [content] = xlsx(published, language("nl"), None, None, "uhasselt").values()
    pages = "".join(converted("plan.xlsx", content))
    assert "Bronnenendefinities" in pages
    assert "Duurzaamheidinonderwijsenmindset" in pages
