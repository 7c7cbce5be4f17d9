"""PDFs of the real data, read again: tagged, with bookmarks, fonts inside, every word as data and never a command."""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pypdfium2 import PdfDocument

from board.exports.pdf.report import report
from board.exports.pdf.story import story_pdf
from board.questions import institutions, objectives, reports, stories
from board.slides import compose
from board.wording import sentences
from board.wording.language import codes, language


def words(text):
    """Without the ends of lines, and without hyphens, which a reader of PDFs may drop there."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "-\ufffe\x02")


def read(content):
    with PdfDocument(content) as paper:
        return [words(page.get_textpage().get_text_bounded()) for page in paper]


def bookmarks(content):
    with PdfDocument(content) as paper:
        return [one.get_title() for one in paper.get_toc()]


def of(database, institution):
    return next(plan for plan in institutions.plans(database) if plan["institution_id"] == institution)


@pytest.mark.parametrize("code", codes())
def test_a_story_has_a_cover_and_one_message_on_a_page(published, code):
    for row in stories.stories(published):
        story = compose.finished(published, row["story_id"], code)
        content = story_pdf(story, language(code))
        cover, *pages = read(content)
        assert words(story.title) in cover
        assert len(pages) == len(story.slides)
        for page, slide in zip(pages, story.slides, strict=True):
            assert words(slide.message) in page
            assert words(slide.notes) in page
            assert all(words(source) in page for source in slide.sources)
            assert story.version in page
        assert [one.message for one in story.slides] == bookmarks(content)


def test_a_paper_is_tagged_and_says_its_title(published):
    story = compose.finished(published, "leuven_housing", "nl")
    with PdfDocument(story_pdf(story, language("nl"))) as paper:
        assert pdfium.FPDFCatalog_IsTagged(paper)
        assert paper.get_metadata_dict()["Title"] == story.title


def test_drawings_are_described_for_who_cannot_see_them(published):
    story = compose.finished(published, "leuven_housing", "nl")
    with PdfDocument(story_pdf(story, language("nl"))) as paper:
        said = [words(alt) for page in list(paper)[1:] for alt in _described(page)]
    assert said == [words(slide.alt) for slide in story.slides]


def _described(page):
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    waiting = [
        pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(pdfium.FPDF_StructTree_CountChildren(tree))
    ]
    while waiting:
        element = waiting.pop(0)
        if element:
            size = pdfium.FPDF_StructElement_GetAltText(element, None, 0)
            if size > 2:
                held = ctypes.create_string_buffer(size)
                pdfium.FPDF_StructElement_GetAltText(element, held, size)
                yield held.raw[: size - 2].decode("utf-16-le")
            children = range(pdfium.FPDF_StructElement_CountChildren(element))
            waiting += [pdfium.FPDF_StructElement_GetChildAtIndex(element, n) for n in children]


def test_every_font_is_inside_and_drawings_are_no_pictures(published):
    content = story_pdf(compose.finished(published, "leuven_housing", "nl"), language("nl"))
    kinds, inside = set(), set()
    with PdfDocument(content) as paper:
        for page in paper:
            for part in page.get_objects():
                kinds.add(part.type)
                if part.type == pdfium.FPDF_PAGEOBJ_TEXT:
                    inside.add(pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(part)))
    assert inside == {1}
    assert pdfium.FPDF_PAGEOBJ_IMAGE not in kinds
    assert pdfium.FPDF_PAGEOBJ_PATH in kinds


def test_words_of_the_data_are_no_commands(changed):
    hostile = '#panic("x") *a* $b$ \\ [c] <d> "e" #{sys.inputs}'
    database = changed("UPDATE story SET title_nl = $text WHERE story_id = 'leuven_housing'", {"text": hostile})
    cover, *_ = read(story_pdf(compose.finished(database, "leuven_housing", "nl"), language("nl")))
    assert words(hostile) in cover


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("institution", ["uhasselt", "leiden_university", "auhl"])
def test_a_report_tells_every_goal_and_every_target(published, institution, code):
    plan, spoken = of(published, institution), language(code)
    content = report(published, plan, spoken)
    cover, *pages = read(content)
    inside = "".join(pages)
    assert words(plan["title"]) in cover
    titles = [words(one) for one in bookmarks(content)]
    for goal in objectives.upper_goals(published, plan["document_id"], 0):
        assert any(one.startswith(words(goal["code"])) for one in titles)
    for row in reports.targets(published, plan["document_id"]):
        assert words(sentences.aim(row, spoken)) in inside
        assert words(spoken.say(f"verdict.{row['verdict']}")) in inside
    for row in reports.untold(published, plan["document_id"]):
        assert words(spoken.say(f"reason.{row['reason']}")) in inside


def test_a_report_begins_with_the_state_of_the_plan(published, nl):
    plan = of(published, "uhasselt")
    spread = {row["code"]: row["goals"] for row in institutions.distribution(published, "uhasselt")}
    sentence = sentences.plan(plan["goals"], plan["measured"], spread, nl)
    assert words(sentence) in read(report(published, plan, nl))[0]


def test_one_version_makes_one_and_the_same_paper(published, nl):
    story = compose.finished(published, "leuven_housing", "nl")
    assert story_pdf(story, nl) == story_pdf(story, nl)
    assert pypdfium2.PdfDocument(story_pdf(story, nl)).get_version() == 17
