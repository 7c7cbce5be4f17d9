"""A story and a language in; the deck as the bytes of a .pptx out: message, drawing, source, notes on every slide."""

from __future__ import annotations

import io
from datetime import datetime, time
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from pptx import Presentation
from pptx.exc import PackageNotFoundError
from pptx.opc.constants import RELATIONSHIP_TYPE

from board.charts.chart import Chart
from board.charts.rows import Asked, Bars, Goals
from board.charts.svg.sheet import shortened
from board.exports.pptx import course, page, rows, template
from board.slides.slide import Slide, Story
from board.wording.language import Language
from board.wording.periods import day

_LONG = 75  # letters of a message from which it is set smaller, so that it keeps to two lines
_SMALLER = 24
_TWO_LINES = 180  # letters of sources from which they are set smaller
_SMALL = 9
_ONE_LINE = 95  # letters about a slide from which they are set smaller
_QUIET = 13
_CITED = (400, 1 / 0.53)  # letters of sources at most: all of them stand in the notes


def deck(story: Story, language: Language) -> bytes:
    """The slides in the template of the institution, or in ours. Raises BadTemplate where it cannot hold them."""
    path = template.template()
    program = _opened(path)
    layouts = _layouts(program, path)
    _describe(program, story, language)
    foot = (
        language.say("export.version", app=language.say("app.name"), version=story.version),
        day(story.day, language),
    )
    cover = program.slides.add_slide(layouts[template.COVER])
    page.write(cover, template.TITLE, story.title)
    page.write(cover, template.SUBTITLE, story.subtitle)
    for one in story.slides:
        _slide(program.slides.add_slide(layouts[template.CONTENT]), one, language)
    for slide in program.slides:
        page.foot(slide, *foot)
        page.speak(slide, language)
    written = io.BytesIO()
    program.save(written)
    return written.getvalue()


def _opened(path: Path) -> Any:
    try:
        return Presentation(str(path))
    except (OSError, BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise page.BadTemplate(path, "cannot be opened as a .pptx") from error


def _layouts(program: Any, path: Path) -> dict[str, Any]:
    layouts = {layout.name: layout for layout in program.slide_layouts}
    for name in (template.COVER, template.CONTENT):
        if name not in layouts:
            raise page.BadTemplate(path, f"has no layout called {name}")
    present = {one.placeholder_format.idx for one in layouts[template.CONTENT].placeholders}
    for number in (template.TITLE, template.DRAWING, template.SOURCE):
        if number not in present:
            raise page.BadTemplate(path, f"has no placeholder {number} on its layout {template.CONTENT}")
    return layouts


def _describe(program: Any, story: Story, language: Language) -> None:
    """What the file says of itself; its day is that of the database, so that a version makes one and the same deck."""
    facts = program.core_properties
    facts.title, facts.subject = page.printable(story.title), page.printable(story.subtitle)
    facts.author = facts.last_modified_by = language.say("app.name")
    facts.language, facts.version = page.spoken(language), story.version
    facts.created = facts.modified = datetime.combine(story.day, time())
    package = program.part.package
    for key, relation in list(package._rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package._rels.pop(key)


def _slide(slide: Any, one: Slide, language: Language) -> None:
    sources = language.say("export.sources", n=len(one.sources), sources="; ".join(one.sources))
    beside = _beside(one)
    about = f"{one.about.removesuffix('.')} · {beside}" if beside else one.about
    page.write(slide, template.TITLE, one.message, _SMALLER if len(one.message) > _LONG else None)
    page.write(slide, template.ABOUT, about, _QUIET if len(about) > _ONE_LINE else None)
    page.write(slide, template.SOURCE, shortened(sources, *_CITED), _SMALL if len(sources) > _TWO_LINES else None)
    page.describe(_drawn(slide, one, language), one.about, one.alt)
    said = "\n\n".join(part for part in (one.notes, one.alt, sources) if part)
    slide.notes_slide.notes_text_frame.text = page.printable(said)


def _beside(one: Slide) -> str:
    """The unit of the figures, or how many goals more there are than are shown."""
    if isinstance(one.content, Chart):
        return course.unit(one.content)
    if isinstance(one.content, Bars):
        return one.content.unit
    return one.content.more or "" if isinstance(one.content, Goals | Asked) else ""


def _drawn(slide: Any, one: Slide, language: Language) -> Any:
    if isinstance(one.content, Chart):
        return course.course(slide, one.content)
    if isinstance(one.content, Bars):
        return rows.bars(slide, one.content)
    if isinstance(one.content, Asked):
        return rows.asked(slide, one.content, language)
    return rows.goals(slide, one.content, language)
