"""Drawings of slides: valid SVG at any size, true to scale, everything on the sheet, no text as markup."""

from datetime import date
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.charts.chart import Chart, Mark, Series
from board.charts.rows import Asked, Bars, Figure, Goals
from board.charts.svg.scale import Scale, ticks, years
from board.charts.svg.sheet import live, sheet, shortened, wrapped
from board.questions import institutions, stories
from board.slides import compose
from board.slides.drawn import drawn
from board.wording.language import language
from pages.views import screen

SVG = "{http://www.w3.org/2000/svg}"
SIZES = ((1200, 500, 20), (360, 420, 13))
FINITE = st.floats(-1e9, 1e9, allow_nan=False)


def parsed(content, size=SIZES[0]):
    return ElementTree.fromstring(drawn(content, sheet(*size, "light"), language("nl")))


def of(values, bound=None):
    marks = tuple(
        Mark(date(2010 + n, 1, 1), value, f"{value}", f"{2010 + n}", bound=bound) for n, value in enumerate(values)
    )
    series = (Series("Veldstad", marks, True),)
    return Chart("t", "stuks", series, (), ",.", "breuk", False, 0, "alt", cut_word="niet vanaf nul")


@pytest.mark.parametrize(("values", "cut"), [((900, 950), True), ((1, 950), False), ((-5, 900), False)])
def test_an_axis_that_does_not_begin_at_zero_says_so(values, cut):
    said = "stuks · niet vanaf nul" if cut else "stuks"
    assert said in [one.text for one in parsed(of(values)).iter(f"{SVG}text")]


@pytest.mark.parametrize("size", SIZES)
def test_every_slide_of_the_finished_stories_stays_on_its_sheet(published, size):
    for row in stories.stories(published):
        for slide in compose.finished(published, row["story_id"], "nl").slides:
            tree = parsed(slide.content, size)
            for shape in tree.iter():
                xs = [float(shape.get(key)) for key in ("x", "cx", "x1", "x2") if shape.get(key)]
                ys = [float(shape.get(key)) for key in ("y", "cy", "y1", "y2") if shape.get(key)]
                if shape.tag != f"{SVG}line" or shape.get("stroke-opacity") is None:
                    assert all(-1 <= x <= size[0] + 1 for x in xs), (slide.about, shape.attrib)
                    assert all(-1 <= y <= size[1] + 1 for y in ys), (slide.about, shape.attrib)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_name_is_cut_on_a_projector_or_a_phone(published, lang):
    """Neither in the finished stories nor in those that every plan is told by."""
    finished = [row["story_id"] for row in stories.stories(published)]
    plans = [(f"plan:{plan['document_id']}",) for plan in institutions.plans(published)]
    told = [compose.finished(published, name, lang) for name in finished]
    told += [compose.composed(published, shows, lang) for shows in plans]
    found = [slide for story in told for slide in story.slides if not isinstance(slide.content, Chart)]
    assert len(found) > len(plans)
    for slide in found:
        for name, size in screen.sizes(slide).items():
            svg = drawn(slide.content, sheet(*size, "light"), language(lang))
            assert "…" not in svg, (slide.message, name)


@given(st.text(st.characters(codec="ascii", categories=("L", "Zs", "Po")), max_size=80), st.integers(60, 400))
def test_words_on_several_lines_are_the_same_words(words, room):
    lines = wrapped(words, room, 10, 3)
    assert len(lines) <= 3
    if not any("…" in one for one in lines):
        assert "".join(lines).replace(" ", "") == words.replace(" ", "")


def test_words_of_the_data_are_no_markup():
    tree = parsed(Bars("<b>", (Figure("<script>x</script>", 1, "1 & 2", "2024"),)))
    assert any(one.text == "<script>x</script>" for one in tree.iter(f"{SVG}text"))


def test_bars_are_as_long_as_their_values():
    tree = parsed(Bars("stuks", (Figure("a", 30, "30", "2024"), Figure("b", 10, "10", "2024"))))
    first, second = (float(one.get("width")) for one in tree.iter(f"{SVG}rect"))
    assert first / second == pytest.approx(3, rel=0.01)


def test_a_share_is_drawn_against_its_whole():
    tree = parsed(Bars("procent", (Figure("a", 25, "25%", "2024"),), 100))
    whole, part = (float(one.get("width")) for one in tree.iter(f"{SVG}rect"))
    assert part / whole == pytest.approx(0.25, rel=0.01)


def test_a_bound_is_an_open_mark_and_no_line_leads_through_it():
    tree = parsed(of([1, 2, 3], "at_least"))
    assert list(tree.iter(f"{SVG}circle")) == []
    assert len(list(tree.iter(f"{SVG}polyline"))) == 3  # a triangle each, no course


def test_segments_of_goals_are_in_true_proportion():
    tree = parsed(Goals((("1 Groen", {"achieved": 1, "not_measured": 3}),)))
    first, second = (float(one.get("width")) + 1 for one in tree.iter(f"{SVG}rect"))
    assert second / first == pytest.approx(3, rel=0.01)


def test_a_status_has_its_shape_and_its_word():
    tree = parsed(Asked((("minstens 8,5%", "", "off_track"),)))
    assert any(one.text == "■ achterop" or "■" in (one.text or "") for one in tree.iter(f"{SVG}text"))


def test_a_live_drawing_has_the_colours_of_the_page():
    svg = drawn(of([1, 2]), live(1200, 500, 20, "s"), language("nl"))
    assert "var(--kb-accent)" in svg
    assert "#" not in svg


@given(st.lists(FINITE, min_size=1, max_size=12))
def test_any_course_can_be_drawn(values):
    assert parsed(of(values)).tag == f"{SVG}svg"


@given(FINITE, FINITE, st.integers(2, 12), st.booleans())
def test_ticks_enclose_the_values_in_even_steps(one, other, most, whole):
    low, high = sorted((one, other))
    steps = ticks(low, high, most, whole)
    hair = (steps[1] - steps[0]) * 1e-6
    assert steps[0] <= low + hair
    assert steps[-1] >= high - hair
    assert 2 <= len(steps) <= most + 3


@given(st.integers(1900, 2100), st.integers(0, 150), st.integers(2, 20))
def test_years_under_an_axis_are_few_and_in_order(first, span, most):
    found = years(first, first + span, most)
    assert found == sorted(found)
    assert len(found) <= max(most, 2)


def test_a_scale_leads_from_end_to_end():
    scale = Scale(0, 10, 100, 0)
    assert (scale.at(0), scale.at(5), scale.at(10)) == (100, 50, 0)


def test_shortened_words_end_at_a_word():
    assert shortened("een hele lange naam", 80, 13) == "een hele…"
    assert shortened("kort", 80, 13) == "kort"
