"""Text out of an address, a search or the data is shown as text, never carried out as markup."""

from __future__ import annotations

import html

import pytest

from pages.views.html import drawing, join, tag

SCRIPT = "<script>alert(1)</script>"
IMAGE = '<img src=x onerror="alert(1)">'
QUOTE = '"><b onmouseover=alert(1)>'
HOSTILE = pytest.mark.parametrize("text", [SCRIPT, IMAGE, QUOTE, "&lt;b&gt; & 'co'", "{name} {0}"])


def harmless(view) -> bool:
    """No script, no handler, no element that the text brought along."""
    tags = {name for name, _ in view.reading.elements}
    handlers = [key for _, attributes in view.reading.elements for key in attributes if key.startswith("on")]
    links = [link for link in view.links if link.strip().lower().startswith(("javascript:", "data:", "vbscript:"))]
    return not (tags & {"script", "b", "iframe", "object"} or handlers or links or view.reading.unclosed)


@HOSTILE
@pytest.mark.parametrize("kind", ["objectives:goal", "indicators:indicator", "documents:document"])
def test_unknown_name_out_of_the_address(look, kind, text):
    page, name = kind.split(":")
    view = look(page, lang="en", **{name: text})
    assert view.fault is None
    assert text in html.unescape(view.titles[0])
    assert harmless(view)


@HOSTILE
def test_words_searched_for(look, text):
    view = look("objectives", lang="en", q=text)
    assert view.fault is None
    assert view.app.text_input[0].value == text
    assert harmless(view)


@HOSTILE
@pytest.mark.parametrize("name", ["lang", "institution", "theme", "subject", "part", "anything"])
def test_any_other_part_of_the_address(look, name, text):
    for page in ("objectives", "indicators", "documents"):
        view = look(page, **{name: text})
        assert view.fault is None
        assert harmless(view)


@HOSTILE
def test_title_of_a_goal(look, altered, text):
    sql = "UPDATE objective SET title_nl = $text, title_en = $text WHERE objective_id IN ('leuven:2', 'leuven:2.1/6')"
    altered(sql, {"text": text})
    for page, address in (
        ("overview", {"institution": "leuven"}),
        ("objectives", {"institution": "leuven"}),
        ("objectives", {"goal": "leuven:2"}),
        ("objectives", {"goal": "leuven:2.1/6"}),
        ("documents", {"document": "leuven", "part": "leuven:2"}),
        ("indicators", {"indicator": "social_dwellings_share"}),
    ):
        view = look(page, lang="en", **address)
        assert view.fault is None
        assert text in html.unescape(view.html)
        assert harmless(view)


@HOSTILE
def test_passage_of_a_goal(look, altered, text):
    altered("UPDATE objective SET passage = $text", {"text": text})
    for page, address in (("objectives", {"goal": "leuven:2.1/6"}), ("documents", {"document": "leuven"})):
        view = look(page, lang="en", **address)
        assert text in html.unescape(view.html)
        assert harmless(view)


@HOSTILE
def test_names_and_notes_of_indicators_and_sources(look, altered, text):
    altered("UPDATE indicator SET name_nl = $text, name_en = $text", {"text": text})
    altered("UPDATE indicator SET definition_nl = $text, definition_en = $text", {"text": text})
    altered("UPDATE observation SET note_nl = $text, note_en = $text", {"text": text})
    altered("UPDATE source SET title = $text, publisher = $text", {"text": text})
    altered("UPDATE issue SET what = $text", {"text": text})
    for page in ("overview", "indicators", "documents", "method"):
        view = look(page, lang="en", institution="leuven")
        assert view.fault is None
        assert harmless(view)
    view = look("indicators", lang="en", indicator="social_dwellings_share")
    assert text in html.unescape(view.html)
    assert harmless(view)


def test_content_is_escaped_and_markup_of_ours_is_not():
    assert tag("p", SCRIPT, tag("em", "a & b")) == ("<p>&lt;script&gt;alert(1)&lt;/script&gt;<em>a &amp; b</em></p>")
    assert join("<", tag("br"), None, ">") == "&lt;<br>&gt;"


def test_attributes_are_escaped_or_left_out():
    assert tag("a", "x", href=QUOTE, title=None) == ('<a href="&quot;&gt;&lt;b onmouseover=alert(1)&gt;">x</a>')
    assert tag("nav", cls="kb-menu", aria_label="Menu") == '<nav class="kb-menu" aria-label="Menu"></nav>'


def test_drawing_carries_no_markup_into_the_page():
    image = drawing('<svg xmlns="x"><circle r="1"/></svg>', "kb-spark")
    assert image.count("<") == 1
    assert 'alt=""' in image
    assert drawing("", "kb-spark") is None
