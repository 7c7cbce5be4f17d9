"""A slide of a deck and what goes into one of its places in; it is put there. Texts are written as they are."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from pptx.oxml.ns import qn
from pptx.util import Pt

from board.exports.pptx import template
from board.wording.language import Language

_SPOKEN = ("a:rPr", "a:defRPr", "a:endParaRPr")


class BadTemplate(ValueError):
    """The template cannot hold a deck; in words for who made it."""

    def __init__(self, path: Path, fault: str) -> None:
        super().__init__(
            f"the template {path} {fault}. Begin from {template.FILE.name} in the folder static, keep the names of its "
            "layouts and their placeholders; colours, typefaces, places and logos are free"
        )


def write(slide: Any, index: int, text: str, size: int | None = None) -> None:
    """Put a text into a placeholder; without a text, or where the template has no such place, nothing stays there."""
    place = _place(slide, index)
    if place is None:
        return
    if not text:
        place._element.getparent().remove(place._element)
        return
    place.text_frame.text = printable(text)
    if size:
        place.text_frame.paragraphs[0].runs[0].font.size = Pt(size)


def add_chart(slide: Any, kind: Any, data: Any) -> Any:
    """A native chart in the place for drawings, with its data sheet inside."""
    return _drawing(slide).insert_chart(kind, data)


def add_table(slide: Any, rows: int, columns: int, height: int) -> Any:
    """A table in the place for drawings, `height` English metric units high."""
    place = _drawing(slide)
    frame = slide.shapes.add_table(rows, columns, place.left, place.top, place.width, height)
    place._element.getparent().remove(place._element)
    return frame


def describe(frame: Any, name: str, said: str) -> None:
    """What a drawing is called and what it shows, for who cannot see it."""
    facts = frame._element.nvGraphicFramePr.cNvPr
    facts.set("name", printable(name))
    facts.set("descr", printable(said))


def foot(slide: Any, version: str, day: str) -> None:
    """Version, day and number of the slide, in the places that the layout has for them."""
    texts = {template.FOOTER: version, template.DATE: day, template.NUMBER: None}
    used = [int(one.get("id")) for one in slide._element.iter(qn("p:cNvPr"))]
    for shape in slide.slide_layout.placeholders:
        index = shape.placeholder_format.idx
        if index not in texts:
            continue
        element = deepcopy(shape._element)
        element.nvSpPr.cNvPr.set("id", str(max(used) + 1))
        used.append(max(used) + 1)
        element.spPr.clear()
        slide.shapes._spTree.append(element)
        if texts[index] is not None:
            write(slide, index, texts[index] or "")


def speak(slide: Any, language: Language) -> None:
    """Mark every text of a slide, of its charts and of its notes with the language it is in."""
    parts = [slide._element, slide.notes_slide._element]
    parts += [shape.chart._chartSpace for shape in slide.shapes if shape.has_chart]
    for part in parts:
        for run in part.iter(qn("a:r")):
            run.get_or_add_rPr()
        for name in _SPOKEN:
            for one in part.iter(qn(name)):
                one.set("lang", spoken(language))


def spoken(language: Language) -> str:
    """The language with its country, as in nl-BE."""
    return str(language.locale).replace("_", "-")


def printable(text: str) -> str:
    """A text without the signs that XML has no place for."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")


def _place(slide: Any, index: int) -> Any:
    return next((one for one in slide.placeholders if one.placeholder_format.idx == index), None)


def _drawing(slide: Any) -> Any:
    return _place(slide, template.DRAWING)
