"""What a board takes along, by a click in a real browser: the file that comes is the one that was asked for."""

import io

import openpyxl
import pytest
from playwright.sync_api import expect
from pptx import Presentation
from pypdfium2 import PdfDocument

from board.slides import compose
from board.wording.language import language
from tests.pages.browser.tab import title

pytestmark = pytest.mark.browser


@pytest.fixture
def taken(reader, server):
    """The name and the content of the file behind a button of a page."""

    def take(address, button):
        page = reader.open(f"{server.url}/{address}")
        expect(title(page)).to_be_visible()
        with page.expect_download(timeout=60_000) as started:
            page.get_by_role("button", name=button, exact=True).first.click()
        assert reader.complaints == []
        return started.value.suggested_filename, started.value.path().read_bytes()

    return take


def test_a_story_as_slides_and_as_paper(taken, served):
    story = compose.finished(served, "leuven_housing", "en")
    name, slides = taken("present?lang=en", "PowerPoint")
    assert name == f"koersbord-leuven_housing-{served.version}.pptx"
    assert len(Presentation(io.BytesIO(slides)).slides) == len(story.slides) + 1
    _, paper = taken("present?lang=en", "PDF")
    with PdfDocument(paper) as pages:
        assert pages.get_metadata_dict()["Title"] == story.title


@pytest.mark.parametrize(
    ("address", "button"),
    [
        ("objectives?lang=nl&institution=uhasselt", "export.plan"),
        ("indicators?lang=nl&indicator=house_price_median", "export.indicator"),
        ("compare?lang=nl&indicator=house_price_median", "export.indicator"),
    ],
)
def test_a_plan_an_indicator_and_a_comparison_as_a_workbook(taken, served, address, button):
    name, content = taken(address, language("nl").say(button))
    assert served.version in name
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames[-1] == "Bronnen en definities"


def test_the_report_of_an_institution(taken):
    _, content = taken("overview?lang=nl&institution=auhl", language("nl").say("export.report"))
    with PdfDocument(content) as pages:
        assert pages.get_metadata_dict()["Title"].startswith("Voortgangsrapport")
