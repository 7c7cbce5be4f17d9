"""Decks of the real data, opened again: every slide says what the story says, in its language, with nothing empty."""

import io
from collections import Counter

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from board.exports.pptx import template
from board.exports.pptx.deck import deck
from board.exports.pptx.page import BadTemplate
from board.questions import institutions, stories
from board.slides import compose
from board.wording.language import codes, language

TONGUES = {"nl": "nl-BE", "en": "en-GB"}


def opened(story, code="nl"):
    return Presentation(io.BytesIO(deck(story, language(code))))


def told(published, code):
    names = [row["story_id"] for row in stories.stories(published)]
    names += [compose.PLAN + plan["institution_id"] for plan in institutions.plans(published)]
    return [compose.finished(published, name, code) for name in names]


def texts(slide):
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


@pytest.mark.parametrize("code", codes())
def test_every_story_and_plan_makes_a_deck_of_its_slides(published, code):
    for story in told(published, code):
        cover, *slides = opened(story, code).slides
        assert cover.shapes.title.text_frame.text == story.title
        assert len(slides) == len(story.slides)
        for slide, one in zip(slides, story.slides, strict=True):
            assert slide.shapes.title.text_frame.text == one.message
            assert any(text.startswith(one.about.removesuffix(".")) for text in texts(slide))
            said = slide.notes_slide.notes_text_frame.text
            assert one.notes in said
            assert all(source in said for source in one.sources)
            assert any(one.sources[0] in text for text in texts(slide))


def test_every_slide_has_its_number_the_version_and_the_day(published):
    story = compose.finished(published, "leuven_housing", "nl")
    for slide in opened(story).slides:
        assert f"Koersbord · versie {story.version}" in texts(slide)
        assert any(str(story.day.year) in text for text in texts(slide))
        assert [one.get("type") for one in slide._element.iter(qn("a:fld"))] == ["slidenum"]


def test_every_drawing_is_native_and_says_what_it_shows(published):
    for story in told(published, "nl"):
        for slide, one in zip(list(opened(story).slides)[1:], story.slides, strict=True):
            [frame] = [shape for shape in slide.shapes if shape.has_chart or shape.has_table]
            assert frame._element.nvGraphicFramePr.cNvPr.get("descr") == one.alt
            assert not any(shape.shape_type == 13 for shape in slide.shapes)  # a picture


def test_an_axis_that_does_not_begin_at_zero_says_so(published):
    shows = ["trend:house_price_median@leuven", "trend:apartment_price_median@leuven"]
    program = opened(compose.composed(published, shows, "en"), "en")
    for slide in list(program.slides)[1:]:
        [native] = [shape.chart for shape in slide.shapes if shape.has_chart]
        cut = any("axis does not start at zero" in text for text in texts(slide))
        assert cut == (native.value_axis.minimum_scale > 0)


@pytest.mark.parametrize("code", codes())
def test_every_text_is_marked_with_its_language(published, code):
    for slide in opened(compose.finished(published, "leuven_housing", code), code).slides:
        charts = [shape.chart._chartSpace for shape in slide.shapes if shape.has_chart]
        for part in (slide._element, slide.notes_slide._element, *charts):
            runs = list(part.iter(qn("a:r")))
            assert {run.find(qn("a:rPr")).get("lang") for run in runs} <= {TONGUES[code]}


def test_nothing_is_empty_or_twice(published):
    """What slide programs repair: empty runs, shapes of the same number, placeholders left behind."""
    for story in told(published, "nl"):
        for slide in opened(story).slides:
            numbers = Counter(one.get("id") for one in slide._element.iter(qn("p:cNvPr")))
            assert max(numbers.values()) == 1
            assert all(run.find(qn("a:t")).text for run in slide._element.iter(qn("a:r")))
            for place in slide.placeholders:
                assert not place.has_text_frame or place.text_frame.text


def test_a_text_is_never_markup(changed):
    hostile = '<a:t>&amp;</a:t> "x" \u0007 =1+1'
    database = changed("UPDATE story SET title_nl = $text WHERE story_id = 'leuven_housing'", {"text": hostile})
    cover, *_ = opened(compose.finished(database, "leuven_housing", "nl")).slides
    assert cover.shapes.title.text_frame.text == hostile.replace("\u0007", "")


def test_the_template_kept_is_the_one_that_is_written(tmp_path):
    template.write(tmp_path / "board.pptx")
    ours, written = (Presentation(str(path)) for path in (template.FILE, tmp_path / "board.pptx"))
    for one, other in zip(ours.slide_layouts, written.slide_layouts, strict=True):
        assert one.part.blob == other.part.blob
    assert ours.slide_master.part.blob == written.slide_master.part.blob
    assert ours.slide_width / ours.slide_height == pytest.approx(16 / 9, abs=1e-3)


def test_an_institution_puts_its_own_template_in_the_place_of_ours(published, tmp_path, monkeypatch):
    own = Presentation(str(template.FILE))
    place = next(one for one in own.slide_layouts[1].placeholders if one.placeholder_format.idx == template.DRAWING)
    place.left += 500_000
    own.save(str(tmp_path / "own.pptx"))
    monkeypatch.setenv(template.VARIABLE, str(tmp_path / "own.pptx"))
    slide = opened(compose.finished(published, "leuven_housing", "nl")).slides[1]
    [frame] = [shape for shape in slide.shapes if shape.has_chart]
    assert frame.left == place.left


def test_a_template_that_cannot_hold_a_deck_is_told(published, tmp_path, monkeypatch):
    story = compose.finished(published, "leuven_housing", "nl")
    bare = Presentation()
    bare.save(str(tmp_path / "bare.pptx"))
    (tmp_path / "none.pptx").write_text("no deck", encoding="utf-8")
    for name, fault in (("bare", template.COVER), ("none", "cannot be opened"), ("missing", "cannot be opened")):
        monkeypatch.setenv(template.VARIABLE, str(tmp_path / f"{name}.pptx"))
        with pytest.raises(BadTemplate, match=fault):
            deck(story, language("nl"))
